package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.Instruments.answer;
import static io.github.mipg.rules.scoring.Instruments.child;
import static io.github.mipg.rules.scoring.Instruments.entity;
import static io.github.mipg.rules.scoring.Instruments.instrument;
import static io.github.mipg.rules.scoring.Instruments.node;
import static io.github.mipg.rules.scoring.Instruments.option;
import static io.github.mipg.rules.scoring.Instruments.question;
import static io.github.mipg.rules.scoring.Instruments.sheet;
import static io.github.mipg.rules.scoring.Instruments.when;
import static io.github.mipg.rules.scoring.Instruments.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.NodeId;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.scoring.ScoringMethod.EntityClaims;
import io.github.mipg.rules.scoring.ScoringMethod.NotApplicableHandling;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From where to where figures can still come out. */
class ScoreBoundsTest {
    private static final ScoringMethod EQUAL = ScoringMethods.simulatedEqual();
    private static final PublicEntity TOWN = entity().build();

    /** A single choice between two options of so many points. */
    private static Question choice(String id, int least, int most) {
        return question(id, QuestionType.SINGLE_CHOICE)
                .options(List.of(option("1", "Lo menos", least), option("2", "Lo más", most)))
                .build();
    }

    private static Instrument flat(Question... questions) {
        String[] codes = List.of(questions).stream().map(q -> q.id().value()).toArray(String[]::new);
        return instrument()
                .addNodes(node("T", codes).build())
                .addQuestions(questions)
                .build();
    }

    private static String bounds(
            Instrument instrument, ScoringMethod method, PublicEntity entity, String node, Answer... answers) {
        return Scorer.of(instrument, method)
                .score(sheet(instrument, answers), entity)
                .node(NodeId.of(node))
                .bounds()
                .map(b -> b.lowest().shown() + " - " + b.highest().shown() + (b.isExact() ? ", exact" : ""))
                .orElse("none");
    }

    private static String bounds(Instrument instrument, ScoringMethod method, Answer... answers) {
        return bounds(instrument, method, TOWN, "T", answers);
    }

    @Test
    void an_open_question_goes_from_its_worst_to_its_best_answer_and_a_closed_one_stays() {
        assertThat(bounds(flat(choice("A", 20, 90)), EQUAL)).isEqualTo("20.00 - 90.00");
        assertThat(bounds(flat(choice("A", 20, 90)), EQUAL, answer("A", "1").build()))
                .isEqualTo("20.00 - 20.00, exact");
    }

    @Test
    void an_open_question_may_come_to_be_worth_nothing_where_claims_count_as_zero() {
        ScoringMethod all = ScoringMethod.builder("all", "1", Text.same("Todo en cero"))
                .notApplicable(NotApplicableHandling.AS_ZERO)
                .build();

        assertThat(bounds(flat(choice("A", 20, 90)), all)).isEqualTo("0.00 - 90.00");
        assertThat(bounds(flat(choice("A", 20, 90)), EQUAL.withEntityClaims(EntityClaims.AS_ZERO)))
                .isEqualTo("0.00 - 90.00");
        assertThat(bounds(flat(choice("A", 20, 90)), EQUAL.withEntityClaims(EntityClaims.AS_UNANSWERED)))
                .isEqualTo("20.00 - 90.00");
    }

    @Test
    void an_open_question_that_would_only_lower_the_mean_may_come_not_to_apply() {
        Instrument instrument = flat(choice("A", 0, 20), choice("B", 0, 30), choice("C", 0, 100));

        // With C the mean of 20 and 100; B, at most 30, would take from it.
        assertThat(bounds(instrument, EQUAL, answer("A", "2").build())).isEqualTo("6.67 - 60.00");
    }

    @Test
    void an_open_question_that_would_only_raise_the_mean_may_come_not_to_apply() {
        Instrument instrument = flat(choice("A", 0, 60), choice("B", 40, 100), choice("C", 10, 100));

        // With C the mean of 60 and 10; B, at least 40, would add to it.
        assertThat(bounds(instrument, EQUAL, answer("A", "2").build())).isEqualTo("35.00 - 86.67");
    }

    @Test
    void of_open_questions_alone_the_most_extreme_one_decides() {
        Instrument instrument = flat(choice("A", 30, 60), choice("B", 10, 80), choice("C", 20, 70));

        assertThat(bounds(instrument, EQUAL)).isEqualTo("10.00 - 80.00");
    }

