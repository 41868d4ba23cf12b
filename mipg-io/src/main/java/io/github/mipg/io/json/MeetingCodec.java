package io.github.mipg.io.json;

import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.governance.Meeting;
import org.jspecify.annotations.Nullable;

/** Meetings. */
final class MeetingCodec {
    private static final Fields FIELDS = Fields.of("id!", "committee!", "date!", "minutes");

    private MeetingCodec() {}

    static @Nullable Meeting read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Meeting.Builder meeting = Meeting.builder();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "id" -> in.value(Form.KEY, MeetingId::of, meeting::id);
                case "committee" -> in.value(Form.KEY, CommitteeId::of, meeting::committee);
                case "date" -> in.date(meeting::date);
                case "minutes" -> in.fact(EvidenceCodec::read, meeting::minutes);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(meeting::build) : null;
    }

    static void write(Meeting meeting, JsonWriter out) {
        out.open();
        out.text("id", meeting.id());
        out.text("committee", meeting.committee());
        out.text("date", meeting.date());
        out.fact("minutes", meeting.minutes(), EvidenceCodec::write);
        out.close();
    }
}
