package io.github.mipg.model.entity;

import io.github.mipg.model.Text;

/**
 * Category of a municipality or district (categoría municipal, Ley 136 de 1994 art. 6), fixed each year by decree and therefore given, never guessed.
 *
 * @since 0.1.0
 */
public enum MunicipalCategory {
    /** Categoría especial. */
    SPECIAL(Text.of("Especial", "Special")),
    /** Primera. */
    FIRST(Text.of("Primera", "First")),
    /** Segunda. */
    SECOND(Text.of("Segunda", "Second")),
    /** Tercera. */
    THIRD(Text.of("Tercera", "Third")),
    /** Cuarta. */
    FOURTH(Text.of("Cuarta", "Fourth")),
    /** Quinta. */
    FIFTH(Text.of("Quinta", "Fifth")),
    /** Sexta. */
    SIXTH(Text.of("Sexta", "Sixth"));

    private final Text label;

    MunicipalCategory(Text label) {
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
