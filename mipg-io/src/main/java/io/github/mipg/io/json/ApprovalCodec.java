package io.github.mipg.io.json;

import io.github.mipg.model.planning.Approval;
import org.jspecify.annotations.Nullable;

/** Approvals of plans. */
final class ApprovalCodec {
    private static final Fields FIELDS = Fields.of("date!", "body!", "evidence");

    private ApprovalCodec() {}

    static @Nullable Approval read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Approval.Builder approval = Approval.builder();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "date" -> in.date(approval::date);
                case "body" -> in.entry(Entries.BODIES, approval::body);
                case "evidence" -> in.object(EvidenceCodec::read, approval::evidence);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(approval::build) : null;
    }

    static void write(Approval approval, JsonWriter out) {
        out.open();
        out.text("date", approval.date());
        out.text("body", approval.body());
        out.object("evidence", approval.evidence(), EvidenceCodec::write);
        out.close();
    }
}
