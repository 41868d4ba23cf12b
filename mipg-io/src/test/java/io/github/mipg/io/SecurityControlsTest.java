package io.github.mipg.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentClaim;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.scoring.InstrumentLint;
import io.github.mipg.rules.scoring.LintKind;
import io.github.mipg.rules.scoring.LintProblem;
import io.github.mipg.rules.scoring.LintReport;
import io.github.mipg.rules.scoring.NodeScore;
import io.github.mipg.rules.scoring.QuestionState;
import io.github.mipg.rules.scoring.Scorecard;
import io.github.mipg.rules.scoring.Scorer;
import io.github.mipg.rules.scoring.ScoringMethods;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The controls of the information security model: what they consist of, and what they come to. */
class SecurityControlsTest {
    static final Instrument CONTROLS = StandardInstruments.instrument(InstrumentId.of("mspi-controles"));
    static final PublicEntity ENTITY = PublicEntity.builder()
            .id(EntityId.parse("ejemplo:1"))
            .name("Alcaldía de Ejemplo")
            .build();
    static final String NOT_APPLICABLE = "na";

    static Scorecard score(Instrument instrument, Map<String, String> ratings) {
        return Scorer.of(instrument, ScoringMethods.mspi())
                .score(
                        sheet(ratings.entrySet().stream()
                                .map(e -> Answer.builder()
                                        .question(QuestionId.of(e.getKey()))
                                        .addChoices(OptionId.of(e.getValue()))
                                        .build())
                                .toList()),
                        ENTITY);
    }

    private static AnswerSheet sheet(List<Answer> answers) {
        return AnswerSheet.builder()
                .instrument(CONTROLS.id())
                .revision(CONTROLS.revision())
                .entity(ENTITY.id())
                .vigencia(Vigencia.of(2025))
                .answers(answers)
                .build();
    }

    private static Optional<Ratio> figure(Scorecard card, String node) {
        return card.node(NodeId.of(node)).score().map(s -> s.exact());
    }

    private static Map<String, String> all(String rating) {
        return CONTROLS.questions().stream().collect(Collectors.toMap(q -> q.id().value(), q -> rating));
    }

