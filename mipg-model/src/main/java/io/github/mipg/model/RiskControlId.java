package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one control (control), with the key that it has in the caller's system. For example {@code c-21}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record RiskControlId(String value) implements Comparable<RiskControlId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public RiskControlId {
        Checks.ownKey("RiskControlId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static RiskControlId of(String value) {
        return new RiskControlId(value);
    }

    @Override
    public int compareTo(RiskControlId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
