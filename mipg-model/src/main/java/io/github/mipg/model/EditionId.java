package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one member of a dated series of the catalogue (edición), such as the legal list of 2017. For example {@code D1499-2017}.
 *
 * <p>Letters, digits, dots and hyphens, as the series prints it.
 *
 * @param value the text of the identifier: letters, digits, dots and hyphens, at most 60 characters
 * @since 0.1.0
 */
public record EditionId(String value) implements Comparable<EditionId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public EditionId {
        Checks.editionKey("EditionId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value letters, digits, dots and hyphens, at most 60 characters
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static EditionId of(String value) {
        return new EditionId(value);
    }

    @Override
    public int compareTo(EditionId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
