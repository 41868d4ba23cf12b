package io.github.mipg.benchmarks;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Status;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The catalogue as the first thing a program asks of the library: every measurement in a JVM of its own. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(15)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class CatalogColdStart {
    /** One member of the legal list. */
    @Benchmark
    public Edition oneEdition() {
        return MipgCatalog.bundled().editionOn(LocalDate.of(2022, 1, 1));
    }

    /** How sure one article is. */
    @Benchmark
    public Status oneArticle() {
        return MipgCatalog.bundled().statusOf(LegalReference.of("decreto-1083-2015", "2.2.22.3.8"));
    }

    /** The hash over all tables, as the header of every report needs it. */
    @Benchmark
    public String hash() {
        return MipgCatalog.bundled().hash();
    }
}
