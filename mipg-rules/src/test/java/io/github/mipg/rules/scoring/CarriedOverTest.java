package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.Instruments.answer;
import static io.github.mipg.rules.scoring.Instruments.entity;
import static io.github.mipg.rules.scoring.Instruments.excluding;
import static io.github.mipg.rules.scoring.Instruments.instrument;
import static io.github.mipg.rules.scoring.Instruments.node;
import static io.github.mipg.rules.scoring.Instruments.option;
import static io.github.mipg.rules.scoring.Instruments.question;
import static io.github.mipg.rules.scoring.Instruments.sheet;
import static io.github.mipg.rules.scoring.Instruments.when;
import static io.github.mipg.rules.scoring.Instruments.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerOrigin;
import io.github.mipg.model.measurement.AnswerReview;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.CarryOver;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionAssignment;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.model.measurement.ReviewState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarriedOverTest {
    private static final Vigencia NEXT = Vigencia.of(2026);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    private static final Instrument LAST = instrument()
            .addNodes(node("T", "A", "B", "C", "D", "E")
                    .policy(PolicyId.of("integridad"))
                    .build())
            .addQuestions(
                    yesNo("A"),
                    question("B", QuestionType.MULTIPLE_CHOICE)
                            .options(List.of(
                                    option("1", "Lo planea", 50),
                                    option("2", "Lo hace", 25),
                                    option("3", "Lo mide", 25)))
                            .build(),
                    yesNo("C"),
                    yesNo("D"),
                    yesNo("E"))
            .build();

    private static final Instrument NOW = instrument()
            .revision(2)
            .addNodes(node("T", "A", "B", "D", "N").build())
            .addQuestions(
                    yesNo("A"),
                    question("B", QuestionType.MULTIPLE_CHOICE)
                            .options(List.of(
                                    option("1", "lo hace.", 50),
                                    option("2", "Lo planea", 50),
                                    excluding("3", "Ninguna")))
                            .build(),
                    question("D", QuestionType.OPEN_NUMBER).build(),
                    yesNo("E"),
                    yesNo("N"))
            .build();

    @Test
    void everyQuestionSaysWhatBecameOfIt() {
        CarriedOver carried = CarriedOver.of(LAST, sheet(LAST), NOW, NEXT);

        assertThat(carried.questions(CarryOver.SAME)).containsExactly(QuestionId.of("A"), QuestionId.of("E"));
        assertThat(carried.questions(CarryOver.REWORDED)).containsExactly(QuestionId.of("B"), QuestionId.of("D"));
        assertThat(carried.questions(CarryOver.NEW)).containsExactly(QuestionId.of("N"));
        assertThat(carried.questions(CarryOver.GONE)).containsExactly(QuestionId.of("C"));
    }

    @Test
    void anOptionGoesOnAsTheOneThatSaysTheSameAndWhatHasNoneIsListed() {
        CarriedOver carried =
                CarriedOver.of(LAST, sheet(LAST, answer("B", "1", "2", "3").build()), NOW, NEXT);

        assertThat(carried.sheet().answers()).singleElement().satisfies(a -> {
            assertThat(a.choices()).containsExactly(OptionId.of("2"), OptionId.of("1"));
            assertThat(a.carryOver()).contains(CarryOver.REWORDED);
        });
        assertThat(carried.dropped()).singleElement().satisfies(d -> {
            assertThat(d.part()).contains(OptionId.of("3"));
            assertThat(d).hasToString("B/3: No option or row of the new question says the same.");
        });
    }

    @Test
    void anAnswerComesAlongToBeConfirmedWithoutProofReviewOrAuthor() {
        Answer last = answer("A", "1")
                .by("Planeación")
                .on(DAY)
                .addEvidence(Evidence.builder().title("Acta").build())
                .review(AnswerReview.builder()
                        .state(ReviewState.ACCEPTED)
                        .on(DAY)
                        .build())
                .build();

        CarriedOver carried = CarriedOver.of(LAST, sheet(LAST, last), NOW, NEXT);

        assertThat(carried.sheet().vigencia()).isEqualTo(NEXT);
        assertThat(carried.sheet().revision()).isEqualTo(2);
        assertThat(carried.sheet().answers())
                .containsExactly(answer("A", "1")
                        .origin(AnswerOrigin.CARRIED_OVER)
                        .carriedFrom(Instruments.YEAR)
                        .carryOver(CarryOver.SAME)
                        .build());
    }

    @Test
    void whatIsGoneOfAnotherTypeOrSentBackIsLeftBehindAndListed() {
        Answer rejected = answer("E", "1")
                .review(AnswerReview.builder()
                        .state(ReviewState.REJECTED)
                        .on(DAY)
                        .reason("No")
                        .build())
                .build();

        CarriedOver carried = CarriedOver.of(
                LAST, sheet(LAST, answer("C", "1").build(), answer("D", "1").build(), rejected), NOW, NEXT);

        assertThat(carried.sheet().answers()).isEmpty();
        assertThat(carried.dropped()).extracting(d -> d.question().value()).containsExactly("C", "D", "E");
    }

    @Test
    void officesKeepTheirQuestionsWithoutTheDays() {
        AnswerSheet last = sheet(LAST).toBuilder()
                .addAssignments(assigned("A", "Planeación", DAY), assigned("C", "Planeación", DAY))
                .build();

        assertThat(CarriedOver.of(LAST, last, NOW, NEXT).sheet().assignments())
                .containsExactly(assigned("A", "Planeación", DAY).toBuilder()
                        .due(Optional.empty())
                        .build());
    }

    @Test
    void progressIsCountedByOfficeAndByPolicy() {
        AnswerSheet sheet = sheet(
                        LAST,
                        answer("A", "1")
                                .review(AnswerReview.builder()
                                        .state(ReviewState.ACCEPTED)
                                        .on(DAY)
                                        .build())
                                .build(),
                        answer("B", "1")
                                .review(AnswerReview.builder()
                                        .state(ReviewState.REJECTED)
                                        .on(DAY)
                                        .reason("No")
                                        .build())
                                .build(),
                        answer("C", "1")
                                .review(AnswerReview.builder()
                                        .state(ReviewState.SUBMITTED)
                                        .on(DAY)
                                        .build())
                                .build())
                .toBuilder()
                .addAssignments(
                        assigned("A", "Planeación", DAY),
                        assigned("B", "Planeación", DAY),
                        assigned("D", "Talento Humano", DAY.minusDays(1)))
                .build();

        AnswerProgress progress = AnswerProgress.of(LAST, sheet, entity().build());

        assertThat(progress.total()).isEqualTo(new AnswerTally(5, 3, 3, 0, 1, 1, 1));
        assertThat(progress.total().unanswered()).isEqualTo(2);
        assertThat(progress.byOffice())
                .containsEntry("Planeación", new AnswerTally(2, 2, 2, 0, 0, 1, 1))
                .containsEntry("Talento Humano", new AnswerTally(1, 1, 0, 0, 0, 0, 0));
        assertThat(progress.withoutOffice().questions()).isEqualTo(2);
        assertThat(progress.byPolicy()).containsOnlyKeys(PolicyId.of("integridad"));
        assertThat(progress.withoutPolicy().questions()).isZero();
        assertThat(progress.overdue(DAY)).extracting(a -> a.question().value()).containsExactly("D");
        assertThat(progress.overdue(DAY.plusDays(1)))
                .extracting(a -> a.question().value())
                .containsExactly("D", "B");
        assertThat(progress)
                .hasToString("3 of 5 questions answered")
                .isEqualTo(AnswerProgress.of(LAST, sheet, entity().build()));
    }

    @Test
    void whatIsNotAskedOfTheEntityIsNeverOpen() {
        Instrument gated = instrument()
                .addNodes(node("T", "G", "D", "N").build())
                .addQuestions(
                        yesNo("G"),
                        yesNo("D").toBuilder().addAskedWhen(when("G", "1")).build(),
                        yesNo("N").toBuilder()
                                .meantFor(EntityClass.builder()
                                        .addOrders(AdministrativeOrder.NATIONAL)
                                        .build())
                                .build())
                .build();
        PublicEntity town = entity().order(AdministrativeOrder.TERRITORIAL).build();
        AnswerSheet no = sheet(gated, answer("G", "2").build(), answer("N", "1").build()).toBuilder()
                .addAssignments(assigned("D", "Hacienda", DAY), assigned("N", "Hacienda", DAY))
                .build();

        AnswerProgress progress = AnswerProgress.of(gated, no, town);

        assertThat(progress).hasToString("1 of 1 questions answered");
        assertThat(progress.total()).isEqualTo(new AnswerTally(3, 2, 1, 2, 0, 0, 0));
        assertThat(progress.total().demanded()).isEqualTo(1);
        assertThat(progress.total().unanswered()).isZero();
        assertThat(progress.overdue(DAY.plusDays(1))).isEmpty();

        AnswerSheet open = no.toBuilder().answers(List.of()).build();
        assertThat(AnswerProgress.of(gated, open, town).overdue(DAY.plusDays(1)))
                .as("nobody knows yet whether it is asked")
                .extracting(a -> a.question().value())
                .containsExactly("D");
    }

    @Test
    void anOptionThatSaysTheContraryIsNotTheSame() {
        Question half = question("H", QuestionType.SINGLE_CHOICE)
                .options(List.of(option("a", "< 50 %", 0), option("b", "> 50 %", 100)))
                .build();
        Question turned = half.toBuilder()
                .options(List.of(option("a", "> 50 %", 100), option("b", "<  50 %", 0)))
                .build();
        Question others = half.toBuilder()
                .options(List.of(option("a", "≤ 50 %", 0), option("b", "Más de la mitad", 100)))
                .build();
        Instrument last =
                instrument().addNodes(node("T", "H").build()).addQuestions(half).build();
        AnswerSheet sheet = sheet(last, answer("H", "a").build());

        assertThat(CarriedOver.of(last, sheet, with(last, turned), NEXT).sheet().answers())
                .singleElement()
                .satisfies(a -> assertThat(a.choices()).containsExactly(OptionId.of("b")));
        assertThat(CarriedOver.of(last, sheet, with(last, others), NEXT)).satisfies(c -> {
            assertThat(c.sheet().answers()).isEmpty();
            assertThat(c.dropped()).hasSize(1);
        });
        assertThat(InstrumentLint.check(last).problems(LintKind.SAME_WORDING)).isEmpty();
    }

    private static Instrument with(Instrument instrument, Question question) {
        return instrument.toBuilder().questions(List.of(question)).build();
    }

    private static QuestionAssignment assigned(String question, String office, LocalDate due) {
        return QuestionAssignment.builder()
                .question(QuestionId.of(question))
                .office(office)
                .due(due)
                .build();
    }
}
