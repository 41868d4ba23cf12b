package io.github.mipg.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = MipgCatalog.bundled().workingCalendar();

    @Test
    void holidays_agree_with_another_library() {
        HolidayManager other = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.COLOMBIA));
        for (int year = 2015; year <= 2035; year++) {
            Set<LocalDate> theirs = new TreeSet<>();
            other.getHolidays(Year.of(year)).forEach(h -> theirs.add(h.getDate()));
            // They list Easter Sunday too, which no law of ours does.
            theirs.remove(WorkingCalendar.easter(year));
            Set<LocalDate> ours = new TreeSet<>();
            calendar.holidays(year).forEach(h -> ours.add(h.date()));
            assertThat(ours).as("holidays of " + year).isEqualTo(theirs);
        }
    }

    @Test
    void a_year_has_eighteen_holidays_and_nineteen_since_2026() {
        assertThat(calendar.holidays(2025)).hasSize(18);
        assertThat(calendar.holidays(2026)).hasSize(19);
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 13))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 7, 14))).isTrue();
        assertThat(calendar.holidays(2026)).extracting(Holiday::date).contains(LocalDate.of(2026, 1, 12));
    }

    @Test
    void terms_are_counted_in_working_days() {
        // 2026-01-12 is a holiday, 17 and 18 a weekend
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 1, 9), 5)).isEqualTo(LocalDate.of(2026, 1, 19));
        assertThat(calendar.workingDayOf(YearMonth.of(2026, 1), 1)).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(calendar.lastWorkingDayOf(YearMonth.of(2026, 5))).isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 31))).isFalse();
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 1, 31), 0)).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void years_before_the_law_get_a_typed_answer() {
        assertThatExceptionOfType(NotInForceException.class).isThrownBy(() -> calendar.holidays(1983));
        assertThat(calendar.holidays(1984)).hasSize(18);
    }

    @Test
    void every_day_of_twenty_one_years_is_a_working_day_for_both_or_for_neither() {
        HolidayManager other = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.COLOMBIA));
        for (LocalDate day = LocalDate.of(2015, 1, 1); day.getYear() <= 2035; day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek().getValue() >= 6; // Easter Sunday, which only they list, is one
            boolean theirs = weekend || other.isHoliday(day);
            assertThat(calendar.isWorkingDay(day)).as(day.toString()).isEqualTo(!theirs);
            assertThat(calendar.reasonNotWorking(day).isPresent())
                    .as(day.toString())
                    .isEqualTo(theirs);
        }
    }

    @Test
    void a_day_off_says_why() {
        assertThat(calendar.reasonNotWorking(LocalDate.of(2026, 1, 31))
                        .orElseThrow()
                        .spanish())
                .isEqualTo("sábado");
        assertThat(calendar.reasonNotWorking(LocalDate.of(2026, 1, 12))
                        .orElseThrow()
                        .spanish())
                .isEqualTo("festivo: Día de los Reyes Magos");
        assertThat(calendar.reasonNotWorking(LocalDate.of(2024, 3, 28))
                        .orElseThrow()
                        .english())
                .isEqualTo("holiday: Maundy Thursday");
        assertThat(calendar.reasonNotWorking(LocalDate.of(2026, 1, 13))).isEmpty();
    }

    @Test
    void local_days_off_are_added_to_those_of_the_country() {
        LocalDate feast = LocalDate.of(2026, 8, 20);
        WorkingCalendar local = calendar.withDaysOff(java.util.List.of(feast));

        assertThat(calendar.isWorkingDay(feast)).isTrue();
        assertThat(local.isWorkingDay(feast)).isFalse();
        assertThat(local.sameOrNext(feast)).isEqualTo(LocalDate.of(2026, 8, 21));
        assertThat(local.sameOrPrevious(feast)).isEqualTo(LocalDate.of(2026, 8, 19));
        assertThat(local.isWorkingDay(LocalDate.of(2026, 1, 12))).isFalse();
        assertThat(local.daysOff()).containsExactly(feast);
        assertThat(calendar.daysOff()).isEmpty();
    }

    @Test
    void easter_falls_on_its_earliest_and_latest_days() {
        assertThat(WorkingCalendar.easter(2285)).isEqualTo(LocalDate.of(2285, 3, 22));
        assertThat(WorkingCalendar.easter(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
        assertThat(calendar.isWorkingDay(LocalDate.of(2038, 4, 22))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2285, 3, 19))).isFalse();
    }
}
