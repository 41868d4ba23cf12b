package io.github.mipg.io.json;

import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.governance.Committee;
import org.jspecify.annotations.Nullable;

/** Committees. */
final class CommitteeCodec {
    private static final Fields FIELDS = Fields.of("id!", "kind!", "name", "creation", "members");

    private CommitteeCodec() {}

    static @Nullable Committee read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Committee.Builder committee = Committee.builder();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "id" -> in.value(Form.KEY, CommitteeId::of, committee::id);
                case "kind" -> in.entry(Entries.BODIES, committee::kind);
                case "name" -> in.line(committee::name);
                case "creation" -> in.fact(ActCodec::read, committee::creation);
                case "members" -> in.inventory(MemberCodec::read, committee::members);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(committee::build) : null;
    }

    static void write(Committee committee, JsonWriter out) {
        out.open();
        out.text("id", committee.id());
        out.text("kind", committee.kind());
        out.text("name", committee.name());
        out.fact("creation", committee.creation(), ActCodec::write);
        out.inventory("members", committee.members(), MemberCodec::write);
        out.close();
    }
}
