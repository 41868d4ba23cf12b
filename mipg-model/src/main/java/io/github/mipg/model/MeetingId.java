package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one meeting (sesión), with the key that it has in the caller's system. For example {@code acta-2025-03}.
 *
 * <p>It is unique within one management system.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record MeetingId(String value) implements Comparable<MeetingId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public MeetingId {
        Checks.ownKey("MeetingId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static MeetingId of(String value) {
        return new MeetingId(value);
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
