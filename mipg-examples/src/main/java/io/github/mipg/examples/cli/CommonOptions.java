package io.github.mipg.examples.cli;

import io.github.mipg.model.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command understands that looks at the law on a day. */
final class CommonOptions extends OutputOptions {
    @Option(
            names = "--as-of",
            paramLabel = "AAAA-MM-DD",
            description = {
                "Fecha de corte; si falta, la del documento. Nunca la del reloj.",
                "As-of date; the document's if missing. Never the clock's."
            })
    private @Nullable String asOf;

    Optional<LocalDate> asOf() {
        if (asOf == null) {
            return Optional.empty();
        }
        try {
            if (!asOf.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                throw new DateTimeException("not of the form YYYY-MM-DD");
            }
            return Optional.of(LocalDate.parse(asOf));
        } catch (DateTimeException e) {
            throw Failure.usage(
                    "INVALID_VALUE",
                    "--as-of",
                    Text.of("una fecha AAAA-MM-DD", "a date YYYY-MM-DD"),
                    asOf,
                    Text.of("Escríbala como 2025-12-31.", "Write it like 2025-12-31."));
        }
    }
}
