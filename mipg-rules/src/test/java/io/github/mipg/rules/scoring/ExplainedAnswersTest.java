package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.Instruments.answer;
import static io.github.mipg.rules.scoring.Instruments.child;
import static io.github.mipg.rules.scoring.Instruments.entity;
import static io.github.mipg.rules.scoring.Instruments.excluding;
import static io.github.mipg.rules.scoring.Instruments.instrument;
import static io.github.mipg.rules.scoring.Instruments.node;
import static io.github.mipg.rules.scoring.Instruments.option;
import static io.github.mipg.rules.scoring.Instruments.question;
import static io.github.mipg.rules.scoring.Instruments.row;
import static io.github.mipg.rules.scoring.Instruments.sheet;
import static io.github.mipg.rules.scoring.Instruments.when;
import static io.github.mipg.rules.scoring.Instruments.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Figure;
import io.github.mipg.model.Language;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.QuestionType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an explanation tells of answers of every type, branch by branch. */
class ExplainedAnswersTest {
    private static final Instrument INSTRUMENT = instrument()
            .addNodes(
                    node("T").build(),
                    child("A", "T")
                            .weight(Figure.of(3))
                            .addQuestions(
                                    NodeQuestion.builder()
                                            .question(QuestionId.of("M"))
                                            .weight(Figure.of(2))
                                            .build(),
                                    NodeQuestion.builder()
                                            .question(QuestionId.of("D"))
                                            .weight(Figure.of(5))
                                            .build())
                            .build(),
                    child("B", "T", "N", "O", "X", "L").weight(Figure.of(1)).build(),
                    child("C", "T", "P")
                            .weight(Figure.of(1))
                            .meantFor(EntityClass.builder()
                                    .addOrders(AdministrativeOrder.NATIONAL)
                                    .build())
                            .build())
            .addQuestions(
                    question("M", QuestionType.MULTIPLE_CHOICE)
                            .options(List.of(
                                    option("1", "Lo planea", 70),
                                    option("2", "Lo hace", 70),
                                    excluding("3", "Ninguna")))
                            .build(),
                    yesNo("D").toBuilder().addAskedWhen(when("M", "1")).build(),
                    question("N", QuestionType.MULTIPLE_NUMBERS)
                            .options(List.of(option("1", "Asesores"), option("2", "Técnicos")))
                            .worst(Figure.of(0))
                            .best(Figure.of(10))
                            .build(),
                    question("O", QuestionType.OPEN_NUMBER)
                            .worst(Figure.of(0))
                            .best(Figure.of(100))
                            .build(),
                    question("X", QuestionType.MATRIX)
                            .options(List.of(option("1", "Débil", 0), option("2", "Fuerte", 100)))
                            .rows(List.of(row("a", "Diseño"), row("b", "Ejecución")))
                            .build(),
                    yesNo("L"),
                    yesNo("P"))
            .build();

    private static final List<Answer> FULL = List.of(
            answer("M", "1", "2").build(),
            answer("D", "2").build(),
            answer("N").addNumbers(number("1", 5), number("2", 10)).build(),
            answer("O").number(Figure.parse("62.5")).build(),
            answer("X").addCells(cell("a", "1"), cell("b", "2")).build(),
            answer("L")
                    .notApplicable(NotApplicableClaim.builder()
                            .by(NotApplicableBy.ENTITY)
                            .reason("No presta el servicio")
                            .build())
                    .build());

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

    private static ScoreExplanation of(String node, Optional<AdministrativeOrder> order, Answer... answers) {
        return Scorer.of(INSTRUMENT, ScoringMethods.simulatedWeighted())
                .score(sheet(INSTRUMENT, answers), entity().order(order).build())
                .explanation(NodeId.of(node));
    }

    private static ScoreExplanation full() {
        return of("T", Optional.of(AdministrativeOrder.TERRITORIAL), FULL.toArray(Answer[]::new));
    }

    @Test
    void a_tree_is_told_from_the_total_down_to_what_was_chosen() {
        assertThat(full().print(3, Language.SPANISH)).isEqualTo("""
                T Nodo T: 37.05 (simulado) (5 de 5 respondidas)
                  A Nodo A: 28.57 (simulado), peso 3, parte 3/4, aporta 21.43 (2 de 2 respondidas)
                    M Pregunta M: 100.00, peso 2, parte 2/7, aporta 28.57, respondida (suma 140.00, con el tope del método)
                      1 Lo planea: 70.00
                      2 Lo hace: 70.00
                    D Pregunta D: 0.00, peso 5, parte 5/7, aporta 0.00, respondida
                      2 No: 0.00
                  B Nodo B: 62.50 (simulado), peso 1, parte 1/4, aporta 15.62 (3 de 3 respondidas)
                    N Pregunta N: 75.00, peso 1, parte 1/3, aporta 25.00, respondida (promedio de las opciones)
                      1 Asesores: 5: 50.00 (entre 0, que da 0 puntos, y 10, que da 100)
                      2 Técnicos: 10: 100.00 (entre 0, que da 0 puntos, y 10, que da 100)
                    O Pregunta O: 62.50, peso 1, parte 1/3, aporta 20.83, respondida
                      62.5: 62.50 (entre 0, que da 0 puntos, y 100, que da 100)
                    X Pregunta X: 50.00, peso 1, parte 1/3, aporta 16.67, respondida (promedio de las filas)
                      a Débil: 0.00
                      b Fuerte: 100.00
                    L Pregunta L: -, peso 1, no aplica según la entidad
                      No presta el servicio: - (La entidad)
                  C Nodo C: indeterminado, peso 1 (no es para esta entidad)
                    P Pregunta P: -, peso 1, no se pregunta (el nodo no es para esta entidad)""");
    }

