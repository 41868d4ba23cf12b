package io.github.mipg.io.json;

import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.Text;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.ReportHeader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compliance reports: documents of format {@code mipg-report}, version 1. */
public final class ReportCodec {
    private static final String FORMAT = "mipg-report";
    private static final int VERSION = 1;
    private static final Fields FIELDS = Fields.of("format!", "version!", "header!", "findings!", "disclaimer!");

    private ReportCodec() {}

    /**
     * Reads a document.
     *
     * @param document the bytes
     * @param options name and limits
     * @return the report, or all problems
     */
    public static ReadResult<ComplianceReport> read(byte[] document, ReadOptions options) {
        return JsonReader.read(document, options, ReportCodec::report);
    }

    /** Reads a report that stands alone or inside an archive. */
    static @Nullable ComplianceReport report(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<ReportHeader> header = new Slot<>();
        Slot<List<Finding>> findings = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "format" -> in.format(FORMAT);
                case "version" -> in.version(VERSION);
                case "header" -> in.object(ReportHeaderCodec::read, header::set);
                case "findings" -> in.list(distinct(), findings::set);
                case "disclaimer" -> in.text(t -> {}); // in the words of the release that wrote it
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> ComplianceReport.of(header.get(), findings.get())) : null;
    }

    private static JsonReader.Codec<Finding> distinct() {
        Set<String> seen = new HashSet<>();
        return in -> {
            Finding finding = FindingCodec.read(in);
            if (finding != null && !seen.add(finding.rule() + " " + finding.subjects())) {
                in.problem(
                        ProblemCode.DUPLICATE,
                        Text.of("un hallazgo por regla y objeto evaluado", "one finding for a rule and a subject"),
                        finding.rule() + " " + finding.subjects(),
                        Text.of("Quite uno de los dos hallazgos.", "Take out one of the two findings."));
            }
            return finding;
        };
    }

    /**
     * Writes a document in its canonical form.
     *
     * @param report the report
     * @return the bytes
     */
    public static byte[] write(ComplianceReport report) {
        JsonWriter out = new JsonWriter();
        write(report, out);
        return out.bytes();
    }

    static void write(ComplianceReport report, JsonWriter out) {
        out.open();
        out.text("format", FORMAT);
        out.whole("version", VERSION);
        out.object("header", report.header(), ReportHeaderCodec::write);
        out.list("findings", report.findings(), FindingCodec::write);
        out.object("disclaimer", ComplianceReport.DISCLAIMER, TextCodec::write);
        out.close();
    }
}
