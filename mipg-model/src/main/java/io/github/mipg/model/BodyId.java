package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies a kind of body of the Sistema de Gestión (instancia), such as the institutional committee. For example {@code comite-institucional}.
 *
 * <p>It names the kind; one committee of one entity has a {@link CommitteeId}.
 *
 * @param value the text of the identifier: lower-case words joined by single hyphens
 * @since 0.1.0
 */
public record BodyId(String value) implements Comparable<BodyId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public BodyId {
        Checks.slug("BodyId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value lower-case words joined by single hyphens
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static BodyId of(String value) {
        return new BodyId(value);
    }

    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
