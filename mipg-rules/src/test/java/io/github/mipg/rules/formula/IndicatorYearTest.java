package io.github.mipg.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Figure;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Period;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.planning.Direction;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.Measurement;
import io.github.mipg.model.planning.TrafficColour;
import io.github.mipg.model.planning.TrafficLevel;
import io.github.mipg.model.planning.TrafficLight;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndicatorYearTest {
    private static final Vigencia YEAR = Vigencia.of(2025);
    /** Destacado 80, satisfactorio 79.9, crítico 60. */
    private static final TrafficLight LIGHT = light(
            level(TrafficColour.GREEN, "80", null),
            level(TrafficColour.YELLOW, "60.1", "79.9"),
            level(TrafficColour.RED, null, "60"));

    private static TrafficLight light(TrafficLevel... levels) {
        return TrafficLight.builder().levels(List.of(levels)).build();
    }

    private static TrafficLevel level(TrafficColour colour, @Nullable String atLeast, @Nullable String atMost) {
        TrafficLevel.Builder level = TrafficLevel.builder().colour(colour);
        if (atLeast != null) {
            level.atLeast(Figure.parse(atLeast));
        }
        if (atMost != null) {
            level.atMost(Figure.parse(atMost));
        }
        return level.build();
    }

    private static Measurement month(int month, String figure) {
        return of(YearMonth.of(2025, month), figure);
    }

    private static Measurement of(YearMonth month, String figure) {
        return Measurement.builder()
                .period(Period.between(month.atDay(1), month.plusMonths(1).atDay(1)))
                .value(Figure.parse(figure))
                .build();
    }

    private static Measurement empty(int month) {
        YearMonth days = YearMonth.of(2025, month);
        return Measurement.builder()
                .period(Period.between(days.atDay(1), days.plusMonths(1).atDay(1)))
                .build();
    }

    private static Indicator.Builder indicator(Measurement... measurements) {
        return Indicator.builder()
                .id(IndicatorId.of("i-1"))
                .name("Respuestas a tiempo")
                .measurements(Inventory.partial(List.of(measurements)));
    }

    private static IndicatorYear year(Indicator.Builder indicator) {
        return IndicatorYear.of(indicator.build(), YEAR);
    }

    @Test
    void the_value_is_the_mean_of_the_months_with_data() {
        IndicatorYear year = year(indicator(month(1, "2.5"), empty(2), month(3, "3"), month(12, "1")));

        assertThat(year.value()).contains(Ratio.of(13, 6));
        assertThat(year.measured()).hasSize(3);
        assertThat(year.whyNoValue()).isEmpty();
        assertThat(year).hasToString("IndicatorYear{i-1, 2025, 2.17, -, indicador-promedio-del-ano (SIMULATED)}");
    }

    @Test
    void a_year_without_data_has_no_value_and_is_not_zero() {
        for (IndicatorYear year : List.of(
                year(indicator()), year(indicator(empty(1))), year(indicator().measurements(Inventory.unknown())))) {
            assertThat(year.value()).isEmpty();
            assertThat(year.whyNoValue())
                    .hasValueSatisfying(t -> assertThat(t.english()).isEqualTo("No data in the year"));
            assertThat(year.colour()).isEmpty();
            assertThat(year.reachesTarget()).isEmpty();
            assertThat(year).hasToString("IndicatorYear{i-1, 2025, -, -, indicador-promedio-del-ano (SIMULATED)}");
        }
    }

    @Test
    void only_what_lies_wholly_in_the_year_counts() {
        Measurement across = Measurement.builder()
                .period(Period.between(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 1, 14)))
                .value(Figure.of(50))
                .build();
        Measurement fromBefore = Measurement.builder()
                .period(Period.between(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 1, 14)))
                .value(Figure.of(50))
                .build();
        Measurement open = Measurement.builder()
                .period(Period.from(LocalDate.of(2025, 3, 1)))
                .value(Figure.of(50))
                .build();
        IndicatorYear year = year(indicator(
                across,
                fromBefore,
                open,
                of(YearMonth.of(2024, 12), "50"),
                of(YearMonth.of(2026, 1), "50"),
                month(6, "7")));

        assertThat(year.value()).contains(Ratio.of(7));
    }

    @Test
    void days_measured_twice_make_no_value() {
        Measurement whole =
                Measurement.builder().period(YEAR.period()).value(Figure.of(9)).build();
        IndicatorYear year = year(indicator(month(1, "5"), whole));

        assertThat(year.value()).isEmpty();
        assertThat(year.whyNoValue())
                .hasValueSatisfying(t -> assertThat(t.english()).contains("count twice"));
        assertThat(year(indicator(whole)).value()).contains(Ratio.of(9));
    }

    @Test
    void the_colour_is_that_of_the_indicators_own_levels() {
        Fact<TrafficLight> light = Fact.of(LIGHT);

        assertThat(year(indicator(month(1, "80")).levels(light)).colour()).contains(TrafficColour.GREEN);
        assertThat(year(indicator(month(1, "79.9")).levels(light)).colour()).contains(TrafficColour.YELLOW);
        assertThat(year(indicator(month(1, "60.1")).levels(light)).colour()).contains(TrafficColour.YELLOW);
        assertThat(year(indicator(month(1, "60")).levels(light)).colour()).contains(TrafficColour.RED);
        assertThat(year(indicator(month(1, "-3")).levels(light)))
                .hasToString("IndicatorYear{i-1, 2025, -3.00, RED, indicador-promedio-del-ano (SIMULATED)}");
    }

    @Test
    void a_value_between_levels_has_no_colour_even_if_it_is_shown_as_one_of_them() {
        IndicatorYear year = year(indicator(month(1, "79.9"), month(2, "79.99"), month(3, "79.99"))
                .levels(Fact.of(LIGHT)));

        assertThat(year.value()).contains(Ratio.of(5997, 75));
        assertThat(year.colour()).isEmpty();
    }

    @Test
    void levels_of_two_colours_that_claim_one_value_give_none() {
        TrafficLight twice = light(level(TrafficColour.GREEN, "80", null), level(TrafficColour.YELLOW, "60", "80"));
        TrafficLight same = light(level(TrafficColour.GREEN, "80", null), level(TrafficColour.GREEN, "70", "80"));

        assertThat(year(indicator(month(1, "80")).levels(Fact.of(twice))).colour())
                .isEmpty();
        assertThat(year(indicator(month(1, "80")).levels(Fact.of(same))).colour())
                .contains(TrafficColour.GREEN);
    }

    @Test
    void no_level_is_made_up() {
        assertThat(year(indicator(month(1, "95"))).colour()).isEmpty();
        assertThat(year(indicator(month(1, "95")).levels(Fact.none())).colour()).isEmpty();
    }

    @Test
    void the_target_is_judged_by_the_direction_that_was_given_and_by_no_other() {
        Indicator.Builder indicator = indicator(month(1, "3")).targets(Map.of(YEAR, Figure.parse("3.1")));

        assertThat(year(indicator).reachesTarget()).isEmpty();
        assertThat(year(indicator.direction(Direction.LOWER_IS_BETTER)).reachesTarget())
                .contains(true);
        assertThat(year(indicator.direction(Direction.HIGHER_IS_BETTER)).reachesTarget())
                .contains(false);
        assertThat(year(indicator.direction(Direction.WITHIN_RANGE)).reachesTarget())
                .isEmpty();
    }

    @Test
    void a_target_that_is_met_exactly_is_reached_in_either_direction() {
        Indicator.Builder indicator = indicator(month(1, "3")).targets(Map.of(YEAR, Figure.of(3)));

        assertThat(year(indicator.direction(Direction.LOWER_IS_BETTER)).reachesTarget())
                .contains(true);
        assertThat(year(indicator.direction(Direction.HIGHER_IS_BETTER)).reachesTarget())
                .contains(true);
        assertThat(IndicatorYear.of(
                                indicator
                                        .targets(Map.of(Vigencia.of(2024), Figure.of(3)))
                                        .build(),
                                YEAR)
                        .reachesTarget())
                .isEmpty();
    }

    @Test
    void the_practice_of_one_entity_is_no_rule() {
        assertThat(year(indicator()).claims()).extracting(MethodClaim::status).containsExactly(Status.PROVISIONAL);
        assertThat(year(indicator()).method()).isEqualTo("indicador-promedio-del-ano");
    }
}
