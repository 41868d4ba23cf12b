package io.github.mipg.io.table;

import io.github.mipg.model.Text;

/**
 * Which sign stands between the whole and the decimals of a figure (notación decimal).
 *
 * @since 0.1.0
 */
public enum DecimalNotation {
    /** Coma decimal, as spreadsheets in Colombia write it: {@code 30,2}. */
    COMMA(',', Text.of("coma decimal, como 30,2", "a decimal comma, such as 30,2")),
    /** Punto decimal: {@code 30.2}. */
    POINT('.', Text.of("punto decimal, como 30.2", "a decimal point, such as 30.2"));

    private final char sign;
    private final Text label;

    DecimalNotation(char sign, Text label) {
        this.sign = sign;
        this.label = label;
    }

    /** The sign itself. */
    char sign() {
        return sign;
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
