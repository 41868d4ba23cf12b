package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one evaluation of a component of internal control (evaluación del control interno), with the key that it
 * has in the caller's system. For example {@code eval-2025-1}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record ControlEvaluationId(String value) implements Comparable<ControlEvaluationId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public ControlEvaluationId {
        Checks.ownKey("ControlEvaluationId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static ControlEvaluationId of(String value) {
        return new ControlEvaluationId(value);
    }

    @Override
    public int compareTo(ControlEvaluationId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
