package io.github.mipg.model;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a management system names rows that its sections, declared complete, do not hold (referencias sin
 * resolver). It lists all of them.
 *
 * @since 0.1.0
 */
public final class UnresolvedReferencesException extends InvalidModelException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 5;

    /** All of them. */
    private final transient ImmutableList<UnresolvedReference> references;

    UnresolvedReferencesException(List<UnresolvedReference> references) {
        super(
                "ManagementSystem" + references.get(0).path(),
                references.get(0).id(),
                Text.of(
                        "ser una de las filas de " + references.get(0).section() + ", declaradas completas",
                        "be one of the rows of " + references.get(0).section() + ", which are declared complete"),
                references.stream()
                                .limit(SHOWN)
                                .map(UnresolvedReference::toString)
                                .collect(Collectors.joining("; "))
                        + (references.size() > SHOWN ? "; and " + (references.size() - SHOWN) + " more" : ""),
                Text.of(
                        "Agregue las filas, corrija las referencias, o no declare completa la sección.",
                        "Add the rows, correct the references, or do not declare the section complete."));
        this.references = ImmutableList.copyOf(references);
    }

    /**
     * The references.
     *
     * @return at least one, in the order of the document; empty after the exception was serialised
     */
    public List<UnresolvedReference> references() {
        return references == null ? ImmutableList.of() : references;
    }
}
