package io.github.mipg.rules.scoring;

import io.github.mipg.model.NodeId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What one part adds to the figure of a node (aporte). The exact contributions sum to the exact figure, the shown ones to
 * the shown figure.
 *
 * @param node the node that adds it; empty unless it is a node
 * @param question the question that adds it; empty unless it is a question
 * @param share its weight over the weights of all parts with a value; they sum to 1. 0 for what rescaling and rounding
 *     add, which is neither node nor question
 * @param points the figure of the part, 0 to 100; 0 for what rescaling and rounding add
 * @param exact share times points; below 0 only for what rescaling and rounding take away
 * @param shown the same with two decimals, rounded by the largest remainder
 * @since 0.1.0
 */
public record Contribution(
        Optional<NodeId> node,
        Optional<QuestionId> question,
        Ratio share,
        Ratio points,
        Ratio exact,
        BigDecimal shown) {
    /**
     * Checks that all parts are there.
     *
     * @param node the node
     * @param question the question
     * @param share its weight over the weights of all parts with a value
     * @param points the figure of the part
     * @param exact share times points
     * @param shown the same with two decimals
     */
    public Contribution {
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(exact, "exact");
        Objects.requireNonNull(shown, "shown");
    }

    /**
     * Whether it is what rescaling and rounding change (ajuste).
     *
     * @return whether it is neither node nor question
     */
    public boolean isAdjustment() {
        return node.isEmpty() && question.isEmpty();
    }
}
