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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Figure;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.GradedCombination;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.scoring.ScoringMethod.NodeFigure;
import io.github.mipg.rules.scoring.ScoringMethod.OptionPoints;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** For what an instrument, a method or a sheet is refused, and in which words. */
class NotScorableTest {
    private static ScoringMethod.Builder own() {
        return ScoringMethod.builder("own", "1", Text.same("Propio"));
    }

    /** What the range says of an instrument, which asks no more than that it can be computed. */
    private static List<String> refusals(Instrument instrument, ScoringMethod method) {
        NotScorableException refused =
                catchThrowableOfType(NotScorableException.class, () -> ReachableRange.of(instrument, method));
        return refused == null
                ? List.of()
                : refused.problems().stream()
                        .map(p -> p.place() + " " + p.message().english() + ". "
                                + p.fix().english())
                        .toList();
    }

    private static List<String> refusals(Question... questions) {
        String[] codes = List.of(questions).stream().map(q -> q.id().value()).toArray(String[]::new);
        return refusals(
                instrument()
                        .addNodes(node("T", codes).build())
                        .addQuestions(questions)
                        .build(),
                own().build());
    }

    @Test
    void codes_that_repeat_are_refused_wherever_they_stand() {
        Question twice = question("B", QuestionType.SINGLE_CHOICE)
                .options(List.of(option("1", "Sí", 100), option("1", "No", 0)))
                .build();
        Instrument instrument = instrument()
                .addNodes(
                        node("T", "A", "B", "A").build(),
                        child("N", "T").build(),
                        child("N", "T").build())
                .addQuestions(yesNo("A"), yesNo("A"), twice)
                .build();

        assertThat(refusals(instrument, own().build()))
                .containsExactly(
                        "question A is repeated. Give each element a code of its own.",
                        "question B repeats the option 1. Give each option a code of its own.",
                        "node N is repeated. Give each element a code of its own.");
        assertThat(refusals(
                        instrument()
                                .addNodes(node("T", "A", "A").build())
                                .addQuestions(yesNo("A"))
                                .build(),
                        own().build()))
                .containsExactly("node T, question A is repeated. Give each element a code of its own.");
    }

    @Test
    void names_of_what_is_not_there_are_refused() {
        Dependency dependency = Dependency.builder()
                .question(QuestionId.of("A"))
                .addWhenAny(OptionId.of("1"), OptionId.of("8"))
                .addUnlessAny(OptionId.of("9"))
                .build();
        Instrument instrument = instrument()
                .addNodes(node("T", "A", "B").build(), child("N", "nada", "A").build())
                .addQuestions(
                        yesNo("A"),
                        yesNo("B").toBuilder()
                                .addAskedWhen(when("nadie", "1"), dependency)
                                .build())
                .build();

        assertThat(refusals(instrument, own().build()))
                .containsExactly(
                        "question B names something that does not exist: question nadie. Correct the code.",
                        "question B names something that does not exist: option 8. Correct the code.",
                        "question B names something that does not exist: option 9. Correct the code.",
                        "node N names something that does not exist: node nada. Correct the code.");
        assertThat(refusals(instrument().addNodes(node("T", "nadie").build()).build(), own().build()))
                .containsExactly("node T names something that does not exist: question nadie. Correct the code.");
    }

    @Test
    void circles_are_refused_and_an_instrument_without_nodes_too() {
        Instrument questions = instrument()
                .addNodes(node("T", "A", "B", "C").build())
                .addQuestions(
                        yesNo("A").toBuilder().addAskedWhen(when("B", "1")).build(),
                        yesNo("B").toBuilder().addAskedWhen(when("A", "1")).build(),
                        yesNo("C"))
                .build();
        Instrument nodes = instrument()
                .addNodes(
                        node("T", "A").build(),
                        child("N", "M", "A").build(),
                        child("M", "N", "A").build())
                .addQuestions(yesNo("A"))
                .build();

        assertThat(refusals(questions, own().build()))
                .containsExactly(
                        "question A depends on itself. Break the circle.",
                        "question B depends on itself. Break the circle.");
        assertThat(refusals(nodes, own().build()))
                .containsExactly(
                        "node N depends on itself. Break the circle.", "node M depends on itself. Break the circle.");
        assertThat(refusals(
                        instrument()
                                .addNodes(
                                        child("N", "M", "A").build(),
                                        child("M", "N", "A").build(),
                                        node("T", "A").build())
                                .addQuestions(yesNo("A"))
                                .build(),
                        own().build()))
                .hasSize(2);
        assertThat(refusals(instrument().build(), own().build()))
                .containsExactly("instrument prueba has no nodes. Give at least the root.");
    }