    @Test
    void a_tree_is_printed_as_deep_as_asked_for() {
        assertThat(full().print(1, Language.ENGLISH)).isEqualTo("""
                T Nodo T: 37.05 (simulated) (5 of 5 answered)
                  A Nodo A: 28.57 (simulated), weight 3, share 3/4, adds 21.43 (2 of 2 answered)
                  B Nodo B: 62.50 (simulated), weight 1, share 1/4, adds 15.62 (3 of 3 answered)
                  C Nodo C: indeterminate, weight 1 (not meant for this entity)""");
        assertThat(full().print(0, Language.ENGLISH)).isEqualTo(full().toString());
    }

    @Test
    void an_option_that_denies_the_others_earns_nothing_and_what_is_not_asked_counts_for_nothing() {
        assertThat(of(
                                "A",
                                Optional.empty(),
                                answer("M", "3").build(),
                                answer("D", "1").build())
                        .print(2, Language.ENGLISH))
                .isEqualTo("""
                        A Nodo A: 0.00 (simulated) (1 of 1 answered)
                          M Pregunta M: 0.00, weight 2, share 1, adds 0.00, excluding option, zero
                            3 Ninguna: - (excluding)
                          D Pregunta D: -, weight 5, not asked (because of what was answered in M)
                            1 Sí: 100.00""");
    }

    @Test
    void what_denies_the_others_is_counted_among_the_answers_in_both_languages() {
        ScoreExplanation a = of(
                "A",
                Optional.empty(),
                answer("M", "3").build(),
                answer("D", "1").build());

        assertThat(a.note().orElseThrow().spanish()).isEqualTo("1 de 1 respondidas");
        assertThat(a.note().orElseThrow().english()).isEqualTo("1 of 1 answered");
    }

    @Test
    void the_cap_of_a_sum_is_told_only_where_the_sum_counts() {
        Instrument instrument = instrument()
                .addNodes(node("T", "P", "M").build())
                .addQuestions(
                        yesNo("P"),
                        question("M", QuestionType.MULTIPLE_CHOICE)
                                .options(List.of(option("1", "Lo planea", 70), option("2", "Lo hace", 70)))
                                .addAskedWhen(when("P", "1"))
                                .build())
                .build();

        assertThat(Scorer.of(instrument, ScoringMethods.simulatedEqual())
                        .score(
                                sheet(
                                        instrument,
                                        answer("P", "2").build(),
                                        answer("M", "1", "2").build()),
                                entity().build())
                        .explanation(NodeId.of("T"))
                        .children()
                        .get(1))
                .hasToString("M Pregunta M: -, weight 1, not asked (because of what was answered in P)");
    }

    @Test
    void an_answer_of_which_nobody_knows_whether_it_was_asked_counts_and_says_so() {
        assertThat(of("A", Optional.empty(), answer("D", "1").build()).print(1, Language.SPANISH))
                .isEqualTo("""
                        A Nodo A: 100.00 (simulado) (1 de 2 respondidas)
                          M Pregunta M: -, peso 2, sin respuesta
                          D Pregunta D: 100.00, peso 5, parte 1, aporta 100.00, respondida (no se sabe si se pregunta: depende de M)""");
    }

    @Test
    void each_branch_gives_its_parts_by_themselves() {
        ScoreExplanation total = full();
        ScoreExplanation a = total.children().get(0);
        ScoreExplanation m = a.children().get(0);
        ScoreExplanation chosen = m.children().get(1);

        assertThat(total.kind()).isEqualTo(ScoreExplanation.Kind.NODE);
        assertThat(total.weight()).isEmpty();
        assertThat(total.state()).isEmpty();
        assertThat(total.points()).contains(Ratio.of(2075, 56));
        assertThat(total.note()).hasValueSatisfying(n -> assertThat(n.spanish()).isEqualTo("5 de 5 respondidas"));
        assertThat(total.children()).extracting(ScoreExplanation::code).containsExactly("A", "B", "C");
        assertThat(a.weight()).contains(Ratio.of(3));
        assertThat(m.kind()).isEqualTo(ScoreExplanation.Kind.QUESTION);
        assertThat(m.label()).isEqualTo("Pregunta M");
        assertThat(m.state()).contains(QuestionState.ANSWERED);
        assertThat(m.points()).contains(Ratio.of(100));
        assertThat(chosen.kind()).isEqualTo(ScoreExplanation.Kind.OPTION);
        assertThat(chosen.code()).isEqualTo("2");
        assertThat(chosen.label()).isEqualTo("Lo hace");
        assertThat(chosen.points()).contains(Ratio.of(70));
        assertThat(chosen.weight()).isEmpty();
        assertThat(chosen.note()).isEmpty();
        assertThat(chosen.children()).isEmpty();
    }

    @Test
    void kinds_of_branches_have_names_of_their_own() {
        assertThat(ScoreExplanation.Kind.values())
                .extracting(k -> k.label().spanish())
                .containsExactly("Nodo", "Pregunta", "Opción");
    }
}
