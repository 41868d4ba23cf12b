package io.github.mipg.model.catalog;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for the rules, and their short form. */
final class RecurrenceWords {
    private static final Pattern YEARLY = Pattern.compile("hasta ([0-9]{2}-[0-9]{2})");
    private static final Pattern FIRST = Pattern.compile("primeros ([0-9]{1,2}) hábiles de ([0-9;]+)");
    private static final Pattern LAST = Pattern.compile("último hábil de ([0-9]{2})");
    private static final Pattern LAST_DAY = Pattern.compile("último día de ([0-9]{2})");
    private static final Pattern AFTER =
            Pattern.compile("([0-9]{1,3}) (días|días hábiles|meses|años|vigencias) desde: (.+)");
    private static final Pattern FIRST_MONTHS = Pattern.compile("primeros ([0-9]{1,2}) meses de: (.+)");
    private static final Pattern AFTER_DATE = Pattern.compile(
            "([0-9]{1,3}) (días|días hábiles|meses|años|vigencias) desde el ([0-9]{4}-[0-9]{2}-[0-9]{2}): (.+)");
    private static final Pattern AFTER_DAY =
            Pattern.compile("([0-9]{1,3}) (días|días hábiles|meses) desde el ([0-9]{2}-[0-9]{2}): (.+)");
    private static final ImmutableList<String> MONTHS = ImmutableList.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");
    private static final ImmutableList<String> ENGLISH_MONTHS = ImmutableList.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private RecurrenceWords() {}

    static String month(int month) {
        return MONTHS.get(month - 1);
    }

    static String englishMonth(int month) {
        return ENGLISH_MONTHS.get(month - 1);
    }

    static Recurrence parse(String text) {
        Matcher yearly = YEARLY.matcher(text);
        if (yearly.matches()) {
            return new Recurrence.Yearly(MonthDay.parse("--" + yearly.group(1)));
        }
        Matcher first = FIRST.matcher(text);
        if (first.matches()) {
            return new Recurrence.FirstWorkingDays(
                    Integer.parseInt(first.group(1)),
                    Splitter.on(';')
                            .splitToStream(first.group(2))
                            .map(Integer::valueOf)
                            .toList());
        }
        Matcher last = LAST.matcher(text);
        if (last.matches()) {
            return new Recurrence.LastWorkingDay(Integer.parseInt(last.group(1)));
        }
        Matcher lastDay = LAST_DAY.matcher(text);
        if (lastDay.matches()) {
            return new Recurrence.LastDay(Integer.parseInt(lastDay.group(1)));
        }
        Matcher after = AFTER.matcher(text);
        if (after.matches()) {
            return new Recurrence.After(Integer.parseInt(after.group(1)), unit(after.group(2)), after.group(3));
        }
        Matcher months = FIRST_MONTHS.matcher(text);
        if (months.matches()) {
            return new Recurrence.FirstMonths(Integer.parseInt(months.group(1)), months.group(2));
        }
        Matcher afterDate = AFTER_DATE.matcher(text);
        if (afterDate.matches()) {
            return new Recurrence.AfterDate(
                    Integer.parseInt(afterDate.group(1)),
                    unit(afterDate.group(2)),
                    LocalDate.parse(afterDate.group(3)),
                    afterDate.group(4));
        }
        Matcher afterDay = AFTER_DAY.matcher(text);
        if (afterDay.matches()) {
            return new Recurrence.AfterDay(
                    Integer.parseInt(afterDay.group(1)),
                    unit(afterDay.group(2)),
                    MonthDay.parse("--" + afterDay.group(3)),
                    afterDay.group(4));
        }
        return switch (text) {
            case "ventana anual" -> new Recurrence.YearlyWindow();
            case "permanente" -> new Recurrence.Permanent();
            default -> new Recurrence.Repeated(frequency(text));
        };
    }

    private static ParameterUnit unit(String word) {
        return switch (word) {
            case "días" -> ParameterUnit.DAYS;
            case "días hábiles" -> ParameterUnit.WORKING_DAYS;
            case "meses" -> ParameterUnit.MONTHS;
            case "vigencias" -> ParameterUnit.VIGENCIAS;
            default -> ParameterUnit.YEARS;
        };
    }

    /** The last day of a term; its first day is not counted. */
    static LocalDate lastDay(LocalDate start, int amount, ParameterUnit unit, String event, WorkingCalendar calendar) {
        return switch (unit) {
            case DAYS -> start.plusDays(amount);
            case WORKING_DAYS -> calendar.plusWorkingDays(start, amount);
            case MONTHS -> start.plusMonths(amount);
            case YEARS -> start.plusYears(amount);
            case VIGENCIAS -> LocalDate.of(start.getYear() + amount, 12, 31);
            case COUNT, TIMES_PER_YEAR, PERCENT, MONTH_DAY ->
                throw InvalidModelException.of(
                        "Recurrence.After.unit",
                        unit,
                        "measure time",
                        event,
                        "Use days, working days, months, years or vigencias.");
        };
    }

    private static Frequency frequency(String text) {
        try {
            return Loader.frequency(text);
        } catch (IllegalArgumentException e) {
            throw InvalidModelException.of(
                    "Recurrence",
                    text,
                    "be a rule such as 'hasta 01-31', 'cada 3 meses' or '15 días hábiles desde: ...'",
                    "",
                    "See the Javadoc of Recurrence.parse for every form.");
        }
    }
}
