package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies a legal nature of public entities (naturaleza jurídica). For example {@code establecimiento-publico}.
 *
 * <p>The spellings that registers use are aliases in the catalogue, never identifiers.
 *
 * @param value the text of the identifier: lower-case words joined by single hyphens
 * @since 0.1.0
 */
public record LegalNatureId(String value) implements Comparable<LegalNatureId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public LegalNatureId {
        Checks.slug("LegalNatureId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value lower-case words joined by single hyphens
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static LegalNatureId of(String value) {
        return new LegalNatureId(value);
    }

    @Override
    public int compareTo(LegalNatureId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
