package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.Instruments.answer;
import static io.github.mipg.rules.scoring.Instruments.child;
import static io.github.mipg.rules.scoring.Instruments.instrument;
import static io.github.mipg.rules.scoring.Instruments.node;
import static io.github.mipg.rules.scoring.Instruments.question;
import static io.github.mipg.rules.scoring.Instruments.sheet;
import static io.github.mipg.rules.scoring.Instruments.sound;
import static io.github.mipg.rules.scoring.Instruments.when;
import static io.github.mipg.rules.scoring.Instruments.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Figure;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.scoring.ScoringMethod.EntityClaims;
import io.github.mipg.rules.scoring.ScoringMethod.Extremes;
import io.github.mipg.rules.scoring.ScoringMethod.NodeFigure;
import io.github.mipg.rules.scoring.ScoringMethod.NotApplicableHandling;
import io.github.mipg.rules.scoring.ScoringMethod.Rescaling;
import io.github.mipg.rules.scoring.ScoringMethod.UnansweredHandling;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Forms of many kinds in one table: each row comes out as its sheet by itself, under every method. */
class BatchOfFormsTest {
    private static final List<PublicEntity> KINDS = List.of(
            Instruments.entity().order(AdministrativeOrder.NATIONAL).build(),
            Instruments.entity().build(),
            Instruments.entity().order(AdministrativeOrder.TERRITORIAL).build());

    private static ScoringMethod.Builder own() {
        return ScoringMethod.builder("own", "1", Text.same("Propio"));
    }

    private static final List<ScoringMethod> METHODS = List.of(
            ScoringMethods.simulatedEqual(),
            own().build(),
            own().nodeFigure(NodeFigure.OF_QUESTIONS).build(),
            own().unanswered(UnansweredHandling.INDETERMINATE).build(),
            own().rounding(0).build(),
            own().rounding(2).build(),
            own().notApplicable(NotApplicableHandling.AS_ZERO).build(),
            own().entityClaims(EntityClaims.AS_ZERO).build(),
            own().entityClaims(EntityClaims.AS_UNANSWERED).build());

    /** Puts each sheet of each kind of entity into one table, in turn. */
    private static void agree(Instrument instrument, ScoringMethod method, List<List<Answer>> sheets) {
        Scorer scorer = Scorer.of(instrument, method);
        AnswerTable.Builder table = AnswerTable.builder(instrument);
        for (List<Answer> answers : sheets) {
            for (PublicEntity kind : KINDS) {
                table.add(sheet(instrument, answers.toArray(Answer[]::new)), kind);
            }
        }
        BatchScores scores = BatchScorer.of(scorer).score(table.build());
        int row = 0;
        for (List<Answer> answers : sheets) {
            for (PublicEntity kind : KINDS) {
                Scorecard card = scorer.score(sheet(instrument, answers.toArray(Answer[]::new)), kind);
                for (NodeScore node : card.nodes()) {
                    assertThat(scores.score(row, node.node()))
                            .as("%s, row %s, %s", method, row, node)
                            .isEqualTo(node.score());
                    assertThat(scores.coverage(row, node.node()))
                            .as("%s, row %s, %s", method, row, node)
                            .isEqualTo(node.coverage());
                }
                row++;
            }
        }
    }

    private static OptionNumber number(String option, int number) {
        return OptionNumber.builder()
                .option(OptionId.of(option))
                .number(Figure.of(number))
                .build();
    }

    private static MatrixChoice cell(String row, String option) {
        return MatrixChoice.builder()
                .row(OptionId.of(row))
                .option(OptionId.of(option))
                .build();
    }

    private static NotApplicableClaim claim(NotApplicableBy by) {
        return NotApplicableClaim.builder()
                .by(by)
                .reason("No presta el servicio")
                .provision(Optional.of("Ley 1 de 2000, artículo 1").filter(p -> by == NotApplicableBy.LAW))
                .build();
    }

