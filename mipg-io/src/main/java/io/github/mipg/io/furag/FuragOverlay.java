package io.github.mipg.io.furag;

import com.google.common.collect.ImmutableList;
import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.internal.Nearest;
import io.github.mipg.io.table.CsvReader;
import io.github.mipg.io.table.CsvRow;
import io.github.mipg.io.table.CsvTable;
import io.github.mipg.io.table.CsvWriter;
import io.github.mipg.io.table.Separator;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The marks of options that the keeper of a bank confirms (complemento del banco): CSV with semicolons and the headings
 * {@code codigo;opcion;marca;texto}.
 *
 * <p>{@code marca} says <i>excluyente</i>, <i>no aplica</i> or <i>pide texto</i>; an empty one changes nothing, as in a row
 * that nobody has decided on. {@code texto} may be empty; otherwise it must be what the option says, so that a row made
 * for another version of the bank is noticed. An option may have several rows with different marks. Immutable and safe
 * to share between threads.
 *
 * @since 0.1.0
 */
public final class FuragOverlay {
    private static final String QUESTION = "codigo";
    private static final String OPTION = "opcion";
    private static final String MARK = "marca";
    private static final String LABEL = "texto";
    private static final ImmutableList<String> HEADINGS = ImmutableList.of(QUESTION, OPTION, MARK, LABEL);
    private static final int SHOWN = 200;
    private static final String GUARDED = "=+-@";

    private final String fileName;
    private final ImmutableList<CsvRow> rows;

    private FuragOverlay(String fileName, ImmutableList<CsvRow> rows) {
        this.fileName = fileName;
        this.rows = rows;
    }

    /**
     * The headings that an overlay must have.
     *
     * @return an immutable list in the usual order
     */
    public static List<String> headings() {
        return HEADINGS;
    }

    /**
     * Reads an overlay from memory.
     *
     * @param bytes the whole file
     * @param fileName its name, for the problems only
     * @return the good rows beside the problems of the others; no value if the headings cannot be used
     */
    public static ReadResult<FuragOverlay> read(byte[] bytes, String fileName) {
        return read(new ByteArrayInputStream(bytes), fileName);
    }

    /**
     * Reads an overlay from a stream, which is left open.
     *
     * @param in the stream
     * @param fileName its name, for the problems only
     * @return the good rows beside the problems of the others; no value if the headings cannot be used
     */
    public static ReadResult<FuragOverlay> read(InputStream in, String fileName) {
        ReadResult<CsvTable> table = CsvReader.standard()
                .separatedBy(Separator.SEMICOLON)
                .expecting(HEADINGS)
                .read(in, fileName);
        List<Problem> problems = new ArrayList<>(table.problems());
        if (table.value().isEmpty()) {
            return ReadResult.failed(problems);
        }
        ImmutableList.Builder<CsvRow> good = ImmutableList.builder();
        for (CsvRow row : table.value().orElseThrow().rows()) {
            if (cell(row, MARK).isEmpty() || mark(row).isPresent()) {
                good.add(row);
            } else {
                String marks = marks();
                problems.add(problem(
                        fileName,
                        row,
                        MARK,
                        ProblemCode.INVALID_VALUE,
                        Text.of("una de las marcas " + marks, "one of the marks " + marks),
                        Text.of(
                                "Use una de ellas, o deje la celda vacía.",
                                "Use one of them, or leave the cell empty.")));
            }
        }
        return ReadResult.of(new FuragOverlay(fileName, good.build()), problems);
    }

    /**
     * Writes suggestions as an overlay, to be looked through and cut down by whoever knows the form.
     *
     * @param suggestions the suggestions
     * @return CSV in UTF-8 for spreadsheet programs
     */
    public static byte[] write(List<Suggestion> suggestions) {
        return CsvWriter.forSpreadsheets()
                .separatedBy(Separator.SEMICOLON)
                .write(
                        HEADINGS,
                        suggestions.stream()
                                .map(s -> List.of(
                                        s.question().value(),
                                        s.option().value(),
                                        s.mark().label().spanish(),
                                        s.label()))
                                .toList());
    }

