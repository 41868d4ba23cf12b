package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.measurement.Instrument;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From where to where the figures of an instrument can go under a method (rango alcanzable): every question asked and
 * answered, with its worst answers or with its best ones, and none left out. An instrument whose highest figure is not 100
 * cannot be filled in perfectly, or promises more than there is.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class ReachableRange {
    private final ImmutableMap<NodeId, Range> ranges;

    private ReachableRange(ImmutableMap<NodeId, Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * Lowest and highest figure of one node (rango del nodo).
     *
     * @param lowest the figure with all worst answers: 0 or more
     * @param highest the figure with all best answers; may be more than 100 where the instrument is wrong
     * @since 0.1.0
     */
    public record Range(Ratio lowest, Ratio highest) {
        /**
         * Checks the order.
         *
         * @param lowest the figure with all worst answers
         * @param highest the figure with all best answers
         * @throws io.github.mipg.model.InvalidModelException if the lowest is more than the highest
         */
        public Range {
            Objects.requireNonNull(lowest, "lowest");
            Objects.requireNonNull(highest, "highest");
            Counts.inOrder("ReachableRange.Range.lowest", lowest, highest);
        }
    }

    /**
     * Computes the ranges. Points beyond 100 are let pass, as they are what is looked for.
     *
     * @param instrument the instrument
     * @param method the method
     * @return the ranges
     * @throws NotScorableException if the instrument does not hang together, or says too little for the method
     */
    public static ReachableRange of(Instrument instrument, ScoringMethod method) {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(method, "method");
        return of(CompiledInstrument.of(instrument, method));
    }

    static ReachableRange of(CompiledInstrument compiled) {
        @Nullable Ratio[] worst = new Ratio[compiled.questions.length];
        @Nullable Ratio[] best = new Ratio[compiled.questions.length];
        for (int q = 0; q < worst.length; q++) {
            if (compiled.questions[q].bearsPoints) {
                worst[q] = compiled.questions[q].worst();
                best[q] = compiled.questions[q].best();
            }
        }
        @Nullable Ratio[] lowest = compiled.figures(worst);
        @Nullable Ratio[] highest = compiled.figures(best);
        ImmutableMap.Builder<NodeId, Range> ranges = ImmutableMap.builder();
        for (int n = 0; n < lowest.length; n++) {
            Ratio low = lowest[n];
            Ratio high = highest[n];
            if (low != null && high != null) {
                ranges.put(compiled.nodes[n].node.id(), new Range(low, high));
            }
        }
        return new ReachableRange(ranges.buildOrThrow());
    }

    /**
     * The range of one node.
     *
     * @param node its code
     * @return the range; empty if no question with points lies below it, or the instrument has no such node
     */
    public Optional<Range> of(NodeId node) {
        Objects.requireNonNull(node, "node");
        return Optional.ofNullable(ranges.get(node));
    }

    /**
     * The ranges of all nodes that can have a figure.
     *
     * @return an immutable map in the order of the instrument
     */
    public Map<NodeId, Range> all() {
        return ranges;
    }

    /** Returns the ranges by node. */
    @Override
    public String toString() {
        return ranges.toString();
    }
}
