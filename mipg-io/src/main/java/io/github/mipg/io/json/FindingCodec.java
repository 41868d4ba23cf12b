package io.github.mipg.io.json;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Text;
import io.github.mipg.model.internal.shape.CommonShapes;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.SubjectId;
import io.github.mipg.rules.report.Tailored;
import io.github.mipg.rules.report.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Findings. Their explanations are not written: they follow from the system, and weigh more than everything else. */
final class FindingCodec {
    private static final Fields FIELDS = Fields.of(
            "rule!",
            "aliases",
            "subjects!",
            "matters",
            "lacksSubject",
            "path!",
            "verdict!",
            "basis!",
            "severity!",
            "tailored",
            "title!",
            "reason!",
            "message!",
            "citations!",
            "missing!",
            "evidence!");
    static final WireNames<Verdict> VERDICTS = WireNames.of(Verdict.class);
    private static final WireNames<Basis> BASES = WireNames.of(Basis.class);
    static final WireNames<Severity> SEVERITIES = WireNames.of(Severity.class);

    private FindingCodec() {}

    static @Nullable Finding read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<RuleId> rule = new Slot<>();
        Slot<List<RuleId>> aliases = new Slot<>();
        Slot<List<SubjectId>> subjects = new Slot<>();
        Slot<List<Matter>> matters = new Slot<>();
        Slot<Boolean> lacksSubject = new Slot<>();
        Slot<String> path = new Slot<>();
        Slot<Verdict> verdict = new Slot<>();
        Slot<Basis> basis = new Slot<>();
        Slot<Severity> severity = new Slot<>();
        Slot<Tailored> tailored = new Slot<>();
        Slot<Text> title = new Slot<>();
        Slot<Text> reason = new Slot<>();
        Slot<Text> message = new Slot<>();
        Slot<List<Citation>> citations = new Slot<>();
        Slot<List<MissingDatum>> missing = new Slot<>();
        Slot<List<Evidence>> evidence = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "rule" -> in.value(Form.RULE, RuleId::of, rule::set);
                case "aliases" -> in.list(FindingCodec::alias, aliases::set);
                case "subjects" -> in.list(SubjectCodec::read, subjects::set);
                case "matters" -> in.list(FindingCodec::matter, matters::set);
                case "lacksSubject" -> in.bool(lacksSubject::set);
                case "path" -> in.any(path::set);
                case "verdict" -> in.constant(VERDICTS, verdict::set);
                case "basis" -> in.constant(BASES, basis::set);
                case "severity" -> in.constant(SEVERITIES, severity::set);
                case "tailored" -> in.object(TailoredCodec::read, tailored::set);
                case "title" -> in.text(title::set);
                case "reason" -> in.text(reason::set);
                case "message" -> in.text(message::set);
                case "citations" -> in.list(CitationCodec::read, citations::set);
                case "missing" -> in.list(MissingDatumCodec::read, missing::set);
                case "evidence" -> in.list(reader -> new ShapeCodec(reader).read(CommonShapes.EVIDENCE), evidence::set);
                default -> throw JsonReader.unread(field);
            }
        }
        if (!in.leave()) {
            return null;
        }
        Finding.Details details = new Finding.Details(message.get(), missing.get(), evidence.get(), Optional.empty());
        return in.built(() -> Finding.builder(rule.get(), title.get(), reason.get())
                .aliases(aliases.or(List.of()))
                .subjects(subjects.get())
                .matters(matters.or(List.of()))
                .lacksSubject(lacksSubject.or(false))
                .path(path.get())
                .verdict(verdict.get())
                .basis(basis.get())
                .severity(severity.get())
                .tailored(Optional.ofNullable(tailored.find()))
                .citations(citations.get())
                .details(() -> details)
                .build());
    }

    private static @Nullable RuleId alias(JsonReader in) {
        Slot<RuleId> alias = new Slot<>();
        in.value(Form.RULE, RuleId::of, alias::set);
        return alias.find();
    }

    private static @Nullable Matter matter(JsonReader in) {
        Slot<Matter> matter = new Slot<>();
        in.value(Form.MATTER, Matter::parse, matter::set);
        return matter.find();
    }

    static void write(Finding finding, JsonWriter out) {
        Finding.Details details = finding.details();
        out.open();
        out.text("rule", finding.rule());
        if (!finding.aliases().isEmpty()) {
            out.list("aliases", finding.aliases(), (a, o) -> o.text(a));
        }
        out.list("subjects", finding.subjects(), (i, o) -> o.text(i));
        if (!finding.matters().isEmpty()) {
            out.list("matters", finding.matters(), (m, o) -> o.text(m));
        }
        if (finding.lacksSubject()) {
            out.bool("lacksSubject", true);
        }
        out.text("path", finding.path());
        out.constant("verdict", finding.verdict());
        out.constant("basis", finding.basis());
        out.constant("severity", finding.severity());
        out.object("tailored", finding.tailored(), TailoredCodec::write);
        out.object("title", finding.title(), TextCodec::write);
        out.object("reason", finding.reason(), TextCodec::write);
        out.object("message", details.message(), TextCodec::write);
        out.list("citations", finding.citations(), CitationCodec::write);
        out.list("missing", details.missing(), MissingDatumCodec::write);
        out.list("evidence", details.evidence(), (e, to) -> ShapeWriter.write(CommonShapes.EVIDENCE, e, to));
        out.close();
    }
}
