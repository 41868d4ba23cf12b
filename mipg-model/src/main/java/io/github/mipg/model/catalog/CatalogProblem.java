package io.github.mipg.model.catalog;

import java.util.Objects;

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
    /**
     * Checks that all parts are there.
     *
     * @param table name of the table
     * @param line line of its file
     * @param column the column
     * @param actual what stands there
     * @param expected what was expected
     */
    public CatalogProblem {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(expected, "expected");
    }

    /** Returns one sentence. */
    @Override
    public String toString() {
        return "Table '" + table + "', line " + line + (column.isEmpty() ? "" : ", column '" + column + "'")
                + ": expected " + expected + ", but was '" + actual + "'.";
    }
}
