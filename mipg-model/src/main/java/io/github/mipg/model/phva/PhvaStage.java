package io.github.mipg.model.phva;

import io.github.mipg.model.Text;

/**
 * The four stages of the cycle (etapa del ciclo PHVA).
 *
 * @since 0.1.0
 */
public enum PhvaStage {
    /** Planear. */
    PLAN(Text.of("Planear", "Plan")),
    /** Hacer. */
    DO(Text.of("Hacer", "Do")),
    /** Verificar. */
    CHECK(Text.of("Verificar", "Check")),
    /** Actuar. */
    ACT(Text.of("Actuar", "Act"));

    private final Text label;

    PhvaStage(Text label) {
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
