package io.github.mipg.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.FormulaScore;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Standing;
import io.github.mipg.model.catalog.Status;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalPerformanceTest {
    private static final Map<FiscalIndicator, Ratio> CALI_2020 =
            scores("56.6", "66.4", "68.4", "80", "60", "0", "100", "80");
    private static final Map<FiscalIndicator, Ratio> CALI_2021 =
            scores("57.9", "48.8", "67.1", "80", "80", "79.6", "100", "80");
    private static final Map<FiscalIndicator, Ratio> CALI_2024 =
            scores("56.4", "28.4", "70", "86.7", "20", "61.3", "100", "100");

    private static Map<FiscalIndicator, Ratio> scores(String... figures) {
        Map<FiscalIndicator, Ratio> scores = new EnumMap<>(FiscalIndicator.class);
        int next = 0;
        for (FiscalIndicator indicator : FiscalIndicator.values()) {
            scores.put(indicator, Ratio.of(new BigDecimal(figures[next++])));
        }
        return scores;
    }

    private static Map<FiscalIndicator, Ratio> all(String figure) {
        String[] figures = new String[FiscalIndicator.values().length];
        Arrays.fill(figures, figure);
        return scores(figures);
    }

    @Test
    void the_figures_of_2020_give_the_published_index() {
        FiscalPerformance cali = FiscalPerformance.of(CALI_2020);

        assertThat(cali.results()).hasToString("66.28 (PUBLISHED_FORMULA)");
        assertThat(cali.management()).hasToString("60.00 (PUBLISHED_FORMULA)");
        assertThat(cali.total().exact()).isEqualTo(Ratio.of(8128, 125));
        assertThat(cali.total().shown()).isBetween(new BigDecimal("65.00"), new BigDecimal("65.04"));
        assertThat(cali.range()).isEqualTo(FiscalRange.VULNERABLE);
        assertThat(cali.totalWithoutBonus()).isEqualTo(cali.total());
        assertThat(cali).hasToString("FiscalPerformance{65.02 (PUBLISHED_FORMULA), VULNERABLE, idf-dnp-2020}");
    }

    @Test
    void the_two_published_figures_of_2021_are_those_without_and_with_a_bonus() {
        FiscalPerformance cali = FiscalPerformance.of(CALI_2021).withBonus(Ratio.of(new BigDecimal("3.9")));

        assertThat(cali.totalWithoutBonus().shown()).isEqualTo("70.71");
        assertThat(cali.total().shown()).isEqualTo("71.49");
        assertThat(cali.managementWithoutBonus().shown()).isEqualTo("86.53");
        assertThat(cali.management().shown()).isEqualTo("90.43");
        assertThat(cali.range()).isEqualTo(FiscalRange.SOLVENT);
        assertThat(cali.bonus()).contains(Ratio.of(39, 10));
        assertThat(cali.isCapped()).isFalse();
    }

    @Test
    void the_published_index_of_2024_does_not_come_out_and_the_claims_say_so() {
        FiscalPerformance cali = FiscalPerformance.of(CALI_2024);

        assertThat(cali.total().shown()).isEqualTo("59.26").isNotEqualTo("58.30");
        assertThat(cali.claims())
                .filteredOn(c -> c.statement().spanish().contains("58.30"))
                .singleElement()
                .satisfies(c -> assertThat(c.status()).isEqualTo(Status.PROVISIONAL));
    }

    @ParameterizedTest
    @CsvSource({
        "0, DETERIORATION",
        "39.999999, DETERIORATION",
        "40, RISK",
        "59.999999, RISK",
        "60, VULNERABLE",
        "69.999999, VULNERABLE",
        "70, SOLVENT",
        "79.999999, SOLVENT",
        "80, SUSTAINABLE",
        "100, SUSTAINABLE"
    })
    void the_range_is_decided_on_the_exact_index(String figure, FiscalRange range) {
        assertThat(FiscalPerformance.of(all(figure)).range()).isEqualTo(range);
        assertThat(FiscalRange.of(FormulaScore.of(new BigDecimal(figure)))).isEqualTo(range);
    }

    @Test
    void a_range_starts_where_the_one_below_it_ends() {
        assertThat(FiscalRange.values()).extracting(FiscalRange::from).containsExactly(0, 40, 60, 70, 80);
    }

    @Test
    void management_above_100_is_refused() {
        FiscalPerformance cali = FiscalPerformance.of(CALI_2021);

        assertThatThrownBy(() -> cali.withBonus(Ratio.of(20)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("FiscalPerformance.bonus must not take management, which is 1598/15, above 100, but was"
                        + " '20'. Check the bonus, or ask that management be capped at 100 (BonusCeiling.CAP): no source"
                        + " says what is done.");
        assertThat(cali.withBonus(Ratio.of(202, 15)).management().shown()).isEqualTo("100.00");
    }

    @Test
    void management_above_100_is_cut_when_asked_for_and_the_method_says_so() {
        FiscalPerformance cut = FiscalPerformance.of(CALI_2021).withBonus(Ratio.of(20), BonusCeiling.CAP);

        assertThat(cut.management().shown()).isEqualTo("100.00");
        assertThat(cut.total().exact())
                .isEqualTo(cut.results().exact().times(Ratio.of(4, 5)).plus(Ratio.of(20)));
        assertThat(cut.isCapped()).isTrue();
        assertThat(cut.method()).isEqualTo("idf-dnp-2020:topar");
        FiscalPerformance below = FiscalPerformance.of(CALI_2021).withBonus(Ratio.of(1), BonusCeiling.CAP);
        assertThat(below.isCapped()).isFalse();
        assertThat(below.method()).isEqualTo("idf-dnp-2020");
    }

    @Test
    void a_bonus_takes_nothing_away() {
        FiscalPerformance cali = FiscalPerformance.of(CALI_2021);

        assertThatThrownBy(() -> cali.withBonus(Ratio.of(-1, 10)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("FiscalPerformance.bonus must be zero or more, but was '-1/10'. Check the sign of the"
                        + " figure.");
        assertThat(cali.withBonus(Ratio.zero()).total()).isEqualTo(cali.total());
    }

    @Test
    void everything_wrong_with_the_indicators_is_said_at_once() {
        Map<FiscalIndicator, Ratio> wrong = new EnumMap<>(CALI_2020);
        wrong.remove(FiscalIndicator.CURRENT_SAVINGS);
        wrong.put(FiscalIndicator.PRIMARY_BALANCE, Ratio.of(-1));
        wrong.put(FiscalIndicator.REVENUE_EXECUTION, Ratio.of(201, 2));

        assertThatThrownBy(() -> FiscalPerformance.of(wrong))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("FiscalPerformance.scores must give each indicator a figure from 0 to 100, but was"
                        + " 'ahorro-corriente: -; balance-primario: -1; ejecucion-ingresos: 201/2'. Give the indicators"
                        + " named here; what is not known is not zero.");
    }

    @Test
    void the_result_says_what_it_was_made_of() {
        FiscalPerformance cali = FiscalPerformance.of(CALI_2020);

        assertThat(cali.scores()).isEqualTo(CALI_2020);
        assertThat(cali.standing()).isEqualTo(Standing.PUBLISHED_FORMULA);
        assertThat(cali.bonus()).isEmpty();
        assertThat(cali.claims()).extracting(MethodClaim::status).first().isEqualTo(Status.SECONDARY);
        assertThatThrownBy(() -> cali.scores().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
