package io.github.mipg.rules.scoring;

import io.github.mipg.rules.maturity.MaturityLevel;
import java.util.Objects;

/**
 * Between which levels of maturity a node can come out once everything is answered (cotas del nivel): the levels of its
 * {@linkplain ScoreBounds bounds}.
 *
 * @param lowest the level of the lowest possible figure
 * @param highest the level of the highest possible figure, of the same scale
 * @since 0.1.0
 */
public record LevelBounds(MaturityLevel lowest, MaturityLevel highest) {
    /**
     * Checks the order.
     *
     * @param lowest the level of the lowest possible figure
     * @param highest the level of the highest possible figure
     * @throws io.github.mipg.model.InvalidModelException if the lowest is above the highest
     */
    public LevelBounds {
        Objects.requireNonNull(lowest, "lowest");
        Objects.requireNonNull(highest, "highest");
        Counts.inOrder("LevelBounds.lowest", lowest.rank(), highest.rank());
    }

    /**
     * Whether the level is known whatever the answers that are missing will be.
     *
     * @return whether both are the same
     */
    public boolean isDecided() {
        return lowest.equals(highest);
    }
}
