package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * What an obligation belongs to (grupo de obligaciones).
 *
 * @since 0.1.0
 */
public enum ObligationGroup {
    /** Duties of every entity of the scope (calendario institucional). */
    INSTITUTIONAL(Text.of("Calendario institucional", "Institutional calendar")),
    /** Reports of internal control (control interno). */
    INTERNAL_CONTROL(Text.of("Control interno", "Internal control")),
    /** FURAG and the measurement (medición). */
    MEASUREMENT(Text.of("Medición", "Measurement")),
    /** Evaluation of staff, EDL (evaluación del desempeño laboral). */
    STAFF_EVALUATION(Text.of("Evaluación del desempeño laboral", "Staff evaluation")),
    /** Timetable of Ley 152 de 1994 (plan de desarrollo). */
    TERRITORIAL_PLAN(Text.of("Plan de desarrollo territorial", "Territorial development plan")),
    /** Duties of Ley 1757 de 2015 (rendición de cuentas). */
    ACCOUNTABILITY(Text.of("Rendición de cuentas", "Accountability")),
    /** Yearly category of territorial entities (categorización). */
    CATEGORISATION(Text.of("Categorización", "Categorisation"));

    private final Text label;

    ObligationGroup(Text label) {
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
