package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * What a transition is about (objeto de la transición).
 *
 * @since 0.1.0
 */
public enum TransitionSubject {
    /** A policy (política). */
    POLICY(Text.of("política", "policy")),
    /** A dimension (dimensión). */
    DIMENSION(Text.of("dimensión", "dimension")),
    /** An index of a measurement (índice). */
    INDEX(Text.of("índice", "index"));

    private final Text label;

    TransitionSubject(Text label) {
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
