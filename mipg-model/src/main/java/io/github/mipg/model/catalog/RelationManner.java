package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * How expressly a norm says what it does to another (forma de la relación).
 *
 * @since 0.1.0
 */
public enum RelationManner {
    /** Names what it touches (expresa). */
    EXPRESS(Text.of("expresa", "express")),
    /** Touches whatever is contrary to it, without naming it (tácita). */
    TACIT(Text.of("tácita", "tacit")),
    /** Takes effect when something else happens (condicionada). */
    ON_EVENT(Text.of("al ocurrir un hecho", "on an event"));

    private final Text label;

    RelationManner(Text label) {
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
