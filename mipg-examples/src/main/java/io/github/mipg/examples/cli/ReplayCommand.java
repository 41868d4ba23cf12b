package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Replay;
import io.github.mipg.rules.Replay.Difference;
import io.github.mipg.rules.Replay.Need;
import io.github.mipg.rules.ReportArchive;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.ReportHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an archived report again. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Vuelve a hacer un informe archivado y dice si sale igual.",
            "Makes an archived report again, and tells whether it comes out the same."
        })
final class ReplayCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(
            index = "0",
            paramLabel = "ARCHIVO.json",
            description = {"Documento mipg-archive.", "A mipg-archive document."})
    private Path archived = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "SISTEMA.json",
            description = {"Documento mipg-system que se evaluó.", "The mipg-system document that was evaluated."})
    private Path file = Path.of("");

    @Option(
            names = "--tailoring",
            paramLabel = "ARCHIVO",
            description = {
                "Adaptación con que se evaluó (mipg-tailoring).",
                "Tailoring that it was evaluated with (mipg-tailoring)."
            })
    private @Nullable Path tailoring;

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = output.language();
        ReportArchive archive = Documents.read(archived, MipgJson::readArchive);
        MipgCatalog law = catalog(archive.report().header());
        ManagementSystem system = Documents.read(file, MipgJson::readSystem);
        Replay replay = archive.replay(system, Documents.evaluator(law, tailoring));
        if (output.json()) {
            terminal.line(json(archive, replay, language));
        } else {
            print(archive, replay, language);
        }
        if (replay instanceof Replay.NotReplayable) {
            return ExitCode.WRONG_INPUT;
        }
        return replay instanceof Replay.Same ? ExitCode.OK : ExitCode.FOUND;
    }

    /** The revision that the report was made with, or the newest, with which it then cannot be replayed. */
    private static MipgCatalog catalog(ReportHeader header) {
        MipgCatalog newest = MipgCatalog.bundled();
        return newest.revisions().contains(header.catalogRevision())
                ? MipgCatalog.bundled(header.catalogRevision())
                : newest;
    }

    private static String answer(Replay replay) {
        if (replay instanceof Replay.Same) {
            return "SAME";
        }
        return replay instanceof Replay.Different ? "DIFFERENT" : "NOT_REPLAYABLE";
    }

    private static String json(ReportArchive archive, Replay replay, Language language) {
        ReportHeader header = archive.report().header();
        return JsonObject.of(
                "mipg-replay",
                1,
                json -> json.text("entity", header.entity().toString())
                        .number("vigencia", header.vigencia().year())
                        .text("asOf", header.asOf().toString())
                        .text("answer", answer(replay))
                        .list(
                                "differences",
                                replay.differences(),
                                (item, d) -> item.text("rule", rule(d))
                                        .list("subjects", d.subjects(), (s, id) -> s.text("id", id.toString()))
                                        .text("field", d.field())
                                        .text("archived", d.archived())
                                        .text("replayed", d.replayed()))
                        .list(
                                "needs",
                                replay.needs(),
                                (item, n) -> item.text("input", n.input().name())
                                        .text("label", n.input().label().in(language))
                                        .text("needed", n.needed())
                                        .text("given", n.given()))
                        .list("problems", List.of(), (item, none) -> {}));
    }

    private static String rule(Difference difference) {
        return difference.rule().map(Object::toString).orElse("");
    }

    private void print(ReportArchive archive, Replay replay, Language language) {
        boolean spanish = language == Language.SPANISH;
        ReportHeader header = archive.report().header();
        terminal.line(header.entityName() + " (" + header.entity() + "), vigencia " + header.vigencia()
                + (spanish ? ", evaluada al " : ", as of ") + header.asOf());
        terminal.line(
                language,
                switch (answer(replay)) {
                    case "SAME" ->
                        Text.of(
                                "IGUAL: cada veredicto, cada texto y cada fila citada salió como se emitió.",
                                "SAME: every verdict, text and cited row came out as it was issued.");
                    case "DIFFERENT" ->
                        Text.of(
                                "DIFERENTE: con los mismos insumos no sale lo que se emitió.",
                                "DIFFERENT: the same inputs do not give what was issued.");
                    default ->
                        Text.of(
                                "NO REPRODUCIBLE: falta algo con que se hizo el informe.",
                                "NOT REPLAYABLE: something that the report was made from is missing.");
                });
        for (Difference difference : replay.differences()) {
            terminal.line("- " + (difference.rule().isPresent() ? rule(difference) + ", " : "") + difference.field());
            terminal.line((spanish ? "  Emitido: " : "  Issued: ") + shown(difference.archived()));
            terminal.line((spanish ? "  Ahora:   " : "  Now:    ") + shown(difference.replayed()));
        }
        for (Need need : replay.needs()) {
            terminal.line("- " + need.input().label().in(language));
            terminal.line((spanish ? "  Se necesita: " : "  Needed: ") + shown(need.needed()));
            terminal.line((spanish ? "  Se dio:      " : "  Given:  ") + shown(need.given()));
        }
        terminal.line("");
        terminal.line(language, ComplianceReport.DISCLAIMER);
    }

    private static String shown(String text) {
        return text.isEmpty() ? "-" : text.replace("\n", " / ");
    }
}
