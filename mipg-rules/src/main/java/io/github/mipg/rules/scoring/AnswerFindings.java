package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is wrong with a sheet of answers, down to a severity. */
final class AnswerFindings {
    private final LintSeverity least;
    private final List<AnswerProblem> problems = new ArrayList<>();

    AnswerFindings(LintSeverity least) {
        this.least = least;
    }

    /** Whether problems of a kind are gathered, so that it is worth the while to look for them. */
    boolean wants(AnswerProblemKind kind) {
        return kind.severity().compareTo(least) <= 0;
    }

    void add(
            AnswerProblemKind kind,
            String pointer,
            Optional<QuestionId> question,
            Optional<OptionId> option,
            String found,
            Text expectation,
            Text fix) {
        if (wants(kind)) {
            problems.add(new AnswerProblem(kind, pointer, question, option, found, expectation, fix));
        }
    }

    ImmutableList<AnswerProblem> inOrder() {
        return ImmutableList.copyOf(problems);
    }
}
