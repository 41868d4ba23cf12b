package io.github.mipg.rules.scoring;

import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one question (resultado de la pregunta).
 *
 * @param question the question
 * @param state what became of it; of a question that bears no points too
 * @param points what it counts with, 0 to 100; empty if it does not count
 * @param bearsPoints whether it can count at all
 * @since 0.1.0
 */
public record QuestionScore(QuestionId question, QuestionState state, Optional<Ratio> points, boolean bearsPoints) {
    /**
     * Checks the points.
     *
     * @param question the question
     * @param state what became of it
     * @param points what it counts with
     * @param bearsPoints whether it can count at all
     * @throws io.github.mipg.model.InvalidModelException if the points are out of range
     */
    public QuestionScore {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(points, "points");
        points.ifPresent(p -> Counts.percent("QuestionScore.points", p));
    }
}
