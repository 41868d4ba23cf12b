package io.github.mipg.model.catalog;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * When an obligation falls due (regla de recurrencia), as data.
 *
 * <p>Some rules name days, which {@link #daysIn} finds; others wait for an event, or only say how often.
 *
 * @since 0.1.0
 */
public sealed interface Recurrence {
    /**
     * The last days on which it may be met in a year, where the rule names days.
     *
     * @param year the year
     * @param calendar working days
     * @return by date; empty where the rule names none
     */
    List<LocalDate> daysIn(int year, WorkingCalendar calendar);

    /**
     * The rule in words.
     *
     * @return one line in both languages
     */
    Text text();

    /**
     * By a day of every year (hasta un día del año).
     *
     * @param day the last day
     * @since 0.1.0
     */
    record Yearly(MonthDay day) implements Recurrence {
        /**
         * Checks that all parts are there.
         *
         * @param day the last day
         */
        public Yearly {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public List<LocalDate> daysIn(int year, WorkingCalendar calendar) {
            Objects.requireNonNull(calendar, "calendar");
            return List.of(day.atYear(year));
        }

        @Override
        public Text text() {
            return Text.of(
                    "a más tardar el " + day.getDayOfMonth() + " de " + RecurrenceWords.month(day.getMonthValue()),
                    "by " + day.getDayOfMonth() + " " + RecurrenceWords.englishMonth(day.getMonthValue()));
        }
    }

    /**
     * Within the first working days of some months (primeros días hábiles).
     *
     * @param count how many working days
     * @param months the months, 1 to 12
     * @since 0.1.0
     */
    record FirstWorkingDays(int count, List<Integer> months) implements Recurrence {
        /**
         * Copies what it is given.
         *
         * @param count how many working days
         * @param months the months
         */
        public FirstWorkingDays {
            Objects.requireNonNull(months, "months");
            months = ImmutableList.copyOf(months);
        }

        @Override
        public List<LocalDate> daysIn(int year, WorkingCalendar calendar) {
            Objects.requireNonNull(calendar, "calendar");
            return months.stream()
                    .map(m -> calendar.workingDayOf(YearMonth.of(year, m), count))
                    .toList();
        }

        @Override
        public Text text() {
            return Text.of(
                    "en los primeros " + count + " días hábiles de "
                            + String.join(
                                    ", ",
                                    months.stream().map(RecurrenceWords::month).toList()),
                    "within the first " + count + " working days of "
                            + String.join(
                                    ", ",
                                    months.stream()
                                            .map(RecurrenceWords::englishMonth)
                                            .toList()));
        }
    }

    /**
     * By the last working day of a month of every year (último día hábil).
     *
     * @param month the month, 1 to 12
     * @since 0.1.0
     */
    record LastWorkingDay(int month) implements Recurrence {
        @Override
        public List<LocalDate> daysIn(int year, WorkingCalendar calendar) {
            Objects.requireNonNull(calendar, "calendar");
            return List.of(calendar.lastWorkingDayOf(YearMonth.of(year, month)));
        }

        @Override
        public Text text() {
            return Text.of(
                    "a más tardar el último día hábil de " + RecurrenceWords.month(month),
                    "by the last working day of " + RecurrenceWords.englishMonth(month));
        }
    }

    /**
     * By the last day of a month of every year (último día del mes), which in February is the 29th in leap years.
     *
     * @param month the month, 1 to 12
     * @since 0.1.0
     */
    record LastDay(int month) implements Recurrence {
        @Override
        public List<LocalDate> daysIn(int year, WorkingCalendar calendar) {
            Objects.requireNonNull(calendar, "calendar");
            return List.of(YearMonth.of(year, month).atEndOfMonth());
        }

        @Override
        public Text text() {
            return Text.of(
                    "a más tardar el último día de " + RecurrenceWords.month(month),
                    "by the last day of " + RecurrenceWords.englishMonth(month));
        }
    }

    /**
     * At least so often (con una periodicidad mínima).
     *
     * @param frequency how often
     * @since 0.1.0
     */
    record Repeated(Frequency frequency) implements Recurrence {
        /**
         * Checks that all parts are there.
         *
         * @param frequency how often
         */
        public Repeated {
            Objects.requireNonNull(frequency, "frequency");
        }

        @Override
        public List<LocalDate> daysIn(int year, WorkingCalendar calendar) {
            Objects.requireNonNull(calendar, "calendar");
            return List.of();
        }

        @Override
        public Text text() {
            return Text.of(
                    "al menos: " + frequency.label().spanish(),
                    "at least: " + frequency.label().english());
        }
    }

    /**
     * Within a term that an event starts (término desde un hecho).
     *
     * @param amount how many, 1 or more
     * @param unit days, working days, months, years or vigencias
     * @param event what starts the term, in Spanish
     * @since 0.1.0
     */
    record After(int amount, ParameterUnit unit, String event) implements Recurrence {
        /**
         * Checks that all parts are there.
         *
         * @param amount how many
         * @param unit days
         * @param event what starts the term
         */
        public After {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(event, "event");
        }

        /**
         * Finds the last day of the term.
         *
         * @param start the day of the event, which is not counted itself
         * @param calendar working days
         * @return the last day
         * @throws InvalidModelException if the unit measures no time
         */
        public LocalDate lastDay(LocalDate start, WorkingCalendar calendar) {
            Objects.requireNonNull(calendar, "calendar");
            Objects.requireNonNull(start, "start");
            return RecurrenceWords.lastDay(start, amount, unit, event, calendar);
        }

        @Override
        public List<LocalDate> daysIn(int year, WorkingCalendar calendar) {
            Objects.requireNonNull(calendar, "calendar");
            return List.of();
        }

        @Override
        public Text text() {
            return Text.of(
                    amount + " " + unit.label().spanish().toLowerCase(Locale.ROOT) + " desde: " + event,
                    amount + " " + unit.label().english().toLowerCase(Locale.ROOT) + " from: " + event);
        }
    }

    /**
     * Within the first months of a period, whose first day counts (primeros meses de un período).
     *
     * @param months how many, 1 or more
     * @param event what starts the period, in Spanish
     * @since 0.1.0
     */
    record FirstMonths(int months, String event) implements Recurrence {
        /**
         * Checks that all parts are there.
         *
         * @param months how many
         * @param event what starts the period
         */
        public FirstMonths {
            Objects.requireNonNull(event, "event");
        }

        /**
         * Finds the last day.
         *
         * @param start the first day of the period
         * @return the day before the same day so many months later
         */
        public LocalDate lastDay(LocalDate start) {
            Objects.requireNonNull(start, "start");
            return start.plusMonths(months).minusDays(1);
        }

        @Override
        public List<LocalDate> daysIn(int year, WorkingCalendar calendar) {
            Objects.requireNonNull(calendar, "calendar");
            return List.of();
        }

        @Override
        public Text text() {
            return Text.of(
                    "en los primeros " + months + " meses de: " + event,
                    "within the first " + months + " months of: " + event);
        }
    }

    /**
     * Within a term that starts on the same day of every year (término desde un día del año).
     *
     * @param amount how many, 1 or more
     * @param unit days, working days or months
     * @param start the day that starts the term, which is not counted itself
     * @param event what that day is, in Spanish
     * @since 0.1.0
     */
    record AfterDay(int amount, ParameterUnit unit, MonthDay start, String event) implements Recurrence {
        /**
         * Checks that all parts are there.
         *
         * @param amount how many
         * @param unit days
         * @param start the day
         * @param event what
         */
        public AfterDay {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(event, "event");
        }

        /**
         * Finds the last day of the term that starts in a year.
         *
         * @param year the year of the first day
         * @param calendar working days
         * @return the last day, which may lie in a later year
         * @throws InvalidModelException if the unit measures no time
         */
        public LocalDate lastDay(int year, WorkingCalendar calendar) {
            Objects.requireNonNull(calendar, "calendar");
            return RecurrenceWords.lastDay(start.atYear(year), amount, unit, event, calendar);
        }

        @Override
        public List<LocalDate> daysIn(int year, WorkingCalendar calendar) {
            Objects.requireNonNull(calendar, "calendar");
            return IntStream.rangeClosed(year - 1 - amount / 12, year)
                    .mapToObj(y -> lastDay(y, calendar))
                    .filter(day -> day.getYear() == year)
                    .toList();
        }

        @Override
        public Text text() {
            return Text.of(
                    amount + " " + unit.label().spanish().toLowerCase(Locale.ROOT) + " desde el "
                            + start.getDayOfMonth() + " de " + RecurrenceWords.month(start.getMonthValue()) + ": "
                            + event,
                    amount + " " + unit.label().english().toLowerCase(Locale.ROOT) + " from "
                            + start.getDayOfMonth() + " " + RecurrenceWords.englishMonth(start.getMonthValue()) + ": "
                            + event);
        }
    }

    /**
     * Within a term that started once, on a day that is known (término desde una fecha).
     *
     * @param amount how many, 1 or more
     * @param unit days, working days, months, years or vigencias
     * @param start the day that starts the term, which is not counted itself
     * @param event what happened on that day, in Spanish
     * @since 0.1.0
     */
    record AfterDate(int amount, ParameterUnit unit, LocalDate start, String event) implements Recurrence {
        /**
         * Checks that all parts are there.
         *
         * @param amount how many
         * @param unit days
         * @param start the day
         * @param event what happened on
         */
        public AfterDate {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(event, "event");
        }

        /**
         * Finds the last day of the term.
         *
         * @param calendar working days
         * @return the last day
         * @throws InvalidModelException if the unit measures no time
         */
        public LocalDate lastDay(WorkingCalendar calendar) {
            Objects.requireNonNull(calendar, "calendar");
            return RecurrenceWords.lastDay(start, amount, unit, event, calendar);
        }

        @Override
        public List<LocalDate> daysIn(int year, WorkingCalendar calendar) {
            Objects.requireNonNull(calendar, "calendar");
            LocalDate last = lastDay(calendar);
            return last.getYear() == year ? List.of(last) : List.of();
        }

        @Override
        public Text text() {
            return Text.of(
                    amount + " " + unit.label().spanish().toLowerCase(Locale.ROOT) + " desde el " + start + ": "
                            + event,
                    amount + " " + unit.label().english().toLowerCase(Locale.ROOT) + " from " + start + ": " + event);
        }
    }

    /**
     * In the window that a yearly act sets (ventana anual); see the windows of the catalogue.
     *
     * @since 0.1.0
     */
    record YearlyWindow() implements Recurrence {
        @Override
        public List<LocalDate> daysIn(int year, WorkingCalendar calendar) {
            Objects.requireNonNull(calendar, "calendar");
            return List.of();
        }

        @Override
        public Text text() {
            return Text.of(
                    "en la ventana que fija cada año una circular", "in the window that a circular sets each year");
        }
    }

    /**
     * At all times (permanente).
     *
     * @since 0.1.0
     */
    record Permanent() implements Recurrence {
        @Override
        public List<LocalDate> daysIn(int year, WorkingCalendar calendar) {
            Objects.requireNonNull(calendar, "calendar");
            return List.of();
        }

        @Override
        public Text text() {
            return Text.of("de manera permanente", "at all times");
        }
    }

    /**
     * Reads the short form of the tables: {@code hasta 01-31}, {@code primeros 10 hábiles de 01;05;09}, {@code último
     * hábil de 05}, {@code último día de 02}, {@code cada 3 meses}, {@code 2 por año}, {@code eventual}, {@code 15 días
     * hábiles desde: ...}, {@code 15 días hábiles desde el 02-01: ...}, {@code 2 años desde el 2024-08-30: ...}, {@code primeros 4 meses de: ...}, {@code
     * ventana anual} or {@code permanente}.
     *
     * @param text the short form
     * @return the rule
     * @throws InvalidModelException if it is none of these
     */
    static Recurrence parse(String text) {
        Objects.requireNonNull(text, "text");
        return RecurrenceWords.parse(text);
    }
}
