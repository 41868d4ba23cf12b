package io.github.mipg.rules.formula;

import io.github.mipg.model.Text;

/**
 * Which level a loss of exactly 10, 50, 100 or 500 minimum wages falls into (límite entre niveles de impacto). No source
 * says it but for the first level, which is less than 10, and the last, which is more than 500.
 *
 * @since 0.1.0
 */
public enum WageEdge {
    /** The level above (nivel superior), except for 500, which is not more than 500. The usual reading. */
    LEVEL_ABOVE(Text.of("Nivel superior, salvo en 500", "Level above, but for 500")),
    /** The level below (nivel inferior). */
    LEVEL_BELOW(Text.of("Nivel inferior", "Level below"));

    private final Text label;

    WageEdge(Text label) {
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
