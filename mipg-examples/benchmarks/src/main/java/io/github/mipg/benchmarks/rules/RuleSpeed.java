package io.github.mipg.benchmarks.rules;

import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What 120 rules cost over one system of a thousand, round robin: by hand, by this library and by other engines. Each
 * contender first has to give what the floor gives.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgs = "-Xmx2g")
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class RuleSpeed {
    private static final AsOf AS_OF = AsOf.of(Systems.YEAR_END);

    private final MipgCatalog law = MipgCatalog.bundled();
    private final List<ManagementSystem> systems = Systems.generate(1_000, 1_499);
    private final HandWritten floor = new HandWritten();
    private int next;

    /** The engine of this library. */
    @State(Scope.Thread)
    public static class Ours {
        private Evaluator evaluator = Evaluator.of(MipgCatalog.bundled());

        /** Refuses to measure what is not the same. */
        @Setup
        public void check(RuleSpeed load) {
            evaluator = Evaluator.of(load.law, OurRules.ruleSet());
            load.check(system -> told(evaluator.evaluate(system, AS_OF)));
        }
    }

    /** Drools. */
    @State(Scope.Thread)
    public static class Drools {
        private @org.jspecify.annotations.Nullable DroolsRules rules;

        /** Refuses to measure what is not the same. */
        @Setup
        public void check(RuleSpeed load) {
            DroolsRules made = new DroolsRules();
            load.check(system -> made.evaluate(system).stream()
                    .sorted(Comparator.comparing(Result::rule))
                    .toList());
            rules = made;
        }

        /** Gives its sessions back. */
        @TearDown
        public void close() {
            rules().close();
        }

        private DroolsRules rules() {
            return java.util.Objects.requireNonNull(rules);
        }
    }

    /** Easy Rules. */
    @State(Scope.Thread)
    public static class Easy {
        private @org.jspecify.annotations.Nullable EasyRules rules;

        /** Refuses to measure what is not the same. */
        @Setup
        public void check(RuleSpeed load) {
            EasyRules made = new EasyRules();
            load.check(made::evaluate);
            rules = made;
        }

        private EasyRules rules() {
            return java.util.Objects.requireNonNull(rules);
        }
    }

    private interface Contender {
        List<Result> evaluate(ManagementSystem system);
    }

    private void check(Contender contender) {
        for (ManagementSystem system : systems) {
            if (!contender.evaluate(system).equals(floor.evaluate(system))) {
                throw new IllegalStateException(
                        "must find what the floor finds in " + system.entity().id());
            }
        }
    }

    /** Starts each iteration with the same system. */
    @Setup(Level.Iteration)
    public void start() {
        next = 0;
    }

    private ManagementSystem system() {
        next = next == systems.size() - 1 ? 0 : next + 1;
        return systems.get(next);
    }

    static List<Result> told(ComplianceReport report) {
        List<Result> told = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (Result.tells(finding.verdict())) {
                told.add(OurRules.result(finding));
            }
        }
        return told;
    }

    /** The floor: what is violated or cannot be told, with what was found and the evidence. */
    @Benchmark
    public List<Result> floor() {
        return floor.evaluate(system());
    }

    /** A report of this library with a finding for each of the 120 rules; texts and explanations are made when asked for. */
    @Benchmark
    public ComplianceReport ours(Ours ours) {
        return ours.evaluator.evaluate(system(), AS_OF);
    }

    /** The same, and of what is violated or cannot be told everything that the floor tells: found values and evidence. */
    @Benchmark
    public List<Result> oursTold(Ours ours) {
        return told(ours.evaluator.evaluate(system(), AS_OF));
    }

    /** The same, with message and explanation of all 120 findings written out in Spanish. */
    @Benchmark
    public void oursExplained(Ours ours, Blackhole hole) {
        for (Finding finding : ours.evaluator.evaluate(system(), AS_OF).findings()) {
            hole.consume(finding.text(Language.SPANISH));
            hole.consume(finding.explanation().orElseThrow().print(Language.SPANISH, Integer.MAX_VALUE));
        }
    }

    /** Drools, executable model. */
    @Benchmark
    public List<Result> drools(Drools drools) {
        return drools.rules().evaluate(system());
    }

    /** Easy Rules, Java lambdas. */
    @Benchmark
    public List<Result> easyRules(Easy easy) {
        return easy.rules().evaluate(system());
    }
}
