package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one action of the yearly action plan (acción), with the key that it has in the caller's system. For
 * example {@code pa-2025-18}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record ActionId(String value) implements Comparable<ActionId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public ActionId {
        Checks.ownKey("ActionId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static ActionId of(String value) {
        return new ActionId(value);
    }

    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
