package io.github.mipg.model.planning;

import io.github.mipg.model.Text;

/**
 * Which way an indicator is meant to move (sentido del indicador).
 *
 * @since 0.1.0
 */
public enum Direction {
    /** Creciente. */
    HIGHER_IS_BETTER(Text.of("Creciente", "Higher is better")),
    /** Decreciente. */
    LOWER_IS_BETTER(Text.of("Decreciente", "Lower is better")),
    /** Dentro de un rango. */
    WITHIN_RANGE(Text.of("Dentro de un rango", "Within a range"));

    private final Text label;

    Direction(Text label) {
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
