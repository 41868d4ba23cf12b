package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.ProblemLine.quoted;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Figure;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.GradedCombination;
import io.github.mipg.model.measurement.MatrixRow;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.scoring.LintFindings.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** One run over a question: what there is to answer, and what the answers are worth. */
final class QuestionInspection {
    private static final Ratio HUNDRED = Ratio.of(100);

    private final LintFindings findings;
    private final Place place;
    private final Question question;
    private final QuestionType type;
    private final boolean scored;

    QuestionInspection(LintFindings findings, Place place, Question question, boolean scored) {
        this.findings = findings;
        this.place = place;
        this.question = question;
        this.type = question.type();
        this.scored = scored;
    }

    void run() {
        codes("/options", question.options(), QuestionOption::id, QuestionOption::label);
        codes("/rows", question.rows(), MatrixRow::id, MatrixRow::label);
        misplaced();
        enough();
        switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> {
                marks();
                points();
            }
            case MATRIX -> {
                marks();
                if (question.combinations().isEmpty()) {
                    points();
                } else {
                    combinations();
                }
            }
            case MULTIPLE_NUMBERS, OPEN_NUMBER -> numbers();
            case OPEN_TEXT -> bearsNoPoints();
        }
    }

    /** What only spoils a score is no error in a question that feeds none. */
    private void add(LintKind kind, Place where, String value, Text expectation, Text fix) {
        LintSeverity severity =
                !scored && kind.severity() == LintSeverity.ERROR ? LintSeverity.WARNING : kind.severity();
        findings.add(kind, severity, where, value, expectation, fix);
    }

    private Place option(int index) {
        return place.at("/options/" + index).of(question.options().get(index).id());
    }

    private boolean isChoice() {
        return type == QuestionType.SINGLE_CHOICE || type == QuestionType.MULTIPLE_CHOICE;
    }

    // ---------------------------------------------------------------- what there is to answer

    private <T> void codes(String list, List<T> parts, Function<T, OptionId> id, Function<T, String> label) {
        Set<OptionId> ids = new HashSet<>();
        Map<String, OptionId> wordings = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            OptionId code = id.apply(parts.get(i));
            String says = label.apply(parts.get(i));
            Place where = place.at(list + "/" + i).of(code);
            if (!ids.add(code)) {
                findings.add(
                        LintKind.DUPLICATE_CODE,
                        where.at("/id"),
                        code.value(),
                        Text.of(
                                "tener un código que nadie más tenga en la pregunta",
                                "have a code that nothing else in the question has"),
                        Text.of("Dele un código propio.", "Give it a code of its own."));
            }
            OptionId first = wordings.putIfAbsent(Wording.folded(says), code);
            if (first != null) {
                add(
                        LintKind.SAME_WORDING,
                        where.at("/label"),
                        says,
                        Text.of(
                                "decir otra cosa que " + quoted(first.value()),
                                "say something else than " + quoted(first.value())),
                        Text.of(
                                "Corrija el texto o quite una; si era una matriz, dele sus filas y columnas.",
                                "Correct the text or take one out; if it was a matrix, give it its rows and columns."));
            }
        }
    }

    private void misplaced() {
        boolean open = type == QuestionType.OPEN_NUMBER || type == QuestionType.OPEN_TEXT;
        boolean numeric = type == QuestionType.OPEN_NUMBER || type == QuestionType.MULTIPLE_NUMBERS;
        misplaced(open && !question.options().isEmpty(), "/options");
        misplaced(type != QuestionType.MATRIX && !question.rows().isEmpty(), "/rows");
        misplaced(type != QuestionType.MATRIX && !question.combinations().isEmpty(), "/combinations");
        misplaced(!numeric && question.worst().isPresent(), "/worst");
        misplaced(!numeric && question.best().isPresent(), "/best");
        misplaced(!numeric && question.least().isPresent(), "/least");
        misplaced(!numeric && question.most().isPresent(), "/most");
        for (int i = 0; i < question.options().size(); i++) {
            QuestionOption option = question.options().get(i);
            if (type == QuestionType.MULTIPLE_NUMBERS && option.points().isPresent()) {
                misplacedAt(option(i).at("/points"));
            }
        }
    }

    private void misplaced(boolean is, String field) {
        if (is) {
            misplacedAt(place.at(field));
        }
    }

    private void misplacedAt(Place where) {
        add(
                LintKind.MISPLACED_PART,
                where,
                "",
                Text.of(
                        "faltar en una pregunta de tipo '" + type.label().spanish() + "'",
                        "be absent from a question of type '" + type.label().english() + "'"),
                Text.of("Quítelo o corrija el tipo.", "Take it out, or correct the type."));
    }

    private void enough() {
        int least = type == QuestionType.SINGLE_CHOICE ? 2 : 1;
        if ((isChoice() || type == QuestionType.MULTIPLE_NUMBERS)
                && question.options().size() < least) {
            add(
                    LintKind.TOO_FEW_OPTIONS,
                    place.at("/options"),
                    Integer.toString(question.options().size()),
                    least == 2
                            ? Text.of("tener por lo menos dos opciones", "have at least two options")
                            : Text.of("tener por lo menos una opción", "have at least one option"),
                    Text.of("Agregue las opciones o corrija el tipo.", "Add the options, or correct the type."));
        }
        boolean anyOrdinary = question.options().stream().anyMatch(QuestionInspection::isOrdinary);
        boolean enough = question.options().size() >= least;
        if ((isChoice() || type == QuestionType.MULTIPLE_NUMBERS) && enough && !anyOrdinary) {
            add(
                    LintKind.TOO_FEW_OPTIONS,
                    place.at("/options"),
                    "",
                    Text.of(
                            "tener una opción que no niegue las demás ni diga que no aplica",
                            "have an option that neither denies the others nor says that it does not apply"),
                    Text.of("Agregue las opciones, o corrija sus marcas.", "Add the options, or correct their marks."));
        }
        if (type == QuestionType.MATRIX) {
            if (!question.options().isEmpty() && !anyOrdinary) {
                notEmpty(
                        List.of(),
                        "/options",
                        Text.of(
                                "tener una columna que no niegue las demás ni diga que no aplica",
                                "have a column that neither denies the others nor says that it does not apply"));
            }
            notEmpty(question.rows(), "/rows", Text.of("tener filas", "have rows"));
            notEmpty(
                    question.options(),
                    "/options",
                    Text.of("tener columnas, que son sus opciones", "have columns, which are its options"));
        }
    }

    private void notEmpty(List<?> parts, String field, Text expectation) {
        if (parts.isEmpty()) {
            add(
                    LintKind.MATRIX_INCOMPLETE,
                    place.at(field),
                    "",
                    expectation,
                    Text.of(
                            "Agréguelas como están en el formulario, o corrija el tipo.",
                            "Add them as they stand in the form, or correct the type."));
        }
    }

    // ---------------------------------------------------------------- marks of options

    private void marks() {
        boolean hasExcluding = question.options().stream().anyMatch(QuestionOption::excluding);
        Optional<OptionId> firstExcluding = question.options().stream()
                .filter(o -> o.excluding() && !o.notApplicable())
                .map(QuestionOption::id)
                .findFirst();
        for (int i = 0; i < question.options().size(); i++) {
            QuestionOption option = question.options().get(i);
            Place where = option(i);
            if (option.excluding() && option.notApplicable()) {
                add(
                        LintKind.FLAGS_CONTRADICT,
                        where,
                        option.label(),
                        Text.of(
                                "ser excluyente o decir que no aplica, no las dos cosas",
                                "either deny all others or say that the question does not apply"),
                        Text.of("Quite una de las dos marcas.", "Take one of the two marks off."));
            } else if (!option.excluding() && !option.notApplicable()) {
                suggestions(option, where, hasExcluding);
            } else if (option.excluding()) {
                doubts(option, where, firstExcluding);
            }
            if (option.excluding() && earns(option.points())) {
                add(
                        LintKind.EXCLUDING_EARNS_POINTS,
                        where.at("/points"),
                        shown(option.points()),
                        Text.of("quedar sin puntos, por ser excluyente", "earn no points, as it denies all others"),
                        Text.of("Quite los puntos o la marca.", "Take off the points or the mark."));
            }
            if (option.notApplicable() && earns(option.points())) {
                add(
                        LintKind.NOT_APPLICABLE_EARNS_POINTS,
                        where.at("/points"),
                        shown(option.points()),
                        Text.of(
                                "quedar sin puntos: la pregunta sale del cálculo",
                                "earn no points: the question leaves the calculation"),
                        Text.of("Quite los puntos o la marca.", "Take off the points or the mark."));
            }
        }
    }

    private void doubts(QuestionOption option, Place where, Optional<OptionId> excluding) {
        Optional<OptionId> first = excluding.filter(id -> !id.equals(option.id()));
        if (type == QuestionType.MULTIPLE_CHOICE && first.isPresent()) {
            String other = quoted(first.orElseThrow().value());
            add(
                    LintKind.EXCLUDING_TWICE,
                    where.at("/excluding"),
                    option.label(),
                    Text.of(
                            "ser la única que niega todas las demás: ya lo hace " + other,
                            "be the only one that denies all others: " + other + " does so already"),
                    Text.of(
                            "Confirme con el instrumento cuál de las dos excluye a las demás; así las dos dan 0 puntos.",
                            "Confirm with the instrument which of the two rules out the others; like this both earn 0"
                                    + " points."));
        }
        if (Wording.readsAsNotApplicable(Wording.beginning(option.label()))) {
            add(
                    LintKind.EXCLUDING_DOUBTFUL,
                    where.at("/excluding"),
                    option.label(),
                    Text.of(
                            "negar todas las demás; parece decir que la pregunta no aplica",
                            "deny all others; it seems to say that the question does not apply"),
                    Text.of(
                            "Confírmelo con el instrumento: con 'notApplicable' no daría 0, saldría del cálculo.",
                            "Confirm it with the instrument: with 'notApplicable' it would not earn 0 but leave the"
                                    + " calculation."));
        } else if (!Wording.readsAsDenial(option.label())) {
            add(
                    LintKind.EXCLUDING_DOUBTFUL,
                    where.at("/excluding"),
                    option.label(),
                    Text.of("negar todas las demás, y no lo parece", "deny all others, which it does not seem to do"),
                    Text.of(
                            "Confírmelo con el instrumento: una excluyente da 0 puntos y se elige sola.",
                            "Confirm it with the instrument: an excluding option earns 0 points and is chosen alone."));
        }
    }

    private void suggestions(QuestionOption option, Place where, boolean hasExcluding) {
        String beginning = Wording.beginning(option.label());
        if (Wording.readsAsNotApplicable(beginning)) {
            add(
                    LintKind.NOT_APPLICABLE_SUGGESTED,
                    where.at("/notApplicable"),
                    option.label(),
                    Text.of(
                            "marcarse si dice que la pregunta no aplica, como parece",
                            "be marked if it says that the question does not apply, as it seems to"),
                    Text.of(
                            "Confírmelo con el instrumento y ponga 'notApplicable'.",
                            "Confirm it with the instrument and set 'notApplicable'."));
        } else if (type == QuestionType.MULTIPLE_CHOICE && !hasExcluding && Wording.readsAsExcluding(beginning)) {
            add(
                    LintKind.EXCLUDING_SUGGESTED,
                    where.at("/excluding"),
                    option.label(),
                    Text.of(
                            "marcarse si niega todas las demás, como parece",
                            "be marked if it denies all others, as it seems to"),
                    Text.of(
                            "Confírmelo con el instrumento y ponga 'excluding'.",
                            "Confirm it with the instrument and set 'excluding'."));
        } else if (type == QuestionType.SINGLE_CHOICE && Wording.readsAsAllOfThem(beginning)) {
            add(
                    LintKind.COMPATIBLE_OPTIONS,
                    where.at("/label"),
                    option.label(),
                    Text.of("excluir a las demás en una selección única", "rule out the others in a single choice"),
                    Text.of(
                            "Si varias pueden ser ciertas a la vez, use selección múltiple.",
                            "If several can be true together, make it a multiple choice."));
        }
    }

    private static boolean earns(Optional<Figure> points) {
        return points.filter(p -> p.value().signum() != 0).isPresent();
    }

    private static String shown(Optional<Figure> points) {
        return points.map(Figure::toString).orElse("");
    }

    // ---------------------------------------------------------------- points

    /** Whether it is answered by choosing and says of nothing what it is worth. */
    static boolean lacksAllPoints(Question question) {
        return switch (question.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> lacksPointsOfOptions(question);
            case MATRIX ->
                question.combinations().isEmpty()
                        ? lacksPointsOfOptions(question)
                        : question.combinations().stream()
                                .allMatch(c -> c.points().isEmpty());
            case MULTIPLE_NUMBERS, OPEN_NUMBER, OPEN_TEXT -> false;
        };
    }

    private static boolean lacksPointsOfOptions(Question question) {
        return question.options().stream()
                .filter(QuestionInspection::isOrdinary)
                .allMatch(o -> o.points().isEmpty());
    }

    private static boolean isOrdinary(QuestionOption option) {
        return !option.excluding() && !option.notApplicable();
    }

    private void points() {
        List<Integer> ordinary = IntStream.range(0, question.options().size())
                .filter(i -> isOrdinary(question.options().get(i)))
                .boxed()
                .toList();
        ImmutableList<Ratio> given = ordinary.stream()
                .flatMap(i -> question.options().get(i).points().stream())
                .map(p -> Ratio.of(p.value()))
                .collect(ImmutableList.toImmutableList());
        for (int i = 0; i < question.options().size(); i++) {
            range(option(i), question.options().get(i).points());
        }
        boolean someEarn = given.stream().anyMatch(p -> p.signum() > 0);
        for (int i : ordinary) {
            Optional<Figure> points = question.options().get(i).points();
            if (points.isEmpty() && !given.isEmpty()) {
                missing(option(i));
            } else if (type == QuestionType.MULTIPLE_CHOICE
                    && someEarn
                    && points.filter(p -> p.value().signum() == 0).isPresent()) {
                add(
                        LintKind.OPTION_NEVER_COUNTS,
                        option(i).at("/points"),
                        "0",
                        Text.of(
                                "dar puntos o ser excluyente: así marcarla no cambia nada",
                                "earn points or deny all others: like this choosing it changes nothing"),
                        Text.of("Dele puntos, o quite la opción.", "Give it points, or take the option out."));
            }
        }
        if (!given.isEmpty() && given.size() == ordinary.size()) {
            maximum(
                    type == QuestionType.MULTIPLE_CHOICE
                            ? given.stream().filter(p -> p.signum() > 0).reduce(Ratio.zero(), Ratio::plus)
                            : given.stream().reduce(given.get(0), Ratio::max));
        }
    }

    private void range(Place where, Optional<Figure> points) {
        points.map(p -> Ratio.of(p.value()))
                .filter(p -> p.signum() < 0 || p.compareTo(HUNDRED) > 0)
                .ifPresent(p -> add(
                        LintKind.POINTS_OUT_OF_RANGE,
                        where.at("/points"),
                        Inspection.shown(p),
                        Text.of("estar entre 0 y 100", "be between 0 and 100"),
                        Text.of("Corrija los puntos.", "Correct the points.")));
    }

    private void missing(Place where) {
        add(
                LintKind.POINTS_MISSING,
                where.at("/points"),
                "",
                Text.of("darse, como en las demás", "be given, as for the others"),
                Text.of(
                        "Dé los puntos, 0 si no da ninguno, o quítelos de todas.",
                        "Give the points, 0 if it earns none, or take them off all."));
    }

    private void maximum(Ratio most) {
        if (!most.equals(HUNDRED)) {
            add(
                    LintKind.QUESTION_MAXIMUM,
                    place,
                    Inspection.shown(most),
                    Text.of("poder dar 100 puntos, ni más ni menos", "be able to earn 100 points, no more and no less"),
                    Text.of(
                            "Corrija los puntos de sus opciones; lo que pasa de 100 se pierde.",
                            "Correct the points of its options; what exceeds 100 is lost."));
        }
    }

    private void numbers() {
        limits();
        boolean both = question.worst().isPresent() && question.best().isPresent();
        if (question.worst().isEmpty() && question.best().isEmpty()) {
            bearsNoPoints();
        } else if (!both) {
            add(
                    LintKind.NUMBER_RANGE,
                    place.at(question.worst().isEmpty() ? "/worst" : "/best"),
                    "",
                    Text.of("darse, como el otro extremo", "be given, as the other end is"),
                    Text.of(
                            "Dé la cifra que no gana nada y la que gana 100 puntos, o ninguna.",
                            "Give the number that earns nothing and the one that earns 100 points, or neither."));
        } else if (question.worst().equals(question.best())) {
            add(
                    LintKind.NUMBER_RANGE,
                    place.at("/best"),
                    shown(question.best()),
                    Text.of("ser distinto de 'worst'", "differ from 'worst'"),
                    Text.of(
                            "Dé la cifra que no gana nada y la que gana 100 puntos.",
                            "Give the number that earns nothing and the one that earns 100 points."));
        }
    }

    private void limits() {
        if (question.least().isPresent()
                && question.most().isPresent()
                && question.least().orElseThrow().compareTo(question.most().orElseThrow()) >= 0) {
            add(
                    LintKind.NUMBER_RANGE,
                    place.at("/most"),
                    shown(question.most()),
                    Text.of("ser mayor que 'least'", "be greater than 'least'"),
                    Text.of(
                            "Dé la menor y la mayor cifra que se admiten.",
                            "Give the least and the greatest number that are accepted."));
        } else {
            withinLimits(question.worst(), "/worst");
            withinLimits(question.best(), "/best");
        }
    }

    private void withinLimits(Optional<Figure> end, String field) {
        if (end.isPresent()
                && (question.least()
                                .filter(l -> end.orElseThrow().compareTo(l) < 0)
                                .isPresent()
                        || question.most()
                                .filter(m -> end.orElseThrow().compareTo(m) > 0)
                                .isPresent())) {
            add(
                    LintKind.NUMBER_RANGE,
                    place.at(field),
                    shown(end),
                    Text.of("estar entre 'least' y 'most'", "lie between 'least' and 'most'"),
                    Text.of(
                            "Corrija el extremo o el límite: así nadie puede responder con él.",
                            "Correct the end or the limit: like this nobody can answer with it."));
        }
    }

    private void bearsNoPoints() {
        if (scored) {
            add(
                    LintKind.BEARS_NO_POINTS,
                    place.at("/type"),
                    type.name(),
                    Text.of("poder dar puntos, porque alimenta un nodo", "be able to earn points, as it feeds a node"),
                    type == QuestionType.OPEN_TEXT
                            ? Text.of(
                                    "Un texto no da puntos: quítela de los nodos y márquela como informativa.",
                                    "A text earns no points: take it out of the nodes and mark it as informative.")
                            : Text.of(
                                    "Dé 'worst' y 'best', o quítela de los nodos y márquela como informativa.",
                                    "Give 'worst' and 'best', or take it out of the nodes and mark it as informative."));
        }
    }

    // ---------------------------------------------------------------- combinations of a matrix

    private void combinations() {
        List<GradedCombination> graded = question.combinations();
        int rows = question.rows().size();
        boolean someHave = graded.stream().anyMatch(c -> c.points().isPresent());
        Set<OptionId> known = AnswerStates.options(question).keySet();
        Set<List<OptionId>> seen = new HashSet<>();
        for (int i = 0; i < graded.size(); i++) {
            GradedCombination combination = graded.get(i);
            Place where = place.at("/combinations/" + i);
            options(findings, where.at("/choices"), combination.choices(), question, known);
            range(where, combination.points());
            if (someHave && combination.points().isEmpty()) {
                missing(where);
            }
            if (combination.choices().size() != rows) {
                add(
                        LintKind.COMBINATION_LENGTH,
                        where.at("/choices"),
                        Integer.toString(combination.choices().size()),
                        Text.of("nombrar una opción por fila: " + rows, "name one option for each row: " + rows),
                        Text.of(
                                "Complete la combinación en el orden de las filas.",
                                "Complete the combination in the order of the rows."));
            } else if (!seen.add(combination.choices())) {
                add(
                        LintKind.COMBINATION_TWICE,
                        where.at("/choices"),
                        combination.label(),
                        Text.of("calificar cada combinación una sola vez", "grade each combination once"),
                        Text.of("Quite una de las dos.", "Take one of the two out."));
            }
        }
        complete(seen);
        if (someHave && graded.stream().allMatch(c -> c.points().isPresent())) {
            maximum(graded.stream()
                    .flatMap(c -> c.points().stream())
                    .map(p -> Ratio.of(p.value()))
                    .reduce(Ratio.zero(), Ratio::max));
        }
    }

    private void complete(Set<List<OptionId>> graded) {
        Set<OptionId> codes = AnswerStates.options(question).keySet();
        long known = graded.stream().filter(codes::containsAll).count();
        long all = 1;
        for (int i = 0; i < question.rows().size() && all <= Integer.MAX_VALUE; i++) {
            all *= codes.size();
        }
        if (known < all) {
            add(
                    LintKind.COMBINATIONS_INCOMPLETE,
                    place.at("/combinations"),
                    Long.toString(known),
                    Text.of(
                            "calificar todas las combinaciones de sus opciones"
                                    + (all > Integer.MAX_VALUE ? "" : ": " + all),
                            "grade all combinations of its options" + (all > Integer.MAX_VALUE ? "" : ": " + all)),
                    Text.of(
                            "Agregue las que faltan: quien responda una de ellas no tendría puntos.",
                            "Add those that are missing: whoever answers one of them would have no points."));
        }
    }

    /** Says which codes are no options of a question. */
    static void options(LintFindings findings, Place list, List<OptionId> codes, Question of, Set<OptionId> known) {
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                findings.add(
                        LintKind.UNKNOWN_REFERENCE,
                        list.at("/" + i),
                        codes.get(i).value(),
                        Text.of(
                                "nombrar una opción de la pregunta "
                                        + quoted(of.id().value()),
                                "name an option of question " + quoted(of.id().value())),
                        Text.of("Agregue la opción o corrija el código.", "Add the option, or correct the code."));
            }
        }
    }
}
