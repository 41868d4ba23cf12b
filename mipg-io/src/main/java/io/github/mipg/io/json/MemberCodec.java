package io.github.mipg.io.json;

import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Position;
import org.jspecify.annotations.Nullable;

/** Seats in committees. */
final class MemberCodec {
    private static final Fields FIELDS = Fields.of("role!", "position", "title", "level", "vote");
    private static final WireNames<CommitteeRole> ROLES = WireNames.of(CommitteeRole.class);
    private static final WireNames<Position> POSITIONS = WireNames.of(Position.class);
    private static final WireNames<JobLevel> LEVELS = WireNames.of(JobLevel.class);

    private MemberCodec() {}

    static @Nullable CommitteeMember read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        CommitteeMember.Builder member = CommitteeMember.builder();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "role" -> in.constant(ROLES, member::role);
                case "position" -> in.constant(POSITIONS, member::position);
                case "title" -> in.line(member::title);
                case "level" -> in.constant(LEVELS, member::level);
                case "vote" -> in.bool(member::vote);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(member::build) : null;
    }

    static void write(CommitteeMember member, JsonWriter out) {
        out.open();
        out.constant("role", member.role());
        out.constant("position", member.position());
        out.text("title", member.title());
        out.constant("level", member.level());
        out.bool("vote", member.vote());
        out.close();
    }
}
