package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.NodeId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of making an archived scorecard again (reproducción de la tarjeta): the same, something different, or nothing
 * that could be compared, because something it was made from is not at hand.
 *
 * @since 0.1.0
 */
public sealed interface ScoreReplay {
    /**
     * Where the scorecard made again differs.
     *
     * @return an immutable list, empty unless the answer is {@link Different}
     */
    default List<Difference> differences() {
        return List.of();
    }

    /**
     * What would be needed to make the scorecard again.
     *
     * @return an immutable list, empty unless the answer is {@link NotReplayable}
     */
    default List<Need> needs() {
        return List.of();
    }

    /**
     * The same came of it (idéntica): every figure, every coverage, and bounds that enclose those found now.
     *
     * @since 0.1.0
     */
    record Same() implements ScoreReplay {}

    /**
     * Something different came of the same inputs (diferente): the archive was changed, or the engine does not say the same
     * any more.
     *
     * @param differences where; at least one
     * @since 0.1.0
     */
    record Different(List<Difference> differences) implements ScoreReplay {
        /**
         * Copies the list.
         *
         * @param differences where
         */
        public Different {
            Objects.requireNonNull(differences, "differences");
            differences = ImmutableList.copyOf(differences);
        }
    }

    /**
     * It cannot be told (no reproducible), because it was made from something else than what was given.
     *
     * @param needs what is needed and what was given; at least one
     * @since 0.1.0
     */
    record NotReplayable(List<Need> needs) implements ScoreReplay {
        /**
         * Copies the list.
         *
         * @param needs what is needed and what was given
         */
        public NotReplayable {
            Objects.requireNonNull(needs, "needs");
            needs = ImmutableList.copyOf(needs);
        }
    }

    /**
     * One place in which two scorecards differ (diferencia).
     *
     * @param node the node, empty for the header
     * @param field what differs: {@code figure} or {@code bounds} of a node, or an attribute of the header such as
     *     {@code trial}
     * @param archived what was issued; empty text if nothing
     * @param replayed what came of it now; empty text if nothing
     * @since 0.1.0
     */
    record Difference(Optional<NodeId> node, String field, String archived, String replayed) {
        /**
         * Checks that all parts are there.
         *
         * @param node the node
         * @param field what differs
         * @param archived what was issued
         * @param replayed what came of it now
         */
        public Difference {
            Objects.requireNonNull(node, "node");
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(archived, "archived");
            Objects.requireNonNull(replayed, "replayed");
        }
    }

    /**
     * Something that a scorecard was made from (insumo requerido).
     *
     * @param input what it is
     * @param needed what the scorecard was made from
     * @param given what was given
     * @since 0.1.0
     */
    record Need(ScoreInput input, String needed, String given) {
        /**
         * Checks that all parts are there.
         *
         * @param input what it is
         * @param needed what the scorecard was made from
         * @param given what was given
         */
        public Need {
            Objects.requireNonNull(input, "input");
            Objects.requireNonNull(needed, "needed");
            Objects.requireNonNull(given, "given");
        }
    }
}
