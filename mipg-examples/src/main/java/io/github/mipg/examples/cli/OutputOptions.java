package io.github.mipg.examples.cli;

import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import picocli.CommandLine.Option;

/** How every command prints. */
class OutputOptions {
    @Option(
            names = "--lang",
            paramLabel = "es|en",
            description = {"Idioma de la salida (es por defecto).", "Language of the output (es by default)."})
    private String language = "es";

    @Option(
            names = "--json",
            description = {"La salida estándar es un solo objeto JSON.", "Standard output is exactly one JSON object."})
    private boolean json;

    final boolean json() {
        return json;
    }

    final Language language() {
        return switch (language) {
            case "es" -> Language.SPANISH;
            case "en" -> Language.ENGLISH;
            default ->
                throw Failure.usage(
                        "INVALID_VALUE",
                        "--lang",
                        Text.of("es o en", "es or en"),
                        language,
                        Text.of("Escriba --lang es o --lang en.", "Write --lang es or --lang en."));
        };
    }
}
