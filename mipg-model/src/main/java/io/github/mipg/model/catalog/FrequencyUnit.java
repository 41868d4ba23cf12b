package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * How a norm counts repetition (unidad de periodicidad).
 *
 * @since 0.1.0
 */
public enum FrequencyUnit {
    /** At least so many times in a year (veces por año). */
    TIMES_PER_YEAR(Text.of("veces por año", "times a year")),
    /** At least once in so many months (cada tantos meses). */
    EVERY_MONTHS(Text.of("meses entre una y otra", "months between one and the next")),
    /** Whenever something happens (eventual). */
    ON_EVENT(Text.of("cuando ocurre el hecho", "whenever the event happens")),
    /** The norm was read and sets none (sin periodicidad fijada). */
    NOT_SET(Text.of("la norma no la fija", "the norm sets none"));

    private final Text label;

    FrequencyUnit(Text label) {
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
