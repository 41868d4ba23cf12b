package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.Instruments.ENTITY;
import static io.github.mipg.rules.scoring.Instruments.YEAR;
import static io.github.mipg.rules.scoring.Instruments.child;
import static io.github.mipg.rules.scoring.Instruments.instrument;
import static io.github.mipg.rules.scoring.Instruments.node;
import static io.github.mipg.rules.scoring.Instruments.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.maturity.MaturityScale;
import io.github.mipg.rules.maturity.MaturityScales;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the parts of a scorecard say by themselves. */
class ScorecardPartsTest {
    private static final PublicEntity TOWN =
            PublicEntity.builder().id(ENTITY).name("Alcaldía de prueba").build();

    private static final Instrument TWO_PARTS = instrument()
            .addNodes(node("T").level("total").build())
            .addNodes(child("A", "T", "P").build(), child("B", "T", "Q").build())
            .addQuestions(yesNo("P"), yesNo("Q"))
            .build();

    /** P as chosen, Q blank. */
    private static AnswerSheet sheet(String chosen) {
        return AnswerSheet.builder()
                .instrument(TWO_PARTS.id())
                .revision(TWO_PARTS.revision())
                .entity(ENTITY)
                .vigencia(YEAR)
                .addAnswers(Answer.builder()
                        .question(QuestionId.of("P"))
                        .addChoices(OptionId.of(chosen))
                        .build())
                .build();
    }

    private static Scorecard card(Instrument of, String chosen) {
        return Scorer.of(of, ScoringMethods.simulatedEqual()).score(sheet(chosen), TOWN);
    }

    @Test
    void coverageCountsEachStateByItself() {
        Coverage coverage = new Coverage(1, 2, 4, 8, 16, 32);

        assertThat(coverage.total()).isEqualTo(63);
        assertThat(coverage.demanded()).isEqualTo(35);
        assertThat(coverage.isComplete()).isFalse();
        assertThat(new Coverage(1, 2, 4, 8, 16, 0).isComplete()).isTrue();
        assertThat(coverage.plus(new Coverage(100, 200, 300, 400, 500, 600)))
                .isEqualTo(new Coverage(101, 202, 304, 408, 516, 632));
    }

    @Test
    void aFigureOfAPartAloneSaysWhatNothingFeedsAndReachesNoLevel() {
        Instrument half = TWO_PARTS.toBuilder()
                .nodes(List.of(
                        node("T").build(),
                        child("A", "T", "P").build(),
                        child("B", "T").build(),
                        child("C", "T").build(),
                        child("D", "C", "Q").build(),
                        child("E", "C", "I").build(),
                        child("N", "T")
                                .meantFor(EntityClass.builder()
                                        .addOrders(AdministrativeOrder.NATIONAL)
                                        .build())
                                .build()))
                .addQuestions(yesNo("I").toBuilder()
                        .type(QuestionType.OPEN_TEXT)
                        .options(List.of())
                        .build())
                .build();
        PublicEntity town =
                TOWN.toBuilder().order(AdministrativeOrder.TERRITORIAL).build();

        Scorecard card = Scorer.of(half, ScoringMethods.simulatedEqual()).score(sheet("1"), town);

        assertThat(card.node(NodeId.of("T")).unfed()).extracting(NodeId::value).containsExactly("B", "E");
        assertThat(card.node(NodeId.of("B")).unfed()).extracting(NodeId::value).containsExactly("B");
        assertThat(card.node(NodeId.of("A")).unfed()).isEmpty();
        assertThat(card.node(NodeId.of("T")).score()).isPresent();
        assertThat(card.level(NodeId.of("T"), MaturityScales.selfAssessment())).isEmpty();
        assertThat(card.level(NodeId.of("A"), MaturityScales.selfAssessment())).isPresent();
    }

    @Test
    void aNodeCarriesItsNameItsLevelAndWhatItIsMadeOf() {
        Scorecard card = card(TWO_PARTS, "1");

        NodeScore total = card.node(NodeId.of("T"));
        assertThat(total.name()).isEqualTo("Nodo T");
        assertThat(total.level()).contains("total");
        assertThat(card.node(NodeId.of("A")).level()).isEmpty();
        assertThat(total.contributions()).singleElement().satisfies(c -> {
            assertThat(c.node()).contains(NodeId.of("A"));
            assertThat(c.shown()).isEqualByComparingTo("100");
        });
        assertThat(card.node(NodeId.of("B")).score()).isEmpty();
        assertThat(card.node(NodeId.of("B")).contributions()).isEmpty();
    }

