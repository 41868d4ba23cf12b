package io.github.mipg.rules.formula;

import io.github.mipg.model.Text;

/**
 * What the progress of a four-year goal is measured against (tipo de meta).
 *
 * @since 0.1.0
 */
public enum GoalType {
    /** The target of the four years (meta del cuatrienio). */
    INCREMENT("meta-de-incremento", Text.of("Incremento", "Increment")),
    /** The baseline, to be kept up in each of the four years (meta de mantenimiento). */
    MAINTENANCE("meta-de-mantenimiento", Text.of("Mantenimiento", "Maintenance"));

    private final String code;
    private final Text label;

    GoalType(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Its name in documents.
     *
     * @return a slug, such as {@code meta-de-mantenimiento}
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
