package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.Migration;
import io.github.mipg.model.catalog.Migration.MigratedStep;
import io.github.mipg.model.catalog.MipgCatalog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Carries a management system to another edition of the Model. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = {
            "Lleva un Sistema de Gestión a otra edición del Modelo y lista lo que decide una persona.",
            "Carries a management system to another edition of the Model and lists what a person must decide."
        })
final class MigrateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WritingOptions writing = new WritingOptions();

    @Parameters(
            index = "0",
            paramLabel = "SISTEMA.json",
            description = {"Documento mipg-system.", "A mipg-system document."})
    private Path file = Path.of("");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "EDICIÓN",
            description = {"La edición de llegada.", "The edition to carry it to."})
    private String to = "";

    @Option(
            names = "--from",
            paramLabel = "EDICIÓN",
            description = {
                "La edición de partida; si falta, la del documento o la que regía en su fecha de corte.",
                "The edition to start from; if missing, the document's, or the one in force on its as-of date."
            })
    private @Nullable String from;

    @Option(
            names = "--out",
            paramLabel = "ARCHIVO",
            description = {"Escribe el sistema migrado.", "Writes the migrated system."})
    private @Nullable Path out;

    MigrateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = common.language();
        writing.reads("SISTEMA.json", file).writes("--out", out).refuse();
        MipgCatalog law = MipgCatalog.bundled();
        ManagementSystem system = Documents.system(file, law);
        Edition target = Documents.edition(law, "--to", to);
        EditionId source = source(law, system, target);
        Migration migration = migration(law, source, target, system);
        writing.write(out, () -> MipgJson.writeSystem(migration.system()));
        if (common.json()) {
            terminal.line(json(source, target.id(), migration, language));
        } else {
            print(source, target.id(), migration, language);
        }
        return migration.decisions().isEmpty() ? ExitCode.OK : ExitCode.FOUND;
    }

    private static Migration migration(MipgCatalog law, EditionId source, Edition target, ManagementSystem system) {
        try {
            return law.migration(source, target.id()).apply(system);
        } catch (InvalidModelException e) {
            throw Failure.usage(
                    "INVALID_VALUE",
                    "--from",
                    Text.of(
                            "la edición que nombra el documento, " + e.rejectedValue(),
                            "the edition that the document names, " + e.rejectedValue()),
                    source.value(),
                    Text.of("Quite --from.", "Leave --from out."));
        }
    }

    private EditionId source(MipgCatalog law, ManagementSystem system, Edition target) {
        if (from != null) {
            return Documents.edition(law, "--from", from).id();
        }
        Optional<EditionId> said = system.edition();
        if (said.isPresent()) {
            return Documents.edition(law, "edition", said.get().value()).id();
        }
        LocalDate day =
                common.asOf().or(system::asOf).orElseGet(() -> system.vigencia().end());
        return law.findEditionOn(target.series(), day)
                .map(Edition::id)
                .orElseThrow(() -> Failure.usage(
                        "NOT_IN_FORCE",
                        "--from",
                        Text.of(
                                "una edición de partida: el " + day + " no regía ninguna de esa serie",
                                "an edition to start from: on " + day + " none of that series was in force"),
                        "",
                        Text.of("Dé --from.", "Give --from.")));
    }

    private static String json(EditionId source, EditionId target, Migration migration, Language language) {
        return JsonObject.of(
                "mipg-migrate",
                1,
                json -> json.text("from", source.value())
                        .text("to", target.value())
                        .text("entity", migration.system().entity().id().toString())
                        .flag("illustrative", migration.system().illustrative())
                        .list("mapped", migration.mapped(), (item, s) -> write(item, s, language))
                        .list("decisions", migration.decisions(), (item, s) -> write(item, s, language))
                        .list("problems", List.of(), (item, none) -> {}));
    }

    private static void write(JsonObject json, MigratedStep step, Language language) {
        json.text("subject", step.step().transition().subject().name())
                .text("id", step.step().transition().id())
                .text("kind", step.step().transition().kind().name())
                .text("status", step.step().transition().status().name())
                .text("transition", step.step().transition().text(language))
                .text("action", step.step().action().in(language))
                .list("paths", step.paths(), (item, p) -> item.text("path", p));
    }

    private void print(EditionId source, EditionId target, Migration migration, Language language) {
        boolean spanish = language == Language.SPANISH;
        terminal.line(migration.system().entity().name() + ": " + source + " -> " + target
                + (migration.system().illustrative() ? (spanish ? " [ilustrativo]" : " [illustrative]") : ""));
        section(spanish ? "Se mapeó por sí solo" : "Mapped by itself", migration.mapped(), language);
        section(spanish ? "Lo decide una persona" : "Left to a person", migration.decisions(), language);
        if (out == null) {
            terminal.line(
                    spanish
                            ? "No se escribió ningún archivo; use --out para guardar el sistema migrado."
                            : "No file was written; use --out to keep the migrated system.");
        }
    }

    private void section(String title, List<MigratedStep> steps, Language language) {
        terminal.line(title + ": " + steps.size());
        for (MigratedStep step : steps) {
            terminal.line("- " + step.step().transition().text(language) + " ["
                    + step.step().transition().status().label().in(language) + "]");
            terminal.line("  " + step.step().action().in(language));
            step.paths().forEach(p -> terminal.line("  " + p));
        }
    }
}
