package io.github.mipg.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlTrialTest {
    /** MECI-01 to MECI-04 are among them. */
    @ParameterizedTest
    @CsvSource({
        "3, 3, MAINTENANCE",
        "2, 3, IMPROVEMENT",
        "3, 2, DEFICIENCY",
        "3, 1, DEFICIENCY",
        "2, 2, DEFICIENCY",
        "2, 1, DEFICIENCY",
        "1, 1, MAJOR_DEFICIENCY",
        "1, 2, MAJOR_DEFICIENCY",
        "1, 3, MAJOR_DEFICIENCY"
    })
    void the_class_is_looked_up_by_present_and_working(int present, int working, ControlClass expected) {
        assertThat(ControlClass.of(present, working)).isEqualTo(expected);
        assertThat(ControlRequirement.rated("C1", "1.1", present, working).classification())
                .contains(expected);
    }

    /** MECI-05. */
    @Test
    void a_component_of_24_with_one_deficiency_comes_to_97_point_92() {
        List<ControlRequirement> requirements = new ArrayList<>(IntStream.rangeClosed(1, 23)
                .mapToObj(i -> ControlRequirement.rated("C1", "1." + i, 3, 3))
                .toList());
        requirements.add(ControlRequirement.rated("C1", "1.24", 2, 2));
        ControlTrial trial = ControlTrial.of(requirements);

        assertThat(trial.components()).singleElement().satisfies(c -> {
            assertThat(c.code()).isEqualTo("C1");
            assertThat(c.score()).contains(SimulatedScore.of(Ratio.of(2350, 24)));
            assertThat(c.score().orElseThrow()).hasToString("97.92 (SIMULATED)");
            assertThat(c.counts())
                    .containsEntry(ControlClass.MAINTENANCE, 23)
                    .containsEntry(ControlClass.IMPROVEMENT, 0)
                    .containsEntry(ControlClass.DEFICIENCY, 1)
                    .containsEntry(ControlClass.MAJOR_DEFICIENCY, 0);
            assertThat(c.unrated()).isZero();
        });
    }

    private static final List<ControlRequirement> UNEVEN = List.of(
            ControlRequirement.rated("C2", "6.1", 2, 3),
            ControlRequirement.rated("C1", "1.1", 3, 3),
            ControlRequirement.rated("C2", "6.2", 1, 1),
            ControlRequirement.rated("C2", "6.3", 1, 1),
            new ControlRequirement("C2", "6.4", Optional.of(3), Optional.empty()),
            ControlRequirement.unrated("C3", "10.1"));

    @Test
    void the_total_over_components_is_not_that_over_requirements() {
        ControlTrial trial = ControlTrial.of(UNEVEN);

        assertThat(trial.meanOfComponents()).contains(SimulatedScore.of(Ratio.of(425, 6)));
        assertThat(trial.meanOfRequirements()).contains(SimulatedScore.of(Ratio.of(225, 4)));
        assertThat(trial)
                .hasToString(
                        "ControlTrial{mean of components 70.83 (SIMULATED), mean of requirements 56.25 (SIMULATED),"
                                + " meci-semestral-ensayo}");
    }

    @Test
    void what_was_not_rated_counts_nowhere_and_is_told() {
        List<ControlTrial.Component> components = ControlTrial.of(UNEVEN).components();

        assertThat(components).extracting(ControlTrial.Component::code).containsExactly("C2", "C1", "C3");
        assertThat(components).extracting(ControlTrial.Component::unrated).containsExactly(1, 0, 1);
        assertThat(components.get(0).score()).contains(SimulatedScore.of(Ratio.of(125, 3)));
        assertThat(components.get(2).score()).isEmpty();
    }

    @Test
    void a_trial_of_nothing_has_no_total() {
        ControlTrial trial = ControlTrial.of(List.of(ControlRequirement.unrated("C3", "10.1")));

        assertThat(trial.meanOfComponents()).isEmpty();
        assertThat(trial.meanOfRequirements()).isEmpty();
        assertThat(trial)
                .hasToString("ControlTrial{mean of components -, mean of requirements -, meci-semestral-ensayo}");
    }

    @Test
    void other_percentages_give_other_figures_and_name_their_source() {
        Map<ControlClass, Ratio> byClass =
                new EnumMap<>(ControlPercentages.provisional().byClass());
        byClass.put(ControlClass.MAJOR_DEFICIENCY, Ratio.zero());
        Text source = Text.of("Formato de 2025", "Form of 2025");
        ControlTrial trial = ControlTrial.of(UNEVEN).with(new ControlPercentages(byClass, Status.SECONDARY, source));

        assertThat(trial.meanOfRequirements()).contains(SimulatedScore.of(Ratio.of(175, 4)));
        assertThat(trial.claims().get(3).source()).isEqualTo(source);
        assertThat(trial.claims().get(3).status()).isEqualTo(Status.SECONDARY);
    }

    @Test
    void the_percentages_that_are_a_guess_say_so() {
        assertThat(ControlPercentages.provisional().status()).isEqualTo(Status.PROVISIONAL);
        assertThat(ControlPercentages.provisional().byClass())
                .containsEntry(ControlClass.MAINTENANCE, Ratio.of(100))
                .containsEntry(ControlClass.IMPROVEMENT, Ratio.of(75))
                .containsEntry(ControlClass.DEFICIENCY, Ratio.of(50))
                .containsEntry(ControlClass.MAJOR_DEFICIENCY, Ratio.of(25));
    }

    @Test
    void a_percentage_that_is_missing_or_out_of_range_is_refused() {
        Text source = Text.of("Formato de 2025", "Form of 2025");

        assertThatThrownBy(() -> new ControlPercentages(
                        Map.of(ControlClass.MAINTENANCE, Ratio.of(101)), Status.PROVISIONAL, source))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining(
                        "'mantenimiento: 101; oportunidad-de-mejora: -; deficiencia: -; deficiencia-mayor:" + " -'");
    }

    @Test
    void a_rating_is_1_2_or_3() {
        for (int wrong : new int[] {0, 4}) {
            assertThatThrownBy(() -> ControlClass.of(wrong, 1))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage("ControlClass.present must be 1, 2 or 3, but was '" + wrong
                            + "'. Leave what was not evaluated unrated: it is not 1.");
            assertThatThrownBy(() -> ControlClass.of(1, wrong)).hasMessageContaining("ControlClass.working must");
            assertThatThrownBy(() -> ControlRequirement.rated("C1", "1.1", wrong, 1))
                    .hasMessageContaining("ControlRequirement.present must");
            assertThatThrownBy(() -> ControlRequirement.rated("C1", "1.1", 1, wrong))
                    .hasMessageContaining("ControlRequirement.working must");
        }
    }

    @Test
    void a_requirement_is_rated_once_under_a_code() {
        ControlRequirement one = ControlRequirement.unrated("C1", "1.1");

        assertThatThrownBy(() -> ControlTrial.of(List.of(one, one)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ControlTrial.requirements must each have a code of its own, but was '1.1'. Leave out the"
                        + " repeated requirements.");
        assertThatThrownBy(() -> ControlRequirement.unrated("", "1.1"))
                .hasMessageContaining("ControlRequirement.component");
        assertThatThrownBy(() -> ControlRequirement.unrated("C1", " ")).hasMessageContaining("ControlRequirement.id");
    }

    @Test
    void it_is_a_trial_and_never_the_report_of_the_law() {
        ControlTrial trial = ControlTrial.of(UNEVEN);

        assertThat(ControlTrial.NOTICE.spanish()).startsWith("Ensayo: no es el informe");
        assertThat(trial.method()).endsWith("ensayo");
        assertThat(trial.standing()).isEqualTo(Standing.SIMULATED);
        assertThat(trial.claims()).filteredOn(c -> !c.status().isConfirmed()).hasSize(3);
    }

    @Test
    void the_law_that_asks_for_the_report_is_in_the_catalogue() {
        LegalReference reference =
                ControlTrial.of(UNEVEN).claims().get(0).reference().orElseThrow();

        assertThat(MipgCatalog.bundled().statusOf(reference)).isEqualTo(Status.PRIMARY);
    }
}
