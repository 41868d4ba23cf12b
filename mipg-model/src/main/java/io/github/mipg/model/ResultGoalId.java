package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one result goal (meta de resultado), with the key that it has in the caller's system. For example {@code
 * mr-7}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record ResultGoalId(String value) implements Comparable<ResultGoalId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public ResultGoalId {
        Checks.ownKey("ResultGoalId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static ResultGoalId of(String value) {
        return new ResultGoalId(value);
    }

    @Override
    public int compareTo(ResultGoalId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
