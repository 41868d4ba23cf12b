package io.github.mipg.benchmarks.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that is measured of the rules, one after the other, each in a process of its own. */
public final class RuleTable {
    private RuleTable() {}

    /**
     * Measures.
     *
     * @param args none
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        run(ProcessorTime.class.getName(), "40");
        run(RuleBaseMemory.class.getName());
        run(ColdStart.class.getName(), "11");
        run("org.openjdk.jmh.Main", RuleSpeed.class.getName(), "-prof", "gc");
    }

    private static void run(String main, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-classpath",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(args));
        System.out.println("== " + main);
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(main + " must end well, but did not: see above");
        }
    }
}
