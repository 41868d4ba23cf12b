package io.github.mipg.rules.calendar;

import io.github.mipg.model.Text;

/**
 * How the last day of an obligation is found (clase de plazo).
 *
 * @since 0.1.0
 */
public enum DeadlineKind {
    /** The norm names the day (día fijo). */
    DAY(Text.of("día fijado por la norma", "day set by the norm")),
    /** The norm counts working days, so the last one is always a working day (día hábil). */
    WORKING_DAY(Text.of("día hábil contado por la norma", "working day counted by the norm")),
    /** The norm only says how often: the last day of the period that is counted (fin del período). */
    PERIOD(Text.of("fin del período en que debe ocurrir", "end of the period in which it has to happen")),
    /** A term that an event starts (término). */
    TERM(Text.of("término desde un hecho", "term from an event")),
    /** The window that a yearly act sets (ventana). */
    WINDOW(Text.of("cierre de la ventana que fija un acto", "closing of the window that an act sets"));

    private final Text label;

    DeadlineKind(Text label) {
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
