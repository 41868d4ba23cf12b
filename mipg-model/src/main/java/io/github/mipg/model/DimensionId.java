package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies a dimension of the Model (dimensión del MIPG) across all editions of the Manual Operativo. For example {@code talento-humano}.
 *
 * <p>The slug never changes; the number of a dimension depends on the edition.
 *
 * @param value the text of the identifier: lower-case words joined by single hyphens
 * @since 0.1.0
 */
public record DimensionId(String value) implements Comparable<DimensionId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public DimensionId {
        Checks.slug("DimensionId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value lower-case words joined by single hyphens
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static DimensionId of(String value) {
        return new DimensionId(value);
    }

    @Override
    public int compareTo(DimensionId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
