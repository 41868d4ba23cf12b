package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.Instruments.answer;
import static io.github.mipg.rules.scoring.Instruments.child;
import static io.github.mipg.rules.scoring.Instruments.combination;
import static io.github.mipg.rules.scoring.Instruments.entity;
import static io.github.mipg.rules.scoring.Instruments.excluding;
import static io.github.mipg.rules.scoring.Instruments.instrument;
import static io.github.mipg.rules.scoring.Instruments.node;
import static io.github.mipg.rules.scoring.Instruments.notApplicable;
import static io.github.mipg.rules.scoring.Instruments.option;
import static io.github.mipg.rules.scoring.Instruments.question;
import static io.github.mipg.rules.scoring.Instruments.row;
import static io.github.mipg.rules.scoring.Instruments.sheet;
import static io.github.mipg.rules.scoring.Instruments.when;
import static io.github.mipg.rules.scoring.Instruments.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Figure;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.scoring.ScoringMethod.EntityClaims;
import io.github.mipg.rules.scoring.ScoringMethod.NotApplicableHandling;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What answers to each type of question are worth, in a scorecard and in a table alike. */
class AnswerWorthTest {
    private static final ScoringMethod EQUAL = ScoringMethods.simulatedEqual();
    private static final QuestionId Q = QuestionId.of("Q");

    private static final Question MATRIX = question("Q", QuestionType.MATRIX)
            .rows(List.of(row("a", "Diseño"), row("b", "Ejecución")))
            .options(List.of(
                    option("1", "Débil", 10),
                    option("2", "Fuerte", 100),
                    excluding("3", "Nada de esto"),
                    notApplicable("4", "No aplica")))
            .build();
    private static final Question GRADED = question("Q", QuestionType.MATRIX)
            .rows(List.of(row("p", "Presente"), row("f", "Funcionando")))
            .options(List.of(option("1", "Uno"), option("2", "Dos")))
            .combinations(List.of(
                    combination("Mayor", 0, "1", "1"),
                    combination("Deficiencia", 50, "1", "2"),
                    combination("Oportunidad", 75, "2", "1"),
                    combination("Mantenimiento", 100, "2", "2")))
            .build();
    private static final Question NUMBERS = question("Q", QuestionType.MULTIPLE_NUMBERS)
            .options(List.of(
                    option("1", "Asesores"),
                    option("2", "Técnicos"),
                    excluding("3", "Ninguno"),
                    notApplicable("4", "No aplica")))
            .worst(Figure.of(2))
            .best(Figure.of(12))
            .build();

    private static Instrument of(Question... questions) {
        String[] codes = List.of(questions).stream().map(q -> q.id().value()).toArray(String[]::new);
        return instrument()
                .addNodes(node("T", codes).build())
                .addQuestions(questions)
                .build();
    }

    /** What becomes of Q, after seeing that a table says the same of the total. */
    private static QuestionScore score(Instrument instrument, ScoringMethod method, Answer... answers) {
        Scorer scorer = Scorer.of(instrument, method);
        Scorecard card = scorer.score(sheet(instrument, answers), entity().build());
        BatchScores batch = BatchScorer.of(scorer)
                .score(AnswerTable.builder(instrument)
                        .add(sheet(instrument, answers), entity().build())
                        .build());
        for (NodeScore node : card.nodes()) {
            assertThat(batch.score(0, node.node())).isEqualTo(node.score());
            assertThat(batch.coverage(0, node.node())).isEqualTo(node.coverage());
        }
        return card.question(Q);
    }

    private static QuestionScore score(Question question, Answer answer) {
        return score(of(question), EQUAL, answer);
    }

    private static Answer cells(String... pairs) {
        Answer.Builder answer = answer("Q");
        for (int i = 0; i < pairs.length; i += 2) {
            answer.addCells(MatrixChoice.builder()
                    .row(OptionId.of(pairs[i]))
                    .option(OptionId.of(pairs[i + 1]))
                    .build());
        }
        return answer.build();
    }

    private static Answer numbers(String... pairs) {
        Answer.Builder answer = answer("Q");
        for (int i = 0; i < pairs.length; i += 2) {
            answer.addNumbers(OptionNumber.builder()
                    .option(OptionId.of(pairs[i]))
                    .number(Figure.parse(pairs[i + 1]))
                    .build());
        }
        return answer.build();
    }

    private static Answer number(String number) {
        return answer("Q").number(Figure.parse(number)).build();
    }

