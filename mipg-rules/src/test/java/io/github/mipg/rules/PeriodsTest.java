package io.github.mipg.rules;

import static io.github.mipg.rules.TestSystems.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.rules.report.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
    private static final LegalFigure<Integer> FIGURE = LegalFigure.integer("comite-institucional-seguimiento-meses");

    private static Context on(LocalDate day) {
        return Context.of(LAW, AsOf.of(day), day, TestSystems.unknown(), Set.of(FIGURE));
    }

    private static List<Period> closed(Reading<ManagementSystem, List<Period>> periods, LocalDate day) {
        return periods.read(TestSystems.unknown(), on(day)).get();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2025-03-30, 0",
        "3, 2025-03-31, 1",
        "3, 2025-12-30, 3",
        "3, 2025-12-31, 4",
        "3, 2026-12-31, 4",
        "1, 2025-12-31, 12",
        "12, 2025-12-31, 1",
        "5, 2025-10-31, 2",
        "5, 2026-12-31, 2",
        "12, 2025-12-30, 0",
    })
    void a_period_counts_from_its_last_day_on(int months, LocalDate day, int periods) {
        assertThat(closed(Periods.closedEvery(months), day)).hasSize(periods);
    }

    @Test
    void periods_follow_each_other_from_the_first_of_january() {
        assertThat(closed(Periods.closedEvery(6), LocalDate.of(2025, 12, 31)))
                .containsExactly(
                        Period.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 7, 1)),
                        Period.between(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void the_law_may_say_how_long_they_are() {
        Reading<ManagementSystem, List<Period>> periods = Periods.closedEvery(FIGURE);

        assertThat(closed(periods, LocalDate.of(2025, 6, 30))).hasSize(2);
        assertThat(periods.figures()).containsExactly(FIGURE);
    }

    @Test
    void periods_are_shown_by_their_first_and_last_days() {
        Reading<ManagementSystem, List<Period>> periods = Periods.closedEvery(6);

        assertThat(periods.show(closed(periods, LocalDate.of(2025, 12, 31))))
                .isEqualTo(Text.of(
                        "del 2025-01-01 al 2025-06-30; del 2025-07-01 al 2025-12-31",
                        "2025-01-01 to 2025-06-30; 2025-07-01 to 2025-12-31"));
        assertThat(Periods.label(Period.from(LocalDate.of(2025, 1, 1))))
                .isEqualTo(Text.of("del 2025-01-01 al ..", "2025-01-01 to .."));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 13})
    void a_period_has_one_to_twelve_months(int months) {
        assertThatThrownBy(() -> Periods.closedEvery(months))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("1 to 12 months");
    }
}
