package io.github.mipg.benchmarks;

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

/** Programs of this module in JVMs of their own. */
public final class FreshProcesses {
    private FreshProcesses() {}

    /**
     * Runs a program to its end; what it prints is printed.
     *
     * @param main its class
     * @param args its arguments
     * @throws IOException if it cannot be started
     * @throws InterruptedException if interrupted
     */
    public static void run(String main, String... args) throws IOException, InterruptedException {
        System.out.println("== " + main);
        if (command("-Xmx2g", main, args).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(main + " must end well, but did not: see above");
        }
    }

    /**
     * Measures contenders that take turns, each time in a fresh process, and prints their times. The first is the floor.
     *
     * @param main a program that, given the name of a contender, prints its microseconds, a blank and what it told
     * @param contenders their names
     * @param processes how many processes for each
     * @throws IOException if a process cannot be started or read
     * @throws InterruptedException if interrupted
     */
    public static void compare(Class<?> main, List<String> contenders, int processes)
            throws IOException, InterruptedException {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int i = 0; i < processes; i++) {
            for (String contender : contenders) {
                times.computeIfAbsent(contender, c -> new ArrayList<>()).add(time(main, contender));
            }
        }
        print(times);
    }

    private static ProcessBuilder command(String heap, String main, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-classpath",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
    }

    private static long time(Class<?> main, String contender) throws IOException, InterruptedException {
        Process process = command("-Xmx1g", main.getName(), contender)
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
}
