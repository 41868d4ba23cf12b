package io.github.mipg.io.report;

import io.github.mipg.model.Language;
import io.github.mipg.rules.calendar.CalendarEntry;
import io.github.mipg.rules.calendar.CalendarHeader;
import io.github.mipg.rules.calendar.Deadline;
import io.github.mipg.rules.calendar.ObligationCalendar;
import io.github.mipg.rules.calendar.ObligationState;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Citation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A calendar of obligations as a file for calendar programs (archivo iCalendar, RFC 5545).
 *
 * <p>Each last day is an event of a whole day; where sources disagree, each day that they give is one. What has no day is
 * in no event; the description of the file says how many of those there are. Equal calendars give equal bytes: the stamp
 * of an event is the as-of date, never a clock, and its identifier stays the same when its day moves.
 *
 * @since 0.1.0
 */
public final class ICalendar {
    private static final int LONGEST_LINE = 75;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ObligationCalendar calendar;
    private final Language language;

    private ICalendar(ObligationCalendar calendar, Language language) {
        this.calendar = calendar;
        this.language = language;
    }

    /**
     * Writes a calendar.
     *
     * @param calendar the calendar
     * @param language the language of its texts
     * @return the file, in UTF-8 with lines of at most 75 octets
     */
    public static byte[] write(ObligationCalendar calendar, Language language) {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(language, "language");
        return new ICalendar(calendar, language).file();
    }

    private byte[] file() {
        CalendarHeader header = calendar.header();
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//io.github.mipg//mipg-io//" + (language == Language.SPANISH ? "ES" : "EN"));
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
        text("X-WR-CALNAME", words("Obligaciones de " + header.entityName(), "Obligations of " + header.entityName()));
        int undated = calendar.undated().size();
        text(
                "X-WR-CALDESC",
                words(
                                "Norma y estado al " + header.asOf() + ". " + undated
                                        + " obligaciones sin día conocido no están en este archivo.",
                                "Law and state as of " + header.asOf() + ". " + undated
                                        + " obligations without a known day are not in this file.")
                        + " " + ObligationCalendar.DISCLAIMER.in(language));
        for (CalendarEntry entry : calendar.dated()) {
            for (Deadline deadline : entry.deadlines()) {
                event(entry, deadline);
            }
        }
        line("END", "VCALENDAR");
        return out.toByteArray();
    }

    private void event(CalendarEntry entry, Deadline deadline) {
        boolean disputed = entry.deadlines().size() > 1;
        line("BEGIN", "VEVENT");
        text(
                "UID",
                entry.obligation() + "." + entry.occurrence() + (disputed ? "." + deadline.due() : "") + "."
                        + calendar.header().entity() + "@mipg");
        line("DTSTAMP", day(calendar.header().asOf().date()) + "T000000Z");
        line("DTSTART;VALUE=DATE", day(deadline.due()));
        line("DTEND;VALUE=DATE", day(deadline.due().plusDays(1)));
        text("SUMMARY", entry.state().label().in(language) + ": " + entry.name().in(language));
        text("DESCRIPTION", description(entry, deadline));
        line(
                "CATEGORIES",
                escaped(entry.group().label().in(language)) + ","
                        + escaped(entry.state().label().in(language)));
        boolean sure = entry.basis() == Basis.CONFIRMED && entry.state() != ObligationState.TO_BE_CONFIRMED;
        line("STATUS", sure ? "CONFIRMED" : "TENTATIVE");
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private String description(CalendarEntry entry, Deadline deadline) {
        List<String> lines = new ArrayList<>();
        lines.add(words("Estado al ", "State as of ") + calendar.header().asOf() + ": "
                + entry.state().label().in(language) + ". " + entry.reason().in(language));
        lines.add(words("Plazo: ", "Deadline: ") + deadline.explanation().in(language));
        lines.add(words("Responde: ", "Responsible: ") + entry.responsible().in(language));
        entry.recipient().map(r -> r.in(language)).ifPresent(r -> lines.add(words("Ante: ", "To: ") + r));
        for (Citation citation : entry.binding().citations()) {
            lines.add(words("Fuente: ", "Source: ") + citation.text().in(language) + " ("
                    + citation.status().label().in(language) + ")");
        }
        entry.note().ifPresent(n -> lines.add(words("Nota: ", "Note (in Spanish): ") + n));
        lines.add(ObligationCalendar.DISCLAIMER.in(language));
        return String.join("\n", lines);
    }

    private String words(String spanish, String english) {
        return language == Language.SPANISH ? spanish : english;
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    private void text(String name, String value) {
        line(name, escaped(value));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Writes one line, folded so that no part of it has more than 75 octets and no character is cut. */
    private void line(String name, String value) {
        String whole = name + ":" + value;
        int used = 0;
        for (int i = 0; i < whole.length(); ) {
            int end = whole.offsetByCodePoints(i, 1);
            byte[] octets = whole.substring(i, end).getBytes(StandardCharsets.UTF_8);
            if (used + octets.length > LONGEST_LINE) {
                out.writeBytes(new byte[] {'\r', '\n', ' '});
                used = 1;
            }
            out.writeBytes(octets);
            used += octets.length;
            i = end;
        }
        out.writeBytes(new byte[] {'\r', '\n'});
    }
}
