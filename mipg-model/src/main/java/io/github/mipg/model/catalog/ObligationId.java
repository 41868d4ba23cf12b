package io.github.mipg.model.catalog;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.internal.Checks;

/**
 * Identifies something that a norm asks for at a time (obligación). For example {@code publicar-plan-de-accion}.
 *
 * @param value the text of the identifier: lower-case words joined by single hyphens
 * @since 0.1.0
 */
public record ObligationId(String value) implements Comparable<ObligationId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public ObligationId {
        Checks.slug("ObligationId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value lower-case words joined by single hyphens
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static ObligationId of(String value) {
        return new ObligationId(value);
    }

    @Override
    public int compareTo(ObligationId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
