package io.github.mipg.model.catalog;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for the rules, and their short form. */
final class RecurrenceWords {
    private static final Pattern YEARLY = Pattern.compile("hasta ([0-9]{2}-[0-9]{2})");
    private static final Pattern FIRST = Pattern.compile("primeros ([0-9]{1,2}) hábiles de ([0-9;]+)");
    private static final Pattern LAST = Pattern.compile("último hábil de ([0-9]{2})");
    private static final Pattern AFTER = Pattern.compile("([0-9]{1,3}) (días|días hábiles|meses|años) desde: (.+)");
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
        Matcher after = AFTER.matcher(text);
        if (after.matches()) {
            ParameterUnit unit = switch (after.group(2)) {
                case "días" -> ParameterUnit.DAYS;
                case "días hábiles" -> ParameterUnit.WORKING_DAYS;
                case "meses" -> ParameterUnit.MONTHS;
                default -> ParameterUnit.YEARS;
            };
            return new Recurrence.After(Integer.parseInt(after.group(1)), unit, after.group(3));
        }
        return switch (text) {
            case "ventana anual" -> new Recurrence.YearlyWindow();
            case "permanente" -> new Recurrence.Permanent();
            default -> new Recurrence.Repeated(frequency(text));
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