    private static NodeQuestion link(String question, int weight) {
        return NodeQuestion.builder()
                .question(QuestionId.of(question))
                .weight(Figure.of(weight))
                .build();
    }

    @Test
    void weights_are_given_to_all_below_a_node_or_to_none_unless_they_do_not_count() {
        Instrument half = instrument()
                .addNodes(
                        node("T", "A").build(),
                        child("N", "T", "B").weight(Figure.of(3)).build())
                .addQuestions(yesNo("A"), yesNo("B"))
                .build();
        Instrument halfOfQuestions = instrument()
                .addNodes(node("T", "A").addQuestions(link("B", 3)).build())
                .addQuestions(yesNo("A"), yesNo("B"))
                .build();
        String why = "node T has parts with a weight below it and others without. Give the weights of all of them, or"
                + " of none.";

        assertThat(refusals(half, own().build())).containsExactly(why);
        assertThat(refusals(halfOfQuestions, own().build())).containsExactly(why);
        assertThat(refusals(half, own().equalWeights().build())).isEmpty();
        assertThat(refusals(halfOfQuestions, own().equalWeights().build())).isEmpty();
    }

    @Test
    void a_text_needs_no_weight_beside_questions_that_have_one() {
        Instrument instrument = instrument()
                .addNodes(node("T", "X").addQuestions(link("A", 3)).build())
                .addQuestions(yesNo("A"), question("X", QuestionType.OPEN_TEXT).build())
                .build();

        assertThat(refusals(instrument, own().build())).isEmpty();
    }

    @Test
    void a_weight_is_more_than_0() {
        Instrument instrument = instrument()
                .addNodes(
                        node("T").build(),
                        child("N", "T")
                                .addQuestions(link("A", 0))
                                .weight(Figure.of(-1))
                                .build(),
                        child("M", "T")
                                .addQuestions(link("A", 1))
                                .weight(Figure.of(1))
                                .build())
                .addQuestions(yesNo("A"))
                .build();

        assertThat(refusals(instrument, own().build()))
                .containsExactly(
                        "node N, question A has a weight of 0 or less. Give a weight of more than 0.",
                        "node N has a weight of 0 or less. Give a weight of more than 0.");
        assertThat(refusals(instrument, own().equalWeights().build())).isEmpty();
    }

    @Test
    void weights_of_a_table_are_for_every_node_but_the_root_and_for_the_vigencia_of_the_instrument() {
        Instrument instrument = instrument()
                .addNodes(
                        node("T").build(),
                        child("N", "T", "A").build(),
                        child("M", "T", "A").build())
                .addQuestions(yesNo("A"))
                .build();
        ScoringMethod whole = own().givenWeights(
                        Vigencia.of(2025), Map.of(NodeId.of("N"), Figure.of(1), NodeId.of("M"), Figure.of(2)))
                .build();
        ScoringMethod part = own().givenWeights(Vigencia.of(2025), Map.of(NodeId.of("N"), Figure.of(1)))
                .build();

        assertThat(refusals(instrument, whole)).isEmpty();
        assertThat(refusals(instrument.toBuilder().vigencia(Vigencia.of(2025)).build(), whole))
                .isEmpty();
        assertThat(refusals(instrument.toBuilder().vigencia(Vigencia.of(2024)).build(), whole))
                .containsExactly(
                        "instrument prueba is of the vigencia 2024, the weights of 2025. Give the weights of its"
                                + " vigencia.");
        assertThat(refusals(instrument, part))
                .containsExactly(
                        "node M has no weight in the table of the method. Add it to the table.",
                        "node T has parts with a weight below it and others without. Give the weights of all of them,"
                                + " or of none.");
    }

    @Test
    void a_level_that_no_node_has_is_refused_with_those_that_there_are() {
        ScoringMethod method =
                own().nodeFigure("hojas", NodeFigure.OF_QUESTIONS).build();
        Instrument levels = instrument()
                .addNodes(
                        node("T", "A").level("total").build(),
                        child("N", "T", "A").level("hoja").build())
                .addQuestions(yesNo("A"))
                .build();
        Instrument none = instrument()
                .addNodes(node("T", "A").build())
                .addQuestions(yesNo("A"))
                .build();

        assertThat(refusals(levels, method))
                .containsExactly("method own names a level that no node has: hojas. Use one of these: hoja, total.");
        assertThat(refusals(none, method))
                .containsExactly("method own names a level that no node has: hojas. Give the levels of the nodes.");
    }

