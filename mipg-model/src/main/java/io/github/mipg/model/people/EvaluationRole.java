package io.github.mipg.model.people;

import io.github.mipg.model.Text;

/**
 * Who takes part in the staff evaluation (responsable en la evaluación del desempeño).
 *
 * @since 0.1.0
 */
public enum EvaluationRole {
    /** Comisión Nacional del Servicio Civil, or whoever sets the rules. */
    RULE_SETTER(Text.of("Comisión que regula", "Rule-setter")),
    /** Jefe de la entidad, who also decides appeals. */
    ENTITY_HEAD(Text.of("Jefe de la entidad", "Head of the entity")),
    /** Oficina de planeación. */
    PLANNING_OFFICE(Text.of("Oficina de planeación", "Planning office")),
    /** Oficina de control interno. */
    INTERNAL_CONTROL_OFFICE(Text.of("Oficina de control interno", "Internal control office")),
    /** Unidad de personal o talento humano. */
    TALENT_OFFICE(Text.of("Talento humano", "Talent office")),
    /** Evaluador. */
    EVALUATOR(Text.of("Evaluador", "Evaluator")),
    /** Evaluado. */
    EVALUATED(Text.of("Evaluado", "Evaluated")),
    /** Comisión de personal. */
    STAFF_COMMISSION(Text.of("Comisión de personal", "Staff commission"));

    private final Text label;

    EvaluationRole(Text label) {
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
