package io.github.mipg.rules.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How many management systems each rule found how, and how sure the law behind it was (conteo de hallazgos). Tallies of
 * parts of a country can be merged in any order.
 *
 * @since 0.1.0
 */
public final class ComplianceTally {
    private static final ComplianceTally EMPTY = new ComplianceTally(0, ImmutableSortedMap.of());

    private final long systems;
    private final ImmutableSortedMap<RuleId, Map<Verdict, Map<Basis, Long>>> cells;

    private ComplianceTally(long systems, ImmutableSortedMap<RuleId, Map<Verdict, Map<Basis, Long>>> cells) {
        this.systems = systems;
        this.cells = cells;
    }

    /**
     * The tally of nothing.
     *
     * @return the empty tally
     */
    public static ComplianceTally empty() {
        return EMPTY;
    }

    /**
     * The tally of one report.
     *
     * @param report the report
     * @return its findings, counted
     */
    public static ComplianceTally of(ComplianceReport report) {
        Objects.requireNonNull(report, "report");
        Counter counter = counter();
        counter.add(report);
        return counter.tally();
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
    public ComplianceTally plus(ComplianceTally other) {
        Objects.requireNonNull(other, "other");
        Counter sum = new Counter();
        sum.add(this);
        sum.add(other);
        return sum.tally();
    }

    /**
     * How many systems were evaluated.
     *
     * @return 0 or more
     */
    public long systems() {
        return systems;
    }

    /**
     * How many findings of a rule have a verdict.
     *
     * @param rule the rule
     * @param verdict the verdict
     * @return 0 or more; 0 for a rule that was not evaluated
     */
    public long count(RuleId rule, Verdict verdict) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(verdict, "verdict");
        return counted(rule, verdict).values().stream().mapToLong(n -> n).sum();
    }

    /**
     * How many findings of a rule have a verdict on a basis.
     *
     * @param rule the rule
     * @param verdict the verdict
     * @param basis the basis
     * @return 0 or more; 0 for a rule that was not evaluated
     */
    public long count(RuleId rule, Verdict verdict, Basis basis) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(basis, "basis");
        return counted(rule, verdict).getOrDefault(basis, 0L);
    }

    private Map<Basis, Long> counted(RuleId rule, Verdict verdict) {
        return cells.getOrDefault(rule, Map.of()).getOrDefault(verdict, Map.of());
    }

    /**
     * Counts by rule and verdict.
     *
     * @return an immutable map sorted by rule, each with all five verdicts in their order
     */
    public Map<RuleId, Map<Verdict, Long>> byRule() {
        ImmutableMap.Builder<RuleId, Map<Verdict, Long>> all = ImmutableMap.builder();
        for (RuleId rule : cells.keySet()) {
            EnumMap<Verdict, Long> counts = new EnumMap<>(Verdict.class);
            for (Verdict verdict : Verdict.values()) {
                counts.put(verdict, count(rule, verdict));
            }
            all.put(rule, ImmutableMap.copyOf(counts));
        }
        return all.build();
    }

    /**
     * Counts by verdict over all rules.
     *
     * @return an immutable map with all five verdicts, in their order
     */
    public Map<Verdict, Long> total() {
        EnumMap<Verdict, Long> total = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            long count = 0;
            for (RuleId rule : cells.keySet()) {
                count += count(rule, verdict);
            }
            total.put(verdict, count);
        }
        return ImmutableMap.copyOf(total);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComplianceTally t && systems == t.systems && cells.equals(t.cells);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(systems) + cells.keySet().hashCode();
    }

    /** Returns the number of systems and the counts by verdict. */
    @Override
    public String toString() {
        return systems + " systems: " + total();
    }

    /**
     * Counts findings one by one.
     *
     * @since 0.1.0
     */
    public static final class Counter {
        private final TreeMap<RuleId, EnumMap<Verdict, EnumMap<Basis, Long>>> counts = new TreeMap<>();
        private long systems;

        private Counter() {}

        /** Counts one system; its findings are counted one by one. */
        public void addSystem() {
            systems++;
        }

        /**
         * Counts one finding.
         *
         * @param rule the rule
         * @param verdict its verdict
         * @param basis its basis
         */
        public void add(RuleId rule, Verdict verdict, Basis basis) {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(basis, "basis");
            add(rule, verdict, basis, 1);
        }

        private void add(RuleId rule, Verdict verdict, Basis basis, long more) {
            counts.computeIfAbsent(rule, r -> new EnumMap<>(Verdict.class))
                    .computeIfAbsent(verdict, v -> new EnumMap<>(Basis.class))
                    .merge(basis, more, Long::sum);
        }

        /**
         * Counts a report: its system and all its findings.
         *
         * @param report the report
         */
        public void add(ComplianceReport report) {
            Objects.requireNonNull(report, "report");
            addSystem();
            report.findings().forEach(f -> add(f.rule(), f.verdict(), f.basis()));
        }

        /**
         * Counts what another tally has counted.
         *
         * @param tally the tally
         */
        public void add(ComplianceTally tally) {
            Objects.requireNonNull(tally, "tally");
            systems += tally.systems;
            addAll(tally.cells);
        }

        /**
         * Counts what another counter has counted.
         *
         * @param other the counter, which stays as it is
         */
        public void add(Counter other) {
            Objects.requireNonNull(other, "other");
            systems += other.systems;
            addAll(other.counts);
        }

        private void addAll(Map<RuleId, ? extends Map<Verdict, ? extends Map<Basis, Long>>> more) {
            more.forEach((rule, verdicts) ->
                    verdicts.forEach((verdict, bases) -> bases.forEach((basis, n) -> add(rule, verdict, basis, n))));
        }

        /**
         * What was counted so far.
         *
         * @return the tally
         */
        public ComplianceTally tally() {
            ImmutableSortedMap.Builder<RuleId, Map<Verdict, Map<Basis, Long>>> copy = ImmutableSortedMap.naturalOrder();
            counts.forEach((rule, verdicts) -> {
                ImmutableMap.Builder<Verdict, Map<Basis, Long>> cells = ImmutableMap.builder();
                verdicts.forEach((verdict, bases) -> cells.put(verdict, ImmutableMap.copyOf(bases)));
                copy.put(rule, cells.build());
            });
            return new ComplianceTally(systems, copy.build());
        }
    }
}