    @Test
    void a_choice_needs_options_that_earn_points() {
        assertThat(refusals(question("A", QuestionType.SINGLE_CHOICE)
                        .options(List.of(excluding("1", "Ninguna"), notApplicable("2", "No aplica")))
                        .build()))
                .containsExactly(
                        "question A has no options that earn points. Give its options, or mark it informative.");
        assertThat(refusals(question("A", QuestionType.MULTIPLE_CHOICE)
                        .options(List.of(option("1", "Lo hace", -5), option("2", "Lo mide")))
                        .build()))
                .containsExactly(
                        "question A has negative points for option 1. Give points from 0 to 100.",
                        "question A does not say the points of option 2. Give the points, or declare a method that"
                                + " derives them.");
    }

    @Test
    void points_are_derived_for_a_multiple_choice_that_has_none_at_all_and_for_no_other_question() {
        ScoringMethod deriving = own().optionPoints(OptionPoints.DERIVED_EQUAL).build();
        Question some = question("A", QuestionType.MULTIPLE_CHOICE)
                .options(List.of(option("1", "Lo planea", 50), option("2", "Lo hace")))
                .build();
        Question single = question("A", QuestionType.SINGLE_CHOICE)
                .options(List.of(option("1", "Sí"), option("2", "No")))
                .build();
        Question none = question("A", QuestionType.MULTIPLE_CHOICE)
                .options(List.of(option("1", "Lo planea"), option("2", "Lo hace"), excluding("3", "Ninguna")))
                .build();
        Question marks = question("A", QuestionType.MULTIPLE_CHOICE)
                .options(List.of(excluding("3", "Ninguna")))
                .build();

        assertThat(refusals(of(some), deriving)).singleElement().asString().contains("points of option 2");
        assertThat(refusals(of(single), deriving)).hasSize(2);
        assertThat(refusals(of(none), deriving)).isEmpty();
        assertThat(refusals(of(marks), deriving)).singleElement().asString().contains("no options that earn points");
    }

    private static Instrument of(Question question) {
        return instrument()
                .addNodes(node("T", question.id().value()).build())
                .addQuestions(question)
                .build();
    }

    @Test
    void a_matrix_needs_rows_and_columns() {
        Question columns = question("A", QuestionType.MATRIX)
                .options(List.of(option("1", "Débil", 0)))
                .build();
        Question rows = question("A", QuestionType.MATRIX)
                .rows(List.of(row("a", "Diseño")))
                .options(List.of(notApplicable("1", "No aplica")))
                .build();
        String why = "question A has no rows or no options. Give the rows and options of the matrix.";

        assertThat(refusals(columns)).containsExactly(why);
        assertThat(refusals(rows)).containsExactly(why);
    }

    @Test
    void combinations_of_a_matrix_are_whole_graded_once_and_none_is_missing() {
        Question.Builder question = question("A", QuestionType.MATRIX)
                .options(List.of(option("1", "Uno"), option("2", "Dos")))
                .rows(List.of(row("p", "Presente"), row("f", "Funcionando")));
        GradedCombination unpriced = GradedCombination.builder()
                .addChoices(OptionId.of("2"), OptionId.of("2"))
                .label("Sin puntos")
                .build();

        assertThat(refusals(question.combinations(List.of(
                                combination("Uno y uno", 0, "1", "1"),
                                combination("Otra vez", 0, "1", "1"),
                                combination("Corta", 50, "1"),
                                combination("Dos y uno", 100, "2", "1"),
                                unpriced))
                        .build()))
                .containsExactly(
                        "question A lacks one option per row in the combination Otra vez, or repeats it. Give each"
                                + " combination once, with one option per row.",
                        "question A lacks one option per row in the combination Corta, or repeats it. Give each"
                                + " combination once, with one option per row.",
                        "question A does not say the points of combination Sin puntos. Give the points, or declare a"
                                + " method that derives them.",
                        "question A has combinations without points. Give the points of all combinations.");
        assertThat(refusals(question.combinations(List.of(
                                combination("Uno y uno", 0, "1", "1"),
                                combination("Uno y dos", 10, "1", "2"),
                                combination("Dos y uno", 100, "2", "1"),
                                combination("Dos y dos", 100, "2", "2")))
                        .build()))
                .isEmpty();
    }

