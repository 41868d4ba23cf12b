package io.github.mipg.io.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the characters of one file and hands out its good rows, one at a time; everything else becomes a problem.
 *
 * <p>The grammar is that of RFC 4180 with LF or CRLF. Where it is broken nothing after can be trusted, so there the
 * reading stops; a row of another width, or with a character that no text has, is left out and the reading goes on.
 */
final class CsvScanner {
    private static final int LONGEST_HEADING = 200;
    private static final int SHOWN_HEADINGS = 50;
    private static final char QUOTE = '"';

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE,
        AFTER_CR
    }

    private final Separator separator;
    private final CsvLimits limits;
    private final ImmutableList<String> expected;
    private final HeadingLine headingLine;
    private final TableProblems problems;
    private final Consumer<CsvRow> sink;

    private State state = State.CELL_START;
    private boolean stopped;

    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private boolean overlong;
    private int control = -1;

    private final List<String> names = new ArrayList<>();
    private boolean oneBareHeading;
    private int titles;
    private @Nullable CsvHeadings headings;
    private String[] cells = new String[0];
    private int width;
    private boolean rowIsGood = true;

    private int line = 1;
    private int rowLine = 1;
    private int rows;
    private long cellsRead;
    private int blankLines;

    CsvScanner(
            Separator separator,
            CsvLimits limits,
            ImmutableList<String> expected,
            HeadingLine headingLine,
            TableProblems problems,
            Consumer<CsvRow> sink) {
        this.separator = separator;
        this.limits = limits;
        this.expected = expected;
        this.headingLine = headingLine;
        this.problems = problems;
        this.sink = sink;
    }

    /** The headings, empty as long as, or because, the first line has none that can be used. */
    Optional<CsvHeadings> headings() {
        return Optional.ofNullable(headings);
    }

    /** How many rows of data there were, good or bad. */
    int rows() {
        return rows;
    }

    boolean isStopped() {
        return stopped;
    }

    void accept(char[] chars, int length) {
        int at = 0;
        while (at < length && !stopped) {
            char c = chars[at];
            switch (state) {
                case CELL_START -> {
                    if (width == 0 && c != '\n' && c != '\r') {
                        blankLinesBefore();
                    }
                    if (c == QUOTE) {
                        quoted = true;
                        state = State.QUOTED;
                        at++;
                    } else {
                        state = State.PLAIN;
                    }
                }
                case PLAIN -> at = plain(chars, at, length);
                case QUOTED -> at = quoted(chars, at, length);
                case AFTER_QUOTE -> {
                    if (c == QUOTE) {
                        append(chars, at, at + 1);
                        state = State.QUOTED;
                    } else if (!isEnd(c)) {
                        brokenQuotes(cell.toString() + QUOTE + c);
                    }
                    at++;
                }
                case AFTER_CR -> {
                    if (c == '\n') {
                        endLine();
                    } else {
                        loneReturn();
                    }
                    at++;
                }
            }
        }
    }

    /** Says that there are no more characters. */
    void end() {
        if (stopped) {
            return;
        }
        if (state == State.QUOTED) {
            stop(
                    ProblemCode.SYNTAX,
                    Text.of("unas comillas que cierren la celda", "quotes that close the cell"),
                    QUOTE + cell.toString(),
                    Text.of(
                            "Cierre las comillas de esta celda; las que van dentro de ella se escriben dobles (\"\").",
                            "Close the quotes of this cell; those inside it are written twice (\"\")."));
        } else if (state == State.AFTER_CR) {
            loneReturn();
        } else if (width > 0 || quoted || cell.length() > 0) {
            endCell();
            endRow();
        }
        if (headings == null && !stopped) {
            noHeadings();
        }
    }

    /** Ends the reading at the cell that is being read. */
    void stop(ProblemCode code, Text what, String actual, Text fix) {
        blankLinesBefore();
        int row = headings == null ? 0 : rows + 1;
        stopAt(code, row, headingAt(width), rowLine, what, actual, fix);
    }

    private void stopAt(ProblemCode code, int row, String heading, int at, Text what, String actual, Text fix) {
        if (!stopped) {
            stopped = true;
            problems.end(Problem.inTable(code, problems.file(), row, heading, at, what, actual, fix));
        }
    }

    /** What of the current cell has been read. */
    String unfinished() {
        return cell.toString();
    }

    private int plain(char[] chars, int from, int length) {
        int at = from;
        char stop = separator.character();
        while (at < length) {
            char c = chars[at];
            if (c == stop || c == '\n' || c == '\r' || c == QUOTE) {
                append(chars, from, at);
                if (!isEnd(c)) {
                    brokenQuotes(cell.toString() + QUOTE);
                }
                return at + 1;
            }
            look(c);
            at++;
        }
        append(chars, from, at);
        return at;
    }

    private int quoted(char[] chars, int from, int length) {
        int at = from;
        while (at < length) {
            char c = chars[at];
            if (c == QUOTE) {
                append(chars, from, at);
                state = State.AFTER_QUOTE;
                return at + 1;
            }
            if (c == '\n') {
                line++;
            } else if (c != '\r') {
                look(c);
            }
            at++;
        }
        append(chars, from, at);
        return at;
    }

    /** Takes a separator or the end of a line; answers whether it was one. */
    private boolean isEnd(char c) {
        if (c == separator.character()) {
            endCell();
            state = State.CELL_START;
        } else if (c == '\n') {
            endLine();
        } else if (c == '\r') {
            state = State.AFTER_CR;
        } else {
            return false;
        }
        return true;
    }

    private void look(char c) {
        boolean text = (c >= ' ' && c < 0x7F) || c > 0x9F || c == '\t';
        if (!text && control < 0) {
            control = c;
        }
    }

    private void append(char[] chars, int from, int to) {
        int room = limits.cellLength() - cell.length();
        if (to - from > room) {
            overlong = true;
        }
        cell.append(chars, from, Math.min(to - from, room));
    }

    private void endLine() {
        boolean blank = width == 0 && !quoted && cell.length() == 0;
        if (!blank) {
            endCell();
        }
        if (!stopped) {
            if (!blank) {
                endRow();
            } else if (headings != null) {
                blankLines++;
            } else if (titles < headingLine.titles()) {
                titles++;
            } else {
                noHeadings();
            }
        }
        state = State.CELL_START;
        line++;
        rowLine = line;
        width = 0;
        rowIsGood = true;
    }

    private void endCell() {
        String text = cell.toString();
        if (overlong) {
            cellProblem(
                    ProblemCode.TOO_LARGE,
                    Text.of(
                            "a lo sumo " + limits.cellLength() + " caracteres en una celda",
                            "at most " + limits.cellLength() + " characters in a cell"),
                    text,
                    Text.of(
                            "Acorte la celda; si parece demasiado larga, busque unas comillas que falten o sobren.",
                            "Shorten the cell; if it seems far too long, look for quotes that are missing or too many."));
        } else if (control >= 0 && headings != null) {
            String name = control == 0
                    ? "NUL"
                    : "U+00" + HexFormat.of().withUpperCase().toHexDigits((byte) control);
            cellProblem(
                    ProblemCode.INVALID_VALUE,
                    Text.of("texto sin caracteres de control", "text without control characters"),
                    text,
                    Text.of(
                            "Quite de la celda el carácter " + name + ".",
                            "Take the character " + name + " out of the cell."));
        }
        if (headings == null) {
            oneBareHeading = width == 0 && !quoted;
            String name = headingLine.clean(text);
            names.add(name.length() > LONGEST_HEADING ? name.substring(0, LONGEST_HEADING + 1) : name);
            if (names.size() > limits.columns()) {
                stop(
                        ProblemCode.TOO_LARGE,
                        Text.of(
                                "a lo sumo " + limits.columns() + " encabezados",
                                "at most " + limits.columns() + " headings"),
                        text,
                        Text.of(
                                "Lea una tabla más angosta o suba el límite.",
                                "Read a narrower table or raise the limit."));
            }
        } else if (width < cells.length) {
            cells[width] = text;
        }
        width++;
        cell.setLength(0);
        quoted = false;
        overlong = false;
        control = -1;
    }

    private void cellProblem(ProblemCode code, Text what, String actual, Text fix) {
        rowIsGood = false;
        int row = headings == null ? 0 : rows + 1;
        String heading = headingAt(width);
        int at = rowLine;
        problems.add(() -> Problem.inTable(code, problems.file(), row, heading, at, what, actual, fix));
    }

    /** Lines without any character are harmless at the end of a file, and rows without cells elsewhere. */
    private void blankLinesBefore() {
        while (blankLines > 0 && !stopped) {
            int at = rowLine - blankLines;
            blankLines--;
            if (isRoomForRow(at)) {
                rows++;
                int row = rows;
                problems.add(() -> Problem.inTable(
                        ProblemCode.MISSING,
                        problems.file(),
                        row,
                        "",
                        at,
                        cellsOfARow(),
                        "",
                        Text.of("Quite la línea en blanco.", "Take the blank line out.")));
            }
        }
    }

    private boolean isRoomForRow(int at) {
        if (rows >= limits.rows()) {
            stopAt(
                    ProblemCode.TOO_LARGE,
                    rows + 1,
                    "",
                    at,
                    Text.of("a lo sumo " + limits.rows() + " filas", "at most " + limits.rows() + " rows"),
                    (rows + 1) + "+",
                    Text.of("Divida el archivo o suba el límite.", "Split the file or raise the limit."));
        }
        return !stopped;
    }

    private void endRow() {
        CsvHeadings found = headings;
        if (found == null) {
            if (headingLine.isHeadings(names)) {
                readHeadings();
            } else {
                skipTitle();
            }
            return;
        }
        if (!isRoomForRow(rowLine)) {
            return;
        }
        cellsRead += width;
        if (cellsRead > limits.cells()) {
            stopAt(
                    ProblemCode.TOO_LARGE,
                    rows + 1,
                    "",
                    rowLine,
                    Text.of("a lo sumo " + limits.cells() + " celdas", "at most " + limits.cells() + " cells"),
                    cellsRead + "+",
                    Text.of("Divida el archivo o suba el límite.", "Split the file or raise the limit."));
            return;
        }
        rows++;
        if (width != cells.length) {
            ragged();
        } else if (rowIsGood) {
            sink.accept(new CsvRow(rows, rowLine, found, ImmutableList.copyOf(cells)));
        }
    }

    private void ragged() {
        int row = rows;
        int at = rowLine;
        int had = width;
        boolean fewer = had < cells.length;
        String missing = fewer ? headingAt(had) : "";
        problems.add(() -> Problem.inTable(
                fewer ? ProblemCode.MISSING : ProblemCode.UNKNOWN_FIELD,
                problems.file(),
                row,
                missing,
                at,
                cellsOfARow(),
                Integer.toString(had),
                fewer
                        ? Text.of(
                                "Complete las celdas que faltan, aunque queden vacías.",
                                "Add the missing cells, be they empty.")
                        : Text.of(
                                "Ponga entre comillas la celda que contiene el separador o quite las celdas que sobran.",
                                "Put the cell that contains the separator in quotes or take out the extra cells.")));
    }

    private Text cellsOfARow() {
        return Text.of(
                "una fila con una celda por encabezado: " + cells.length,
                "a row with one cell a heading: " + cells.length);
    }

    /** Takes a line before the headings for a title, unless it is the headings under another separator. */
    private void skipTitle() {
        for (Separator other : Separator.values()) {
            boolean bare = names.size() == 1 && oneBareHeading && other != separator;
            if (bare && headingLine.isHeadings(Splitter.on(other.character()).splitToList(names.get(0)))) {
                otherSeparator(other);
                return;
            }
        }
        if (titles < headingLine.titles()) {
            titles++;
            names.clear();
        } else {
            noHeadings();
        }
    }

    private void readHeadings() {
        if (names.size() == 1 && oneBareHeading) {
            for (Separator other : Separator.values()) {
                if (other != separator && names.get(0).indexOf(other.character()) >= 0) {
                    otherSeparator(other);
                    return;
                }
            }
        }
        if (rowIsGood && areHeadingsUsable()) {
            CsvHeadings read = new CsvHeadings(names);
            headings = read;
            cells = new String[read.size()];
        } else {
            stopped = true;
        }
    }

    private boolean areHeadingsUsable() {
        boolean eachIs = checkEachHeading();
        boolean allAreThere = checkExpectedHeadings();
        return eachIs && allAreThere && headingLine.accept(names, rowLine);
    }

    private void otherSeparator(Separator other) {
        stop(
                ProblemCode.UNKNOWN_FORMAT,
                Text.of(
                        "celdas separadas por " + separator.plural().spanish(),
                        "cells separated by " + separator.plural().english()),
                names.get(0),
                Text.of(
                        "El archivo parece separado por " + other.plural().spanish()
                                + ": guárdelo separado por "
                                + separator.plural().spanish()
                                + "; donde el separador se puede indicar, indique este.",
                        "The file seems to be separated by " + other.plural().english()
                                + ": save it separated by " + separator.plural().english()
                                + "; where the separator can be named, name this one."));
    }

    private boolean checkEachHeading() {
        boolean usable = true;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Optional<Defect> defect = Defect.of(name);
            if (name.isEmpty()) {
                headingProblem(
                        ProblemCode.MISSING,
                        "",
                        Text.of("un encabezado en la columna " + (i + 1), "a heading in column " + (i + 1)),
                        "",
                        Text.of(
                                "Escriba el encabezado o quite la columna.",
                                "Write the heading or take the column out."));
            } else if (name.length() > LONGEST_HEADING) {
                headingProblem(
                        ProblemCode.TOO_LARGE,
                        "",
                        Text.of(
                                "a lo sumo " + LONGEST_HEADING + " caracteres en un encabezado",
                                "at most " + LONGEST_HEADING + " characters in a heading"),
                        name,
                        Text.of("Acorte el encabezado.", "Shorten the heading."));
            } else if (defect.isPresent()) {
                Defect found = defect.orElseThrow();
                headingProblem(ProblemCode.INVALID_VALUE, "", found.expected(), name, found.fix());
            } else if (!seen.add(name)) {
                headingProblem(
                        ProblemCode.DUPLICATE,
                        name,
                        Text.of("cada encabezado una sola vez", "each heading once"),
                        name,
                        Text.of("Quite o renombre una de las columnas.", "Take out or rename one of the columns."));
            } else {
                continue;
            }
            usable = false;
        }
        return usable;
    }

    private boolean checkExpectedHeadings() {
        if (expected.isEmpty()) {
            return true;
        }
        Spellings known = new Spellings(expected);
        for (String name : names) {
            if (!expected.contains(name) && !name.isEmpty() && isShortLine(name)) {
                Optional<String> near = known.nearest(name).filter(n -> !names.contains(n));
                headingProblem(
                        ProblemCode.UNKNOWN_FIELD,
                        name,
                        Text.same(known.listed()),
                        name,
                        near.map(n -> Text.of("Escriba '" + n + "'.", "Write '" + n + "'."))
                                .orElse(Text.of(
                                        "Quite la columna; el formato no la tiene.",
                                        "Take the column out; the format does not have it.")));
            }
        }
        boolean usable = true;
        for (String name : expected) {
            if (!names.contains(name)) {
                headingProblem(
                        ProblemCode.MISSING,
                        name,
                        Text.of("el encabezado '" + name + "'", "the heading '" + name + "'"),
                        String.join(" ", names.subList(0, Math.min(names.size(), SHOWN_HEADINGS))),
                        Text.of(
                                "Agregue la columna, aunque sus celdas queden vacías.",
                                "Add the column, be its cells empty."));
                usable = false;
            }
        }
        return usable;
    }

    private void headingProblem(ProblemCode code, String heading, Text what, String actual, Text fix) {
        problems.add(() -> Problem.inTable(code, problems.file(), 0, heading, rowLine, what, actual, fix));
    }

    private void noHeadings() {
        stop(ProblemCode.MISSING, headingLine.expected(), "", headingLine.fix());
    }

    private void brokenQuotes(String actual) {
        stop(
                ProblemCode.SYNTAX,
                Text.of(
                        "comillas solo alrededor de toda la celda, y dobles (\"\") dentro de ella",
                        "quotes only around a whole cell, and twice (\"\") inside it"),
                actual,
                Text.of(
                        "Ponga la celda entera entre comillas y duplique las que van dentro.",
                        "Put the whole cell in quotes and double those inside."));
    }

    static boolean isShortLine(String name) {
        return name.length() <= LONGEST_HEADING && Defect.of(name).isEmpty();
    }

    private void loneReturn() {
        stop(
                ProblemCode.SYNTAX,
                Text.of("líneas que terminen en LF o CRLF", "lines that end with LF or CRLF"),
                "\\r",
                Text.of(
                        "Guarde el archivo con fines de línea LF o CRLF, o ponga la celda entre comillas.",
                        "Save the file with line ends LF or CRLF, or put the cell in quotes."));
    }

    private String headingAt(int index) {
        CsvHeadings found = headings;
        return found != null && index < found.size() ? found.names().get(index) : "";
    }
}
