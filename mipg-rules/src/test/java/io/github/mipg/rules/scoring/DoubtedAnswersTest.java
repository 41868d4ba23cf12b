package io.github.mipg.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.Language;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerOrigin;
import io.github.mipg.model.measurement.AnswerReview;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.model.measurement.ReviewState;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Answers that count though somebody has something to say against them, and claims that nobody can look up. */
class DoubtedAnswersTest {
    private static final NodeId TOTAL = NodeId.of("T");
    private static final NodeId PART = NodeId.of("P");
    private static final PublicEntity TOWN = PublicEntity.builder()
            .id(EntityId.parse("ejemplo:1"))
            .name("Alcaldía")
            .build();

    private static Question question(String id) {
        return Question.builder()
                .id(QuestionId.of(id))
                .wording("¿Cuánto?")
                .type(QuestionType.OPEN_NUMBER)
                .worst(Figure.of(0))
                .best(Figure.of(100))
                .build();
    }

    private static NodeQuestion feeding(String id, int weight) {
        return NodeQuestion.builder()
                .question(QuestionId.of(id))
                .weight(Figure.of(weight))
                .build();
    }

    private static Instrument instrument(int weight) {
        return Instrument.builder()
                .id(InstrumentId.of("prueba"))
                .name("Prueba")
                .revision(1)
                .addNodes(InstrumentNode.builder().id(TOTAL).name("Total").build())
                .addNodes(InstrumentNode.builder()
                        .id(PART)
                        .parent(TOTAL)
                        .name("Parte")
                        .addQuestions(feeding("A", 1), feeding("B", weight), feeding("C", 1))
                        .build())
                .questions(Stream.of("A", "B", "C")
                        .map(DoubtedAnswersTest::question)
                        .toList())
                .build();
    }

    private static Answer.Builder answer(String id, int number) {
        return Answer.builder().question(QuestionId.of(id)).number(Figure.of(number));
    }

    private static Answer.Builder sentBack(Answer.Builder answer) {
        return answer.review(AnswerReview.builder()
                .state(ReviewState.REJECTED)
                .on(LocalDate.of(2026, 1, 20))
                .reason("Falta el soporte")
                .build());
    }

    private static Answer.Builder carriedOver(Answer.Builder answer) {
        return answer.origin(AnswerOrigin.CARRIED_OVER).carriedFrom(Vigencia.of(2024));
    }

    private static Answer.Builder claim(String id, NotApplicableBy by) {
        return Answer.builder()
                .question(QuestionId.of(id))
                .notApplicable(NotApplicableClaim.builder()
                        .by(by)
                        .reason("No tiene ese servicio")
                        .build());
    }

    private static AnswerSheet sheet(Answer.Builder... answers) {
        return AnswerSheet.builder()
                .instrument(InstrumentId.of("prueba"))
                .revision(1)
                .entity(TOWN.id())
                .vigencia(Vigencia.of(2025))
                .answers(Stream.of(answers).map(Answer.Builder::build).toList())
                .build();
    }

    private static Scorecard card(AnswerSheet sheet) {
        return Scorer.of(instrument(1), ScoringMethods.simulatedEqual()).score(sheet, TOWN);
    }

    @Test
    void countsWhatWasSentBackAndWhatNobodyHasConfirmed() {
        AnswerSheet sheet = sheet(sentBack(answer("A", 100)), carriedOver(answer("B", 100)), answer("C", 40));
        Scorecard card = card(sheet);

        assertThat(card.node(TOTAL).coverage()).isEqualTo(new Coverage(3, 0, 0, 0, 0, 0, 1, 1));
        assertThat(card.node(TOTAL))
                .hasToString("T 80.00 (SIMULATED), 3 of 3 answered, 0 not applicable, 1 sent back, 1 to confirm");
        assertThat(card.explanation(TOTAL).print(1, Language.SPANISH))
                .contains("3 de 3 respondidas, 1 devuelta, 1 por confirmar");
        assertThat(card.archive().rows())
                .extracting(r -> r.coverage().rejected())
                .containsExactly(1, 1);
    }

    @Test
    void whoeverAcceptsAnAnswerOfAnEarlierYearConfirmsIt() {
        AnswerReview accepted = AnswerReview.builder()
                .state(ReviewState.ACCEPTED)
                .on(LocalDate.of(2026, 1, 20))
                .build();
        AnswerSheet sheet = sheet(carriedOver(answer("A", 100)).review(accepted), carriedOver(answer("B", 100)));

        assertThat(card(sheet).node(TOTAL).coverage()).isEqualTo(new Coverage(2, 0, 0, 0, 0, 1, 0, 1));
        assertThat(AnswerCheck.check(instrument(1), sheet, TOWN).problems())
                .filteredOn(p -> p.kind() == AnswerProblemKind.TO_CONFIRM)
                .singleElement()
                .satisfies(p -> assertThat(p.pointer()).isEqualTo("/answers/1/origin"));
    }

    @Test
    void countsAnAnswerOnceThatWasCarriedOverAndSentBack() {
        assertThat(card(sheet(sentBack(carriedOver(answer("A", 100)))))
                        .node(TOTAL)
                        .coverage())
                .isEqualTo(new Coverage(1, 0, 0, 0, 0, 2, 1, 0));
    }

