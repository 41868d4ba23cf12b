package io.github.mipg.model.control;

import io.github.mipg.model.Text;

/**
 * What a risk is about (tipo de riesgo).
 *
 * @since 0.1.0
 */
public enum RiskKind {
    /** De gestión. */
    MANAGEMENT(Text.of("De gestión", "Management")),
    /** De corrupción. */
    CORRUPTION(Text.of("De corrupción", "Corruption")),
    /** De seguridad de la información. */
    INFORMATION_SECURITY(Text.of("De seguridad de la información", "Information security")),
    /** Fiscal. */
    FISCAL(Text.of("Fiscal", "Fiscal")),
    /** Otro. */
    OTHER(Text.of("Otro", "Other"));

    private final Text label;

    RiskKind(Text label) {
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
