package io.github.mipg.rules.scoring;

import io.github.mipg.model.Text;
import io.github.mipg.rules.internal.Phrases;
import java.util.Objects;

/**
 * Something for which no score can be made (problema de cálculo).
 *
 * @param place where it lies, such as {@code question GDI203}
 * @param message what is wrong
 * @param fix what to do about it
 * @since 0.1.0
 */
public record ScoringProblem(String place, Text message, Text fix) {
    /**
     * Checks that all parts are there.
     *
     * @param place where it lies
     * @param message what is wrong
     * @param fix what to do about it
     */
    public ScoringProblem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fix, "fix");
    }

    static ScoringProblem of(LintProblem problem) {
        String place = problem.question()
                .map(q -> "question " + q)
                .or(() -> problem.node().map(n -> "node " + n))
                .orElse(problem.kind().name());
        return new ScoringProblem(place, told(problem.expectation(), problem.found()), problem.fix());
    }

    static ScoringProblem of(AnswerProblem problem) {
        String place = problem.question()
                .map(q -> "question " + q)
                .orElse(problem.kind().name());
        return new ScoringProblem(place, told(problem.expectation(), problem.found()), problem.fix());
    }

    private static Text told(Text expectation, String found) {
        return found.isEmpty()
                ? Text.of("debe " + expectation.spanish(), "must " + expectation.english())
                : Phrases.text(
                        "debe " + expectation.spanish() + ", y es " + found,
                        "must " + expectation.english() + ", but was " + found);
    }
}
