package io.github.mipg.io.json;

import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.planning.InstitutionalPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Management systems: documents of format {@code mipg-system}, version 1. */
public final class SystemCodec {
    private static final String FORMAT = "mipg-system";
    private static final int VERSION = 1;
    private static final Fields FIELDS = Fields.of(
            "format!",
            "version!",
            "entity!",
            "vigencia!",
            "illustrative",
            "asOf",
            "adoption",
            "committees",
            "meetings",
            "plans",
            "reports",
            "officialResults");

    private final List<Reference> references = new ArrayList<>();
    private @Nullable Inventory<Committee> committees;
    private Set<CommitteeId> known = Set.of();

    private SystemCodec() {}

    /** A committee that a meeting names, with its place. There may be as many as meetings: keep it small. */
    private record Reference(CommitteeId committee, int meeting, int offset) {}

    /**
     * Reads a document.
     *
     * @param document the bytes
     * @param options name and limits
     * @return the system, or all problems
     */
    public static ReadResult<ManagementSystem> read(byte[] document, ReadOptions options) {
        return JsonReader.read(document, options, in -> new SystemCodec().system(in));
    }

    private @Nullable ManagementSystem system(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        ManagementSystem.Builder system = ManagementSystem.builder();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "format" -> in.format(FORMAT);
                case "version" -> in.version(VERSION);
                case "entity" -> in.object(EntityCodec::read, system::entity);
                case "vigencia" -> in.vigencia(system::vigencia);
                case "illustrative" -> in.bool(system::illustrative);
                case "asOf" -> in.date(system::asOf);
                case "adoption" -> in.fact(ActCodec::read, system::adoption);
                case "committees" ->
                    in.inventory(CommitteeCodec::read, Committee::id, c -> {
                        know(c);
                        system.committees(c);
                    });
                case "meetings" -> in.inventory(this::meeting, Meeting::id, system::meetings);
                case "plans" -> in.inventory(PlanCodec::read, InstitutionalPlan::id, system::plans);
                case "reports" -> in.inventory(PeriodicReportCodec::read, PeriodicReport::id, system::reports);
                case "officialResults" -> in.inventory(OfficialResultCodec::read, system::officialResults);
                default -> throw JsonReader.unread(field);
            }
        }
        references.forEach(r -> resolve(in, r));
        return in.leave() ? in.built(system::build) : null;
    }

    private void know(Inventory<Committee> given) {
        committees = given;
        known = new HashSet<>();
        given.items().forEach(c -> known.add(c.id()));
    }

    private @Nullable Meeting meeting(JsonReader in) {
        Meeting meeting = MeetingCodec.read(in);
        if (meeting != null && !known.contains(meeting.committee())) {
            // The committees may come later, or may not be all there are: judged when everything is read.
            references.add(new Reference(meeting.committee(), in.index(), in.startInLeft("committee")));
        }
        return meeting;
    }

    private void resolve(JsonReader in, Reference reference) {
        if (committees != null
                && committees.completeness() == Inventory.Completeness.COMPLETE
                && !known.contains(reference.committee())) {
            in.problem(
                    ProblemCode.UNRESOLVED,
                    "/meetings/items/" + reference.meeting() + "/committee",
                    reference.offset(),
                    Text.of(
                            "el identificador de uno de los comités, que se declaran completos",
                            "the id of one of the committees, which are declared complete"),
                    reference.committee().value(),
                    JsonReader.didYouMean(
                            reference.committee().value(),
                            known.stream().map(CommitteeId::value).toList(),
                            Text.of(
                                    "Agregue el comité o corrija la referencia.",
                                    "Add the committee, or correct the reference.")));
        }
    }

    /**
     * Writes a document in its canonical form.
     *
     * @param system the system
     * @return the bytes
     */
    public static byte[] write(ManagementSystem system) {
        JsonWriter out = new JsonWriter();
        out.open();
        out.text("format", FORMAT);
        out.whole("version", VERSION);
        out.object("entity", system.entity(), EntityCodec::write);
        out.whole("vigencia", system.vigencia().year());
        out.bool("illustrative", system.illustrative());
        out.text("asOf", system.asOf());
        out.fact("adoption", system.adoption(), ActCodec::write);
        out.inventory("committees", system.committees(), CommitteeCodec::write);
        out.inventory("meetings", system.meetings(), MeetingCodec::write);
        out.inventory("plans", system.plans(), PlanCodec::write);
        out.inventory("reports", system.reports(), PeriodicReportCodec::write);
        out.inventory("officialResults", system.officialResults(), OfficialResultCodec::write);
        out.close();
        return out.bytes();
    }
}
