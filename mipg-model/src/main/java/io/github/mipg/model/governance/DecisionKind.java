package io.github.mipg.model.governance;

import io.github.mipg.model.Text;

/**
 * What a committee decided on a matter (clase de decisión).
 *
 * @since 0.1.0
 */
public enum DecisionKind {
    /** Aprobación. */
    APPROVAL(Text.of("Aprobación", "Approval")),
    /** Seguimiento. */
    FOLLOW_UP(Text.of("Seguimiento", "Follow-up")),
    /** Recomendación. */
    RECOMMENDATION(Text.of("Recomendación", "Recommendation")),
    /** Otra decisión. */
    OTHER(Text.of("Otra", "Other"));

    private final Text label;

    DecisionKind(Text label) {
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
