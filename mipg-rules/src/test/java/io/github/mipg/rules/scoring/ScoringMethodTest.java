package io.github.mipg.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.Figure;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.rules.scoring.ScoringMethod.EntityClaims;
import io.github.mipg.rules.scoring.ScoringMethod.Extremes;
import io.github.mipg.rules.scoring.ScoringMethod.NodeFigure;
import io.github.mipg.rules.scoring.ScoringMethod.NotApplicableHandling;
import io.github.mipg.rules.scoring.ScoringMethod.OptionPoints;
import io.github.mipg.rules.scoring.ScoringMethod.Rescaling;
import io.github.mipg.rules.scoring.ScoringMethod.UnansweredHandling;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringMethodTest {
    private static ScoringMethod.Builder method() {
        return ScoringMethod.builder("metodo", "1", Text.of("Método", "Method"));
    }

    private static Rescaling rescaling(long highest) {
        TreeMap<NodeId, Extremes> group = new TreeMap<>();
        group.put(NodeId.of("N"), new Extremes(Figure.of(0), Figure.of(highest)));
        return new Rescaling("Grupo", Figure.of(1), Figure.of(100), group);
    }

    static Stream<UnaryOperator<ScoringMethod.Builder>> choices() {
        return Stream.of(
                m -> m.nodeFigure(NodeFigure.OF_QUESTIONS),
                m -> m.nodeFigure("dimensión", NodeFigure.OF_QUESTIONS),
                ScoringMethod.Builder::equalWeights,
                m -> m.givenWeights(Vigencia.of(2025), Map.of()),
                m -> m.givenWeights(Vigencia.of(2025), Map.of(NodeId.of("N"), Figure.of(2))),
                m -> m.optionPoints(OptionPoints.DERIVED_EQUAL),
                m -> m.multipleCap(Figure.of(90)),
                ScoringMethod.Builder::uncapped,
                m -> m.notApplicable(NotApplicableHandling.AS_ZERO),
                m -> m.entityClaims(EntityClaims.AS_ZERO),
                m -> m.unanswered(UnansweredHandling.INDETERMINATE),
                m -> m.rescaling(rescaling(50)),
                m -> m.rescaling(rescaling(51)),
                m -> m.rounding(0));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void every_choice_changes_the_hash(UnaryOperator<ScoringMethod.Builder> choice) {
        ScoringMethod changed = choice.apply(method()).build();
        assertThat(changed.hash()).isNotEqualTo(method().build().hash());
        assertThat(changed)
                .isNotEqualTo(method().build())
                .isEqualTo(choice.apply(method()).build());
        assertThat(changed.hash()).isEqualTo(choice.apply(method()).build().hash());
        assertThat(choices().filter(c -> c.apply(method()).build().equals(changed)))
                .hasSize(1);
    }

    @Test
    void a_method_says_what_it_declares() {
        ScoringMethod method = method().nodeFigure("dimensión", NodeFigure.OF_QUESTIONS)
                .givenWeights(Vigencia.of(2025), Map.of(NodeId.of("N"), Figure.of(2)))
                .rescaling(rescaling(50))
                .rounding(2)
                .build();
        assertThat(method.nodeFigure(java.util.Optional.of("dimensión"))).isEqualTo(NodeFigure.OF_QUESTIONS);
        assertThat(method.nodeFigure(java.util.Optional.of("política"))).isEqualTo(NodeFigure.OF_CHILDREN);
        assertThat(method.nodeFigure(java.util.Optional.empty())).isEqualTo(NodeFigure.OF_CHILDREN);
        assertThat(method.weighting()).isEqualTo(ScoringMethod.Weighting.GIVEN);
        assertThat(method.weightsFor()).contains(Vigencia.of(2025));
        assertThat(method.weights()).containsEntry(NodeId.of("N"), Figure.of(2));
        assertThat(method.rounding()).hasValue(2);
        assertThat(method.rescaling()).contains(rescaling(50));
        assertThat(method.multipleCap()).contains(Figure.of(100));
        assertThat(method.standing()).isEqualTo(Standing.SIMULATED);
        assertThat(method).hasToString("metodo 1 (SIMULATED)");
        assertThat(method.name().english()).isEqualTo("Method");
    }

    @Test
    void a_method_that_takes_claims_otherwise_is_another_method() {
        ScoringMethod method = method().rounding(1).build();
        ScoringMethod other = method.withEntityClaims(EntityClaims.AS_UNANSWERED);
        assertThat(method.withEntityClaims(EntityClaims.ACCEPTED)).isSameAs(method);
        assertThat(other.id()).isEqualTo("metodo/AS_UNANSWERED");
        assertThat(other.name().spanish()).isEqualTo("Método, sin lo alegado por la entidad");
        assertThat(other.rounding()).hasValue(1);
        assertThat(other.hash()).isNotEqualTo(method.hash());
        assertThat(other.withEntityClaims(EntityClaims.ACCEPTED)).isEqualTo(method);
        assertThat(other.withEntityClaims(EntityClaims.AS_ZERO))
                .isEqualTo(method.withEntityClaims(EntityClaims.AS_ZERO));
    }

    @Test
    void the_methods_that_ship_have_ids_of_their_own_and_none_is_official() {
        assertThat(ScoringMethods.all())
                .extracting(ScoringMethod::id)
                .containsExactly(
                        "simulated-equal",
                        "simulated-weighted",
                        "simulated-pooled",
                        "simulated-pooled-dimensions",
                        "simulated-derived",
                        "autodiagnostico-mean-of-all",
                        "autodiagnostico-mean-of-means",
                        "meci-semestral",
                        "mspi");
        assertThat(ScoringMethods.all()).extracting(ScoringMethod::standing).containsOnly(Standing.SIMULATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mayúscula", "con espacio", "a_b"})
    void an_id_is_a_word_for_machines(String id) {
        assertThatThrownBy(() -> ScoringMethod.builder(id, "1", Text.same("x")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("ScoringMethod.id");
    }

    @Test
    void what_is_always_wrong_is_refused() {
        assertThatThrownBy(() -> method().rounding(13)).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> method().rounding(-1)).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> method().multipleCap(Figure.of(0))).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> method().givenWeights(Vigencia.of(2025), Map.of(NodeId.of("N"), Figure.of(0))))
                .isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> new Extremes(Figure.of(5), Figure.of(5))).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> new Extremes(Figure.of(-1), Figure.of(5)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("Extremes.lowest");
        assertThatThrownBy(() -> new Extremes(Figure.of(5), Figure.of(101)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("Extremes.highest");
        assertThatThrownBy(() -> new Rescaling("g", Figure.of(5), Figure.of(5), new TreeMap<>()))
                .isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> new Rescaling("g", Figure.of(5), Figure.of(101), new TreeMap<>()))
                .isInstanceOf(InvalidModelException.class);
    }

    @Test
    void weights_for_another_vigencia_make_another_method() {
        assertThat(method().givenWeights(Vigencia.of(2024), Map.of()).build())
                .isNotEqualTo(method().givenWeights(Vigencia.of(2025), Map.of()).build());
    }

    @Test
    void a_method_that_takes_claims_otherwise_is_the_same_in_all_else() {
        ScoringMethod method = method().nodeFigure("dimensión", NodeFigure.OF_QUESTIONS)
                .givenWeights(Vigencia.of(2025), Map.of(NodeId.of("N"), Figure.of(2)))
                .optionPoints(OptionPoints.DERIVED_EQUAL)
                .multipleCap(Figure.of(90))
                .notApplicable(NotApplicableHandling.AS_ZERO)
                .unanswered(UnansweredHandling.INDETERMINATE)
                .rescaling(rescaling(50))
                .build();
        ScoringMethod other = method.withEntityClaims(EntityClaims.AS_ZERO);

        assertThat(other.entityClaims()).isEqualTo(EntityClaims.AS_ZERO);
        assertThat(other.nodeFigure(java.util.Optional.of("dimensión"))).isEqualTo(NodeFigure.OF_QUESTIONS);
        assertThat(other.weightsFor()).isEqualTo(method.weightsFor());
        assertThat(other.weights()).isEqualTo(method.weights());
        assertThat(other.optionPoints()).isEqualTo(OptionPoints.DERIVED_EQUAL);
        assertThat(other.multipleCap()).contains(Figure.of(90));
        assertThat(other.notApplicable()).isEqualTo(NotApplicableHandling.AS_ZERO);
        assertThat(other.unanswered()).isEqualTo(UnansweredHandling.INDETERMINATE);
        assertThat(other.rescaling()).isEqualTo(method.rescaling());
        assertThat(method().uncapped()
                        .build()
                        .withEntityClaims(EntityClaims.AS_ZERO)
                        .multipleCap())
                .isEmpty();
    }

    @Test
    void what_lies_right_at_an_edge_is_allowed() {
        String longest = "a".repeat(60);
        assertThat(ScoringMethod.builder(longest, "1", Text.same("x")).build().id())
                .isEqualTo(longest);
        assertThat(ScoringMethod.builder("az-09.x", "1.0-rc", Text.same("x"))
                        .build()
                        .version())
                .isEqualTo("1.0-rc");
        assertThatThrownBy(() -> ScoringMethod.builder(longest + "a", "1", Text.same("x")))
                .isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> ScoringMethod.builder("a", "Uno", Text.same("x")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("ScoringMethod.version");
        assertThat(method().rounding(12).build().rounding()).hasValue(12);
        assertThat(new Rescaling("g", Figure.of(0), Figure.of(100), new TreeMap<>()).floor())
                .isEqualTo(Figure.of(0));
        assertThatThrownBy(() -> new Rescaling("g", Figure.of(-1), Figure.of(100), new TreeMap<>()))
                .isInstanceOf(InvalidModelException.class);
    }

    @Test
    void equal_weights_set_a_table_of_weights_aside() {
        ScoringMethod equal = method().givenWeights(Vigencia.of(2025), Map.of(NodeId.of("N"), Figure.of(2)))
                .equalWeights()
                .build();

        assertThat(equal).isEqualTo(method().equalWeights().build());
        assertThat(equal.weightsFor()).isEmpty();
        assertThat(equal.weights()).isEmpty();
    }
}
