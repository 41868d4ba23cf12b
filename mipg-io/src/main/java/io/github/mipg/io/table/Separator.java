package io.github.mipg.io.table;

import io.github.mipg.model.Text;

/**
 * What stands between two cells of a CSV file (separador). Always an argument, never taken from the machine.
 *
 * @since 0.1.0
 */
public enum Separator {
    /** Coma, as RFC 4180 has it. */
    COMMA(',', Text.of("comas", "commas")),
    /** Punto y coma, as spreadsheets write it where the comma is the decimal sign. */
    SEMICOLON(';', Text.of("puntos y comas", "semicolons")),
    /** Tabulador. */
    TAB('\t', Text.of("tabuladores", "tabs"));

    private final char character;
    private final Text plural;

    Separator(char character, Text plural) {
        this.character = character;
        this.plural = plural;
    }

    /**
     * The character itself.
     *
     * @return the character
     */
    public char character() {
        return character;
    }

    /**
     * Its name for people, in the plural.
     *
     * @return the name in both languages
     */
    public Text plural() {
        return plural;
    }
}