    @Test
    void a_matrix_is_worth_the_mean_of_its_rows_and_a_row_that_does_not_apply_is_none() {
        assertThat(score(MATRIX, cells("b", "2", "a", "1")).points()).contains(Ratio.of(55));
        assertThat(score(MATRIX, cells("a", "3", "b", "2")).points()).contains(Ratio.of(50));
        assertThat(score(MATRIX, cells("a", "4", "b", "1")).points()).contains(Ratio.of(10));
        assertThat(score(MATRIX, cells("a", "4", "b", "1")).state()).isEqualTo(QuestionState.ANSWERED);
    }

    @Test
    void rows_that_the_entity_claims_not_to_apply_count_as_the_method_takes_claims() {
        Answer partly = cells("a", "4", "b", "1");
        Instrument matrix = of(MATRIX);
        ScoringMethod zero = EQUAL.withEntityClaims(EntityClaims.AS_ZERO);
        ScoringMethod oddity = ScoringMethod.builder("rareza", "1", Text.of("Rareza", "Oddity"))
                .notApplicable(NotApplicableHandling.AS_ZERO)
                .build();
        ScoringMethod without = EQUAL.withEntityClaims(EntityClaims.AS_UNANSWERED);

        assertThat(score(matrix, zero, partly).points()).contains(Ratio.of(5));
        assertThat(score(matrix, oddity, partly).points()).contains(Ratio.of(5));
        assertThat(score(matrix, without, partly).state()).isEqualTo(QuestionState.UNANSWERED);
        assertThat(score(matrix, without, cells("a", "2", "b", "1")).points()).contains(Ratio.of(55));

        Scorecard card = Scorer.of(matrix, without).score(sheet(matrix, partly), entity().build());
        ScoreBounds bounds = card.node(NodeId.of("T")).bounds().orElseThrow();
        assertThat(bounds.lowest().exact())
                .as("0 by the column that denies the others")
                .isEqualTo(Ratio.of(5));
        assertThat(bounds.highest().exact()).isEqualTo(Ratio.of(55));
        assertThat(Scorer.of(matrix, oddity.withEntityClaims(EntityClaims.AS_UNANSWERED))
                        .score(sheet(matrix, partly), entity().build())
                        .node(NodeId.of("T"))
                        .bounds()
                        .orElseThrow()
                        .lowest()
                        .exact())
                .as("the law may yet say that it does not apply")
                .isEqualTo(Ratio.zero());
        assertThat(card.claimedInPart()).containsExactly(Q);
        assertThat(Scorer.of(matrix, EQUAL)
                        .score(sheet(matrix, partly), entity().build())
                        .claimedInPart())
                .containsExactly(Q);
        for (Answer other : List.of(cells("a", "4", "b", "4"), cells("a", "3", "b", "1"))) {
            assertThat(Scorer.of(matrix, EQUAL)
                            .score(sheet(matrix, other), entity().build())
                            .claimedInPart())
                    .isEmpty();
        }
    }

    @Test
    void a_matrix_does_not_apply_only_if_no_row_does() {
        assertThat(score(MATRIX, cells("a", "4", "b", "4")))
                .isEqualTo(new QuestionScore(
                        Q,
                        QuestionState.NOT_APPLICABLE_BY_ENTITY,
                        java.util.Optional.empty(),
                        /* bearsPoints= */ true));
        assertThat(score(MATRIX, cells("a", "4")).state()).isEqualTo(QuestionState.UNANSWERED);
        assertThat(score(MATRIX, cells("b", "2")).state()).isEqualTo(QuestionState.UNANSWERED);
    }

    @Test
    void a_graded_matrix_is_worth_its_combination_in_the_order_of_the_rows() {
        assertThat(score(GRADED, cells("f", "2", "p", "1")).points()).contains(Ratio.of(50));
        assertThat(score(GRADED, cells("f", "1", "p", "2")).points()).contains(Ratio.of(75));
        assertThat(score(GRADED, cells("f", "1")).state()).isEqualTo(QuestionState.UNANSWERED);
    }

