package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.report.HtmlReport;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.standard.StandardRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Both evaluations on the data that the examples bring: a register, and three illustrative management systems. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {"Muestra las dos evaluaciones con datos incluidos.", "Shows both evaluations on bundled data."})
final class DemoCommand implements Callable<Integer> {
    private static final String REGISTER = "/demo/entidades-demo.csv";
    private static final String SYSTEM = "filandia";
    private static final List<String> OTHERS = List.of("departamento-ejemplo", "agencia-ejemplo");

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = "--out",
            paramLabel = "CARPETA",
            description = {
                "Carpeta en que escribe el informe (mipg-demo por defecto).",
                "Folder to write the report to (mipg-demo by default)."
            })
    private Path out = Path.of("mipg-demo");

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = common.language();
        MipgCatalog law = MipgCatalog.bundled();
        ScopeCommand.Census census;
        try (InputStream register = resource(REGISTER)) {
            census = ScopeCommand.Census.of(law, register, "entidades-demo.csv", common);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ComplianceReport report = evaluate(law, SYSTEM);
        List<ComplianceReport> others =
                OTHERS.stream().map(name -> evaluate(law, name)).toList();
        Files.make(out);
        Path html = write(SYSTEM, report, language);
        Path json = out.resolve(SYSTEM + "-report.json");
        Path scope = out.resolve("scope.csv");
        for (int i = 0; i < others.size(); i++) {
            write(OTHERS.get(i), others.get(i), language);
        }
        Files.write(scope, census.table(language));
        if (common.json()) {
            terminal.line(JsonObject.of(
                    "mipg-demo",
                    1,
                    o -> o.number("entities", census.rows())
                            .object("verdicts", counts -> report.tally().forEach((v, n) -> counts.number(v.name(), n)))
                            .text("html", html.toString())
                            .text("report", json.toString())
                            .text("scope", scope.toString())
                            .list(
                                    "problems",
                                    census.problems(),
                                    (item, p) -> Complaint.of(p).write(item, language))));
            return ExitCode.OK;
        }
        census.print(terminal, language);
        terminal.line("");
        terminal.line("-".repeat(80));
        terminal.line("");
        CheckCommand.print(terminal, report, Optional.empty(), language, false);
        terminal.line("");
        terminal.line("-".repeat(80));
        terminal.line("");
        terminal.line(language, Text.of("Otros dos sistemas ilustrativos:", "Two more illustrative systems:"));
        others.forEach(other -> terminal.line("  " + inOneLine(other, language)));
        terminal.line("");
        terminal.line(language, Text.of("Escrito:", "Written:"));
        terminal.line("  HTML  " + html);
        terminal.line("  JSON  " + json);
        terminal.line("  CSV   " + scope);
        OTHERS.forEach(name -> terminal.line("  HTML  " + out.resolve(name + ".html")));
        return ExitCode.OK;
    }

    private ComplianceReport evaluate(MipgCatalog law, String name) {
        ManagementSystem system;
        try (InputStream document = resource("/demo/" + name + ".json")) {
            system = MipgJson.readSystem(document, ReadOptions.defaults().named(name + ".json"))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        AsOf asOf = common.asOf().or(system::asOf).map(AsOf::of).orElseThrow();
        return Evaluator.of(law, StandardRules.of(law)).evaluate(system, asOf);
    }

    private Path write(String name, ComplianceReport report, Language language) {
        Path html = out.resolve(name + ".html");
        Files.write(html, HtmlReport.render(report, language).getBytes(StandardCharsets.UTF_8));
        Files.write(out.resolve(name + "-report.json"), MipgJson.writeReport(report));
        return html;
    }

    private static String inOneLine(ComplianceReport report, Language language) {
        return report.header().entityName() + ": "
                + report.tally().entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count ->
                                count.getValue() + " " + count.getKey().label().in(language))
                        .collect(Collectors.joining(", "));
    }

    private static InputStream resource(String name) {
        InputStream in = DemoCommand.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The demo data '" + name + "' must lie in the jar, but does not.");
        }
        return in;
    }
}
