package io.github.mipg.rules.report;

import io.github.mipg.model.Text;

/**
 * What kind of thing of the law may apply to an entity or not (clase de asunto).
 *
 * @since 0.1.0
 */
public enum MatterKind {
    /** The Model as a whole (el Modelo). */
    MODEL(Text.of("Modelo", "Model")),
    /** A policy of the list in force (política). */
    POLICY(Text.of("Política", "Policy")),
    /** A body that leads or takes part (instancia). */
    BODY(Text.of("Instancia", "Body")),
    /** A kind of plan (plan). */
    PLAN(Text.of("Plan", "Plan")),
    /** A kind of report, FURAG among them (informe). */
    REPORT(Text.of("Informe", "Report")),
    /** An index of a measurement (índice de la Medición del Desempeño Institucional). */
    INDEX(Text.of("Índice", "Index")),
    /** Something owed at a time (obligación). */
    OBLIGATION(Text.of("Obligación", "Obligation"));

    private final Text label;

    MatterKind(Text label) {
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
