package io.github.mipg.rules.internal;

import io.github.mipg.model.Text;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts values into words without the locale data of the platform, which differs between Java releases. */
public final class Phrases {
    private static final String[] SPANISH_MONTHS = {
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
        "diciembre"
    };
    private static final String[] ENGLISH_MONTHS = {
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
        "December"
    };
    private static final Text YES = Text.of("sí", "yes");
    private static final Text NO = Text.of("no", "no");
    private static final Text NOTHING = Text.of("ninguno", "none");

    private Phrases() {}

    /**
     * Shows a value.
     *
     * @param value the value
     * @return the value in words
     */
    public static Text show(Object value) {
        if (value instanceof Text text) {
            return text;
        }
        if (value instanceof Boolean answer) {
            return answer ? YES : NO;
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof MonthDay day) {
            return monthDay(day);
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty() ? NOTHING : list(several);
        }
        return Text.same(value.toString().isEmpty() ? "-" : oneLine(value.toString()));
    }

    /**
     * Writes a day in words.
     *
     * @param date the day
     * @return such as "31 de enero de 2025"
     */
    public static Text date(LocalDate date) {
        int month = date.getMonthValue() - 1;
        return Text.of(
                date.getDayOfMonth() + " de " + SPANISH_MONTHS[month] + " de " + date.getYear(),
                date.getDayOfMonth() + " " + ENGLISH_MONTHS[month] + " " + date.getYear());
    }

    /**
     * Writes several values, joined by semicolons.
     *
     * @param values the values
     * @return the list; "none" if there is none
     */
    public static Text list(Collection<?> values) {
        if (values.isEmpty()) {
            return NOTHING;
        }
        return Text.of(
                values.stream().map(v -> show(v).spanish()).collect(Collectors.joining("; ")),
                values.stream().map(v -> show(v).english()).collect(Collectors.joining("; ")));
    }

    /**
     * Makes the first letter a capital.
     *
     * @param text the text
     * @return the text with its first letter in upper case
     */
    public static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private static Text monthDay(MonthDay day) {
        int month = day.getMonthValue() - 1;
        return Text.of(
                day.getDayOfMonth() + " de " + SPANISH_MONTHS[month],
                day.getDayOfMonth() + " " + ENGLISH_MONTHS[month]);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
