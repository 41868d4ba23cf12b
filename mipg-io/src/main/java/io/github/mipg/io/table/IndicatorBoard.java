package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.table.PendingConfirmation.Subject;
import io.github.mipg.model.Figure;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.planning.Indicator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The indicators of an entity as it keeps them on one page (tablero de control de indicadores), read from CSV with one
 * sheet a row.
 *
 * <p>The headings are those of {@link #headings()}, in any order. Only code and name must be filled in: an empty cell
 * elsewhere is something unknown. A row that is no sheet of an indicator, or has a problem, is left out and reported; the
 * others are delivered beside the problems.
 *
 * <p>A board says neither which way an indicator is meant to move nor where its traffic light changes, and a plain 0.8
 * under PORCENTAJE may be 80 % or 0.8 %. None of that is guessed: it is unknown in the {@link #indicators() indicators},
 * what the cells suggest is listed {@link #toConfirm() to be confirmed}, and it is supplied by an {@link IndicatorOverlay}
 * or, for the notation of percentages, by {@link #withPlainPercentagesIn}.
 *
 * <p>Targets are those of one year. The file does not name it, so the caller does.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class IndicatorBoard {
    private final Vigencia vigencia;
    private final int rowsInFile;
    private final ImmutableList<IndicatorSheet> sheets;
    private final ImmutableMap<IndicatorId, IndicatorSheet> byId;

    IndicatorBoard(Vigencia vigencia, int rowsInFile, ImmutableList<IndicatorSheet> sheets) {
        this.vigencia = vigencia;
        this.rowsInFile = rowsInFile;
        this.sheets = sheets;
        this.byId = Maps.uniqueIndex(sheets, s -> s.indicator().id());
    }

    /**
     * The headings that a board must have.
     *
     * @return an immutable list in the usual order
     */
    public static List<String> headings() {
        return BoardColumns.BOARD;
    }

    /**
     * Reads a board from memory, separated by commas and within the standard limits.
     *
     * @param bytes the whole file
     * @param fileName its name, for the problems only
     * @param vigencia the year that the targets are of
     * @return the good sheets beside the problems of the other rows; no value if the headings cannot be used
     */
    public static ReadResult<IndicatorBoard> read(byte[] bytes, String fileName, Vigencia vigencia) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(vigencia, "vigencia");
        return read(new ByteArrayInputStream(bytes), fileName, vigencia);
    }

    /**
     * Reads a board from a stream, which is left open, separated by commas and within the standard limits.
     *
     * @param in the stream
     * @param fileName its name, for the problems only
     * @param vigencia the year that the targets are of
     * @return the good sheets beside the problems of the other rows; no value if the headings cannot be used
     */
    public static ReadResult<IndicatorBoard> read(InputStream in, String fileName, Vigencia vigencia) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(vigencia, "vigencia");
        return read(in, fileName, vigencia, CsvReader.standard());
    }

    /**
     * Reads a board from a stream, which is left open, with another separator or other limits.
     *
     * @param in the stream
     * @param fileName its name, for the problems only
     * @param vigencia the year that the targets are of
     * @param reader how to read the cells; the headings it expects are replaced by those of the board
     * @return the good sheets beside the problems of the other rows; no value if the headings cannot be used
     */
    public static ReadResult<IndicatorBoard> read(
            InputStream in, String fileName, Vigencia vigencia, CsvReader reader) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(vigencia, "vigencia");
        Objects.requireNonNull(reader, "reader");
        TableProblems problems = new TableProblems(fileName);
        BoardReader board = new BoardReader(vigencia, problems);
        CsvScanner scanner = reader.expecting(BoardColumns.BOARD).scan(in, problems, board::read);
        if (scanner.headings().isEmpty()) {
            return ReadResult.failed(problems.toList());
        }
        return ReadResult.of(new IndicatorBoard(vigencia, scanner.rows(), board.sheets()), problems.toList());
    }

    /**
     * The year that the targets are of, as the caller gave it (vigencia).
     *
     * @return the year
     */
    public Vigencia vigencia() {
        return vigencia;
    }

    /**
     * How many rows of data the file has as far as it could be read, those with problems included.
     *
     * @return 0 or more
     */
    public int rowsInFile() {
        return rowsInFile;
    }

    /**
     * The sheets whose row has no problem, in the order of the file.
     *
     * @return an immutable list
     */
    public List<IndicatorSheet> sheets() {
        return sheets;
    }

    /**
     * The indicators of the sheets, in the order of the file.
     *
     * @return an immutable list
     */
    public List<Indicator> indicators() {
        return sheets.stream().map(IndicatorSheet::indicator).collect(ImmutableList.toImmutableList());
    }

    /**
     * The sheet of one indicator.
     *
     * @param id its code on the board
     * @return the sheet, empty if no row without problem has it
     */
    public Optional<IndicatorSheet> find(IndicatorId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * What the keeper of the board has to confirm, sheet by sheet.
     *
     * @return an immutable list in the order of the file
     */
    public List<PendingConfirmation> toConfirm() {
        return sheets.stream().flatMap(s -> s.toConfirm().stream()).collect(ImmutableList.toImmutableList());
    }

    /**
     * The same board, with the word of its keeper on how it writes percentages without the sign %. Targets so small that
     * they may stand for zero stay to be confirmed.
     *
     * @param notation how they are written
     * @return the board, with the targets that this makes certain
     */
    public IndicatorBoard withPlainPercentagesIn(PercentageNotation notation) {
        Objects.requireNonNull(notation, "notation");
        return withSheets(sheet -> {
            boolean plainPercentage = sheet.target().isPresent()
                    && sheet.indicator()
                            .unitOfMeasure()
                            .filter(WrittenFigure::isPercentage)
                            .isPresent()
                    && sheet.toConfirm().stream().anyMatch(c -> c.subject() == Subject.TARGET_UNIT);
            if (!plainPercentage) {
                return sheet;
            }
            Figure target = notation.hundredths(sheet.target().get().number());
            return new IndicatorSheet(
                    sheet.indicator().toBuilder().putTargets(vigencia, target).build(),
                    sheet.target(),
                    sheet.toConfirm().stream()
                            .filter(c -> c.subject() != Subject.TARGET_UNIT)
                            .toList(),
                    sheet.source());
        });
    }

    /**
     * The same board with directions, traffic lights and corrected targets of an overlay.
     *
     * @param overlay the overlay
     * @return the board with what the good rows say, beside the problems of the rows that fit no indicator, contradict
     *     the board or another row, or give a figure whose unit is not certain; a row with a problem changes nothing
     */
    public ReadResult<IndicatorBoard> with(IndicatorOverlay overlay) {
        Objects.requireNonNull(overlay, "overlay");
        return overlay.applyTo(this);
    }

    /**
     * The rows of an overlay that is still to be filled in: one an indicator, with code and name. Write them under {@link
     * IndicatorOverlay#headings()}.
     *
     * @return an immutable list of rows, each with one cell a heading
     */
    public List<List<String>> overlayRows() {
        return sheets.stream()
                .map(s -> {
                    ImmutableList.Builder<String> cells = ImmutableList.builder();
                    cells.add(s.indicator().id().value(), s.indicator().name());
                    for (int i = 2; i < BoardColumns.OVERLAY.size(); i++) {
                        cells.add("");
                    }
                    return cells.build();
                })
                .collect(ImmutableList.toImmutableList());
    }

    IndicatorBoard withSheets(UnaryOperator<IndicatorSheet> change) {
        return new IndicatorBoard(
                vigencia, rowsInFile, sheets.stream().map(change).collect(ImmutableList.toImmutableList()));
    }

    /** Returns the number of indicators and the year. */
    @Override
    public String toString() {
        return "board of " + sheets.size() + " indicators for " + vigencia + " (" + rowsInFile + " rows)";
    }
}
