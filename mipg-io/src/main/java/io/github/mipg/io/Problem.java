package io.github.mipg.io;

import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that is wrong with a document (problema de lectura): where, what was expected, what stands there, and how to
 * mend it.
 *
 * <p>A place in a JSON document is a pointer with line and column; a place in a table is a row and the heading of a
 * column, with the line of the file on which the row starts.
 *
 * @since 0.1.0
 */
public final class Problem {
    private static final int LONGEST_ACTUAL = 200;

    private final ProblemCode code;
    private final String file;
    private final Optional<String> pointer;
    private final OptionalInt row;
    private final Optional<String> heading;
    private final int line;
    private final int column;
    private final Text expected;
    private final String actual;
    private final Text fix;

    private Problem(
            ProblemCode code,
            String file,
            Optional<String> pointer,
            OptionalInt row,
            Optional<String> heading,
            int line,
            int column,
            Text expected,
            String actual,
            Text fix) {
        this.code = code;
        this.file = file;
        this.pointer = pointer;
        this.row = row;
        this.heading = heading;
        this.line = line;
        this.column = column;
        this.expected = expected;
        this.actual = shorten(actual);
        this.fix = fix;
    }

    /**
     * Makes a problem of a JSON document.
     *
     * @param code what kind of problem it is
     * @param file name of the document as the caller gave it
     * @param pointer JSON pointer (RFC 6901) of the value, empty text for the whole document
     * @param line line, counted from 1
     * @param column column in characters, counted from 1
     * @param expected what was expected
     * @param actual what stands there; cut at 200 characters
     * @param fix how to mend it
     * @return the problem
     */
    public static Problem inDocument(
            ProblemCode code,
            String file,
            String pointer,
            int line,
            int column,
            Text expected,
            String actual,
            Text fix) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(fix, "fix");
        return new Problem(
                code,
                file,
                Optional.of(pointer),
                OptionalInt.empty(),
                Optional.empty(),
                line,
                column,
                expected,
                actual,
                fix);
    }

    /**
     * Makes a problem of a table.
     *
     * @param code what kind of problem it is
     * @param file name of the table as the caller gave it
     * @param row row of data, counted from 1; 0 for the headings
     * @param heading heading of the column, empty text if the problem is of the whole row
     * @param line line of the file on which the row starts, counted from 1
     * @param expected what was expected
     * @param actual what stands there; cut at 200 characters
     * @param fix how to mend it
     * @return the problem
     */
    public static Problem inTable(
            ProblemCode code, String file, int row, String heading, int line, Text expected, String actual, Text fix) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(fix, "fix");
        return new Problem(
                code,
                file,
                Optional.empty(),
                OptionalInt.of(row),
                Optional.of(heading),
                line,
                0,
                expected,
                actual,
                fix);
    }

    /**
     * What kind of problem it is.
     *
     * @return the code, stable between releases
     */
    public ProblemCode code() {
        return code;
    }

    /**
     * Name of the document, as the caller gave it.
     *
     * @return the name
     */
    public String file() {
        return file;
    }

    /**
     * Pointer into a JSON document.
     *
     * @return the pointer (RFC 6901), empty if the document is a table
     */
    public Optional<String> pointer() {
        return pointer;
    }

    /**
     * Row of data in a table.
     *
     * @return the row counted from 1, 0 for the headings, empty if the document is no table
     */
    public OptionalInt row() {
        return row;
    }

    /**
     * Heading of the column in a table.
     *
     * @return the heading, an empty text for the whole row, empty if the document is no table
     */
    public Optional<String> heading() {
        return heading;
    }

    /**
     * Line of the file.
     *
     * @return the line, counted from 1
     */
    public int line() {
        return line;
    }

    /**
     * Column of the line in a JSON document.
     *
     * @return the column in characters counted from 1; 0 if the document is a table
     */
    public int column() {
        return column;
    }

    /**
     * What was expected.
     *
     * @return the expectation in both languages
     */
    public Text expected() {
        return expected;
    }

    /**
     * What stands there.
     *
     * @return at most 200 characters of it
     */
    public String actual() {
        return actual;
    }

    /**
     * How to mend it.
     *
     * @return the advice in both languages
     */
    public Text fix() {
        return fix;
    }

    /**
     * The problem in one line for people.
     *
     * @param language the language
     * @return place, code, expectation, what stands there, advice
     */
    public String text(Language language) {
        Objects.requireNonNull(language, "language");
        boolean spanish = language == Language.SPANISH;
        String place = pointer.map(p -> file + ":" + line + ":" + column + " " + (p.isEmpty() ? "/" : p))
                .orElseGet(() -> file + ":" + line + (spanish ? " fila " : " row ") + row.orElse(0)
                        + heading.filter(h -> !h.isEmpty())
                                .map(h -> (spanish ? ", columna " : ", column ") + h)
                                .orElse(""));
        return place + " [" + code + "] " + (spanish ? "se esperaba " : "expected ") + expected.in(language)
                + (spanish ? "; se encontró '" : "; found '") + actual + "'. " + fix.in(language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem p
                && code == p.code
                && file.equals(p.file)
                && pointer.equals(p.pointer)
                && row.equals(p.row)
                && heading.equals(p.heading)
                && line == p.line
                && column == p.column
                && expected.equals(p.expected)
                && actual.equals(p.actual)
                && fix.equals(p.fix);
    }

    @Override
    public int hashCode() {
        return file.hashCode() + 31 * (line + 31 * (column + 31 * actual.hashCode()));
    }

    /** Returns the English line. */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }

    private static String shorten(String text) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int i = 0; at < text.length() && i < LONGEST_ACTUAL; i++) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            int type = Character.getType(c);
            boolean visible = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR;
            shown.appendCodePoint(visible ? c : 0xFFFD);
        }
        return at < text.length() ? shown.append('\u2026').toString() : shown.toString();
    }
}
