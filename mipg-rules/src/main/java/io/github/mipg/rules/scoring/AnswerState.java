package io.github.mipg.rules.scoring;

import io.github.mipg.model.Text;
import io.github.mipg.rules.report.Truth;
import java.util.Objects;
import java.util.Optional;

/**
 * How a question stands in a sheet of answers (estado de la respuesta). A blank is never a zero, and what does not apply
 * leaves numerator and denominator.
 *
 * @param state what became of it
 * @param asked whether the instrument asks it of this entity after these answers; unknown where something that decides it
 *     is not known
 * @param reason why it does not apply, is not asked, or cannot be told to be asked; empty otherwise
 * @since 0.1.0
 */
public record AnswerState(QuestionState state, Truth asked, Optional<Text> reason) {
    /**
     * Checks that all parts are there.
     *
     * @param state what became of it
     * @param asked whether it is asked
     * @param reason why it does not apply, is not asked, or cannot be told to be asked
     */
    public AnswerState {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Tells whether the question leaves the calculation: neither its points nor its weight count.
     *
     * @return true if it does not apply or is not asked
     */
    public boolean leavesCalculation() {
        return switch (state) {
            case NOT_ASKED, NOT_APPLICABLE_BY_LAW, NOT_APPLICABLE_BY_ENTITY -> true;
            case ANSWERED, EXCLUDED, UNANSWERED -> false;
        };
    }
}