    @Test
    void countsClaimsThatWereSentBackAndNoBlanks() {
        assertThat(card(sheet(
                                sentBack(claim("A", NotApplicableBy.ENTITY)),
                                answer("B", 1),
                                sentBack(Answer.builder().question(QuestionId.of("C")))))
                        .node(TOTAL)
                        .coverage())
                .isEqualTo(new Coverage(1, 0, 0, 1, 0, 1, 1, 0));
    }

    @Test
    void countsTheSameInTables() {
        Scorer scorer = Scorer.of(instrument(1), ScoringMethods.simulatedEqual());
        List<AnswerSheet> sheets = List.of(
                sheet(sentBack(answer("A", 100)), carriedOver(answer("B", 100)), answer("C", 40)),
                sheet(answer("A", 100), answer("B", 100), answer("C", 40)),
                sheet(sentBack(carriedOver(answer("A", 100))), sentBack(claim("B", NotApplicableBy.LAW))),
                sheet(carriedOver(claim("A", NotApplicableBy.ENTITY)), answer("B", 100)));
        AnswerTable.Builder table = AnswerTable.builder(scorer.instrument());
        sheets.forEach(s -> table.add(s, TOWN));
        BatchScores scores = BatchScorer.of(scorer).score(table.build());

        for (int row = 0; row < sheets.size(); row++) {
            Scorecard card = scorer.score(sheets.get(row), TOWN);
            assertThat(scores.coverage(row, TOTAL)).isEqualTo(card.node(TOTAL).coverage());
            assertThat(scores.score(row, TOTAL)).isEqualTo(card.node(TOTAL).score());
        }
        assertThat(scores.coverage(0, PART).rejected()).isOne();
        assertThat(scores.coverage(1, PART).rejected()).isZero();
    }

    @Test
    void takesAClaimByTheLawThatNamesNoProvisionForTheEntitysOwn() {
        AnswerSheet unfounded = sheet(claim("A", NotApplicableBy.LAW), answer("B", 50), answer("C", 50));
        AnswerSheet founded = unfounded.toBuilder()
                .answers(unfounded.answers().stream()
                        .map(a -> a.toBuilder()
                                .notApplicable(a.notApplicable()
                                        .map(c -> c.toBuilder()
                                                .provision("Ley 617 de 2000, artículo 2")
                                                .build()))
                                .build())
                        .toList())
                .build();
        Scorer beside =
                Scorer.of(instrument(1), ScoringMethods.simulatedEqual()).withoutEntityClaims();

        assertThat(AnswerCheck.check(instrument(1), unfounded, TOWN).problems(AnswerProblemKind.PROVISION_MISSING))
                .singleElement()
                .satisfies(p -> assertThat(p.pointer()).isEqualTo("/answers/0/notApplicable/provision"));
        assertThat(AnswerCheck.check(instrument(1), founded, TOWN).problems()).isEmpty();
        assertThat(AnswerCheck.check(instrument(1), sheet(claim("A", NotApplicableBy.ENTITY)), TOWN)
                        .problems(AnswerProblemKind.PROVISION_MISSING))
                .isEmpty();
        assertThat(card(unfounded).node(TOTAL).coverage()).isEqualTo(new Coverage(2, 0, 0, 1, 0, 0));
        assertThat(card(founded).node(TOTAL).coverage()).isEqualTo(new Coverage(2, 0, 1, 0, 0, 0));
        assertThat(beside.score(unfounded, TOWN).node(TOTAL).coverage().unanswered())
                .isOne();
        assertThat(beside.score(founded, TOWN).node(TOTAL).coverage().unanswered())
                .isZero();
        assertThat(AnswerStates.of(instrument(1), unfounded, TOWN)
                        .of(QuestionId.of("A"))
                        .orElseThrow()
                        .state())
                .isEqualTo(QuestionState.NOT_APPLICABLE_BY_ENTITY);
    }

    @Test
    void tellsOfWeightsThatTheMethodSetsAside() {
        AnswerSheet sheet = sheet(answer("A", 1));

        assertThat(Scorer.of(instrument(3), ScoringMethods.simulatedEqual())
                        .score(sheet, TOWN)
                        .isWeightSetAside())
                .isTrue();
        assertThat(Scorer.of(instrument(1), ScoringMethods.simulatedEqual())
                        .score(sheet, TOWN)
                        .isWeightSetAside())
                .isFalse();
        assertThat(Scorer.of(instrument(3), ScoringMethods.simulatedWeighted())
                        .score(sheet, TOWN)
                        .isWeightSetAside())
                .isFalse();
    }

    @Test
    void scoresNoInstrumentOfSeveralRoots() {
        Instrument two = instrument(1).toBuilder()
                .addNodes(
                        InstrumentNode.builder().id(NodeId.of("U")).name("Otro").build())
                .build();

        assertThatThrownBy(() -> ReachableRange.of(two, ScoringMethods.simulatedEqual()))
                .isInstanceOf(NotScorableException.class)
                .hasMessageContaining("U")
                .hasMessageContaining("root");
        assertThat(InstrumentLint.check(two).problems())
                .extracting(LintProblem::kind)
                .contains(LintKind.SEVERAL_ROOTS);
    }
}