    @Test
    void several_numbers_are_worth_the_mean_of_each_between_worst_and_best() {
        assertThat(score(NUMBERS, numbers("2", "12", "1", "4.5")).points()).contains(Ratio.of(125, 2));
        assertThat(score(NUMBERS, numbers("1", "100", "2", "0")).points()).contains(Ratio.of(50));
        assertThat(score(
                                NUMBERS.toBuilder()
                                        .addOptions(option("5", "Directivos"))
                                        .build(),
                                numbers("2", "12", "1", "2", "5", "7"))
                        .points())
                .contains(Ratio.of(50));
        assertThat(score(
                                NUMBERS.toBuilder()
                                        .options(List.of(option("1", "Asesores")))
                                        .build(),
                                numbers("1", "7"))
                        .points())
                .contains(Ratio.of(50));
        assertThat(score(NUMBERS, numbers("1", "3")).state()).isEqualTo(QuestionState.UNANSWERED);
        assertThat(score(NUMBERS, numbers("2", "3")).state()).isEqualTo(QuestionState.UNANSWERED);
        assertThat(score(NUMBERS, answer("Q", "3").build()).state()).isEqualTo(QuestionState.EXCLUDED);
        assertThat(score(NUMBERS, answer("Q", "4").build()).state()).isEqualTo(QuestionState.NOT_APPLICABLE_BY_ENTITY);
    }

    @Test
    void a_number_is_worth_its_way_from_worst_to_best_and_never_more_nor_less() {
        Question growing = question("Q", QuestionType.OPEN_NUMBER)
                .worst(Figure.of(10))
                .best(Figure.of(30))
                .build();
        Question falling = question("Q", QuestionType.OPEN_NUMBER)
                .worst(Figure.of(30))
                .best(Figure.of(0))
                .build();

        assertThat(score(growing, number("15")).points()).contains(Ratio.of(25));
        assertThat(score(growing, number("9")).points()).contains(Ratio.zero());
        assertThat(score(growing, number("31")).points()).contains(Ratio.of(100));
        assertThat(score(falling, number("10")).points()).contains(Ratio.of(200, 3));
        assertThat(score(falling, number("40")).points()).contains(Ratio.zero());
    }

    @Test
    void a_question_without_points_is_answered_once_all_that_it_asks_for_is_given() {
        assertThat(state(MATRIX, cells("a", "1", "b", "2"))).isEqualTo(QuestionState.ANSWERED);
        assertThat(state(MATRIX, cells("a", "1"))).isEqualTo(QuestionState.UNANSWERED);
        assertThat(state(NUMBERS, numbers("1", "3", "2", "3"))).isEqualTo(QuestionState.ANSWERED);
        assertThat(state(NUMBERS, numbers("1", "3"))).isEqualTo(QuestionState.UNANSWERED);
        assertThat(state(NUMBERS, numbers("2", "3"))).isEqualTo(QuestionState.UNANSWERED);
        assertThat(state(question("Q", QuestionType.OPEN_NUMBER).build(), number("3")))
                .isEqualTo(QuestionState.ANSWERED);
        assertThat(state(yesNo("Q"), answer("Q", "2").build())).isEqualTo(QuestionState.ANSWERED);
        assertThat(state(yesNo("Q"), answer("Q").text("Luego").build())).isEqualTo(QuestionState.UNANSWERED);
        assertThat(state(
                        question("Q", QuestionType.OPEN_TEXT).build(),
                        answer("Q").text("Así").build()))
                .isEqualTo(QuestionState.ANSWERED);
    }

    private static QuestionState state(Question question, Answer answer) {
        Instrument instrument = instrument()
                .addNodes(node("T", "P").build())
                .addQuestions(yesNo("P"), question.toBuilder().informative(true).build())
                .build();
        QuestionScore score = score(instrument, EQUAL, answer);
        assertThat(score.points()).isEmpty();
        assertThat(score.bearsPoints()).isFalse();
        return score.state();
    }

    @Test
    void a_question_is_asked_if_one_option_was_chosen_and_none_that_forbids_it() {
        Question gate = question("P", QuestionType.MULTIPLE_CHOICE)
                .options(List.of(option("1", "Lo planea", 40), option("2", "Lo hace", 40), option("3", "Lo paró", 20)))
                .build();
        Question gated = yesNo("Q").toBuilder()
                .addAskedWhen(Dependency.builder()
                        .question(QuestionId.of("P"))
                        .addWhenAny(OptionId.of("1"), OptionId.of("2"))
                        .addUnlessAny(OptionId.of("3"))
                        .build())
                .build();
        Answer yes = answer("Q", "1").build();

        assertThat(score(of(gate, gated), EQUAL, answer("P", "2").build(), yes).state())
                .isEqualTo(QuestionState.ANSWERED);
        assertThat(score(of(gate, gated), EQUAL, answer("P", "2", "3").build(), yes)
                        .state())
                .isEqualTo(QuestionState.NOT_ASKED);
        assertThat(score(of(gate, gated), EQUAL, answer("P", "3").build(), yes).state())
                .isEqualTo(QuestionState.NOT_ASKED);
    }

