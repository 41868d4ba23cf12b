package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one committee of one entity (comité), with the key that it has in the caller's system. For example {@code cigd-2024}.
 *
 * <p>The kind of committee is a {@link BodyId}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record CommitteeId(String value) implements Comparable<CommitteeId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public CommitteeId {
        Checks.ownKey("CommitteeId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static CommitteeId of(String value) {
        return new CommitteeId(value);
    }

    @Override
    public int compareTo(CommitteeId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
