package io.github.mipg.rules.scoring;

import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer of last year, or a part of one, that was left behind (respuesta que no se trajo).
 *
 * @param question the question
 * @param part the option or row of last year that no longer fits; empty if the whole answer was left behind
 * @param reason why
 * @since 0.1.0
 */
public record DroppedAnswer(QuestionId question, Optional<OptionId> part, Text reason) {
    /**
     * Checks that all parts are there.
     *
     * @param question the question
     * @param part the option or row
     * @param reason why
     */
    public DroppedAnswer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(reason, "reason");
    }

    /** Returns question, part and the English reason. */
    @Override
    public String toString() {
        return question + part.map(p -> "/" + p).orElse("") + ": " + reason.english();
    }
}
