package io.github.mipg.io.json;

import io.github.mipg.model.Text;
import java.util.BitSet;

/**
 * Finds the first place where a text stops being JSON (RFC 8259), and says what is the matter there.
 *
 * <p>It runs only after the parser has refused a document: the parser's own words and places differ from release to
 * release, and ours must not.
 */
final class SyntaxFault {
    private static final Text VALUE = Text.of("un valor JSON", "a JSON value");
    private static final Text CHECK = Text.of(
            "Corrija la sintaxis JSON en este lugar; lo que sigue no se pudo leer.",
            "Mend the JSON syntax at this place; what follows could not be read.");
    private static final Text NO_COMMENTS =
            Text.of("Quite el comentario: JSON no los admite.", "Take out the comment: JSON has none.");
    private static final Text DIGITS = Text.of("un número JSON", "a JSON number");

    private final char[] text;
    private final int length;
    private final BitSet arrays = new BitSet();
    private int depth;
    private int at;

    private SyntaxFault(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /**
     * A fault and its place.
     *
     * @param offset place in the text
     * @param cutOff whether the text ends in the middle, and what stands there could be continued to JSON
     * @param expected what was expected there
     * @param fix how to mend it
     */
    record Fault(int offset, boolean cutOff, Text expected, Text fix) {}

    /** Carries the fault out of the scan. */
    @SuppressWarnings("serial") // never leaves this class
    private static final class Detected extends RuntimeException {
        private final transient Fault fault;

        Detected(Fault fault) {
            super("", null, false, false);
            this.fault = fault;
        }
    }

    /**
     * Finds the first fault.
     *
     * @param text the characters
     * @param length how many of them count
     * @param parserOffset where the parser gave up, used if no fault is found
     * @return the fault
     */
    static Fault find(char[] text, int length, int parserOffset) {
        try {
            new SyntaxFault(text, length).document();
            return new Fault(Math.max(0, Math.min(parserOffset, length)), false, VALUE, CHECK);
        } catch (Detected e) {
            return e.fault;
        }
    }

    private void document() {
        value();
        while (depth > 0) {
            if (arrays.get(depth - 1)) {
                afterElement();
            } else {
                afterMember();
            }
        }
        blanks();
        if (at < length) {
            throw fault(
                    Text.of("el fin del documento", "the end of the document"),
                    Text.of(
                            "Quite lo que sigue al documento: solo puede tener un objeto JSON.",
                            "Take out what follows the document: it can hold one JSON object only."));
        }
    }

    /** Reads a scalar whole, or opens containers up to the first scalar or empty container. */
    private void value() {
        while (true) {
            char c = peek();
            if (c == '{') {
                at++;
                arrays.clear(depth++);
                if (peek() == '}') {
                    at++;
                    depth--;
                    return;
                }
                name();
            } else if (c == '[') {
                at++;
                arrays.set(depth++);
                if (peek() == ']') {
                    at++;
                    depth--;
                    return;
                }
            } else {
                scalar(c);
                return;
            }
        }
    }

    private void afterElement() {
        char c = peek();
        if (c == ']') {
            at++;
            depth--;
        } else if (c == ',') {
            comma(']');
            value();
        } else {
            throw fault(
                    Text.of("una coma o ']'", "a comma or ']'"),
                    Text.of(
                            "Separe los elementos con una coma y cierre la lista con ']'.",
                            "Separate the elements with a comma and close the list with ']'."));
        }
    }

    private void afterMember() {
        char c = peek();
        if (c == '}') {
            at++;
            depth--;
        } else if (c == ',') {
            comma('}');
            name();
            value();
        } else {
            throw fault(
                    Text.of("una coma o '}'", "a comma or '}'"),
                    Text.of(
                            "Separe los campos con una coma y cierre el objeto con '}'.",
                            "Separate the fields with a comma and close the object with '}'."));
        }
    }

    private void comma(char close) {
        int comma = at++;
        if (peek() == close) {
            at = comma;
            throw fault(
                    Text.of("otro elemento tras la coma", "another element after the comma"),
                    Text.of("Quite la coma sobrante.", "Take out the comma that is too many."));
        }
    }

    private void name() {
        char c = peek();
        if (c != '"') {
            throw fault(
                    Text.of("el nombre de un campo entre comillas dobles", "the name of a field in double quotes"),
                    startsComment(c)
                            ? NO_COMMENTS
                            : Text.of("Escriba el nombre entre comillas dobles.", "Write the name in double quotes."));
        }
        string();
        if (peek() != ':') {
            throw fault(
                    Text.of("el signo ':'", "a colon"),
                    Text.of("Ponga ':' entre el nombre y el valor.", "Put ':' between the name and the value."));
        }
        at++;
        peek();
    }

    private void scalar(char c) {
        switch (c) {
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> {
                if (c == '-' || isDigit(c)) {
                    number();
                } else if (startsWith("NaN") || startsWith("Infinity") || c == '+') {
                    throw notFinite();
                } else {
                    throw fault(
                            VALUE,
                            c == '\''
                                    ? Text.of("Use comillas dobles.", "Use double quotes.")
                                    : startsComment(c) ? NO_COMMENTS : CHECK);
                }
            }
        }
    }

    private void string() {
        at++;
        while (true) {
            char c = here();
            if (c == '"') {
                at++;
                return;
            }
            if (c < ' ') {
                throw fault(
                        Text.of("texto sin caracteres de control", "text without control characters"),
                        Text.of(
                                "Cierre las comillas, o escriba el carácter con barra inversa (\\n, \\t).",
                                "Close the quotes, or write the character with a backslash (\\n, \\t)."));
            }
            at++;
            if (c == '\\') {
                escape();
            }
        }
    }

    private void escape() {
        char c = here();
        if (c == 'u') {
            at++;
            for (int i = 0; i < 4; i++) {
                if (Character.digit(here(), 16) < 0 || here() > 'f') {
                    throw badEscape();
                }
                at++;
            }
        } else if ("\"\\/bfnrt".indexOf(c) >= 0) {
            at++;
        } else {
            throw badEscape();
        }
    }

    private Detected badEscape() {
        return fault(
                Text.of(
                        "una secuencia de escape de JSON, como \\n o \\u00e9",
                        "an escape of JSON, such as \\n or \\u00e9"),
                Text.of("Escriba la barra inversa dos veces: \\\\.", "Write the backslash twice: \\\\."));
    }

    private void word(String word) {
        int start = at;
        for (int i = 0; i < word.length(); i++) {
            if (here() != word.charAt(i)) {
                at = start;
                throw fault(VALUE, CHECK);
            }
            at++;
        }
    }

    private void number() {
        int start = at;
        if (here() == '-') {
            at++;
            if (startsWith("Infinity") || startsWith("NaN")) {
                at = start;
                throw notFinite();
            }
        }
        if (here() == '0') {
            at++;
            if (at < length && isDigit(text[at])) {
                at = start;
                throw fault(
                        DIGITS,
                        Text.of(
                                "Quite los ceros a la izquierda; si es un código, escríbalo entre comillas.",
                                "Take out the leading zeros; if it is a code, write it in quotes."));
            }
        } else {
            digits();
        }
        if (at < length && text[at] == '.') {
            at++;
            digits();
        }
        if (at < length && (text[at] == 'e' || text[at] == 'E')) {
            at++;
            if (here() == '+' || here() == '-') {
                at++;
            }
            digits();
        }
    }

    private void digits() {
        if (!isDigit(here())) {
            throw fault(DIGITS, CHECK);
        }
        while (at < length && isDigit(text[at])) {
            at++;
        }
    }

    private Detected notFinite() {
        return fault(
                Text.of("un número JSON finito", "a finite JSON number"),
                Text.of(
                        "Quite el campo si la cifra se desconoce: JSON no tiene NaN, infinitos ni signo '+'.",
                        "Leave the field out if the figure is unknown: JSON has no NaN, infinity or sign '+'."));
    }

    private void blanks() {
        while (at < length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
    }

    /** The next character that is no blank. */
    private char peek() {
        blanks();
        return here();
    }

    private char here() {
        if (at >= length) {
            throw new Detected(new Fault(
                    length,
                    true,
                    Text.of("el resto del documento", "the rest of the document"),
                    Text.of(
                            "El documento está cortado o vacío: envíelo completo.",
                            "The document is cut off or empty: send the whole of it.")));
        }
        return text[at];
    }

    private boolean startsWith(String word) {
        if (at + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private Detected fault(Text expected, Text fix) {
        return new Detected(new Fault(at, false, expected, fix));
    }

    private static boolean startsComment(char c) {
        return c == '/' || c == '#';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
