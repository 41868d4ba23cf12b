package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one problem that planning starts from (problema), with the key that it has in the caller's system. For
 * example {@code p-12}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record DevelopmentProblemId(String value) implements Comparable<DevelopmentProblemId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public DevelopmentProblemId {
        Checks.ownKey("DevelopmentProblemId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static DevelopmentProblemId of(String value) {
        return new DevelopmentProblemId(value);
    }

    @Override
    public int compareTo(DevelopmentProblemId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
