package io.github.mipg.model.organisation;

import io.github.mipg.model.Text;

/**
 * What a process is for in the process map (tipo de proceso).
 *
 * @since 0.1.0
 */
public enum ProcessKind {
    /** Estratégico. */
    STRATEGIC(Text.of("Estratégico", "Strategic")),
    /** Misional. */
    MISSION(Text.of("Misional", "Mission")),
    /** De apoyo. */
    SUPPORT(Text.of("De apoyo", "Support")),
    /** De evaluación, control y mejora. */
    EVALUATION(Text.of("De evaluación", "Evaluation"));

    private final Text label;

    ProcessKind(Text label) {
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
