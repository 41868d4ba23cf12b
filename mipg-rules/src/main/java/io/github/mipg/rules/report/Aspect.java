package io.github.mipg.rules.report;

import io.github.mipg.model.Text;

/**
 * A part of a finding that can differ between two reports (aspecto del hallazgo). Words are none: they may be rewritten
 * without anything having changed.
 *
 * @since 0.1.0
 */
public enum Aspect {
    /** The verdict. */
    VERDICT(Text.of("veredicto", "verdict")),
    /** How sure the law behind it is. */
    BASIS(Text.of("firmeza", "basis")),
    /** How much a violation weighs. */
    SEVERITY(Text.of("gravedad", "severity")),
    /** What the entity has tailored in the rule, or what comes of it. */
    TAILORING(Text.of("adaptación", "tailoring")),
    /** The provisions that it rests on, or how sure one of them is. */
    CITATIONS(Text.of("fundamento normativo", "citations")),
    /** What is missing to tell. */
    MISSING(Text.of("datos faltantes", "missing data")),
    /** The documents that it rests on. */
    EVIDENCE(Text.of("evidencia", "evidence"));

    private final Text label;

    Aspect(Text label) {
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
