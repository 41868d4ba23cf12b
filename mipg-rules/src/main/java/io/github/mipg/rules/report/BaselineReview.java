package io.github.mipg.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A report held against a baseline (revisión frente a la línea base): what calls for attention and nobody has accepted,
 * what was accepted, and which entries of the baseline are stale.
 *
 * @param open findings that call for attention, tailoring considered, and are not accepted as they are
 * @param accepted findings with the entry that accepts them
 * @param stale entries that no longer accept anything
 * @since 0.1.0
 */
public record BaselineReview(List<Finding> open, List<Acceptance> accepted, List<StaleEntry> stale) {
    /**
     * Copies the lists.
     *
     * @param open findings that are not accepted
     * @param accepted findings with the entry that accepts them
     * @param stale entries that no longer accept anything
     */
    public BaselineReview {
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(accepted, "accepted");
        Objects.requireNonNull(stale, "stale");
        open = ImmutableList.copyOf(open);
        accepted = ImmutableList.copyOf(accepted);
        stale = ImmutableList.copyOf(stale);
    }

    /**
     * A finding and the entry that accepts it (aceptación).
     *
     * @param entry the entry
     * @param finding the finding
     * @since 0.1.0
     */
    public record Acceptance(AcceptedFinding entry, Finding finding) {
        /**
         * Checks that all parts are there.
         *
         * @param entry the entry
         * @param finding the finding
         */
        public Acceptance {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(finding, "finding");
        }
    }

    /**
     * An entry that no longer accepts anything (entrada obsoleta), and why: take it out, or decide anew.
     *
     * @param entry the entry
     * @param change what became of the finding since it was accepted; never {@link Change#SAME}
     * @param finding the finding as it is now, empty if there is none
     * @since 0.1.0
     */
    public record StaleEntry(AcceptedFinding entry, Change change, Optional<Finding> finding) {
        /**
         * Checks that all parts are there.
         *
         * @param entry the entry
         * @param change what became of the finding since it was accepted
         * @param finding the finding as it is now
         */
        public StaleEntry {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(finding, "finding");
        }
    }

    static BaselineReview of(ComplianceReport report, Baseline baseline) {
        ReportHeader header = report.header();
        if (!header.entity().equals(baseline.entity())) {
            throw new NotComparableException(
                    "Baseline.entity", header.entity(), baseline.entity(), "Give the baseline of the entity.");
        }
        if (!header.vigencia().equals(baseline.vigencia())) {
            throw new NotComparableException(
                    "Baseline.vigencia",
                    header.vigencia(),
                    baseline.vigencia(),
                    "Give the baseline of the vigencia: what was accepted in one year is open again in the next.");
        }
        Map<Identity, AcceptedFinding> entries = new LinkedHashMap<>();
        baseline.accepted().forEach(a -> entries.put(new Identity(a.rule(), a.subjects()), a));
        Map<Identity, Identity> matches = Identity.matches(
                report.findings(), entries.keySet().stream().map(List::of).toList());
        ImmutableList.Builder<Finding> open = ImmutableList.builder();
        ImmutableList.Builder<Acceptance> accepted = ImmutableList.builder();
        ImmutableList.Builder<StaleEntry> stale = ImmutableList.builder();
        for (Finding finding : report.findings()) {
            Identity match = matches.get(Identity.of(finding));
            AcceptedFinding entry = match == null ? null : entries.remove(match);
            boolean isLater =
                    entry != null && entry.date().isAfter(header.asOf().date());
            if (entry != null && !isLater && entry.verdict() == finding.verdict()) {
                accepted.add(new Acceptance(entry, finding));
                continue;
            }
            if (entry != null && !isLater) {
                stale.add(new StaleEntry(
                        entry,
                        Comparison.kind(Optional.of(entry.verdict()), finding.verdict(), true),
                        Optional.of(finding)));
            }
            if (finding.callsForAttention()) {
                open.add(finding);
            }
        }
        entries.values().forEach(e -> stale.add(new StaleEntry(e, Change.NO_LONGER_OBSERVED, Optional.empty())));
        return new BaselineReview(open.build(), accepted.build(), stale.build());
    }
}
