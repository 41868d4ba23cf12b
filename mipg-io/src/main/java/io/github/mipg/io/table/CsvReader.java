package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads CSV files (valores separados por comas) strictly and reports everything that is wrong with them, instead of
 * guessing.
 *
 * <p>The grammar is that of RFC 4180: cells in quotes may hold separators, line breaks and doubled quotes; lines end with
 * LF or CRLF; the first line holds the headings and every row has one cell a heading. Text is UTF-8; the mark that
 * spreadsheet programs put before it (BOM) is accepted and skipped. Another encoding, another separator, a workbook saved
 * under the wrong name and broken quotes end the reading with a problem that says so; a row of another width or with
 * control characters is left out and reported, and the reading goes on. Lines without any character are ignored at the
 * end of a file.
 *
 * <p>Rows are counted from 1 without the headings; the line is that of the file on which the row starts. The first
 * 1,000 problems are listed, and one more then counts the others.
 *
 * <p>A reader is a setting, not a reading: it is immutable and safe to share between threads. No file makes it throw.
 *
 * @since 0.1.0
 */
public final class CsvReader {
    private static final CsvReader STANDARD = new CsvReader(Separator.COMMA, CsvLimits.standard(), ImmutableList.of());

    private final Separator separator;
    private final CsvLimits limits;
    private final ImmutableList<String> expected;

    private CsvReader(Separator separator, CsvLimits limits, ImmutableList<String> expected) {
        this.separator = separator;
        this.limits = limits;
        this.expected = expected;
    }

    /**
     * A reader for cells separated by commas, under any headings, within the standard limits.
     *
     * @return the reader
     */
    public static CsvReader standard() {
        return STANDARD;
    }

    /**
     * The same reader for files with another separator.
     *
     * @param other the separator
     * @return the reader
     */
    public CsvReader separatedBy(Separator other) {
        Objects.requireNonNull(other, "other");
        return new CsvReader(other, limits, expected);
    }

    /**
     * The same reader with other limits.
     *
     * @param other the limits
     * @return the reader
     */
    public CsvReader within(CsvLimits other) {
        Objects.requireNonNull(other, "other");
        return new CsvReader(separator, other, expected);
    }

    /**
     * The same reader for files that must have these headings, in any order. A missing one ends the reading; one that is
     * not expected is reported and read.
     *
     * @param headings the headings, each once
     * @return the reader
     * @throws InvalidModelException if a heading is given twice, is empty or is no visible line of at most 200 characters
     */
    public CsvReader expecting(List<String> headings) {
        Objects.requireNonNull(headings, "headings");
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            if (heading.isEmpty() || !CsvScanner.isShortLine(heading) || !seen.add(heading)) {
                throw InvalidModelException.of(
                        "CsvReader.expecting",
                        heading,
                        "be visible lines of 1 to 200 characters, each once",
                        "",
                        "Give the headings as the first line of the file has them.");
            }
        }
        return new CsvReader(separator, limits, ImmutableList.copyOf(headings));
    }

    /**
     * Reads a file from memory.
     *
     * @param bytes the whole file
     * @param fileName its name, for the problems only
     * @return the rows that could be read beside the problems of the others; no value if the headings cannot be used
     */
    public ReadResult<CsvTable> read(byte[] bytes, String fileName) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(fileName, "fileName");
        return read(new ByteArrayInputStream(bytes), fileName);
    }

    /**
     * Reads a file from a stream, which is left open.
     *
     * @param in the stream, read to its end or to the place where the reading stops
     * @param fileName its name, for the problems only
     * @return the rows that could be read beside the problems of the others; no value if the headings cannot be used
     */
    public ReadResult<CsvTable> read(InputStream in, String fileName) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(fileName, "fileName");
        TableProblems problems = new TableProblems(fileName);
        ImmutableList.Builder<CsvRow> rows = ImmutableList.builder();
        CsvScanner scanner = scan(in, problems, rows::add);
        return scanner.headings()
                .map(h -> ReadResult.of(new CsvTable(h, rows.build()), problems.toList()))
                .orElseGet(() -> ReadResult.failed(problems.toList()));
    }

    /** Hands out the good rows one at a time, so that a caller can keep less than all of them. */
    CsvScanner scan(InputStream in, TableProblems problems, Consumer<CsvRow> sink) {
        return scan(in, problems, HeadingLine.FIRST, sink);
    }

    /** Hands out the good rows one at a time, from files whose headings may stand after titles. */
    CsvScanner scan(InputStream in, TableProblems problems, HeadingLine headingLine, Consumer<CsvRow> sink) {
        Utf8Source source = new Utf8Source(in, limits.bytes());
        CsvScanner scanner = new CsvScanner(separator, limits, expected, headingLine, problems, sink);
        while (!scanner.isStopped()) {
            int length = source.next();
            if (length < 0) {
                end(source, scanner);
                break;
            }
            scanner.accept(source.chars(), length);
        }
        return scanner;
    }

    private void end(Utf8Source source, CsvScanner scanner) {
        switch (source.ending()) {
            case NONE, COMPLETE -> scanner.end();
            case TOO_LARGE ->
                scanner.stop(
                        ProblemCode.TOO_LARGE,
                        Text.of("a lo sumo " + limits.bytes() + " bytes", "at most " + limits.bytes() + " bytes"),
                        limits.bytes() + "+",
                        Text.of("Divida el archivo o suba el límite.", "Split the file or raise the limit."));
            case MALFORMED ->
                scanner.stop(
                        ProblemCode.NOT_UTF8,
                        Text.of("texto en UTF-8", "text in UTF-8"),
                        scanner.unfinished() + source.detail(),
                        Text.of(
                                "Guarde el archivo como 'CSV UTF-8': parece estar en Windows-1252 o Latin-1.",
                                "Save the file as 'CSV UTF-8': it seems to be in Windows-1252 or Latin-1."));
            case WIDE ->
                scanner.stop(
                        ProblemCode.NOT_UTF8,
                        Text.of("texto en UTF-8", "text in UTF-8"),
                        "UTF-16",
                        Text.of(
                                "Guarde el archivo como 'CSV UTF-8', no como texto Unicode.",
                                "Save the file as 'CSV UTF-8', not as Unicode text."));
            case WORKBOOK ->
                scanner.stop(
                        ProblemCode.UNKNOWN_FORMAT,
                        Text.of("un archivo CSV, que es texto", "a CSV file, which is text"),
                        "XLSX, XLS, ODS, ZIP",
                        Text.of(
                                "Ábralo en la hoja de cálculo y guárdelo como 'CSV UTF-8'.",
                                "Open it in the spreadsheet program and save it as 'CSV UTF-8'."));
            case UNREADABLE ->
                scanner.stop(
                        ProblemCode.UNREADABLE,
                        Text.of("un archivo legible hasta el final", "a file that can be read to its end"),
                        source.detail(),
                        Text.of(
                                "Revise que el archivo exista y esté completo, y vuelva a leerlo.",
                                "Check that the file is there and whole, and read it again."));
        }
    }
}
