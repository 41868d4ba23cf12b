package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of data of a CSV file (fila), with its place, so that whoever finds something wrong in it can say where.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class CsvRow {
    private final int row;
    private final int line;
    private final CsvHeadings headings;
    private final ImmutableList<String> cells;

    CsvRow(int row, int line, CsvHeadings headings, ImmutableList<String> cells) {
        this.row = row;
        this.line = line;
        this.headings = headings;
        this.cells = cells;
    }

    /**
     * Its number among the rows of data.
     *
     * @return the number, counted from 1
     */
    public int row() {
        return row;
    }

    /**
     * Line of the file on which it starts. A cell may hold line breaks, so it is not always one more than the row.
     *
     * @return the line, counted from 1
     */
    public int line() {
        return line;
    }

    /**
     * The cells as they stand in the file, without their quotes.
     *
     * @return an immutable list, one cell a heading, in the order of the file
     */
    public List<String> cells() {
        return cells;
    }

    /**
     * The cell under one heading.
     *
     * @param heading the heading as it stands in the file
     * @return the cell, an empty text if nothing stands there; empty if the file has no such heading
     */
    public Optional<String> cell(String heading) {
        Objects.requireNonNull(heading, "heading");
        int index = headings.indexOf(heading);
        return index < 0 ? Optional.empty() : Optional.of(cells.get(index));
    }

    /**
     * The cells by heading.
     *
     * @return an immutable map in the order of the file
     */
    public Map<String, String> byHeading() {
        ImmutableMap.Builder<String, String> map = ImmutableMap.builderWithExpectedSize(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            map.put(headings.names().get(i), cells.get(i));
        }
        return map.buildOrThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CsvRow r
                && row == r.row
                && line == r.line
                && cells.equals(r.cells)
                && headings.names().equals(r.headings.names());
    }

    @Override
    public int hashCode() {
        return cells.hashCode() + 31 * (line + 31 * row);
    }

    /** Returns row, line and cells. */
    @Override
    public String toString() {
        return "row " + row + " (line " + line + ") " + cells;
    }
}
