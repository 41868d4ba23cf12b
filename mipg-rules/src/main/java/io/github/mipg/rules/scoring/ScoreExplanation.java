package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Language;
import io.github.mipg.model.OptionId;
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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Why a figure is what it is (explicación del puntaje), as a tree: a node, what it is the mean of, down to questions and to
 * the options that were chosen. Branches are made when they are asked for.
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
    private final Optional<Ratio> points;
    private final Optional<QuestionState> state;
    private final Optional<Text> note;
    private final Supplier<List<ScoreExplanation>> children;

    private ScoreExplanation(
            Kind kind,
            String code,
            String label,
            Optional<Ratio> weight,
            Optional<Ratio> points,
            Optional<QuestionState> state,
            Optional<Text> note,
            Supplier<List<ScoreExplanation>> children) {
        this.kind = kind;
        this.code = code;
        this.label = label;
        this.weight = weight;
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
        return node(resolution, node, Optional.empty(), sheet);
    }

    private static ScoreExplanation node(Resolution resolution, Node node, Optional<Ratio> weight, AnswerSheet sheet) {
        Ratio figure = resolution.figures[node.number];
        return new ScoreExplanation(
                Kind.NODE,
                node.node.id().value(),
                node.node.name(),
                weight,
                Optional.ofNullable(figure),
                Optional.empty(),
                note(resolution, node),
                () -> {
                    ImmutableList.Builder<ScoreExplanation> parts = ImmutableList.builder();
                    for (Item item : node.items) {
                        parts.add(
                                item.isQuestion()
                                        ? question(resolution, item, sheet)
                                        : node(
                                                resolution,
                                                resolution.compiled.nodes[item.number()],
                                                Optional.of(item.weight()),
                                                sheet));
                    }
                    return parts.build();
                });
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
        Ratio figure = resolution.figures[node.number];
        if (figure != null) {
            Ratio mean = resolution
                    .compiled
                    .mean(node, resolution.values, resolution.figures, resolution.meant)
                    .orElse(figure);
            if (!mean.equals(figure)) {
                spanish.append("; promedio ").append(mean.shown(2)).append(", reescalado o redondeado por el método");
                english.append("; mean ").append(mean.shown(2)).append(", rescaled or rounded by the method");
            }
        }
        return Optional.of(Text.of(spanish.toString(), english.toString()));
    }

    private static ScoreExplanation question(Resolution resolution, Item item, AnswerSheet sheet) {
        CompiledQuestion question = resolution.compiled.questions[item.number()];
        boolean meant = resolution.meant[item.owner()] != Truth.FAILS;
        Reading reading = resolution.readings[item.number()];
        QuestionState state = meant ? resolution.states[item.number()] : QuestionState.NOT_ASKED;
        Optional<Text> note = resolution.asked[item.number()] == Truth.UNKNOWN
                ? Optional.of(Text.of("no se sabe si se pregunta", "unknown whether it is asked"))
                : reading.uncapped()
                        .filter(u -> state == QuestionState.ANSWERED)
                        .map(u -> Text.of(
                                "suma " + u.shown(2) + ", con el tope del método",
                                "adds up to " + u.shown(2) + ", capped by the method"));
        return new ScoreExplanation(
                Kind.QUESTION,
                question.question.id().value(),
                question.question.wording(),
                Optional.of(item.weight()),
                meant ? Optional.ofNullable(resolution.values[item.number()]) : Optional.empty(),
                Optional.of(state),
                note,
                () -> answer(sheet, question).map(a -> options(question, a)).orElse(ImmutableList.of()));
    }

    private static Optional<Answer> answer(AnswerSheet sheet, CompiledQuestion question) {
        return sheet.answers().stream()
                .filter(a -> a.question().equals(question.question.id()))
                .findFirst();
    }

    private static List<ScoreExplanation> options(CompiledQuestion question, Answer answer) {
        ImmutableList.Builder<ScoreExplanation> parts = ImmutableList.builder();
        answer.notApplicable()
                .ifPresent(c -> parts.add(option("-", c.reason(), Optional.empty(), Optional.of(c.by().label()))));
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
                    Optional.empty(),
                    Optional.empty()));
        }
        answer.number().ifPresent(n -> parts.add(option("-", n.toString(), Optional.empty(), Optional.empty())));
        for (MatrixChoice cell : answer.cells()) {
            parts.add(option(
                    cell.row().value(),
                    label(question, cell.option()),
                    question.question.combinations().isEmpty() ? question.pointsOf(cell.option()) : Optional.empty(),
                    Optional.empty()));
        }
        question.row(answer)
                .flatMap(question::combination)
                .ifPresent(c -> parts.add(option("-", c.label(), points(c), Optional.empty())));
        return parts.build();
    }

    private static Optional<Ratio> points(GradedCombination combination) {
        return combination.points().map(p -> Ratio.of(p.value()));
    }

    private static String label(CompiledQuestion question, OptionId option) {
        return question.option(option).map(QuestionOption::label).orElse(option.value());
    }

    private static ScoreExplanation option(String code, String label, Optional<Ratio> points, Optional<Text> note) {
        return new ScoreExplanation(
                Kind.OPTION, code, label, Optional.empty(), points, Optional.empty(), note, ImmutableList::of);
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
     * What else there is to say, such as the coverage of a node or that a sum was capped.
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
     * Writes the tree, one line for each branch, indented by two blanks a step. Figures of nodes bear their standing.
     *
     * @param depth how many steps below this one: 0 for this line alone
     * @param language the language
     * @return the lines, joined by line feeds
     */
    public String print(int depth, Language language) {
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
