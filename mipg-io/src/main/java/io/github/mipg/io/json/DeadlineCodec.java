package io.github.mipg.io.json;

import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.rules.calendar.Deadline;
import io.github.mipg.rules.calendar.DeadlineKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Deadlines of a calendar. */
final class DeadlineCodec {
    private static final Fields FIELDS =
            Fields.of("kind!", "opens", "nominal!", "due!", "latest", "status!", "sources!", "explanation!");
    private static final WireNames<DeadlineKind> KINDS = WireNames.of(DeadlineKind.class);
    private static final WireNames<Status> STATUSES = WireNames.of(Status.class);

    private DeadlineCodec() {}

    static @Nullable Deadline read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<DeadlineKind> kind = new Slot<>();
        Slot<LocalDate> opens = new Slot<>();
        Slot<LocalDate> nominal = new Slot<>();
        Slot<LocalDate> due = new Slot<>();
        Slot<LocalDate> latest = new Slot<>();
        Slot<Status> status = new Slot<>();
        Slot<List<SourceId>> sources = new Slot<>();
        Slot<Text> explanation = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "kind" -> in.constant(KINDS, kind::set);
                case "opens" -> in.date(opens::set);
                case "nominal" -> in.date(nominal::set);
                case "due" -> in.date(due::set);
                case "latest" -> in.date(latest::set);
                case "status" -> in.constant(STATUSES, status::set);
                case "sources" -> in.list(DeadlineCodec::source, sources::set);
                case "explanation" -> in.object(TextCodec::read, explanation::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave()
                ? in.built(() -> new Deadline(
                        kind.get(),
                        Optional.ofNullable(opens.find()),
                        nominal.get(),
                        due.get(),
                        Optional.ofNullable(latest.find()),
                        status.get(),
                        sources.get(),
                        explanation.get()))
                : null;
    }

    private static @Nullable SourceId source(JsonReader in) {
        Slot<SourceId> source = new Slot<>();
        in.value(Form.SLUG, SourceId::of, source::set);
        return source.find();
    }

    static void write(Deadline deadline, JsonWriter out) {
        out.open();
        out.constant("kind", deadline.kind());
        out.text("opens", deadline.opens());
        out.text("nominal", deadline.nominal());
        out.text("due", deadline.due());
        out.text("latest", deadline.latest());
        out.constant("status", deadline.status());
        out.list("sources", deadline.sources(), (s, to) -> to.text(s));
        out.object("explanation", deadline.explanation(), TextCodec::write);
        out.close();
    }
}
