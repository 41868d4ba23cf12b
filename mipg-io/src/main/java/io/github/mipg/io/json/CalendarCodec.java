package io.github.mipg.io.json;

import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.rules.calendar.CalendarEntry;
import io.github.mipg.rules.calendar.CalendarHeader;
import io.github.mipg.rules.calendar.DatedEvent;
import io.github.mipg.rules.calendar.ExcludedObligation;
import io.github.mipg.rules.calendar.ObligationCalendar;
import io.github.mipg.rules.report.AsOf;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calendars of obligations: documents of format {@code mipg-calendar}, version 1. */
public final class CalendarCodec {
    private static final String FORMAT = "mipg-calendar";
    private static final int VERSION = 1;
    private static final Fields FIELDS =
            Fields.of("format!", "version!", "header!", "entries!", "excluded!", "disclaimer!");
    private static final Fields HEADER = Fields.of(
            "entity!",
            "entityName!",
            "period!",
            "asOf!",
            "illustrative!",
            "subjectHash",
            "catalogRevision!",
            "catalogHash!",
            "noticeDays!",
            "daysOff!",
            "events!");
    private static final Fields PERIOD = Fields.of("from!", "until!");
    private static final Fields EVENT = Fields.of("event!", "date!");

    private CalendarCodec() {}

    /**
     * Reads a document.
     *
     * @param document the bytes
     * @param options name and limits
     * @return the calendar, or all problems
     */
    public static ReadResult<ObligationCalendar> read(byte[] document, ReadOptions options) {
        return JsonReader.read(document, options, CalendarCodec::calendar);
    }

    private static @Nullable ObligationCalendar calendar(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<CalendarHeader> header = new Slot<>();
        Slot<List<CalendarEntry>> entries = new Slot<>();
        Slot<List<ExcludedObligation>> excluded = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "format" -> in.format(FORMAT);
                case "version" -> in.version(VERSION);
                case "header" -> in.object(CalendarCodec::header, header::set);
                case "entries" -> in.list(distinct(), entries::set);
                case "excluded" -> in.list(CalendarEntryCodec::readExcluded, excluded::set);
                case "disclaimer" -> in.text(t -> {}); // in the words of the release that wrote it
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> ObligationCalendar.of(header.get(), entries.get(), excluded.get())) : null;
    }

    private static JsonReader.Codec<CalendarEntry> distinct() {
        Set<String> seen = new HashSet<>();
        return in -> {
            CalendarEntry entry = CalendarEntryCodec.read(in);
            if (entry != null && !seen.add(entry.key())) {
                in.problem(
                        ProblemCode.DUPLICATE,
                        Text.of("una entrada por obligación y vez", "one entry for an obligation and a time"),
                        entry.key(),
                        Text.of("Quite una de las dos.", "Take out one of the two."));
            }
            return entry;
        };
    }

    private static @Nullable CalendarHeader header(JsonReader in) {
        if (!in.enter(HEADER)) {
            return null;
        }
        Slot<EntityId> entity = new Slot<>();
        Slot<String> entityName = new Slot<>();
        Slot<Period> period = new Slot<>();
        Slot<LocalDate> asOf = new Slot<>();
        Slot<Boolean> illustrative = new Slot<>();
        Slot<String> subjectHash = new Slot<>();
        Slot<String> catalogRevision = new Slot<>();
        Slot<String> catalogHash = new Slot<>();
        Slot<Integer> noticeDays = new Slot<>();
        Slot<List<LocalDate>> daysOff = new Slot<>();
        Slot<List<DatedEvent>> events = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "entity" -> in.value(Form.ENTITY, EntityId::parse, entity::set);
                case "entityName" -> in.line(entityName::set);
                case "period" -> in.object(CalendarCodec::period, period::set);
                case "asOf" -> in.date(asOf::set);
                case "illustrative" -> in.bool(illustrative::set);
                case "subjectHash" -> in.value(Form.HASH, ReportHeaderCodec::hash, subjectHash::set);
                case "catalogRevision" -> in.line(catalogRevision::set);
                case "catalogHash" -> in.value(Form.HASH, ReportHeaderCodec::hash, catalogHash::set);
                case "noticeDays" -> in.whole(0, 366, noticeDays::set);
                case "daysOff" -> in.list(CalendarCodec::day, daysOff::set);
                case "events" -> in.list(CalendarCodec::event, events::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave()
                ? in.built(() -> new CalendarHeader(
                        entity.get(),
                        entityName.get(),
                        period.get(),
                        AsOf.of(asOf.get()),
                        illustrative.get(),
                        Optional.ofNullable(subjectHash.find()),
                        catalogRevision.get(),
                        catalogHash.get(),
                        noticeDays.get(),
                        daysOff.get(),
                        events.get()))
                : null;
    }

    private static @Nullable LocalDate day(JsonReader in) {
        Slot<LocalDate> day = new Slot<>();
        in.date(day::set);
        return day.find();
    }

    private static @Nullable Period period(JsonReader in) {
        if (!in.enter(PERIOD)) {
            return null;
        }
        Slot<LocalDate> from = new Slot<>();
        Slot<LocalDate> until = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "from" -> in.date(from::set);
                case "until" -> in.date(until::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> Period.between(from.get(), until.get())) : null;
    }

    private static @Nullable DatedEvent event(JsonReader in) {
        if (!in.enter(EVENT)) {
            return null;
        }
        Slot<String> event = new Slot<>();
        Slot<LocalDate> date = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "event" -> in.line(event::set);
                case "date" -> in.date(date::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> new DatedEvent(event.get(), date.get())) : null;
    }

    /**
     * Writes a document in its canonical form.
     *
     * @param calendar the calendar
     * @return the bytes
     */
    public static byte[] write(ObligationCalendar calendar) {
        JsonWriter out = new JsonWriter();
        out.open();
        out.text("format", FORMAT);
        out.whole("version", VERSION);
        out.object("header", calendar.header(), CalendarCodec::writeHeader);
        out.list("entries", calendar.entries(), CalendarEntryCodec::write);
        out.list("excluded", calendar.excluded(), CalendarEntryCodec::writeExcluded);
        out.object("disclaimer", ObligationCalendar.DISCLAIMER, TextCodec::write);
        out.close();
        return out.bytes();
    }

    private static void writeHeader(CalendarHeader header, JsonWriter out) {
        out.open();
        out.text("entity", header.entity());
        out.text("entityName", header.entityName());
        out.object("period", header.period(), CalendarCodec::writePeriod);
        out.text("asOf", header.asOf().date());
        out.bool("illustrative", header.illustrative());
        out.text("subjectHash", header.subjectHash());
        out.text("catalogRevision", header.catalogRevision());
        out.text("catalogHash", header.catalogHash());
        out.whole("noticeDays", header.noticeDays());
        out.list("daysOff", header.daysOff(), (day, to) -> to.text(day));
        out.list("events", header.events(), CalendarCodec::writeEvent);
        out.close();
    }

    private static void writePeriod(Period period, JsonWriter out) {
        out.open();
        out.text("from", period.from());
        out.text("until", period.until());
        out.close();
    }

    private static void writeEvent(DatedEvent event, JsonWriter out) {
        out.open();
        out.text("event", event.event());
        out.text("date", event.date());
        out.close();
    }
}