    @Test
    void onlyALegalReportIsATrial() {
        assertThat(card(TWO_PARTS, "1").header().trial()).isFalse();
        assertThat(card(TWO_PARTS.toBuilder().legalReport(true).build(), "1")
                        .header()
                        .trial())
                .isTrue();
    }

    @Test
    void aComparisonNamesBothHeaders() {
        Scorecard earlier = card(TWO_PARTS, "2");
        Scorecard later = card(TWO_PARTS, "1");

        ScoreComparison comparison = ScoreComparison.of(earlier, later);

        assertThat(comparison.earlier()).isEqualTo(earlier.header());
        assertThat(comparison.later()).isEqualTo(later.header());
        assertThat(comparison)
                .hasToString("sigep:0576 prueba 2025 [2022-2025] simulated-equal 1 - sigep:0576 prueba 2025 [2022-2025]"
                        + " simulated-equal 1: 3 nodes");
    }

    @Test
    void statesAreEqualWhereEveryQuestionStandsAlike() {
        AnswerStates yes = AnswerStates.of(TWO_PARTS, sheet("1"), TOWN);

        assertThat(yes)
                .isEqualTo(AnswerStates.of(TWO_PARTS, sheet("2"), TOWN))
                .hasSameHashCodeAs(AnswerStates.of(TWO_PARTS, sheet("2"), TOWN))
                .isNotEqualTo(AnswerStates.of(
                        TWO_PARTS,
                        AnswerSheet.builder()
                                .from(sheet("1"))
                                .answers(List.of())
                                .build(),
                        TOWN))
                .isNotEqualTo("states");
        assertThat(yes.all()).containsOnlyKeys(QuestionId.of("P"), QuestionId.of("Q"));
        assertThat(yes.toString()).contains("P", "ANSWERED", "UNANSWERED");
        assertThat(yes.count(QuestionState.UNANSWERED)).isEqualTo(1);
    }

    @Test
    void theMethodThatWeighsAsTheInstrumentSaysIsOneOfAll() {
        assertThat(ScoringMethods.all()).contains(ScoringMethods.simulatedWeighted());
        assertThat(ScoringMethods.simulatedWeighted().id()).isEqualTo("simulated-weighted");
    }

    @Test
    void aScorecardListsItsNodesAndQuestionsInTheOrderOfTheInstrument() {
        Scorecard card = card(TWO_PARTS, "1");

        assertThat(card.nodes()).extracting(n -> n.node().value()).containsExactly("T", "A", "B");
        assertThat(card.questions())
                .extracting(q -> q.question() + " " + q.state())
                .containsExactly("P ANSWERED", "Q UNANSWERED");
        assertThat(card.questions().get(0)).isEqualTo(card.question(QuestionId.of("P")));
    }

    @Test
    void anOptionThatDeniesTheOthersIsAnAnswer() {
        Instrument instrument = Instruments.sound();

        assertThat(Scorer.of(instrument, ScoringMethods.simulatedWeighted())
                        .score(
                                Instruments.sheet(
                                        instrument,
                                        Instruments.answer("S", "1").build(),
                                        Instruments.answer("M", "4").build()),
                                TOWN)
                        .node(NodeId.of("A")))
                .asString()
                .startsWith("A 50.00 (SIMULATED), 2 of 2 answered, 1 not applicable");
    }

    @Test
    void whatIsLeftOfAHundredthGoesToThePartThatLostMostByRounding() {
        Instrument instrument = instrument()
                .addNodes(node("T", "P", "Q", "R").build())
                .addQuestions(number("P"), number("Q"), number("R"))
                .build();
        AnswerSheet sheet = Instruments.sheet(instrument, given("P", 100), given("Q", 50), given("R", 0));

        NodeScore total = Scorer.of(instrument, ScoringMethods.simulatedEqual())
                .score(sheet, TOWN)
                .total();

        assertThat(total.contributions())
                .extracting(c -> c.question().orElseThrow() + " " + c.shown())
                .containsExactly("P 33.33", "Q 16.67", "R 0.00");
        assertThat(total.contributions()).noneMatch(Contribution::isAdjustment);
    }

    private static Question number(String id) {
        return Instruments.question(id, QuestionType.OPEN_NUMBER)
                .worst(Figure.of(0))
                .best(Figure.of(100))
                .build();
    }

    private static Answer given(String question, int number) {
        return Instruments.answer(question).number(Figure.of(number)).build();
    }

