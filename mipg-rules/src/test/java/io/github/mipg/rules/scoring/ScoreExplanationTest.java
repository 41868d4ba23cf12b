package io.github.mipg.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.Language;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.MatrixRow;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An explanation says where each hundredth of a figure comes from. */
class ScoreExplanationTest {
    private static final EntityId ENTITY = EntityId.sigep("0001");
    private static final Optional<AdministrativeOrder> TERRITORIAL = Optional.of(AdministrativeOrder.TERRITORIAL);
    private static final NodeId TOP = NodeId.of("N");

    private final List<InstrumentNode> nodes = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    private static Question.Builder question(String id, QuestionType type) {
        return Question.builder().id(QuestionId.of(id)).wording("¿" + id + "?").type(type);
    }

    private static Answer.Builder answer(String id) {
        return Answer.builder().question(QuestionId.of(id));
    }

    private static QuestionOption option(String id, int points) {
        return QuestionOption.builder()
                .id(OptionId.of(id))
                .label("Opción " + id)
                .points(Figure.of(points))
                .build();
    }

    private static Question days(String id) {
        return question(id, QuestionType.OPEN_NUMBER)
                .worst(Figure.of(120))
                .best(Figure.of(0))
                .build();
    }

    private static Question yesNo(String id) {
        return question(id, QuestionType.SINGLE_CHOICE)
                .options(List.of(option("si", 100), option("no", 0)))
                .build();
    }

    private static InstrumentNode.Builder node(String id, String... fed) {
        InstrumentNode.Builder node = InstrumentNode.builder().id(NodeId.of(id)).name("Nodo " + id);
        Arrays.stream(fed)
                .forEach(q -> node.addQuestions(
                        NodeQuestion.builder().question(QuestionId.of(q)).build()));
        return node;
    }

    private Scorecard score(ScoringMethod method, Optional<AdministrativeOrder> order) {
        return Scorer.of(
                        Instrument.builder()
                                .id(InstrumentId.of("prueba"))
                                .name("Instrumento de prueba")
                                .revision(1)
                                .nodes(nodes)
                                .questions(questions)
                                .build(),
                        method)
                .score(
                        AnswerSheet.builder()
                                .instrument(InstrumentId.of("prueba"))
                                .revision(1)
                                .entity(ENTITY)
                                .vigencia(Vigencia.of(2025))
                                .answers(answers)
                                .build(),
                        PublicEntity.builder()
                                .id(ENTITY)
                                .name("Alcaldía de prueba")
                                .order(order)
                                .build());
    }

    private ScoreExplanation explanation() {
        return score(ScoringMethods.simulatedWeighted(), TERRITORIAL).explanation(TOP);
    }

    private String branch(int number, int depth, Language language) {
        return explanation().children().get(number).print(depth, language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45|62.50|",
                "0|100.00|",
                "120|0.00|",
                "-1|100.00|; está fuera y cuenta como 0",
                "121|0.00|; está fuera y cuenta como 120"
            })
    void a_number_stands_between_the_worst_and_the_best(String number, String points, String beyond) {
        questions.add(days("q"));
        nodes.add(node("N", "q").build());
        answers.add(answer("q").number(Figure.parse(number)).build());
        assertThat(branch(0, 1, Language.SPANISH))
                .isEqualTo("q ¿q?: " + points + ", peso 1, parte 1, aporta " + points + ", respondida\n  " + number
                        + ": " + points + " (entre 120, que da 0 puntos, y 0, que da 100"
                        + (beyond == null ? "" : beyond) + ")");
    }

    @Test
    void a_number_beyond_a_rising_range_counts_as_its_end() {
        questions.add(question("q", QuestionType.OPEN_NUMBER)
                .worst(Figure.of(10))
                .best(Figure.of(20))
                .build());
        nodes.add(node("N", "q").build());
        answers.add(answer("q").number(Figure.of(25)).build());
        assertThat(branch(0, 1, Language.ENGLISH))
                .endsWith("25: 100.00 (between 10, which earns 0 points, and 20, which earns 100; lies outside and"
                        + " counts as 20)");
        answers.set(0, answer("q").number(Figure.of(9)).build());
        assertThat(branch(0, 1, Language.ENGLISH)).endsWith("lies outside and counts as 10)");
    }

