package io.github.mipg.io.json;

import io.github.mipg.model.governance.AdministrativeAct;
import org.jspecify.annotations.Nullable;

/** Acts of the administration. */
final class ActCodec {
    private static final Fields FIELDS = Fields.of("title!", "date", "evidence");

    private ActCodec() {}

    static @Nullable AdministrativeAct read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        AdministrativeAct.Builder act = AdministrativeAct.builder();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "title" -> in.line(act::title);
                case "date" -> in.date(act::date);
                case "evidence" -> in.object(EvidenceCodec::read, act::evidence);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(act::build) : null;
    }

    static void write(AdministrativeAct act, JsonWriter out) {
        out.open();
        out.text("title", act.title());
        out.text("date", act.date());
        out.object("evidence", act.evidence(), EvidenceCodec::write);
        out.close();
    }
}
