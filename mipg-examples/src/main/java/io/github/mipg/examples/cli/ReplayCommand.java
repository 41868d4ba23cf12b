package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.rules.Replay;
import io.github.mipg.rules.Replay.Difference;
import io.github.mipg.rules.Replay.Need;
import io.github.mipg.rules.ReportArchive;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.ReportHeader;
import io.github.mipg.rules.scoring.ScoreArchive;
import io.github.mipg.rules.scoring.ScorecardHeader;
import io.github.mipg.rules.scoring.ScoringMethod;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an archived report or a kept scorecard again. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Vuelve a hacer un informe archivado o una tarjeta de puntajes, y dice si sale igual.",
            "Makes an archived report or a scorecard again, and tells whether it comes out the same."
        })
final class ReplayCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(
            index = "0",
            paramLabel = "ARCHIVO-o-TARJETA.json",
            description = {"Documento mipg-archive o mipg-scorecard.", "A mipg-archive or mipg-scorecard document."})
    private Path archived = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "SISTEMA-o-RESPUESTAS.json",
            description = {
                "Documento mipg-system que se evaluó, o mipg-answers que se calificó.",
                "The mipg-system document that was evaluated, or the mipg-answers document that was scored."
            })
    private Path file = Path.of("");

    @Option(
            names = "--tailoring",
            paramLabel = "ARCHIVO",
            description = {
                "Adaptación con que se evaluó (mipg-tailoring).",
                "Tailoring that it was evaluated with (mipg-tailoring)."
            })
    private @Nullable Path tailoring;

    @Option(
            names = "--instrument",
            paramLabel = "INSTRUMENTO",
            description = {
                "De una tarjeta: el instrumento incluido o el documento; si falta, el incluido que ella nombra.",
                "Of a scorecard: the instrument that comes along or the document; if missing, the one it names."
            })
    private @Nullable String instrument;

    @Option(
            names = "--method",
            paramLabel = "MÉTODO",
            description = {
                "De una tarjeta: el método de cálculo; si falta, el que ella nombra.",
                "Of a scorecard: the scoring method; if missing, the one it names."
            })
    private @Nullable String method;

    @Option(
            names = "--entity",
            paramLabel = "ENTIDAD-o-SISTEMA.json",
            description = {
                "De una tarjeta: la entidad, si se calificó con ella.",
                "Of a scorecard: the entity, if it was scored with it."
            })
    private @Nullable Path entity;

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        KeptDocument kept = KeptDocument.read(archived);
        if (kept instanceof KeptDocument.OfCard card) {
            return replay(card.archive());
        }
        return replay(((KeptDocument.OfReport) kept).archive());
    }

    private int replay(ScoreArchive card) {
        Language language = output.language();
        useless("--tailoring", tailoring, "mipg-archive");
        AnswerSheet sheet = Documents.read(file, MipgJson::readAnswers);
        ScorecardHeader header = card.header();
        CardReplay made = CardReplay.of(
                card,
                Instruments.sound(
                        instrument == null ? bundled(header.instrument().value()) : instrument),
                methodOf(header),
                sheet,
                Instruments.entity(entity, sheet));
        if (output.json()) {
            terminal.line(made.json(language));
        } else {
            made.print(terminal, language);
        }
        return made.exitCode();
    }

    /** An instrument that does not come with the library cannot be found by its name. */
    private static String bundled(String id) {
        try {
            Instruments.bundled(id);
            return id;
        } catch (Failure e) {
            throw Failure.usage(
                    "MISSING",
                    "--instrument",
                    Text.of(
                            "el instrumento '" + id + "' de la tarjeta, que no viene con la biblioteca",
                            "the instrument '" + id + "' of the scorecard, which does not come with the library"),
                    "",
                    Text.of("Dé su documento con --instrument.", "Give its document with --instrument."));
        }
    }

    private ScoringMethod methodOf(ScorecardHeader header) {
        return method == null
                ? Instruments.methodOfCard(header.method())
                        .orElseThrow(
                                () -> Failure.usage(
                                        "MISSING",
                                        "--method",
                                        Text.of(
                                                "un método de la biblioteca; el de la tarjeta, '" + header.method()
                                                        + "', no lo es",
                                                "a method of the library; that of the scorecard, '" + header.method()
                                                        + "', is none"),
                                        "",
                                        Text.of(
                                                "Vuelva a hacerla con la biblioteca, que recibe métodos propios (ScoreArchive.replay).",
                                                "Make it again with the library, which takes methods of your own (ScoreArchive.replay).")))
                : given(method);
    }

    private static ScoringMethod given(String id) {
        return Instruments.methodOfCard(id).orElseGet(() -> Instruments.method(id));
    }

    private static void useless(String option, @Nullable Object given, String format) {
        if (given != null) {
            throw Failure.usage(
                    "INVALID_VALUE",
                    option,
                    Text.of("nada, si no se da un documento " + format, "nothing, unless a " + format + " is given"),
                    given.toString(),
                    Text.of("Quite " + option + ".", "Leave " + option + " out."));
        }
    }

    private int replay(ReportArchive archive) {
        Language language = output.language();
        useless("--instrument", instrument, "mipg-scorecard");
        useless("--method", method, "mipg-scorecard");
        useless("--entity", entity, "mipg-scorecard");
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
            sides(
                    terminal,
                    spanish ? "Emitido: " : "Issued: ",
                    difference.archived(),
                    spanish ? "Ahora:   " : "Now:    ",
                    difference.replayed());
        }
        for (Need need : replay.needs()) {
            terminal.line("- " + need.input().label().in(language));
            sides(
                    terminal,
                    spanish ? "Se necesita: " : "Needed: ",
                    need.needed(),
                    spanish ? "Se dio:      " : "Given:  ",
                    need.given());
        }
        terminal.line("");
        terminal.line(language, ComplianceReport.DISCLAIMER);
    }

    /** What was, above what is. */
    static void sides(Terminal terminal, String was, String before, String is, String now) {
        terminal.line("  " + was + shown(before));
        terminal.line("  " + is + shown(now));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "-" : text.replace("\n", " / ");
    }
}