    @Test
    void a_question_that_stands_before_the_one_that_decides_on_it_is_resolved_after_it() {
        Question gated = yesNo("Q").toBuilder().addAskedWhen(when("R", "1")).build();
        Question between = yesNo("R").toBuilder().addAskedWhen(when("S", "1")).build();
        Instrument instrument = of(gated, between, yesNo("S"));
        Answer yes = answer("Q", "1").build();
        Answer open = answer("R", "1").build();

        assertThat(score(instrument, EQUAL, yes, open, answer("S", "1").build()).state())
                .isEqualTo(QuestionState.ANSWERED);
        assertThat(score(instrument, EQUAL, yes, open, answer("S", "2").build()).state())
                .isEqualTo(QuestionState.NOT_ASKED);
        assertThat(score(
                                instrument,
                                EQUAL,
                                yes,
                                answer("R", "2").build(),
                                answer("S", "1").build())
                        .state())
                .isEqualTo(QuestionState.NOT_ASKED);
    }

    @Test
    void a_question_that_depends_on_two_waits_for_both() {
        Question both = yesNo("Q").toBuilder()
                .addAskedWhen(when("P", "1"), when("R", "1"))
                .build();
        Instrument instrument = of(both, yesNo("P"), yesNo("R"));

        for (String p : List.of("1", "2")) {
            for (String r : List.of("1", "2")) {
                assertThat(score(
                                        instrument,
                                        EQUAL,
                                        answer("P", p).build(),
                                        answer("R", r).build(),
                                        answer("Q", "1").build())
                                .state())
                        .isEqualTo(p.equals("1") && r.equals("1") ? QuestionState.ANSWERED : QuestionState.NOT_ASKED);
            }
        }
    }

    @Test
    void all_worst_answers_are_worth_nothing_in_a_table_as_well() {
        Instrument instrument = instrument()
                .addNodes(
                        node("T").build(),
                        child("A", "T", "Q").build(),
                        child("B", "T", "P", "R").build())
                .addQuestions(yesNo("Q"), yesNo("P"), yesNo("R"))
                .build();

        assertThat(score(
                                instrument,
                                EQUAL,
                                answer("Q", "2").build(),
                                answer("P", "2").build(),
                                answer("R", "2").build())
                        .points())
                .contains(Ratio.zero());
        assertThat(Scorer.of(instrument, EQUAL)
                        .score(
                                sheet(
                                        instrument,
                                        answer("Q", "2").build(),
                                        answer("P", "2").build()),
                                entity().build())
                        .node(NodeId.of("T"))
                        .score()
                        .orElseThrow())
                .hasToString("0.00 (SIMULATED)");
    }

    @Test
    void the_cap_holds_for_the_least_of_a_multiple_choice_too() {
        Instrument instrument = of(question("Q", QuestionType.MULTIPLE_CHOICE)
                .options(List.of(option("1", "Lo planea", 60), option("2", "Lo hace", 80)))
                .build());
        ScoringMethod capped = ScoringMethod.builder("capped", "1", Text.same("Tope de 50"))
                .multipleCap(Figure.of(50))
                .build();

        assertThat(ReachableRange.of(instrument, capped).of(NodeId.of("T")))
                .contains(new ReachableRange.Range(Ratio.of(50), Ratio.of(50)));
        assertThat(ReachableRange.of(instrument, EQUAL).of(NodeId.of("T")))
                .contains(new ReachableRange.Range(Ratio.of(60), Ratio.of(100)));
    }

    @Test
    void the_range_of_a_matrix_goes_from_its_worst_to_its_best_column() {
        ReachableRange range = ReachableRange.of(of(MATRIX), EQUAL);

        assertThat(range.of(NodeId.of("T"))).contains(new ReachableRange.Range(Ratio.zero(), Ratio.of(100)));
        assertThat(range.all()).containsOnlyKeys(NodeId.of("T"));
        assertThat(range).hasToString("{T=Range[lowest=0, highest=100]}");
        assertThat(range.of(NodeId.of("otro"))).isEmpty();
    }
}
