package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import io.github.mipg.io.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * What an indicator board leaves open, as its keeper supplies it (complemento del tablero): direction, traffic light and
 * corrected targets, read from CSV.
 *
 * <p>The headings are those of {@link #headings()}, in any order. A row names its indicator by code, by name, or by both;
 * an empty cell elsewhere changes nothing. {@code direccion} says <i>creciente</i> (or <i>mayor es mejor</i>),
 * <i>decreciente</i> (<i>menor es mejor</i>) or <i>dentro de un rango</i>. Each colour has its range, both ends included
 * and either of them open if its cell is empty; figures in no range have no colour. Percentages carry the sign %.
 *
 * <p>What the file says of itself is checked here, what depends on the indicators when it is {@link
 * IndicatorBoard#with(IndicatorOverlay) applied}.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class IndicatorOverlay {
    private final String fileName;
    private final int rowsInFile;
    private final ImmutableList<OverlayRow> rows;

    private IndicatorOverlay(String fileName, int rowsInFile, ImmutableList<OverlayRow> rows) {
        this.fileName = fileName;
        this.rowsInFile = rowsInFile;
        this.rows = rows;
    }

    /**
     * The headings that an overlay must have.
     *
     * @return an immutable list in the usual order
     */
    public static List<String> headings() {
        return BoardColumns.OVERLAY;
    }

    /**
     * Reads an overlay from memory, separated by commas and within the standard limits.
     *
     * @param bytes the whole file
     * @param fileName its name, for the problems only
     * @return the good rows beside the problems of the others; no value if the headings cannot be used
     */
    public static ReadResult<IndicatorOverlay> read(byte[] bytes, String fileName) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(fileName, "fileName");
        return read(new ByteArrayInputStream(bytes), fileName);
    }

    /**
     * Reads an overlay from a stream, which is left open, separated by commas and within the standard limits.
     *
     * @param in the stream
     * @param fileName its name, for the problems only
     * @return the good rows beside the problems of the others; no value if the headings cannot be used
     */
    public static ReadResult<IndicatorOverlay> read(InputStream in, String fileName) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(fileName, "fileName");
        return read(in, fileName, CsvReader.standard());
    }

    /**
     * Reads an overlay from a stream, which is left open, with another separator or other limits.
     *
     * @param in the stream
     * @param fileName its name, for the problems only
     * @param reader how to read the cells; the headings it expects are replaced by those of the overlay
     * @return the good rows beside the problems of the others; no value if the headings cannot be used
     */
    public static ReadResult<IndicatorOverlay> read(InputStream in, String fileName, CsvReader reader) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(reader, "reader");
        TableProblems problems = new TableProblems(fileName);
        ImmutableList.Builder<OverlayRow> rows = ImmutableList.builder();
        CsvScanner scanner = reader.expecting(BoardColumns.OVERLAY)
                .scan(
                        in,
                        problems,
                        row -> OverlayRow.read(new CheckedRow(row, problems)).ifPresent(rows::add));
        if (scanner.headings().isEmpty()) {
            return ReadResult.failed(problems.toList());
        }
        return ReadResult.of(new IndicatorOverlay(fileName, scanner.rows(), rows.build()), problems.toList());
    }

    /**
     * How many rows of data the file has as far as it could be read, those with problems included.
     *
     * @return 0 or more
     */
    public int rowsInFile() {
        return rowsInFile;
    }

    ReadResult<IndicatorBoard> applyTo(IndicatorBoard board) {
        TableProblems problems = new TableProblems(fileName);
        OverlayApplication application = new OverlayApplication(board, problems);
        rows.forEach(application::apply);
        return ReadResult.of(application.result(), problems.toList());
    }

    /** Returns the number of rows. */
    @Override
    public String toString() {
        return "overlay of " + rows.size() + " indicators (" + rowsInFile + " rows)";
    }
}
