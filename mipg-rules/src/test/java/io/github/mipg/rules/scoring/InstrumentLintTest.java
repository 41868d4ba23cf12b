package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.Instruments.child;
import static io.github.mipg.rules.scoring.Instruments.combination;
import static io.github.mipg.rules.scoring.Instruments.excluding;
import static io.github.mipg.rules.scoring.Instruments.instrument;
import static io.github.mipg.rules.scoring.Instruments.node;
import static io.github.mipg.rules.scoring.Instruments.notApplicable;
import static io.github.mipg.rules.scoring.Instruments.option;
import static io.github.mipg.rules.scoring.Instruments.question;
import static io.github.mipg.rules.scoring.Instruments.row;
import static io.github.mipg.rules.scoring.Instruments.sound;
import static io.github.mipg.rules.scoring.Instruments.when;
import static io.github.mipg.rules.scoring.Instruments.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.Figure;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.GradedCombination;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InstrumentLintTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/mipg/rules/scoring/instrument-lint.txt");

    @Test
    void aSoundInstrumentHasNoProblems() {
        assertThat(InstrumentLint.check(sound()).problems()).isEmpty();
        assertThat(InstrumentLint.check(sound()).isUsable()).isTrue();
    }

    @Test
    void aBrokenInstrumentIsToldEverythingInTheOrderOfItsDocument() throws IOException {
        String found = InstrumentLint.check(broken()).problems().stream()
                .map(p -> p.message().spanish() + "\n" + p.message().english() + "\n")
                .collect(Collectors.joining("\n"));

        if ("write".equals(System.getProperty("mipg.golden"))) {
            Files.writeString(GOLDEN, found);
        }
        assertThat(found).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void theBrokenInstrumentHasEveryKindOfProblemThatNeedsNoMethod() {
        Set<LintKind> kinds = InstrumentLint.check(broken()).problems().stream()
                .map(LintProblem::kind)
                .collect(Collectors.toSet());
        kinds.addAll(InstrumentLint.check(instrument().build()).problems().stream()
                .map(LintProblem::kind)
                .toList());

        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(
                        LintKind.REACHABLE_RANGE,
                        LintKind.NOT_SCORABLE,
                        LintKind.TREE_TOO_DEEP,
                        LintKind.FIGURES_TOO_LONG)));
    }

    @Test
    void anOptionThatReadsLikeAnExcludingOneIsSuggestedAndNeverTakenForOne() {
        Instrument instrument = asked(question("M", QuestionType.MULTIPLE_CHOICE)
                .options(List.of(option("1", "Lo hace", 100), option("2", "La entidad no lo hace", 0)))
                .build());

        LintReport report = InstrumentLint.check(instrument);

        assertThat(report.problems(LintKind.EXCLUDING_SUGGESTED))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.question()).contains(QuestionId.of("M"));
                    assertThat(p.option()).contains(OptionId.of("2"));
                    assertThat(p.pointer()).isEqualTo("/questions/0/options/1/excluding");
                    assertThat(p.severity()).isEqualTo(LintSeverity.WARNING);
                });
        assertThat(report.isUsable()).isTrue();
    }

    @Test
    void theLimitsOfANumberAreInOrderAndHoldBothEnds() {
        Question number = question("P", QuestionType.OPEN_NUMBER)
                .worst(Figure.of(0))
                .best(Figure.of(100))
                .build();

        assertThat(problems(number.toBuilder()
                        .least(Figure.of(0))
                        .most(Figure.of(100))
                        .build()))
                .isEmpty();
        assertThat(problems(number.toBuilder()
                        .least(Figure.of(5))
                        .most(Figure.of(5))
                        .build()))
                .containsExactly(
                        "Error /questions/0/most (question P) [NUMBER_RANGE]: must be greater than 'least'; found"
                                + " '5'. Give the least and the greatest number that are accepted.");
        assertThat(problems(number.toBuilder()
                        .least(Figure.of(1))
                        .most(Figure.of(99))
                        .build()))
                .containsExactly(
                        "Error /questions/0/worst (question P) [NUMBER_RANGE]: must lie between 'least' and 'most'; found"
                                + " '0'. Correct the end or the limit: like this nobody can answer with it.",
                        "Error /questions/0/best (question P) [NUMBER_RANGE]: must lie between 'least' and 'most'; found"
                                + " '100'. Correct the end or the limit: like this nobody can answer with it.");
        assertThat(InstrumentLint.check(asked(yesNo("P").toBuilder()
                                .least(Figure.of(0))
                                .most(Figure.of(1))
                                .build()))
                        .problems(LintKind.MISPLACED_PART))
                .extracting(LintProblem::pointer)
                .containsExactly("/questions/0/least", "/questions/0/most");
    }

    private static List<String> problems(Question question) {
        return InstrumentLint.check(asked(question)).problems().stream()
                .filter(p -> p.severity() == LintSeverity.ERROR)
                .map(p -> p.message().english())
                .toList();
    }

    @Test
    void nothingMoreIsSuggestedOnceAnOptionIsMarkedAsExcluding() {
        Instrument instrument = asked(question("M", QuestionType.MULTIPLE_CHOICE)
                .options(List.of(
                        option("1", "Lo hace", 100),
                        option("2", "No hay quien lo haga", 0),
                        excluding("3", "Ninguna de las anteriores")))
                .build());

        assertThat(InstrumentLint.check(instrument).problems(LintKind.EXCLUDING_SUGGESTED))
                .isEmpty();
    }

    @Test
    void underAMethodTheLeastAndTheMostThatCanBeReachedAreTold() {
        LintReport report = InstrumentLint.check(sound(), ScoringMethods.simulatedEqual());

        // D has no option that earns nothing: 50 of 100 in one of three questions of one of two nodes.
        assertThat(report.minimum()).contains(Ratio.of(50, 6));
        assertThat(report.maximum()).contains(Ratio.of(100));
        assertThat(report.problems()).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(LintKind.REACHABLE_RANGE);
            assertThat(p.found()).isEqualTo("8.33 - 100");
        });
    }

    @Test
    void pointsBeyondAHundredShowInTheMaximum() {
        LintReport report = InstrumentLint.check(
                asked(question("Q", QuestionType.SINGLE_CHOICE)
                        .options(List.of(option("1", "Sí", 114), option("2", "No", 0)))
                        .build()),
                ScoringMethods.simulatedEqual());

        assertThat(report.maximum()).contains(Ratio.of(114));
        assertThat(report.isUsable()).isFalse();
    }

    @Test
    void anInstrumentThatSaysTooLittleForAMethodIsToldSoOnce() {
        Instrument instrument = asked(question("Q", QuestionType.SINGLE_CHOICE)
                .options(List.of(option("1", "Sí"), option("2", "No")))
                .build());

        LintReport report = InstrumentLint.check(instrument, ScoringMethods.simulatedEqual());

        assertThat(report.problems(LintKind.NOT_SCORABLE))
                .singleElement()
                .satisfies(p -> assertThat(p.message().spanish()).contains("simulated-equal", "no dice los puntos"));
        assertThat(report.minimum()).isEmpty();
        assertThat(InstrumentLint.check(instrument).isUsable()).isTrue();
    }

    @Test
    void whatCouldReachMoreThanAHundredUnderAMethodIsAnErrorAsTheScorerSees() {
        Instrument instrument = asked(question("Q", QuestionType.MULTIPLE_CHOICE)
                .options(List.of(option("1", "Lo planea", 80), option("2", "Lo hace", 80)))
                .build());
        ScoringMethod uncapped = ScoringMethod.builder("uncapped", "1", Text.same("Sin tope"))
                .uncapped()
                .build();

        LintReport report = InstrumentLint.check(instrument, uncapped);

        assertThat(report.isUsable()).isFalse();
        assertThat(report.maximum()).contains(Ratio.of(160));
        assertThat(report.problems(LintKind.NOT_SCORABLE))
                .singleElement()
                .satisfies(p -> assertThat(p.message().english()).contains("can reach 160.00 points"));
        assertThat(InstrumentLint.check(instrument, ScoringMethods.simulatedEqual())
                        .isUsable())
                .isTrue();
    }

    @Test
    void aQuestionWithoutAnyOptionThatCouldEarnPointsIsAnError() {
        List<QuestionOption> marked =
                List.of(excluding("1", "Ninguna de las anteriores"), notApplicable("2", "No aplica"));
        for (QuestionType type : List.of(QuestionType.SINGLE_CHOICE, QuestionType.MULTIPLE_CHOICE)) {
            assertErrorUnlessInformative(
                    LintKind.TOO_FEW_OPTIONS,
                    question("Q", type).options(marked).build());
        }
        assertErrorUnlessInformative(
                LintKind.TOO_FEW_OPTIONS,
                question("Q", QuestionType.MULTIPLE_NUMBERS)
                        .options(List.of(notApplicable("2", "No aplica")))
                        .worst(Figure.of(0))
                        .best(Figure.of(1))
                        .build());
        assertErrorUnlessInformative(
                LintKind.MATRIX_INCOMPLETE,
                question("Q", QuestionType.MATRIX)
                        .options(List.of(notApplicable("2", "No aplica")))
                        .rows(List.of(row("a", "Diseño")))
                        .build());
    }

    private static void assertErrorUnlessInformative(LintKind kind, Question question) {
        assertThat(InstrumentLint.check(asked(question)).problems(LintSeverity.ERROR))
                .extracting(LintProblem::kind)
                .containsExactly(kind);
        Instrument informative = instrument()
                .addNodes(node("T", "S").build())
                .addQuestions(yesNo("S"), question.toBuilder().informative(true).build())
                .build();
        assertThat(InstrumentLint.check(informative).isUsable()).isTrue();
        assertThat(Scorer.of(informative, ScoringMethods.simulatedEqual())).isNotNull();
    }

    @Test
    void aQuestionThatFeedsNothingIsNotAskedForItsPoints() {
        Instrument instrument = instrument()
                .addNodes(node("T", "S").build())
                .addQuestions(
                        yesNo("S"),
                        question("Q", QuestionType.SINGLE_CHOICE)
                                .options(List.of(option("1", "Sí", 100), option("2", "No")))
                                .build(),
                        question("N", QuestionType.OPEN_NUMBER)
                                .best(Figure.of(5))
                                .build())
                .build();

        assertThat(InstrumentLint.check(instrument).isUsable()).isTrue();
        Scorecard card = Scorer.of(instrument, ScoringMethods.simulatedEqual())
                .score(
                        Instruments.sheet(
                                instrument, Instruments.answer("Q", "2").build()),
                        Instruments.entity().build());
        assertThat(card.question(QuestionId.of("Q")))
                .isEqualTo(new QuestionScore(
                        QuestionId.of("Q"), QuestionState.ANSWERED, Optional.empty(), /* bearsPoints= */ false));
    }

    @Test
    void aMatrixOfTwentyThousandGradedCombinationsCanBeScored() {
        Question.Builder question = question("G", QuestionType.MATRIX).rows(List.of(row("a", "A"), row("b", "B")));
        int columns = 142;
        for (int i = 0; i < columns; i++) {
            question.addOptions(option("c" + i, "Columna " + i));
            for (int j = 0; j < columns; j++) {
                question.addCombinations(combination(i + " y " + j, i == 0 ? 0 : 100, "c" + i, "c" + j));
            }
        }
        Instrument instrument = asked(question.build());

        assertThat(InstrumentLint.check(instrument, ScoringMethods.simulatedEqual())
                        .problems())
                .isEmpty();
        assertThat(Scorer.of(instrument, ScoringMethods.simulatedEqual())).isNotNull();
    }

    @Test
    void combinationsWithoutAnyPointsAreToldEvenWhereColumnsHaveSome() {
        Question.Builder question = question("G", QuestionType.MATRIX)
                .rows(List.of(row("a", "A")))
                .options(List.of(option("1", "Uno", 0), option("2", "Dos", 100)));
        for (String column : List.of("1", "2")) {
            question.addCombinations(GradedCombination.builder()
                    .addChoices(OptionId.of(column))
                    .label("Solo " + column)
                    .build());
        }

        assertThat(InstrumentLint.check(asked(question.build())).problems())
                .extracting(LintProblem::kind)
                .containsExactly(LintKind.POINTS_NOT_GIVEN);
    }

    @Test
    void aTreeIsAtMostFiftyLevelsDeep() {
        assertThat(InstrumentLint.check(chain(50)).problems()).isEmpty();
        assertThat(InstrumentLint.check(chain(2_000), ScoringMethods.simulatedEqual())
                        .problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.kind()).isEqualTo(LintKind.TREE_TOO_DEEP);
                    assertThat(p.node()).contains(NodeId.of("N51"));
                    assertThat(p.message().english())
                            .isEqualTo("Error /nodes/50/parent (node N51) [TREE_TOO_DEEP]: must lie at most 50 levels"
                                    + " deep; found 'N50'. Put it further up in the tree.");
                });
        assertThatThrownBy(() -> ReachableRange.of(chain(51), ScoringMethods.simulatedEqual()))
                .isInstanceOf(NotScorableException.class)
                .hasMessageContaining("node N51 lies more than 50 levels deep");
    }

    private static Instrument chain(int levels) {
        Instrument.Builder chain =
                instrument().addNodes(node("N1", "Q1").build()).addQuestions(yesNo("Q1"));
        for (int i = 2; i <= levels; i++) {
            chain.addNodes(child("N" + i, "N" + (i - 1), "Q" + i).build()).addQuestions(yesNo("Q" + i));
        }
        return chain.build();
    }

    @Test
    void noInASingleChoiceIsAnOrdinaryAnswer() {
        assertThat(InstrumentLint.check(asked(yesNo("Q"))).problems()).isEmpty();
    }

    @Test
    void whatOnlySpoilsAScoreIsNoErrorInAnInformativeQuestion() {
        Question flattened = question("Q", QuestionType.MATRIX)
                .options(List.of(option("1", "Menos de un millón"), option("2", "menos de un MILLON.")))
                .informative(true)
                .build();
        Instrument instrument = instrument()
                .addNodes(node("T", "S").build())
                .addQuestions(yesNo("S"), flattened)
                .build();

        LintReport report = InstrumentLint.check(instrument);

        assertThat(report.isUsable()).isTrue();
        assertThat(report.problems())
                .extracting(LintProblem::kind)
                .containsExactly(LintKind.SAME_WORDING, LintKind.MATRIX_INCOMPLETE);
    }

    @Test
    void weightsMayAddUpToOneOrToAHundred() {
        assertThat(InstrumentLint.check(weighed("0.25", "0.75")).problems()).isEmpty();
        assertThat(InstrumentLint.check(weighed("25", "75")).problems()).isEmpty();
        assertThat(InstrumentLint.check(weighed("25", "70")).problems(LintKind.WEIGHTS_SUM))
                .extracting(LintProblem::found)
                .containsExactly("95");
    }

    @Test
    void questionsAndNodesBelowANodeShareItsWeights() {
        Instrument instrument = instrument()
                .addNodes(node("T")
                        .addQuestions(NodeQuestion.builder()
                                .question(QuestionId.of("P"))
                                .weight(Figure.of(30))
                                .build())
                        .build())
                .addNodes(child("A", "T", "Q").weight(Figure.of(70)).build())
                .addQuestions(yesNo("P"), yesNo("Q"))
                .build();

        assertThat(InstrumentLint.check(instrument).problems()).isEmpty();
    }

    @Test
    void aLongChainOfDependenciesIsNoCycle() {
        Instrument.Builder instrument = instrument();
        int size = 20_000;
        String[] codes = new String[size];
        for (int i = 0; i < size; i++) {
            codes[i] = "Q" + i;
            Question.Builder question = yesNo(codes[i]).toBuilder();
            instrument.addQuestions(
                    i == 0
                            ? question.build()
                            : question.addAskedWhen(when("Q" + (i - 1), "1")).build());
        }

        assertThat(InstrumentLint.check(
                                instrument.addNodes(node("T", codes).build()).build())
                        .problems())
                .isEmpty();
    }

    @Test
    void whoOnlyDependsOnACircleIsNotInIt() {
        Instrument instrument = instrument()
                .addNodes(node("T", "A", "B", "C").build())
                .addQuestions(
                        yesNo("A").toBuilder().addAskedWhen(when("B", "1")).build(),
                        yesNo("B").toBuilder().addAskedWhen(when("A", "1")).build(),
                        yesNo("C").toBuilder().addAskedWhen(when("B", "1")).build())
                .build();

        assertThat(InstrumentLint.check(instrument).problems(LintKind.DEPENDENCY_CYCLE))
                .extracting(p -> p.question().orElseThrow().value())
                .containsExactly("A", "B");
    }

    @Test
    void twoReportsOnTheSameInstrumentAreEqualAndReadAsALineAProblem() {
        LintReport report = InstrumentLint.check(broken());

        assertThat(report).isEqualTo(InstrumentLint.check(broken()));
        assertThat(report.toString().lines()).hasSize(1 + report.problems().size());
        assertThat(report.problems(LintSeverity.ERROR)).isNotEmpty().allMatch(p -> p.severity() == LintSeverity.ERROR);
    }

    private static Instrument asked(Question question) {
        return instrument()
                .addNodes(node("T", question.id().value()).build())
                .addQuestions(question)
                .build();
    }

    private static Instrument weighed(String one, String other) {
        return instrument()
                .addNodes(node("T").build())
                .addNodes(child("A", "T", "P").weight(Figure.parse(one)).build())
                .addNodes(child("B", "T", "Q").weight(Figure.parse(other)).build())
                .addQuestions(yesNo("P"), yesNo("Q"))
                .build();
    }

    private static Instrument broken() {
        QuestionOption contradicting = QuestionOption.builder()
                .id(OptionId.of("5"))
                .label("Ninguna, o no aplica")
                .excluding(true)
                .notApplicable(true)
                .build();
        return instrument()
                .comparability(Optional.empty())
                .addNodes(
                        node("T").build(),
                        child("A", "T", "S", "S", "nadie").weight(Figure.of(0)).build(),
                        child("B", "T", "M", "M2", "N", "N2", "X", "G", "O", "I", "SINP", "T1")
                                .weight(Figure.of(50))
                                .build(),
                        child("B", "T").weight(Figure.of(20)).build(),
                        child("V", "T").build(),
                        child("P", "T").weight(Figure.of(5)).build(),
                        child("P1", "P", "E1").weight(Figure.of(3)).build(),
                        node("T2", "D").build(),
                        child("H", "otro", "D2").build(),
                        child("C1", "C2", "D3").build(),
                        child("C2", "C1", "D4").build(),
                        child("W1", "T2", "E1").weight(Figure.of(1)).build(),
                        child("W2", "W1", "E1").weight(Figure.of(3)).build(),
                        child("W3", "W2", "E1").weight(Figure.of(3)).build())
                .addQuestions(
                        question("S", QuestionType.SINGLE_CHOICE)
                                .options(List.of(
                                        option("1", "Sí", 100),
                                        option("1", "No", 0),
                                        option("2", "Todas las anteriores", 50),
                                        option("3", "No aplica. Justifique:", 20),
                                        QuestionOption.builder()
                                                .id(OptionId.of("4"))
                                                .label("No le aplica por su naturaleza")
                                                .notApplicable(true)
                                                .points(Figure.of(100))
                                                .build()))
                                .rows(List.of(row("a", "Fila")))
                                .build(),
                        question("M", QuestionType.MULTIPLE_CHOICE)
                                .options(List.of(
                                        option("1", "Lo planea", 60),
                                        option("2", "LO PLANEA.", 60),
                                        option("3", "Lo hace", 0),
                                        option("4", "Lo mejora"),
                                        contradicting,
                                        QuestionOption.builder()
                                                .id(OptionId.of("6"))
                                                .label("Ninguna de las anteriores")
                                                .excluding(true)
                                                .points(Figure.of(10))
                                                .build()))
                                .build(),
                        question("M2", QuestionType.MULTIPLE_CHOICE)
                                .options(List.of(
                                        option("1", "Lo planea", 130),
                                        option("2", "Lo hace", -10),
                                        option("3", "La entidad no lo hace", 0)))
                                .build(),
                        question("N", QuestionType.OPEN_NUMBER)
                                .worst(Figure.of(5))
                                .best(Figure.of(5))
                                .build(),
                        question("N2", QuestionType.MULTIPLE_NUMBERS)
                                .best(Figure.of(5))
                                .build(),
                        question("X", QuestionType.MATRIX)
                                .options(List.of(option("1", "Débil", 0)))
                                .build(),
                        question("G", QuestionType.MATRIX)
                                .options(List.of(option("1", "Uno"), option("2", "Dos")))
                                .rows(List.of(row("p", "Presente"), row("f", "Funcionando")))
                                .combinations(List.of(
                                        combination("Mayor", 0, "1", "1"),
                                        combination("Otra vez", 10, "1", "1"),
                                        combination("Corta", 10, "1"),
                                        combination("Ajena", 90, "2", "9")))
                                .build(),
                        question("O", QuestionType.OPEN_TEXT).build(),
                        yesNo("I").toBuilder().informative(true).build(),
                        question("SINP", QuestionType.SINGLE_CHOICE)
                                .options(List.of(option("1", "Sí"), option("2", "No")))
                                .build(),
                        question("T1", QuestionType.SINGLE_CHOICE)
                                .options(List.of(option("1", "La única", 100)))
                                .build(),
                        yesNo("sola"),
                        yesNo("D").toBuilder().addAskedWhen(when("D2", "1")).build(),
                        yesNo("D2").toBuilder().addAskedWhen(when("D", "1")).build(),
                        yesNo("D3").toBuilder()
                                .addAskedWhen(
                                        when("falta", "1"),
                                        when("O"),
                                        when("S"),
                                        Dependency.builder()
                                                .question(QuestionId.of("S"))
                                                .whenAny(List.of(OptionId.of("1")))
                                                .unlessAny(List.of(OptionId.of("1"), OptionId.of("99")))
                                                .build())
                                .build(),
                        yesNo("D4"),
                        yesNo("D4"),
                        yesNo("E1"),
                        question("M3", QuestionType.MULTIPLE_CHOICE)
                                .options(List.of(
                                        option("1", "Lo hace", 100),
                                        excluding("2", "Ninguna de las anteriores"),
                                        excluding("3", "Está en marcha")))
                                .informative(true)
                                .build(),
                        yesNo("U").toBuilder()
                                .addAskedWhen(when("E1", "1"), when("E1", "2"))
                                .informative(true)
                                .build())
                .build();
    }

    @Test
    void aNodeThatIsItsOwnParentIsACircleOfOne() {
        Instrument instrument = instrument()
                .addNodes(node("T", "Q").build(), child("A", "A", "Q").build())
                .addQuestions(yesNo("Q"))
                .build();

        assertThat(InstrumentLint.check(instrument).problems(LintKind.NODE_CYCLE))
                .extracting(p -> p.node().orElseThrow())
                .containsExactly(NodeId.of("A"));
    }
}
