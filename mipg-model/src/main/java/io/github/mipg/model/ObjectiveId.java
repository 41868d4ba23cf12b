package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one objective (objetivo), with the key that it has in the caller's system. For example {@code obj-3}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record ObjectiveId(String value) implements Comparable<ObjectiveId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public ObjectiveId {
        Checks.ownKey("ObjectiveId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static ObjectiveId of(String value) {
        return new ObjectiveId(value);
    }

    @Override
    public int compareTo(ObjectiveId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
