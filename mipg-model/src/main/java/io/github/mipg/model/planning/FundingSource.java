package io.github.mipg.model.planning;

import io.github.mipg.model.Text;

/**
 * Where the money of an investment comes from (fuente de financiación).
 *
 * @since 0.1.0
 */
public enum FundingSource {
    /** Recursos propios. */
    OWN(Text.of("Recursos propios", "Own resources")),
    /** Sistema General de Participaciones. */
    GENERAL_PARTICIPATIONS(Text.of("Sistema General de Participaciones", "General system of participations")),
    /** Sistema General de Regalías. */
    ROYALTIES(Text.of("Sistema General de Regalías", "Royalties")),
    /** Presupuesto de la Nación. */
    NATIONAL(Text.of("Nación", "National budget")),
    /** Cofinanciación. */
    CO_FINANCING(Text.of("Cofinanciación", "Co-financing")),
    /** Crédito. */
    CREDIT(Text.of("Crédito", "Credit")),
    /** Otra fuente. */
    OTHER(Text.of("Otra", "Other"));

    private final Text label;

    FundingSource(Text label) {
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
