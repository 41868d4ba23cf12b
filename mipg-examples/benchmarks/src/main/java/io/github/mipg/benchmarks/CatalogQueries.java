package io.github.mipg.benchmarks;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.catalog.Claim;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.LegalNature;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Status;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What rules ask of a catalogue that is already read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class CatalogQueries {
    private final MipgCatalog law = MipgCatalog.bundled();
    private final LocalDate day = LocalDate.of(2025, 12, 31);
    private final LegalReference article = LegalReference.of("decreto-1083-2015", "2.2.22.3.8", "par. 2");
    private final ParameterId publication = ParameterId.of("plan-accion-publicacion");

    /** The legal list of a day. */
    @Benchmark
    public Edition edition() {
        return law.editionOn(day);
    }

    /** How sure a provision is. */
    @Benchmark
    public Status status() {
        return law.statusOf(article);
    }

    /** A deadline. */
    @Benchmark
    public Claim<MonthDay> deadline() {
        return law.monthDay(publication, day);
    }

    /** The nature that a register writes so. */
    @Benchmark
    public Optional<LegalNature> nature() {
        return law.natureOfSpelling("Empresas Sociales del Estado");
    }
}
