package io.github.mipg.rules.formula;

import io.github.mipg.model.Text;

/**
 * How a control is carried out (implementación del control).
 *
 * @since 0.1.0
 */
public enum ControlImplementation {
    /** Automático. */
    AUTOMATIC(Text.of("Automático", "Automatic")),
    /** Manual. */
    MANUAL(Text.of("Manual", "Manual"));

    private final Text label;

    ControlImplementation(Text label) {
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
