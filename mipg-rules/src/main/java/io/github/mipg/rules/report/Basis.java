package io.github.mipg.rules.report;

import io.github.mipg.model.Text;

/**
 * How sure the law behind a finding is (firmeza): that of its weakest fact.
 *
 * @since 0.1.0
 */
public enum Basis {
    /** Every fact was read in the norm, in an official text, or in two independent sources. */
    CONFIRMED(Text.of("confirmado", "confirmed")),
    /** Some fact still has to be confirmed with the norm: a finding on it accuses nobody. */
    UNCONFIRMED(Text.of("por confirmar con la norma", "to be confirmed with the norm")),
    /** Sources disagree about some fact. */
    DISPUTED(Text.of("en disputa entre fuentes", "disputed between sources"));

    private final Text label;

    Basis(Text label) {
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
