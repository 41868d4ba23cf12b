package io.github.mipg.model.assembly;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that rows make no sound management system (filas rechazadas), with everything that is wrong.
 *
 * @since 0.1.0
 */
public final class RefusedRowsException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    /** What is wrong; not part of the serial form. */
    private final transient ImmutableList<RowProblem> problems;

    RefusedRowsException(List<RowProblem> problems) {
        super("The rows are refused: " + problems.size() + " problem(s)."
                + problems.stream().limit(SHOWN).map(p -> "\n- " + p).collect(Collectors.joining())
                + (problems.size() > SHOWN ? "\n- and " + (problems.size() - SHOWN) + " more: ask problems()" : ""));
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return every problem, at least one; empty after the exception was serialised
     */
    public List<RowProblem> problems() {
        return problems == null ? ImmutableList.of() : problems;
    }
}
