package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.measurement.OfficialResult;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads files of official results (lector de resultados oficiales): the workbooks that Función Pública publishes, saved as
 * CSV, and copies of them.
 *
 * <p>Headings stand on one of the first ten lines; what comes before them is taken for titles. Columns may stand in any
 * order. The code of the entity must be there ({@code Código Sigep}, {@code cod_sigep}, {@code codigoDane}); so must at
 * least one column of figures, whose heading is its code, alone or with its printed name: {@code IDI} or {@code Índice de
 * Desempeño Institucional}, {@code D1}, {@code POL01}, {@code I01}, and until 2021 {@code P1}. The name may be misspelt,
 * shortened or broken by hyphens; where the catalogue knows no name for the code in that year, nor in the years that it is
 * compared with, the code must stand alone. A heading with other words, such as <i>quintil</i>, <i>promedio</i> or
 * <i>simulado</i>, is of another figure. Capitals, leading zeros, line breaks and double blanks make no difference. A column
 * that is not known or is of another figure, or whose code the year does not have, is reported and kept in {@link
 * EntityResults#source()}. Two columns of one code, or those of the other {@link
 * ResultsLayout}, end the reading.
 *
 * <p>Figures go from 0 to 100 and may have a decimal point or comma; as none has thousands, either is certain. Blank is
 * blank, and so is a cell that holds blanks alone. A row with a problem is left out and reported.
 *
 * <p>A reader is a setting, not a reading: it is immutable and safe to share between threads. No file makes it throw.
 *
 * @since 0.1.0
 */
public final class ResultsReader {
    /** The baseline of the measurement. */
    private static final Vigencia FIRST = Vigencia.of(2017);

    private final MipgCatalog law;
    private final Vigencia vigencia;
    private final String act;
    private final Optional<DecimalNotation> notation;
    private final CsvReader cells;

    private ResultsReader(
            MipgCatalog law, Vigencia vigencia, String act, Optional<DecimalNotation> notation, CsvReader cells) {
        this.law = law;
        this.vigencia = vigencia;
        this.act = act;
        this.notation = notation;
        this.cells = cells;
    }

    /**
     * A reader for files separated by commas, with decimal points or commas, within the standard limits.
     *
     * @param law the catalogue that knows the codes of the year
     * @param vigencia the year that was measured, 2017 or later; files do not name it
     * @param act the publication that the figures are taken from, one line
     * @return the reader
     * @throws InvalidModelException if the act is no visible line, or nothing was measured yet: before 2017
     */
    public static ResultsReader of(MipgCatalog law, Vigencia vigencia, String act) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(vigencia, "vigencia");
        Objects.requireNonNull(act, "act");
        if (vigencia.compareTo(FIRST) < 0) {
            throw InvalidModelException.of(
                    "OfficialResults.vigencia",
                    vigencia,
                    Text.of("ser " + FIRST + " o posterior", "be " + FIRST + " or later"),
                    act,
                    Text.of(
                            "La primera medición del desempeño es la de " + FIRST + ", su línea base.",
                            "The first measurement of performance is that of " + FIRST + ", its baseline."));
        }
        // The act is checked where it will stand, so that no row can be refused for it.
        OfficialResult sample = OfficialResult.builder()
                .index(ResultCode.ROOT)
                .vigencia(vigencia)
                .score(OfficialScore.of(BigDecimal.ZERO))
                .act(act)
                .build();
        return new ResultsReader(law, vigencia, sample.act(), Optional.empty(), CsvReader.standard());
    }

    /**
     * The same reader for files with this decimal sign alone; the other one is then a problem.
     *
     * @param sign the notation
     * @return the reader
     */
    public ResultsReader writtenWith(DecimalNotation sign) {
        Objects.requireNonNull(sign, "sign");
        return new ResultsReader(law, vigencia, act, Optional.of(sign), cells);
    }

    /**
     * The same reader for files with another separator or other limits.
     *
     * @param reader how to read the cells; headings that it expects are not asked for
     * @return the reader
     */
    public ResultsReader cellsBy(CsvReader reader) {
        Objects.requireNonNull(reader, "reader");
        return new ResultsReader(law, vigencia, act, notation, reader.expecting(ImmutableList.of()));
    }

    /**
     * Reads a file from memory.
     *
     * @param bytes the whole file
     * @param fileName its name, for the problems only
     * @return the good rows beside the problems of the others; no value if the headings cannot be used
     */
    public ReadResult<OfficialResults> read(byte[] bytes, String fileName) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(fileName, "fileName");
        return read(new ByteArrayInputStream(bytes), fileName);
    }

    /**
     * Reads a file from a stream, which is left open.
     *
     * @param in the stream
     * @param fileName its name, for the problems only
     * @return the good rows beside the problems of the others; no value if the headings cannot be used
     */
    public ReadResult<OfficialResults> read(InputStream in, String fileName) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(fileName, "fileName");
        TableProblems problems = new TableProblems(fileName);
        ResultColumns columns = new ResultColumns(law, vigencia, problems);
        ResultsRowReader rows = new ResultsRowReader(vigencia, act, notation, columns, problems);
        CsvScanner scanner = cells.scan(in, problems, columns, rows::read);
        if (scanner.headings().isEmpty()) {
            return ReadResult.failed(problems.toList());
        }
        Optional<EditionId> edition = columns.edition().map(Edition::id);
        return ReadResult.of(
                new OfficialResults(
                        vigencia,
                        act,
                        edition,
                        scanner.rows(),
                        columns.figures().keySet().stream()
                                .map(ResultCode::written)
                                .collect(ImmutableList.toImmutableList()),
                        columns.policies(),
                        rows.rows()),
                problems.toList());
    }

    /** Returns the year and the act. */
    @Override
    public String toString() {
        return "reader of official results of " + vigencia + ", " + act;
    }
}
