package io.github.mipg.benchmarks.rules;

import com.sun.management.ThreadMXBean;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Finding;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The same comparison on a machine that others use too: processor time and bytes of the measuring thread, all contenders
 * in turn in one JVM. The least of many rounds is the nearest thing to a quiet machine.
 */
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
        List<Contender> contenders = contenders(law, without, rounds);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int told = 0;
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Contender one : contenders) {
                long allocated = thread.getCurrentThreadAllocatedBytes();
                long start = thread.getCurrentThreadCpuTime();
                for (ManagementSystem system : systems) {
                    told += one.work.applyAsInt(system);
                }
                long spent = thread.getCurrentThreadCpuTime() - start;
                if (round >= 0) {
                    one.times[round] = spent / systems.size();
                    one.bytes = (thread.getCurrentThreadAllocatedBytes() - allocated) / systems.size();
                }
            }
        }
        print(contenders, told);
    }

    private static final class Contender {
        private final String name;
        private final ToIntFunction<ManagementSystem> work;
        private final long[] times;
        private long bytes;

        Contender(String name, int rounds, ToIntFunction<ManagementSystem> work) {
            this.name = name;
            this.work = work;
            this.times = new long[rounds];
        }
    }

    private static void print(List<Contender> contenders, int told) {
        contenders.forEach(one -> Arrays.sort(one.times));
        long[] floor = contenders.get(0).times;
        int middle = floor.length / 2;
        System.out.println("contender       least us  median us  x floor (least)  x floor (median)   bytes");
        for (Contender one : contenders) {
            System.out.printf(
                    java.util.Locale.ROOT,
                    "%-14s %9.1f %10.1f %16.2f %17.2f %7d%n",
                    one.name,
                    one.times[0] / 1e3,
                    one.times[middle] / 1e3,
                    (double) one.times[0] / floor[0],
                    (double) one.times[middle] / floor[middle],
                    one.bytes);
        }
        System.out.println("(" + told + " told in all)");
    }

    private static List<Contender> contenders(MipgCatalog law, List<String> without, int rounds) {
        AsOf asOf = AsOf.of(Systems.YEAR_END);
        HandWritten floor = new HandWritten();
        Evaluator evaluator = Evaluator.of(law, OurRules.ruleSet());
        List<Contender> all = new ArrayList<>();
        all.add(new Contender("floor", rounds, s -> floor.evaluate(s).size()));
        all.add(new Contender(
                "ours", rounds, s -> evaluator.evaluate(s, asOf).findings().size()));
        all.add(new Contender(
                "oursTold",
                rounds,
                s -> RuleSpeed.told(evaluator.evaluate(s, asOf)).size()));
        all.add(new Contender("oursExplained", rounds, s -> {
            int length = 0;
            for (Finding finding : evaluator.evaluate(s, asOf).findings()) {
                length += finding.text(Language.SPANISH).length();
                length += finding.explanation()
                        .orElseThrow()
                        .print(Language.SPANISH, Integer.MAX_VALUE)
                        .length();
            }
            return length & 1;
        }));
        if (!without.contains("easyRules")) {
            EasyRules easyRules = new EasyRules();
            all.add(new Contender(
                    "easyRules", rounds, s -> easyRules.evaluate(s).size()));
        }
        if (!without.contains("drools")) {
            DroolsRules drools = new DroolsRules();
            all.add(new Contender("drools", rounds, s -> drools.evaluate(s).size()));
        }
        return all;
    }
}
