package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.Text;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a format. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = {"Escribe el JSON Schema de un formato.", "Prints the JSON Schema of a format."})
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "system|report",
            description = {
                "Formato: system (Sistema de Gestión) o report (informe).",
                "Format: system (management system) or report."
            })
    private String format = "";

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        common.language(); // refuses what is no language; a schema has none
        String schema = switch (format) {
            case "system" -> MipgJson.systemSchema();
            case "report" -> MipgJson.reportSchema();
            default ->
                throw Failure.usage(
                        "INVALID_VALUE",
                        "schema",
                        Text.of("system o report", "system or report"),
                        format,
                        Text.of("Escriba 'mipg schema system'.", "Write 'mipg schema system'."));
        };
        terminal.line(schema.stripTrailing());
        return ExitCode.OK;
    }
}
