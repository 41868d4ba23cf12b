package io.github.mipg.io.furag;

import io.github.mipg.model.Text;

/**
 * What the keeper of a bank says of an option (marca de la opción).
 *
 * @since 0.1.0
 */
public enum OptionMark {
    /** It denies all others. */
    EXCLUDING(Text.of("excluyente", "excluding")),
    /** It says that the question does not apply. */
    NOT_APPLICABLE(Text.of("no aplica", "not applicable")),
    /** It asks to write something. */
    ASKS_TEXT(Text.of("pide texto", "asks for a text"));

    private final Text label;

    OptionMark(Text label) {
        this.label = label;
    }

    /**
     * Its name for people; overlays write the Spanish one.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }
}
