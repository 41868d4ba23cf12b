package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * Whose capital an entity of a nature has (capital), which matters for the 90 % rule of art. 2.2.22.3.4.
 *
 * @since 0.1.0
 */
public enum CapitalKind {
    /** Wholly public (capital público). */
    PUBLIC(Text.of("Capital público", "Public capital")),
    /** Public and private (capital mixto): the share decides. */
    MIXED(Text.of("Capital mixto", "Mixed capital")),
    /** The nature does not tell (no declarado): the share decides. */
    UNSTATED(Text.of("Capital no declarado", "Capital not stated")),
    /** The question does not arise (no aplica), as for a council or a court. */
    NOT_APPLICABLE(Text.of("No aplica", "Not applicable"));

    private final Text label;

    CapitalKind(Text label) {
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
