package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * What one norm does to another (clase de relación entre normas).
 *
 * @since 0.1.0
 */
public enum RelationKind {
    /** Takes it out of force (deroga). */
    REPEALS(Text.of("deroga", "repeals")),
    /** Puts a new text in the place of the old one (sustituye). */
    REPLACES(Text.of("sustituye", "replaces")),
    /** Changes part of it (modifica). */
    MODIFIES(Text.of("modifica", "amends")),
    /** Adds to it (adiciona). */
    ADDS(Text.of("adiciona", "adds to")),
    /** Gathers it without changing it (compila). */
    COMPILES(Text.of("compila", "compiles")),
    /** Says how to apply it (reglamenta). */
    REGULATES(Text.of("reglamenta", "regulates")),
    /** Adopts it (adopta). */
    ADOPTS(Text.of("adopta", "adopts")),
    /** Has every mention of it read as something else (se entiende). */
    READS_AS(Text.of("se lee como", "is read as"));

    private final Text label;

    RelationKind(Text label) {
        this.label = label;
    }

    /**
     * Its name for people.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }
}
