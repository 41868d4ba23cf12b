package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.Instruments.YEAR;
import static io.github.mipg.rules.scoring.Instruments.answer;
import static io.github.mipg.rules.scoring.Instruments.entity;
import static io.github.mipg.rules.scoring.Instruments.excluding;
import static io.github.mipg.rules.scoring.Instruments.instrument;
import static io.github.mipg.rules.scoring.Instruments.node;
import static io.github.mipg.rules.scoring.Instruments.notApplicable;
import static io.github.mipg.rules.scoring.Instruments.option;
import static io.github.mipg.rules.scoring.Instruments.question;
import static io.github.mipg.rules.scoring.Instruments.row;
import static io.github.mipg.rules.scoring.Instruments.sheet;
import static io.github.mipg.rules.scoring.Instruments.sound;
import static io.github.mipg.rules.scoring.Instruments.when;
import static io.github.mipg.rules.scoring.Instruments.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.MunicipalCategory;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerOrigin;
import io.github.mipg.model.measurement.AnswerReview;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionAssignment;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.model.measurement.ReviewState;
import io.github.mipg.rules.report.Truth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerCheckTest {
    @Test
    void aSheetThatFitsHasNoProblemsAndItsBlanksAreNoZeros() {
        AnswerReport report = check(
                answer("S", "1")
                        .addEvidence(Evidence.builder().title("Acta 3").build())
                        .build(),
                answer("M", "1", "3").text("Lo mide").build(),
                answer("N").addNumbers(number("1", 4), number("2", 9)).build(),
                answer("O").number(Figure.of(50)).build(),
                answer("X").addCells(cell("a", "1"), cell("b", "2")).build(),
                answer("T").text("Todo bien").build());

        assertThat(report.problems()).isEmpty();
        assertThat(report.isUsable()).isTrue();
        assertThat(report.states().count(QuestionState.ANSWERED)).isEqualTo(6);
        assertThat(state(report, "D").state()).isEqualTo(QuestionState.UNANSWERED);
    }

    @Test
    void everyProblemIsToldAtOnceAndPlaced() {
        Answer wrong = answer("S", "1", "2", "2", "9")
                .number(Figure.of(1))
                .addCells(cell("z", "1"))
                .build();

        assertThat(kinds(wrong, answer("S", "1").build(), answer("nadie", "1").build()))
                .containsExactlyInAnyOrder(
                        AnswerProblemKind.WRONG_CONTENT,
                        AnswerProblemKind.WRONG_CONTENT,
                        AnswerProblemKind.UNKNOWN_OPTION,
                        AnswerProblemKind.UNKNOWN_ROW,
                        AnswerProblemKind.REPEATED_CHOICE,
                        AnswerProblemKind.SEVERAL_CHOICES,
                        AnswerProblemKind.EVIDENCE_MISSING,
                        AnswerProblemKind.DUPLICATE_ANSWER,
                        AnswerProblemKind.EVIDENCE_MISSING,
                        AnswerProblemKind.UNKNOWN_QUESTION);
        assertThat(check(wrong).problems(AnswerProblemKind.UNKNOWN_OPTION))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.pointer()).isEqualTo("/answers/0/choices/3");
                    assertThat(p.message().spanish())
                            .isEqualTo(
                                    "Error /answers/0/choices/3 (pregunta S, opción 9) [UNKNOWN_OPTION]: debe nombrar"
                                            + " una opción de la pregunta; se encontró '9'. Corrija el código.");
                    assertThat(p)
                            .hasToString("Error /answers/0/choices/3 (question S, option 9) [UNKNOWN_OPTION]: must"
                                    + " name an option of the question; found '9'. Correct the code.");
                });
    }

    @Test
    void anOptionThatDeniesTheOthersStandsAloneAndEarnsNothing() {
        assertThat(kinds(answer("M", "1", "4").build())).containsExactly(AnswerProblemKind.EXCLUDING_WITH_OTHERS);
        assertThat(state(check(answer("M", "4").build()), "M").state()).isEqualTo(QuestionState.EXCLUDED);
        assertThat(kinds(answer("M", "4").build())).isEmpty();
    }

    @Test
    void notApplicableLeavesTheCalculationAndSaysWhy() {
        AnswerReport byOption = check(answer("S", "3").build());
        Answer claimed = answer("S")
                .notApplicable(NotApplicableClaim.builder()
                        .by(NotApplicableBy.LAW)
                        .reason("Decreto de ejemplo")
                        .provision("Decreto 1 de 2000, artículo 1")
                        .build())
                .build();

        assertThat(byOption.problems()).isEmpty();
        assertThat(state(byOption, "S")).satisfies(s -> {
            assertThat(s.state()).isEqualTo(QuestionState.NOT_APPLICABLE_BY_ENTITY);
            assertThat(s.leavesCalculation()).isTrue();
            assertThat(s.reason().orElseThrow().spanish()).isEqualTo("No aplica. Justifique:");
        });
        assertThat(state(check(claimed), "S").state()).isEqualTo(QuestionState.NOT_APPLICABLE_BY_LAW);
        assertThat(kinds(answer("S", "1", "3")
                        .addEvidence(Evidence.builder().title("Acta").build())
                        .build()))
                .containsExactly(AnswerProblemKind.SEVERAL_CHOICES, AnswerProblemKind.NOT_APPLICABLE_WITH_OTHERS);
        assertThat(kinds(claimed.toBuilder().addChoices(OptionId.of("1")).build()))
                .containsExactly(AnswerProblemKind.NOT_APPLICABLE_ANSWERED);
    }

    @Test
    void aMatrixOrNumbersInPartCountAsUnanswered() {
        AnswerReport report = check(
                answer("X").addCells(cell("a", "2")).build(),
                answer("N").addNumbers(number("2", 3)).build());

        assertThat(report.problems())
                .extracting(AnswerProblem::kind)
                .containsExactly(AnswerProblemKind.ROWS_MISSING, AnswerProblemKind.NUMBERS_MISSING);
        assertThat(state(report, "X").state()).isEqualTo(QuestionState.UNANSWERED);
        assertThat(state(report, "N").state()).isEqualTo(QuestionState.UNANSWERED);
        assertThat(report.isUsable()).isTrue();
    }

    @Test
    void aQuestionIsAskedAfterTheAnswersItDependsOn() {
        AnswerReport yes = check(answer("M", "2").build(), answer("D", "1").build());
        AnswerReport no = check(answer("M", "4").build(), answer("D", "1").build());
        AnswerReport blank = check(answer("D", "1").build());

        assertThat(yes.problems()).isEmpty();
        assertThat(state(yes, "D").asked()).isEqualTo(Truth.HOLDS);
        assertThat(no.problems()).extracting(AnswerProblem::kind).containsExactly(AnswerProblemKind.NOT_ASKED);
        assertThat(state(no, "D").state()).isEqualTo(QuestionState.NOT_ASKED);
        assertThat(blank.problems()).extracting(AnswerProblem::kind).containsExactly(AnswerProblemKind.ASKED_UNKNOWN);
        assertThat(state(blank, "D").asked()).isEqualTo(Truth.UNKNOWN);
        assertThat(state(blank, "D").reason().orElseThrow().spanish()).contains("'M'");
    }

    @Test
    void aRemarkIsNoAnswerAndDecidesOnNoOtherQuestion() {
        AnswerReport report = check(
                answer("M").text("Pendiente").build(),
                answer("X").text("Pendiente").build());

        assertThat(report.problems())
                .extracting(AnswerProblem::kind)
                .containsExactly(AnswerProblemKind.ONLY_REMARK, AnswerProblemKind.ONLY_REMARK);
        assertThat(report.problems().get(0).message().spanish())
                .isEqualTo("Advertencia /answers/0/text (pregunta M) [ONLY_REMARK]: debe acompañar lo que la pregunta"
                        + " pide: es solo una observación; se encontró 'Pendiente'. Responda la pregunta; mientras"
                        + " tanto cuenta como sin responder.");
        assertThat(state(report, "M").state()).isEqualTo(QuestionState.UNANSWERED);
        assertThat(state(report, "D").asked()).isEqualTo(Truth.UNKNOWN);
        assertThat(kinds(answer("O").text("Pendiente").build())).containsExactly(AnswerProblemKind.WRONG_CONTENT);
        assertThat(kinds(answer("T").text("Pendiente").build())).isEmpty();
    }

    @Test
    void aNumberThatTheQuestionDoesNotAcceptIsAnErrorAndOneBeyondItsEndsIsSaid() {
        Instrument limited = instrument()
                .addNodes(node("T", "P", "Q", "W").build())
                .addQuestions(question("P", QuestionType.OPEN_NUMBER)
                        .worst(Figure.of(0))
                        .best(Figure.of(100))
                        .least(Figure.of(0))
                        .most(Figure.of(100))
                        .build())
                .addQuestions(question("Q", QuestionType.MULTIPLE_NUMBERS)
                        .options(List.of(option("1", "Días en enero"), option("2", "Días en junio")))
                        .worst(Figure.of(30))
                        .best(Figure.of(5))
                        .least(Figure.of(0))
                        .build())
                .addQuestions(question("W", QuestionType.OPEN_NUMBER)
                        .worst(Figure.of(0))
                        .best(Figure.of(100))
                        .most(Figure.of(200))
                        .build())
                .build();
        AnswerReport wrong = AnswerCheck.check(
                limited,
                sheet(
                        limited,
                        answer("P").number(Figure.of(566)).build(),
                        answer("Q").addNumbers(number("1", 31), number("2", -1)).build(),
                        answer("W").number(Figure.of(201)).build()),
                entity().build());

        assertThat(wrong.isUsable()).isFalse();
        assertThat(wrong.problems())
                .extracting(p -> p.message().english())
                .containsExactly(
                        "Error /answers/0/number (question P) [NUMBER_OUT_OF_RANGE]: must be from 0 to 100; found '566'."
                                + " Correct the number; look at the decimal point.",
                        "Warning /answers/1/numbers/0/number (question Q, option 1) [NUMBER_CAPPED]: must lie between 30"
                                + " (0 points) and 5 (100 points); found '31'. Look at the number; if it is true, it earns"
                                + " 0 points.",
                        "Error /answers/1/numbers/1/number (question Q, option 2) [NUMBER_OUT_OF_RANGE]: must be 0 or"
                                + " more; found '-1'. Correct the number; look at the decimal point.",
                        "Error /answers/2/number (question W) [NUMBER_OUT_OF_RANGE]: must be 200 or less; found '201'."
                                + " Correct the number; look at the decimal point.");

        AnswerReport doubtful = AnswerCheck.check(
                limited,
                sheet(
                        limited,
                        answer("P").number(Figure.of(100)).build(),
                        answer("Q").addNumbers(number("1", 3), number("2", 30)).build(),
                        answer("W").number(Figure.of(-1)).build()),
                entity().build());
        assertThat(doubtful.problems()).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(AnswerProblemKind.NUMBER_CAPPED);
            assertThat(p.pointer()).isEqualTo("/answers/2/number");
            assertThat(p.message().english()).endsWith("it earns 0 points.");
        });
        assertThat(kinds(answer("O").number(Figure.of(101)).build())).containsExactly(AnswerProblemKind.NUMBER_CAPPED);
        assertThat(kinds(answer("O").number(Figure.of(100)).build())).isEmpty();
        assertThat(kinds(answer("O").number(Figure.of(0)).build())).isEmpty();
    }

    @Test
    void aRemarkOrHalfAMatrixIsNoProgress() {
        AnswerSheet sheet = sheet(
                sound(),
                answer("M").text("Pendiente").build(),
                answer("X").addCells(cell("a", "1")).build(),
                answer("S", "3").build(),
                answer("T").text("Listo").build());

        assertThat(AnswerProgress.of(sound(), sheet, entity().build())).hasToString("2 of 8 questions answered");
    }

    @Test
    void whatDependsOnAQuestionThatIsNotAskedIsNotAskedEither() {
        Instrument chain = instrument()
                .addNodes(node("T", "A", "B", "C").build())
                .addQuestions(
                        yesNo("A"),
                        yesNo("B").toBuilder().addAskedWhen(when("A", "1")).build(),
                        yesNo("C").toBuilder()
                                .addAskedWhen(Dependency.builder()
                                        .question(QuestionId.of("B"))
                                        .addUnlessAny(OptionId.of("1"))
                                        .build())
                                .build())
                .build();

        AnswerStates states =
                AnswerStates.of(chain, sheet(chain, answer("A", "2").build()), entity().build());

        assertThat(states.count(QuestionState.NOT_ASKED)).isEqualTo(2);
        assertThat(states.of(QuestionId.of("nadie"))).isEmpty();
    }

    @Test
    void aQuestionForOtherEntitiesIsNotAskedAndUnknownWhereTheEntityDoesNotSay() {
        Instrument national = instrument()
                .addNodes(node("T", "A").build())
                .addQuestions(yesNo("A").toBuilder()
                        .meantFor(EntityClass.builder()
                                .addOrders(AdministrativeOrder.NATIONAL)
                                .build())
                        .build())
                .build();
        AnswerSheet sheet = sheet(national, answer("A", "1").build());

        AnswerReport territorial = AnswerCheck.check(
                national, sheet, entity().order(AdministrativeOrder.TERRITORIAL).build());
        AnswerReport unknown = AnswerCheck.check(national, sheet, entity().build());
        Instrument municipal = instrument()
                .addNodes(node("T", "A").build())
                .addQuestions(yesNo("A").toBuilder()
                        .meantFor(EntityClass.builder()
                                .addCategories(MunicipalCategory.SIXTH)
                                .build())
                        .build())
                .build();
        assertThat(AnswerStates.of(
                                municipal,
                                sheet,
                                entity().order(AdministrativeOrder.NATIONAL).build())
                        .count(QuestionState.NOT_ASKED))
                .isEqualTo(1);
        assertThat(AnswerStates.of(
                                municipal,
                                sheet,
                                entity().order(AdministrativeOrder.TERRITORIAL).build())
                        .count(QuestionState.ANSWERED))
                .isEqualTo(1);

        assertThat(territorial.problems())
                .extracting(AnswerProblem::kind)
                .containsExactly(AnswerProblemKind.NOT_MEANT_FOR_ENTITY);
        assertThat(unknown.problems()).extracting(AnswerProblem::kind).containsExactly(AnswerProblemKind.ASKED_UNKNOWN);
    }

    @Test
    void anAnswerCannotComeFromALaterYearThanItsSheet() {
        Answer.Builder carried = answer("O").number(Figure.of(1)).origin(AnswerOrigin.CARRIED_OVER);
        assertThat(check(carried.carriedFrom(Vigencia.of(2030)).build()).problems())
                .extracting(AnswerProblem::kind)
                .contains(AnswerProblemKind.CARRIED_FROM_LATER, AnswerProblemKind.TO_CONFIRM);
        assertThat(check(carried.carriedFrom(Vigencia.of(2025)).build()).problems())
                .extracting(AnswerProblem::kind)
                .doesNotContain(AnswerProblemKind.CARRIED_FROM_LATER);
        AnswerProblem problem = check(carried.carriedFrom(Vigencia.of(2026)).build())
                .problems(LintSeverity.ERROR)
                .get(0);
        assertThat(problem.pointer()).isEqualTo("/answers/0/carriedFrom");
        assertThat(problem.message().english()).contains("2025 or an earlier one", "2026");
    }

    @Test
    void whatLacksProofOrTextOrWasSentBackOrIsOfLastYearIsAWarning() {
        AnswerReport report = check(
                answer("S", "1").build(),
                answer("M", "3").build(),
                answer("O")
                        .number(Figure.of(1))
                        .review(AnswerReview.builder()
                                .state(ReviewState.REJECTED)
                                .on(LocalDate.of(2026, 3, 1))
                                .reason("Falta el corte")
                                .build())
                        .origin(AnswerOrigin.CARRIED_OVER)
                        .carriedFrom(Vigencia.of(2024))
                        .build(),
                answer("T").build());

        assertThat(report.problems())
                .extracting(AnswerProblem::kind)
                .containsExactly(
                        AnswerProblemKind.EVIDENCE_MISSING,
                        AnswerProblemKind.TEXT_MISSING,
                        AnswerProblemKind.REJECTED,
                        AnswerProblemKind.TO_CONFIRM,
                        AnswerProblemKind.EMPTY_ANSWER);
        assertThat(report.problems(LintSeverity.NOTE)).hasSize(1);
        assertThat(report.isUsable()).isTrue();
        assertThat(report.toString())
                .startsWith("prueba of sigep:0576: 5 problems\n")
                .contains("Falta el corte");
    }

    @Test
    void aSheetOfAnotherInstrumentEntityOrYearIsRefused() {
        Instrument instrument = sound().toBuilder().vigencia(YEAR).build();
        AnswerSheet other = AnswerSheet.builder()
                .instrument(InstrumentId.of("otro"))
                .revision(7)
                .entity(EntityId.sigep("0001"))
                .vigencia(Vigencia.of(2024))
                .addAssignments(QuestionAssignment.builder()
                        .question(QuestionId.of("nadie"))
                        .office("Planeación")
                        .build())
                .build();

        assertThat(AnswerCheck.check(instrument, other, entity().build()).problems())
                .extracting(AnswerProblem::kind)
                .containsExactly(
                        AnswerProblemKind.WRONG_INSTRUMENT,
                        AnswerProblemKind.WRONG_REVISION,
                        AnswerProblemKind.WRONG_ENTITY,
                        AnswerProblemKind.WRONG_VIGENCIA,
                        AnswerProblemKind.UNKNOWN_ASSIGNMENT);
    }

    private static Instrument one(Question question) {
        return instrument()
                .addNodes(node("T", question.id().value()).build())
                .addQuestions(question)
                .build();
    }

    private static AnswerReport check(Question question, Answer answer) {
        return AnswerCheck.check(one(question), sheet(one(question), answer), entity().build());
    }

    private static List<String> places(AnswerReport report) {
        return report.problems().stream().map(p -> p.kind() + " " + p.pointer()).toList();
    }

    @Test
    void eachTypeOfQuestionIsAnsweredWithItsOwnContentOnly() {
        Answer.Builder numbers = answer("S", "1")
                .addNumbers(number("1", 4))
                .addEvidence(Evidence.builder().title("Acta").build());
        assertThat(places(check(numbers.build()))).containsExactly("WRONG_CONTENT /answers/0/numbers");
        assertThat(places(check(answer("M", "1").addCells(cell("a", "1")).build())))
                .containsExactly("WRONG_CONTENT /answers/0/cells", "UNKNOWN_ROW /answers/0/cells/0/row");
        assertThat(places(
                        check(answer("O", "1").number(Figure.of(3)).text("Tres").build())))
                .containsExactly(
                        "WRONG_CONTENT /answers/0/choices",
                        "WRONG_CONTENT /answers/0/text",
                        "UNKNOWN_OPTION /answers/0/choices/0");
        assertThat(places(check(answer("T", "1").text("Así").build())))
                .containsExactly("WRONG_CONTENT /answers/0/choices", "UNKNOWN_OPTION /answers/0/choices/0");
        assertThat(places(check(answer("X")
                        .addCells(cell("a", "1"), cell("b", "2"))
                        .number(Figure.of(3))
                        .build())))
                .containsExactly("WRONG_CONTENT /answers/0/number");
        assertThat(check(numbers.build()).isUsable()).isFalse();
        assertThat(check(numbers.build()).problems().get(0).message().english())
                .isEqualTo("Error /answers/0/numbers (question S) [WRONG_CONTENT]: must be absent from the answer to a"
                        + " question of type 'Single choice'. Answer with what the question asks for.");
    }

    private static final Question NUMBERS = question("N", QuestionType.MULTIPLE_NUMBERS)
            .options(List.of(
                    option("1", "Asesores"),
                    option("2", "Técnicos"),
                    excluding("3", "Ninguno"),
                    notApplicable("4", "No aplica")))
            .worst(Figure.of(0))
            .best(Figure.of(10))
            .build();

    @Test
    void numbersAreAnsweredByChoosingOnlyWithAnOptionThatDeniesThemOrDoesNotApply() {
        assertThat(places(check(NUMBERS, answer("N", "3").build()))).isEmpty();
        assertThat(places(check(NUMBERS, answer("N", "4").build()))).isEmpty();
        assertThat(places(check(NUMBERS, answer("N", "1").build())))
                .containsExactly("WRONG_CONTENT /answers/0/choices");
        assertThat(places(check(NUMBERS, answer("N", "9").build())))
                .containsExactly("UNKNOWN_OPTION /answers/0/choices/0");
        assertThat(places(check(
                        NUMBERS,
                        answer("N", "3")
                                .addNumbers(number("1", 4), number("2", 5))
                                .build())))
                .containsExactly("EXCLUDING_WITH_OTHERS /answers/0/choices/0");
        assertThat(places(check(
                        NUMBERS,
                        answer("N").addNumbers(number("1", 4), number("2", 5)).build())))
                .isEmpty();
    }

    @Test
    void codesOfNumbersAndCellsAreOfTheQuestionAndThereOnce() {
        assertThat(places(check(answer("N")
                        .addNumbers(number("1", 4), number("2", 5), number("2", 6), number("8", 7))
                        .build())))
                .containsExactly(
                        "UNKNOWN_OPTION /answers/0/numbers/3/option", "REPEATED_CHOICE /answers/0/numbers/2/option");
        assertThat(places(check(answer("X")
                        .addCells(cell("a", "1"), cell("b", "7"), cell("a", "2"))
                        .build())))
                .containsExactly("REPEATED_CHOICE /answers/0/cells/2/row", "UNKNOWN_OPTION /answers/0/cells/1/option");
    }

    @Test
    void tenOfTheRowsThatAreMissingAreNamed() {
        assertThat(missing(10))
                .endsWith("Missing are r1, r2, r3, r4, r5, r6, r7, r8, r9, r10; until then it counts as"
                        + " unanswered.");
        assertThat(missing(11))
                .endsWith("Missing are r1, r2, r3, r4, r5, r6, r7, r8, r9, r10…; until then it counts"
                        + " as unanswered.");
    }

    private static String missing(int rows) {
        Question.Builder matrix = question("X", QuestionType.MATRIX)
                .options(List.of(option("1", "Débil", 0), option("2", "Fuerte", 100)))
                .addRows(row("r0", "Fila 0"));
        for (int i = 1; i <= rows; i++) {
            matrix.addRows(row("r" + i, "Fila " + i));
        }
        return check(matrix.build(), answer("X").addCells(cell("r0", "1")).build())
                .problems()
                .get(0)
                .message()
                .english();
    }

    @Test
    void numbersThatAreMissingAreThoseOfOptionsThatAskForOne() {
        assertThat(check(NUMBERS, answer("N").addNumbers(number("2", 3)).build())
                        .problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.kind()).isEqualTo(AnswerProblemKind.NUMBERS_MISSING);
                    assertThat(p.fix().spanish()).startsWith("Faltan 1;");
                });
    }

    @Test
    void anOptionThatNeverGoesWithOthersMayNotGoWithANumberNorCells() {
        Question withMark = question("O", QuestionType.OPEN_NUMBER)
                .options(List.of(excluding("1", "Ninguno")))
                .build();

        assertThat(places(check(withMark, answer("O", "1").number(Figure.of(3)).build())))
                .contains("EXCLUDING_WITH_OTHERS /answers/0/choices/0");
        assertThat(places(
                        check(NUMBERS, answer("N", "4").addCells(cell("a", "1")).build())))
                .contains("NOT_APPLICABLE_WITH_OTHERS /answers/0/choices/0");
    }

    @Test
    void aClaimThatAQuestionDoesNotApplyStandsAloneButForARemark() {
        NotApplicableClaim claim = NotApplicableClaim.builder()
                .by(NotApplicableBy.ENTITY)
                .reason("No presta el servicio")
                .build();

        assertThat(kinds(answer("X").notApplicable(claim).text("Ver acta").build()))
                .isEmpty();
        assertThat(kinds(answer("X")
                        .notApplicable(claim)
                        .addCells(cell("a", "1"), cell("b", "1"))
                        .build()))
                .containsExactly(AnswerProblemKind.NOT_APPLICABLE_ANSWERED);
        assertThat(kinds(answer("N")
                        .notApplicable(claim)
                        .addNumbers(number("1", 4), number("2", 5))
                        .build()))
                .containsExactly(AnswerProblemKind.NOT_APPLICABLE_ANSWERED);
        assertThat(kinds(answer("O").notApplicable(claim).number(Figure.of(4)).build()))
                .containsExactly(AnswerProblemKind.NOT_APPLICABLE_ANSWERED);
    }

    @Test
    void aColumnOfAMatrixMayAskForAText() {
        Question matrix = question("X", QuestionType.MATRIX)
                .options(List.of(
                        option("1", "Sí", 100),
                        option("2", "Otro. ¿Cuál?", 0).toBuilder()
                                .asksText(true)
                                .build()))
                .rows(List.of(row("a", "Diseño")))
                .build();

        assertThat(places(check(matrix, answer("X").addCells(cell("a", "2")).build())))
                .containsExactly("TEXT_MISSING /answers/0/text");
        assertThat(places(check(matrix, answer("X").addCells(cell("a", "1")).build())))
                .isEmpty();
        assertThat(places(check(
                        matrix,
                        answer("X").addCells(cell("a", "2")).text("La otra").build())))
                .isEmpty();
    }

    @Test
    void proofIsAskedForOfWhatIsAnsweredAndOfNothingElse() {
        Question proven = yesNo("A").toBuilder()
                .addOptions(notApplicable("3", "No aplica"), excluding("4", "Ninguna"))
                .evidenceDemanded(true)
                .build();

        assertThat(places(check(proven, answer("A", "1").build())))
                .containsExactly("EVIDENCE_MISSING /answers/0/evidence");
        assertThat(places(check(proven, answer("A", "3").build()))).isEmpty();
        assertThat(places(check(proven, answer("A", "4").build()))).isEmpty();
    }

    @Test
    void anAnswerThatWasHandedInOrAcceptedIsNotToBeCorrected() {
        for (ReviewState state : List.of(ReviewState.SUBMITTED, ReviewState.ACCEPTED)) {
            assertThat(kinds(answer("O")
                            .number(Figure.of(1))
                            .review(AnswerReview.builder()
                                    .state(state)
                                    .on(LocalDate.of(2026, 3, 1))
                                    .build())
                            .origin(AnswerOrigin.TYPED)
                            .build()))
                    .isEmpty();
        }
    }

    @Test
    void aBlankQuestionThatIsAskedForCertainHasNothingToExplain() {
        AnswerState blank = state(check(), "S");

        assertThat(blank.state()).isEqualTo(QuestionState.UNANSWERED);
        assertThat(blank.asked()).isEqualTo(Truth.HOLDS);
        assertThat(blank.reason()).isEmpty();
        assertThat(blank.leavesCalculation()).isFalse();
        assertThat(state(check(answer("M", "4").build()), "M").leavesCalculation())
                .isFalse();
        assertThat(state(check(answer("M", "4").build()), "D").leavesCalculation())
                .isTrue();
    }

    @Test
    void aMatrixLeavesTheCalculationWhereNoRowApplies() {
        Question matrix = question("X", QuestionType.MATRIX)
                .options(List.of(option("1", "Sí", 100), notApplicable("2", "No aplica"), notApplicable("3", "No hay")))
                .rows(List.of(row("a", "Diseño"), row("b", "Ejecución")))
                .build();

        assertThat(state(
                        check(
                                matrix,
                                answer("X")
                                        .addCells(cell("a", "3"), cell("b", "2"))
                                        .build()),
                        "X"))
                .satisfies(s -> {
                    assertThat(s.state()).isEqualTo(QuestionState.NOT_APPLICABLE_BY_ENTITY);
                    assertThat(s.reason().orElseThrow().spanish()).isEqualTo("No hay");
                });
        assertThat(state(
                                check(
                                        matrix,
                                        answer("X")
                                                .addCells(cell("a", "1"), cell("b", "2"))
                                                .build()),
                                "X")
                        .state())
                .isEqualTo(QuestionState.ANSWERED);
        assertThat(state(check(matrix, answer("X").addCells(cell("a", "2")).build()), "X")
                        .state())
                .isEqualTo(QuestionState.UNANSWERED);
        assertThat(state(
                                check(
                                        matrix,
                                        answer("X")
                                                .addCells(cell("a", "1"), cell("b", "9"))
                                                .build()),
                                "X")
                        .state())
                .as("a column that is not there answers no row")
                .isEqualTo(QuestionState.UNANSWERED);
    }

    @Test
    void numbersAreWholeWithoutThoseOfOptionsThatDenyTheOthers() {
        assertThat(state(
                                check(
                                        NUMBERS,
                                        answer("N")
                                                .addNumbers(number("1", 4), number("2", 5))
                                                .build()),
                                "N")
                        .state())
                .isEqualTo(QuestionState.ANSWERED);
        assertThat(state(check(NUMBERS, answer("N", "3").build()), "N").state()).isEqualTo(QuestionState.EXCLUDED);
        assertThat(state(check(NUMBERS, answer("N", "4").build()), "N").state())
                .isEqualTo(QuestionState.NOT_APPLICABLE_BY_ENTITY);
    }

    @Test
    void itDoesNotMatterWhetherAQuestionStandsBeforeOrAfterTheOneItDependsOn() {
        Question a = yesNo("A").toBuilder().addAskedWhen(when("B", "1")).build();
        Question b = yesNo("B").toBuilder().addAskedWhen(when("C", "1")).build();
        Question c = yesNo("C");

        for (List<Question> order : List.of(List.of(a, b, c), List.of(c, b, a), List.of(b, c, a), List.of(b, a, c))) {
            Instrument instrument = instrument()
                    .addNodes(node("T", "A", "B", "C").build())
                    .questions(order)
                    .build();
            Answer yes = answer("A", "1").build();
            AnswerStates asked = AnswerStates.of(
                    instrument,
                    sheet(
                            instrument,
                            yes,
                            answer("B", "1").build(),
                            answer("C", "1").build()),
                    entity().build());
            AnswerStates not = AnswerStates.of(
                    instrument,
                    sheet(
                            instrument,
                            yes,
                            answer("B", "1").build(),
                            answer("C", "2").build()),
                    entity().build());

            assertThat(asked.count(QuestionState.ANSWERED)).isEqualTo(3);
            assertThat(asked.of(QuestionId.of("A")).orElseThrow().asked()).isEqualTo(Truth.HOLDS);
            assertThat(not.of(QuestionId.of("A")).orElseThrow().state()).isEqualTo(QuestionState.NOT_ASKED);
            assertThat(not.of(QuestionId.of("B")).orElseThrow().state()).isEqualTo(QuestionState.NOT_ASKED);
            assertThat(asked.all().keySet())
                    .containsExactlyElementsOf(order.stream().map(Question::id).toList());
        }
    }

    @Test
    void aQuestionInACircleOrBehindOneThatIsNotThereCannotBeTold() {
        Instrument instrument = instrument()
                .addNodes(node("T", "A", "B", "C").build())
                .addQuestions(
                        yesNo("A").toBuilder().addAskedWhen(when("B", "1")).build(),
                        yesNo("B").toBuilder().addAskedWhen(when("A", "1")).build(),
                        yesNo("C").toBuilder().addAskedWhen(when("nadie", "1")).build())
                .build();

        AnswerStates states = AnswerStates.of(
                instrument,
                sheet(
                        instrument,
                        answer("A", "1").build(),
                        answer("B", "1").build(),
                        answer("C", "1").build()),
                entity().build());

        assertThat(states.all().values()).extracting(AnswerState::asked).containsOnly(Truth.UNKNOWN);
        assertThat(states.of(QuestionId.of("C"))
                        .orElseThrow()
                        .reason()
                        .orElseThrow()
                        .english())
                .isEqualTo("It depends on question 'nadie', which is missing or depends on it in turn.");
    }

    @Test
    void aReportOfOneProblemSaysSo() {
        assertThat(check(answer("M", "1", "4").build()).toString()).startsWith("prueba of sigep:0576: 1 problem\n");
        assertThat(check(answer("M", "4").build())).hasToString("prueba of sigep:0576: 0 problems");
    }

    @Test
    void whatIsFoundIsShownUpToAHundredAndTwentyCharacters() {
        String at = "a".repeat(120);
        String over = "b".repeat(121);

        assertThat(check(yesNo("A"), answer("A").text(at).build())
                        .problems()
                        .get(0)
                        .message()
                        .english())
                .contains("found '" + at + "'.");
        assertThat(check(yesNo("A"), answer("A").text(over).build())
                        .problems()
                        .get(0)
                        .message()
                        .english())
                .contains("found '" + "b".repeat(120) + "…'.");
    }

    private static AnswerReport check(Answer... answers) {
        return AnswerCheck.check(sound(), sheet(sound(), answers), entity().build());
    }

    private static List<AnswerProblemKind> kinds(Answer... answers) {
        return check(answers).problems().stream().map(AnswerProblem::kind).toList();
    }

    private static AnswerState state(AnswerReport report, String question) {
        return report.states().of(QuestionId.of(question)).orElseThrow();
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
}
