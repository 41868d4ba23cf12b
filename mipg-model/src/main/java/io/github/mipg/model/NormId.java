package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies a norm (norma): a law, decree, agreement, circular or manual. For example {@code decreto-1499-2017}.
 *
 * <p>The slug is kind, number and year.
 *
 * @param value the text of the identifier: lower-case words joined by single hyphens
 * @since 0.1.0
 */
public record NormId(String value) implements Comparable<NormId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public NormId {
        Checks.slug("NormId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value lower-case words joined by single hyphens
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static NormId of(String value) {
        return new NormId(value);
    }

    @Override
    public int compareTo(NormId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
