package io.github.mipg.io.furag;

import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import java.util.Objects;

/**
 * A mark that an option seems to deserve by its wording (sugerencia de marca). Nothing is marked until the keeper of the
 * bank confirms it in an {@linkplain FuragOverlay overlay}.
 *
 * @param question the question
 * @param option the option
 * @param label what the option says
 * @param mark the mark
 * @param why why it is suggested
 * @since 0.1.0
 */
public record Suggestion(QuestionId question, OptionId option, String label, OptionMark mark, Text why) {
    /**
     * Checks that all parts are there.
     *
     * @param question the question
     * @param option the option
     * @param label what the option says
     * @param mark the mark
     * @param why why it is suggested
     */
    public Suggestion {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(option, "option");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(why, "why");
    }

    /** Returns question, option and mark. */
    @Override
    public String toString() {
        return question + "/" + option + " " + mark + ": " + label;
    }
}
