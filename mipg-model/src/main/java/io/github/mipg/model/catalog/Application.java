package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * How much of something applies to a class of entities (grado de aplicación).
 *
 * @since 0.1.0
 */
public enum Application {
    /** All of it (plena). */
    FULL(Text.of("Plena", "Full")),
    /** Part of it, as its own norms ask (parcial). */
    PARTIAL(Text.of("Parcial", "Partial")),
    /** All of it or nothing, as the share of the State decides (según el capital). */
    BY_CAPITAL(Text.of("Según el capital", "By capital")),
    /** Nothing of it (fuera). */
    OUTSIDE(Text.of("Fuera", "Outside")),
    /** The class does not tell (sin establecer). */
    UNKNOWN(Text.of("Sin establecer", "Not known"));

    private final Text label;

    Application(Text label) {
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
