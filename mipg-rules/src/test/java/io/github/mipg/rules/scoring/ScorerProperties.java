package io.github.mipg.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.NodeId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.scoring.RandomInstruments.Sample;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every instrument, sheet and method. */
class ScorerProperties {
    private static final int FIGURE_BITS = 20;
    private static final ScoringMethod EXACT =
            ScoringMethod.builder("exacto", "1", Text.of("Exacto", "Exact")).build();

    @Provide
    Arbitrary<Sample> samples() {
        return RandomInstruments.samples();
    }

    @Provide
    Arbitrary<Sample> plain() {
        return RandomInstruments.plain();
    }

    @Property
    void the_best_answers_reach_the_highest_figure_and_the_worst_the_lowest(@ForAll("plain") Sample sample) {
        ReachableRange range = ReachableRange.of(sample.instrument(), sample.method());
        for (boolean best : List.of(true, false)) {
            Scorecard card =
                    sample.with(RandomInstruments.extreme(sample, best)).scorecard();
            for (NodeScore node : card.nodes()) {
                assertThat(node.score().map(SimulatedScore::exact))
                        .isEqualTo(range.of(node.node())
                                .map(best ? ReachableRange.Range::highest : ReachableRange.Range::lowest));
            }
        }
    }

    @Property
    void no_figure_is_longer_than_was_told_beforehand(@ForAll("samples") Sample sample) {
        FigureLength length =
                CompiledInstrument.of(sample.instrument(), sample.method()).length();
        // Numbers that are answered bring decimals of their own.
        long told = length.bits() + FIGURE_BITS;
        for (NodeScore node : sample.scorecard().nodes()) {
            node.exact()
                    .ifPresent(f -> assertThat((long) f.denominator().bitLength())
                            .as("%s of %s", node.node(), sample)
                            .isLessThanOrEqualTo(told));
        }
    }

    @Property
    void bounds_enclose_every_completion(@ForAll("samples") Sample sample, @ForAll long chance) {
        Scorecard now = sample.scorecard();
        Scorecard later = sample.completed(chance).scorecard();
        for (NodeScore node : later.nodes()) {
            Optional<ScoreBounds> bounds = now.node(node.node()).bounds();
            node.score()
                    .ifPresent(s -> assertThat(s)
                            .as("%s of %s", node.node(), sample)
                            .isBetween(
                                    bounds.orElseThrow().lowest(),
                                    bounds.orElseThrow().highest()));
        }
    }

    @Property
    void bounds_enclose_the_figure_and_meet_in_it_where_nothing_is_open(@ForAll("samples") Sample sample) {
        boolean allKnown =
                sample.entity().order().isPresent() && sample.entity().nature().isPresent();
        for (NodeScore node : sample.scorecard().nodes()) {
            node.score().ifPresent(s -> {
                ScoreBounds bounds = node.bounds().orElseThrow();
                assertThat(s).isBetween(bounds.lowest(), bounds.highest());
            });
        }
        Scorecard card = sample.scorecard();
        boolean nothingOpen =
                allKnown && card.questions().stream().noneMatch(q -> q.state() == QuestionState.UNANSWERED);
        if (nothingOpen) {
            assertThat(card.nodes())
                    .allMatch(n -> n.bounds().map(ScoreBounds::isExact).orElse(true));
        }
    }

    @Property
    void a_parent_lies_between_its_parts(@ForAll("samples") Sample sample) {
        for (NodeScore node : sample.with(EXACT).scorecard().nodes()) {
            List<Ratio> parts =
                    node.contributions().stream().map(Contribution::points).toList();
            node.score()
                    .ifPresent(s -> assertThat(s.exact()).isBetween(Collections.min(parts), Collections.max(parts)));
        }
    }

