package io.github.mipg.model.catalog;

/**
 * Says that a table of a catalogue is badly formed (tabla mal formada): where, what stood there and what was expected.
 *
 * @since 0.1.0
 */
public final class CatalogFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The table. */
    private final String table;
    /** The line of the file. */
    private final int line;
    /** The column. */
    private final String column;
    /** What stood there. */
    private final String actual;
    /** What was expected. */
    private final String expected;

    CatalogFormatException(String table, int line, String column, String actual, String expected) {
        super("Table '" + table + "', line " + line + (column.isEmpty() ? "" : ", column '" + column + "'")
                + ": expected " + expected + ", but was '" + actual + "'.");
        this.table = table;
        this.line = line;
        this.column = column;
        this.actual = actual;
        this.expected = expected;
    }

    /**
     * The table.
     *
     * @return its name, without extension
     */
    public String table() {
        return table;
    }

    /**
     * The line of the file.
     *
     * @return from 1, the header row
     */
    public int line() {
        return line;
    }

    /**
     * The column.
     *
     * @return its name, empty text if the whole row is meant
     */
    public String column() {
        return column;
    }

    /**
     * What stood there.
     *
     * @return the text of the cell, cut if long
     */
    public String actual() {
        return actual;
    }

    /**
     * What was expected.
     *
     * @return a noun phrase in English
     */
    public String expected() {
        return expected;
    }
}
