package io.github.mipg.rules.scoring;

import io.github.mipg.model.SimulatedScore;
import java.util.Objects;

/**
 * From where to where a figure can come out once everything is answered (cotas del puntaje): enclosing every completion of
 * the sheet, also those in which a question that is open now turns out not to be asked or not to apply.
 *
 * <p>Both are reached by some completion, unless a question decides on another one or feeds two nodes below the same one:
 * then they may lie further apart than need be. Without any figure in a completion, that completion counts for nothing.
 *
 * @param lowest the lowest possible figure
 * @param highest the highest possible figure
 * @since 0.1.0
 */
public record ScoreBounds(SimulatedScore lowest, SimulatedScore highest) {
    /**
     * Checks the order.
     *
     * @param lowest the lowest possible figure
     * @param highest the highest possible figure
     * @throws io.github.mipg.model.InvalidModelException if the lowest is more than the highest
     */
    public ScoreBounds {
        Objects.requireNonNull(lowest, "lowest");
        Objects.requireNonNull(highest, "highest");
        Counts.inOrder("ScoreBounds.lowest", lowest.exact(), highest.exact());
    }

    /**
     * Whether nothing that is open can change the figure.
     *
     * @return whether both are the same
     */
    public boolean isExact() {
        return lowest.equals(highest);
    }
}