    /**
     * Marks the options of an instrument.
     *
     * @param instrument the instrument
     * @return the instrument with the marks of the good rows, beside the problems of the others
     */
    public ReadResult<Instrument> applyTo(Instrument instrument) {
        Map<String, Question> questions = new LinkedHashMap<>();
        instrument.questions().forEach(q -> questions.putIfAbsent(q.id().value(), q));
        Map<List<String>, Integer> rowOf = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (CsvRow row : rows) {
            OptionMark mark = mark(row).orElse(null);
            Optional<QuestionOption> option = option(row, questions, problems);
            if (mark == null || option.isEmpty()) {
                continue;
            }
            Integer first = rowOf.putIfAbsent(List.of(cell(row, QUESTION), cell(row, OPTION), mark.name()), row.row());
            if (first == null) {
                questions.computeIfPresent(cell(row, QUESTION), (code, q) -> marked(q, option.orElseThrow(), mark));
            } else {
                problems.add(problem(
                        fileName,
                        row,
                        MARK,
                        ProblemCode.DUPLICATE,
                        Text.of("cada marca una sola vez", "each mark once"),
                        Text.of(
                                "Quite esta fila: dice lo mismo que la fila " + first + ".",
                                "Take this row out: it says the same as row " + first + ".")));
            }
        }
        return ReadResult.of(
                instrument.toBuilder()
                        .questions(instrument.questions().stream()
                                .map(q -> questions.getOrDefault(q.id().value(), q))
                                .toList())
                        .build(),
                problems);
    }

    private Optional<QuestionOption> option(CsvRow row, Map<String, Question> questions, List<Problem> problems) {
        Question question = questions.get(cell(row, QUESTION));
        if (question == null) {
            problems.add(unresolved(
                    row,
                    QUESTION,
                    Text.of("el código de una pregunta del instrumento", "the code of a question of the instrument"),
                    questions.keySet()));
            return Optional.empty();
        }
        Optional<QuestionOption> option = question.options().stream()
                .filter(o -> o.id().value().equals(cell(row, OPTION)))
                .findFirst();
        if (option.isEmpty()) {
            problems.add(unresolved(
                    row,
                    OPTION,
                    Text.of(
                            "el número de una opción de la pregunta " + question.id(),
                            "the number of an option of question " + question.id()),
                    question.options().stream().map(o -> o.id().value()).collect(Collectors.toSet())));
            return Optional.empty();
        }
        String label = option.orElseThrow().label();
        if (!cell(row, LABEL).isEmpty() && !cell(row, LABEL).equals(label)) {
            String says = label.codePointCount(0, label.length()) > SHOWN
                    ? label.substring(0, label.offsetByCodePoints(0, SHOWN)) + "\u2026"
                    : label;
            problems.add(problem(
                    fileName,
                    row,
                    LABEL,
                    ProblemCode.INVALID_VALUE,
                    Text.of("lo que dice la opción: '" + says + "'", "what the option says: '" + says + "'"),
                    Text.of(
                            "Busque la opción que lo dice ahora, o deje la celda vacía.",
                            "Look for the option that says it now, or leave the cell empty.")));
            return Optional.empty();
        }
        return option;
    }

    private static Question marked(Question question, QuestionOption option, OptionMark mark) {
        return question.toBuilder()
                .options(question.options().stream()
                        .map(o -> o.id().equals(option.id()) ? marked(o, mark) : o)
                        .toList())
                .build();
    }

    private static QuestionOption marked(QuestionOption option, OptionMark mark) {
        QuestionOption.Builder marked = option.toBuilder();
        return switch (mark) {
            case EXCLUDING -> marked.excluding(true).build();
            case NOT_APPLICABLE -> marked.notApplicable(true).build();
            case ASKS_TEXT -> marked.asksText(true).build();
        };
    }

    private Problem unresolved(CsvRow row, String heading, Text expected, Iterable<String> known) {
        return problem(
                fileName,
                row,
                heading,
                ProblemCode.UNRESOLVED,
                expected,
                Nearest.among(known)
                        .to(cell(row, heading))
                        .map(n -> Text.of("Escriba '" + n + "' si es ese.", "Write '" + n + "' if that is meant."))
                        .orElse(Text.of("Corríjalo o quite la fila.", "Correct it, or take the row out.")));
    }

    private static Problem problem(
            String fileName, CsvRow row, String heading, ProblemCode code, Text expected, Text fix) {
        return Problem.inTable(code, fileName, row.row(), heading, row.line(), expected, cell(row, heading), fix);
    }

    private static Optional<OptionMark> mark(CsvRow row) {
        String written = cell(row, MARK).toLowerCase(Locale.ROOT);
        return Arrays.stream(OptionMark.values())
                .filter(m -> m.label().spanish().equals(written))
                .findFirst();
    }

    private static String marks() {
        return Arrays.stream(OptionMark.values()).map(m -> m.label().spanish()).collect(Collectors.joining(", "));
    }

    /** The text of a cell before a form for spreadsheet programs guarded it with an apostrophe. */
    private static String cell(CsvRow row, String heading) {
        String cell = row.cell(heading).orElse("").strip();
        return cell.length() > 1 && cell.charAt(0) == '\'' && GUARDED.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** Returns the number of rows. */
    @Override
    public String toString() {
        return "overlay of " + rows.size() + " rows";
    }
}
