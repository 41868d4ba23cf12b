package io.github.mipg.model.planning;

import io.github.mipg.model.Text;

/**
 * How often an indicator is measured (frecuencia de medición).
 *
 * @since 0.1.0
 */
public enum Frequency {
    /** Mensual. */
    MONTHLY(Text.of("Mensual", "Monthly")),
    /** Bimestral. */
    BIMONTHLY(Text.of("Bimestral", "Every two months")),
    /** Trimestral. */
    QUARTERLY(Text.of("Trimestral", "Quarterly")),
    /** Cuatrimestral. */
    FOUR_MONTHLY(Text.of("Cuatrimestral", "Every four months")),
    /** Semestral. */
    HALF_YEARLY(Text.of("Semestral", "Half-yearly")),
    /** Anual. */
    YEARLY(Text.of("Anual", "Yearly")),
    /** Cuatrienal. */
    FOUR_YEARLY(Text.of("Cuatrienal", "Every four years"));

    private final Text label;

    Frequency(Text label) {
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
