package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one indicator (indicador), with the key that it has in the caller's system. For example {@code 1GR}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public IndicatorId {
        Checks.ownKey("IndicatorId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