    @Test
    void numbers_go_from_a_worst_to_another_best_one() {
        String why = "question A has no two different numbers for the worst and the best. Give both, or neither if its"
                + " numbers earn no points.";

        assertThat(refusals(question("A", QuestionType.OPEN_NUMBER)
                        .worst(Figure.of(1))
                        .build()))
                .containsExactly(why);
        assertThat(refusals(question("A", QuestionType.OPEN_NUMBER)
                        .best(Figure.of(1))
                        .build()))
                .containsExactly(why);
        assertThat(refusals(question("A", QuestionType.OPEN_NUMBER)
                        .worst(Figure.of(1))
                        .best(Figure.of(1))
                        .build()))
                .containsExactly(why);
        assertThat(refusals(question("A", QuestionType.MULTIPLE_NUMBERS)
                        .worst(Figure.of(1))
                        .best(Figure.of(0))
                        .build()))
                .containsExactly("question A has no options. Give the options that ask for a number.");
        assertThat(refusals(question("A", QuestionType.OPEN_NUMBER).build())).isEmpty();
    }

    @Test
    void the_message_names_the_first_five_problems_and_counts_the_rest() {
        Instrument.Builder six = instrument();
        Instrument.Builder five = instrument();
        for (int i = 1; i <= 6; i++) {
            six.addNodes(child("N" + i, "nada").build());
            if (i < 6) {
                five.addNodes(child("N" + i, "nada").build());
            }
        }

        assertThat(catchThrowableOfType(
                        NotScorableException.class, () -> ReachableRange.of(six.build(), own().build())))
                .hasMessageStartingWith("instrument prueba: node N1 names something that does not exist: node nada."
                        + " Correct the code. | node N2 ")
                .hasMessageContaining("node N5 ")
                .hasMessageEndingWith(" | and 1 more")
                .message()
                .doesNotContain("node N6");
        assertThat(catchThrowableOfType(
                        NotScorableException.class, () -> ReachableRange.of(five.build(), own().build())))
                .hasMessageEndingWith("Correct the code.");
    }

    @Test
    void a_sheet_that_does_not_fit_is_refused_for_all_its_errors_and_for_no_warning() {
        Instrument instrument = of(yesNo("A").toBuilder().evidenceDemanded(true).build());
        Scorer scorer = Scorer.of(instrument, own().build());

        NotScorableException refused = catchThrowableOfType(
                NotScorableException.class,
                () -> scorer.score(
                        sheet(instrument, answer("A", "9").build()),
                        entity().id(EntityId.sigep("0001")).build()));

        assertThat(refused)
                .hasMessage(
                        "sheet of sigep:0576: WRONG_ENTITY must be 'sigep:0001', but was sigep:0576. Give the entity"
                                + " that answered. | question A must name an option of the question, but was 9. Correct the"
                                + " code.");
        assertThat(refused.problems())
                .extracting(p -> p.message().spanish())
                .containsExactly(
                        "debe ser 'sigep:0001', y es sigep:0576", "debe nombrar una opción de la pregunta, y es 9");
        assertThat(scorer.score(sheet(instrument, answer("A", "1").build()), entity().build())
                        .total()
                        .score())
                .isPresent();
    }

    @Test
    void an_instrument_with_errors_is_refused_by_scorer_and_table_in_the_words_of_the_check() {
        Instrument instrument = instrument()
                .addNodes(node("T", "A").build(), child("N", "nada", "A").build())
                .addQuestions(yesNo("A"))
                .build();
        String why = "instrument prueba: node N must name a node of the instrument, but was nada. Add the node, or"
                + " correct the code.";

        assertThat(catchThrowableOfType(NotScorableException.class, () -> Scorer.of(instrument, own().build())))
                .hasMessage(why);
        assertThat(catchThrowableOfType(NotScorableException.class, () -> AnswerTable.builder(instrument)))
                .hasMessage(why);
    }

    @Test
    void an_error_of_an_instrument_is_placed_in_its_question_its_node_or_by_its_kind() {
        Question half = question("A", QuestionType.SINGLE_CHOICE)
                .options(List.of(option("1", "Sí", 100), option("2", "No")))
                .build();

        assertThat(catchThrowableOfType(NotScorableException.class, () -> Scorer.of(of(half), own().build())))
                .hasMessage("instrument prueba: question A must be given, as for the others. Give the points, 0 if it"
                        + " earns none, or take them off all.");
        assertThat(catchThrowableOfType(
                        NotScorableException.class, () -> Scorer.of(instrument().build(), own().build())))
                .hasMessageStartingWith("instrument prueba: NO_ROOT must hold one node without a parent. ");
    }
}
