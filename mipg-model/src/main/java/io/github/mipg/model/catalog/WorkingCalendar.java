package io.github.mipg.model.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
    private final ImmutableSet<LocalDate> localDays;
    private final Map<Integer, ImmutableMap<LocalDate, Holiday>> byYear = new ConcurrentHashMap<>();

    WorkingCalendar(List<HolidayRule> rules) {
        this(rules, ImmutableSet.of());
    }

    private WorkingCalendar(List<HolidayRule> rules, ImmutableSet<LocalDate> localDays) {
        this.rules = ImmutableList.copyOf(rules);
        this.localDays = localDays;
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
        Objects.requireNonNull(day, "day");
        DayOfWeek weekday = day.getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            return false;
        }
        return !holidaysByDay(day.getYear()).containsKey(day) && !localDays.contains(day);
    }

    /**
     * Why public offices do not work on a day.
     *
     * @param day the day
     * @return the holidays on it, a local day off, Saturday or Sunday; empty if it is a working day
     * @throws NotInForceException if the day is before the rules
     */
    public Optional<Text> reasonNotWorking(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Holiday holiday = holidaysByDay(day.getYear()).get(day);
        if (holiday != null) {
            return Optional.of(Text.of(
                    "festivo: " + holiday.rule().name().spanish(),
                    "holiday: " + holiday.rule().name().english()));
        }
        if (localDays.contains(day)) {
            return Optional.of(Text.of("día no hábil local", "local day off"));
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of(Text.of("sábado", "Saturday"));
            case SUNDAY -> Optional.of(Text.of("domingo", "Sunday"));
            default -> Optional.empty();
        };
    }

    /**
     * These working days without days on which the offices of one place do not work either (días no hábiles locales). The
     * catalogue has none: they are the caller's.
     *
     * @param days the local days off
     * @return the calendar; this one stays as it is
     */
    public WorkingCalendar withDaysOff(Collection<LocalDate> days) {
        Objects.requireNonNull(days, "days");
        return new WorkingCalendar(
                rules,
                ImmutableSet.<LocalDate>builder().addAll(localDays).addAll(days).build());
    }

    /**
     * The local days off that were added.
     *
     * @return in order, empty for the days of the whole country
     */
    public List<LocalDate> daysOff() {
        return ImmutableList.sortedCopyOf(localDays);
    }

    /**
     * The first working day from a day on.
     *
     * @param day the day
     * @return the same day if it is a working day, else the next one that is
     * @throws NotInForceException if the day is before the rules
     */
    public LocalDate sameOrNext(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /**
     * The last working day up to a day.
     *
     * @param day the day
     * @return the same day if it is a working day, else the last one before it
     * @throws NotInForceException if the day is before the rules
     */
    public LocalDate sameOrPrevious(LocalDate day) {
        Objects.requireNonNull(day, "day");
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    private ImmutableMap<LocalDate, Holiday> holidaysByDay(int year) {
        return byYear.computeIfAbsent(year, y -> {
            Map<LocalDate, Holiday> days = new LinkedHashMap<>();
            holidays(y).forEach(h -> days.putIfAbsent(h.date(), h));
            return ImmutableMap.copyOf(days);
        });
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
        Objects.requireNonNull(day, "day");
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
        Objects.requireNonNull(month, "month");
        return plusWorkingDays(month.atDay(1).minusDays(1), n);
    }

    /**
     * The last working day of a month.
     *
     * @param month the month
     * @return the day
     */
    public LocalDate lastWorkingDayOf(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return sameOrPrevious(month.atEndOfMonth());
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