    @Test
    void whatMayNotBeComparedIsToldWithTheWayOutInBothLanguages() {
        Scorecard town = card(TWO_PARTS, "1");
        Instrument other = TWO_PARTS.toBuilder().id(InstrumentId.of("otro")).build();
        Scorecard elsewhere = Scorer.of(other, ScoringMethods.simulatedPooled())
                .score(
                        sheet("1").toBuilder()
                                .instrument(other.id())
                                .entity(EntityId.sigep("0001"))
                                .build(),
                        TOWN.toBuilder().id(EntityId.sigep("0001")).build());

        ScorecardsNotComparableException refused =
                catchThrowableOfType(ScorecardsNotComparableException.class, () -> ScoreComparison.of(town, elsewhere));

        assertThat(refused.breaks())
                .containsExactly(ComparabilityBreak.ENTITY, ComparabilityBreak.INSTRUMENT, ComparabilityBreak.METHOD);
        assertThat(refused)
                .hasMessage("Scorecards must be of one entity, instrument, block of comparability and method, the"
                        + " earlier one first, but have"
                        + " different entities, different instruments, different scoring methods (sigep:0576 prueba"
                        + " 2025 [2022-2025] simulated-equal 1 against sigep:0001 otro 2025 [2022-2025] simulated-pooled"
                        + " 1). Compare scorecards of one entity; Compare scorecards of one instrument; Score both"
                        + " under one method. Or say what to let pass: the comparison will tell it.");
        assertThat(refused.fix().spanish())
                .isEqualTo("Compare tarjetas de una misma entidad; Compare tarjetas de un mismo instrumento; Calcule"
                        + " ambas con un solo método. O diga qué dejar pasar: la comparación lo dirá.");
        assertThat(refused.fix().english())
                .isEqualTo("Compare scorecards of one entity; Compare scorecards of one instrument; Score both under"
                        + " one method. Or say what to let pass: the comparison will tell it.");
    }

    @Test
    void scorecardsOfOneTranscriptionAreNotOfARevisedInstrument() {
        assertThat(ScoreComparison.of(card(TWO_PARTS, "2"), card(TWO_PARTS, "1"))
                        .isInstrumentRevised())
                .isFalse();
    }

    @Test
    void aNodeThatIsGoneKeepsItsEarlierFigure() {
        Instrument onePart =
                TWO_PARTS.toBuilder().nodes(TWO_PARTS.nodes().subList(0, 2)).build();

        assertThat(ScoreComparison.of(card(TWO_PARTS, "1"), card(onePart, "1")).nodes())
                .extracting(n -> n.node() + " " + n.earlier().isPresent() + " "
                        + n.later().isPresent() + " " + n.inBoth())
                .containsExactly("T true true true", "A true true true", "B false false false");
    }

    @Test
    void anArchiveNeedsTheInstrumentAndTheEntityThatItWasMadeFrom() {
        ScoreArchive archive = card(TWO_PARTS, "1").archive();
        Scorer revised = Scorer.of(TWO_PARTS.toBuilder().name("Otro nombre").build(), ScoringMethods.simulatedEqual());
        PublicEntity national =
                TOWN.toBuilder().order(AdministrativeOrder.NATIONAL).build();

        assertThat(archive.replay(revised, sheet("1"), TOWN).needs())
                .singleElement()
                .satisfies(n -> {
                    assertThat(n.input()).isEqualTo(ScoreInput.INSTRUMENT);
                    assertThat(n.needed()).startsWith("prueba, 1, ");
                    assertThat(n.given()).startsWith("prueba, 1, ").isNotEqualTo(n.needed());
                });
        assertThat(archive.replay(Scorer.of(TWO_PARTS, ScoringMethods.simulatedEqual()), sheet("1"), national)
                        .needs())
                .extracting(ScoreReplay.Need::input)
                .containsExactly(ScoreInput.ENTITY);
    }

    @Test
    void anArchiveThatWasIssuedUnderAnotherNameIsDifferent() {
        ScoreArchive archive = card(TWO_PARTS, "1").archive();

        ScoreReplay replay = archive.replay(
                Scorer.of(TWO_PARTS, ScoringMethods.simulatedEqual()),
                sheet("1"),
                TOWN.toBuilder().name("Municipio de prueba").build());

        assertThat(replay.differences())
                .containsExactly(new ScoreReplay.Difference(
                        Optional.empty(), "entityName", "Alcaldía de prueba", "Municipio de prueba"));
        assertThat(replay.needs()).isEmpty();
    }

