package io.github.mipg.rules.report;

import io.github.mipg.model.Text;

/**
 * What a rule says of a subject (veredicto).
 *
 * @since 0.1.0
 */
public enum Verdict {
    /** What the rule requires holds. */
    SATISFIED(Text.of("Se cumple", "Satisfied")),
    /** What the rule requires fails. */
    VIOLATED(Text.of("No se cumple", "Violated")),
    /** The rule does not apply to the subject, or was not in force. */
    NOT_APPLICABLE(Text.of("No aplica", "Not applicable")),
    /** It cannot be told, because something is unknown or sources dispute the law in a way that matters. */
    INDETERMINATE(Text.of("No se puede determinar", "Indeterminate")),
    /** The rule itself broke; that says nothing of the subject. */
    FAULTED(Text.of("La regla falló", "Faulted"));

    private final Text label;

    Verdict(Text label) {
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

    /**
     * Whether somebody has to do something about it.
     *
     * @return {@code true} for {@link #VIOLATED}, {@link #INDETERMINATE} and {@link #FAULTED}
     */
    public boolean callsForAttention() {
        return this == VIOLATED || this == INDETERMINATE || this == FAULTED;
    }
}
