package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one option of a question, or one row of a matrix (opción de respuesta) by its code. For example {@code a}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record OptionId(String value) implements Comparable<OptionId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public OptionId {
        Checks.ownKey("OptionId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static OptionId of(String value) {
        return new OptionId(value);
    }

    @Override
    public int compareTo(OptionId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
