package io.github.mipg.rules.formula;

import io.github.mipg.model.Text;

/**
 * How a requirement stands against what one level of maturity expects (estado del requisito frente al nivel).
 *
 * @since 0.1.0
 */
public enum SecurityRequirementStatus {
    /** Menor: below what the level expects. */
    BELOW("menor", Text.of("Menor", "Below")),
    /** Cumple: just what the level expects. */
    MEETS("cumple", Text.of("Cumple", "Meets")),
    /** Mayor: above what the level expects. */
    ABOVE("mayor", Text.of("Mayor", "Above")),
    /** No aplica: the level expects nothing of it, or it was said not to apply. */
    NOT_APPLICABLE("no-aplica", Text.of("No aplica", "Not applicable")),
    /** Sin dato: it was not assessed, which is neither met nor missed. */
    UNKNOWN("sin-dato", Text.of("Sin dato", "Not known"));

    private final String code;
    private final Text label;

    SecurityRequirementStatus(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Its name in documents.
     *
     * @return a slug, such as {@code cumple}
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
