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
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Both evaluations on the data that the examples bring. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {"Muestra las dos evaluaciones con datos incluidos.", "Shows both evaluations on bundled data."})
final class DemoCommand implements Callable<Integer> {
    private static final String REGISTER = "/demo/entidades-demo.csv";
    private static final String SYSTEM = "/demo/filandia.json";

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
        ManagementSystem system;
        try (InputStream register = resource(REGISTER);
                InputStream document = resource(SYSTEM)) {
            census = ScopeCommand.Census.of(law, register, "entidades-demo.csv", common);
            system = MipgJson.readSystem(document, ReadOptions.defaults().named("filandia.json"))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        AsOf asOf = common.asOf().or(system::asOf).map(AsOf::of).orElseThrow();
        ComplianceReport report = Evaluator.of(law, StandardRules.of(law)).evaluate(system, asOf);
        Path html = out.resolve("filandia.html");
        Path json = out.resolve("filandia-report.json");
        Path scope = out.resolve("scope.csv");
        Files.write(html, HtmlReport.render(report, language).getBytes(StandardCharsets.UTF_8));
        Files.write(json, MipgJson.writeReport(report));
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
        terminal.line(language, Text.of("Escrito:", "Written:"));
        terminal.line("  HTML  " + html);
        terminal.line("  JSON  " + json);
        terminal.line("  CSV   " + scope);
        return ExitCode.OK;
    }

    private static InputStream resource(String name) {
        InputStream in = DemoCommand.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The demo data '" + name + "' must lie in the jar, but does not.");
        }
        return in;
    }
}
