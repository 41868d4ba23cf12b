package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies a management and performance policy (política de gestión y desempeño institucional) across all editions. For example {@code gobierno-digital}.
 *
 * <p>The slug never changes and is never a number: the same number names different policies in three official series.
 *
 * @param value the text of the identifier: lower-case words joined by single hyphens
 * @since 0.1.0
 */
public record PolicyId(String value) implements Comparable<PolicyId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public PolicyId {
        Checks.slug("PolicyId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value lower-case words joined by single hyphens
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static PolicyId of(String value) {
        return new PolicyId(value);
    }

    @Override
    public int compareTo(PolicyId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
