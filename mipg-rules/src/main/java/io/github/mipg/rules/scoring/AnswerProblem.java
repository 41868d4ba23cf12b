package io.github.mipg.rules.scoring;

import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong or doubtful in a sheet of answers (problema de una respuesta).
 *
 * @param kind what kind of problem it is
 * @param pointer JSON pointer (RFC 6901) into the document of the sheet, empty text for the whole
 * @param question the question, empty if the problem is of the whole sheet
 * @param option the option or row, empty if of none in particular
 * @param found what stands there, as text; empty if nothing does. It is the entity's data as it came, so think before
 *     logging it
 * @param expectation what was expected, as the continuation of "debe" and of "must"
 * @param fix how to mend it: one sentence
 * @since 0.1.0
 */
public record AnswerProblem(
        AnswerProblemKind kind,
        String pointer,
        Optional<QuestionId> question,
        Optional<OptionId> option,
        String found,
        Text expectation,
        Text fix) {
    /**
     * Checks that all parts are there.
     *
     * @param kind what kind of problem it is
     * @param pointer JSON pointer into the document of the sheet
     * @param question the question
     * @param option the option or row
     * @param found what stands there
     * @param expectation what was expected
     * @param fix how to mend it
     */
    public AnswerProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(option, "option");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expectation, "expectation");
        Objects.requireNonNull(fix, "fix");
    }

    /**
     * How much it weighs.
     *
     * @return the severity of its kind
     */
    public LintSeverity severity() {
        return kind.severity();
    }

    /**
     * The problem in one line for people.
     *
     * @return severity, place, kind, expectation, what stands there and advice, in both languages
     */
    public Text message() {
        return ProblemLine.of(severity(), pointer, Optional.empty(), question, option, kind, expectation, found, fix);
    }

    /** Returns the message in English. */
    @Override
    public String toString() {
        return message().english();
    }
}
