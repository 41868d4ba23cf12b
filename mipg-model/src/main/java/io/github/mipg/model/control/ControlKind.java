package io.github.mipg.model.control;

import io.github.mipg.model.Text;

/**
 * When a control acts (tipo de control).
 *
 * @since 0.1.0
 */
public enum ControlKind {
    /** Preventivo. */
    PREVENTIVE(Text.of("Preventivo", "Preventive")),
    /** Detectivo. */
    DETECTIVE(Text.of("Detectivo", "Detective")),
    /** Correctivo. */
    CORRECTIVE(Text.of("Correctivo", "Corrective"));

    private final Text label;

    ControlKind(Text label) {
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
