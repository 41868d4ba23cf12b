package io.github.mipg.rules.internal;

import io.github.mipg.model.Text;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
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

    private static final int LONGEST = 9_000;
    private static final char SOFT_HYPHEN = 0xAD;
    private static final char FIRST_COMBINING = 0x300;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private Phrases() {}

    /**
     * Makes a text of whatever was found: one visible line in composed form, cut if it is very long. What a system says
     * may be of any length, and saying it must not fail.
     *
     * @param spanish the Spanish words
     * @param english the English words
     * @return the text
     */
    public static Text text(String spanish, String english) {
        return Text.of(oneLine(spanish), oneLine(english));
    }

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
        String text = value.toString();
        return text(text, text);
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
        return text(
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
        String trimmed = stripped(isPlain(text) ? text : visible(text));
        if (trimmed.isEmpty()) {
            return "-";
        }
        if (trimmed.length() <= LONGEST) {
            return trimmed;
        }
        int end = Character.isHighSurrogate(trimmed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return trimmed.substring(0, end) + '\u2026';
    }

    private static String visible(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return INVISIBLE.matcher(composed).replaceAll(" ");
    }

    /** Whether a text is visible and composed at first sight: nothing below the combining marks can be otherwise. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == SOFT_HYPHEN || c >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }

    /** Without blanks of any kind at its ends; {@code strip} leaves the ones that do not break lines. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
