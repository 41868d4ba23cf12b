package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Two scorecards beside each other, node by node (comparación de puntajes). It tells what was let pass to compare them.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class ScoreComparison {
    private final ScorecardHeader earlier;
    private final ScorecardHeader later;
    private final ImmutableSortedSet<ComparabilityBreak> letPass;
    private final ImmutableList<NodeDifference> nodes;

    private ScoreComparison(
            ScorecardHeader earlier,
            ScorecardHeader later,
            Set<ComparabilityBreak> letPass,
            List<NodeDifference> nodes) {
        this.earlier = earlier;
        this.later = later;
        this.letPass = ImmutableSortedSet.copyOf(letPass);
        this.nodes = ImmutableList.copyOf(nodes);
    }

    /**
     * One node in both scorecards (diferencia del nodo). Show its figures with their coverage and bounds: a figure of which
     * most is missing is hardly the same measure as one that is whole.
     *
     * @param node the node
     * @param earlierRow what the earlier scorecard says of it; empty if it does not have the node
     * @param laterRow what the later scorecard says of it; empty if it does not have the node
     * @since 0.1.0
     */
    public record NodeDifference(
            NodeId node, Optional<ScoreArchive.Row> earlierRow, Optional<ScoreArchive.Row> laterRow) {
        /**
         * Checks that all parts are there.
         *
         * @param node the node
         * @param earlierRow what the earlier scorecard says of it
         * @param laterRow what the later scorecard says of it
         */
        public NodeDifference {
            Objects.requireNonNull(node, "node");
            Objects.requireNonNull(earlierRow, "earlierRow");
            Objects.requireNonNull(laterRow, "laterRow");
        }

        /**
         * Its earlier figure.
         *
         * @return the score; empty if it was indeterminate or the node was not there
         */
        public Optional<SimulatedScore> earlier() {
            return earlierRow.flatMap(ScoreArchive.Row::score);
        }

        /**
         * Its later figure.
         *
         * @return the score; empty if it is indeterminate or the node is not there
         */
        public Optional<SimulatedScore> later() {
            return laterRow.flatMap(ScoreArchive.Row::score);
        }

        /**
         * Whether both instruments have the node.
         *
         * @return whether both scorecards say something of it
         */
        public boolean inBoth() {
            return earlierRow.isPresent() && laterRow.isPresent();
        }

        /**
         * By how much the figure changed.
         *
         * @return the exact difference, below 0 where it fell; empty unless there are both figures
         */
        public Optional<Ratio> change() {
            return earlier().flatMap(e -> later().map(l -> l.exact().minus(e.exact())));
        }
    }

    /**
     * Compares two scorecards.
     *
     * @param earlier the earlier one
     * @param later the later one
     * @return the comparison
     * @throws ScorecardsNotComparableException if they are of different entities, instruments, blocks or methods, or if
     *     the earlier one is later by its vigencia or cut-off day
     */
    public static ScoreComparison of(Scorecard earlier, Scorecard later) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        return of(earlier.archive(), later.archive());
    }

    /**
     * Compares two scorecards that were kept.
     *
     * @param earlier the earlier one
     * @param later the later one
     * @return the comparison
     * @throws ScorecardsNotComparableException if they are of different entities, instruments, blocks or methods, or if
     *     the earlier one is later by its vigencia or cut-off day
     */
    public static ScoreComparison of(ScoreArchive earlier, ScoreArchive later) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        return lettingPass(earlier, later, Set.of());
    }

    /**
     * Compares two scorecards in spite of something, which the result then says.
     *
     * @param earlier the earlier one
     * @param later the later one
     * @param letPass what to let pass
     * @return the comparison
     * @throws ScorecardsNotComparableException if they break what is not to be let pass
     */
    public static ScoreComparison lettingPass(Scorecard earlier, Scorecard later, Set<ComparabilityBreak> letPass) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(letPass, "letPass");
        return lettingPass(earlier.archive(), later.archive(), letPass);
    }

    /**
     * Compares two scorecards that were kept in spite of something, which the result then says.
     *
     * @param earlier the earlier one
     * @param later the later one
     * @param letPass what to let pass
     * @return the comparison
     * @throws ScorecardsNotComparableException if they break what is not to be let pass
     */
    public static ScoreComparison lettingPass(
            ScoreArchive earlier, ScoreArchive later, Set<ComparabilityBreak> letPass) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(letPass, "letPass");
        ScorecardHeader before = earlier.header();
        ScorecardHeader now = later.header();
        Set<ComparabilityBreak> breaks = breaks(before, now);
        Set<ComparabilityBreak> open = Sets.difference(breaks, letPass);
        if (!open.isEmpty()) {
            throw new ScorecardsNotComparableException(open, told(before), told(now));
        }
        Map<NodeId, ScoreArchive.Row> old = new LinkedHashMap<>();
        earlier.rows().forEach(row -> old.put(row.node(), row));
        ImmutableList.Builder<NodeDifference> nodes = ImmutableList.builder();
        for (ScoreArchive.Row row : later.rows()) {
            nodes.add(new NodeDifference(row.node(), Optional.ofNullable(old.remove(row.node())), Optional.of(row)));
        }
        old.values().forEach(row -> nodes.add(new NodeDifference(row.node(), Optional.of(row), Optional.empty())));
        return new ScoreComparison(before, now, breaks, nodes.build());
    }

    private static Set<ComparabilityBreak> breaks(ScorecardHeader before, ScorecardHeader now) {
        Set<ComparabilityBreak> breaks = EnumSet.noneOf(ComparabilityBreak.class);
        if (!before.entity().id().equals(now.entity().id())) {
            breaks.add(ComparabilityBreak.ENTITY);
        }
        if (!before.instrument().equals(now.instrument())) {
            breaks.add(ComparabilityBreak.INSTRUMENT);
        }
        boolean nobodySays =
                before.comparability().isEmpty() && !before.instrumentHash().equals(now.instrumentHash());
        if (!before.comparability().equals(now.comparability()) || nobodySays) {
            breaks.add(ComparabilityBreak.BLOCK);
        }
        if (!before.methodHash().equals(now.methodHash())) {
            breaks.add(ComparabilityBreak.METHOD);
        }
        if (order(before, now) > 0) {
            breaks.add(ComparabilityBreak.ORDER);
        }
        return breaks;
    }

    /** Below 0 in the order given, above 0 the other way round, 0 if nothing tells. */
    private static int order(ScorecardHeader before, ScorecardHeader now) {
        int years = before.vigencia().compareTo(now.vigencia());
        return years != 0
                ? years
                : before.cutOff().flatMap(b -> now.cutOff().map(b::compareTo)).orElse(0);
    }

    private static String told(ScorecardHeader header) {
        return header.entity().id() + " " + header.instrument() + " "
                + header.periodText().english() + " ["
                + header.comparability().orElse("no block") + "] " + header.method() + " " + header.methodVersion()
                + (header.trial() ? " (trial)" : "");
    }

    /**
     * What the earlier scorecard was made from.
     *
     * @return its header
     */
    public ScorecardHeader earlier() {
        return earlier;
    }

    /**
     * What the later scorecard was made from.
     *
     * @return its header
     */
    public ScorecardHeader later() {
        return later;
    }

    /**
     * What was let pass, to be said beside every difference.
     *
     * @return an immutable set; empty if the two may be compared
     */
    public SortedSet<ComparabilityBreak> letPass() {
        return letPass;
    }

    /**
     * Whether they were made from different transcriptions of the instrument: a node may then mean something else.
     *
     * @return whether the hashes of the instruments differ
     */
    public boolean isInstrumentRevised() {
        return !earlier.instrumentHash().equals(later.instrumentHash());
    }

    /**
     * Whether order, nature or category of the entity counted otherwise in one of the two, or was unknown there: it may
     * then have been asked other questions.
     *
     * @return whether what counts of the entity differs, its identifier aside
     */
    public boolean isEntityCountedOtherwise() {
        return !earlier.entity().order().equals(later.entity().order())
                || !earlier.entity().nature().equals(later.entity().nature())
                || !earlier.entity().category().equals(later.entity().category());
    }

    /**
     * Whether vigencias or cut-off days tell which of the two came first. If they do not, the order is the word of whoever
     * compares, and with it the sign of every change.
     *
     * @return false for two scorecards of one vigencia that do not both name a cut-off day, or name the same one
     */
    public boolean isOrderTold() {
        return order(earlier, later) != 0;
    }

    /**
     * The figures of all nodes.
     *
     * @return an immutable list: the nodes of the later scorecard in their order, then those that are gone
     */
    public List<NodeDifference> nodes() {
        return nodes;
    }

    /** Returns what was compared and what was let pass. */
    @Override
    public String toString() {
        return told(earlier) + " - " + told(later) + ": " + nodes.size() + " nodes"
                + (letPass.isEmpty() ? "" : ", let pass " + letPass);
    }
}
