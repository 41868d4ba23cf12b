package io.github.mipg.model.control;

import io.github.mipg.model.Text;

/**
 * What is done about a risk (tratamiento del riesgo).
 *
 * @since 0.1.0
 */
public enum RiskTreatment {
    /** Aceptar. */
    ACCEPT(Text.of("Aceptar", "Accept")),
    /** Evitar. */
    AVOID(Text.of("Evitar", "Avoid")),
    /** Reducir. */
    REDUCE(Text.of("Reducir", "Reduce")),
    /** Transferir o compartir. */
    TRANSFER(Text.of("Transferir o compartir", "Transfer or share"));

    private final Text label;

    RiskTreatment(Text label) {
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
