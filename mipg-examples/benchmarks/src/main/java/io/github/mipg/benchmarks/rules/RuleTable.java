package io.github.mipg.benchmarks.rules;

import io.github.mipg.benchmarks.FreshProcesses;
import java.io.IOException;

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
        FreshProcesses.run(ProcessorTime.class.getName(), "40");
        FreshProcesses.run(RuleBaseMemory.class.getName());
        FreshProcesses.run(ColdStart.class.getName(), "11");
        FreshProcesses.run("org.openjdk.jmh.Main", RuleSpeed.class.getName(), "-prof", "gc");
    }
}
