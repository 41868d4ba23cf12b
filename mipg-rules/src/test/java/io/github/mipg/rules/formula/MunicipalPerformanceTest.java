package io.github.mipg.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.FormulaScore;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Standing;
import io.github.mipg.model.catalog.Status;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MunicipalPerformanceTest {
    private static final Map<MunicipalIndicator, Ratio> MEDELLIN_2020 =
            scores("85.42", "89.49", "63.82", "83.33", "62.64", "95.15", "63.03", "70.87");

    private static Map<MunicipalIndicator, Ratio> scores(String... figures) {
        Map<MunicipalIndicator, Ratio> scores = new EnumMap<>(MunicipalIndicator.class);
        int next = 0;
        for (MunicipalIndicator indicator : MunicipalIndicator.values()) {
            scores.put(indicator, Ratio.of(new BigDecimal(figures[next++])));
        }
        return scores;
    }

    private static void assertPublished(FormulaScore score, String published) {
        assertThat(score.shown()).isCloseTo(new BigDecimal(published), Offset.offset(new BigDecimal("0.01")));
    }

    @Test
    void the_figures_of_2020_give_both_published_components() {
        MunicipalPerformance medellin = MunicipalPerformance.of(MEDELLIN_2020);

        assertThat(medellin.management().exact()).isEqualTo(Ratio.of(new BigDecimal("80.515")));
        assertPublished(medellin.management(), "80.51");
        assertPublished(medellin.results(), "72.92");
        assertThat(medellin)
                .hasToString("MunicipalPerformance{management 80.52 (PUBLISHED_FORMULA), results 72.92"
                        + " (PUBLISHED_FORMULA), mdm-dnp-componentes}");
    }

    @Test
    void the_figures_of_2022_give_both_published_components() {
        MunicipalPerformance medellin =
                MunicipalPerformance.of(scores("82.38", "98.57", "52.50", "100", "63.86", "89.40", "75.73", "69.26"));

        assertPublished(medellin.management(), "83.36");
        assertPublished(medellin.results(), "74.56");
    }

    @Test
    void there_is_no_total_and_the_result_says_why() {
        MunicipalPerformance medellin = MunicipalPerformance.of(MEDELLIN_2020);

        assertThat(List.of(MunicipalPerformance.class.getMethods()))
                .extracting(java.lang.reflect.Method::getName)
                .doesNotContain("total");
        assertThat(medellin.claims())
                .extracting(MethodClaim::statement)
                .contains(MunicipalPerformance.NO_TOTAL)
                .hasSize(2);
        assertThat(medellin.claims()).extracting(MethodClaim::status).containsOnly(Status.PROVISIONAL);
        assertThat(medellin.standing()).isEqualTo(Standing.PUBLISHED_FORMULA);
        assertThat(medellin.method()).isEqualTo("mdm-dnp-componentes");
    }

    @Test
    void an_indicator_that_is_missing_or_out_of_range_is_named() {
        Map<MunicipalIndicator, Ratio> wrong = new EnumMap<>(MEDELLIN_2020);
        wrong.remove(MunicipalIndicator.OPEN_GOVERNMENT);
        wrong.put(MunicipalIndicator.SECURITY, Ratio.of(101));

        assertThatThrownBy(() -> MunicipalPerformance.of(wrong))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("MunicipalPerformance.scores must give each indicator a figure from 0 to 100, but"
                        + " was 'gobierno-abierto: -; seguridad-convivencia: 101'");
        assertThat(MunicipalPerformance.of(MEDELLIN_2020).scores()).isEqualTo(MEDELLIN_2020);
    }
}
