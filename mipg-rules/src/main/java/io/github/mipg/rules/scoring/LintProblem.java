package io.github.mipg.rules.scoring;

import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong or doubtful in the definition of an instrument (problema de la definición).
 *
 * @param kind what kind of problem it is
 * @param severity how much it weighs
 * @param pointer JSON pointer (RFC 6901) into the document of the instrument, empty text for the whole
 * @param node the node that it lies in, empty if in none
 * @param question the question that it lies in, empty if in none
 * @param option the option or row that it lies in, empty if in none
 * @param found what stands there, as text; empty if nothing does
 * @param expectation what was expected, as the continuation of "debe" and of "must"
 * @param fix how to mend it: one sentence
 * @since 0.1.0
 */
public record LintProblem(
        LintKind kind,
        LintSeverity severity,
        String pointer,
        Optional<NodeId> node,
        Optional<QuestionId> question,
        Optional<OptionId> option,
        String found,
        Text expectation,
        Text fix) {
    /**
     * Checks that all parts are there.
     *
     * @param kind what kind of problem it is
     * @param severity how much it weighs
     * @param pointer JSON pointer into the document
     * @param node the node
     * @param question the question
     * @param option the option or row
     * @param found what stands there
     * @param expectation what was expected
     * @param fix how to mend it
     */
    public LintProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(option, "option");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expectation, "expectation");
        Objects.requireNonNull(fix, "fix");
    }

    /**
     * The problem in one line for people.
     *
     * @return severity, place, kind, expectation, what stands there and advice, in both languages
     */
    public Text message() {
        return ProblemLine.of(severity, pointer, node, question, option, kind, expectation, found, fix);
    }

    /** Returns the message in English. */
    @Override
    public String toString() {
        return message().english();
    }
}
