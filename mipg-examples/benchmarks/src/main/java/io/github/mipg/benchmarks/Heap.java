package io.github.mipg.benchmarks;

/** The heap in use. */
public final class Heap {
    private static final int COLLECTIONS = 5;

    private Heap() {}

    /**
     * Collects, and tells what is left.
     *
     * @return bytes, the least after several collections
     */
    public static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            runtime.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
