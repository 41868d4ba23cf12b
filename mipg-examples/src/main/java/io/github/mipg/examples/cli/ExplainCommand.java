package io.github.mipg.examples.cli;

import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why one rule says what it says of a system. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Explica qué dice una regla de un Sistema de Gestión, y por qué.",
            "Explains what one rule says of a management system, and why."
        })
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "SISTEMA.json",
            description = {"Documento mipg-system.", "A mipg-system document."})
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "REGLA",
            description = {
                "Identificador de la regla, de hoy o anterior.",
                "Identifier of the rule, of today or an earlier one."
            })
    private String rule = "";

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = {"Niveles que muestra (todos por defecto).", "Levels to show (all by default)."})
    private int depth = Integer.MAX_VALUE;

    @Option(
            names = "--tailoring",
            paramLabel = "ARCHIVO",
            description = {"Adaptación de la entidad (mipg-tailoring).", "What the entity tailors (mipg-tailoring)."})
    private @Nullable Path tailoring;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = common.language();
        if (depth < 1) {
            throw Failure.usage(
                    "INVALID_VALUE",
                    "--depth",
                    Text.of("un número desde 1", "a number from 1 on"),
                    Integer.toString(depth),
                    Text.of("Quite la opción para verlos todos.", "Leave the option out to see all of them."));
        }
        MipgCatalog law = MipgCatalog.bundled();
        Rule asked = Documents.rule(law, rule);
        ManagementSystem system = Documents.system(file, law);
        Finding finding = Documents.evaluator(law, tailoring)
                .evaluate(asked, system, Documents.asOf(common, Optional.of(system), file, law));
        Explanation why = finding.explanation().orElseThrow();
        if (common.json()) {
            terminal.line(JsonObject.of("mipg-explain", 1, json -> {
                json.text("entity", system.entity().id().toString());
                CheckCommand.write(json, finding, language);
                json.object("explanation", o -> node(o, why, language, depth))
                        .list("problems", List.of(), (item, none) -> {});
            }));
        } else {
            CheckCommand.print(terminal, finding, language);
            terminal.line("");
            terminal.line(why.print(language, depth).stripTrailing());
            terminal.line("");
            terminal.line(language, ComplianceReport.DISCLAIMER);
        }
        return ExitCode.OK;
    }

    private static void node(JsonObject json, Explanation node, Language language, int depth) {
        json.text("truth", node.truth().name())
                .text("label", node.label().in(language))
                .text("path", node.path().orElse(""))
                .text("expected", node.expected().map(e -> e.in(language)).orElse(""))
                .text("actual", node.actual().map(a -> a.in(language)).orElse(""))
                .list(
                        "children",
                        depth > 1 ? node.children() : List.of(),
                        (item, child) -> node(item, child, language, depth - 1));
    }
}
