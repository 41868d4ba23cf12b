package io.github.mipg.model.planning;

import io.github.mipg.model.Text;

/**
 * Colour that a figure of an indicator falls under (color del semáforo).
 *
 * @since 0.1.0
 */
public enum TrafficColour {
    /** Verde. */
    GREEN(Text.of("Verde", "Green")),
    /** Amarillo. */
    YELLOW(Text.of("Amarillo", "Yellow")),
    /** Rojo. */
    RED(Text.of("Rojo", "Red"));

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
