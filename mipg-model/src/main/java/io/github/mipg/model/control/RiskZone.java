package io.github.mipg.model.control;

import io.github.mipg.model.Text;

/**
 * How severe a risk is (zona de riesgo), from the least to the most.
 *
 * @since 0.1.0
 */
public enum RiskZone {
    /** Bajo. */
    LOW(Text.of("Bajo", "Low")),
    /** Moderado. */
    MODERATE(Text.of("Moderado", "Moderate")),
    /** Alto. */
    HIGH(Text.of("Alto", "High")),
    /** Extremo. */
    EXTREME(Text.of("Extremo", "Extreme"));

    private final Text label;

    RiskZone(Text label) {
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
