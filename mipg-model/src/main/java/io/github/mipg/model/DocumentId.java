package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one document that others refer to (documento), with the key that it has in the caller's system. For
 * example {@code acta-2025-03}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public DocumentId {
        Checks.ownKey("DocumentId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static DocumentId of(String value) {
        return new DocumentId(value);
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