    @Test
    void an_answer_may_turn_out_not_to_have_been_asked() {
        Instrument instrument = instrument()
                .addNodes(node("T", "A", "B").build())
                .addQuestions(
                        yesNo("P").toBuilder().informative(true).build(),
                        yesNo("A").toBuilder().addAskedWhen(when("P", "1")).build(),
                        yesNo("B"))
                .build();
        Answer no = answer("A", "2").build();
        Answer yes = answer("B", "1").build();

        assertThat(bounds(instrument, EQUAL, no, yes)).isEqualTo("50.00 - 100.00");
        assertThat(bounds(instrument, EQUAL, answer("P", "1").build(), no, yes)).isEqualTo("50.00 - 50.00, exact");
        assertThat(bounds(instrument, EQUAL, answer("P", "2").build(), no, yes)).isEqualTo("100.00 - 100.00, exact");
    }

    @Test
    void what_no_completion_gives_a_figure_has_no_bounds() {
        Instrument instrument = instrument()
                .addNodes(
                        node("T").build(),
                        child("A", "T", "P").build(),
                        child("B", "T", "Q").build())
                .addQuestions(yesNo("P"), yesNo("Q"))
                .build();
        Answer claimed = answer("P")
                .notApplicable(NotApplicableClaim.builder()
                        .by(NotApplicableBy.LAW)
                        .reason("No presta el servicio")
                        .provision("Ley 1 de 2000, artículo 1")
                        .build())
                .build();

        assertThat(bounds(instrument, EQUAL, TOWN, "A", claimed)).isEqualTo("none");
        assertThat(bounds(
                        instrument, EQUAL, TOWN, "T", claimed, answer("Q", "1").build()))
                .isEqualTo("100.00 - 100.00, exact");
    }

    private static final Instrument PARTLY_NATIONAL = instrument()
            .addNodes(
                    node("T").build(),
                    child("A", "T", "P").build(),
                    child("N", "T", "Q")
                            .meantFor(EntityClass.builder()
                                    .addOrders(AdministrativeOrder.NATIONAL)
                                    .build())
                            .build())
            .addQuestions(choice("P", 50, 100), yesNo("Q"))
            .build();

    @Test
    void a_node_that_may_not_be_meant_for_the_entity_may_leave_the_pooled_mean_above_it() {
        Answer half = answer("P", "1").build();
        Answer all = answer("Q", "1").build();
        ScoringMethod pooled = ScoringMethods.simulatedPooled();

        assertThat(bounds(PARTLY_NATIONAL, pooled, TOWN, "T", half, all)).isEqualTo("50.00 - 75.00");
        assertThat(bounds(PARTLY_NATIONAL, pooled, TOWN, "N", half, all)).isEqualTo("100.00 - 100.00, exact");
        assertThat(bounds(PARTLY_NATIONAL, pooled, TOWN, "A", half, all)).isEqualTo("50.00 - 50.00, exact");
        assertThat(bounds(
                        PARTLY_NATIONAL,
                        pooled,
                        entity().order(AdministrativeOrder.NATIONAL).build(),
                        "T",
                        half,
                        all))
                .isEqualTo("75.00 - 75.00, exact");
        PublicEntity town = entity().order(AdministrativeOrder.TERRITORIAL).build();
        assertThat(bounds(PARTLY_NATIONAL, pooled, town, "T", half, all)).isEqualTo("50.00 - 50.00, exact");
        assertThat(bounds(PARTLY_NATIONAL, pooled, town, "N", half, all)).isEqualTo("none");
    }

    @Test
    void what_lies_below_a_node_that_is_not_meant_for_an_entity_is_not_meant_for_it_either() {
        Instrument national = instrument()
                .addNodes(
                        node("T")
                                .meantFor(EntityClass.builder()
                                        .addOrders(AdministrativeOrder.NATIONAL)
                                        .build())
                                .build(),
                        child("A", "T", "P").build())
                .addQuestions(yesNo("P"))
                .build();
        Scorecard card = Scorer.of(national, EQUAL)
                .score(
                        sheet(national, answer("P", "1").build()),
                        entity().order(AdministrativeOrder.TERRITORIAL).build());

        assertThat(card.nodes()).hasSize(2).allSatisfy(n -> {
            assertThat(n.score()).isEmpty();
            assertThat(n.bounds()).isEmpty();
            assertThat(n.coverage().notAsked()).isEqualTo(1);
        });
    }
}
