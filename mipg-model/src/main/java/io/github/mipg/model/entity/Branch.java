package io.github.mipg.model.entity;

import io.github.mipg.model.Text;

/**
 * Branch of public power that a register files an entity under (rama del poder público u organización).
 *
 * @since 0.1.0
 */
public enum Branch {
    /** Rama Ejecutiva. */
    EXECUTIVE(Text.of("Rama Ejecutiva", "Executive branch")),
    /** Rama Legislativa. */
    LEGISLATIVE(Text.of("Rama Legislativa", "Legislative branch")),
    /** Rama Judicial. */
    JUDICIAL(Text.of("Rama Judicial", "Judicial branch")),
    /** Organización Electoral. */
    ELECTORAL(Text.of("Organización Electoral", "Electoral organisation")),
    /** Organismos de control y vigilancia. */
    CONTROL(Text.of("Organismos de control", "Control bodies")),
    /** Entes autónomos, of the special regime that the Constitution grants. */
    AUTONOMOUS(Text.of("Entes autónomos", "Autonomous bodies")),
    /** Corporaciones administrativas de elección popular: assemblies and councils. */
    ELECTED_CORPORATIONS(Text.of("Corporaciones administrativas", "Elected administrative corporations")),
    /** Sistema Integral de Verdad, Justicia, Reparación y No Repetición. */
    TRUTH_AND_JUSTICE_SYSTEM(Text.of(
            "Sistema Integral de Verdad, Justicia, Reparación y No Repetición",
            "Comprehensive system of truth, justice, reparation and non-repetition"));

    private final Text label;

    Branch(Text label) {
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
