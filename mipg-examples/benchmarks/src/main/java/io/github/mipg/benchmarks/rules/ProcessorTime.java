package io.github.mipg.benchmarks.rules;

import io.github.mipg.benchmarks.Turns;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** The same comparison on a machine that others use too: by processor time, all contenders in turn. */
public final class ProcessorTime {
    private static final int WARM_UP = 12;

    private ProcessorTime() {}

    /**
     * Measures.
     *
     * @param args how many rounds, 40 unless given, and names of contenders to leave out
     */
    public static void main(String[] args) {
        int rounds = args.length == 0 ? 40 : Integer.parseInt(args[0]);
        List<String> without = Arrays.asList(args);
        MipgCatalog law = MipgCatalog.bundled();
        List<ManagementSystem> systems = Systems.generate(1_000, 1_499);
        Turns turns = new Turns(WARM_UP, rounds);
        AsOf asOf = AsOf.of(Systems.YEAR_END);
        HandWritten floor = new HandWritten();
        Evaluator evaluator = Evaluator.of(law, OurRules.ruleSet());
        add(turns, systems, "floor", s -> floor.evaluate(s).size());
        add(turns, systems, "ours", s -> evaluator.evaluate(s, asOf).findings().size());
        add(
                turns,
                systems,
                "oursTold",
                s -> RuleSpeed.told(evaluator.evaluate(s, asOf)).size());
        add(turns, systems, "oursExplained", s -> explained(evaluator.evaluate(s, asOf)));
        if (!without.contains("easyRules")) {
            EasyRules easyRules = new EasyRules();
            add(turns, systems, "easyRules", s -> easyRules.evaluate(s).size());
        }
        if (!without.contains("drools")) {
            DroolsRules drools = new DroolsRules();
            add(turns, systems, "drools", s -> drools.evaluate(s).size());
        }
        turns.run();
    }

    private static void add(
            Turns turns, List<ManagementSystem> systems, String name, ToIntFunction<ManagementSystem> work) {
        turns.add(name, systems.size(), () -> {
            int told = 0;
            for (ManagementSystem system : systems) {
                told += work.applyAsInt(system);
            }
            return told;
        });
    }

    private static int explained(ComplianceReport report) {
        int length = 0;
        for (Finding finding : report.findings()) {
            length += finding.text(Language.SPANISH).length();
            length += finding.explanation()
                    .orElseThrow()
                    .print(Language.SPANISH, Integer.MAX_VALUE)
                    .length();
        }
        return length & 1;
    }
}