    @Test
    void numbers_of_several_options_say_what_each_earns() {
        questions.add(question("q", QuestionType.MULTIPLE_NUMBERS)
                .worst(Figure.of(0))
                .best(Figure.of(100))
                .options(List.of(
                        option("a", 0).toBuilder().points(Optional.empty()).build(),
                        option("b", 0).toBuilder().points(Optional.empty()).build()))
                .build());
        nodes.add(node("N", "q").build());
        answers.add(answer("q")
                .addNumbers(
                        OptionNumber.builder()
                                .option(OptionId.of("a"))
                                .number(Figure.of(80))
                                .build(),
                        OptionNumber.builder()
                                .option(OptionId.of("b"))
                                .number(Figure.of(30))
                                .build())
                .build());
        assertThat(branch(0, 1, Language.ENGLISH)).isEqualTo("""
                q ¿q?: 55.00, weight 1, share 1, adds 55.00, answered (mean of the options)
                  a Opción a: 80: 80.00 (between 0, which earns 0 points, and 100, which earns 100)
                  b Opción b: 30: 30.00 (between 0, which earns 0 points, and 100, which earns 100)""");
    }

    @Test
    void a_row_that_does_not_apply_leaves_the_mean() {
        QuestionOption leaves = QuestionOption.builder()
                .id(OptionId.of("na"))
                .label("No aplica")
                .notApplicable(true)
                .build();
        questions.add(question("q", QuestionType.MATRIX)
                .options(List.of(option("si", 100), option("no", 0), leaves))
                .rows(List.of(
                        MatrixRow.builder().id(OptionId.of("uno")).label("Uno").build(),
                        MatrixRow.builder().id(OptionId.of("dos")).label("Dos").build()))
                .build());
        nodes.add(node("N", "q").build());
        answers.add(answer("q")
                .addCells(
                        MatrixChoice.builder()
                                .row(OptionId.of("uno"))
                                .option(OptionId.of("si"))
                                .build(),
                        MatrixChoice.builder()
                                .row(OptionId.of("dos"))
                                .option(OptionId.of("na"))
                                .build())
                .build());
        assertThat(branch(0, 1, Language.SPANISH)).isEqualTo("""
                q ¿q?: 100.00, peso 1, parte 1, aporta 100.00, respondida (promedio de las filas)
                  uno Opción si: 100.00
                  dos No aplica: - (no aplica: sale del promedio)""");
    }

    @Test
    void a_question_not_asked_names_what_decided_it() {
        questions.add(yesNo("g"));
        questions.add(yesNo("h").toBuilder()
                .addAskedWhen(Dependency.builder()
                        .question(QuestionId.of("g"))
                        .whenAny(List.of(OptionId.of("si")))
                        .build())
                .build());
        questions.add(yesNo("i").toBuilder()
                .addAskedWhen(Dependency.builder().question(QuestionId.of("h")).build())
                .build());
        questions.add(yesNo("j").toBuilder()
                .meantFor(EntityClass.builder()
                        .addOrders(AdministrativeOrder.NATIONAL)
                        .build())
                .build());
        nodes.add(node("N", "g", "h", "i", "j").build());
        nodes.add(node("M", "g")
                .parent(TOP)
                .meantFor(EntityClass.builder()
                        .addOrders(AdministrativeOrder.NATIONAL)
                        .build())
                .build());
        answers.add(answer("g").addChoices(OptionId.of("no")).build());
        assertThat(explanation().print(1, Language.SPANISH)).isEqualTo("""
                N Nodo N: 0.00 (simulado) (1 de 1 respondidas)
                  M Nodo M: indeterminado, peso 1 (no es para esta entidad)
                  g ¿g?: 0.00, peso 1, parte 1, aporta 0.00, respondida
                  h ¿h?: -, peso 1, no se pregunta (por lo respondido en g)
                  i ¿i?: -, peso 1, no se pregunta (depende de h, que no se pregunta)
                  j ¿j?: -, peso 1, no se pregunta (no es para entidades de esta clase)""");
        assertThat(explanation().children().get(0).print(1, Language.ENGLISH))
                .endsWith("g ¿g?: -, weight 1, not asked (its node is not meant for this entity)");
        answers.clear();
        assertThat(branch(2, 0, Language.SPANISH))
                .isEqualTo("h ¿h?: -, peso 1, sin respuesta (no se sabe si se pregunta: depende de g)");
        assertThat(score(ScoringMethods.simulatedEqual(), Optional.empty())
                        .explanation(TOP)
                        .children()
                        .get(4)
                        .print(0, Language.ENGLISH))
                .isEqualTo("j ¿j?: -, weight 1, unanswered (unknown whether it is asked: depends on the class of the"
                        + " entity)");
        answers.add(answer("g")
                .notApplicable(NotApplicableClaim.builder()
                        .by(NotApplicableBy.ENTITY)
                        .reason("No presta el servicio")
                        .build())
                .build());
        assertThat(branch(2, 0, Language.SPANISH))
                .isEqualTo("h ¿h?: -, peso 1, no se pregunta (porque la entidad declara que g no aplica)");
        answers.clear();
        answers.add(answer("g")
                .notApplicable(NotApplicableClaim.builder()
                        .by(NotApplicableBy.LAW)
                        .reason("Decreto de ejemplo")
                        .provision("Decreto 1 de 2000, artículo 1")
                        .build())
                .build());
        assertThat(branch(2, 0, Language.ENGLISH))
                .isEqualTo("h ¿h?: -, weight 1, not asked (because g does not apply by law)");
    }

