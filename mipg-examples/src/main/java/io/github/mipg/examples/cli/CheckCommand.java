package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.report.HtmlReport;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AcceptedFinding;
import io.github.mipg.rules.report.BaselineReview;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.NotComparableException;
import io.github.mipg.rules.report.ReportHeader;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.Tailored;
import io.github.mipg.rules.report.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates the standard rules over a management system. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Evalúa un Sistema de Gestión y explica cada hallazgo.",
            "Evaluates a management system and explains each finding."
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WritingOptions writing = new WritingOptions();

    @Parameters(
            index = "0",
            paramLabel = "SISTEMA.json",
            description = {"Documento mipg-system.", "A mipg-system document."})
    private Path file = Path.of("");

    @Option(
            names = "--html",
            paramLabel = "ARCHIVO",
            description = {"Escribe el informe en HTML.", "Writes the report as HTML."})
    private @Nullable Path html;

    @Option(
            names = "--json-out",
            paramLabel = "ARCHIVO",
            description = {"Escribe el informe completo en JSON.", "Writes the whole report as JSON."})
    private @Nullable Path jsonOut;

    @Option(
            names = "--all",
            description = {
                "Muestra también lo que se cumple y lo que no aplica.",
                "Also shows what is satisfied and what does not apply."
            })
    private boolean all;

    @Option(
            names = "--include-unconfirmed",
            description = {
                "Cuenta como incumplimiento lo que está por confirmar con la norma.",
                "Counts as violations those still to be confirmed with the norm."
            })
    private boolean includeUnconfirmed;

    @Option(
            names = "--fail-on",
            paramLabel = "info|minor|major",
            description = {
                "Gravedad desde la cual un hallazgo cuenta para el código de salida (info por defecto).",
                "Severity from which a finding counts for the exit code (info by default)."
            })
    private Severity failOn = Severity.INFO;

    @Option(
            names = "--tailoring",
            paramLabel = "ARCHIVO",
            description = {"Adaptación de la entidad (mipg-tailoring).", "What the entity tailors (mipg-tailoring)."})
    private @Nullable Path tailoring;

    @Option(
            names = "--baseline",
            paramLabel = "ARCHIVO",
            description = {
                "Línea base: lo aceptado no cuenta (mipg-baseline).",
                "Baseline: what was accepted does not count (mipg-baseline)."
            })
    private @Nullable Path baseline;

    @Option(
            names = "--archive",
            paramLabel = "ARCHIVO",
            description = {
                "Escribe el archivo del informe (mipg-archive).",
                "Writes the archive of the report (mipg-archive)."
            })
    private @Nullable Path archive;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = common.language();
        writing.reads("SISTEMA.json", file)
                .reads("--tailoring", tailoring)
                .reads("--baseline", baseline)
                .writes("--html", html)
                .writes("--json-out", jsonOut)
                .writes("--archive", archive)
                .refuse();
        MipgCatalog law = MipgCatalog.bundled();
        ManagementSystem system = Documents.system(file, law);
        Evaluator evaluator = Documents.evaluator(law, tailoring);
        ComplianceReport report = evaluator.evaluate(system, Documents.asOf(common, Optional.of(system), file, law));
        Optional<BaselineReview> review = Optional.ofNullable(baseline).map(b -> review(report, b));
        writing.write(html, () -> HtmlReport.render(report, language).getBytes(StandardCharsets.UTF_8));
        writing.write(jsonOut, () -> MipgJson.writeReport(report));
        writing.write(archive, () -> MipgJson.writeArchive(evaluator.archive(report)));
        if (common.json()) {
            terminal.line(json(report, review, language));
        } else {
            print(terminal, report, review, language, all);
        }
        return found(report, review) ? ExitCode.FOUND : ExitCode.OK;
    }

    private static BaselineReview review(ComplianceReport report, Path file) {
        try {
            return report.against(Documents.read(file, MipgJson::readBaseline));
        } catch (NotComparableException e) {
            throw Failure.usage(
                    "NOT_COMPARABLE",
                    file.toString(),
                    Text.of("una línea base de " + e.expected(), "a baseline of " + e.expected()),
                    e.actual(),
                    Text.of(
                            "Dé la línea base de esa entidad y de esa vigencia.",
                            "Give the baseline of that entity and vigencia."));
        }
    }

    /** Tailoring and baseline count; so does the entity's own severity. A rule that broke always does. */
    private boolean found(ComplianceReport report, Optional<BaselineReview> review) {
        List<Finding> open = review.map(BaselineReview::open)
                .orElseGet(() -> report.findings().stream()
                        .filter(Finding::callsForAttention)
                        .toList());
        return open.stream().anyMatch(this::counts);
    }

    private boolean counts(Finding finding) {
        Verdict verdict = finding.tailored().map(Tailored::verdict).orElseGet(finding::verdict);
        Severity severity = finding.tailored().map(Tailored::severity).orElseGet(finding::severity);
        boolean firm = includeUnconfirmed || verdict != Verdict.VIOLATED || finding.basis() == Basis.CONFIRMED;
        return verdict == Verdict.FAULTED || (firm && severity.compareTo(failOn) >= 0);
    }

    private String json(ComplianceReport report, Optional<BaselineReview> review, Language language) {
        List<Finding> shown =
                all ? report.findings() : report.findings(Verdict.VIOLATED, Verdict.INDETERMINATE, Verdict.FAULTED);
        ReportHeader header = report.header();
        return JsonObject.of(
                "mipg-check",
                1,
                json -> json.text("entity", header.entity().toString())
                        .text("entityName", header.entityName())
                        .number("vigencia", header.vigencia().year())
                        .flag("illustrative", header.illustrative())
                        .text("asOf", header.asOf().toString())
                        .text(
                                "tailoring",
                                header.tailoring().map(t -> t.revision()).orElse(""))
                        .object("verdicts", counts -> report.tally().forEach((v, n) -> counts.number(v.name(), n)))
                        .list("findings", shown, (item, f) -> write(item, f, language))
                        .list("tailored", report.tailored(), (item, f) -> tailored(item, f, language))
                        .list(
                                "accepted",
                                review.map(BaselineReview::accepted).orElse(List.of()),
                                (item, a) -> accepted(item, a.entry()))
                        .list(
                                "stale",
                                review.map(BaselineReview::stale).orElse(List.of()),
                                (item, s) -> accepted(item, s.entry())
                                        .text("change", s.change().name()))
                        .list("problems", List.of(), (item, none) -> {}));
    }

    private static void tailored(JsonObject json, Finding finding, Language language) {
        finding.tailored()
                .ifPresent(t -> json.text("rule", finding.rule().toString())
                        .text("lawVerdict", finding.verdict().name())
                        .text("lawSeverity", finding.severity().name())
                        .text("verdict", t.verdict().name())
                        .text("severity", t.severity().name())
                        .flag("switchedOff", t.switchedOff().isPresent())
                        .text("message", t.text(language)));
    }

    private static JsonObject accepted(JsonObject json, AcceptedFinding entry) {
        return json.text("rule", entry.rule().toString())
                .list("subjects", entry.subjects(), (item, s) -> item.text("id", s.toString()))
                .text("verdict", entry.verdict().name())
                .text("reason", entry.reason())
                .text("date", entry.date().toString())
                .text("acceptedBy", entry.acceptedBy());
    }

    static void write(JsonObject json, Finding finding, Language language) {
        json.text("rule", finding.rule().toString())
                .text("verdict", finding.verdict().name())
                .text("basis", finding.basis().name())
                .text("severity", finding.severity().name())
                .list("subjects", finding.subjects(), (item, s) -> item.text("id", s.toString()))
                .text("path", finding.path())
                .text("message", finding.text(language))
                .text("reason", finding.reason().in(language))
                .list(
                        "citations",
                        finding.citations(),
                        (item, c) -> item.text("reference", c.reference().toString())
                                .text("text", c.text().in(language))
                                .text("status", c.status().name()))
                .list(
                        "missing",
                        finding.missing(),
                        (item, m) -> item.text("path", m.path())
                                .text("label", m.label().in(language)))
                .list(
                        "evidence",
                        finding.evidence(),
                        (item, e) -> item.text("title", e.label().in(language)));
    }

    static void print(
            Terminal terminal,
            ComplianceReport report,
            Optional<BaselineReview> review,
            Language language,
            boolean all) {
        boolean spanish = language == Language.SPANISH;
        ReportHeader header = report.header();
        terminal.line(header.entityName() + " (" + header.entity() + "), vigencia " + header.vigencia()
                + (spanish ? ", evaluada al " : ", as of ") + header.asOf());
        if (header.illustrative()) {
            terminal.line(
                    language,
                    Text.of(
                            "SISTEMA ILUSTRATIVO: su contenido es inventado y no describe a la entidad.",
                            "ILLUSTRATIVE SYSTEM: its content is made up and does not describe the entity."));
        }
        header.tailoring()
                .ifPresent(t -> terminal.line(
                        (spanish ? "Adaptación de la entidad: " : "Tailoring by the entity: ") + t.revision()));
        terminal.line("");
        report.tally()
                .forEach((verdict, n) ->
                        terminal.line("  " + n + "  " + verdict.label().in(language)));
        List<Finding> violated = report.findings(Verdict.VIOLATED);
        section(terminal, language, Text.of("NO SE CUMPLE", "VIOLATED"), confirmed(violated, true));
        section(
                terminal,
                language,
                Text.of("POR CONFIRMAR CON LA NORMA", "TO BE CONFIRMED WITH THE NORM"),
                confirmed(violated, false));
        section(
                terminal,
                language,
                Text.of("NO SE PUEDE DETERMINAR", "INDETERMINATE"),
                report.findings(Verdict.INDETERMINATE));
        section(terminal, language, Text.of("LA REGLA FALLÓ", "FAULTED"), report.findings(Verdict.FAULTED));
        if (all) {
            section(terminal, language, Text.of("SE CUMPLE", "SATISFIED"), report.findings(Verdict.SATISFIED));
            section(
                    terminal,
                    language,
                    Text.of("NO APLICA", "NOT APPLICABLE"),
                    report.findings(Verdict.NOT_APPLICABLE));
        }
        tailored(terminal, report, language);
        review.ifPresent(r -> print(terminal, r, language));
        terminal.line("");
        terminal.line(language, ComplianceReport.DISCLAIMER);
    }

    private static void tailored(Terminal terminal, ComplianceReport report, Language language) {
        if (report.tailored().isEmpty()) {
            return;
        }
        terminal.line("");
        terminal.line(Text.of("ADAPTADO POR LA ENTIDAD", "TAILORED BY THE ENTITY")
                        .in(language) + " (" + report.tailored().size() + ")");
        String law = language == Language.SPANISH ? ", según la norma: " : ", by the law: ";
        for (Finding finding : report.tailored()) {
            finding.tailored()
                    .ifPresent(t -> terminal.line("- " + finding.rule() + law
                            + finding.verdict().label().in(language) + ", "
                            + finding.severity().label().in(language) + ". " + t.text(language)));
        }
    }

    private static void print(Terminal terminal, BaselineReview review, Language language) {
        boolean spanish = language == Language.SPANISH;
        terminal.line("");
        terminal.line((spanish ? "LÍNEA BASE: aceptados " : "BASELINE: accepted ")
                + review.accepted().size()
                + (spanish ? ", obsoletos " : ", stale ")
                + review.stale().size());
        review.accepted()
                .forEach(a -> terminal.line((spanish ? "- Aceptado: " : "- Accepted: ") + entry(a.entry(), language)));
        review.stale()
                .forEach(s -> terminal.line((spanish ? "- Obsoleto (" : "- Stale (")
                        + s.change().label().in(language) + "): " + entry(s.entry(), language)));
    }

    private static String entry(AcceptedFinding entry, Language language) {
        return entry.rule() + entry.subjects().stream().map(s -> ", " + s).collect(Collectors.joining()) + ", "
                + entry.verdict().label().in(language) + ". " + entry.reason() + " (" + entry.acceptedBy() + ", "
                + entry.date() + ")";
    }

    private static List<Finding> confirmed(List<Finding> findings, boolean confirmed) {
        return findings.stream()
                .filter(f -> (f.basis() == Basis.CONFIRMED) == confirmed)
                .toList();
    }

    private static void section(Terminal terminal, Language language, Text title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        terminal.line("");
        terminal.line(title.in(language) + " (" + findings.size() + ")");
        findings.forEach(finding -> print(terminal, finding, language));
    }

    static void print(Terminal terminal, Finding finding, Language language) {
        boolean spanish = language == Language.SPANISH;
        terminal.line("- " + finding.text(language));
        terminal.line((spanish ? "  Regla: " : "  Rule: ") + finding.rule() + ", "
                + finding.severity().label().in(language) + ", "
                + finding.basis().label().in(language));
        finding.tailored().ifPresent(t -> terminal.line("  " + t.text(language)));
        terminal.line((spanish ? "  Norma: " : "  Norm: ")
                + finding.citations().stream().map(c -> cite(c, language)).collect(Collectors.joining("; ")));
        terminal.line((spanish ? "  Porque " : "  Because ") + finding.reason().in(language));
        if (!finding.evidence().isEmpty()) {
            terminal.line((spanish ? "  Evidencia: " : "  Evidence: ")
                    + finding.evidence().stream()
                            .map(e -> e.label().in(language))
                            .collect(Collectors.joining("; ")));
        }
    }

    private static String cite(Citation citation, Language language) {
        return citation.text().in(language) + " [" + citation.status().label().in(language) + "]";
    }
}
