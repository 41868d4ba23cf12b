package io.github.mipg.model.catalog;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * Working days of Colombia (días hábiles), found from the holiday rows of a catalogue.
 *
 * <p>Saturdays and Sundays count as days off: for Saturdays this is the practice of public offices, not a rule of the
 * holiday law. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class WorkingCalendar {
    private final ImmutableList<HolidayRule> rules;
    private final LocalDate since;

    WorkingCalendar(List<HolidayRule> rules) {
        this.rules = ImmutableList.copyOf(rules);
        this.since = rules.stream()
                .flatMap(r -> r.inForceFrom().find().stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /**
     * The rules that it goes by.
     *
     * @return in the order of the table
     */
    public List<HolidayRule> rules() {
        return rules;
    }

    /**
     * The holidays of a year.
     *
     * @param year a whole year after the rules came into force
     * @return by date; two rules may fall on one day
     * @throws NotInForceException if the year is before the rules
     * @throws InvalidModelException if the year is after 2999
     */
    public List<Holiday> holidays(int year) {
        if (year <= since.getYear()) {
            throw new NotInForceException(
                    "holidays",
                    LocalDate.of(year, 1, 1),
                    rules.get(0).reference().toString(),
                    since);
        }
        if (year > 2999) {
            throw InvalidModelException.of("year", year, "be before 3000", "", "Give a calendar year, such as 2026.");
        }
        return rules.stream()
                .map(r -> new Holiday(r.on(year), r))
                .filter(h -> h.rule()
                        .inForceFrom()
                        .find()
                        .filter(from -> h.date().isBefore(from))
                        .isEmpty())
                .sorted(Comparator.comparing(Holiday::date))
                .toList();
    }

    /**
     * Tells whether public offices work on a day.
     *
     * @param day the day
     * @return whether it is neither Saturday, nor Sunday, nor a holiday
     * @throws NotInForceException if the day is before the rules
     */
    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            return false;
        }
        return holidays(day.getYear()).stream().noneMatch(h -> h.date().equals(day));
    }

    /**
     * The day that lies so many working days after another one, which is not counted itself.
     *
     * @param day the day before the first that counts
     * @param count how many, 0 or more
     * @return the last day of the term; the same day if the count is 0
     * @throws NotInForceException if the day is before the rules
     * @throws InvalidModelException if the count is negative or above 10000
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count < 0 || count > 10_000) {
            throw InvalidModelException.of("count", count, "be between 0 and 10000", "", "Count working days forward.");
        }
        LocalDate found = day;
        for (int left = count; left > 0; ) {
            found = found.plusDays(1);
            if (isWorkingDay(found)) {
                left--;
            }
        }
        return found;
    }

    /**
     * The n-th working day of a month.
     *
     * @param month the month
     * @param n from 1
     * @return the day; in a later month if the month has fewer working days
     */
    public LocalDate workingDayOf(YearMonth month, int n) {
        return plusWorkingDays(month.atDay(1).minusDays(1), n);
    }

    /**
     * The last working day of a month.
     *
     * @param month the month
     * @return the day
     */
    public LocalDate lastWorkingDayOf(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
