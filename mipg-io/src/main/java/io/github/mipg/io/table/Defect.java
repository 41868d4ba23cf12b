package io.github.mipg.io.table;

import io.github.mipg.model.Text;
import java.text.Normalizer;
import java.util.Optional;

/** What can be wrong with a text that must be one visible line, such as a name or a heading. */
enum Defect {
    BLANK_AT_ENDS(
            Text.of("un texto sin espacios al comienzo ni al final", "a text without blanks at its ends"),
            Text.of("Quite esos espacios.", "Take those blanks out.")),
    INVISIBLE(
            Text.of("una sola línea de caracteres visibles", "one line of visible characters"),
            Text.of(
                    "Quite los saltos de línea y los demás caracteres de control o invisibles.",
                    "Take out line breaks and other control or invisible characters.")),
    NOT_COMPOSED(
            Text.of(
                    "letras con tilde en un solo carácter (Unicode NFC)",
                    "accented letters as one character each (Unicode NFC)"),
            Text.of(
                    "Vuelva a escribir las letras con tilde o pase el texto a la forma NFC.",
                    "Type the accented letters again or bring the text into the form NFC.")),
    TOO_LONG(
            Text.of("a lo sumo 10000 caracteres", "at most 10000 characters"),
            Text.of("Acorte el texto.", "Shorten the text."));

    private static final int LONGEST = 10_000;

    private final Text expected;
    private final Text fix;

    Defect(Text expected, Text fix) {
        this.expected = expected;
        this.fix = fix;
    }

    Text expected() {
        return expected;
    }

    Text fix() {
        return fix;
    }

    /** The first defect of a text; an empty text has none. */
    static Optional<Defect> of(String text) {
        if (text.isEmpty() || isPlain(text)) {
            return Optional.empty();
        }
        if (text.length() > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        if (text.codePoints().anyMatch(Defect::isInvisible)) {
            return Optional.of(INVISIBLE);
        }
        if (isSpace(text.codePointAt(0)) || isSpace(text.codePointBefore(text.length()))) {
            return Optional.of(BLANK_AT_ENDS);
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? Optional.empty() : Optional.of(NOT_COMPOSED);
    }

    /** Tells quickly that a text of ASCII and Latin-1 letters has no defect: nearly all texts are such. */
    private static boolean isPlain(String text) {
        if (text.length() > LONGEST || text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= ' ' && c < 0x7F) || (c >= 0xC0 && c <= 0xFF);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
