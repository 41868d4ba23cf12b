package io.github.mipg.benchmarks.rules;

import io.github.mipg.benchmarks.FreshProcesses;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Verdict;
import java.io.IOException;
import java.util.List;

/**
 * From {@code main} to the first report, in fresh processes that take turns. Making the system is not counted: it comes
 * first, and loads the model's classes for every contender alike.
 */
public final class ColdStart {
    private static final List<String> CONTENDERS = List.of("floor", "ours", "oursTold", "easyRules", "drools");

    private ColdStart() {}

    /**
     * Measures, or is one of the processes that are measured.
     *
     * @param args how many processes for each contender, 11 unless given; or the name of a contender
     * @throws IOException if a process cannot be started or read
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 1 && CONTENDERS.contains(args[0])) {
            ManagementSystem system = Systems.generate(1, 1_499).get(0);
            long start = System.nanoTime();
            int told = first(args[0], system);
            System.out.println((System.nanoTime() - start) / 1_000 + " " + told);
            // Drools leaves threads behind.
            Runtime.getRuntime().halt(0);
        }
        int processes = args.length == 0 ? 11 : Integer.parseInt(args[0]);
        FreshProcesses.compare(ColdStart.class, CONTENDERS, processes);
    }

    private static int first(String contender, ManagementSystem system) {
        return switch (contender) {
            case "floor" -> new HandWritten().evaluate(system).size();
            case "ours" ->
                Evaluator.of(MipgCatalog.bundled(), OurRules.ruleSet())
                        .evaluate(system, AsOf.of(Systems.YEAR_END))
                        .findings(Verdict.VIOLATED, Verdict.INDETERMINATE)
                        .size();
            case "oursTold" ->
                RuleSpeed.told(Evaluator.of(MipgCatalog.bundled(), OurRules.ruleSet())
                                .evaluate(system, AsOf.of(Systems.YEAR_END)))
                        .size();
            case "easyRules" -> new EasyRules().evaluate(system).size();
            default -> new DroolsRules().evaluate(system).size();
        };
    }
}
