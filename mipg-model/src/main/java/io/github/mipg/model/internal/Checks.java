package io.github.mipg.model.internal;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks that constructors share. */
public final class Checks {
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final char FIRST_COMBINING = '\u0300';
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char LAST_LATIN = '\u024f';

    private Checks() {}

    /**
     * Refuses null, which a database gives where it knows nothing.
     *
     * @param attribute type and attribute
     * @param value the value
     * @param <T> its type
     * @return the same value
     */
    public static <T> T given(String attribute, @Nullable T value) {
        if (value == null) {
            throw InvalidModelException.of(
                    attribute,
                    "null",
                    Text.of("darse", "be given"),
                    "",
                    Text.of("No dé el atributo si no se conoce.", "Leave the attribute out if it is unknown."));
        }
        return value;
    }

    /**
     * Accepts lower-case words joined by single hyphens.
     *
     * @param attribute type and attribute
     * @param value the text
     * @return the same text
     */
    public static String slug(String attribute, String value) {
        given(attribute, value);
        if (!isSlug(value)) {
            throw InvalidModelException.of(
                    attribute,
                    value,
                    Text.of(
                            "ser letras minúsculas a-z y dígitos, en palabras unidas por un solo guion",
                            "be lower-case letters a-z and digits in words joined by single hyphens"),
                    "",
                    Text.of(
                            "Escríbalo como 'gobierno-digital': sin tildes, mayúsculas, espacios ni guion al comienzo.",
                            "Write it like 'gobierno-digital': no accents, capitals, blanks or leading hyphen."));
        }
        return value;
    }

