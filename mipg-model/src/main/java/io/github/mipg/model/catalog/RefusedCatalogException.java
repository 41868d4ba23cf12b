package io.github.mipg.model.catalog;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Says that tables given by the user make no sound catalogue (catálogo rechazado), with everything that is wrong.
 *
 * @since 0.1.0
 */
public final class RefusedCatalogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong; not part of the serial form. */
    private final transient ImmutableList<CatalogProblem> problems;

    RefusedCatalogException(List<CatalogProblem> problems) {
        super("The catalogue is refused: " + problems.size() + " problem(s). First: " + problems.get(0));
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return every problem, in the order of the tables
     */
    public List<CatalogProblem> problems() {
        return problems;
    }
}