    @Property
    void shares_sum_to_one_and_contributions_to_the_figure_exact_and_shown(@ForAll("samples") Sample sample) {
        for (NodeScore node : sample.scorecard().nodes()) {
            List<Contribution> parts = node.contributions();
            if (node.score().isEmpty()) {
                assertThat(parts).isEmpty();
                continue;
            }
            SimulatedScore score = node.score().orElseThrow();
            assertThat(sum(parts, Contribution::share)).isEqualTo(Ratio.one());
            assertThat(sum(parts, Contribution::exact)).isEqualTo(score.exact());
            assertThat(parts.stream().map(Contribution::shown).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(score.shown());
            assertThat(parts)
                    .allSatisfy(p -> assertThat(p.shown().subtract(p.exact().shown(10)))
                            .isBetween(new BigDecimal("-0.01"), new BigDecimal("0.01")));
        }
    }

    private static Ratio sum(List<Contribution> parts, Function<Contribution, Ratio> what) {
        return parts.stream().map(what).reduce(Ratio.zero(), Ratio::plus);
    }

    @Property
    void a_better_answer_never_lowers_a_figure(@ForAll("plain") Sample sample, @ForAll long chance) {
        // Only what counts before and after: answering what was open may well lower a mean.
        Scorecard before = sample.scorecard();
        List<QuestionScore> counting = before.questions().stream()
                .filter(q ->
                        q.bearsPoints() && (q.state() == QuestionState.ANSWERED || q.state() == QuestionState.EXCLUDED))
                .toList();
        if (counting.isEmpty()) {
            return;
        }
        QuestionId improved =
                counting.get(Math.floorMod(chance, counting.size())).question();
        Answer best = RandomInstruments.extreme(sample, true).answers().stream()
                .filter(a -> a.question().equals(improved))
                .findFirst()
                .orElseThrow();
        List<Answer> answers = sample.sheet().answers().stream()
                .map(a -> a.question().equals(improved) ? best : a)
                .toList();
        Scorecard after =
                sample.with(sample.sheet().toBuilder().answers(answers).build()).scorecard();
        for (NodeScore node : after.nodes()) {
            assertThat(node.score().isPresent())
                    .isEqualTo(before.node(node.node()).score().isPresent());
            node.score()
                    .ifPresent(s -> assertThat(s)
                            .isGreaterThanOrEqualTo(
                                    before.node(node.node()).score().orElseThrow()));
        }
    }

    @Property
    void a_claimed_question_leaves_as_if_it_had_never_been_there(@ForAll("plain") Sample sample, @ForAll long chance) {
        List<Question> questions = sample.instrument().questions();
        QuestionId claimed =
                questions.get(Math.floorMod(chance, questions.size())).id();
        List<Answer> others = sample.sheet().answers().stream()
                .filter(a -> !a.question().equals(claimed))
                .toList();
        List<Answer> answers = new ArrayList<>(others);
        answers.add(Answer.builder()
                .question(claimed)
                .notApplicable(NotApplicableClaim.builder()
                        .by(NotApplicableBy.LAW)
                        .reason("Lo dice la ley")
                        .build())
                .build());
        Sample with = sample.with(EXACT)
                .with(sample.sheet().toBuilder().answers(answers).build());
        Instrument less = without(sample.instrument(), claimed);
        Scorecard card = with.scorecard();
        Scorecard without = Scorer.of(less, EXACT)
                .score(sample.sheet().toBuilder().answers(others).build(), sample.entity());
        assertThat(figures(card)).isEqualTo(figures(without));
        assertThat(card.nodes().stream().map(NodeScore::bounds).toList())
                .isEqualTo(without.nodes().stream().map(NodeScore::bounds).toList());
    }

    private static Instrument without(Instrument instrument, QuestionId question) {
        List<InstrumentNode> nodes = instrument.nodes().stream()
                .map(n -> n.toBuilder()
                        .questions(n.questions().stream()
                                .filter(q -> !q.question().equals(question))
                                .toList())
                        .build())
                .toList();
        return instrument.toBuilder()
                .nodes(nodes)
                .questions(instrument.questions().stream()
                        .filter(q -> !q.id().equals(question))
                        .toList())
                .build();
    }

    private static Map<NodeId, Optional<SimulatedScore>> figures(Scorecard card) {
        return card.nodes().stream().collect(Collectors.toMap(NodeScore::node, NodeScore::score));
    }

    @Property
    void order_changes_nothing(@ForAll("samples") Sample sample, @ForAll long chance) {
        Random random = new Random(chance);
        List<InstrumentNode> nodes = new ArrayList<>();
        for (InstrumentNode node : sample.instrument().nodes()) {
            List<NodeQuestion> links = new ArrayList<>(node.questions());
            Collections.shuffle(links, random);
            nodes.add(node.toBuilder().questions(links).build());
        }
        Collections.shuffle(nodes, random);
        List<Question> questions = new ArrayList<>(sample.instrument().questions());
        Collections.shuffle(questions, random);
        List<Answer> answers = new ArrayList<>(sample.sheet().answers());
        Collections.shuffle(answers, random);
        Sample shuffled = new Sample(
                sample.instrument().toBuilder()
                        .nodes(nodes)
                        .questions(questions)
                        .build(),
                sample.method(),
                sample.sheet().toBuilder().answers(answers).build(),
                sample.entity(),
                sample.seed());
        assertThat(figures(shuffled.scorecard())).isEqualTo(figures(sample.scorecard()));
        for (NodeScore node : sample.scorecard().nodes()) {
            assertThat(shuffled.scorecard().node(node.node()).bounds()).isEqualTo(node.bounds());
            assertThat(shuffled.scorecard().node(node.node()).coverage()).isEqualTo(node.coverage());
        }
    }

    @Property
    void without_claims_at_zero_a_figure_is_never_above_the_one_with_them(@ForAll("samples") Sample sample) {
        ScoringMethod accepting = sample.method().withEntityClaims(ScoringMethod.EntityClaims.ACCEPTED);
        ScoringMethod zero = sample.method().withEntityClaims(ScoringMethod.EntityClaims.AS_ZERO);
        Scorecard with = sample.with(accepting).scorecard();
        for (NodeScore node : sample.with(zero).scorecard().nodes()) {
            with.node(node.node())
                    .score()
                    .ifPresent(s -> assertThat(node.score().orElseThrow()).isLessThanOrEqualTo(s));
        }
    }

    @Property
    void a_scorecard_made_again_is_the_same(@ForAll("samples") Sample sample) {
        assertThat(sample.scorecard().archive().replay(sample.scorer(), sample.sheet(), sample.entity()))
                .isEqualTo(new ScoreReplay.Same());
    }

    @Property
    void every_question_is_in_the_state_that_the_check_of_answers_tells(@ForAll("samples") Sample sample) {
        Scorecard card = sample.with(EXACT).scorecard();
        AnswerStates.of(sample.instrument(), sample.sheet(), sample.entity())
                .all()
                .forEach((question, state) ->
                        assertThat(card.question(question).state()).isEqualTo(state.state()));
    }

    @Property
    void a_text_earns_nothing(@ForAll("samples") Sample sample) {
        assertThat(sample.scorecard().questions())
                .filteredOn(q -> sample.instrument().questions().stream()
                        .anyMatch(i -> i.id().equals(q.question()) && i.type() == QuestionType.OPEN_TEXT))
                .allMatch(q -> q.points().isEmpty());
    }
}
