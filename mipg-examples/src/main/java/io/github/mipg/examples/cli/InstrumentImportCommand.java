package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.Problem;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.furag.FuragOverlay;
import io.github.mipg.io.furag.FuragQuestionBank;
import io.github.mipg.io.furag.ModuleMap;
import io.github.mipg.io.furag.Suggestion;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.NotInForceException;
import io.github.mipg.model.catalog.Series;
import io.github.mipg.model.measurement.Instrument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes instruments of what users already have. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {"Hace un instrumento de lo que usted ya tiene.", "Makes an instrument of what you already have."
        })
final class InstrumentImportCommand {
    private final Terminal terminal;

    InstrumentImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "furag",
            mixinStandardHelpOptions = true,
            description = {
                "Hace el esqueleto de un instrumento de un banco de preguntas del FURAG.",
                "Makes the skeleton of an instrument of a bank of questions of the FURAG."
            })
    int furag(
            @Mixin OutputOptions output,
            @Mixin WritingOptions writing,
            @Parameters(
                            index = "0",
                            paramLabel = "BANCO.json",
                            description = {"Banco de preguntas: una lista JSON.", "Bank of questions: a JSON list."})
                    Path bankFile,
            @Option(
                            names = "--overlay",
                            paramLabel = "MARCAS.csv",
                            description = {
                                "Marcas y puntos que usted confirma: codigo;opcion;marca;sugerida;puntos;texto.",
                                "Marks and points that you confirm: codigo;opcion;marca;sugerida;puntos;texto."
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
                    Path suggestions,
            @Option(
                            names = "--form",
                            paramLabel = "PLANILLA.csv",
                            description = {
                                "Dónde escribir todas las opciones que pueden dar puntos, para llenarla.",
                                "Where to write all options that may earn points, to be filled in."
                            })
                    @Nullable
                    Path form,
            @Option(
                            names = "--vigencia",
                            paramLabel = "AÑO",
                            defaultValue = "2025",
                            description = {
                                "Vigencia que se mide (${DEFAULT-VALUE}).",
                                "Vigencia that is measured (${DEFAULT-VALUE})."
                            })
                    int year,
            @Option(
                            names = "--edition",
                            paramLabel = "EDICIÓN",
                            description = {
                                "Edición del catálogo con las dimensiones y políticas; si falta, la de esa vigencia.",
                                "Edition of the catalogue with the dimensions and policies; if missing, that of the vigencia."
                            })
                    @Nullable
                    String editionId,
            @Option(
                            names = "--modules",
                            paramLabel = "MÓDULOS.csv",
                            description = {
                                "Política de cada módulo: modulo;politica. Sin ella, los módulos de 2025.",
                                "Policy of each module: modulo;politica. Without it, the modules of 2025."
                            })
                    @Nullable
                    Path modulesFile) {
        Language language = output.language();
        writing.reads("BANCO.json", bankFile)
                .reads("--overlay", overlay)
                .reads("--modules", modulesFile)
                .writes("--suggestions", suggestions)
                .writes("--form", form)
                .writes("--out", out)
                .refuse();
        MipgCatalog law = MipgCatalog.bundled();
        Vigencia vigencia = vigencia(year);
        Edition edition =
                editionId == null ? measurement(law, vigencia) : Documents.edition(law, "--edition", editionId);
        ModuleMap modules = modulesFile == null ? ModuleMap.standard() : modules(modulesFile, edition);
        FuragQuestionBank bank =
                Documents.read(bankFile, (in, options) -> FuragQuestionBank.read(in, options, modules));
        Instrument skeleton = bank.instrument(law, edition.id(), vigencia);
        Instrument instrument = overlay == null ? skeleton : marked(skeleton, overlay);
        List<Suggestion> suggested = bank.suggestions();
        List<QuestionId> unplaced = bank.unplaced(edition);
        writing.write(suggestions, () -> FuragOverlay.write(suggested));
        writing.write(form, () -> FuragOverlay.form(instrument, suggested));
        writing.write(out, () -> MipgJson.writeInstrument(instrument));
        if (output.json()) {
            terminal.line(JsonObject.of(
                    "mipg-instrument-import",
                    1,
                    json -> json.text("instrument", instrument.id().value())
                            .number("vigencia", year)
                            .text("edition", edition.id().value())
                            .number("questions", instrument.questions().size())
                            .number("marked", marks(instrument))
                            .texts(
                                    "unplaced",
                                    unplaced.stream().map(QuestionId::value).toList())
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
                            bankFile + ": FURAG " + vigencia + " según " + edition.id() + ", preguntas "
                                    + instrument.questions().size() + ", opciones marcadas "
                                    + marks(instrument) + ", marcas sugeridas " + suggested.size()
                                    + " (ninguna se aplica sola: revíselas y délas con --overlay)",
                            bankFile + ": FURAG " + vigencia + " by " + edition.id() + ", questions "
                                    + instrument.questions().size() + ", marked options "
                                    + marks(instrument) + ", suggested marks " + suggested.size()
                                    + " (none applies by itself: look through them and give them with --overlay)"));
            if (!unplaced.isEmpty()) {
                String codes = unplaced.stream().map(QuestionId::value).collect(Collectors.joining(", "));
                terminal.line(
                        language,
                        Text.of(
                                "Preguntas cuya política no está en " + edition.id() + ", y que no cuentan para nada: "
                                        + unplaced.size() + " (" + codes + ")",
                                "Questions whose policy is not in " + edition.id() + ", and that count for nothing: "
                                        + unplaced.size() + " (" + codes + ")"));
            }
        }
        return ExitCode.OK;
    }

    private static int marks(Instrument instrument) {
        return (int) instrument.questions().stream()
                .flatMap(q -> q.options().stream())
                .filter(o -> o.excluding() || o.notApplicable() || o.asksText())
                .count();
    }

    private static Vigencia vigencia(int year) {
        try {
            return Vigencia.of(year);
        } catch (InvalidModelException e) {
            throw Failure.of("--vigencia", e);
        }
    }

    /** The numbering of a year is not that of another: where nobody knows it, it is not guessed. */
    private static Edition measurement(MipgCatalog law, Vigencia vigencia) {
        try {
            return law.measurementOf(vigencia);
        } catch (NotInForceException e) {
            String known = law.editions(Series.MEASUREMENT).stream()
                    .map(edition -> edition.id().value())
                    .collect(Collectors.joining(", "));
            throw Failure.usage(
                    "MISSING",
                    "--edition",
                    Text.of(
                            "una edición, pues el catálogo no tiene la medición de la vigencia " + vigencia,
                            "an edition, as the catalogue has no measurement of vigencia " + vigencia),
                    "",
                    Text.of(
                            "Dé --edition; las mediciones del catálogo son " + known + ".",
                            "Give --edition; the measurements of the catalogue are " + known + "."));
        }
    }

    private static ModuleMap modules(Path file, Edition edition) {
        try (InputStream in = Files.open(file)) {
            ReadResult<ModuleMap> read = ModuleMap.read(in, file.toString(), edition);
            return read.value().orElseThrow(() -> Failure.of(read.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
