package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Figure;
import io.github.mipg.model.Language;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.GradedCombination;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.scoring.CompiledInstrument.Item;
import io.github.mipg.rules.scoring.CompiledInstrument.Node;
import io.github.mipg.rules.scoring.CompiledQuestion.Reading;
import io.github.mipg.rules.scoring.QuestionForm.Gate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Why a figure is what it is (explicación del puntaje), as a tree: a node, what it is the mean of, down to questions and to
 * the options that were chosen, with what each part adds. Branches are made when they are asked for.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class ScoreExplanation {
    private final Kind kind;
    private final String code;
    private final String label;
    private final Optional<Ratio> weight;
    private final Optional<Contribution> contribution;
    private final Optional<Ratio> points;
    private final Optional<QuestionState> state;
    private final Optional<Text> note;
    private final Supplier<List<ScoreExplanation>> children;

    private ScoreExplanation(
            Kind kind,
            String code,
            String label,
            Optional<Ratio> weight,
            Optional<Contribution> contribution,
            Optional<Ratio> points,
            Optional<QuestionState> state,
            Optional<Text> note,
            Supplier<List<ScoreExplanation>> children) {
        this.kind = kind;
        this.code = code;
        this.label = label;
        this.weight = weight;
        this.contribution = contribution;
        this.points = points;
        this.state = state;
        this.note = note;
        this.children = children;
    }

    /**
     * What a branch is about (clase de renglón).
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** A node of the instrument. */
        NODE(Text.of("Nodo", "Node")),
        /** A question. */
        QUESTION(Text.of("Pregunta", "Question")),
        /** An option, number or combination that was given for an answer. */
        OPTION(Text.of("Opción", "Option"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /**
         * Its name for people.
         *
         * @return the name in both languages
         */
        public Text label() {
            return label;
        }
    }

    static ScoreExplanation of(Resolution resolution, Node node, AnswerSheet sheet) {
        return node(resolution, node, Optional.empty(), Optional.empty(), sheet);
    }

    private static ScoreExplanation node(
            Resolution resolution,
            Node node,
            Optional<Ratio> weight,
            Optional<Contribution> contribution,
            AnswerSheet sheet) {
        Ratio figure = resolution.figures[node.number];
        return new ScoreExplanation(
                Kind.NODE,
                node.node.id().value(),
                node.node.name(),
                weight,
                contribution,
                Optional.ofNullable(figure),
                Optional.empty(),
                note(resolution, node),
                () -> parts(resolution, node, sheet));
    }

    /** The parts in the order of the instrument; those with a value meet their contributions, which have the same order. */
    private static List<ScoreExplanation> parts(Resolution resolution, Node node, AnswerSheet sheet) {
        Iterator<Contribution> contributions =
                new NodeScore(resolution, node).contributions().iterator();
        boolean counts = contributions.hasNext();
        ImmutableList.Builder<ScoreExplanation> parts = ImmutableList.builder();
        for (Item item : node.items) {
            Ratio value = CompiledInstrument.value(item, resolution.values, resolution.figures, resolution.meant);
            Optional<Contribution> adds =
                    counts && value != null ? Optional.of(contributions.next()) : Optional.empty();
            parts.add(
                    item.isQuestion()
                            ? question(resolution, item, adds, sheet)
                            : node(
                                    resolution,
                                    resolution.compiled.nodes[item.number()],
                                    Optional.of(item.weight()),
                                    adds,
                                    sheet));
        }
        return parts.build();
    }

    private static Optional<Text> note(Resolution resolution, Node node) {
        Coverage coverage = resolution.coverage[node.number];
        if (resolution.meant[node.number] == Truth.FAILS) {
            return Optional.of(Text.of("no es para esta entidad", "not meant for this entity"));
        }
        StringBuilder spanish = new StringBuilder(
                (coverage.answered() + coverage.excluded()) + " de " + coverage.demanded() + " respondidas");
        StringBuilder english = new StringBuilder(
                (coverage.answered() + coverage.excluded()) + " of " + coverage.demanded() + " answered");
        coverage.doubts().ifPresent(doubts -> {
            spanish.append(", ").append(doubts.spanish());
            english.append(", ").append(doubts.english());
        });
        for (Contribution part : new NodeScore(resolution, node).contributions()) {
            if (part.isAdjustment()) {
                Ratio mean = Objects.requireNonNull(resolution.figures[node.number], "figure")
                        .minus(part.exact());
                String change =
                        (part.shown().signum() < 0 ? "" : "+") + part.shown().toPlainString();
                Text how = finishing(resolution, node, mean);
                spanish.append("; promedio ").append(mean.shown(2)).append(how.spanish());
                english.append("; mean ").append(mean.shown(2)).append(how.english());
                spanish.append(": ").append(change);
                english.append(": ").append(change);
            }
        }
        return Optional.of(Text.of(spanish.toString(), english.toString()));
    }

    /** What the method makes of a mean, so that anybody can make it again. */
    private static Text finishing(Resolution resolution, Node node, Ratio mean) {
        StringBuilder spanish = new StringBuilder();
        StringBuilder english = new StringBuilder();
        Optional.ofNullable(node.rescaler).ifPresent(r -> {
            String group = resolution.compiled.method.rescaling().orElseThrow().group();
            spanish.append(", reescalado de ").append(r.lowest()).append(" a ").append(r.highest());
            spanish.append(" (")
                    .append(group)
                    .append(") hacia ")
                    .append(r.floor())
                    .append(" a ")
                    .append(r.ceiling());
            english.append(", rescaled from ").append(r.lowest()).append(" to ").append(r.highest());
            english.append(" (")
                    .append(group)
                    .append(") to ")
                    .append(r.floor())
                    .append(" to ")
                    .append(r.ceiling());
            boolean below = mean.compareTo(r.lowest()) < 0;
            if (below || mean.compareTo(r.highest()) > 0) {
                Ratio counts = below ? r.lowest() : r.highest();
                spanish.append("; está fuera y cuenta como ").append(counts);
                english.append("; lies outside and counts as ").append(counts);
            }
        });
        resolution.compiled.method.rounding().ifPresent(digits -> {
            spanish.append(", redondeado a ").append(digits).append(digits == 1 ? " decimal" : " decimales");
            english.append(", rounded to ").append(digits).append(digits == 1 ? " decimal" : " decimals");
        });
        return Text.of(spanish.toString(), english.toString());
    }

    private static ScoreExplanation question(
            Resolution resolution, Item item, Optional<Contribution> contribution, AnswerSheet sheet) {
        CompiledQuestion question = resolution.compiled.questions[item.number()];
        boolean meant = resolution.meant[item.owner()] != Truth.FAILS;
        QuestionState state = meant ? resolution.states[item.number()] : QuestionState.NOT_ASKED;
        Optional<Answer> answer = answer(sheet, question);
        List<Text> notes = new ArrayList<>();
        if (!meant) {
            notes.add(Text.of("el nodo no es para esta entidad", "its node is not meant for this entity"));
        } else {
            whyAsked(resolution, item.number()).ifPresent(notes::add);
        }
        if (state == QuestionState.ANSWERED) {
            answer.flatMap(a -> made(question, a, resolution.readings[item.number()]))
                    .ifPresent(notes::add);
        }
        return new ScoreExplanation(
                Kind.QUESTION,
                question.question.id().value(),
                question.question.wording(),
                Optional.of(item.weight()),
                contribution,
                meant ? Optional.ofNullable(resolution.values[item.number()]) : Optional.empty(),
                Optional.of(state),
                joined(notes),
                () -> answer.map(a -> options(question, a)).orElse(ImmutableList.of()));
    }

    private static Optional<Text> joined(List<Text> notes) {
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        notes.stream().map(Text::spanish).collect(Collectors.joining("; ")),
                        notes.stream().map(Text::english).collect(Collectors.joining("; "))));
    }

    /** Why a question is not asked, or cannot be told to be: the gate that decides it, or the class of the entity. */
    private static Optional<Text> whyAsked(Resolution resolution, int number) {
        Truth asked = resolution.asked[number];
        if (asked == Truth.HOLDS) {
            return Optional.empty();
        }
        for (Gate each : resolution.compiled.questionnaire.gates(number)) {
            int gate = each.question();
            Truth passed = resolution.asked[gate].and(CompiledQuestion.passes(each, resolution.readings[gate]));
            if (passed == asked) {
                QuestionId decides = resolution.compiled.questions[gate].question.id();
                return Optional.of(
                        asked == Truth.FAILS
                                ? resolution.asked[gate] == Truth.FAILS
                                        ? Text.of(
                                                "depende de " + decides + ", que no se pregunta",
                                                "depends on " + decides + ", which is not asked")
                                        : decided(decides, resolution.states[gate])
                                : Text.of(
                                        "no se sabe si se pregunta: depende de " + decides,
                                        "unknown whether it is asked: depends on " + decides));
            }
        }
        return Optional.of(
                asked == Truth.FAILS
                        ? Text.of("no es para entidades de esta clase", "not meant for entities of this class")
                        : Text.of(
                                "no se sabe si se pregunta: depende de la clase de la entidad",
                                "unknown whether it is asked: depends on the class of the entity"));
    }

    /** What kept a question from being asked: an answer, or that its gate does not apply. */
    private static Text decided(QuestionId gate, QuestionState state) {
        return switch (state) {
            case NOT_APPLICABLE_BY_ENTITY ->
                Text.of(
                        "porque la entidad declara que " + gate + " no aplica",
                        "because the entity claims that " + gate + " does not apply");
            case NOT_APPLICABLE_BY_LAW ->
                Text.of("porque " + gate + " no aplica por ley", "because " + gate + " does not apply by law");
            case ANSWERED, EXCLUDED, NOT_ASKED, UNANSWERED ->
                Text.of("por lo respondido en " + gate, "because of what was answered in " + gate);
        };
    }

    /** How the points of a question come from those of its options, where that is not plain to see. */
    private static Optional<Text> made(CompiledQuestion question, Answer answer, Reading reading) {
        return switch (question.question.type()) {
            case MULTIPLE_CHOICE ->
                reading.uncapped()
                        .map(u -> Text.of(
                                "suma " + u.shown(2) + ", con el tope del método",
                                "adds up to " + u.shown(2) + ", capped by the method"))
                        .or(() -> answer.choices().size() > 1
                                ? Optional.of(Text.of("suma de las opciones", "sum of the options"))
                                : Optional.empty());
            case MULTIPLE_NUMBERS -> Optional.of(Text.of("promedio de las opciones", "mean of the options"));
            case MATRIX ->
                Optional.of(
                        question.question.combinations().isEmpty()
                                ? Text.of("promedio de las filas", "mean of the rows")
                                : Text.of("por la combinación de las filas", "by the combination of the rows"));
            case SINGLE_CHOICE, OPEN_NUMBER, OPEN_TEXT -> Optional.empty();
        };
    }

    private static Optional<Answer> answer(AnswerSheet sheet, CompiledQuestion question) {
        return sheet.answers().stream()
                .filter(a -> a.question().equals(question.question.id()))
                .findFirst();
    }

    private static List<ScoreExplanation> options(CompiledQuestion question, Answer answer) {
        ImmutableList.Builder<ScoreExplanation> parts = ImmutableList.builder();
        answer.notApplicable()
                .ifPresent(c -> parts.add(option(
                        "-",
                        c.provision().map(p -> c.reason() + " (" + p + ")").orElse(c.reason()),
                        Optional.empty(),
                        Optional.of(c.by().label()))));
        for (OptionId chosen : answer.choices()) {
            parts.add(option(
                    chosen.value(),
                    label(question, chosen),
                    question.pointsOf(chosen),
                    question.option(chosen)
                            .filter(QuestionOption::excluding)
                            .map(o -> Text.of("excluyente", "excluding"))));
        }
        for (OptionNumber number : answer.numbers()) {
            parts.add(option(
                    number.option().value(),
                    label(question, number.option()) + ": " + number.number(),
                    question.pointsOf(number.number()),
                    ends(question, number.number())));
        }
        answer.number().ifPresent(n -> parts.add(option("-", n.toString(), question.pointsOf(n), ends(question, n))));
        boolean combined = !question.question.combinations().isEmpty();
        for (MatrixChoice cell : answer.cells()) {
            boolean leaves = question.option(cell.option())
                    .filter(QuestionOption::notApplicable)
                    .isPresent();
            parts.add(option(
                    cell.row().value(),
                    label(question, cell.option()),
                    combined ? Optional.empty() : question.pointsOf(cell.option()),
                    !combined && leaves
                            ? Optional.of(Text.of("no aplica: sale del promedio", "not applicable: leaves the mean"))
                            : Optional.empty()));
        }
        question.row(answer)
                .flatMap(question::combination)
                .ifPresent(c -> parts.add(option("-", c.label(), points(c), Optional.empty())));
        return parts.build();
    }

    /** Which numbers earn nothing and everything, and whether one lies beyond them. */
    private static Optional<Text> ends(CompiledQuestion question, Figure number) {
        return question.pointsOf(number).map(earned -> {
            Figure worst = question.question.worst().orElseThrow();
            Figure best = question.question.best().orElseThrow();
            StringBuilder spanish =
                    new StringBuilder("entre " + worst + ", que da 0 puntos, y " + best + ", que da 100");
            StringBuilder english =
                    new StringBuilder("between " + worst + ", which earns 0 points, and " + best + ", which earns 100");
            boolean rising = worst.compareTo(best) < 0;
            Figure least = rising ? worst : best;
            Figure most = rising ? best : worst;
            if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
                Figure counts = number.compareTo(least) < 0 ? least : most;
                spanish.append("; está fuera y cuenta como ").append(counts);
                english.append("; lies outside and counts as ").append(counts);
            }
            return Text.of(spanish.toString(), english.toString());
        });
    }

    private static Optional<Ratio> points(GradedCombination combination) {
        return combination.points().map(p -> Ratio.of(p.value()));
    }

    private static String label(CompiledQuestion question, OptionId option) {
        return question.option(option).map(QuestionOption::label).orElse(option.value());
    }

    private static ScoreExplanation option(String code, String label, Optional<Ratio> points, Optional<Text> note) {
        return new ScoreExplanation(
                Kind.OPTION,
                code,
                label,
                Optional.empty(),
                Optional.empty(),
                points,
                Optional.empty(),
                note,
                ImmutableList::of);
    }

    /**
     * What the branch is about.
     *
     * @return a node, a question or an option
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Code of the node, question, option or row.
     *
     * @return the code; a hyphen for what has none
     */
    public String code() {
        return code;
    }

    /**
     * Its name, wording or label, as the instrument has it.
     *
     * @return one line
     */
    public String label() {
        return label;
    }

    /**
     * What it weighs beside its neighbours under the method.
     *
     * @return more than 0; empty for the top of the tree and for options
     */
    public Optional<Ratio> weight() {
        return weight;
    }

    /**
     * What it adds to the figure of the node above it, and its share of that figure: what {@link #weight()} comes to over
     * the parts that have a value. Those of one node sum to its figure, with the adjustment that its note tells.
     *
     * @return the contribution; empty for the top of the tree, for options, and for parts without a value
     */
    public Optional<Contribution> contribution() {
        return contribution;
    }

    /**
     * What it is worth.
     *
     * @return usually 0 to 100; empty if it is indeterminate, does not count, or has no points of its own
     */
    public Optional<Ratio> points() {
        return points;
    }

    /**
     * What became of the question.
     *
     * @return the state, empty unless it is a question
     */
    public Optional<QuestionState> state() {
        return state;
    }

    /**
     * What else there is to say: the coverage of a node and what rescaling and rounding change, why a question is not
     * asked, how its points come from its options, between which numbers a number earns points.
     *
     * @return one line in both languages, empty if nothing
     */
    public Optional<Text> note() {
        return note;
    }

    /**
     * What it is made of. Made anew at each call.
     *
     * @return an immutable list in the order of the instrument
     */
    public List<ScoreExplanation> children() {
        return children.get();
    }

    /**
     * Writes the tree, one line for each branch, indented by two blanks a step: figure, weight, share, contribution and
     * note. Figures of nodes bear their standing.
     *
     * @param depth how many steps below this one: 0 for this line alone
     * @param language the language
     * @return the lines, joined by line feeds
     */
    public String print(int depth, Language language) {
        Objects.requireNonNull(language, "language");
        StringBuilder text = new StringBuilder();
        Deque<Printed> open = new ArrayDeque<>();
        open.push(new Printed(this, 0));
        while (!open.isEmpty()) {
            Printed next = open.pop();
            if (text.length() > 0) {
                text.append('\n');
            }
            text.append("  ".repeat(next.depth)).append(next.branch.line().in(language));
            if (next.depth < depth) {
                List<ScoreExplanation> below = next.branch.children();
                for (int i = below.size() - 1; i >= 0; i--) {
                    open.push(new Printed(below.get(i), next.depth + 1));
                }
            }
        }
        return text.toString();
    }

    private record Printed(ScoreExplanation branch, int depth) {}

    private Text line() {
        return Phrases.text(line(Language.SPANISH), line(Language.ENGLISH));
    }

    private String line(Language language) {
        StringBuilder line = new StringBuilder();
        if (!code.equals("-")) {
            line.append(code).append(' ');
        }
        line.append(label).append(": ").append(figure(language));
        weight.ifPresent(w -> line.append(language == Language.SPANISH ? ", peso " : ", weight ")
                .append(w));
        contribution.ifPresent(c -> line.append(language == Language.SPANISH ? ", parte " : ", share ")
                .append(c.share())
                .append(language == Language.SPANISH ? ", aporta " : ", adds ")
                .append(c.shown().toPlainString()));
        state.ifPresent(s -> line.append(", ").append(s.label().in(language)));
        note.ifPresent(n -> line.append(" (").append(n.in(language)).append(')'));
        return line.toString();
    }

    private String figure(Language language) {
        if (points.isEmpty()) {
            return kind == Kind.NODE ? (language == Language.SPANISH ? "indeterminado" : "indeterminate") : "-";
        }
        Ratio value = points.get();
        if (kind != Kind.NODE) {
            return value.shown(2).toPlainString();
        }
        SimulatedScore score = SimulatedScore.of(value);
        return score.shown().toPlainString() + " (" + score.standing().label().in(language) + ")";
    }

    /** Returns the line of this branch alone, in English. */
    @Override
    public String toString() {
        return print(0, Language.ENGLISH);
    }
}
