package io.github.mipg.examples.cli;

import io.github.mipg.model.Language;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.rules.scoring.InstrumentLint;
import io.github.mipg.rules.scoring.LintKind;
import io.github.mipg.rules.scoring.LintProblem;
import io.github.mipg.rules.scoring.LintReport;
import io.github.mipg.rules.scoring.LintSeverity;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What there is to do with instruments of measurement. */
@Command(
        name = "instrument",
        mixinStandardHelpOptions = true,
        subcommands = {InstrumentListCommand.class, InstrumentShowCommand.class, InstrumentImportCommand.class},
        description = {"Instrumentos de medición.", "Instruments of measurement."})
final class InstrumentCommand {
    private final Terminal terminal;

    InstrumentCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "lint",
            mixinStandardHelpOptions = true,
            description = {
                "Revisa la definición de un instrumento antes de responderlo.",
                "Checks the definition of an instrument before anybody answers it."
            })
    int lint(
            @Mixin OutputOptions output,
            @Parameters(
                            index = "0",
                            paramLabel = "INSTRUMENTO",
                            description = {
                                "Identificador de un instrumento incluido, o un documento mipg-instrument.",
                                "Identifier of an instrument that comes with the library, or a mipg-instrument document."
                            })
                    String name,
            @Option(
                            names = "--method",
                            paramLabel = "MÉTODO",
                            description = {
                                "Método con que se calcula el rango alcanzable; si falta, simulated-equal.",
                                "Method under which the reachable range is computed; simulated-equal if missing."
                            },
                            defaultValue = "simulated-equal")
                    String method) {
        Language language = output.language();
        LintReport report = InstrumentLint.check(Instruments.named(name), Instruments.method(method));
        if (output.json()) {
            terminal.line(JsonObject.of("mipg-instrument-lint", 1, json -> {
                json.text("instrument", report.instrument().value())
                        .number("revision", report.revision())
                        .text("method", method)
                        .flag("usable", report.isUsable())
                        .flag("rangeKnown", report.minimum().isPresent());
                report.minimum().ifPresent(least -> json.text("minimum", figure(least)));
                report.maximum().ifPresent(most -> json.text("maximum", figure(most)));
                if (report.minimum().isEmpty()) {
                    json.text("rangeUnknownBecause", unknownBecause(report).in(language));
                }
                json.list("problems", report.problems(), (item, p) -> write(item, name, p, language));
            }));
        } else {
            report.problems().forEach(p -> terminal.line(language, p.message()));
            terminal.line(language, summary(name, method, report));
        }
        return report.problems().stream().allMatch(p -> p.severity() == LintSeverity.NOTE)
                ? ExitCode.OK
                : ExitCode.FOUND;
    }

    private static void write(JsonObject item, String file, LintProblem problem, Language language) {
        item.text("code", problem.kind().name())
                .text("file", file)
                .text("severity", problem.severity().name())
                .text("pointer", problem.pointer());
        problem.node().ifPresent(n -> item.text("node", n.value()));
        problem.question().ifPresent(q -> item.text("question", q.value()));
        problem.option().ifPresent(o -> item.text("option", o.value()));
        item.text("expected", problem.expectation().in(language))
                .text("actual", problem.found())
                .text("fix", problem.fix().in(language));
    }

    private static Text unknownBecause(LintReport report) {
        if (!report.problems(LintKind.NOT_SCORABLE).isEmpty()) {
            return Text.of(
                    "El método pide lo que el instrumento no dice: vea el problema NOT_SCORABLE.",
                    "The method asks for what the instrument does not say: see the problem NOT_SCORABLE.");
        }
        return report.isUsable()
                ? Text.of(
                        "Ninguna pregunta que alimente la raíz puede dar puntos.",
                        "No question that feeds the root can earn points.")
                : Text.of(
                        "La definición tiene errores: corrija los problemas de severidad ERROR.",
                        "The definition has errors: mend the problems of severity ERROR.");
    }

    private static Text summary(String name, String method, LintReport report) {
        int errors = report.problems(LintSeverity.ERROR).size();
        int warnings = report.problems(LintSeverity.WARNING).size();
        int notes = report.problems(LintSeverity.NOTE).size();
        Optional<String> range =
                report.minimum().flatMap(least -> report.maximum().map(most -> figure(least) + " - " + figure(most)));
        return Text.of(
                name + ": errores " + errors + ", advertencias " + warnings + ", notas " + notes
                        + "; rango alcanzable con " + method + ", si todo se pregunta y aplica: "
                        + range.orElse("no se puede calcular"),
                name + ": errors " + errors + ", warnings " + warnings + ", notes " + notes + "; reachable range under "
                        + method + ", if everything is asked and applies: " + range.orElse("cannot be computed"));
    }

    private static String figure(Ratio figure) {
        return figure.shown(2).toPlainString();
    }
}
