package io.github.mipg.io.json;

import io.github.mipg.model.ReportId;
import io.github.mipg.model.control.PeriodicReport;
import org.jspecify.annotations.Nullable;

/** Periodic reports. */
final class PeriodicReportCodec {
    private static final Fields FIELDS = Fields.of("id!", "kind!", "cutOff!", "publication");

    private PeriodicReportCodec() {}

    static @Nullable PeriodicReport read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        PeriodicReport.Builder report = PeriodicReport.builder();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "id" -> in.value(Form.KEY, ReportId::of, report::id);
                case "kind" -> in.entry(Entries.REPORT_KINDS, report::kind);
                case "cutOff" -> in.date(report::cutOff);
                case "publication" -> in.fact(PublicationCodec::read, report::publication);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(report::build) : null;
    }

    static void write(PeriodicReport report, JsonWriter out) {
        out.open();
        out.text("id", report.id());
        out.text("kind", report.kind());
        out.text("cutOff", report.cutOff());
        out.fact("publication", report.publication(), PublicationCodec::write);
        out.close();
    }
}
