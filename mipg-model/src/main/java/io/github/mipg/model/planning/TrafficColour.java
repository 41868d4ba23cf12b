package io.github.mipg.model.planning;

import io.github.mipg.model.Text;

/**
 * Colour that a figure of an indicator falls under (color del semáforo).
 *
 * @since 0.1.0
 */
public enum TrafficColour {
    /** Satisfactorio. */
    GREEN(Text.of("Satisfactorio", "Satisfactory")),
    /** Aceptable. */
    YELLOW(Text.of("Aceptable", "Acceptable")),
    /** Crítico. */
    RED(Text.of("Crítico", "Critical"));

    private final Text label;

    TrafficColour(Text label) {
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
