package io.github.mipg.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is new in a report since an earlier one on the same entity (comparación de informes): one change for each finding
 * of either.
 *
 * <p>Findings are told to be the same by their rule, or a name that the rule had before, and by the identifiers of what
 * they are about; never by a position, an argument or a text. Something that can no longer be told is
 * {@link Change#NO_LONGER_OBSERVED}, never {@link Change#SATISFIED}.
 *
 * @since 0.1.0
 */
public final class Comparison {
    private final Optional<ReportHeader> earlier;
    private final ReportHeader later;
    private final ImmutableSet<ReportInput> inputs;
    private final ImmutableList<FindingChange> changes;

    private Comparison(
            Optional<ReportHeader> earlier,
            ReportHeader later,
            ImmutableSet<ReportInput> inputs,
            ImmutableList<FindingChange> changes) {
        this.earlier = earlier;
        this.later = later;
        this.inputs = inputs;
        this.changes = changes;
    }

    /**
     * Compares two reports on one entity. They may be of different vigencias: what is satisfied in the later one then
     * says nothing of whether the earlier one was mended.
     *
     * @param earlier the earlier report
     * @param later the later report
     * @return the comparison
     * @throws NotComparableException if they are about different entities, or the later one is as of an earlier day
     */
    public static Comparison between(ComplianceReport earlier, ComplianceReport later) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        ReportHeader before = earlier.header();
        ReportHeader now = later.header();
        if (!before.entity().equals(now.entity())) {
            throw new NotComparableException(
                    "ReportHeader.entity", now.entity(), before.entity(), "Compare reports on one entity.");
        }
        if (now.asOf().date().isBefore(before.asOf().date())) {
            // The other way round, a violation that came later would be told as satisfied.
            throw new NotComparableException(
                    "ReportHeader.asOf",
                    before.asOf() + " or later",
                    now.asOf(),
                    "Give the report of the earlier day first.");
        }
        ImmutableSet<ReportInput> inputs = differing(before, now);
        Map<Identity, Finding> open = new LinkedHashMap<>();
        earlier.findings().forEach(f -> open.put(Identity.of(f), f));
        Map<Identity, Identity> matches = Identity.matches(
                later.findings(),
                earlier.findings().stream().map(Identity::allOf).toList());
        ImmutableList.Builder<FindingChange> changes = ImmutableList.builder();
        for (Finding finding : later.findings()) {
            Identity match = matches.get(Identity.of(finding));
            Finding told = match == null ? null : open.remove(match);
            changes.add(
                    told == null && isOpenWhole(finding) && wasOnRows(finding, earlier)
                            ? new FindingChange(
                                    Change.NO_LONGER_OBSERVED, Optional.empty(), Optional.of(finding), Set.of(), inputs)
                            : change(told, finding, inputs));
        }
        Set<RuleId> onRows = later.findings().stream()
                .filter(f -> !f.subjects().isEmpty())
                .flatMap(f -> Stream.concat(Stream.of(f.rule()), f.aliases().stream()))
                .collect(Collectors.toSet());
        for (Finding gone : open.values()) {
            changes.add(new FindingChange(gone(gone, onRows), Optional.of(gone), Optional.empty(), Set.of(), inputs));
        }
        return new Comparison(Optional.of(before), now, inputs, changes.build());
    }

    /**
     * The comparison of a first report, with nothing before it: nothing in it is new.
     *
     * @param report the first report
     * @return the comparison, in which every finding is {@link Change#SAME}
     */
    public static Comparison first(ComplianceReport report) {
        Objects.requireNonNull(report, "report");
        return new Comparison(
                Optional.empty(),
                report.header(),
                ImmutableSet.of(),
                report.findings().stream()
                        .map(f -> new FindingChange(Change.SAME, Optional.empty(), Optional.of(f), Set.of(), Set.of()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Header of the earlier report.
     *
     * @return the header, empty if the report is the first
     */
    public Optional<ReportHeader> earlier() {
        return earlier;
    }

    /**
     * Header of the later report.
     *
     * @return the header
     */
    public ReportHeader later() {
        return later;
    }

    /**
     * In what the two reports were made from different things. What differs may have any of them as its reason; where
     * nothing differs, every change is {@link Change#SAME}.
     *
     * @return an immutable set in the order of the constants
     */
    public Set<ReportInput> inputs() {
        return inputs;
    }

    /**
     * All changes.
     *
     * @return an immutable list: the findings of the later report in their order, then those that are gone
     */
    public List<FindingChange> changes() {
        return changes;
    }

    /**
     * The changes of some kinds.
     *
     * @param kinds the kinds
     * @return an immutable list in the order of all
     */
    public List<FindingChange> changes(Change... kinds) {
        Objects.requireNonNull(kinds, "kinds");
        Set<Change> wanted = ImmutableSet.copyOf(kinds);
        return changes.stream().filter(c -> wanted.contains(c.change())).toList();
    }

    /**
     * All changes, one by one.
     *
     * @return a stream in the order of {@link #changes()}
     */
    public Stream<FindingChange> stream() {
        return changes.stream();
    }

    /**
     * How many changes there are of each kind.
     *
     * @return an immutable map with all kinds, in their order
     */
    public Map<Change, Integer> tally() {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        for (Change change : Change.values()) {
            counts.put(change, 0);
        }
        changes.forEach(c -> counts.merge(c.change(), 1, Integer::sum));
        return ImmutableMap.copyOf(counts);
    }

    private static boolean isOpenWhole(Finding finding) {
        return finding.subjects().isEmpty() && finding.verdict() == Verdict.INDETERMINATE;
    }

    /** Whether a rule told of each row before: that a list may have more of them now is a loss, and nothing new. */
    private static boolean wasOnRows(Finding finding, ComplianceReport earlier) {
        return earlier.findings().stream()
                .anyMatch(f -> !f.subjects().isEmpty()
                        && (f.rule().equals(finding.rule()) || finding.aliases().contains(f.rule())));
    }

    /** What a rule could not tell of the list as a whole, it tells row by row now: that is no loss. */
    private static Change gone(Finding gone, Set<RuleId> onRows) {
        boolean open = gone.verdict() == Verdict.INDETERMINATE || gone.verdict() == Verdict.NOT_APPLICABLE;
        return gone.subjects().isEmpty() && open && onRows.contains(gone.rule())
                ? Change.CHANGED
                : Change.NO_LONGER_OBSERVED;
    }

    private static FindingChange change(@Nullable Finding before, Finding now, ImmutableSet<ReportInput> inputs) {
        Set<Aspect> aspects = before == null ? Set.of() : differing(before, now);
        Optional<Verdict> told = Optional.ofNullable(before).map(Finding::verdict);
        return new FindingChange(
                kind(told, now.verdict(), !aspects.isEmpty()),
                Optional.ofNullable(before),
                Optional.of(now),
                aspects,
                inputs);
    }

    static Change kind(Optional<Verdict> before, Verdict now, boolean differs) {
        if (before.filter(now::equals).isPresent()) {
            return differs ? Change.CHANGED : Change.SAME;
        }
        return switch (now) {
            case VIOLATED -> Change.NEW;
            case SATISFIED -> Change.SATISFIED;
            case NOT_APPLICABLE -> Change.CHANGED;
            case INDETERMINATE, FAULTED -> {
                if (before.isEmpty()) {
                    yield Change.NEW;
                }
                yield before.filter(Comparison::isOpen).isPresent() ? Change.CHANGED : Change.NO_LONGER_OBSERVED;
            }
        };
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict == Verdict.INDETERMINATE || verdict == Verdict.FAULTED;
    }

    private static Set<Aspect> differing(Finding before, Finding now) {
        EnumSet<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        compare(aspects, Aspect.VERDICT, before, now, Finding::verdict);
        compare(aspects, Aspect.BASIS, before, now, Finding::basis);
        compare(aspects, Aspect.SEVERITY, before, now, Finding::severity);
        compare(aspects, Aspect.TAILORING, before, now, Finding::tailored);
        compare(aspects, Aspect.CITATIONS, before, now, Comparison::citations);
        compare(aspects, Aspect.MISSING, before, now, Comparison::missing);
        compare(aspects, Aspect.EVIDENCE, before, now, f -> ImmutableSet.copyOf(f.evidence()));
        return aspects;
    }

    private static void compare(
            Set<Aspect> aspects, Aspect aspect, Finding before, Finding now, Function<Finding, ?> part) {
        if (!part.apply(before).equals(part.apply(now))) {
            aspects.add(aspect);
        }
    }

    /** Without their words, which may be cited otherwise one day. */
    private static Set<?> citations(Finding finding) {
        return finding.citations().stream()
                .map(c -> Map.entry(c.reference(), c.status()))
                .collect(Collectors.toSet());
    }

    private static Set<?> missing(Finding finding) {
        return finding.missing().stream().map(MissingDatum::path).collect(Collectors.toSet());
    }

    private static ImmutableSet<ReportInput> differing(ReportHeader before, ReportHeader now) {
        EnumSet<ReportInput> inputs = EnumSet.noneOf(ReportInput.class);
        if (!before.subjectHash().equals(now.subjectHash())) {
            inputs.add(ReportInput.DATA);
        }
        if (!before.vigencia().equals(now.vigencia())) {
            inputs.add(ReportInput.VIGENCIA);
        }
        if (!before.asOf().equals(now.asOf())) {
            inputs.add(ReportInput.DATE);
        }
        if (!before.catalogHash().equals(now.catalogHash())
                || !before.catalogRevision().equals(now.catalogRevision())
                || !before.edition().equals(now.edition())) {
            inputs.add(ReportInput.LAW);
        }
        if (!ImmutableSet.copyOf(before.ruleSets()).equals(ImmutableSet.copyOf(now.ruleSets()))
                || !before.engine().equals(now.engine())) {
            inputs.add(ReportInput.RULES);
        }
        if (!before.tailoring().equals(now.tailoring())) {
            inputs.add(ReportInput.TAILORING);
        }
        return Sets.immutableEnumSet(inputs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Comparison c
                && earlier.equals(c.earlier)
                && later.equals(c.later)
                && changes.equals(c.changes);
    }

    @Override
    public int hashCode() {
        return 31 * earlier.hashCode() + later.hashCode();
    }

    /** Returns the entity, the two as-of dates and the number of changes of each kind. */
    @Override
    public String toString() {
        return "report on " + later.entity() + " as of " + later.asOf()
                + earlier.map(e -> " since " + e.asOf()).orElse(" (the first)") + ": " + tally();
    }
}
