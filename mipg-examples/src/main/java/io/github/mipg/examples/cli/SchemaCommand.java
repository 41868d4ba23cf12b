package io.github.mipg.examples.cli;

import io.github.mipg.model.Text;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
    private OutputOptions output = new OutputOptions();

    @Parameters(
            index = "0",
            paramLabel = "FORMATO",
            description = {
                "Formato: system, entity, report, archive, baseline o tailoring.",
                "Format: system, entity, report, archive, baseline or tailoring."
            })
    private String format = "";

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.language(); // refuses what is no language; a schema has none
        DocumentFormat known = DocumentFormat.all()
                .filter(f -> f.word().equals(format))
                .findFirst()
                .orElseThrow(() -> unknown(format));
        terminal.line(known.schema().stripTrailing());
        return ExitCode.OK;
    }

    private static Failure unknown(String format) {
        String words = DocumentFormat.all().map(DocumentFormat::word).collect(Collectors.joining(", "));
        return Failure.usage(
                "INVALID_VALUE",
                "schema",
                Text.of("uno de " + words, "one of " + words),
                format,
                Text.of("Escriba, por ejemplo, 'mipg schema system'.", "Write, for example, 'mipg schema system'."));
    }
}
