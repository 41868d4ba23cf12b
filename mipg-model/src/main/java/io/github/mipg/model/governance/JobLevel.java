package io.github.mipg.model.governance;

import io.github.mipg.model.Text;

/**
 * Hierarchical level of a job (nivel jerárquico del empleo).
 *
 * @since 0.1.0
 */
public enum JobLevel {
    /** Directivo. */
    DIRECTIVE(Text.of("Directivo", "Directive")),
    /** Asesor. */
    ADVISER(Text.of("Asesor", "Adviser")),
    /** Profesional. */
    PROFESSIONAL(Text.of("Profesional", "Professional")),
    /** Técnico. */
    TECHNICAL(Text.of("Técnico", "Technical")),
    /** Asistencial. */
    ASSISTANCE(Text.of("Asistencial", "Assistance"));

    private final Text label;

    JobLevel(Text label) {
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
