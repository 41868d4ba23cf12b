package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.report.HtmlReport;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.NotInForceException;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.ReportHeader;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = common.language();
        MipgCatalog law = MipgCatalog.bundled();
        ManagementSystem system = read(law);
        AsOf asOf = common.asOf().or(system::asOf).map(AsOf::of).orElseThrow(() -> missingDay(file));
        inForce(law, asOf);
        ComplianceReport report = Evaluator.of(law, StandardRules.of(law)).evaluate(system, asOf);
        if (html != null) {
            Files.write(html, HtmlReport.render(report, language).getBytes(StandardCharsets.UTF_8));
        }
        if (jsonOut != null) {
            Files.write(jsonOut, MipgJson.writeReport(report));
        }
        if (common.json()) {
            terminal.line(json(report, language));
        } else {
            print(terminal, report, language, all);
        }
        return found(report) ? ExitCode.FOUND : ExitCode.OK;
    }

    /** Refuses a day before the first edition of the Model. */
    static void inForce(MipgCatalog law, AsOf asOf) {
        try {
            law.editionOn(asOf.date());
        } catch (NotInForceException e) {
            String first = law.editions().get(0).id() + " ("
                    + law.editions().get(0).inForce().from() + ")";
            throw Failure.usage(
                    "NOT_IN_FORCE",
                    "--as-of",
                    Text.of(
                            "una fecha en que rija el Modelo, desde " + first,
                            "a day on which the Model is in force, from " + first),
                    asOf.toString(),
                    Text.of("Dé una fecha posterior con --as-of.", "Give a later day with --as-of."));
        }
    }

    private ManagementSystem read(MipgCatalog law) {
        try (InputStream in = Files.open(file)) {
            ReadResult<ManagementSystem> result = MipgJson.readSystem(
                    in, ReadOptions.defaults().named(file.toString()).checkedAgainst(law));
            return result.value().orElseThrow(() -> Failure.of(result.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Failure missingDay(Path file) {
        return Failure.usage(
                "MISSING",
                file.toString(),
                Text.of("una fecha de corte", "an as-of date"),
                "",
                Text.of(
                        "Dé --as-of AAAA-MM-DD, o el campo asOf en el documento.",
                        "Give --as-of YYYY-MM-DD, or the field asOf in the document."));
    }

    private boolean found(ComplianceReport report) {
        return report.findings(Verdict.VIOLATED, Verdict.INDETERMINATE, Verdict.FAULTED).stream()
                .anyMatch(f -> includeUnconfirmed || f.verdict() != Verdict.VIOLATED || f.basis() == Basis.CONFIRMED);
    }

    private String json(ComplianceReport report, Language language) {
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
                        .object("verdicts", counts -> report.tally().forEach((v, n) -> counts.number(v.name(), n)))
                        .list("findings", shown, (item, f) -> write(item, f, language))
                        .list("problems", List.of(), (item, none) -> {}));
    }

    private static void write(JsonObject json, Finding finding, Language language) {
        json.text("rule", finding.rule().toString())
                .text("verdict", finding.verdict().name())
                .text("basis", finding.basis().name())
                .text("severity", finding.severity().name())
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

    static void print(Terminal terminal, ComplianceReport report, Language language, boolean all) {
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
        terminal.line("");
        terminal.line(language, ComplianceReport.DISCLAIMER);
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
        boolean spanish = language == Language.SPANISH;
        terminal.line("");
        terminal.line(title.in(language) + " (" + findings.size() + ")");
        for (Finding finding : findings) {
            terminal.line("- " + finding.text(language));
            terminal.line((spanish ? "  Regla: " : "  Rule: ") + finding.rule() + ", "
                    + finding.severity().label().in(language) + ", "
                    + finding.basis().label().in(language));
            terminal.line((spanish ? "  Norma: " : "  Norm: ")
                    + finding.citations().stream().map(c -> cite(c, language)).collect(Collectors.joining("; ")));
            terminal.line(
                    (spanish ? "  Porque " : "  Because ") + finding.reason().in(language));
            if (!finding.evidence().isEmpty()) {
                terminal.line((spanish ? "  Evidencia: " : "  Evidence: ")
                        + finding.evidence().stream()
                                .map(e -> e.label().in(language))
                                .collect(Collectors.joining("; ")));
            }
        }
    }

    private static String cite(Citation citation, Language language) {
        return citation.text().in(language) + " [" + citation.status().label().in(language) + "]";
    }
}
