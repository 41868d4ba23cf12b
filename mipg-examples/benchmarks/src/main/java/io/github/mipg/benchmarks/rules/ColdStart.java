package io.github.mipg.benchmarks.rules;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int i = 0; i < processes; i++) {
            for (String contender : CONTENDERS) {
                times.computeIfAbsent(contender, c -> new ArrayList<>()).add(process(contender));
            }
        }
        print(times);
    }

    private static void print(Map<String, List<Long>> times) {
        System.out.println("contender      least ms  median ms  most ms  x floor (median)");
        double floor = 0;
        for (Map.Entry<String, List<Long>> one : times.entrySet()) {
            List<Long> spent = one.getValue();
            Collections.sort(spent);
            double middle = spent.get(spent.size() / 2) / 1e3;
            floor = floor == 0 ? middle : floor;
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %8.0f %10.0f %8.0f %17.1f%n",
                    one.getKey(),
                    spent.get(0) / 1e3,
                    middle,
                    spent.get(spent.size() - 1) / 1e3,
                    middle / floor);
        }
    }

    private static long process(String contender) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        contender)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line;
        try (InputStream out = process.getInputStream()) {
            line = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        int blank = line.indexOf(' ');
        if (process.waitFor() != 0 || blank < 0) {
            throw new IllegalStateException(contender + " must print time and count, but printed: " + line);
        }
        return Long.parseLong(line.substring(0, blank));
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
