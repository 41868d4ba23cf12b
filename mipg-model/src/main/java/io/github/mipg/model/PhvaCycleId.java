package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one cycle of planning, doing, checking and acting (ciclo PHVA), with the key that it has in the caller's
 * system. For example {@code transparencia-2025}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record PhvaCycleId(String value) implements Comparable<PhvaCycleId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public PhvaCycleId {
        Checks.ownKey("PhvaCycleId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static PhvaCycleId of(String value) {
        return new PhvaCycleId(value);
    }

    @Override
    public int compareTo(PhvaCycleId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
