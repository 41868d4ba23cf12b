package io.github.mipg.io.table;

import io.github.mipg.model.InvalidModelException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Writes CSV files (valores separados por comas): RFC 4180, UTF-8, lines ended by LF, quotes only where a cell needs
 * them. Equal cells give equal bytes on every machine.
 *
 * <p>{@link #exact()} writes every cell as it is, so that {@link CsvReader} reads the same cells again. Whoever may open
 * the file in a spreadsheet program takes {@link #forSpreadsheets()}: such programs run a cell that begins with {@code =
 * + - @} as a formula, and whoever may type a name into a register could so make the reader's machine do something. A
 * cell of that kind, unless it is a number, then gets an apostrophe before it, and the file begins with the mark (BOM)
 * without which those programs misread accents.
 *
 * <p>A writer is a setting: it is immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class CsvWriter {
    private static final CsvWriter EXACT = new CsvWriter(Separator.COMMA, false);
    private static final CsvWriter FOR_SPREADSHEETS = new CsvWriter(Separator.COMMA, true);
    private static final int CHUNK = 16 * 1024;
    private static final char MARK = '\uFEFF';

    private final Separator separator;
    private final boolean guarded;

    private CsvWriter(Separator separator, boolean guarded) {
        this.separator = separator;
        this.guarded = guarded;
    }

    /**
     * A writer that leaves every cell as it is; for programs.
     *
     * @return the writer
     */
    public static CsvWriter exact() {
        return EXACT;
    }

    /**
     * A writer whose files are safe to open in a spreadsheet program; for people.
     *
     * @return the writer
     */
    public static CsvWriter forSpreadsheets() {
        return FOR_SPREADSHEETS;
    }

    /**
     * The same writer with another separator.
     *
     * @param other the separator
     * @return the writer
     */
    public CsvWriter separatedBy(Separator other) {
        Objects.requireNonNull(other, "other");
        return new CsvWriter(other, guarded);
    }

    /**
     * Writes a table to memory.
     *
     * @param headings the headings
     * @param rows the rows, each with one cell a heading
     * @return the whole file
     * @throws InvalidModelException if a row is wider or narrower than the headings, or a cell has a control character
     *     other than tab, CR and LF, or half a surrogate pair
     */
    public byte[] write(List<String> headings, Iterable<? extends List<String>> rows) {
        Objects.requireNonNull(headings, "headings");
        Objects.requireNonNull(rows, "rows");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes, headings, rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a table to a stream, which is left open.
     *
     * @param out the stream
     * @param headings the headings
     * @param rows the rows, each with one cell a heading
     * @throws IOException if the stream fails
     * @throws InvalidModelException if a row is wider or narrower than the headings, or a cell has a control character
     *     other than tab, CR and LF, or half a surrogate pair; rows before it may have been written
     */
    public void write(OutputStream out, List<String> headings, Iterable<? extends List<String>> rows)
            throws IOException {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(headings, "headings");
        Objects.requireNonNull(rows, "rows");
        if (headings.isEmpty()) {
            throw InvalidModelException.of(
                    "CsvWriter.headings", "", "name at least one column", "", "Give one heading a column.");
        }
        StringBuilder text = new StringBuilder(CHUNK + CHUNK / 4);
        if (guarded) {
            text.append(MARK);
        }
        append(text, headings, "the headings");
        int number = 0;
        for (List<String> row : rows) {
            number++;
            String where = "row " + number;
            if (row.size() != headings.size()) {
                throw InvalidModelException.of(
                        "CsvWriter.rows",
                        row.size(),
                        "have " + headings.size() + " cells, one a heading",
                        where,
                        "Give an empty text where there is nothing to say.");
            }
            append(text, row, where);
            if (text.length() >= CHUNK) {
                out.write(text.toString().getBytes(StandardCharsets.UTF_8));
                text.setLength(0);
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void append(StringBuilder text, List<String> cells, String where) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append(separator.character());
            }
            append(text, cells.get(i), cells.size() == 1, where);
        }
        text.append('\n');
    }

    private void append(StringBuilder text, String cell, boolean alone, String where) {
        // A row of one empty cell would be a line without any character, which is no row.
        boolean quotes = cell.isEmpty() && alone;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '"' || c == '\n' || c == '\r' || isSeparator(c)) {
                quotes = true;
            } else if (isUnwritable(cell, i)) {
                throw InvalidModelException.of(
                        "CsvWriter.rows",
                        cell,
                        "be text without control characters and half surrogate pairs",
                        where,
                        "Take that character out.");
            }
        }
        // A cell that begins with the mark would lose it at the start of a file.
        quotes |= !cell.isEmpty() && cell.charAt(0) == MARK;
        boolean guard = guarded && looksLikeFormula(cell);
        if (quotes) {
            text.append('"');
        }
        if (guard) {
            text.append('\'');
        }
        if (quotes) {
            text.append(cell.replace("\"", "\"\"")).append('"');
        } else {
            text.append(cell);
        }
    }

    /** Any separator asks for quotes, lest a reader take the file for one with that separator. */
    private static boolean isSeparator(char c) {
        return c == ',' || c == ';' || c == '\t';
    }

    private static boolean isUnwritable(String cell, int index) {
        char c = cell.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == cell.length() || !Character.isLowSurrogate(cell.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(cell.charAt(index - 1));
        }
        return c != '\t' && Character.isISOControl(c);
    }

    private static boolean looksLikeFormula(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        return switch (cell.charAt(0)) {
            case '=', '@', '\t', '\r', '\n' -> true;
            case '+', '-' -> !isNumber(cell);
            default -> false;
        };
    }

    private static boolean isNumber(String cell) {
        boolean digits = false;
        for (int i = 1; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = true;
            } else if (c != '.' && c != ',') {
                return false;
            }
        }
        return digits;
    }
}
