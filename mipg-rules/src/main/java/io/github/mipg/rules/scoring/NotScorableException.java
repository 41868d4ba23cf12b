package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that no score can be made of an instrument or of a sheet of answers, with everything that is wrong (no calculable).
 *
 * @since 0.1.0
 */
public final class NotScorableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_TOLD = 5;

    /** What is wrong. Lost when the exception is written to a stream of bytes; its message stays. */
    @SuppressWarnings("serial")
    private final transient ImmutableList<ScoringProblem> problems;

    NotScorableException(String what, List<ScoringProblem> problems) {
        super(what + ": "
                + problems.stream()
                        .limit(MOST_TOLD)
                        .map(p -> p.place() + " " + p.message().english() + ". "
                                + p.fix().english())
                        .collect(Collectors.joining(" | "))
                + (problems.size() > MOST_TOLD ? " | and " + (problems.size() - MOST_TOLD) + " more" : ""));
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return an immutable list of at least one; empty if the exception was read from a stream of bytes
     */
    @SuppressWarnings("ConstantConditions")
    public List<ScoringProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
