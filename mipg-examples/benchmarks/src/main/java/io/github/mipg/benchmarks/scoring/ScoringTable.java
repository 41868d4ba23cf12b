package io.github.mipg.benchmarks.scoring;

import io.github.mipg.benchmarks.FreshProcesses;
import java.io.IOException;

/** Everything that is measured of scoring, one after the other, each in a process of its own. */
public final class ScoringTable {
    private ScoringTable() {}

    /**
     * Measures.
     *
     * @param args none
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        FreshProcesses.run(ScoringTime.class.getName(), "20");
        FreshProcesses.run(ScoringMemory.class.getName());
        FreshProcesses.run(ScoringColdStart.class.getName(), "11");
        FreshProcesses.run("org.openjdk.jmh.Main", ScoringSpeed.class.getName(), "-prof", "gc");
    }
}
