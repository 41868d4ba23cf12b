package io.github.mipg.rules.formula;

import io.github.mipg.model.Text;

/**
 * How the progress of an action plan is computed (método de avance del plan de acción). The same data give different
 * figures, so the method is always named.
 *
 * @since 0.1.0
 */
public enum PlanMethod {
    /** The sum of what each action contributes of its weight, at most all of it (contribución ponderada). */
    WEIGHTED_CONTRIBUTION("plan-contribucion-ponderada", Text.of("Contribución ponderada", "Weighted contribution")),
    /** The plain mean of what was complied with of each action, at most all of it (promedio simple por acción). */
    MEAN_OF_ACTIONS("plan-promedio-de-acciones", Text.of("Promedio simple de acciones", "Plain mean of actions"));

    private final String code;
    private final Text label;

    PlanMethod(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Its name in documents.
     *
     * @return a slug, such as {@code plan-contribucion-ponderada}
     */
    public String code() {
        return code;
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
