package io.github.mipg.benchmarks.rules;

import io.github.mipg.benchmarks.Heap;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.standard.StandardRules;
import java.util.Locale;
import java.util.function.Supplier;

/** Prints what heap a rule base retains: many copies, after collections. */
public final class RuleBaseMemory {
    private static final int COPIES = 50;

    private RuleBaseMemory() {}

    /**
     * Measures.
     *
     * @param args none
     */
    public static void main(String[] args) {
        MipgCatalog law = MipgCatalog.bundled();
        var system = Systems.generate(1, 1_499).get(0);
        AsOf asOf = AsOf.of(Systems.YEAR_END);
        print("120 rules, built", OurRules::ruleSet);
        print("120 rules in an evaluator that has made a report", () -> {
            Evaluator evaluator = Evaluator.of(law, OurRules.ruleSet());
            evaluator.evaluate(system, asOf).findings().forEach(f -> f.details());
            return evaluator;
        });
        print("the standard rules, built", () -> StandardRules.of(law));
        print("a catalogue, as the standard rules need it for one report", () -> {
            MipgCatalog own = MipgCatalog.bundled();
            RuleSet rules = StandardRules.of(own);
            Evaluator.of(own, rules).evaluate(system, asOf).findings().forEach(f -> f.details());
            return own;
        });
    }

    private static void print(String what, Supplier<Object> maker) {
        Object[] copies = new Object[COPIES];
        copies[0] = maker.get();
        long before = Heap.used();
        for (int i = 1; i < COPIES; i++) {
            copies[i] = maker.get();
        }
        long each = (Heap.used() - before) / (COPIES - 1);
        System.out.printf(Locale.ROOT, "%-60s %6d KB%n", what, each / 1024);
        if (copies[COPIES - 1] == null) {
            throw new IllegalStateException("the copies must be kept until they are measured");
        }
    }
}
