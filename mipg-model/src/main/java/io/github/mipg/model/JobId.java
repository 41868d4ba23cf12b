package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one kind of job of the staff plan (empleo), with the key that it has in the caller's system. For example
 * {@code profesional-219-02}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record JobId(String value) implements Comparable<JobId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public JobId {
        Checks.ownKey("JobId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static JobId of(String value) {
        return new JobId(value);
    }

    @Override
    public int compareTo(JobId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
