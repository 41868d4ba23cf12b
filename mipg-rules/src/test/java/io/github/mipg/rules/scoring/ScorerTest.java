package io.github.mipg.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.GradedCombination;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentClaim;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.MatrixRow;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.maturity.MaturityScales;
import io.github.mipg.rules.scoring.ScoringMethod.Extremes;
import io.github.mipg.rules.scoring.ScoringMethod.NodeFigure;
import io.github.mipg.rules.scoring.ScoringMethod.NotApplicableHandling;
import io.github.mipg.rules.scoring.ScoringMethod.OptionPoints;
import io.github.mipg.rules.scoring.ScoringMethod.Rescaling;
import io.github.mipg.rules.scoring.ScoringMethod.UnansweredHandling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {
    private static final EntityId ENTITY = EntityId.sigep("0001");
    private static final Vigencia VIGENCIA = Vigencia.of(2025);
    private static final PublicEntity TOWN =
            PublicEntity.builder().id(ENTITY).name("Alcaldía de prueba").build();
    private static final ScoringMethod EQUAL = ScoringMethods.simulatedEqual();

    private final List<InstrumentNode> nodes = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private boolean legalReport;
    private final List<InstrumentClaim> claims = new ArrayList<>();

    private ScorerTest node(String id, String parent, String level, String... fed) {
        InstrumentNode.Builder node =
                InstrumentNode.builder().id(NodeId.of(id)).name("Nodo " + id).level(level);
        if (!parent.isEmpty()) {
            node.parent(NodeId.of(parent));
        }
        for (String question : fed) {
            node.addQuestions(
                    NodeQuestion.builder().question(QuestionId.of(question)).build());
        }
        nodes.add(node.build());
        return this;
    }

    /** A question answered with a number from 0 to 100; a hyphen leaves it blank, NA claims that it does not apply. */
    private ScorerTest number(String id, String answer) {
        questions.add(Question.builder()
                .id(QuestionId.of(id))
                .wording("¿Cuánto de " + id + "?")
                .type(QuestionType.OPEN_NUMBER)
                .worst(Figure.of(0))
                .best(Figure.of(100))
                .build());
        if (answer.equals("NA") || answer.equals("LAW")) {
            answers.add(Answer.builder()
                    .question(QuestionId.of(id))
                    .notApplicable(NotApplicableClaim.builder()
                            .by(answer.equals("NA") ? NotApplicableBy.ENTITY : NotApplicableBy.LAW)
                            .reason("No tiene ese servicio")
                            .provision(Optional.of("Ley 1 de 2000, artículo 1").filter(p -> answer.equals("LAW")))
                            .build())
                    .build());
        } else if (!answer.equals("-")) {
            answers.add(Answer.builder()
                    .question(QuestionId.of(id))
                    .number(Figure.parse(answer))
                    .build());
        }
        return this;
    }

    private ScorerTest choice(String id, QuestionType type, List<QuestionOption> options, String... chosen) {
        questions.add(Question.builder()
                .id(QuestionId.of(id))
                .wording("¿Qué hay de " + id + "?")
                .type(type)
                .options(options)
                .build());
        if (chosen.length > 0) {
            Answer.Builder answer = Answer.builder().question(QuestionId.of(id));
            for (String option : chosen) {
                answer.addChoices(OptionId.of(option));
            }
            answers.add(answer.build());
        }
        return this;
    }

    private static QuestionOption option(String id, String points) {
        QuestionOption.Builder option =
                QuestionOption.builder().id(OptionId.of(id)).label("Opción " + id);
        if (!points.isEmpty()) {
            option.points(Figure.parse(points));
        }
        return option.build();
    }

    private Instrument instrument() {
        return Instrument.builder()
                .id(InstrumentId.of("prueba"))
                .name("Instrumento de prueba")
                .revision(1)
                .comparability("2022-2025")
                .legalReport(legalReport)
                .nodes(nodes)
                .questions(questions)
                .claims(claims)
                .build();
    }

    private AnswerSheet sheet() {
        return AnswerSheet.builder()
                .instrument(InstrumentId.of("prueba"))
                .revision(1)
                .entity(ENTITY)
                .vigencia(VIGENCIA)
                .answers(answers)
                .build();
    }

    private Scorecard score(ScoringMethod method) {
        return Scorer.of(instrument(), method).score(sheet(), TOWN);
    }

    private static String shown(Scorecard card, String node) {
        return card.node(NodeId.of(node)).score().map(SimulatedScore::toString).orElse("indeterminate");
    }

    private ScorerTest selfAssessment() {
        return node("C", "", "componente")
                .node("A", "C", "categoría", "a1", "a2", "a3")
                .node("B", "C", "categoría", "b1")
                .number("a1", "100")
                .number("a2", "80")
                .number("a3", "-")
                .number("b1", "40");
    }

    @Test
    void a_self_assessment_is_the_mean_of_all_activities_or_the_mean_of_means() {
        selfAssessment();
        Scorecard all = score(ScoringMethods.selfAssessmentMeanOfAll());
        assertThat(shown(all, "A")).isEqualTo("90.00 (SIMULATED)");
        assertThat(shown(all, "B")).isEqualTo("40.00 (SIMULATED)");
        assertThat(shown(all, "C")).isEqualTo("73.33 (SIMULATED)");
        Scorecard means = score(ScoringMethods.selfAssessmentMeanOfMeans());
        assertThat(shown(means, "C")).isEqualTo("65.00 (SIMULATED)");
        assertThat(means.total().coverage()).isEqualTo(new Coverage(3, 0, 0, 0, 0, 1));
        assertThat(means.total().coverage().isComplete()).isFalse();
    }

    @Test
    void a_total_of_72_in_human_talent_is_transformation() {
        node("GETH", "", "total", "q").number("q", "72");
        assertThat(score(EQUAL).level(NodeId.of("GETH"), MaturityScales.humanTalent()))
                .hasValueSatisfying(l -> assertThat(l.name().spanish()).isEqualTo("Transformación"));
    }

    @ParameterizedTest
    @CsvSource({
        "100,NA,60,80.00 (SIMULATED)",
        "NA,NA,NA,indeterminate",
        "40,-,-,40.00 (SIMULATED)",
        "20,20,40,27.00 (SIMULATED)"
    })
    void information_security_rounds_means_of_what_has_a_value_to_whole_numbers(
            String one, String two, String three, String expected) {
        node("D", "", "dominio", "q1", "q2", "q3")
                .number("q1", one)
                .number("q2", two)
                .number("q3", three);
        assertThat(shown(score(ScoringMethods.mspi()), "D")).isEqualTo(expected);
    }

    /** A filled-in copy of the official workbook, of December 2016: fourteen domains and what it says of them all. */
    @Test
    void information_security_comes_to_the_total_that_a_published_workbook_shows() {
        List<String> domains =
                List.of("20", "17", "30", "17", "24", "20", "22", "27", "19", "11", "30", "6", "17", "19");
        String[] questions =
                IntStream.range(0, domains.size()).mapToObj(i -> "q" + i).toArray(String[]::new);
        node("D", "", "total", questions);
        for (int i = 0; i < domains.size(); i++) {
            number("q" + i, domains.get(i));
        }

        assertThat(shown(score(ScoringMethods.mspi()), "D")).isEqualTo("20.00 (SIMULATED)");
        assertThat(shown(score(EQUAL), "D")).isEqualTo("19.93 (SIMULATED)");
    }

    private Question control(String id) {
        Question.Builder question = Question.builder()
                .id(QuestionId.of(id))
                .wording("¿El control " + id + " está presente y funciona?")
                .type(QuestionType.MATRIX)
                .addRows(MatrixRow.builder()
                        .id(OptionId.of("presente"))
                        .label("Presente")
                        .build())
                .addRows(MatrixRow.builder()
                        .id(OptionId.of("funcionando"))
                        .label("Funcionando")
                        .build());
        for (int i = 1; i <= 3; i++) {
            question.addOptions(option(Integer.toString(i), ""));
        }
        for (int present = 1; present <= 3; present++) {
            for (int working = 1; working <= 3; working++) {
                int points = present == 1 ? 25 : working < 3 ? 50 : present == 2 ? 75 : 100;
                question.addCombinations(GradedCombination.builder()
                        .addChoices(OptionId.of(Integer.toString(present)), OptionId.of(Integer.toString(working)))
                        .label("Clase de " + points)
                        .points(Figure.of(points))
                        .build());
            }
        }
        return question.build();
    }

    private static Answer cells(String question, int present, int working) {
        return Answer.builder()
                .question(QuestionId.of(question))
                .addCells(MatrixChoice.builder()
                        .row(OptionId.of("presente"))
                        .option(OptionId.of(Integer.toString(present)))
                        .build())
                .addCells(MatrixChoice.builder()
                        .row(OptionId.of("funcionando"))
                        .option(OptionId.of(Integer.toString(working)))
                        .build())
                .build();
    }

    @Test
    void internal_control_grades_pairs_of_present_and_working() {
        String[] fed = new String[24];
        for (int i = 0; i < 24; i++) {
            fed[i] = "q" + i;
            questions.add(control(fed[i]));
            answers.add(i == 0 ? cells(fed[i], 3, 1) : cells(fed[i], 3, 3));
        }
        node("AMBIENTE", "", "componente", fed);
        Scorecard card = score(ScoringMethods.meciHalfYearly());
        assertThat(shown(card, "AMBIENTE")).isEqualTo("97.92 (SIMULATED)");
        assertThat(card.question(QuestionId.of("q0")).points()).contains(Ratio.of(50));
        assertThat(card.explanation(NodeId.of("AMBIENTE")).children().get(0).print(2, Language.SPANISH))
                .isEqualTo("""
                        q0 ¿El control q0 está presente y funciona?: 50.00, peso 1, parte 1/24, aporta 2.08, respondida (por la combinación de las filas)
                          presente 3: -
                          funcionando 1: -
                          Clase de 50: 50.00""".replace("presente 3", "presente Opción 3")
                        .replace("funcionando 1", "funcionando Opción 1"));
    }

    @Test
    void half_a_matrix_is_no_answer() {
        questions.add(control("q"));
        node("N", "", "componente", "q");
        answers.add(cells("q", 3, 3).toBuilder()
                .cells(List.of(cells("q", 3, 3).cells().get(0)))
                .build());
        Scorecard card = score(EQUAL);
        assertThat(card.question(QuestionId.of("q")).state()).isEqualTo(QuestionState.UNANSWERED);
        assertThat(shown(card, "N")).isEqualTo("indeterminate");
    }

    /**
     * San Rafael 2025: the official figure is 30.2, the plain mean of its seven dimensions 29.78. The seven are not on
     * record here; these are made up to have that mean.
     */
    @Test
    void a_plain_mean_of_published_dimensions_stands_beside_the_official_figure_and_is_not_it() {
        String[] dimensions = {"D1", "D2", "D3", "D4", "D5", "D6", "D7"};
        String[] figures = {"30", "25.5", "31", "40", "20", "28", "33.96"};
        node("IDI", "", "índice", dimensions);
        for (int i = 0; i < 7; i++) {
            number(dimensions[i], figures[i]);
        }
        Scorecard card = score(EQUAL);
        OfficialScore official = OfficialScore.of(new BigDecimal("30.2"));
        SimulatedScore simulated = card.total().score().orElseThrow();
        assertThat(official + " | " + simulated).isEqualTo("30.20 (OFFICIAL) | 29.78 (SIMULATED)");
        assertThat(card.header().standing().label().spanish()).isEqualTo("simulado");
        assertThat((Object) simulated).isNotEqualTo(OfficialScore.of(new BigDecimal("29.78")));
        assertThat(Scorecard.DISCLAIMER.spanish()).contains("no es", "resultado oficial");
        assertThat(card.toString()).contains("SIMULATED");
    }

    private static List<QuestionOption> withNone() {
        return List.of(
                option("a", "70"),
                option("b", "60"),
                QuestionOption.builder()
                        .id(OptionId.of("ninguna"))
                        .label("Ninguna de las anteriores")
                        .excluding(true)
                        .build(),
                QuestionOption.builder()
                        .id(OptionId.of("na"))
                        .label("No aplica")
                        .notApplicable(true)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "a,,70.00 (SIMULATED),ANSWERED",
        "a,b,100.00 (SIMULATED),ANSWERED",
        "ninguna,,0.00 (SIMULATED),EXCLUDED",
        "na,,indeterminate,NOT_APPLICABLE_BY_ENTITY",
        ",,indeterminate,UNANSWERED"
    })
    void a_multiple_choice_adds_up_to_its_cap(String one, String two, String figure, QuestionState state) {
        node("N", "", "nodo", "q");
        String[] chosen = two != null ? new String[] {one, two} : one != null ? new String[] {one} : new String[0];
        choice("q", QuestionType.MULTIPLE_CHOICE, withNone(), chosen);
        Scorecard card = score(EQUAL);
        assertThat(shown(card, "N")).isEqualTo(figure);
        assertThat(card.question(QuestionId.of("q")).state()).isEqualTo(state);
        if (two != null) {
            assertThat(card.explanation(NodeId.of("N")).print(2, Language.ENGLISH))
                    .isEqualTo("""
                            N Nodo N: 100.00 (simulated) (1 of 1 answered)
                              q ¿Qué hay de q?: 100.00, weight 1, share 1, adds 100.00, answered (adds up to 130.00, capped by the method)
                                a Opción a: 70.00
                                b Opción b: 60.00""");
        }
    }

    @Test
    void a_method_without_a_cap_is_refused_where_points_could_pass_100() {
        node("N", "", "nodo", "q");
        choice("q", QuestionType.MULTIPLE_CHOICE, withNone(), "a");
        ScoringMethod uncapped = ScoringMethod.builder("uncapped", "1", Text.same("Sin tope"))
                .uncapped()
                .build();
        assertThat(ReachableRange.of(instrument(), uncapped).of(NodeId.of("N")))
                .contains(new ReachableRange.Range(Ratio.zero(), Ratio.of(130)));
        assertThatThrownBy(() -> score(uncapped))
                .isInstanceOfSatisfying(
                        NotScorableException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(p -> {
                            assertThat(p.place()).isEqualTo("question q");
                            assertThat(p.message().english()).isEqualTo("can reach 130.00 points");
                        }));
    }

    @Test
    void options_without_points_are_refused_unless_the_method_derives_them() {
        node("N", "", "nodo", "q");
        choice("q", QuestionType.MULTIPLE_CHOICE, List.of(option("a", ""), option("b", ""), option("c", "")), "a", "b");
        assertThatThrownBy(() -> score(EQUAL))
                .isInstanceOf(NotScorableException.class)
                .hasMessageContaining("does not say the points of option a")
                .hasMessageContaining("option c");
        ScoringMethod deriving = ScoringMethod.builder("derived", "1", Text.same("Derivado"))
                .optionPoints(OptionPoints.DERIVED_EQUAL)
                .build();
        assertThat(shown(score(deriving), "N")).isEqualTo("66.67 (SIMULATED)");
        assertThat(shown(score(ScoringMethods.simulatedDerived()), "N")).isEqualTo("66.67 (SIMULATED)");
        choice("r", QuestionType.SINGLE_CHOICE, List.of(option("a", ""), option("b", "")), "a");
        assertThat(shown(score(deriving), "N")).isEqualTo("66.67 (SIMULATED)");
        nodes.clear();
        node("N", "", "nodo", "q", "r");
        assertThatThrownBy(() -> score(deriving)).isInstanceOf(NotScorableException.class);
    }

    @Test
    void every_error_of_an_instrument_and_of_a_sheet_is_named_at_once() {
        node("N", "", "nodo", "q", "nadie").node("N", "otro", "nodo", "q");
        number("q", "50");
        assertThatThrownBy(() -> score(EQUAL))
                .isInstanceOfSatisfying(
                        NotScorableException.class,
                        e -> assertThat(e.problems()).hasSizeGreaterThanOrEqualTo(3));
        nodes.clear();
        node("N", "", "nodo", "q");
        answers.add(answers.get(0));
        answers.add(Answer.builder()
                .question(QuestionId.of("nadie"))
                .number(Figure.of(1))
                .build());
        assertThatThrownBy(() -> score(EQUAL))
                .isInstanceOfSatisfying(
                        NotScorableException.class,
                        e -> assertThat(e.problems())
                                .extracting(ScoringProblem::place)
                                .contains("question q", "question nadie"));
    }

    @Test
    void a_claim_of_the_entity_leaves_the_mean_and_can_be_shown_beside() {
        node("N", "", "nodo", "q1", "q2").number("q1", "80").number("q2", "NA");
        Scorer scorer = Scorer.of(instrument(), EQUAL);
        Scorecard with = scorer.score(sheet(), TOWN);
        assertThat(shown(with, "N")).isEqualTo("80.00 (SIMULATED)");
        assertThat(with.total().bounds())
                .hasValueSatisfying(b -> assertThat(b.isExact()).isTrue());
        Scorecard without = scorer.withoutEntityClaims().score(sheet(), TOWN);
        assertThat(without.header().method()).isEqualTo("simulated-equal/AS_UNANSWERED");
        assertThat(without.total().coverage().unanswered()).isEqualTo(1);
        ScoreBounds bounds = without.total().bounds().orElseThrow();
        assertThat(bounds.lowest()).hasToString("40.00 (SIMULATED)");
        assertThat(bounds.highest()).hasToString("90.00 (SIMULATED)");
        Scorecard zero = Scorer.of(instrument(), EQUAL.withEntityClaims(ScoringMethod.EntityClaims.AS_ZERO))
                .score(sheet(), TOWN);
        assertThat(shown(zero, "N")).isEqualTo("40.00 (SIMULATED)");
    }

    @Test
    void not_applicable_at_zero_is_only_an_oddity_that_a_method_must_name() {
        node("N", "", "nodo", "q1", "q2").number("q1", "80").number("q2", "LAW");
        assertThat(shown(score(EQUAL), "N")).isEqualTo("80.00 (SIMULATED)");
        ScoringMethod odd = ScoringMethod.builder("odd", "1", Text.same("Visto en uso"))
                .notApplicable(NotApplicableHandling.AS_ZERO)
                .build();
        assertThat(shown(score(odd), "N")).isEqualTo("40.00 (SIMULATED)");
    }

    @Test
    void an_unanswered_question_makes_a_node_indeterminate_where_the_method_says_so() {
        selfAssessment();
        ScoringMethod strict = ScoringMethod.builder("strict", "1", Text.same("Estricto"))
                .unanswered(UnansweredHandling.INDETERMINATE)
                .build();
        Scorecard card = score(strict);
        assertThat(shown(card, "A")).isEqualTo("indeterminate");
        assertThat(shown(card, "C")).isEqualTo("indeterminate");
        assertThat(shown(card, "B")).isEqualTo("40.00 (SIMULATED)");
        assertThat(card.node(NodeId.of("A")).contributions()).isEmpty();
        assertThat(card.node(NodeId.of("A")).bounds())
                .contains(new ScoreBounds(SimulatedScore.of(Ratio.of(60)), SimulatedScore.of(Ratio.of(280, 3))));
        assertThat(card.level(NodeId.of("A"), MaturityScales.selfAssessment())).isEmpty();
    }

    @Test
    void a_question_that_no_longer_has_to_be_answered_leaves() {
        node("N", "", "nodo", "gate", "q");
        choice("gate", QuestionType.SINGLE_CHOICE, List.of(option("si", "100"), option("no", "0")), "no");
        number("q", "-");
        questions.set(
                1,
                questions.get(1).toBuilder()
                        .addAskedWhen(Dependency.builder()
                                .question(QuestionId.of("gate"))
                                .addWhenAny(OptionId.of("si"))
                                .build())
                        .build());
        Scorecard card = score(EQUAL);
        assertThat(card.question(QuestionId.of("q")).state()).isEqualTo(QuestionState.NOT_ASKED);
        assertThat(card.total().coverage()).isEqualTo(new Coverage(1, 0, 0, 0, 1, 0));
        assertThat(card.total().bounds())
                .hasValueSatisfying(b -> assertThat(b.isExact()).isTrue());
        answers.clear();
        assertThat(score(EQUAL).total().bounds())
                .contains(new ScoreBounds(SimulatedScore.of(Ratio.zero()), SimulatedScore.of(Ratio.of(100))));
    }

    /** A gate with a question that is asked after 'si', and one more. */
    private ScorerTest gated(Answer gate) {
        node("N", "", "nodo", "gate", "q", "r");
        choice("gate", QuestionType.SINGLE_CHOICE, List.of(option("si", "100"), option("no", "0")));
        choice("q", QuestionType.SINGLE_CHOICE, List.of(option("si", "100"), option("no", "0")), "no");
        choice("r", QuestionType.SINGLE_CHOICE, List.of(option("si", "100"), option("no", "0")), "si");
        questions.set(
                1,
                questions.get(1).toBuilder()
                        .addAskedWhen(Dependency.builder()
                                .question(QuestionId.of("gate"))
                                .addWhenAny(OptionId.of("si"))
                                .build())
                        .build());
        answers.add(gate);
        return this;
    }

    @Test
    void a_remark_on_an_unanswered_gate_hides_nothing() {
        gated(Answer.builder().question(QuestionId.of("gate")).text("Pendiente").build());
        Scorecard remark = score(EQUAL);
        answers.remove(2);
        Scorecard blank = score(EQUAL);
        assertThat(remark.question(QuestionId.of("q")).state()).isEqualTo(QuestionState.ANSWERED);
        assertThat(shown(remark, "N")).isEqualTo("50.00 (SIMULATED)").isEqualTo(shown(blank, "N"));
        assertThat(remark.total().bounds()).isEqualTo(blank.total().bounds());
    }

    @Test
    void a_claim_on_a_gate_hides_nothing_where_claims_are_no_answers() {
        gated(Answer.builder()
                .question(QuestionId.of("gate"))
                .notApplicable(NotApplicableClaim.builder()
                        .by(NotApplicableBy.ENTITY)
                        .reason("No tiene ese servicio")
                        .build())
                .build());
        Scorer scorer = Scorer.of(instrument(), EQUAL);
        assertThat(shown(scorer.score(sheet(), TOWN), "N")).isEqualTo("100.00 (SIMULATED)");
        Scorecard without = scorer.withoutEntityClaims().score(sheet(), TOWN);
        assertThat(without.question(QuestionId.of("q")).state()).isEqualTo(QuestionState.ANSWERED);
        answers.remove(2);
        Scorecard blank = scorer.withoutEntityClaims().score(sheet(), TOWN);
        assertThat(shown(without, "N")).isEqualTo("50.00 (SIMULATED)").isEqualTo(shown(blank, "N"));
        assertThat(without.total().bounds()).isEqualTo(blank.total().bounds());
    }

    private void weighted(String... weights) {
        node("R", "", "raíz");
        for (int i = 0; i < weights.length; i++) {
            node("N" + i, "R", "hoja", "q" + i).number("q" + i, Integer.toString(i * 100));
            if (!weights[i].isEmpty()) {
                nodes.set(
                        i + 1,
                        nodes.get(i + 1).toBuilder()
                                .weight(Figure.parse(weights[i]))
                                .build());
            }
        }
    }

    @Test
    void weights_are_the_instruments_or_equal_or_of_a_table_for_a_vigencia() {
        weighted("3", "1");
        ScoringMethod own =
                ScoringMethod.builder("own", "1", Text.same("Pesos propios")).build();
        assertThat(shown(score(own), "R")).isEqualTo("25.00 (SIMULATED)");
        assertThat(shown(score(EQUAL), "R")).isEqualTo("50.00 (SIMULATED)");
        ScoringMethod given = ScoringMethod.builder("given", "1", Text.same("Tabla"))
                .givenWeights(VIGENCIA, Map.of(NodeId.of("N0"), Figure.of(1), NodeId.of("N1"), Figure.of(9)))
                .build();
        assertThat(shown(score(given), "R")).isEqualTo("90.00 (SIMULATED)");
        ScoringMethod gap = ScoringMethod.builder("gap", "1", Text.same("Tabla"))
                .givenWeights(VIGENCIA, Map.of(NodeId.of("N0"), Figure.of(1)))
                .build();
        assertThatThrownBy(() -> score(gap)).hasMessageContaining("node N1 has no weight in the table");
    }

    @Test
    void a_table_of_weights_for_another_vigencia_is_refused() {
        weighted("", "");
        ScoringMethod old = ScoringMethod.builder("old", "1", Text.same("Tabla"))
                .givenWeights(Vigencia.of(2021), Map.of(NodeId.of("N0"), Figure.of(1), NodeId.of("N1"), Figure.of(1)))
                .build();
        Instrument dated = instrument().toBuilder().vigencia(VIGENCIA).build();
        assertThatThrownBy(() -> Scorer.of(dated, old)).hasMessageContaining("the weights of 2021");
    }

    @Test
    void a_level_can_pool_its_questions_while_others_take_means() {
        node("T", "", "total")
                .node("D1", "T", "dimensión")
                .node("P1", "D1", "política", "q1", "q2", "q3")
                .node("P2", "D1", "política", "q4")
                .node("D2", "T", "dimensión", "q5");
        number("q1", "0")
                .number("q2", "0")
                .number("q3", "0")
                .number("q4", "100")
                .number("q5", "50");
        assertThat(shown(score(ScoringMethods.simulatedPooled()), "T")).isEqualTo("30.00 (SIMULATED)");
        Scorecard card = score(ScoringMethods.simulatedPooledDimensions());
        assertThat(shown(card, "D1")).isEqualTo("25.00 (SIMULATED)");
        assertThat(shown(card, "T")).isEqualTo("37.50 (SIMULATED)");
        assertThat(card.node(NodeId.of("D1")).contributions())
                .extracting(c -> c.question().orElseThrow().value() + " " + c.shown())
                .containsExactly("q1 0.00", "q2 0.00", "q3 0.00", "q4 25.00");
    }

    @Test
    void a_method_that_names_what_the_instrument_lacks_is_refused() {
        weighted("", "");
        Map<NodeId, Figure> table =
                Map.of(NodeId.of("N0"), Figure.of(1), NodeId.of("N1"), Figure.of(1), NodeId.of("N7"), Figure.of(1));
        TreeMap<NodeId, Extremes> group = new TreeMap<>();
        group.put(NodeId.of("N8"), new Extremes(Figure.of(20), Figure.of(80)));
        ScoringMethod method = ScoringMethod.builder("typo", "1", Text.same("Con errores"))
                .givenWeights(VIGENCIA, table)
                .rescaling(new Rescaling("Grupo de prueba", Figure.of(1), Figure.of(100), group))
                .nodeFigure("hojas", NodeFigure.OF_QUESTIONS)
                .build();
        assertThatThrownBy(() -> score(method))
                .isInstanceOfSatisfying(
                        NotScorableException.class,
                        e -> assertThat(e.problems())
                                .extracting(p -> p.place() + " " + p.message().spanish() + ". "
                                        + p.fix().spanish())
                                .containsExactly(
                                        "method typo nombra algo que no existe: node N7. Corrija el código.",
                                        "method typo nombra algo que no existe: node N8. Corrija el código.",
                                        "method typo nombra un nivel que ningún nodo tiene: hojas. Use uno de estos:"
                                                + " hoja, raíz."));
        assertThat(InstrumentLint.check(instrument(), method).problems(LintKind.NOT_SCORABLE))
                .hasSize(1);
    }

    @Test
    void shown_contributions_sum_to_the_shown_figure() {
        node("N", "", "nodo", "q1", "q2", "q3")
                .number("q1", "100")
                .number("q2", "100")
                .number("q3", "100");
        assertThat(score(EQUAL).total().contributions())
                .extracting(c -> c.shown().toPlainString())
                .containsExactly("33.34", "33.33", "33.33");
    }

    @Test
    void what_rounding_adds_is_a_contribution_of_its_own() {
        node("D", "", "dominio", "q1", "q2", "q3")
                .number("q1", "20")
                .number("q2", "20")
                .number("q3", "40");
        List<Contribution> parts = score(ScoringMethods.mspi()).total().contributions();
        assertThat(parts).hasSize(4);
        assertThat(parts.get(3).isAdjustment()).isTrue();
        assertThat(parts.get(3).exact()).isEqualTo(Ratio.of(1, 3));
        assertThat(parts.stream().map(Contribution::shown).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("27");
    }

    @Test
    void rescaling_puts_a_node_between_floor_and_ceiling_of_its_group() {
        node("R", "", "raíz").node("N", "R", "hoja", "q").number("q", "60");
        TreeMap<NodeId, Extremes> group = new TreeMap<>();
        group.put(NodeId.of("N"), new Extremes(Figure.of(20), Figure.of(80)));
        ScoringMethod method = ScoringMethod.builder("rescaled", "1", Text.same("Reescalado"))
                .rescaling(new Rescaling("Grupo de prueba", Figure.of(1), Figure.of(100), group))
                .build();
        Scorecard card = score(method);
        assertThat(shown(card, "N")).isEqualTo("67.00 (SIMULATED)");
        assertThat(shown(card, "R")).isEqualTo("67.00 (SIMULATED)");
        assertThat(card.explanation(NodeId.of("N")).toString())
                .isEqualTo("N Nodo N: 67.00 (simulated) (1 of 1 answered; mean 60.00, rescaled from 20 to 80"
                        + " (Grupo de prueba) to 1 to 100: +7.00)");
        answers.set(0, answers.get(0).toBuilder().number(Figure.of(5)).build());
        assertThat(shown(score(method), "N")).isEqualTo("1.00 (SIMULATED)");
        assertThat(score(method).explanation(NodeId.of("N")).toString())
                .contains("to 1 to 100; lies outside and counts as 20: -4.00)");
    }

    @Test
    void a_legal_report_under_a_simulated_method_is_a_trial() {
        node("N", "", "nodo", "q").number("q", "60");
        assertThat(score(EQUAL).header().trial()).isFalse();
        legalReport = true;
        Scorecard trial = score(EQUAL);
        assertThat(trial.header().trial()).isTrue();
        assertThat(trial.header().instrumentStatus()).isEqualTo(Status.PROVISIONAL);
        assertThat(trial).asString().endsWith("(trial)");
        claims.add(InstrumentClaim.builder()
                .subject("items")
                .status(Status.OFFICIAL)
                .source("Función Pública")
                .build());
        assertThat(instrument().status()).isEqualTo(Status.OFFICIAL);
        assertThat(score(EQUAL).header().trial())
                .as("figures are simulated, whoever confirms the items")
                .isTrue();
    }

    @Test
    void the_header_says_what_a_scorecard_was_made_from() {
        node("N", "", "nodo", "q").number("q", "60");
        ScorecardHeader header = score(EQUAL).header();
        assertThat(header.instrumentHash()).isEqualTo(instrument().contentHash());
        assertThat(header.sheetHash()).isEqualTo(sheet().contentHash());
        assertThat(header.methodHash()).isEqualTo(EQUAL.hash()).hasSize(64);
        assertThat(header.method()).isEqualTo("simulated-equal");
        assertThat(header.methodVersion()).isEqualTo("1");
        assertThat(header.entityName()).isEqualTo("Alcaldía de prueba");
        assertThat(header.vigencia()).isEqualTo(VIGENCIA);
        assertThat(header.comparability()).contains("2022-2025");
        assertThat(header.engine()).startsWith("mipg-rules ");
    }

    @Test
    void a_scorecard_is_made_again_only_from_what_it_was_made_from() {
        node("N", "", "nodo", "q").number("q", "60");
        Scorer scorer = Scorer.of(instrument(), EQUAL);
        ScoreArchive archive = scorer.score(sheet(), TOWN).archive();
        assertThat(archive.replay(scorer, sheet(), TOWN)).isEqualTo(new ScoreReplay.Same());

        ScoreReplay other = archive.replay(Scorer.of(instrument(), ScoringMethods.simulatedPooled()), sheet(), TOWN);
        assertThat(other.needs()).extracting(ScoreReplay.Need::input).containsExactly(ScoreInput.METHOD);
        assertThat(other.needs().get(0).needed()).startsWith("simulated-equal 1, ");

        ScoreArchive changed = new ScoreArchive(
                archive.header(),
                List.of(
                        new ScoreArchive.Row(
                                NodeId.of("N"), Optional.of(Ratio.of(61)), Optional.empty(), Coverage.NONE),
                        new ScoreArchive.Row(NodeId.of("X"), Optional.empty(), Optional.empty(), Coverage.NONE)));
        assertThat(changed.replay(scorer, sheet(), TOWN).differences())
                .extracting(d -> d.node().map(NodeId::value).orElse("") + " " + d.archived() + " -> " + d.replayed())
                .containsExactly(
                        "N 61, 0 of 0 answered, 0 not applicable -> 60, 1 of 1 answered, 0 not applicable",
                        "N none -> 60 - 60",
                        "X indeterminate, 0 of 0 answered, 0 not applicable -> ");
        assertThat(new ScoreArchive(archive.header(), List.of())
                        .replay(scorer, sheet(), TOWN)
                        .differences())
                .singleElement()
                .satisfies(d -> assertThat(d.archived()).isEmpty());

        answers.clear();
        assertThat(archive.replay(scorer, sheet(), TOWN).needs())
                .extracting(ScoreReplay.Need::input)
                .containsExactly(ScoreInput.ANSWERS);
    }

    @Test
    void two_scorecards_are_compared_node_by_node() {
        node("N", "", "nodo", "q").number("q", "60");
        Scorecard before = score(EQUAL);
        answers.set(0, answers.get(0).toBuilder().number(Figure.parse("70.5")).build());
        node("M", "N", "hoja", "q");
        Scorecard after = score(EQUAL);
        ScoreComparison comparison = ScoreComparison.of(before, after);
        assertThat(comparison.letPass()).isEmpty();
        assertThat(comparison.isInstrumentRevised()).isTrue();
        assertThat(comparison.nodes().get(0).change()).contains(Ratio.of(21, 2));
        assertThat(comparison.nodes().get(1).inBoth()).isFalse();
        assertThat(comparison.nodes().get(1).change()).isEmpty();
        assertThat(ScoreComparison.of(after, before).nodes()).hasSize(2);
    }

    @Test
    void what_may_not_be_compared_is_refused_unless_told_to_and_then_said() {
        node("N", "", "nodo", "q").number("q", "60");
        Scorecard before = score(EQUAL);
        Scorecard pooled = score(ScoringMethods.simulatedPooled());
        assertThatThrownBy(() -> ScoreComparison.of(before, pooled))
                .isInstanceOfSatisfying(
                        ScorecardsNotComparableException.class,
                        e -> assertThat(e.breaks()).containsExactly(ComparabilityBreak.METHOD))
                .hasMessageContaining("simulated-pooled");
        ScoreComparison told = ScoreComparison.lettingPass(before, pooled, Set.of(ComparabilityBreak.METHOD));
        assertThat(told.letPass()).containsExactly(ComparabilityBreak.METHOD);
        assertThat(told).asString().contains("let pass [METHOD]");

        Instrument older = instrument().toBuilder().comparability("2018-2021").build();
        Scorecard block = Scorer.of(older, EQUAL).score(sheet(), TOWN);
        assertThatThrownBy(() -> ScoreComparison.of(block, before))
                .isInstanceOfSatisfying(
                        ScorecardsNotComparableException.class,
                        e -> assertThat(e.breaks()).containsExactly(ComparabilityBreak.BLOCK));
    }

    @Test
    void without_a_block_only_the_same_transcription_is_compared() {
        node("N", "", "nodo", "q").number("q", "60");
        Instrument first =
                instrument().toBuilder().comparability(Optional.empty()).build();
        Instrument second = first.toBuilder().name("Con otros puntos").build();
        Scorecard before = Scorer.of(first, EQUAL).score(sheet(), TOWN);
        Scorecard revised = Scorer.of(second, EQUAL).score(sheet(), TOWN);
        assertThat(ScoreComparison.of(before, before).letPass()).isEmpty();
        assertThatThrownBy(() -> ScoreComparison.of(before, revised))
                .isInstanceOfSatisfying(
                        ScorecardsNotComparableException.class,
                        e -> assertThat(e.breaks()).containsExactly(ComparabilityBreak.BLOCK));
    }

    @Test
    void the_least_of_a_graded_matrix_is_that_of_its_combinations() {
        Question control = control("q");
        List<QuestionOption> columns = new ArrayList<>(control.options());
        columns.set(0, columns.get(0).toBuilder().excluding(true).build());
        questions.add(control.toBuilder().options(columns).build());
        node("N", "", "componente", "q");
        assertThat(ReachableRange.of(instrument(), EQUAL).of(NodeId.of("N")))
                .contains(new ReachableRange.Range(Ratio.of(25), Ratio.of(100)));
    }

    @Test
    void an_unknown_node_or_question_is_answered_with_the_nearest_ones() {
        node("POL05", "", "política", "GDI203").number("GDI203", "60");
        Scorecard card = score(EQUAL);
        assertThatThrownBy(() -> card.node(NodeId.of("POL5")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("POL05");
        assertThatThrownBy(() -> card.question(QuestionId.of("GDI230")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("GDI203");
    }

    @Test
    void a_node_or_question_that_is_like_none_is_sent_to_the_list_and_to_no_code() {
        node("POL05", "", "política", "GDI203").number("GDI203", "60");
        Scorecard card = score(EQUAL);
        assertThatThrownBy(() -> card.node(NodeId.of("hacienda")))
                .hasMessageContaining("See Scorecard.nodes().")
                .hasMessageNotContaining("POL05");
        assertThatThrownBy(() -> card.question(QuestionId.of("hacienda")))
                .hasMessageContaining("See Scorecard.questions().")
                .hasMessageNotContaining("GDI203");
    }
}
