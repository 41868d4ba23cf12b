package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Names a concept of the catalogue inside its kind (clave de un concepto), such as a line of defence. For example {@code segunda}.
 *
 * <p>Which kind of concept it names is said by the attribute that holds it.
 *
 * @param value the text of the identifier: lower-case words joined by single hyphens
 * @since 0.1.0
 */
public record ConceptId(String value) implements Comparable<ConceptId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public ConceptId {
        Checks.slug("ConceptId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value lower-case words joined by single hyphens
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static ConceptId of(String value) {
        return new ConceptId(value);
    }

    @Override
    public int compareTo(ConceptId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
