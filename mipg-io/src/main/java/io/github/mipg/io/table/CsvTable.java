package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The rows of a CSV file that could be read (tabla).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class CsvTable {
    private final CsvHeadings headings;
    private final ImmutableList<CsvRow> rows;

    CsvTable(CsvHeadings headings, ImmutableList<CsvRow> rows) {
        this.headings = headings;
        this.rows = rows;
    }

    /**
     * The headings (encabezados), in the order of the file.
     *
     * @return an immutable list, each heading once
     */
    public List<String> headings() {
        return headings.names();
    }

    /**
     * The rows without problem, in the order of the file.
     *
     * @return an immutable list
     */
    public List<CsvRow> rows() {
        return rows;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CsvTable t && headings.names().equals(t.headings.names()) && rows.equals(t.rows);
    }

    @Override
    public int hashCode() {
        return 31 * headings.names().hashCode() + rows.hashCode();
    }

    /** Returns the headings and the number of rows. */
    @Override
    public String toString() {
        return rows.size() + " rows of " + headings.names();
    }
}