    @Test
    void anArchiveWithOtherBoundsIsDifferentUnlessAnotherEngineDrewThemWider() {
        Scorer scorer = Scorer.of(TWO_PARTS, ScoringMethods.simulatedEqual());
        ScoreArchive archive = card(TWO_PARTS, "1").archive();

        assertThat(archive.rows().get(0).bounds()).contains(bounds(50, 100));
        assertThat(bounded(archive, bounds(50, 50)).replay(scorer, sheet("1"), TOWN))
                .isEqualTo(new ScoreReplay.Different(List.of(
                        new ScoreReplay.Difference(Optional.of(NodeId.of("T")), "bounds", "50 - 50", "50 - 100"))));
        assertThat(bounded(archive, bounds(0, 100))
                        .replay(scorer, sheet("1"), TOWN)
                        .differences())
                .hasSize(1);

        assertThat(bounded(other(archive), bounds(0, 100)).replay(scorer, sheet("1"), TOWN))
                .isEqualTo(new ScoreReplay.Same());
        for (ScoreBounds narrower : List.of(bounds(50, 99), bounds(51, 100))) {
            assertThat(bounded(other(archive), narrower)
                            .replay(scorer, sheet("1"), TOWN)
                            .differences())
                    .extracting(ScoreReplay.Difference::field)
                    .containsExactly("bounds");
        }
    }

    private static ScoreBounds bounds(int lowest, int highest) {
        return new ScoreBounds(SimulatedScore.of(Ratio.of(lowest)), SimulatedScore.of(Ratio.of(highest)));
    }

    /** The archive with other bounds of its first node. */
    private static ScoreArchive bounded(ScoreArchive archive, ScoreBounds bounds) {
        List<ScoreArchive.Row> rows = new ArrayList<>(archive.rows());
        ScoreArchive.Row first = rows.get(0);
        rows.set(0, new ScoreArchive.Row(first.node(), first.exact(), Optional.of(bounds), first.coverage()));
        return new ScoreArchive(archive.header(), rows);
    }

    /** The archive as an engine of another version made it. */
    private static ScoreArchive other(ScoreArchive archive) {
        ScorecardHeader h = archive.header();
        return new ScoreArchive(
                new ScorecardHeader(
                        h.entity(),
                        h.entityName(),
                        h.vigencia(),
                        h.cutOff(),
                        h.instrument(),
                        h.instrumentName(),
                        h.instrumentRevision(),
                        h.comparability(),
                        h.instrumentHash(),
                        h.instrumentStatus(),
                        h.trial(),
                        h.method(),
                        h.methodVersion(),
                        h.methodHash(),
                        h.sheetHash(),
                        "mipg-rules 0"),
                archive.rows());
    }

    @Test
    void aLevelIsReachedOnlyWhereWhatIsMissingCannotChangeIt() {
        Scorecard card = card(TWO_PARTS, "1");
        MaturityScale scale = MaturityScales.selfAssessment();

        assertThat(card.node(NodeId.of("T")).score()).isPresent();
        assertThat(card.level(NodeId.of("T"), scale)).isEmpty();
        assertThat(card.levelBounds(NodeId.of("T"), scale)).hasValueSatisfying(levels -> {
            assertThat(levels.lowest().rank()).isEqualTo(3);
            assertThat(levels.highest().rank()).isEqualTo(5);
            assertThat(levels.isDecided()).isFalse();
        });
        assertThat(card.level(NodeId.of("A"), scale))
                .hasValueSatisfying(l -> assertThat(l.rank()).isEqualTo(5));
        assertThat(card.levelBounds(NodeId.of("A"), scale))
                .hasValueSatisfying(levels -> assertThat(levels.isDecided()).isTrue());
        assertThat(card.level(NodeId.of("B"), scale)).isEmpty();
        assertThat(card.levelBounds(NodeId.of("B"), scale))
                .hasValueSatisfying(levels -> assertThat(levels.lowest().rank()).isEqualTo(1));
        assertThatThrownBy(() ->
                        new LevelBounds(scale.levels().get(1), scale.levels().get(0)))
                .hasMessageContaining("LevelBounds.lowest");
    }

    @Test
    void whatPeopleReadHasANameOfItsOwnInBothLanguages() {
        for (List<Text> labels : List.of(
                Stream.of(AnswerProblemKind.values())
                        .map(AnswerProblemKind::label)
                        .toList(),
                Stream.of(LintKind.values()).map(LintKind::label).toList(),
                Stream.of(LintSeverity.values()).map(LintSeverity::label).toList(),
                Stream.of(ScoreInput.values()).map(ScoreInput::label).toList(),
                Stream.of(QuestionState.values()).map(QuestionState::label).toList(),
                Stream.of(ComparabilityBreak.values())
                        .map(ComparabilityBreak::label)
                        .toList())) {
            assertThat(labels).extracting(Text::spanish).doesNotHaveDuplicates().allMatch(l -> !l.isBlank());
            assertThat(labels).extracting(Text::english).doesNotHaveDuplicates().allMatch(l -> !l.isBlank());
        }
    }
}
