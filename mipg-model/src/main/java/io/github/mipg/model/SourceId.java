package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies the document that a claim was read in (fuente). For example {@code decreto-1083-2015-compilado}.
 *
 * <p>The source says who issued the text, not who copied it.
 *
 * @param value the text of the identifier: lower-case words joined by single hyphens
 * @since 0.1.0
 */
public record SourceId(String value) implements Comparable<SourceId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public SourceId {
        Checks.slug("SourceId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value lower-case words joined by single hyphens
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
