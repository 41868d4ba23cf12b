package io.github.mipg.model.planning;

import io.github.mipg.model.Text;

/**
 * Whether an objective looks at the territory or at the entity (ámbito de planeación).
 *
 * @since 0.1.0
 */
public enum PlanningScope {
    /** Desarrollo del territorio: what changes for people. */
    EXTERNAL(Text.of("Desarrollo (externo)", "Development (external)")),
    /** Institucional: what changes inside the entity. */
    INTERNAL(Text.of("Institucional (interno)", "Institutional (internal)"));

    private final Text label;

    PlanningScope(Text label) {
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