    @Test
    void answers_of_every_type_count_as_in_a_scorecard() {
        List<Answer> full = List.of(
                answer("S", "1").build(),
                answer("M", "1", "3").text("Lo mide").build(),
                answer("D", "2").build(),
                answer("N").addNumbers(number("1", 4), number("2", 9)).build(),
                answer("O").number(Figure.of(50)).build(),
                answer("X").addCells(cell("a", "1"), cell("b", "2")).build(),
                answer("G").addCells(cell("p", "2"), cell("f", "1")).build(),
                answer("T").text("Todo bien").build());
        List<Answer> claims = List.of(
                answer("S", "3").build(),
                answer("M").notApplicable(claim(NotApplicableBy.ENTITY)).build(),
                answer("D", "1").build(),
                answer("N").notApplicable(claim(NotApplicableBy.LAW)).build(),
                answer("O").number(Figure.of(75)).build());
        List<Answer> partly = List.of(
                answer("M", "4").build(),
                answer("D", "1").build(),
                answer("N").addNumbers(number("1", 4)).build(),
                answer("X").text("Pendiente").build(),
                answer("G").addCells(cell("p", "2")).build());
        List<Answer> worst = List.of(
                answer("S", "2").build(),
                answer("M", "4").build(),
                answer("O").number(Figure.of(0)).build());

        for (ScoringMethod method : METHODS) {
            agree(sound(), method, List.of(full, claims, partly, List.of(), worst, full));
        }
    }

    private static NodeQuestion link(String question, int weight) {
        return NodeQuestion.builder()
                .question(QuestionId.of(question))
                .weight(Figure.of(weight))
                .build();
    }

    private static Question number(String id, String best) {
        return question(id, QuestionType.OPEN_NUMBER)
                .worst(Figure.of(0))
                .best(Figure.parse(best))
                .build();
    }

    private static Answer given(String question, int number) {
        return answer(question).number(Figure.of(number)).build();
    }

    /** Three levels, questions beside nodes, points in thirds, sixths and sevenths, and a part for some entities. */
    private static final Instrument DEEP = instrument()
            .addNodes(
                    node("T").addQuestions(link("A", 2)).build(),
                    child("N", "T")
                            .weight(Figure.of(3))
                            .addQuestions(link("B", 5), link("C", 1))
                            .build(),
                    child("L", "N")
                            .weight(Figure.of(4))
                            .addQuestions(link("C", 1), link("D", 2))
                            .build(),
                    child("M", "N")
                            .weight(Figure.of(2))
                            .addQuestions(link("E", 1))
                            .meantFor(EntityClass.builder()
                                    .addOrders(AdministrativeOrder.NATIONAL)
                                    .build())
                            .build())
            .addQuestions(
                    number("A", "3"),
                    number("B", "6"),
                    yesNo("C"),
                    number("D", "7").toBuilder().addAskedWhen(when("C", "1")).build(),
                    yesNo("E"))
            .build();

    private static final List<List<Answer>> DEEP_SHEETS = List.of(
            List.of(
                    given("A", 1),
                    given("B", 1),
                    answer("C", "1").build(),
                    given("D", 3),
                    answer("E", "1").build()),
            List.of(
                    given("A", 2),
                    given("B", 5),
                    answer("C", "2").build(),
                    given("D", 3),
                    answer("E", "2").build()),
            List.of(given("B", 4), given("D", 6)),
            List.of(
                    given("A", 0),
                    given("B", 0),
                    answer("C", "2").build(),
                    answer("E", "2").build()),
            List.of(given("A", 3)),
            List.of(
                    given("A", 1),
                    answer("C").notApplicable(claim(NotApplicableBy.ENTITY)).build(),
                    given("D", 2)));

    @Test
    void fractions_add_up_over_three_levels_with_questions_beside_nodes() {
        for (ScoringMethod method : METHODS) {
            agree(DEEP, method, DEEP_SHEETS);
        }
    }

