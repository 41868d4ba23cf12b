package io.github.mipg.io.json;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.ObligationGroup;
import io.github.mipg.model.catalog.ObligationId;
import io.github.mipg.model.internal.shape.CommonShapes;
import io.github.mipg.rules.calendar.CalendarEntry;
import io.github.mipg.rules.calendar.Deadline;
import io.github.mipg.rules.calendar.ExcludedObligation;
import io.github.mipg.rules.calendar.Fulfilment;
import io.github.mipg.rules.calendar.ObligationState;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Determination;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entries of a calendar, and the obligations that do not bind. */
final class CalendarEntryCodec {
    private static final Fields FIELDS = Fields.of(
            "obligation!",
            "occurrence!",
            "group!",
            "name!",
            "responsible!",
            "recipient",
            "binding!",
            "timing!",
            "deadlines!",
            "basis!",
            "state!",
            "reason!",
            "fulfilment",
            "missing!",
            "note");
    private static final Fields FULFILMENT = Fields.of("what!", "date", "timely!", "evidence");
    private static final Fields EXCLUDED = Fields.of("obligation!", "name!", "binding!");
    private static final WireNames<ObligationGroup> GROUPS = WireNames.of(ObligationGroup.class);
    private static final WireNames<ObligationState> STATES = WireNames.of(ObligationState.class);
    private static final WireNames<Truth> TRUTHS = WireNames.of(Truth.class);

    private CalendarEntryCodec() {}

    static @Nullable CalendarEntry read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<ObligationId> obligation = new Slot<>();
        Slot<String> occurrence = new Slot<>();
        Slot<ObligationGroup> group = new Slot<>();
        Slot<Text> name = new Slot<>();
        Slot<Text> responsible = new Slot<>();
        Slot<Text> recipient = new Slot<>();
        Slot<Determination> binding = new Slot<>();
        Slot<Text> timing = new Slot<>();
        Slot<List<Deadline>> deadlines = new Slot<>();
        Slot<Basis> basis = new Slot<>();
        Slot<ObligationState> state = new Slot<>();
        Slot<Text> reason = new Slot<>();
        Slot<Fulfilment> fulfilment = new Slot<>();
        Slot<List<MissingDatum>> missing = new Slot<>();
        Slot<String> note = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "obligation" -> in.value(Form.SLUG, ObligationId::of, obligation::set);
                case "occurrence" -> in.line(occurrence::set);
                case "group" -> in.constant(GROUPS, group::set);
                case "name" -> in.object(TextCodec::read, name::set);
                case "responsible" -> in.object(TextCodec::read, responsible::set);
                case "recipient" -> in.object(TextCodec::read, recipient::set);
                case "binding" -> in.object(DeterminationCodec::read, binding::set);
                case "timing" -> in.object(TextCodec::read, timing::set);
                case "deadlines" -> in.list(DeadlineCodec::read, deadlines::set);
                case "basis" -> in.constant(DeterminationCodec.BASES, basis::set);
                case "state" -> in.constant(STATES, state::set);
                case "reason" -> in.object(TextCodec::read, reason::set);
                case "fulfilment" -> in.object(CalendarEntryCodec::readFulfilment, fulfilment::set);
                case "missing" -> in.list(MissingDatumCodec::read, missing::set);
                case "note" -> in.line(note::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave()
                ? in.built(() -> new CalendarEntry(
                        obligation.get(),
                        occurrence.get(),
                        group.get(),
                        name.get(),
                        responsible.get(),
                        Optional.ofNullable(recipient.find()),
                        binding.get(),
                        timing.get(),
                        deadlines.get(),
                        basis.get(),
                        state.get(),
                        reason.get(),
                        Optional.ofNullable(fulfilment.find()),
                        missing.get(),
                        Optional.ofNullable(note.find())))
                : null;
    }

    private static @Nullable Fulfilment readFulfilment(JsonReader in) {
        if (!in.enter(FULFILMENT)) {
            return null;
        }
        Slot<Text> what = new Slot<>();
        Slot<LocalDate> date = new Slot<>();
        Slot<Truth> timely = new Slot<>();
        Slot<Evidence> evidence = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "what" -> in.object(TextCodec::read, what::set);
                case "date" -> in.date(date::set);
                case "timely" -> in.constant(TRUTHS, timely::set);
                case "evidence" ->
                    in.object(reader -> new ShapeCodec(reader).read(CommonShapes.EVIDENCE), evidence::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave()
                ? in.built(() -> new Fulfilment(
                        what.get(),
                        Optional.ofNullable(date.find()),
                        timely.get(),
                        Optional.ofNullable(evidence.find())))
                : null;
    }

    static @Nullable ExcludedObligation readExcluded(JsonReader in) {
        if (!in.enter(EXCLUDED)) {
            return null;
        }
        Slot<ObligationId> obligation = new Slot<>();
        Slot<Text> name = new Slot<>();
        Slot<Determination> binding = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "obligation" -> in.value(Form.SLUG, ObligationId::of, obligation::set);
                case "name" -> in.object(TextCodec::read, name::set);
                case "binding" -> in.object(DeterminationCodec::read, binding::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> new ExcludedObligation(obligation.get(), name.get(), binding.get())) : null;
    }

    static void write(CalendarEntry entry, JsonWriter out) {
        out.open();
        out.text("obligation", entry.obligation());
        out.text("occurrence", entry.occurrence());
        out.constant("group", entry.group());
        out.object("name", entry.name(), TextCodec::write);
        out.object("responsible", entry.responsible(), TextCodec::write);
        out.object("recipient", entry.recipient(), TextCodec::write);
        out.object("binding", entry.binding(), DeterminationCodec::write);
        out.object("timing", entry.timing(), TextCodec::write);
        out.list("deadlines", entry.deadlines(), DeadlineCodec::write);
        out.constant("basis", entry.basis());
        out.constant("state", entry.state());
        out.object("reason", entry.reason(), TextCodec::write);
        out.object("fulfilment", entry.fulfilment(), CalendarEntryCodec::writeFulfilment);
        out.list("missing", entry.missing(), MissingDatumCodec::write);
        out.text("note", entry.note());
        out.close();
    }

    private static void writeFulfilment(Fulfilment fulfilment, JsonWriter out) {
        out.open();
        out.object("what", fulfilment.what(), TextCodec::write);
        out.text("date", fulfilment.date());
        out.constant("timely", fulfilment.timely());
        if (fulfilment.evidence().isPresent()) {
            out.name("evidence");
            ShapeWriter.write(CommonShapes.EVIDENCE, fulfilment.evidence().get(), out);
        }
        out.close();
    }

    static void writeExcluded(ExcludedObligation excluded, JsonWriter out) {
        out.open();
        out.text("obligation", excluded.obligation());
        out.object("name", excluded.name(), TextCodec::write);
        out.object("binding", excluded.binding(), DeterminationCodec::write);
        out.close();
    }
}
