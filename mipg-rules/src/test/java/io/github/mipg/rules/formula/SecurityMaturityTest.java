package io.github.mipg.rules.formula;

import static io.github.mipg.rules.formula.SecurityRequirementStatus.ABOVE;
import static io.github.mipg.rules.formula.SecurityRequirementStatus.BELOW;
import static io.github.mipg.rules.formula.SecurityRequirementStatus.MEETS;
import static io.github.mipg.rules.formula.SecurityRequirementStatus.NOT_APPLICABLE;
import static io.github.mipg.rules.formula.SecurityRequirementStatus.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityMaturityTest {
    private static final Text SOURCE = Text.of("Libro de la entidad", "Workbook of the entity");
    /** Level 1 expects nothing of R2, levels 4 and 5 nothing of R3. */
    private static final SecurityMatrix MATRIX = matrix(
            new SecurityRequirement("R1", expected(20, 40, 60, 80, 100)),
            new SecurityRequirement("R2", Map.of(2, Ratio.of(20), 3, Ratio.of(40), 4, Ratio.of(60), 5, Ratio.of(60))),
            new SecurityRequirement("R3", Map.of(1, Ratio.of(20), 2, Ratio.of(40), 3, Ratio.of(60))));

    private static Map<Integer, Ratio> expected(int... figures) {
        return IntStream.range(0, figures.length)
                .boxed()
                .collect(Collectors.toMap(i -> i + 1, i -> Ratio.of(figures[i])));
    }

    private static SecurityMatrix matrix(SecurityRequirement... requirements) {
        return new SecurityMatrix(List.of(requirements), Status.PROVISIONAL, SOURCE);
    }

    private static SecurityMaturity maturity(int one, int two, int three) {
        return SecurityMaturity.of(MATRIX, Map.of("R1", Ratio.of(one), "R2", Ratio.of(two), "R3", Ratio.of(three)));
    }

    @Test
    void a_requirement_is_below_meets_or_is_above_what_a_level_expects() {
        SecurityMaturity maturity = maturity(60, 40, 80);

        SecurityMaturity.Level third = maturity.levels().get(2);
        assertThat(third.level()).isEqualTo(3);
        assertThat(third.of(MEETS)).containsExactly("R1", "R2");
        assertThat(third.of(ABOVE)).containsExactly("R3");
        assertThat(third.of(BELOW)).isEmpty();
        SecurityMaturity.Level fourth = maturity.levels().get(3);
        assertThat(fourth.of(BELOW)).containsExactly("R1", "R2");
        assertThat(fourth.of(NOT_APPLICABLE)).containsExactly("R3");
        assertThat(fourth.requirements()).containsOnlyKeys(SecurityRequirementStatus.values());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "19, 0, 20, 0",
        "20, 0, 20, 1",
        "40, 20, 40, 2",
        "40, 19, 40, 1",
        "60, 40, 60, 3",
        "80, 60, 60, 4",
        "100, 60, 60, 5",
        "100, 100, 100, 5",
        "100, 100, 59, 2"
    })
    void the_level_reached_is_the_last_before_the_first_with_something_below(int one, int two, int three, int level) {
        SecurityMaturity maturity = maturity(one, two, three);

        assertThat(maturity.level()).contains(level);
        assertThat(maturity.atLeast()).isEqualTo(level);
        assertThat(maturity.atMost()).isEqualTo(level);
    }

    @Test
    void a_level_that_is_met_again_above_one_that_is_not_does_not_count() {
        SecurityMaturity maturity = maturity(100, 19, 60);

        assertThat(maturity.levels()).extracting(l -> l.of(BELOW).size()).containsExactly(0, 1, 1, 1, 1);
        SecurityMatrix odd = matrix(new SecurityRequirement("R1", expected(20, 60, 40, 40, 40)));
        assertThat(SecurityMaturity.of(odd, Map.of("R1", Ratio.of(40))).level()).contains(1);
    }

    @Test
    void what_was_not_assessed_is_neither_met_nor_missed() {
        SecurityMaturity maturity = SecurityMaturity.of(MATRIX, Map.of("R1", Ratio.of(60), "R3", Ratio.of(60)));

        assertThat(maturity.levels().get(0).of(UNKNOWN)).isEmpty();
        assertThat(maturity.levels().get(1).of(UNKNOWN)).containsExactly("R2");
        assertThat(maturity.atLeast()).isEqualTo(1);
        assertThat(maturity.atMost()).isEqualTo(3);
        assertThat(maturity.level()).isEmpty();
        assertThat(maturity).hasToString("SecurityMaturity{level 1 to 3, mspi-madurez (SIMULATED)}");
        assertThat(SecurityMaturity.of(MATRIX, Map.of("R1", Ratio.of(0))).level())
                .as("whatever R2 and R3 come to")
                .contains(0);
    }

    @Test
    void what_does_not_apply_leaves() {
        SecurityMaturity without = SecurityMaturity.of(MATRIX, Map.of("R1", Ratio.of(60), "R3", Ratio.of(60)))
                .excluding(Set.of("R2"));

        assertThat(without.level()).contains(3);
        assertThat(without.levels().get(1).of(NOT_APPLICABLE)).containsExactly("R2");
        assertThat(without).hasToString("SecurityMaturity{level 3, mspi-madurez (SIMULATED)}");
        SecurityMaturity both = SecurityMaturity.of(MATRIX, Map.of("R1", Ratio.of(60)))
                .excluding(Set.of("R2"))
                .excluding(Set.of("R3"));
        assertThat(both.notApplicable()).containsExactlyInAnyOrder("R2", "R3");
        assertThat(both.level()).contains(3);
    }

    private static SecurityMaturity below(int count) {
        List<SecurityRequirement> rows = IntStream.rangeClosed(1, 55)
                .mapToObj(i -> new SecurityRequirement("R" + i, expected(20, 20, 20, 20, 20)))
                .toList();
        Map<String, Ratio> values = new HashMap<>();
        rows.forEach(r -> values.put(r.id(), Ratio.of(values.size() < count ? 0 : 20)));
        return SecurityMaturity.of(new SecurityMatrix(rows, Status.PROVISIONAL, SOURCE), values);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 7",
        "2, 7, 15",
        "3, 14, 30",
        "4, 20, 40",
    })
    void a_level_is_complied_with_by_how_many_are_below_it(int level, int sufficient, int intermediate) {
        Function<Integer, Optional<SecurityCompliance>> at =
                n -> below(n).levels().get(level - 1).classification();

        assertThat(at.apply(0)).contains(SecurityCompliance.SUFFICIENT);
        assertThat(at.apply(sufficient)).contains(SecurityCompliance.SUFFICIENT);
        assertThat(at.apply(sufficient + 1)).contains(SecurityCompliance.INTERMEDIATE);
        assertThat(at.apply(intermediate)).contains(SecurityCompliance.INTERMEDIATE);
        assertThat(at.apply(intermediate + 1)).contains(SecurityCompliance.CRITICAL);
        assertThat(at.apply(55)).contains(SecurityCompliance.CRITICAL);
    }

    @Test
    void beyond_sufficient_at_level_5_sources_disagree_and_both_classes_stay_open() {
        SecurityMaturity.Level highest = below(21).levels().get(4);

        assertThat(below(20).levels().get(4).classification()).contains(SecurityCompliance.SUFFICIENT);
        assertThat(highest.classes()).containsExactly(SecurityCompliance.INTERMEDIATE, SecurityCompliance.CRITICAL);
        assertThat(highest.classification()).isEmpty();
        assertThat(SecurityComplianceLimits.provisional().source().english()).contains("both are kept");
    }

    @Test
    void requirements_without_a_figure_leave_every_class_open_that_they_could_make() {
        List<SecurityRequirement> rows = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new SecurityRequirement("R" + i, expected(20, 20, 20, 20, 20)))
                .toList();
        SecurityMaturity maturity =
                SecurityMaturity.of(new SecurityMatrix(rows, Status.PROVISIONAL, SOURCE), Map.of("R1", Ratio.of(0)));

        assertThat(maturity.levels().get(0).classes()).containsExactly(SecurityCompliance.values());
        assertThat(maturity.levels().get(1).classes())
                .containsExactly(SecurityCompliance.SUFFICIENT, SecurityCompliance.INTERMEDIATE);
        assertThat(maturity.levels().get(2).classification()).contains(SecurityCompliance.SUFFICIENT);
    }

    @Test
    void other_limits_are_brought_with_their_source() {
        SecurityComplianceLimits.Limit none = new SecurityComplianceLimits.Limit(0, Optional.of(0));
        SecurityMaturity strict = maturity(60, 40, 60)
                .with(new SecurityComplianceLimits(List.of(none, none, none, none, none), Status.SEED, SOURCE));

        assertThat(strict.levels())
                .extracting(l -> l.classification().orElseThrow())
                .containsExactly(
                        SecurityCompliance.SUFFICIENT,
                        SecurityCompliance.SUFFICIENT,
                        SecurityCompliance.SUFFICIENT,
                        SecurityCompliance.CRITICAL,
                        SecurityCompliance.CRITICAL);
        assertThat(strict.claims()).hasSize(5);
        assertThat(strict.claims().get(3).status()).isEqualTo(Status.SEED);
        assertThat(strict.claims().get(4).source()).isEqualTo(SOURCE);
    }

    @Test
    void names_of_levels_on_which_sources_disagree_have_two_candidates() {
        assertThat(SecurityMaturity.names(0))
                .singleElement()
                .satisfies(n -> assertThat(n.spanish()).isEqualTo("No alcanza nivel inicial"));
        assertThat(IntStream.rangeClosed(1, 5)
                        .mapToObj(l -> SecurityMaturity.names(l).stream()
                                .map(Text::spanish)
                                .collect(Collectors.joining("|"))))
                .containsExactly(
                        "Inicial",
                        "Gestionado|Repetible",
                        "Definido",
                        "Gestionado Cuantitativamente|Administrado",
                        "Optimizado");
        for (int wrong : new int[] {-1, 6}) {
            assertThatThrownBy(() -> SecurityMaturity.names(wrong)).isInstanceOf(InvalidModelException.class);
        }
    }

    @Test
    void it_is_never_the_level_of_the_official_instrument() {
        SecurityMaturity maturity = maturity(60, 40, 60);

        assertThat(SecurityMaturity.NOTICE.spanish()).contains("no es el del instrumento oficial");
        assertThat(maturity.standing()).isEqualTo(Standing.SIMULATED);
        assertThat(maturity.claims()).noneMatch(c -> c.status().isConfirmed());
        assertThat(SecurityComplianceLimits.provisional().status()).isEqualTo(Status.PROVISIONAL);
    }

    @Test
    void figures_that_belong_to_no_requirement_are_told_all_at_once() {
        SecurityMaturity maturity = SecurityMaturity.of(MATRIX, Map.of("R1", Ratio.of(20)));

        assertThatThrownBy(() -> maturity.excluding(Set.of("R1")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("'R1: no aplica'");
        assertThatThrownBy(() -> maturity.excluding(Set.of("R9"))).hasMessageContaining("'R9'");
        assertThatThrownBy(() -> new SecurityMaturity(
                        MATRIX, Map.of("R1", Ratio.of(101)), Set.of("R8"), SecurityComplianceLimits.provisional()))
                .hasMessage(
                        "SecurityMaturity.values must be requirements of the matrix, with a figure from 0 to 100 or not"
                                + " applicable, not both, but was 'R8; R1: 101'. Check the codes and figures that are named"
                                + " here.");
    }

    @Test
    void a_matrix_that_cannot_be_is_refused() {
        SecurityRequirement one = new SecurityRequirement("R1", expected(20, 40, 60, 80, 100));

        assertThatThrownBy(() -> matrix(one, one))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("SecurityMatrix.requirements must each have a code of its own, but was 'R1'. Leave out the"
                        + " repeated requirements.");
        assertThatThrownBy(() -> matrix(new SecurityRequirement("R1", Map.of(1, Ratio.of(20), 3, Ratio.of(20)))))
                .hasMessageContaining("expect something at each level from 1 to 5, but was '2, 4, 5'");
        assertThatThrownBy(() -> matrix()).hasMessageContaining("'1, 2, 3, 4, 5'");
        assertThatThrownBy(() -> new SecurityRequirement(" ", Map.of())).hasMessageContaining("SecurityRequirement.id");
        for (int wrong : new int[] {0, 6}) {
            assertThatThrownBy(() -> new SecurityRequirement("R1", Map.of(wrong, Ratio.of(20))))
                    .hasMessageContaining("be a level from 1 to 5, but was '" + wrong + "'");
            assertThatThrownBy(() -> one.status(wrong, Ratio.of(20))).hasMessageContaining("be a level from 1 to 5");
            assertThatThrownBy(() -> new SecurityMaturity.Level(wrong, Map.of(), Set.of()))
                    .hasMessageContaining("be a level from 1 to 5");
        }
        assertThatThrownBy(() -> new SecurityRequirement("R1", Map.of(1, Ratio.of(101))))
                .hasMessageContaining("be between 0 and 100");
        assertThatThrownBy(() -> one.status(1, Ratio.of(-1))).hasMessageContaining("be between 0 and 100");
    }

    @Test
    void limits_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new SecurityComplianceLimits(List.of(), Status.PROVISIONAL, SOURCE))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "SecurityComplianceLimits.byLevel must have the limits of five levels, but was '0'. Give those"
                                + " of levels 1 to 5, in order.");
        assertThatThrownBy(() -> new SecurityComplianceLimits.Limit(-1, Optional.empty()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("'-1, -'");
        assertThatThrownBy(() -> new SecurityComplianceLimits.Limit(3, Optional.of(2)))
                .hasMessageContaining("'3, 2'");
    }

    @Test
    void nothing_without_a_figure_is_below_what_expects_nothing_above_zero() {
        SecurityMaturity sure =
                SecurityMaturity.of(matrix(new SecurityRequirement("R1", expected(0, 0, 0, 0, 0))), Map.of());
        SecurityMaturity open =
                SecurityMaturity.of(matrix(new SecurityRequirement("R1", expected(0, 0, 20, 20, 20))), Map.of());

        assertThat(sure.level()).contains(5);
        assertThat(sure.levels().get(0).of(SecurityRequirementStatus.UNKNOWN)).containsExactly("R1");
        assertThat(open.atLeast()).isEqualTo(2);
        assertThat(open.atMost()).isEqualTo(5);
    }

    @Test
    void a_level_of_which_no_requirement_applies_is_not_reached_by_that() {
        SecurityMaturity nothing = SecurityMaturity.of(MATRIX, Map.of());

        assertThatThrownBy(() -> nothing.excluding(Set.of("R1", "R2", "R3")))
                .hasMessageContaining("SecurityMaturity.notApplicable")
                .hasMessageContaining("level 1");
        assertThatThrownBy(() -> nothing.excluding(Set.of("R1")).excluding(Set.of("R2")))
                .hasMessageContaining("level 4");
    }
}