    @Test
    void rescaled_nodes_leave_out_what_was_not_asked() {
        TreeMap<NodeId, Extremes> group = new TreeMap<>();
        group.put(NodeId.of("L"), new Extremes(Figure.of(10), Figure.of(70)));
        group.put(NodeId.of("N"), new Extremes(Figure.of(5), Figure.of(60)));
        Rescaling rescaling = new Rescaling("Grupo", Figure.of(1), Figure.of(100), group);

        agree(DEEP, own().rescaling(rescaling).build(), DEEP_SHEETS);
        agree(DEEP, own().rescaling(rescaling).rounding(1).build(), DEEP_SHEETS);
    }

    @Test
    void a_figure_of_many_digits_feeds_a_node_of_short_weights() {
        Figure heavy = Figure.parse("1234567890123456789012345678901234567");
        Instrument instrument = instrument()
                .addNodes(
                        node("T").build(),
                        child("N", "T")
                                .weight(Figure.of(2))
                                .addQuestions(
                                        link("A", 1).toBuilder().weight(heavy).build(), link("B", 7))
                                .build(),
                        child("M", "T")
                                .weight(Figure.of(1))
                                .addQuestions(link("C", 1))
                                .build())
                .addQuestions(number("A", "7"), number("B", "11"), number("C", "3"))
                .build();

        agree(
                instrument,
                own().build(),
                List.of(List.of(given("A", 3), given("B", 5), given("C", 1)), List.of(given("A", 3)), List.of()));
    }

    @Test
    void points_in_long_fractions_add_up_exactly() {
        Instrument instrument = instrument()
                .addNodes(
                        node("T").build(),
                        child("N", "T", "A", "B").build(),
                        child("M", "T", "C").build())
                .addQuestions(number("A", "4294967291"), number("B", "4294967279"), number("C", "4294967231"))
                .build();
        List<List<Answer>> sheets =
                List.of(List.of(given("A", 3), given("B", 5), given("C", 7)), List.of(given("B", 2)), List.of());

        agree(instrument, own().build(), sheets);
        agree(instrument, own().rounding(1).build(), sheets);
    }

    @Test
    void weights_of_questions_count_unless_the_method_says_that_all_weigh_the_same() {
        Instrument instrument = instrument()
                .addNodes(node("T").addQuestions(link("A", 3), link("B", 1)).build())
                .addQuestions(yesNo("A"), yesNo("B"))
                .build();
        List<Answer> answers =
                List.of(answer("A", "1").build(), answer("B", "2").build());

        assertThat(total(instrument, own().build(), answers)).isEqualTo("75.00 (SIMULATED)");
        assertThat(total(instrument, own().equalWeights().build(), answers)).isEqualTo("50.00 (SIMULATED)");
        agree(instrument, own().build(), List.of(answers));
        agree(instrument, own().equalWeights().build(), List.of(answers));
    }

    private static String total(Instrument instrument, ScoringMethod method, List<Answer> answers) {
        return Scorer.of(instrument, method)
                .score(sheet(instrument, answers.toArray(Answer[]::new)), KINDS.get(1))
                .total()
                .score()
                .orElseThrow()
                .toString();
    }

    @Test
    void the_order_in_which_options_were_chosen_makes_no_other_answer() {
        AnswerTable.Builder table = AnswerTable.builder(sound());
        for (String[] chosen : new String[][] {{"1", "2"}, {"2", "1"}}) {
            table.add(sheet(sound(), answer("M", chosen).build()), KINDS.get(1));
        }

        BatchScores scores = BatchScorer.of(Scorer.of(sound(), own().build())).score(table.build());

        assertThat(scores.score(0, NodeId.of("A"))).isPresent().isEqualTo(scores.score(1, NodeId.of("A")));
        assertThat(scores.trial()).isFalse();
    }
}
