package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one question of an instrument (pregunta) by its code. For example {@code GTH201}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record QuestionId(String value) implements Comparable<QuestionId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public QuestionId {
        Checks.ownKey("QuestionId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static QuestionId of(String value) {
        return new QuestionId(value);
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
