package io.github.mipg.io.json;

import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.catalog.CatalogRow;
import io.github.mipg.model.catalog.Source;
import io.github.mipg.rules.ReportArchive;
import io.github.mipg.rules.ReportArchive.Issued;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Archives of reports: documents of format {@code mipg-archive}, version 1. */
public final class ArchiveCodec {
    private static final String FORMAT = "mipg-archive";
    private static final int VERSION = 1;
    private static final Fields FIELDS =
            Fields.of("format!", "version!", "report!", "issued!", "rows!", "sources!", "disclaimer!");
    private static final Fields ISSUED = Fields.of("rule!", "subjects!", "text!", "explanation!");

    private ArchiveCodec() {}

    /**
     * Reads a document.
     *
     * @param document the bytes
     * @param options name and limits
     * @return the archive, or all problems
     */
    public static ReadResult<ReportArchive> read(byte[] document, ReadOptions options) {
        return JsonReader.read(document, options, ArchiveCodec::archive);
    }

    private static @Nullable ReportArchive archive(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<ComplianceReport> report = new Slot<>();
        Slot<List<Issued>> issued = new Slot<>();
        Slot<List<CatalogRow>> rows = new Slot<>();
        Slot<List<Source>> sources = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "format" -> in.format(FORMAT);
                case "version" -> in.version(VERSION);
                case "report" -> in.object(ReportCodec::report, report::set);
                case "issued" -> in.list(ArchiveCodec::issued, issued::set);
                case "rows" -> in.list(CatalogRowCodec::read, rows::set);
                case "sources" -> in.list(SourceCodec::read, sources::set);
                case "disclaimer" -> in.text(t -> {}); // in the words of the release that wrote it
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave()
                ? in.built(() -> ReportArchive.of(report.get(), issued.get(), rows.get(), sources.get()))
                : null;
    }

    private static @Nullable Issued issued(JsonReader in) {
        if (!in.enter(ISSUED)) {
            return null;
        }
        Slot<RuleId> rule = new Slot<>();
        Slot<List<SubjectId>> subjects = new Slot<>();
        Slot<List<String>> text = new Slot<>();
        Slot<List<String>> explanation = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "rule" -> in.value(Form.RULE, RuleId::of, rule::set);
                case "subjects" -> in.list(SubjectCodec::read, subjects::set);
                case "text" -> in.list(ArchiveCodec::anyLine, text::set);
                case "explanation" -> in.list(ArchiveCodec::anyLine, explanation::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave()
                ? in.built(() -> new Issued(rule.get(), subjects.get(), text.get(), explanation.get()))
                : null;
    }

    /** A line as it was issued; leading blanks say how deep it lies in a tree. */
    private static @Nullable String anyLine(JsonReader in) {
        Slot<String> line = new Slot<>();
        in.any(line::set);
        return line.find();
    }

    /**
     * Writes a document in its canonical form.
     *
     * @param archive the archive
     * @return the bytes
     */
    public static byte[] write(ReportArchive archive) {
        JsonWriter out = new JsonWriter();
        out.open();
        out.text("format", FORMAT);
        out.whole("version", VERSION);
        out.object("report", archive.report(), ReportCodec::write);
        out.list("issued", archive.issued(), ArchiveCodec::write);
        out.list("rows", archive.rows(), CatalogRowCodec::write);
        out.list("sources", archive.sources(), SourceCodec::write);
        out.object("disclaimer", ComplianceReport.DISCLAIMER, TextCodec::write);
        out.close();
        return out.bytes();
    }

    private static void write(Issued issued, JsonWriter out) {
        out.open();
        out.text("rule", issued.rule());
        out.list("subjects", issued.subjects(), (i, o) -> o.text(i));
        out.list("text", issued.text(), (line, o) -> o.text(line));
        out.list("explanation", issued.explanation(), (line, o) -> o.text(line));
        out.close();
    }
}