    /**
     * Tells whether a text is lower-case words joined by single hyphens.
     *
     * @param value the text
     * @return whether it is
     */
    public static boolean isSlug(String value) {
        if (value.isEmpty() || value.length() > LONGEST_ID) {
            return false;
        }
        boolean hyphenAllowed = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '-') {
                if (!hyphenAllowed) {
                    return false;
                }
                hyphenAllowed = false;
            } else if (isLower(c) || isDigit(c)) {
                hyphenAllowed = true;
            } else {
                return false;
            }
        }
        return hyphenAllowed;
    }

    /**
     * Accepts an identifier of the caller's own: printable, without blanks at its ends, at most 200 characters.
     *
     * @param attribute type and attribute
     * @param value the text
     * @return the same text
     */
    public static String ownKey(String attribute, String value) {
        given(attribute, value);
        if (isPlain(value, LONGEST_ID)) {
            return value;
        }
        if (value.isEmpty() || value.length() > LONGEST_ID || !isClean(value)) {
            throw InvalidModelException.of(
                    attribute,
                    value,
                    Text.of(
                            "tener de 1 a 200 caracteres visibles, sin espacios en los extremos",
                            "be 1 to 200 visible characters without blanks at its ends"),
                    "",
                    Text.of(
                            "Use la clave que la fila tiene en su propio sistema.",
                            "Use the key that the row has in your own system."));
        }
        return composed(attribute, value);
    }

    /**
     * Accepts the key of an edition: letters, digits, dots and hyphens.
     *
     * @param attribute type and attribute
     * @param value the text
     * @return the same text
     */
    public static String editionKey(String attribute, String value) {
        given(attribute, value);
        boolean fits = !value.isEmpty() && value.length() <= 60;
        for (int i = 0; fits && i < value.length(); i++) {
            char c = value.charAt(i);
            fits = isLower(c) || isUpper(c) || isDigit(c) || c == '-' || c == '.';
        }
        if (!fits) {
            throw InvalidModelException.of(
                    attribute,
                    value,
                    Text.of(
                            "tener de 1 a 60 letras a-z o A-Z, dígitos, puntos o guiones",
                            "be 1 to 60 letters a-z or A-Z, digits, dots or hyphens"),
                    "",
                    Text.of(
                            "Escríbalo como está en el catálogo, por ejemplo 'D1499-2017'.",
                            "Write it as the catalogue lists it, such as 'D1499-2017'."));
        }
        return value;
    }

    /**
     * Accepts one line of text: not blank, in composed Unicode form (NFC), without control characters.
     *
     * @param attribute type and attribute
     * @param value the text
     * @return the same text
     */
    public static String line(String attribute, String value) {
        given(attribute, value);
        if (isPlain(value, LONGEST_TEXT)) {
            return value;
        }
        if (value.isEmpty() || value.length() > LONGEST_TEXT || !isClean(value)) {
            throw InvalidModelException.of(
                    attribute,
                    value,
                    Text.of(
                            "ser una línea de 1 a 10000 caracteres visibles, sin espacios en los extremos",
                            "be one line of 1 to 10000 visible characters without blanks at its ends"),
                    "",
                    Text.of(
                            "Quite los espacios de los extremos, los saltos de línea y otros caracteres de control.",
                            "Trim it and take out line breaks and other control characters."));
        }
        return composed(attribute, value);
    }

    /**
     * Accepts a whole number inside a range.
     *
     * @param attribute type and attribute
     * @param value the number
     * @param least the least one
     * @param most the largest one
     * @return the same number
     */
    public static int whole(String attribute, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidModelException.of(
                    attribute,
                    value,
                    Text.of(
                            "ser un número entero de " + least + " a " + most,
                            "be a whole number from " + least + " to " + most),
                    "",
                    Text.of(
                            "Corrija el número, o no lo dé si no se conoce.",
                            "Correct the number, or leave it out if it is unknown."));
        }
        return value;
    }

    /**
     * Refuses an empty list.
     *
     * @param attribute type and attribute
     * @param values the list
     */
    public static void notEmpty(String attribute, List<?> values) {
        if (values.isEmpty()) {
            throw InvalidModelException.of(
                    attribute,
                    "[]",
                    Text.of("tener por lo menos un elemento", "hold at least one element"),
                    "",
                    Text.of(
                            "No dé el valor si no se sabe nada de él.",
                            "Leave the whole value out if nothing is known about it."));
        }
    }

    /**
     * Refuses two members of a list with the same key.
     *
     * @param attribute type and attribute
     * @param values the list
     * @param key the key of a member
     * @param <T> type of the members
     * @param <K> type of the key
     */
    public static <T, K> void unique(String attribute, List<? extends T> values, Function<? super T, ? extends K> key) {
        Set<K> seen = new HashSet<>();
        for (T value : values) {
            K found = key.apply(value);
            if (!seen.add(found)) {
                throw InvalidModelException.of(
                        attribute,
                        found,
                        Text.of("nombrar cada elemento una sola vez", "name each element once"),
                        "",
                        Text.of(
                                "Dé al segundo elemento un identificador propio, o no lo dé.",
                                "Give the second element an id of its own or leave it out."));
            }
        }
    }

    /** Whether its letters alone show a text to be sound. Most do, and texts are made by the thousand. */
    private static boolean isPlain(String value, int longest) {
        int length = value.length();
        if (length == 0 || length > longest || value.charAt(0) == ' ' || value.charAt(length - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            boolean ascii = c >= ' ' && c <= '~';
            if (!ascii && (c <= NO_BREAK_SPACE || c > LAST_LATIN || c == SOFT_HYPHEN)) {
                return false;
            }
        }
        return true;
    }

    private static String composed(String attribute, String value) {
        if (mayBeDecomposed(value) && !Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
            throw InvalidModelException.of(
                    attribute,
                    value,
                    Text.of("estar en forma Unicode compuesta (NFC)", "be in composed Unicode form (NFC)"),
                    "",
                    Text.of(
                            "Páselo por java.text.Normalizer con Form.NFC.",
                            "Pass it through java.text.Normalizer with Form.NFC."));
        }
        return value;
    }

    /** Nothing below the first combining mark composes with anything: the normaliser need not be asked. */
    private static boolean mayBeDecomposed(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= FIRST_COMBINING) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClean(String value) {
        if (isSpace(value.codePointAt(0)) || isSpace(value.codePointBefore(value.length()))) {
            return false;
        }
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            if ((c < ' ' || c > '~') && isInvisible(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
