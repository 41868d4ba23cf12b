package io.github.mipg.rules.report;

import io.github.mipg.model.Text;

/**
 * How much a violation weighs (gravedad). It never changes a verdict.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** Advice: no norm demands it. */
    INFO(Text.of("informativa", "informative")),
    /** A requirement of form or organisation. */
    MINOR(Text.of("menor", "minor")),
    /** A duty of substance: a body, a plan, a report or a deadline that a norm demands. */
    MAJOR(Text.of("mayor", "major"));

    private final Text label;

    Severity(Text label) {
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