    @Test
    void there_are_14_domains_35_objectives_and_114_controls() {
        assertThat(CONTROLS.nodes().stream()
                        .collect(Collectors.groupingBy(n -> n.level().orElseThrow(), Collectors.counting())))
                .isEqualTo(Map.of("total", 1L, "dominio", 14L, "objetivo", 35L));
        assertThat(CONTROLS.questions()).hasSize(114);
        assertThat(CONTROLS.nodes().stream()
                        .filter(n -> n.level().equals(Optional.of("dominio")))
                        .map(n -> n.id().value()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(5, 18).mapToObj(i -> "A." + i).toList());
        assertThat(controlsByDomain()).containsExactly(2, 7, 6, 10, 14, 2, 15, 14, 7, 13, 5, 7, 4, 8);
    }

    private static List<Integer> controlsByDomain() {
        return CONTROLS.nodes().stream()
                .filter(n -> n.level().equals(Optional.of("dominio")))
                .map(d -> CONTROLS.nodes().stream()
                        .filter(n -> n.parent().filter(d.id()::equals).isPresent())
                        .mapToInt(n -> n.questions().size())
                        .sum())
                .toList();
    }

    @Test
    void every_code_says_where_in_the_tree_it_hangs() {
        for (InstrumentNode node : CONTROLS.nodes()) {
            String id = node.id().value();
            if (node.level().equals(Optional.of("objetivo"))) {
                assertThat(node.parent().orElseThrow().value()).isEqualTo(id.substring(0, id.lastIndexOf('.')));
                List<String> controls =
                        node.questions().stream().map(q -> q.question().value()).toList();
                assertThat(controls)
                        .isNotEmpty()
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, controls.size())
                                .mapToObj(i -> id + "." + i)
                                .toList());
            } else {
                assertThat(node.questions()).isEmpty();
            }
            assertThat(node.weight()).isEmpty();
        }
        assertThat(CONTROLS.nodes().stream().flatMap(n -> n.questions().stream()))
                .extracting(NodeQuestion::question)
                .containsExactlyElementsOf(
                        CONTROLS.questions().stream().map(Question::id).toList());
    }

    @Test
    void every_control_is_rated_on_six_levels_or_does_not_apply_and_no_two_read_the_same() {
        for (Question control : CONTROLS.questions()) {
            assertThat(control.type()).isEqualTo(QuestionType.SINGLE_CHOICE);
            assertThat(control.options().stream()
                            .filter(o -> !o.notApplicable())
                            .map(o ->
                                    o.id() + " " + o.label() + " " + o.points().orElseThrow()))
                    .containsExactly(
                            "0 Inexistente 0",
                            "20 Inicial 20",
                            "40 Repetible 40",
                            "60 Efectivo 60",
                            "80 Gestionado 80",
                            "100 Optimizado 100");
            assertThat(control.options().get(6).id().value()).isEqualTo(NOT_APPLICABLE);
            assertThat(control.options().get(6).notApplicable()).isTrue();
            assertThat(control.options().get(6).points()).isEmpty();
            assertThat(control.options()).hasSize(7).noneMatch(QuestionOption::excluding);
        }
        assertThat(CONTROLS.questions()).extracting(Question::wording).doesNotHaveDuplicates();
        assertThat(CONTROLS.nodes()).extracting(InstrumentNode::name).doesNotHaveDuplicates();
    }

    @Test
    void its_codes_are_confirmed_and_what_is_our_own_or_unknown_says_so() {
        assertThat(CONTROLS.status()).isEqualTo(Status.PROVISIONAL);
        assertThat(CONTROLS.claims().stream()
                        .filter(c -> c.status() == Status.SECONDARY)
                        .map(InstrumentClaim::subject))
                .hasSize(2)
                .anyMatch(s -> s.contains("catorce dominios"))
                .anyMatch(s -> s.contains("ciento catorce controles"));
        assertThat(CONTROLS.claims())
                .extracting(InstrumentClaim::subject)
                .anyMatch(s -> s.startsWith("No es el instrumento oficial: lo que se calcula es simulado"))
                .anyMatch(s -> s.startsWith("Nombres de dominios, objetivos y controles: son propios"));
        assertThat(CONTROLS.legalReport()).isFalse();
        assertThat(CONTROLS.vigencia()).isEmpty();
        assertThat(CONTROLS.scale())
                .as("a level of maturity is not read off it")
                .isEmpty();
    }

    @Test
    void under_its_method_nothing_is_wrong_and_everything_from_0_to_100_can_be_reached() {
        LintReport lint = InstrumentLint.check(CONTROLS, ScoringMethods.mspi());

        assertThat(lint.problems())
                .extracting(LintProblem::kind)
                .as("only that nobody says which vigencias are comparable")
                .containsExactly(LintKind.COMPARABILITY_MISSING);
        assertThat(lint.minimum()).contains(Ratio.zero());
        assertThat(lint.maximum()).contains(Ratio.of(100));
        for (String rating : List.of("0", "20", "40", "60", "80", "100")) {
            assertThat(figure(score(CONTROLS, all(rating)), "ANEXO-A")).contains(Ratio.of(Integer.parseInt(rating)));
        }
    }

    /** MSPI-01, and the example of a single child. */
    @ParameterizedTest
    @CsvSource({
        "A.8.2, 100, na, 60, 80",
        "A.8.2, na, na, , ",
        "A.8.2, , 40, , 40",
        "A.8.2, na, 40, na, 40",
        "A.7.2, 20, 20, 40, 27"
    })
    void an_objective_is_the_rounded_mean_of_what_has_a_value(
            String objective,
            @Nullable String one,
            @Nullable String two,
            @Nullable String three,
            @Nullable Integer expected) {
        Map<String, String> given = new LinkedHashMap<>();
        int next = 1;
        for (String rating : Arrays.asList(one, two, three)) {
            if (rating != null) {
                given.put(objective + "." + next, rating);
            }
            next++;
        }

        assertThat(figure(score(CONTROLS, given), objective))
                .isEqualTo(Optional.ofNullable(expected).map(Ratio::of));
    }

    @Test
    void every_node_is_rounded_before_the_one_above_is_made_of_it() {
        Scorecard card = score(CONTROLS, Map.of("A.17.1.1", "0", "A.17.1.2", "0", "A.17.1.3", "20", "A.17.2.1", "0"));

        assertThat(figure(card, "A.17.1")).contains(Ratio.of(7));
        assertThat(figure(card, "A.17"))
                .as("half of 7, up; of the exact 6.67 it would be 3")
                .contains(Ratio.of(4));
        assertThat(figure(card, "ANEXO-A")).contains(Ratio.of(4));
        assertThat(figure(card, "A.16")).as("nothing was rated").isEmpty();
    }

    @Test
    void what_does_not_apply_is_a_claim_of_the_entity_and_never_earns_points() {
        Scorecard chosen = score(CONTROLS, Map.of("A.10.1.1", "60", "A.10.1.2", NOT_APPLICABLE));
        Scorecard claimed = Scorer.of(CONTROLS, ScoringMethods.mspi())
                .score(
                        sheet(List.of(
                                Answer.builder()
                                        .question(QuestionId.of("A.10.1.1"))
                                        .addChoices(OptionId.of("60"))
                                        .build(),
                                Answer.builder()
                                        .question(QuestionId.of("A.10.1.2"))
                                        .notApplicable(NotApplicableClaim.builder()
                                                .by(NotApplicableBy.ENTITY)
                                                .reason("No se cifra nada")
                                                .build())
                                        .build())),
                        ENTITY);

        for (Scorecard card : List.of(chosen, claimed)) {
            assertThat(card.question(QuestionId.of("A.10.1.2")).state())
                    .isEqualTo(QuestionState.NOT_APPLICABLE_BY_ENTITY);
            assertThat(card.question(QuestionId.of("A.10.1.2")).points()).isEmpty();
            assertThat(figure(card, "A.10")).contains(Ratio.of(60));
        }
    }

    @Test
    void every_figure_is_simulated() {
        Scorecard card = score(CONTROLS, all("40"));

        assertThat(card.nodes())
                .hasSize(50)
                .allMatch(n -> n.score()
                        .filter(s -> s.standing() == Standing.SIMULATED)
                        .isPresent());
        assertThat(new TreeSet<>(card.nodes().stream()
                        .map(NodeScore::score)
                        .map(s -> s.orElseThrow().toString())
                        .toList()))
                .containsExactly("40.00 (SIMULATED)");
    }
}
