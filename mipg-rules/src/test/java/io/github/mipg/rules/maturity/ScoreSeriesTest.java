package io.github.mipg.rules.maturity;

import static io.github.mipg.rules.maturity.PeerComparisonTest.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.ComparabilityBlock;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.measurement.OfficialResult;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreSeriesTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();

    private static final EntityId TOWN = EntityId.sigep("0001");

    private static ScoreSeries series(OfficialResult... results) {
        return ScoreSeries.of(
                LAW, TOWN, Arrays.stream(results).map(r -> Map.of(TOWN, r)).toList());
    }

    private static Comparability comparability(OfficialResult before, OfficialResult after) {
        return series(before, after)
                .compare(before.vigencia(), after.vigencia())
                .comparability();
    }

    @Test
    void years_of_one_block_are_compared_exactly() {
        // Gestión Presupuestal of a ministry.
        ScoreSeries series =
                series(result("POL04", 2025, "93.65"), result("POL04", 2023, "88.00"), result("POL04", 2024, "77.27"));

        assertThat(series.results()).extracting(r -> r.vigencia().year()).containsExactly(2023, 2024, 2025);
        assertThat(series.changes())
                .extracting(c -> c.shown().orElseThrow())
                .containsExactly(new BigDecimal("-10.73"), new BigDecimal("16.38"));
        assertThat(series.changes()).allSatisfy(c -> {
            assertThat(c.comparability()).isEqualTo(Comparability.COMPARABLE);
            assertThat(c.isAgainstComparability()).isFalse();
            assertThat(c.blocks()).extracting(ComparabilityBlock::id).containsExactly("mdi-2022-2025");
        });
        assertThat(series.difference(Vigencia.of(2023), Vigencia.of(2025))).isEqualTo(Ratio.of(565, 100));
        assertThat(series.changes().get(0))
                .hasToString("POL04 2023 88.00 (OFFICIAL) to 2024 77.27 (OFFICIAL), -10.73 points computed here:"
                        + " comparable");
        assertThat(series)
                .hasToString(
                        "sigep:0001: 2023 POL04 88.00 (OFFICIAL), 2024 POL04 77.27 (OFFICIAL), 2025 POL04 93.65 (OFFICIAL)");
    }

    @Test
    void years_of_different_blocks_are_not_compared() {
        ScoreSeries series = series(result("IDI", 2021, "60.5"), result("IDI", 2022, "57.9"));
        Vigencia before = Vigencia.of(2021);
        Vigencia after = Vigencia.of(2022);

        ScoreChange change = series.compare(before, after);

        assertThat(change.comparability()).isEqualTo(Comparability.OTHER_BLOCK);
        assertThat(change.difference()).isEmpty();
        assertThat(change.shown()).isEmpty();
        assertThat(change.isAgainstComparability()).isFalse();
        assertThat(change.blocks())
                .extracting(ComparabilityBlock::id)
                .containsExactly("mdi-2018-2021", "mdi-2022-2025");
        assertThat(series.changes()).containsExactly(change);
        NotComparableScoresException refused =
                catchThrowableOfType(NotComparableScoresException.class, () -> series.difference(before, after));
        assertThat(refused.change()).isEqualTo(change);
        assertThat(refused)
                .hasMessageContaining("2021 and 2022 (IDI) are of blocks that are not comparable")
                .hasMessageContaining("compareAnyway");
    }

    @Test
    void whoever_insists_gets_a_difference_that_says_so() {
        ScoreSeries series = series(result("IDI", 2021, "60.5"), result("IDI", 2022, "57.9"));

        ScoreChange change = series.compareAnyway(Vigencia.of(2021), Vigencia.of(2022));

        assertThat(change.difference()).hasValue(Ratio.of(-26, 10));
        assertThat(change.comparability()).isEqualTo(Comparability.OTHER_BLOCK);
        assertThat(change.isAgainstComparability()).isTrue();
        assertThat(change)
                .hasToString("IDI 2021 60.50 (OFFICIAL) to 2022 57.90 (OFFICIAL), -2.60 points computed here: of blocks"
                        + " that are not comparable, compared all the same")
                .isNotEqualTo(series.compare(Vigencia.of(2021), Vigencia.of(2022)));
        assertThat(series(result("IDI", 2024, "1"), result("IDI", 2025, "2"))
                        .compareAnyway(Vigencia.of(2024), Vigencia.of(2025))
                        .isAgainstComparability())
                .isFalse();
    }

    @Test
    void an_index_that_was_redefined_inside_a_block_is_not_compared_across_it() {
        ScoreSeries series = series(
                result("I28", 2022, "50"),
                result("I28", 2023, "60"),
                result("i28", 2024, "70"),
                result("I28", 2025, "80"));

        assertThat(series.changes())
                .extracting(ScoreChange::comparability)
                .containsExactly(Comparability.UNKNOWN_MEANING, Comparability.COMPARABLE, Comparability.REDEFINED);
        assertThat(series.changes().get(2).blocks())
                .extracting(ComparabilityBlock::id)
                .containsExactly("mdi-2022-2025", "i28-2023-2024", "i28-2025");
        assertThat(series.changes().get(2).difference()).isEmpty();
        assertThat(comparability(result("I27", 2024, "70"), result("I27", 2025, "80")))
                .isEqualTo(Comparability.COMPARABLE);
    }

    @Test
    void a_year_compared_with_itself_is_the_same() {
        ScoreSeries series = series(result("I28", 2022, "50"));

        assertThat(series.difference(Vigencia.of(2022), Vigencia.of(2022))).isEqualTo(Ratio.zero());
        assertThat(series.changes()).isEmpty();
    }

    @Test
    void years_that_the_catalogue_has_no_block_for_are_not_compared() {
        assertThat(comparability(result("IDI", 2017, "60"), result("IDI", 2018, "61")))
                .isEqualTo(Comparability.UNKNOWN_BLOCK);
        assertThat(comparability(result("IDI", 2025, "60"), result("IDI", 2026, "61")))
                .isEqualTo(Comparability.UNKNOWN_BLOCK);
    }

    @Test
    void a_policy_is_followed_by_what_it_is_and_not_by_its_number() {
        // Mejora Normativa was 17 and is 10; 17 is Información Estadística now.
        ScoreSeries series = series(result("P17", 2021, "40"), result("POL10", 2025, "50"));

        assertThat(series.changes()).extracting(ScoreChange::comparability).containsExactly(Comparability.OTHER_BLOCK);
        assertThatThrownBy(() -> series(result("P17", 2021, "40"), result("POL17", 2025, "50")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("POL17 2025 (gestion-informacion-estadistica)")
                .hasMessageContaining("P17 2021 (mejora-normativa)");
    }

    @Test
    void results_of_other_entities_are_never_in_the_series_of_one() {
        EntityId other = EntityId.sigep("0002");
        OfficialResult of2024 = result("IDI", 2024, "90");
        OfficialResult of2025 = result("IDI", 2025, "30.2");

        ScoreSeries series = ScoreSeries.of(LAW, TOWN, List.of(Map.of(other, of2024), Map.of(TOWN, of2025)));

        assertThat(series.entity()).isEqualTo(TOWN);
        assertThat(series.results()).containsExactly(of2025);
        assertThat(series).isNotEqualTo(ScoreSeries.of(LAW, other, List.of(Map.of(other, of2025))));
        assertThatThrownBy(() -> ScoreSeries.of(LAW, TOWN, List.of(Map.of(other, of2024))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("have at least one result of sigep:0001");
    }

    @Test
    void results_of_different_subjects_make_no_series() {
        assertThatThrownBy(() -> series(result("D1", 2024, "40"), result("D2", 2025, "50")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("ScoreSeries.years");
        assertThatThrownBy(() -> series(result("I01", 2025, "40"), result("I02", 2024, "50")))
                .isInstanceOf(InvalidModelException.class);
        assertThat(comparability(result("D1", 2024, "40"), result("D1", 2025, "50")))
                .isEqualTo(Comparability.COMPARABLE);
        assertThat(comparability(result("I01", 2024, "40"), result("I01", 2025, "50")))
                .isEqualTo(Comparability.COMPARABLE);
        assertThat(comparability(result("D7", 2020, "40"), result("D7", 2021, "50")))
                .isEqualTo(Comparability.COMPARABLE);
    }

    @Test
    void a_series_has_one_result_a_year_and_at_least_one() {
        assertThatThrownBy(() -> series(result("IDI", 2025, "40"), result("IDI", 2025, "50")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("be one a year");
        assertThatThrownBy(ScoreSeriesTest::series)
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("have at least one result");
    }

    @Test
    void a_year_without_figure_is_no_zero() {
        ScoreSeries series = series(result("IDI", 2025, "40"));

        assertThat(series.find(Vigencia.of(2024))).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> series.compare(Vigencia.of(2024), Vigencia.of(2025)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("2024")
                .hasMessageContaining("not zero");
    }

    @Test
    void equal_series_have_equal_results() {
        assertThat(series(result("IDI", 2024, "40"), result("IDI", 2025, "50")))
                .isEqualTo(series(result("IDI", 2025, "50"), result("IDI", 2024, "40")))
                .hasSameHashCodeAs(series(result("IDI", 2025, "50"), result("IDI", 2024, "40")))
                .isNotEqualTo(series(result("IDI", 2025, "50")));
    }
}
