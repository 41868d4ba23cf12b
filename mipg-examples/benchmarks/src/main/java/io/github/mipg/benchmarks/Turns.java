package io.github.mipg.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * A comparison on a machine that others use too: processor time and bytes of the measuring thread, all contenders in turn
 * in one JVM. The least of many rounds is the nearest thing to a quiet machine. The first contender is the floor.
 */
public final class Turns {
    private final int warmUp;
    private final int rounds;
    private final List<Contender> contenders = new ArrayList<>();
    private int told;

    /**
     * Prepares rounds.
     *
     * @param warmUp rounds that do not count
     * @param rounds rounds that count
     */
    public Turns(int warmUp, int rounds) {
        this.warmUp = warmUp;
        this.rounds = rounds;
    }

    private static final class Contender {
        private final String name;
        private final int times;
        private final IntSupplier work;
        private final long[] spent;
        private long bytes;

        Contender(String name, int times, int rounds, IntSupplier work) {
            this.name = name;
            this.times = times;
            this.work = work;
            this.spent = new long[rounds];
        }
    }

    /**
     * Adds a contender.
     *
     * @param name what it is called
     * @param times how many things it does in a round
     * @param work one round of it; what it returns is added up, so that nothing is left out
     */
    public void add(String name, int times, IntSupplier work) {
        contenders.add(new Contender(name, times, rounds, work));
    }

    /** Measures and prints, for each thing that is done. */
    public void run() {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int round = -warmUp; round < rounds; round++) {
            for (Contender one : contenders) {
                long allocated = thread.getCurrentThreadAllocatedBytes();
                long start = thread.getCurrentThreadCpuTime();
                told += one.work.getAsInt();
                long spent = thread.getCurrentThreadCpuTime() - start;
                if (round >= 0) {
                    one.spent[round] = spent / one.times;
                    one.bytes = (thread.getCurrentThreadAllocatedBytes() - allocated) / one.times;
                }
            }
        }
        print();
    }

    private void print() {
        contenders.forEach(one -> Arrays.sort(one.spent));
        long[] floor = contenders.get(0).spent;
        int middle = floor.length / 2;
        System.out.println("contender                 least us  median us  x floor (least)  x floor (median)    bytes");
        for (Contender one : contenders) {
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %9.1f %10.1f %16.2f %17.2f %8d%n",
                    one.name,
                    one.spent[0] / 1e3,
                    one.spent[middle] / 1e3,
                    (double) one.spent[0] / floor[0],
                    (double) one.spent[middle] / floor[middle],
                    one.bytes);
        }
        System.out.println("(" + told + " told in all; load at the end "
                + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + ")");
    }
}
