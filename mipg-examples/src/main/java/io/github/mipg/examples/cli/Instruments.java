package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.StandardInstruments;
import io.github.mipg.io.UnknownInstrumentException;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.rules.scoring.AnswerCheck;
import io.github.mipg.rules.scoring.AnswerProblem;
import io.github.mipg.rules.scoring.AnswerReport;
import io.github.mipg.rules.scoring.InstrumentLint;
import io.github.mipg.rules.scoring.LintSeverity;
import io.github.mipg.rules.scoring.NotScorableException;
import io.github.mipg.rules.scoring.ScoringMethod;
import io.github.mipg.rules.scoring.ScoringMethods;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what arguments name: an instrument that comes with the library or a document, and a scoring method. */
final class Instruments {
    private static final String DOCUMENT = ".json";

    private Instruments() {}

    /** An identifier never ends like a document, so that a file is not looked for by mistake, nor missed. */
    static Instrument named(String argument) {
        return isDocument(argument) ? Documents.read(Path.of(argument), MipgJson::readInstrument) : bundled(argument);
    }

    static boolean isDocument(String argument) {
        return argument.endsWith(DOCUMENT);
    }

    static Instrument bundled(String id) {
        try {
            return StandardInstruments.instrument(InstrumentId.of(id));
        } catch (UnknownInstrumentException e) {
            throw unknown(id, e.nearest().map(n -> Text.of("¿Quiso decir '" + n + "'?", "Did you mean '" + n + "'?")));
        } catch (InvalidModelException e) {
            throw unknown(id, Optional.empty());
        }
    }

    /** One whose parts fit together, or all that is wrong with it. */
    static Instrument sound(String argument) {
        Instrument found = named(argument);
        refuse(errors(found, argument));
        return found;
    }

    /** What keeps an instrument that reads well from being used. */
    static List<Complaint> errors(Instrument instrument, String file) {
        return InstrumentLint.check(instrument).problems(LintSeverity.ERROR).stream()
                .map(p -> Complaint.at(p.kind().name(), file, p.pointer(), p.expectation(), p.found(), p.fix()))
                .toList();
    }

    /** Ends the command if answers do not fit; otherwise, what is doubtful about them. */
    static List<AnswerProblem> fitting(Instrument instrument, AnswerSheet sheet, PublicEntity entity, String file) {
        AnswerReport report = AnswerCheck.check(instrument, sheet, entity);
        refuse(report.problems(LintSeverity.ERROR).stream()
                .map(p -> Complaint.at(p.kind().name(), file, p.pointer(), p.expectation(), p.found(), p.fix()))
                .toList());
        return report.problems(LintSeverity.WARNING);
    }

    /** The entity of a document, or as much of it as a sheet names. */
    static PublicEntity entity(@Nullable Path file, AnswerSheet sheet) {
        return file == null
                ? PublicEntity.builder()
                        .id(sheet.entity())
                        .name(sheet.entity().toString())
                        .build()
                : Documents.subject(file, MipgCatalog.bundled()).entity();
    }

    /** What an instrument lacks for a method, or answers for an instrument. */
    static Failure unscorable(NotScorableException e, ScoringMethod method, String file) {
        return Failure.all(e.problems().stream()
                .map(p -> Complaint.of(
                        "NOT_SCORABLE",
                        file,
                        Text.of(
                                "lo que pide el método " + method.id() + " (" + p.place() + ": "
                                        + p.message().spanish() + ")",
                                "what the method " + method.id() + " asks for (" + p.place() + ": "
                                        + p.message().english() + ")"),
                        p.place(),
                        p.fix()))
                .toList());
    }

    private static void refuse(List<Complaint> complaints) {
        if (!complaints.isEmpty()) {
            throw Failure.all(complaints);
        }
    }

    static ScoringMethod method(String id) {
        String known = ScoringMethods.all().stream().map(ScoringMethod::id).collect(Collectors.joining(", "));
        return ScoringMethods.all().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Failure.usage(
                        "UNRESOLVED",
                        "--method",
                        Text.of("el identificador de un método", "the identifier of a method"),
                        id,
                        Text.of("Los métodos son " + known + ".", "The methods are " + known + ".")));
    }

    /** The method that a scorecard names, which may have set the entity's own claims aside. */
    static Optional<ScoringMethod> methodOfCard(String id) {
        return ScoringMethods.all().stream()
                .flatMap(m -> Stream.concat(
                        Stream.of(m),
                        Stream.of(ScoringMethod.EntityClaims.values()).map(m::withEntityClaims)))
                .filter(m -> m.id().equals(id))
                .findFirst();
    }

    private static Failure unknown(String id, Optional<Text> fix) {
        return Failure.usage(
                "UNRESOLVED",
                "INSTRUMENTO",
                Text.of(
                        "el identificador de un instrumento incluido, o un archivo .json",
                        "the identifier of an instrument that comes with the library, or a .json file"),
                id,
                fix.orElse(Text.of(
                        "Mire la lista con 'mipg instrument list'.", "See the list with 'mipg instrument list'.")));
    }
}
