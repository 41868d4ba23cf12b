package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.Problem;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.furag.FuragOverlay;
import io.github.mipg.io.furag.FuragQuestionBank;
import io.github.mipg.io.furag.ModuleMap;
import io.github.mipg.io.furag.Suggestion;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.measurement.Instrument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes instruments of what users already have. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {"Hace un instrumento de lo que usted ya tiene.", "Makes an instrument of what you already have."
        })
final class InstrumentImportCommand implements Callable<Integer> {
    private static final EditionId EDITION = EditionId.of("MDI-2025");
    private static final Vigencia VIGENCIA = Vigencia.of(2025);

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    InstrumentImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli gives every command its specification");
        }
        throw new CommandLine.ParameterException(spec.commandLine(), "falta el subcomando");
    }

    @Command(
            name = "furag",
            mixinStandardHelpOptions = true,
            description = {
                "Hace el esqueleto de un instrumento de un banco de preguntas del FURAG 2025.",
                "Makes the skeleton of an instrument of a bank of questions of the FURAG 2025."
            })
    int furag(
            @Mixin OutputOptions output,
            @Parameters(
                            index = "0",
                            paramLabel = "BANCO.json",
                            description = {"Banco de preguntas: una lista JSON.", "Bank of questions: a JSON list."})
                    Path bankFile,
            @Option(
                            names = "--overlay",
                            paramLabel = "MARCAS.csv",
                            description = {
                                "Marcas que usted confirma: codigo;opcion;marca;texto.",
                                "Marks that you confirm: codigo;opcion;marca;texto."
                            })
                    @Nullable
                    Path overlay,
            @Option(
                            names = "--out",
                            paramLabel = "INSTRUMENTO.json",
                            description = {"Dónde escribir el instrumento.", "Where to write the instrument."})
                    @Nullable
                    Path out,
            @Option(
                            names = "--suggestions",
                            paramLabel = "SUGERENCIAS.csv",
                            description = {
                                "Dónde escribir las marcas que se sugieren, para revisarlas.",
                                "Where to write the marks that are suggested, to be looked through."
                            })
                    @Nullable
                    Path suggestions) {
        Language language = output.language();
        FuragQuestionBank bank =
                Documents.read(bankFile, (in, options) -> FuragQuestionBank.read(in, options, ModuleMap.standard()));
        Instrument skeleton = bank.instrument(MipgCatalog.bundled(), EDITION, VIGENCIA);
        Instrument instrument = overlay == null ? skeleton : marked(skeleton, overlay);
        List<Suggestion> suggested = bank.suggestions();
        if (suggestions != null) {
            Files.write(suggestions, FuragOverlay.write(suggested));
        }
        if (out != null) {
            Files.write(out, MipgJson.writeInstrument(instrument));
        }
        if (output.json()) {
            terminal.line(JsonObject.of(
                    "mipg-instrument-import",
                    1,
                    json -> json.text("instrument", instrument.id().value())
                            .number("questions", instrument.questions().size())
                            .number("marked", marks(instrument))
                            .list(
                                    "suggestions",
                                    suggested,
                                    (item, s) -> item.text(
                                                    "question", s.question().value())
                                            .text("option", s.option().value())
                                            .text("mark", s.mark().name())
                                            .text("label", s.label())
                                            .text("why", s.why().in(language)))));
        } else {
            terminal.line(
                    language,
                    Text.of(
                            bankFile + ": preguntas " + instrument.questions().size() + ", opciones marcadas "
                                    + marks(instrument) + ", marcas sugeridas " + suggested.size()
                                    + " (ninguna se aplica sola: revíselas y délas con --overlay)",
                            bankFile + ": questions " + instrument.questions().size() + ", marked options "
                                    + marks(instrument) + ", suggested marks " + suggested.size()
                                    + " (none applies by itself: look through them and give them with --overlay)"));
        }
        return ExitCode.OK;
    }

    private static int marks(Instrument instrument) {
        return (int) instrument.questions().stream()
                .flatMap(q -> q.options().stream())
                .filter(o -> o.excluding() || o.notApplicable() || o.asksText())
                .count();
    }

    private static Instrument marked(Instrument skeleton, Path overlay) {
        ReadResult<FuragOverlay> read;
        try (InputStream in = Files.open(overlay)) {
            read = FuragOverlay.read(in, overlay.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Problem> problems = new ArrayList<>(read.problems());
        ReadResult<Instrument> applied =
                read.value().map(o -> o.applyTo(skeleton)).orElseGet(() -> ReadResult.of(skeleton));
        problems.addAll(applied.problems());
        if (!problems.isEmpty()) {
            throw Failure.of(problems);
        }
        return applied.orThrow();
    }
}
