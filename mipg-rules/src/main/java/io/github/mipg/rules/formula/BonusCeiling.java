package io.github.mipg.rules.formula;

import io.github.mipg.model.Text;

/**
 * What is done when management with its bonus exceeds 100 (tope de la gestión con bonificación). No source says it.
 *
 * @since 0.1.0
 */
public enum BonusCeiling {
    /** The figure is refused (rechazar): somebody has to look at the inputs. */
    REFUSE("rechazar", Text.of("Se rechaza", "Refused")),
    /** The figure counts as 100 (topar). */
    CAP("topar", Text.of("Se topa en 100", "Capped at 100"));

    private final String code;
    private final Text label;

    BonusCeiling(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Its name in documents.
     *
     * @return a slug, such as {@code topar}
     */
    public String code() {
        return code;
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
