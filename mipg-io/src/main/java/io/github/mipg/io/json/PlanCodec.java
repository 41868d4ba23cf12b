package io.github.mipg.io.json;

import io.github.mipg.model.PlanId;
import io.github.mipg.model.planning.InstitutionalPlan;
import org.jspecify.annotations.Nullable;

/** Plans. */
final class PlanCodec {
    private static final Fields FIELDS =
            Fields.of("id!", "kind!", "vigencia!", "approval", "publication", "integrated");

    private PlanCodec() {}

    static @Nullable InstitutionalPlan read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        InstitutionalPlan.Builder plan = InstitutionalPlan.builder();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "id" -> in.value(Form.KEY, PlanId::of, plan::id);
                case "kind" -> in.entry(Entries.PLAN_KINDS, plan::kind);
                case "vigencia" -> in.vigencia(plan::vigencia);
                case "approval" -> in.fact(ApprovalCodec::read, plan::approval);
                case "publication" -> in.fact(PublicationCodec::read, plan::publication);
                case "integrated" -> in.bool(plan::integrated);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(plan::build) : null;
    }

    static void write(InstitutionalPlan plan, JsonWriter out) {
        out.open();
        out.text("id", plan.id());
        out.text("kind", plan.kind());
        out.whole("vigencia", plan.vigencia().year());
        out.fact("approval", plan.approval(), ApprovalCodec::write);
        out.fact("publication", plan.publication(), PublicationCodec::write);
        out.bool("integrated", plan.integrated());
        out.close();
    }
}