    @Test
    void parts_say_their_share_and_what_they_add_and_sum_to_the_figure() {
        questions.addAll(List.of(yesNo("a"), yesNo("b"), yesNo("c"), yesNo("d")));
        nodes.add(node("N", "a", "b", "c", "d").build());
        answers.add(answer("a").addChoices(OptionId.of("si")).build());
        answers.add(answer("b").addChoices(OptionId.of("si")).build());
        answers.add(answer("c").addChoices(OptionId.of("no")).build());
        List<ScoreExplanation> parts = explanation().children();
        assertThat(parts.get(0).contribution().orElseThrow().share()).isEqualTo(Ratio.of(1, 3));
        assertThat(parts.get(3).contribution()).isEmpty();
        assertThat(parts.stream()
                        .flatMap(p -> p.contribution().stream())
                        .map(Contribution::shown)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("66.67");
        assertThat(explanation().contribution()).isEmpty();
    }

    @Test
    void what_rounding_takes_away_is_told_at_the_node() {
        questions.addAll(List.of(yesNo("a"), yesNo("b"), yesNo("c")));
        nodes.add(node("N", "a", "b", "c").build());
        answers.add(answer("a").addChoices(OptionId.of("si")).build());
        answers.add(answer("b").addChoices(OptionId.of("no")).build());
        answers.add(answer("c").addChoices(OptionId.of("no")).build());
        ScoringMethod rounded = ScoringMethod.builder("rounded", "1", Text.same("Redondeado"))
                .rounding(0)
                .build();
        assertThat(score(rounded, TERRITORIAL).explanation(TOP).print(0, Language.SPANISH))
                .isEqualTo("N Nodo N: 33.00 (simulado) (3 de 3 respondidas; promedio 33.33, redondeado a 0"
                        + " decimales: -0.33)");
    }

    @Test
    void mean_and_change_sum_to_the_figure_as_they_are_shown() {
        questions.addAll(List.of(yesNo("a"), yesNo("b"), yesNo("c")));
        nodes.add(node("N", "a", "b", "c").build());
        answers.add(answer("a").addChoices(OptionId.of("si")).build());
        answers.add(answer("b").addChoices(OptionId.of("si")).build());
        answers.add(answer("c").addChoices(OptionId.of("no")).build());
        ScoringMethod rounded = ScoringMethod.builder("rounded", "1", Text.same("Redondeado"))
                .rounding(1)
                .build();
        Scorecard card = score(rounded, TERRITORIAL);
        assertThat(card.explanation(TOP).print(0, Language.ENGLISH))
                .contains("66.70 (simulated)", "mean 66.67, rounded to 1 decimal: +0.03)");
        assertThat(card.node(TOP).contributions())
                .extracting(c -> c.shown().toPlainString())
                .containsExactly("33.34", "33.33", "0.00", "0.03");
    }
}
