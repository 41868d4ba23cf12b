package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.Instruments.ENTITY;
import static io.github.mipg.rules.scoring.Instruments.YEAR;
import static io.github.mipg.rules.scoring.Instruments.child;
import static io.github.mipg.rules.scoring.Instruments.instrument;
import static io.github.mipg.rules.scoring.Instruments.node;
import static io.github.mipg.rules.scoring.Instruments.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.maturity.MaturityScales;
import java.util.List;
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
        assertThat(coverage.plus(QuestionState.ANSWERED)).isEqualTo(new Coverage(2, 2, 4, 8, 16, 32));
        assertThat(coverage.plus(QuestionState.EXCLUDED)).isEqualTo(new Coverage(1, 3, 4, 8, 16, 32));
        assertThat(coverage.plus(QuestionState.NOT_APPLICABLE_BY_LAW)).isEqualTo(new Coverage(1, 2, 5, 8, 16, 32));
        assertThat(coverage.plus(QuestionState.NOT_APPLICABLE_BY_ENTITY)).isEqualTo(new Coverage(1, 2, 4, 9, 16, 32));
        assertThat(coverage.plus(QuestionState.NOT_ASKED)).isEqualTo(new Coverage(1, 2, 4, 8, 17, 32));
        assertThat(coverage.plus(QuestionState.UNANSWERED)).isEqualTo(new Coverage(1, 2, 4, 8, 16, 33));
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
                                .answers(java.util.List.of())
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
}
