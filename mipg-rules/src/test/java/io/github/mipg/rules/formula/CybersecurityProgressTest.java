package io.github.mipg.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class CybersecurityProgressTest {
    /** An example of the system that reproduces the instrument, which rounds it to 42. */
    @Test
    void a_function_is_the_exact_mean_of_its_items() {
        CybersecurityProgress govern = CybersecurityProgress.of(
                CybersecurityFunction.GOVERN,
                List.of(Ratio.of(50), Ratio.zero(), Ratio.of(100), Ratio.of(100), Ratio.zero(), Ratio.zero()));

        assertThat(govern.mean()).contains(SimulatedScore.of(Ratio.of(125, 3)));
        assertThat(govern.gap()).contains(Ratio.of(55, 3));
        assertThat(govern.isReached()).contains(false);
        assertThat(govern).hasToString("CybersecurityProgress{gobernar 41.67 (SIMULATED), gap 18.33, mspi-nist}");
    }

    @Test
    void at_its_target_or_above_there_is_no_gap() {
        CybersecurityProgress at =
                CybersecurityProgress.of(CybersecurityFunction.PROTECT, List.of(Ratio.of(40), Ratio.of(80)));

        assertThat(at.gap()).contains(Ratio.zero());
        assertThat(at.isReached()).contains(true);
        assertThat(at.against(Ratio.of(50)).gap()).contains(Ratio.zero());
        assertThat(at.against(Ratio.of(50)).isReached()).contains(true);
        assertThat(at.against(Ratio.of(61)).gap()).contains(Ratio.one());
        assertThat(at.against(Ratio.of(61)).isReached()).contains(false);
    }

    @Test
    void of_a_function_of_which_nothing_was_rated_nothing_is_told() {
        CybersecurityProgress nothing = CybersecurityProgress.of(CybersecurityFunction.RECOVER, List.of());

        assertThat(nothing.mean()).isEmpty();
        assertThat(nothing.gap()).isEmpty();
        assertThat(nothing.isReached()).isEmpty();
        assertThat(nothing).hasToString("CybersecurityProgress{recuperar -, gap -, mspi-nist}");
    }

    @Test
    void it_is_simulated_and_its_sources_are_named() {
        CybersecurityProgress any = CybersecurityProgress.of(CybersecurityFunction.DETECT, List.of());

        assertThat(any.standing()).isEqualTo(Standing.SIMULATED);
        assertThat(any.target()).isEqualTo(Ratio.of(60));
        assertThat(any.claims()).hasSize(2).noneMatch(c -> c.status().isConfirmed());
    }

    @Test
    void figures_out_of_range_are_refused() {
        for (int wrong : List.of(-1, 101)) {
            assertThatThrownBy(() -> CybersecurityProgress.of(CybersecurityFunction.DETECT, List.of(Ratio.of(wrong))))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessageContaining("CybersecurityProgress.scores must be between 0 and 100");
            assertThatThrownBy(() -> CybersecurityProgress.of(CybersecurityFunction.DETECT, List.of())
                            .against(Ratio.of(wrong)))
                    .hasMessageContaining("CybersecurityProgress.target must be between 0 and 100");
        }
    }

    @Test
    void whatWasNotRatedLeavesOpenWhetherTheTargetIsReached() {
        CybersecurityProgress one = CybersecurityProgress.of(CybersecurityFunction.DETECT, List.of(Ratio.of(100)));

        assertThat(one.isReached()).contains(true);
        assertThat(one.withUnrated(19).isReached()).isEmpty();
        assertThat(one.withUnrated(19).mean()).isEqualTo(one.mean());
        assertThat(one.withUnrated(19))
                .hasToString(
                        "CybersecurityProgress{detectar 100.00 (SIMULATED), gap 0.00, 19 not" + " rated, mspi-nist}");
        assertThat(one.against(Ratio.of(50)).withUnrated(1).isReached()).contains(true);
        assertThat(CybersecurityProgress.of(CybersecurityFunction.DETECT, List.of(Ratio.of(0), Ratio.of(0)))
                        .withUnrated(2)
                        .isReached())
                .contains(false);
        assertThatThrownBy(() -> one.withUnrated(-1)).hasMessageContaining("CybersecurityProgress.unrated");
    }
}
