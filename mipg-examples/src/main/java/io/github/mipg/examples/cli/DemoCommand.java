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
import java.util.stream.Stream;
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

    @Mixin
    private WritingOptions writing = new WritingOptions();

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
        Path scope = out.resolve("scope.csv");
        writing.writes("--out", scope);
        Stream.concat(Stream.of(SYSTEM), OTHERS.stream())
                .forEach(name -> writing.writes("--out", html(name)).writes("--out", report(name)));
        writing.refuse();
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
        Path html = html(SYSTEM);
        Path json = report(SYSTEM);
        write(SYSTEM, report, language);
        for (int i = 0; i < others.size(); i++) {
            write(OTHERS.get(i), others.get(i), language);
        }
        writing.write(scope, () -> census.table(language));
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
        OTHERS.forEach(name -> terminal.line("  HTML  " + html(name)));
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

    private Path html(String name) {
        return out.resolve(name + ".html");
    }

    private Path report(String name) {
        return out.resolve(name + "-report.json");
    }

    private void write(String name, ComplianceReport report, Language language) {
        writing.write(html(name), () -> HtmlReport.render(report, language).getBytes(StandardCharsets.UTF_8));
        writing.write(report(name), () -> MipgJson.writeReport(report));
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
