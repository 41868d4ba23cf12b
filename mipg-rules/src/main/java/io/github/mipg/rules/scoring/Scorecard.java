package io.github.mipg.rules.scoring;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.rules.internal.Nearest;
import io.github.mipg.rules.maturity.MaturityLevel;
import io.github.mipg.rules.maturity.MaturityScale;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.scoring.CompiledInstrument.Node;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The figures of one sheet of answers (tarjeta de puntajes): of every node, with coverage, bounds, contributions and an
 * explanation down to the option. All of them are simulated.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Scorecard {
    /** What every scorecard says of itself (descargo). */
    public static final Text DISCLAIMER = ComplianceReport.DISCLAIMER;

    private final Supplier<ScorecardHeader> header;
    private final Resolution resolution;
    private final AnswerSheet sheet;
    private final ImmutableList<NodeScore> nodes;

    Scorecard(Supplier<ScorecardHeader> header, Resolution resolution, AnswerSheet sheet) {
        this.header = Suppliers.memoize(header::get);
        this.resolution = resolution;
        this.sheet = sheet;
        ImmutableList.Builder<NodeScore> all = ImmutableList.builder();
        for (Node node : resolution.compiled.nodes) {
            all.add(new NodeScore(resolution, node));
        }
        this.nodes = all.build();
    }

    /**
     * What it was made from.
     *
     * @return the header
     */
    public ScorecardHeader header() {
        return header.get();
    }

    /**
     * The figures of all nodes.
     *
     * @return an immutable list in the order of the instrument
     */
    public List<NodeScore> nodes() {
        return nodes;
    }

    /**
     * The figure of one node.
     *
     * @param node its code
     * @return the figure
     * @throws InvalidModelException if the instrument has no such node
     */
    public NodeScore node(NodeId node) {
        Objects.requireNonNull(node, "node");
        return nodes.get(number(node));
    }

    /**
     * The figure of the root, of which an instrument has one: with several it is not scored.
     *
     * @return the figure
     */
    public NodeScore total() {
        return nodes.get(resolution.compiled.topDown[0]);
    }

    /**
     * Whether the instrument weighs parts of a node unequally and the method does not weigh them so: the figure is then
     * not what the instrument asks for.
     *
     * @return whether weights of the instrument were set aside
     */
    public boolean isWeightSetAside() {
        return UnusedWeights.areIn(resolution.compiled.instrument, resolution.compiled.method);
    }

    /**
     * The matrices some rows of which do not apply by what the entity says (matrices con filas que la entidad alega que no
     * aplican), while others were answered. They count as answered where the method accepts such claims, by the other rows
     * alone; the coverage has no claim for them.
     *
     * @return codes of questions in the order of the instrument; without those that are not asked
     */
    public List<QuestionId> claimedInPart() {
        Set<QuestionId> claimed = sheet.answers().stream()
                .filter(a -> a.notApplicable().isEmpty())
                .filter(this::isClaimedInPart)
                .map(Answer::question)
                .collect(Collectors.toSet());
        return questions().stream()
                .filter(q -> q.state() == QuestionState.ANSWERED || q.state() == QuestionState.UNANSWERED)
                .map(QuestionScore::question)
                .filter(claimed::contains)
                .toList();
    }

    private boolean isClaimedInPart(Answer answer) {
        Integer number = resolution.compiled.questionNumbers.get(answer.question());
        return number != null && resolution.compiled.questions[number].claimsRows(answer);
    }

    /**
     * What became of all questions.
     *
     * @return an immutable list in the order of the instrument
     */
    public List<QuestionScore> questions() {
        ImmutableList.Builder<QuestionScore> all = ImmutableList.builder();
        for (int q = 0; q < resolution.states.length; q++) {
            all.add(question(q));
        }
        return all.build();
    }

    /**
     * What became of one question.
     *
     * @param question its code
     * @return what became of it
     * @throws InvalidModelException if the instrument has no such question
     */
    public QuestionScore question(QuestionId question) {
        Objects.requireNonNull(question, "question");
        Integer number = resolution.compiled.questionNumbers.get(question);
        if (number == null) {
            throw missing(
                    "Scorecard.question",
                    question.value(),
                    resolution.compiled.questionNumbers.keySet().stream()
                            .map(QuestionId::value)
                            .toList(),
                    Text.of("Vea Scorecard.questions().", "See Scorecard.questions()."));
        }
        return question(number);
    }

    private QuestionScore question(int number) {
        CompiledQuestion question = resolution.compiled.questions[number];
        return new QuestionScore(
                question.question.id(),
                resolution.states[number],
                question.bearsPoints ? Optional.ofNullable(resolution.values[number]) : Optional.empty(),
                question.bearsPoints);
    }

    /**
     * The level of maturity that a node reaches on a scale, whatever the answers that are missing will be.
     *
     * @param node its code
     * @param scale the scale
     * @return the level; empty if the figure is indeterminate, if answers are missing that {@linkplain #levelBounds decide}
     *     between levels, or if the figure tells of a part of the node alone because {@linkplain NodeScore#unfed() nothing
     *     feeds} the rest
     * @throws InvalidModelException if the instrument has no such node
     */
    public Optional<MaturityLevel> level(NodeId node, MaturityScale scale) {
        Optional<LevelBounds> bounds = levelBounds(node, scale);
        return node(node).score().isPresent()
                ? bounds.filter(LevelBounds::isDecided).map(LevelBounds::lowest)
                : Optional.empty();
    }

    /**
     * Between which levels of maturity a node can come out on a scale once everything is answered.
     *
     * @param node its code
     * @param scale the scale
     * @return the levels; empty if no completion gives a figure, or if the figure tells of a part of the node alone because
     *     {@linkplain NodeScore#unfed() nothing feeds} the rest
     * @throws InvalidModelException if the instrument has no such node
     */
    public Optional<LevelBounds> levelBounds(NodeId node, MaturityScale scale) {
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(scale, "scale");
        NodeScore of = node(node);
        return of.unfed().isEmpty()
                ? of.bounds().map(b -> new LevelBounds(scale.level(b.lowest()), scale.level(b.highest())))
                : Optional.empty();
    }

    /**
     * Why a node has the figure that it has, down to the options. Branches are made as they are asked for.
     *
     * @param node its code
     * @return the explanation
     * @throws InvalidModelException if the instrument has no such node
     */
    public ScoreExplanation explanation(NodeId node) {
        Objects.requireNonNull(node, "node");
        return ScoreExplanation.of(resolution, resolution.compiled.nodes[number(node)], sheet);
    }

    /**
     * What is to be kept of it, so that it can be made again and compared later.
     *
     * @return header and figures
     */
    public ScoreArchive archive() {
        return new ScoreArchive(
                header(),
                nodes.stream()
                        .map(n -> new ScoreArchive.Row(n.node(), n.exact(), n.bounds(), n.coverage()))
                        .toList());
    }

    private int number(NodeId node) {
        Integer number = resolution.compiled.nodeNumbers.get(node);
        if (number == null) {
            throw missing(
                    "Scorecard.node",
                    node.value(),
                    resolution.compiled.nodeNumbers.keySet().stream()
                            .map(NodeId::value)
                            .toList(),
                    Text.of("Vea Scorecard.nodes().", "See Scorecard.nodes()."));
        }
        return number;
    }

    private InvalidModelException missing(String attribute, String given, List<String> known, Text otherwise) {
        List<String> nearest = Nearest.of(given, known);
        return InvalidModelException.of(
                attribute,
                given,
                Text.of("estar en el instrumento", "be in the instrument"),
                "instrument " + header().instrument(),
                nearest.isEmpty()
                        ? otherwise
                        : Text.of(
                                "Los códigos más parecidos son: " + String.join(", ", nearest) + ".",
                                "The nearest codes are: " + String.join(", ", nearest) + "."));
    }

    /** Returns instrument, method, entity and the total with its standing. */
    @Override
    public String toString() {
        return header().instrument() + " " + header().periodText().english() + ", "
                + header().entity().id() + ", " + header().method() + " "
                + header().methodVersion() + ": "
                + total()
                + (header().trial() ? " (trial)" : "");
    }
}
