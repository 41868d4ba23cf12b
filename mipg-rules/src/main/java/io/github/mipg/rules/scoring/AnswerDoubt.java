package io.github.mipg.rules.scoring;

import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerOrigin;
import io.github.mipg.model.measurement.ReviewState;
import org.jspecify.annotations.Nullable;

/** What is to be said against an answer that counts. */
enum AnswerDoubt {
    /** Nothing. */
    NONE,
    /** A reviewer has sent it back. */
    REJECTED,
    /** It is that of an earlier vigencia, and nobody has confirmed it. */
    TO_CONFIRM;

    /** The doubt about an answer; what was sent back need not be confirmed too, and what was accepted is confirmed. */
    static AnswerDoubt of(@Nullable Answer answer) {
        if (answer == null) {
            return NONE;
        }
        return isReviewed(answer, ReviewState.REJECTED) ? REJECTED : isUnconfirmed(answer) ? TO_CONFIRM : NONE;
    }

    /** Whether it is that of an earlier vigencia, and no reviewer has accepted it. */
    static boolean isUnconfirmed(Answer answer) {
        return answer.origin().filter(o -> o == AnswerOrigin.CARRIED_OVER).isPresent()
                && !isReviewed(answer, ReviewState.ACCEPTED);
    }

    private static boolean isReviewed(Answer answer, ReviewState state) {
        return answer.review().filter(r -> r.state() == state).isPresent();
    }

    /** Whether it is counted of a question in a state: only where the answer decides what the question counts with. */
    boolean counts(QuestionState state) {
        return this != NONE && state != QuestionState.NOT_ASKED && state != QuestionState.UNANSWERED;
    }
}
