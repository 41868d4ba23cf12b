package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies a figure that a norm states (parámetro normativo), such as a share, a frequency or a deadline. For example {@code plan-accion-publicacion}.
 *
 * <p>Rules read figures by this id and a date, so that they survive a change of the law.
 *
 * @param value the text of the identifier: lower-case words joined by single hyphens
 * @since 0.1.0
 */
public record ParameterId(String value) implements Comparable<ParameterId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public ParameterId {
        Checks.slug("ParameterId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value lower-case words joined by single hyphens
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static ParameterId of(String value) {
        return new ParameterId(value);
    }

    @Override
    public int compareTo(ParameterId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
