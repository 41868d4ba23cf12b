package io.github.mipg.rules.report;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How many entities the Model reaches how far, in all and by label (conteo por ámbito). Tallies of parts of a register can
 * be merged in any order.
 *
 * @since 0.1.0
 */
public final class ScopeTally {
    private static final ScopeTally EMPTY = new ScopeTally(ImmutableMap.of());

    private final ImmutableMap<String, ImmutableMap<Scope, Integer>> byLabel;

    private ScopeTally(ImmutableMap<String, ImmutableMap<Scope, Integer>> byLabel) {
        this.byLabel = byLabel;
    }

    /**
     * The tally of nothing.
     *
     * @return the empty tally
     */
    public static ScopeTally empty() {
        return EMPTY;
    }

    /**
     * Starts counting.
     *
     * @return a counter, for one thread
     */
    public static Counter counter() {
        return new Counter();
    }

    /**
     * The tally of both.
     *
     * @param other another tally
     * @return the sums
     */
    public ScopeTally plus(ScopeTally other) {
        Objects.requireNonNull(other, "other");
        Counter sum = new Counter();
        sum.addAll(this);
        sum.addAll(other);
        return sum.tally();
    }

    /**
     * Counts over every entity.
     *
     * @return an immutable map with all four scopes, in their order
     */
    public Map<Scope, Integer> total() {
        EnumMap<Scope, Integer> total = Counter.zeros();
        byLabel.values().forEach(counts -> counts.forEach((scope, n) -> total.merge(scope, n, Integer::sum)));
        return ImmutableMap.copyOf(total);
    }

    /**
     * Counts by label, such as the spelling of the legal nature.
     *
     * @return an immutable map in the order of the labels' code units, each with all four scopes
     */
    public Map<String, Map<Scope, Integer>> byLabel() {
        return ImmutableMap.copyOf(byLabel);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScopeTally t && byLabel.equals(t.byLabel);
    }

    @Override
    public int hashCode() {
        return byLabel.keySet().hashCode();
    }

    /** Returns the counts over every entity. */
    @Override
    public String toString() {
        return total().toString();
    }

    /**
     * Counts entities one by one.
     *
     * @since 0.1.0
     */
    public static final class Counter {
        private final TreeMap<String, EnumMap<Scope, Integer>> counts = new TreeMap<>();

        private Counter() {}

        /**
         * Counts one entity.
         *
         * @param label what to count it under
         * @param scope how far the Model reaches it
         */
        public void add(String label, Scope scope) {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(scope, "scope");
            counts.computeIfAbsent(label, l -> zeros()).merge(scope, 1, Integer::sum);
        }

        /**
         * What was counted so far.
         *
         * @return the tally
         */
        public ScopeTally tally() {
            ImmutableMap.Builder<String, ImmutableMap<Scope, Integer>> all = ImmutableMap.builder();
            counts.forEach((label, scopes) -> all.put(label, ImmutableMap.copyOf(scopes)));
            return new ScopeTally(all.build());
        }

        private void addAll(ScopeTally tally) {
            tally.byLabel.forEach((label, scopes) -> scopes.forEach(
                    (scope, n) -> counts.computeIfAbsent(label, l -> zeros()).merge(scope, n, Integer::sum)));
        }

        private static EnumMap<Scope, Integer> zeros() {
            EnumMap<Scope, Integer> zeros = new EnumMap<>(Scope.class);
            for (Scope scope : Scope.values()) {
                zeros.put(scope, 0);
            }
            return zeros;
        }
    }
}
