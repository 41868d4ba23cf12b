package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with a document. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "Dice todo lo que está mal en un documento, dónde, qué se esperaba y cómo se arregla.",
            "Tells everything that is wrong with a document: where, what was expected and how to mend it."
        })
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(
            index = "0",
            paramLabel = "ARCHIVO.json",
            description = {"Documento en un formato de la biblioteca.", "A document in a format of the library."})
    private Path file = Path.of("");

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = output.language();
        ReadOptions options = ReadOptions.defaults().named(file.toString()).checkedAgainst(MipgCatalog.bundled());
        byte[] document = bytes(options.maxBytes());
        DocumentFormat format = DocumentFormat.of(document);
        List<Complaint> problems = new ArrayList<>(
                format.problems(document, options).stream().map(Complaint::of).toList());
        if (format == DocumentFormat.INSTRUMENT && problems.isEmpty()) {
            problems.addAll(Instruments.errors(
                    MipgJson.readInstrument(document, options).orThrow(), file.toString()));
        }
        if (output.json()) {
            terminal.line(JsonObject.of(
                    "mipg-validate",
                    1,
                    json -> json.text("file", file.toString())
                            .text("document", format.formatName())
                            .flag("valid", problems.isEmpty())
                            .list("problems", problems, (item, p) -> p.write(item, language))));
        } else {
            problems.forEach(p -> terminal.line(p.text(language)));
            terminal.line(language, summary(problems.size(), format.formatName()));
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.FOUND;
    }

    private Text summary(int problems, String format) {
        return switch (problems) {
            case 0 -> Text.of(file + ": sin problemas (" + format + ")", file + ": no problems (" + format + ")");
            case 1 -> Text.of(file + ": 1 problema", file + ": 1 problem");
            default -> Text.of(file + ": " + problems + " problemas", file + ": " + problems + " problems");
        };
    }

    /** The document, or as much of one that is too large as the reader needs to refuse it. */
    private byte[] bytes(int most) {
        try (InputStream in = Files.open(file)) {
            return in.readNBytes(most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
