package io.github.mipg.benchmarks.scoring;

import io.github.mipg.rules.scoring.AnswerTable;
import io.github.mipg.rules.scoring.BatchScorer;
import io.github.mipg.rules.scoring.BatchScores;
import io.github.mipg.rules.scoring.NodeScore;
import io.github.mipg.rules.scoring.Scorer;
import io.github.mipg.rules.scoring.ScoringMethods;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What scoring one entity costs, alone or among 6,400, by hand and by this library. All contenders first have to give what
 * the floor gives.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgs = "-Xmx2g")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringSpeed {
    private static final int SHEETS = 100;

    private final Contenders all = Contenders.of(NationalAnswers.ENTITIES, SHEETS);
    private final HandWritten floor = new HandWritten(all.answers().form, /* pooled= */ false);
    private final Scorer scorer = Scorer.of(all.instrument(), ScoringMethods.simulatedEqual());
    private final BatchScorer batch = BatchScorer.of(scorer);
    private int next;

    private int row() {
        next = next == SHEETS - 1 ? 0 : next + 1;
        return next;
    }

    /** The floor, all entities: for each of them. */
    @Benchmark
    @OperationsPerInvocation(NationalAnswers.ENTITIES)
    public void floor(Blackhole hole) {
        hole.consume(floor.score(all.answers()));
    }

    /** All entities at once: for each of them. */
    @Benchmark
    @OperationsPerInvocation(NationalAnswers.ENTITIES)
    public BatchScores batch() {
        return batch.score(all.table());
    }

    /** A table of some sheets: for each of them. */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public AnswerTable table() {
        AnswerTable.Builder table = AnswerTable.builder(all.instrument());
        for (int row = 0; row < SHEETS; row++) {
            table.add(all.sheet(row), all.entity(row));
        }
        return table.build();
    }

    /** One sheet by itself, its total read. */
    @Benchmark
    public Optional<?> singleTotal() {
        return all.card(scorer, row()).total().score();
    }

    /** One sheet by itself, all nodes read. */
    @Benchmark
    public void singleNodes(Blackhole hole) {
        for (NodeScore node : all.card(scorer, row()).nodes()) {
            hole.consume(node.score());
        }
    }
}
