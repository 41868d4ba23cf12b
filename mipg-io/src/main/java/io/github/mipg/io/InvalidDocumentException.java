package io.github.mipg.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that a document has problems, and carries all of them.
 *
 * @since 0.1.0
 */
public final class InvalidDocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    /** The problems, in the order of the document. */
    private final transient ImmutableList<Problem> problems;

    InvalidDocumentException(List<Problem> problems) {
        super(message(problems));
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * The problems, in the order of the document.
     *
     * @return an immutable list
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems) {
        String shown = problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
        String rest = problems.size() > SHOWN ? "\n... and " + (problems.size() - SHOWN) + " more" : "";
        return "The document has " + problems.size() + " problem(s):\n" + shown + rest;
    }
}
