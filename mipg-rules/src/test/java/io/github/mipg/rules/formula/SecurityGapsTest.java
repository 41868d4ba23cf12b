package io.github.mipg.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityGapsTest {
    private static Map<String, Ratio> scores(Object... pairs) {
        Map<String, Ratio> scores = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            scores.put((String) pairs[i], Ratio.of((Integer) pairs[i + 1]));
        }
        return scores;
    }

    @Test
    void a_score_below_60_is_a_gap_and_the_worst_comes_first() {
        SecurityGaps gaps =
                SecurityGaps.of(scores("A.5.1.1", 40, "A.5.1.2", 60, "A.6.1.1", 0, "A.6.1.2", 40, "A.6.1.3", 100));

        assertThat(gaps.gaps())
                .containsExactly(
                        new SecurityGap("A.6.1.1", Ratio.zero()),
                        new SecurityGap("A.5.1.1", Ratio.of(40)),
                        new SecurityGap("A.6.1.2", Ratio.of(40)));
        assertThat(gaps.gaps(SecurityGapPriority.HIGH))
                .extracting(SecurityGap::control)
                .containsExactly("A.6.1.1");
        assertThat(gaps.gaps(SecurityGapPriority.MEDIUM))
                .extracting(SecurityGap::control)
                .containsExactly("A.5.1.1", "A.6.1.2");
        assertThat(gaps.gaps(SecurityGapPriority.LOW)).isEmpty();
        assertThat(gaps).hasToString("SecurityGaps{3 below 60.00, mspi-brechas (SIMULATED)}");
    }

    @ParameterizedTest
    @CsvSource({"0, HIGH", "39, HIGH", "40, MEDIUM", "59, MEDIUM", "60, LOW", "100, LOW"})
    void priority_goes_by_the_score(int score, SecurityGapPriority expected) {
        assertThat(SecurityGapPriority.of(Ratio.of(score))).isEqualTo(expected);
        assertThat(new SecurityGap("A.5.1.1", Ratio.of(score)).priority()).isEqualTo(expected);
    }

    @Test
    void an_exact_score_just_below_an_edge_is_still_below_it() {
        assertThat(SecurityGapPriority.of(Ratio.of(11999, 300))).isEqualTo(SecurityGapPriority.HIGH);
        assertThat(SecurityGaps.of(Map.of("A.5.1", Ratio.of(17999, 300))).gaps())
                .hasSize(1);
    }

    @Test
    void a_higher_threshold_lists_gaps_of_low_priority_and_a_lower_one_fewer() {
        SecurityGaps gaps = SecurityGaps.of(scores("A.5.1.1", 20, "A.5.1.2", 60));

        assertThat(gaps.below(Ratio.of(80)).gaps(SecurityGapPriority.LOW))
                .extracting(SecurityGap::control)
                .containsExactly("A.5.1.2");
        assertThat(gaps.below(Ratio.of(20)).gaps()).isEmpty();
    }

    @Test
    void the_list_is_that_of_one_system_and_says_so() {
        SecurityGaps gaps = SecurityGaps.of(Map.of());

        assertThat(gaps.gaps()).isEmpty();
        assertThat(gaps.standing()).isEqualTo(Standing.SIMULATED);
        assertThat(gaps.claims()).singleElement().satisfies(c -> {
            assertThat(c.status().isConfirmed()).isFalse();
            assertThat(c.source().english()).contains("the list of that system");
        });
    }

    @Test
    void wrong_codes_and_figures_are_refused() {
        assertThatThrownBy(() -> SecurityGaps.of(Map.of(" ", Ratio.zero())))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("SecurityGap.control");
        for (int wrong : List.of(-1, 101)) {
            assertThatThrownBy(() -> SecurityGaps.of(Map.of("A.5.1.1", Ratio.of(wrong))))
                    .hasMessageContaining("SecurityGap.score must be between 0 and 100");
            assertThatThrownBy(() -> SecurityGaps.of(Map.of()).below(Ratio.of(wrong)))
                    .hasMessageContaining("SecurityGaps.threshold must be between 0 and 100");
            assertThatThrownBy(() -> SecurityGapPriority.of(Ratio.of(wrong)))
                    .hasMessageContaining("SecurityGapPriority.score must be between 0 and 100");
        }
    }
}
