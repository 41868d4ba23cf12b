package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * Kind of a norm (clase de norma).
 *
 * @since 0.1.0
 */
public enum NormKind {
    /** Constitución Política. */
    CONSTITUTION(Text.of("Constitución Política", "Constitution")),
    /** Ley, statutory ones included. */
    LAW(Text.of("Ley", "Law")),
    /** Decreto Ley. */
    DECREE_LAW(Text.of("Decreto Ley", "Decree with force of law")),
    /** Decreto. */
    DECREE(Text.of("Decreto", "Decree")),
    /** Resolución. */
    RESOLUTION(Text.of("Resolución", "Resolution")),
    /** Acuerdo. */
    AGREEMENT(Text.of("Acuerdo", "Agreement")),
    /** Circular. */
    CIRCULAR(Text.of("Circular", "Circular")),
    /** Directiva Presidencial. */
    DIRECTIVE(Text.of("Directiva Presidencial", "Presidential directive")),
    /** Manual or guide adopted by an authority. */
    MANUAL(Text.of("Manual o guía", "Manual or guide")),
    /** Concepto of a public body: explains, does not bind. */
    CONCEPT(Text.of("Concepto", "Concept")),
    /** Documento CONPES. */
    POLICY_DOCUMENT(Text.of("Documento CONPES", "CONPES document")),
    /** Norma técnica. */
    STANDARD(Text.of("Norma técnica", "Technical standard"));

    private final Text label;

    NormKind(Text label) {
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
