package io.github.mipg.rules.scoring;

import io.github.mipg.model.Text;

/**
 * How much a problem of a definition or of a sheet weighs (gravedad).
 *
 * @since 0.1.0
 */
public enum LintSeverity {
    /** It cannot be used for scoring until this is mended. */
    ERROR(Text.of("Error", "Error")),
    /** It can be used, and somebody should look at this first. */
    WARNING(Text.of("Advertencia", "Warning")),
    /** Good to know. */
    NOTE(Text.of("Nota", "Note"));

    private final Text label;

    LintSeverity(Text label) {
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
