package io.github.mipg.model.assembly;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.ManagementSystem;
import java.util.List;
import java.util.Optional;

/**
 * What the rows of an assembly make (sistema ensamblado): a management system, or everything that is wrong with them.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Assembled {
    private final ManagementSystem partial;
    private final ImmutableList<RowProblem> problems;

    Assembled(ManagementSystem partial, List<RowProblem> problems) {
        this.partial = partial;
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * The system that all rows make.
     *
     * @return the system, empty if anything is wrong
     */
    public Optional<ManagementSystem> value() {
        return problems.isEmpty() ? Optional.of(partial) : Optional.empty();
    }

    /**
     * Everything that is wrong, at once.
     *
     * @return the problems in the order in which the rows were given
     */
    public List<RowProblem> problems() {
        return problems;
    }

    /**
     * The system that the good rows make. A row that is wrong is left out whole, with the rows that belong to it, and
     * the section that lost it is not declared complete any more: what it lacks is unknown, not none. Of rows with the
     * same identifier none is taken, unless they say the same.
     *
     * @return the system; the same as {@link #value()} if nothing is wrong
     */
    public ManagementSystem partial() {
        return partial;
    }

    /**
     * The system that all rows make, for callers that want nothing less.
     *
     * @return the system
     * @throws RefusedRowsException if anything is wrong; it lists all problems
     */
    public ManagementSystem orElseThrow() {
        if (!problems.isEmpty()) {
            throw new RefusedRowsException(problems);
        }
        return partial;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assembled a && partial.equals(a.partial) && problems.equals(a.problems);
    }

    @Override
    public int hashCode() {
        return 31 * partial.hashCode() + problems.hashCode();
    }

    /** Returns whether there is a value, and the problems. */
    @Override
    public String toString() {
        return problems.isEmpty() ? "sound" : "refused " + problems;
    }
}
