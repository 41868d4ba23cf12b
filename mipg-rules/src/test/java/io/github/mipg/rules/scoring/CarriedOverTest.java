package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.Instruments.answer;
import static io.github.mipg.rules.scoring.Instruments.child;
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

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Figure;
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
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionAssignment;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.model.measurement.ReviewState;
import java.text.Normalizer;
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

    @Test
    void aSignThatIsStruckThroughSaysTheContrary() {
        for (String sign : List.of("=", "<", ">", "≤", "≥", "∈", "≡")) {
            String struck = Normalizer.normalize(sign + "\u0338", Normalizer.Form.NFC);
            Question some = question("H", QuestionType.SINGLE_CHOICE)
                    .options(List.of(option("a", sign + " 0", 0), option("b", struck + " 0", 100)))
                    .build();
            Question turned = some.toBuilder()
                    .options(List.of(option("a", struck + " 0", 100), option("b", sign + " 0", 0)))
                    .build();
            Instrument last = one(some);
            AnswerSheet sheet = sheet(last, answer("H", "a").build());

            assertThat(CarriedOver.of(last, sheet, with(last, turned), NEXT)
                            .sheet()
                            .answers())
                    .as(struck)
                    .singleElement()
                    .satisfies(a -> assertThat(a.choices()).containsExactly(OptionId.of("b")));
            assertThat(InstrumentLint.check(last).problems(LintKind.SAME_WORDING))
                    .as(struck)
                    .isEmpty();
        }
    }

    private static Instrument with(Instrument instrument, Question question) {
        return instrument.toBuilder().questions(List.of(question)).build();
    }

    private static Instrument one(Question question) {
        return instrument()
                .addNodes(node("T", question.id().value()).build())
                .addQuestions(question)
                .build();
    }

    private static CarriedOver carry(Question before, Question now, Answer... answers) {
        return CarriedOver.of(one(before), sheet(one(before), answers), one(now), NEXT);
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

    @Test
    void numbersGoOnUnderTheOptionThatSaysTheSame() {
        Question before = question("N", QuestionType.MULTIPLE_NUMBERS)
                .options(List.of(option("1", "Asesores"), option("2", "Técnicos"), option("3", "Otros")))
                .build();
        Question now = question("N", QuestionType.MULTIPLE_NUMBERS)
                .options(List.of(option("a", "Técnicos"), option("b", "Asesores")))
                .build();

        CarriedOver carried = carry(
                before,
                now,
                answer("N")
                        .addNumbers(number("1", 4), number("2", 7), number("3", 9))
                        .build());

        assertThat(carried.sheet().answers())
                .singleElement()
                .satisfies(a -> assertThat(a.numbers()).containsExactly(number("b", 4), number("a", 7)));
        assertThat(carried.dropped())
                .extracting(DroppedAnswer::toString)
                .containsExactly("N/3: No option or row of the new question says the same.");
    }

    @Test
    void cellsGoOnWhereBothRowAndColumnStillSayTheSame() {
        Question before = question("X", QuestionType.MATRIX)
                .options(List.of(option("1", "Débil"), option("2", "Fuerte"), option("3", "Regular")))
                .rows(List.of(row("a", "Diseño"), row("b", "Ejecución"), row("c", "Cierre")))
                .build();
        Question now = question("X", QuestionType.MATRIX)
                .options(List.of(option("2", "Débil"), option("1", "Fuerte")))
                .rows(List.of(row("b", "Diseño"), row("c", "Cierre")))
                .build();

        CarriedOver carried = carry(
                before,
                now,
                answer("X")
                        .addCells(cell("a", "1"), cell("b", "2"), cell("c", "3"))
                        .text("Hasta junio")
                        .build());

        assertThat(carried.sheet().answers()).singleElement().satisfies(a -> {
            assertThat(a.cells()).containsExactly(cell("b", "2"));
            assertThat(a.text()).contains("Hasta junio");
        });
        assertThat(carried.dropped())
                .extracting(d -> d.part().orElseThrow().value())
                .containsExactly("b", "3");
    }

    @Test
    void aCodeThatStillSaysTheSameIsKeptAndWhatTwoOthersSayIsNotGuessed() {
        Question before = question("B", QuestionType.MULTIPLE_CHOICE)
                .options(List.of(option("1", "Lo hace"), option("2", "Lo mide")))
                .build();
        Question now = question("B", QuestionType.MULTIPLE_CHOICE)
                .options(List.of(
                        option("0", "Lo hace"), option("1", "Lo hace"), option("3", "Lo mide"), option("4", "Lo mide")))
                .build();

        CarriedOver carried = carry(before, now, answer("B", "1", "2").build());

        assertThat(carried.sheet().answers())
                .singleElement()
                .satisfies(a -> assertThat(a.choices()).containsExactly(OptionId.of("1")));
        assertThat(carried.dropped())
                .extracting(d -> d.part().orElseThrow().value())
                .containsExactly("2");
    }

    @Test
    void optionsThatNowRuleEachOtherOutAreLeftBehindTogether() {
        Question before = question("B", QuestionType.MULTIPLE_CHOICE)
                .options(List.of(option("1", "Lo planea"), option("2", "Ninguna"), option("3", "No aplica")))
                .build();
        Question now = question("B", QuestionType.MULTIPLE_CHOICE)
                .options(List.of(option("1", "Lo planea"), excluding("2", "Ninguna"), notApplicable("3", "No aplica")))
                .build();

        for (String mark : List.of("2", "3")) {
            CarriedOver together = carry(before, now, answer("B", "1", mark).build());
            assertThat(together.sheet().answers()).isEmpty();
            assertThat(together.dropped())
                    .extracting(DroppedAnswer::toString)
                    .containsExactly(
                            "B: One of the options now denies the others, or says that the question does not apply.");
            CarriedOver alone = carry(before, now, answer("B", mark).build());
            assertThat(alone.sheet().answers()).hasSize(1);
            assertThat(alone.dropped()).isEmpty();
        }
    }

    @Test
    void aTextGoesOnWhereTheQuestionOrAnOptionThatRemainsAsksForOne() {
        Answer remark = answer("B", "1").text("Desde mayo").build();
        QuestionOption asking =
                option("1", "Otro. ¿Cuál?").toBuilder().asksText(true).build();
        Question plain = question("B", QuestionType.MULTIPLE_CHOICE)
                .options(List.of(option("1", "Otro. ¿Cuál?"), option("2", "Lo hace")))
                .build();
        Question asks = plain.toBuilder()
                .options(List.of(asking, option("2", "Lo hace")))
                .build();

        CarriedOver kept = carry(plain, asks, remark);
        assertThat(kept.sheet().answers())
                .singleElement()
                .satisfies(a -> assertThat(a.text()).contains("Desde mayo"));
        assertThat(kept.dropped()).isEmpty();

        CarriedOver left = carry(asks, plain, remark);
        assertThat(left.sheet().answers())
                .singleElement()
                .satisfies(a -> assertThat(a.text()).isEmpty());
        assertThat(left.dropped())
                .extracting(DroppedAnswer::toString)
                .containsExactly("B: None of the options that remain asks for a text.");

        Question open = question("B", QuestionType.OPEN_TEXT).build();
        assertThat(carry(open, open, answer("B").text("Desde mayo").build())
                        .sheet()
                        .answers())
                .singleElement()
                .satisfies(a -> assertThat(a.text()).contains("Desde mayo"));
        Question numbers = question("B", QuestionType.MULTIPLE_NUMBERS)
                .options(List.of(option("1", "Asesores")))
                .build();
        CarriedOver beside = carry(
                numbers,
                numbers,
                answer("B").addNumbers(number("1", 2)).text("Desde mayo").build());
        assertThat(beside.sheet().answers())
                .singleElement()
                .satisfies(a -> assertThat(a.text()).contains("Desde mayo"));
        assertThat(beside.dropped()).isEmpty();
    }

    @Test
    void ofTwoAnswersToAQuestionTheSecondIsLeftBehindAndListedIfItSaysAnything() {
        CarriedOver carried = CarriedOver.of(
                LAST,
                sheet(
                        LAST,
                        answer("A", "1").build(),
                        answer("A", "2").build(),
                        answer("E", "1").build(),
                        answer("E").build()),
                NOW,
                NEXT);

        assertThat(carried.sheet().answers())
                .extracting(a -> a.question() + "/" + a.choices())
                .containsExactly("A/[1]", "E/[1]");
        assertThat(carried.dropped())
                .extracting(DroppedAnswer::toString)
                .containsExactly("A: It is the second answer to the same question.");
    }

    @Test
    void everyAnswerThatIsLeftBehindSaysWhy() {
        Answer rejected = answer("E", "1")
                .review(AnswerReview.builder()
                        .state(ReviewState.REJECTED)
                        .on(DAY)
                        .reason("No")
                        .build())
                .build();

        assertThat(CarriedOver.of(
                                LAST,
                                sheet(
                                        LAST,
                                        answer("C", "1").build(),
                                        answer("D", "1").build(),
                                        rejected,
                                        answer("B").build(),
                                        answer("N", "1").build()),
                                NOW,
                                NEXT)
                        .dropped())
                .extracting(DroppedAnswer::toString)
                .containsExactly(
                        "C: The question is not there any more.",
                        "D: The question is answered in another way now.",
                        "E: The answer was sent back.",
                        "N: The question is not there any more.");
    }

    @Test
    void aNumberAndAClaimThatTheQuestionDoesNotApplyComeAlong() {
        Question number = question("O", QuestionType.OPEN_NUMBER).build();
        NotApplicableClaim claim = NotApplicableClaim.builder()
                .by(NotApplicableBy.LAW)
                .reason("No presta el servicio")
                .provision("Ley 1 de 2000, artículo 1")
                .build();

        assertThat(carry(number, number, answer("O").number(Figure.of(7)).build())
                        .sheet()
                        .answers())
                .singleElement()
                .satisfies(a -> assertThat(a.number()).contains(Figure.of(7)));
        assertThat(carry(number, number, answer("O").notApplicable(claim).build())
                        .sheet()
                        .answers())
                .singleElement()
                .satisfies(a -> assertThat(a.notApplicable()).contains(claim));
    }

    @Test
    void anAnswerOfWhichNothingIsLeftIsNotCarried() {
        Question before = question("B", QuestionType.SINGLE_CHOICE)
                .options(List.of(option("1", "Antes"), option("2", "Nunca")))
                .build();
        Question now = question("B", QuestionType.SINGLE_CHOICE)
                .options(List.of(option("1", "Ahora"), option("2", "Nunca")))
                .build();

        CarriedOver carried = carry(before, now, answer("B", "1").build());

        assertThat(carried.sheet().answers()).isEmpty();
        assertThat(carried.dropped()).hasSize(1);
    }

    @Test
    void aQuestionCountsForTheNearestPolicyAboveTheNodesThatItFeeds() {
        Instrument instrument = instrument()
                .addNodes(
                        node("T").policy(PolicyId.of("integridad")).build(),
                        child("P", "T").policy(PolicyId.of("gobierno-digital")).build(),
                        child("I", "P", "A", "B").build(),
                        child("J", "T", "B", "C").build(),
                        node("R", "D").build(),
                        child("V", "W", "E").build(),
                        child("W", "V", "E").build())
                .addQuestions(yesNo("A"), yesNo("B"), yesNo("C"), yesNo("D"), yesNo("E"))
                .build();

        AnswerProgress progress = AnswerProgress.of(
                instrument,
                sheet(
                        instrument,
                        answer("A", "1").build(),
                        answer("B", "1").build(),
                        answer("D", "1").build()),
                entity().build());

        assertThat(progress.byPolicy()).containsOnlyKeys(PolicyId.of("gobierno-digital"), PolicyId.of("integridad"));
        assertThat(progress.byPolicy().get(PolicyId.of("gobierno-digital")))
                .isEqualTo(new AnswerTally(2, 0, 2, 0, 0, 0, 0));
        assertThat(progress.byPolicy().get(PolicyId.of("integridad"))).isEqualTo(new AnswerTally(2, 0, 1, 0, 0, 0, 0));
        assertThat(progress.withoutPolicy()).isEqualTo(new AnswerTally(2, 0, 1, 0, 0, 0, 0));
        assertThat(progress.total()).isEqualTo(new AnswerTally(5, 0, 3, 0, 0, 0, 0));
    }

    @Test
    void anOfficeIsLateOnlyWithWhatIsBlankOrWasSentBackAndBelongsToTheInstrument() {
        AnswerSheet sheet = sheet(
                        LAST,
                        answer("A", "1").build(),
                        answer("B", "1")
                                .review(AnswerReview.builder()
                                        .state(ReviewState.REJECTED)
                                        .on(DAY)
                                        .reason("No")
                                        .build())
                                .build(),
                        answer("C")
                                .text("Luego")
                                .review(AnswerReview.builder()
                                        .state(ReviewState.SUBMITTED)
                                        .on(DAY)
                                        .build())
                                .build())
                .toBuilder()
                .addAssignments(
                        assigned("A", "Planeación", DAY),
                        assigned("B", "Planeación", DAY),
                        assigned("C", "Planeación", DAY),
                        assigned("nadie", "Planeación", DAY))
                .build();
        AnswerProgress progress = AnswerProgress.of(LAST, sheet, entity().build());

        assertThat(progress.overdue(DAY)).isEmpty();
        assertThat(progress.overdue(DAY.plusDays(1)))
                .extracting(a -> a.question().value())
                .containsExactly("B", "C");
        assertThat(progress.byOffice()).containsOnlyKeys("Planeación");
        assertThat(progress.byOffice().get("Planeación")).isEqualTo(new AnswerTally(3, 3, 2, 0, 1, 0, 1));
    }

    @Test
    void progressIsEqualWhereAllThatItCountsIs() {
        AnswerProgress progress =
                AnswerProgress.of(LAST, sheet(LAST, answer("A", "1").build()), entity().build());

        assertThat(progress)
                .isEqualTo(AnswerProgress.of(LAST, sheet(LAST, answer("A", "2").build()), entity().build()))
                .isNotEqualTo(AnswerProgress.of(LAST, sheet(LAST), entity().build()))
                .isNotEqualTo(AnswerProgress.of(
                        LAST,
                        sheet(LAST, answer("A", "1").build()).toBuilder()
                                .addAssignments(assigned("B", "Planeación", DAY))
                                .build(),
                        entity().build()));
    }

    @Test
    void anOptionThatDeniesTheOthersOrDoesNotApplyIsAnAnswerToNumbersToo() {
        Question numbers = question("N", QuestionType.MULTIPLE_NUMBERS)
                .options(List.of(option("1", "Asesores"), excluding("2", "Ninguno"), notApplicable("3", "No aplica")))
                .build();
        Instrument instrument = one(numbers);

        assertThat(answered(instrument, answer("N", "2").build())).isEqualTo(1);
        assertThat(answered(instrument, answer("N", "3").build())).isEqualTo(1);
        assertThat(answered(instrument, answer("N", "1").build())).isZero();
        assertThat(answered(instrument, answer("N", "9").build())).isZero();
        assertThat(answered(instrument, answer("N").addNumbers(number("1", 4)).build()))
                .isEqualTo(1);
    }

    private static int answered(Instrument instrument, Answer answer) {
        return AnswerProgress.of(instrument, sheet(instrument, answer), entity().build())
                .total()
                .answered();
    }

    private static QuestionAssignment assigned(String question, String office, LocalDate due) {
        return QuestionAssignment.builder()
                .question(QuestionId.of(question))
                .office(office)
                .due(due)
                .build();
    }
}
