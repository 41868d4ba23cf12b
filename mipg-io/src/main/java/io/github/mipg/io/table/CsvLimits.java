package io.github.mipg.io.table;

import io.github.mipg.model.InvalidModelException;

/**
 * How much a CSV file may hold before its reading stops (límites de lectura), so that no file can fill the memory of the
 * application that reads it.
 *
 * @param bytes most bytes of the whole file
 * @param rows most rows of data
 * @param columns most headings
 * @param cells most cells of all rows together
 * @param cellLength most characters of one cell
 * @since 0.1.0
 */
public record CsvLimits(long bytes, int rows, int columns, int cells, int cellLength) {
    private static final CsvLimits STANDARD = new CsvLimits(32L * 1024 * 1024, 500_000, 1_000, 2_000_000, 32_767);

    /**
     * Checks that every limit allows something.
     *
     * @param bytes most bytes of the whole file
     * @param rows most rows of data
     * @param columns most headings
     * @param cells most cells of all rows together
     * @param cellLength most characters of one cell
     */
    public CsvLimits {
        atLeastOne("CsvLimits.bytes", bytes);
        atLeastOne("CsvLimits.rows", rows);
        atLeastOne("CsvLimits.columns", columns);
        atLeastOne("CsvLimits.cells", cells);
        atLeastOne("CsvLimits.cellLength", cellLength);
    }

    /**
     * Limits that keep any file within some 200 MB of memory: 32 MiB, 500,000 rows, 1,000 headings, 2,000,000 cells,
     * and 32,767 characters a cell, the most that the usual spreadsheets hold.
     *
     * @return the limits
     */
    public static CsvLimits standard() {
        return STANDARD;
    }

    /**
     * The same limits with another number of bytes.
     *
     * @param most most bytes of the whole file
     * @return the limits
     * @throws InvalidModelException if it is less than 1
     */
    public CsvLimits withBytes(long most) {
        return new CsvLimits(most, rows, columns, cells, cellLength);
    }

    /**
     * The same limits with another number of rows.
     *
     * @param most most rows of data
     * @return the limits
     * @throws InvalidModelException if it is less than 1
     */
    public CsvLimits withRows(int most) {
        return new CsvLimits(bytes, most, columns, cells, cellLength);
    }

    /**
     * The same limits with another number of headings.
     *
     * @param most most headings
     * @return the limits
     * @throws InvalidModelException if it is less than 1
     */
    public CsvLimits withColumns(int most) {
        return new CsvLimits(bytes, rows, most, cells, cellLength);
    }

    /**
     * The same limits with another number of cells.
     *
     * @param most most cells of all rows together
     * @return the limits
     * @throws InvalidModelException if it is less than 1
     */
    public CsvLimits withCells(int most) {
        return new CsvLimits(bytes, rows, columns, most, cellLength);
    }

    /**
     * The same limits with another length of cells.
     *
     * @param most most characters of one cell
     * @return the limits
     * @throws InvalidModelException if it is less than 1
     */
    public CsvLimits withCellLength(int most) {
        return new CsvLimits(bytes, rows, columns, cells, most);
    }

    private static void atLeastOne(String attribute, long value) {
        if (value < 1) {
            throw InvalidModelException.of(
                    attribute, value, "be 1 or more", "", "Start from CsvLimits.standard() and change one limit.");
        }
    }
}
