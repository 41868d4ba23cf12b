package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one instrument of measurement (instrumento de medición) over all its vigencias and revisions. For example {@code autodiagnostico-geth}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record InstrumentId(String value) implements Comparable<InstrumentId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public InstrumentId {
        Checks.ownKey("InstrumentId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static InstrumentId of(String value) {
        return new InstrumentId(value);
    }

    @Override
    public int compareTo(InstrumentId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
