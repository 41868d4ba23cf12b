package io.github.mipg.rules.formula;

import io.github.mipg.model.Text;

/**
 * How well a level of maturity is complied with (nivel de cumplimiento en el MSPI), from the best to the worst, by how many
 * requirements fall below what it expects.
 *
 * @since 0.1.0
 */
public enum SecurityCompliance {
    /** Suficiente. */
    SUFFICIENT("suficiente", Text.of("Suficiente", "Sufficient")),
    /** Intermedio. */
    INTERMEDIATE("intermedio", Text.of("Intermedio", "Intermediate")),
    /** Crítico. */
    CRITICAL("critico", Text.of("Crítico", "Critical"));

    private final String code;
    private final Text label;

    SecurityCompliance(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Its name in documents.
     *
     * @return a slug, such as {@code suficiente}
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
