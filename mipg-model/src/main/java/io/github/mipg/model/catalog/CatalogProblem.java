package io.github.mipg.model.catalog;

/**
 * Something wrong with a row of a catalogue (problema del catálogo): where, what stands there and what was expected.
 *
 * @param table name of the table
 * @param line line of its file, from 1; 0 if the whole table is meant
 * @param column the column, empty text if the whole row is meant
 * @param actual what stands there
 * @param expected what was expected: a noun phrase in English
 * @since 0.1.0
 */
public record CatalogProblem(String table, int line, String column, String actual, String expected) {
    /** Returns one sentence. */
    @Override
    public String toString() {
        return "Table '" + table + "', line " + line + (column.isEmpty() ? "" : ", column '" + column + "'")
                + ": expected " + expected + ", but was '" + actual + "'.";
    }
}
