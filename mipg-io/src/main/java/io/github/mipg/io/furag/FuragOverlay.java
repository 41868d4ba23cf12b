package io.github.mipg.io.furag;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.table.CsvReader;
import io.github.mipg.io.table.CsvRow;
import io.github.mipg.io.table.CsvTable;
import io.github.mipg.io.table.CsvWriter;
import io.github.mipg.io.table.Separator;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.internal.names.Nearest;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the keeper of a bank decides of its options: marks and points (complemento del banco). CSV with semicolons and the
 * headings {@code codigo;opcion;marca;sugerida;puntos;texto}, one row an option.
 *
 * <p>{@code marca} says <i>excluyente</i>, <i>no aplica</i> or <i>pide texto</i>, several parted by commas; an empty one
 * marks nothing. In a row without {@code opcion} it says <i>informativa</i>: the question leaves the score. {@code
 * puntos} is what an ordinary option earns, 0 to 100, as {@code 75} or {@code 33.5}. In a row without {@code opcion} it
 * holds, for a question that is answered with numbers, the number that earns nothing and the one that earns 100 points,
 * as {@code 0 a 12}, or {@code 30 a 0} where less is better. {@code sugerida} is read by people
 * alone: what is suggested counts once somebody has written it under {@code marca}. {@code texto} may be empty;
 * otherwise it must be what the option says, so that a row made for another version of the bank is noticed. Immutable
 * and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class FuragOverlay {
    private static final String QUESTION = "codigo";
    private static final String OPTION = "opcion";
    private static final String MARK = "marca";
    private static final String SUGGESTED = "sugerida";
    private static final String POINTS = "puntos";
    private static final String LABEL = "texto";
    private static final ImmutableList<String> HEADINGS =
            ImmutableList.of(QUESTION, OPTION, MARK, SUGGESTED, POINTS, LABEL);
    private static final String INFORMATIVE = "informativa";
    private static final String SEVERAL = ", ";
    private static final String TO = " a ";
    private static final Figure MOST = Figure.of(100);
    private static final int SHOWN = 200;
    private static final String GUARDED = "=+-@";

    private final String fileName;
    private final ImmutableList<Row> rows;

    private FuragOverlay(String fileName, ImmutableList<Row> rows) {
        this.fileName = fileName;
        this.rows = rows;
    }

    /** What a good row says. */
    private record Row(
            CsvRow csv,
            boolean informative,
            ImmutableSet<OptionMark> marks,
            Optional<Figure> points,
            Optional<Ends> ends) {
        boolean decides() {
            return informative || !marks.isEmpty() || points.isPresent();
        }
    }

    /** The number that earns nothing and the one that earns 100 points. */
    private record Ends(Figure worst, Figure best) {
        private static final Splitter PARTS = Splitter.onPattern("\\s+a\\s+").limit(3);

        static Optional<Ends> of(String written) {
            List<String> parts = PARTS.splitToList(written);
            return parts.size() != 2
                    ? Optional.empty()
                    : figure(parts.get(0))
                            .flatMap(worst -> figure(parts.get(1))
                                    .filter(best -> best.compareTo(worst) != 0)
                                    .map(best -> new Ends(worst, best)));
        }
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
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(fileName, "fileName");
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
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(fileName, "fileName");
        ReadResult<CsvTable> table = CsvReader.standard()
                .separatedBy(Separator.SEMICOLON)
                .expecting(HEADINGS)
                .read(in, fileName);
        List<Problem> problems = new ArrayList<>(table.problems());
        if (table.value().isEmpty()) {
            return ReadResult.failed(problems);
        }
        ImmutableList.Builder<Row> good = ImmutableList.builder();
        for (CsvRow row : table.value().orElseThrow().rows()) {
            int before = problems.size();
            Row read = row(row, fileName, problems);
            if (problems.size() == before) {
                good.add(read);
            }
        }
        return ReadResult.of(new FuragOverlay(fileName, good.build()), problems);
    }

    private static Row row(CsvRow row, String fileName, List<Problem> problems) {
        boolean ofQuestion = cell(row, OPTION).isEmpty();
        List<String> written = Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToList(cell(row, MARK).toLowerCase(Locale.ROOT));
        ImmutableSet.Builder<OptionMark> marks = ImmutableSet.builder();
        boolean informative = false;
        for (String word : written) {
            Optional<OptionMark> mark = ofQuestion ? Optional.empty() : mark(word);
            mark.ifPresent(marks::add);
            informative |= ofQuestion && word.equals(INFORMATIVE);
            if (mark.isEmpty() && !(ofQuestion && word.equals(INFORMATIVE))) {
                String known = ofQuestion ? INFORMATIVE : marks();
                problems.add(problem(
                        fileName,
                        row,
                        MARK,
                        ProblemCode.INVALID_VALUE,
                        ofQuestion
                                ? Text.of("en una fila sin opción, " + known, "in a row without option, " + known)
                                : Text.of("una de las marcas " + known, "one of the marks " + known),
                        Text.of(
                                "Use una de ellas, o deje la celda vacía.",
                                "Use one of them, or leave the cell empty.")));
            }
        }
        return new Row(
                row,
                informative,
                marks.build(),
                ofQuestion ? Optional.empty() : points(row, fileName, problems),
                ofQuestion ? ends(row, informative, fileName, problems) : Optional.empty());
    }

    private static Optional<Ends> ends(CsvRow row, boolean informative, String fileName, List<Problem> problems) {
        String written = cell(row, POINTS);
        Optional<Ends> ends = Ends.of(written);
        if (informative && !written.isEmpty()) {
            problems.add(problem(
                    fileName,
                    row,
                    POINTS,
                    ProblemCode.INVALID_VALUE,
                    Text.of(
                            "nada, pues una pregunta informativa no da puntos",
                            "nothing, as an informative question earns no points"),
                    Text.of("Quite las cifras o la marca.", "Take the numbers out, or the mark.")));
        } else if (!written.isEmpty() && ends.isEmpty()) {
            problems.add(problem(
                    fileName,
                    row,
                    POINTS,
                    ProblemCode.INVALID_VALUE,
                    Text.of(
                            "en una fila sin opción, dos cifras distintas, la peor y la mejor, como 0 a 12",
                            "in a row without option, two different numbers, the worst and the best, as 0 a 12"),
                    Text.of(
                            "Diga de qué opción son los puntos, o dé las dos cifras de la pregunta.",
                            "Say which option the points are of, or give both numbers of the question.")));
        }
        return ends;
    }

    private static Optional<Figure> points(CsvRow row, String fileName, List<Problem> problems) {
        String written = cell(row, POINTS);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<Figure> points = figure(written).filter(f -> f.value().signum() >= 0 && f.compareTo(MOST) <= 0);
        if (points.isEmpty()) {
            problems.add(
                    problem(
                            fileName,
                            row,
                            POINTS,
                            ProblemCode.INVALID_VALUE,
                            Text.of("puntos de 0 a 100", "points from 0 to 100"),
                            Text.of(
                                    "Escríbalos como 75 o 33.5, con punto y sin el signo %, o deje la celda vacía.",
                                    "Write them like 75 or 33.5, with a point and without the sign %, or leave the cell empty.")));
        }
        return points;
    }

    private static Optional<Figure> figure(String written) {
        try {
            return Optional.of(Figure.parse(written));
        } catch (InvalidModelException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes suggestions as an overlay that marks nothing yet: each stands beside the cell for the mark, to be written
     * there by whoever knows the form.
     *
     * @param suggestions the suggestions
     * @return CSV in UTF-8 for spreadsheet programs, one row an option
     */
    public static byte[] write(List<Suggestion> suggestions) {
        Objects.requireNonNull(suggestions, "suggestions");
        Map<List<String>, List<Suggestion>> byOption = suggestions.stream()
                .collect(Collectors.groupingBy(
                        s -> List.of(s.question().value(), s.option().value()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return csv(byOption.values().stream()
                .map(of -> cells(
                        of.get(0).question(),
                        of.get(0).option(),
                        "",
                        of,
                        "",
                        of.get(0).label()))
                .toList());
    }

    /**
     * Writes all that a score may need decisions on, as an overlay that decides what is decided already: the options with
     * the points and marks that they have, and before them a row for each question that is answered with numbers, with its
     * worst and best. What is left open can be filled in there. An informative question is a row that says so, followed by
     * those of its options that have points or marks.
     *
     * @param instrument the instrument, such as the skeleton that a bank makes
     * @param suggestions the marks that are suggested
     * @return CSV in UTF-8 for spreadsheet programs, one row an option or question for numbers
     */
    public static byte[] form(Instrument instrument, List<Suggestion> suggestions) {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(suggestions, "suggestions");
        Map<List<String>, List<Suggestion>> byOption = suggestions.stream()
                .collect(Collectors.groupingBy(
                        s -> List.of(s.question().value(), s.option().value())));
        return csv(instrument.questions().stream()
                .flatMap(q -> Stream.concat(
                        q.informative() || isNumeric(q) ? Stream.of(cells(q)) : Stream.empty(),
                        q.options().stream()
                                .filter(o -> !q.informative() || isDecided(o))
                                .map(o -> cells(
                                        q.id(),
                                        o,
                                        byOption.getOrDefault(List.of(q.id().value(), o.id().value()), List.of())))))
                .toList());
    }

    private static boolean isNumeric(Question question) {
        return question.type() == QuestionType.OPEN_NUMBER || question.type() == QuestionType.MULTIPLE_NUMBERS;
    }

    private static List<String> cells(Question question) {
        String ends = question.worst()
                .filter(worst -> !question.informative())
                .flatMap(worst -> question.best().map(best -> worst + TO + best))
                .orElse("");
        return List.of(
                question.id().value(), "", question.informative() ? INFORMATIVE : "", "", ends, question.wording());
    }

    private static boolean isDecided(QuestionOption option) {
        return option.points().isPresent() || !marked(option).isEmpty();
    }

    /** The marks that an option bears. */
    private static List<OptionMark> marked(QuestionOption option) {
        return Arrays.stream(OptionMark.values())
                .filter(mark -> switch (mark) {
                    case EXCLUDING -> option.excluding();
                    case NOT_APPLICABLE -> option.notApplicable();
                    case ASKS_TEXT -> option.asksText();
                })
                .toList();
    }

    private static List<String> cells(QuestionId question, QuestionOption option, List<Suggestion> suggested) {
        return cells(
                question,
                option.id(),
                spanish(marked(option)),
                suggested,
                option.points().map(Figure::toString).orElse(""),
                option.label());
    }

    private static List<String> cells(
            QuestionId question,
            OptionId option,
            String marks,
            List<Suggestion> suggested,
            String points,
            String label) {
        return List.of(
                question.value(),
                option.value(),
                marks,
                spanish(suggested.stream().map(Suggestion::mark).toList()),
                points,
                label);
    }

    private static String spanish(List<OptionMark> marks) {
        return marks.stream().map(m -> m.label().spanish()).collect(Collectors.joining(SEVERAL));
    }

    private static byte[] csv(List<List<String>> rows) {
        return CsvWriter.forSpreadsheets().separatedBy(Separator.SEMICOLON).write(HEADINGS, rows);
    }

    /**
     * Marks the options of an instrument and gives them points. What one row decides is decided whole or not at all.
     *
     * @param instrument the instrument
     * @return the instrument with what the good rows decide, beside the problems of the others: options that it lacks or
     *     that say something else, numbers for a question that is answered otherwise, a second row for the same option, and
     *     decisions that contradict each other
     */
    public ReadResult<Instrument> applyTo(Instrument instrument) {
        Objects.requireNonNull(instrument, "instrument");
        Map<String, Question> questions = new LinkedHashMap<>();
        instrument.questions().forEach(q -> questions.putIfAbsent(q.id().value(), q));
        Map<List<String>, Integer> rowOf = new HashMap<>();
        Set<QuestionId> informative = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (Row row : rows) {
            Optional<Question> question = question(row.csv(), questions, problems);
            if (question.isEmpty()) {
                continue;
            }
            boolean ofQuestion = cell(row.csv(), OPTION).isEmpty();
            Optional<QuestionOption> option =
                    ofQuestion ? Optional.empty() : option(row.csv(), question.orElseThrow(), problems);
            if ((option.isEmpty() && !ofQuestion) || isRepeated(row, rowOf, problems)) {
                continue;
            }
            if (option.isEmpty()) {
                if (row.informative()) {
                    informative.add(question.orElseThrow().id());
                }
                if (row.ends().isPresent() && takesEnds(question.orElseThrow(), row, problems)) {
                    Ends ends = row.ends().orElseThrow();
                    questions.computeIfPresent(
                            cell(row.csv(), QUESTION),
                            (code, q) -> q.toBuilder()
                                    .worst(ends.worst())
                                    .best(ends.best())
                                    .build());
                }
            } else if (row.decides()) {
                QuestionOption decided = decided(option.orElseThrow(), row);
                if (!contradicts(decided, row, problems)) {
                    questions.computeIfPresent(cell(row.csv(), QUESTION), (code, q) -> with(q, decided));
                }
            }
        }
        return ReadResult.of(
                instrument.toBuilder()
                        .questions(instrument.questions().stream()
                                .map(q -> questions.getOrDefault(q.id().value(), q))
                                .map(q -> informative.contains(q.id())
                                        ? q.toBuilder().informative(true).build()
                                        : q)
                                .toList())
                        .nodes(instrument.nodes().stream()
                                .map(n -> without(n, informative))
                                .toList())
                        .build(),
                problems);
    }

    private boolean takesEnds(Question question, Row row, List<Problem> problems) {
        if (!isNumeric(question)) {
            problems.add(problem(
                    fileName,
                    row.csv(),
                    POINTS,
                    ProblemCode.INVALID_VALUE,
                    Text.of(
                            "nada: la pregunta " + question.id() + " no se responde con cifras",
                            "nothing: question " + question.id() + " is not answered with numbers"),
                    Text.of(
                            "Dé los puntos de sus opciones, o corrija el código de la pregunta.",
                            "Give the points of its options, or correct the code of the question.")));
        }
        return isNumeric(question);
    }

    private static InstrumentNode without(InstrumentNode node, Set<QuestionId> informative) {
        return node.questions().stream().noneMatch(q -> informative.contains(q.question()))
                ? node
                : node.toBuilder()
                        .questions(node.questions().stream()
                                .filter(q -> !informative.contains(q.question()))
                                .toList())
                        .build();
    }

    private boolean isRepeated(Row row, Map<List<String>, Integer> rowOf, List<Problem> problems) {
        Integer first = rowOf.putIfAbsent(
                List.of(cell(row.csv(), QUESTION), cell(row.csv(), OPTION)),
                row.csv().row());
        if (first != null) {
            problems.add(problem(
                    fileName,
                    row.csv(),
                    OPTION,
                    ProblemCode.DUPLICATE,
                    Text.of("cada opción una sola vez", "each option once"),
                    Text.of(
                            "Una esta fila con la fila " + first + "; varias marcas van separadas por comas.",
                            "Join this row with row " + first + "; several marks are parted by commas.")));
        }
        return first != null;
    }

    /** Whether an option would both deny and not apply, or earn points though it does one of them. */
    private boolean contradicts(QuestionOption option, Row row, List<Problem> problems) {
        if (option.excluding() && option.notApplicable()) {
            problems.add(problem(
                    fileName,
                    row.csv(),
                    MARK,
                    ProblemCode.INVALID_VALUE,
                    Text.of(
                            "una opción que niega las demás, o una que dice que la pregunta no aplica",
                            "an option that denies the others, or one that says that the question does not apply"),
                    Text.of("Deje una de las dos marcas.", "Leave one of the two marks.")));
            return true;
        }
        boolean earns = option.points().filter(p -> p.value().signum() != 0).isPresent();
        if (earns && (option.excluding() || option.notApplicable())) {
            problems.add(problem(
                    fileName,
                    row.csv(),
                    POINTS,
                    ProblemCode.INVALID_VALUE,
                    Text.of(
                            "una opción sin puntos, pues niega las demás o no aplica",
                            "an option without points, as it denies the others or does not apply"),
                    Text.of("Quite los puntos o la marca.", "Take the points out, or the mark.")));
            return true;
        }
        return false;
    }

    private Optional<Question> question(CsvRow row, Map<String, Question> questions, List<Problem> problems) {
        Question question = questions.get(cell(row, QUESTION));
        if (question == null) {
            problems.add(unresolved(
                    row,
                    QUESTION,
                    Text.of("el código de una pregunta del instrumento", "the code of a question of the instrument"),
                    questions.keySet()));
        }
        return Optional.ofNullable(question);
    }

    private Optional<QuestionOption> option(CsvRow row, Question question, List<Problem> problems) {
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

    private static Question with(Question question, QuestionOption decided) {
        return question.toBuilder()
                .options(question.options().stream()
                        .map(o -> o.id().equals(decided.id()) ? decided : o)
                        .toList())
                .build();
    }

    private static QuestionOption decided(QuestionOption option, Row row) {
        QuestionOption.Builder decided = option.toBuilder();
        row.points().ifPresent(decided::points);
        for (OptionMark mark : row.marks()) {
            switch (mark) {
                case EXCLUDING -> decided.excluding(true);
                case NOT_APPLICABLE -> decided.notApplicable(true);
                case ASKS_TEXT -> decided.asksText(true);
            }
        }
        return decided.build();
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

    private static Optional<OptionMark> mark(String written) {
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
