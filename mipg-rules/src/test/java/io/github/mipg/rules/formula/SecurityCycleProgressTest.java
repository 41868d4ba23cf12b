package io.github.mipg.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.phva.PhvaStage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityCycleProgressTest {
    private static final Map<PhvaStage, Ratio> STAGES = Map.of(
            PhvaStage.PLAN, Ratio.of(50),
            PhvaStage.DO, Ratio.of(25),
            PhvaStage.CHECK, Ratio.of(0),
            PhvaStage.ACT, Ratio.of(10));

    @Test
    void a_stage_adds_its_weight_by_how_far_it_is() {
        SecurityCycleProgress progress = SecurityCycleProgress.of(STAGES);

        assertThat(progress.contribution(PhvaStage.PLAN)).contains(SimulatedScore.of(Ratio.of(20)));
        assertThat(progress.contribution(PhvaStage.DO)).contains(SimulatedScore.of(Ratio.of(5)));
        assertThat(progress.contribution(PhvaStage.CHECK)).contains(SimulatedScore.of(Ratio.zero()));
        assertThat(progress.contribution(PhvaStage.ACT)).contains(SimulatedScore.of(Ratio.of(2)));
        assertThat(progress.total()).contains(SimulatedScore.of(Ratio.of(27)));
        assertThat(progress.missing()).isEmpty();
        assertThat(progress).hasToString("SecurityCycleProgress{27.00 (SIMULATED), mspi-phva}");
    }

    /** What a filled-in copy of the official workbook shows, of September 2022: 5, 2, 0 and 0 make 7. */
    @Test
    void the_stages_of_a_published_workbook_make_its_total() {
        SecurityCycleProgress progress = SecurityCycleProgress.of(Map.of(
                PhvaStage.PLAN, Ratio.of(125, 10),
                PhvaStage.DO, Ratio.of(10),
                PhvaStage.CHECK, Ratio.zero(),
                PhvaStage.ACT, Ratio.zero()));

        assertThat(progress.contribution(PhvaStage.PLAN)).contains(SimulatedScore.of(Ratio.of(5)));
        assertThat(progress.contribution(PhvaStage.DO)).contains(SimulatedScore.of(Ratio.of(2)));
        assertThat(progress.total()).contains(SimulatedScore.of(Ratio.of(7)));
    }

    @Test
    void a_stage_that_was_overdone_adds_no_more_than_its_weight() {
        SecurityCycleProgress progress = SecurityCycleProgress.of(Map.of(
                PhvaStage.PLAN, Ratio.of(100),
                PhvaStage.DO, Ratio.of(150),
                PhvaStage.CHECK, Ratio.of(101),
                PhvaStage.ACT, Ratio.of(1000)));

        assertThat(progress.contribution(PhvaStage.PLAN)).contains(SimulatedScore.of(Ratio.of(40)));
        assertThat(progress.contribution(PhvaStage.DO)).contains(SimulatedScore.of(Ratio.of(20)));
        assertThat(progress.total()).contains(SimulatedScore.of(Ratio.of(100)));
    }

    @Test
    void a_stage_that_was_not_assessed_is_not_zero() {
        SecurityCycleProgress progress =
                SecurityCycleProgress.of(Map.of(PhvaStage.PLAN, Ratio.of(50), PhvaStage.ACT, Ratio.of(100)));

        assertThat(progress.missing()).containsExactly(PhvaStage.DO, PhvaStage.CHECK);
        assertThat(progress.contribution(PhvaStage.DO)).isEmpty();
        assertThat(progress.total()).isEmpty();
        assertThat(progress.atLeast()).isEqualTo(SimulatedScore.of(Ratio.of(40)));
        assertThat(progress).hasToString("SecurityCycleProgress{at least 40.00 (SIMULATED), mspi-phva}");
    }

    @Test
    void other_weights_are_brought_with_their_source() {
        Text source = Text.of("Plantilla de 2022", "Template of 2022");
        SecurityCycleProgress progress = SecurityCycleProgress.of(STAGES)
                .with(new SecurityCycleWeights(
                        Map.of(
                                PhvaStage.PLAN, Ratio.of(56),
                                PhvaStage.DO, Ratio.of(16),
                                PhvaStage.CHECK, Ratio.of(14),
                                PhvaStage.ACT, Ratio.of(14)),
                        Status.SECONDARY,
                        source));

        assertThat(progress.total()).contains(SimulatedScore.of(Ratio.of(334, 10)));
        assertThat(progress.claims()).hasSize(2);
        assertThat(progress.claims().get(1).source()).isEqualTo(source);
        assertThat(progress.claims().get(1).status()).isEqualTo(Status.SECONDARY);
    }

    @Test
    void the_weights_that_come_with_the_library_are_provisional() {
        SecurityCycleWeights weights = SecurityCycleWeights.provisional();

        assertThat(weights.byStage())
                .containsEntry(PhvaStage.PLAN, Ratio.of(40))
                .containsEntry(PhvaStage.DO, Ratio.of(20))
                .containsEntry(PhvaStage.CHECK, Ratio.of(20))
                .containsEntry(PhvaStage.ACT, Ratio.of(20));
        assertThat(weights.status()).isEqualTo(Status.PROVISIONAL);
        assertThat(weights.source().spanish()).contains("56, 16, 14 y 14");
        assertThat(SecurityCycleProgress.of(STAGES).standing()).isEqualTo(Standing.SIMULATED);
        assertThat(SecurityCycleProgress.of(STAGES).claims())
                .noneMatch(c -> c.status().isConfirmed());
    }

    @Test
    void wrong_weights_and_figures_are_refused() {
        Text source = Text.same("x");

        assertThatThrownBy(() -> new SecurityCycleWeights(
                        Map.of(
                                PhvaStage.PLAN, Ratio.of(40),
                                PhvaStage.DO, Ratio.of(20),
                                PhvaStage.CHECK, Ratio.of(20),
                                PhvaStage.ACT, Ratio.of(21)),
                        Status.PROVISIONAL,
                        source))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "SecurityCycleWeights.byStage must sum to exactly 100, but was '101'. Give hundredths, 40 and"
                                + " not 0.4, and check every stage.");
        assertThatThrownBy(() ->
                        new SecurityCycleWeights(Map.of(PhvaStage.PLAN, Ratio.of(101)), Status.PROVISIONAL, source))
                .hasMessageContaining("'Planear: 101; Hacer: -; Verificar: -; Actuar: -'");
        assertThatThrownBy(() -> SecurityCycleProgress.of(Map.of(PhvaStage.DO, Ratio.of(-1))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("SecurityCycleProgress.stages must be zero or more, but was '-1'");
    }
}
