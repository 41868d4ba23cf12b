package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.NotInForceException;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.UnknownRuleException;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.standard.StandardRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads what commands are given, and says what is wrong with it in the words of every command. */
final class Documents {
    private Documents() {}

    static <T> T read(Path file, BiFunction<InputStream, ReadOptions, ReadResult<T>> reader) {
        return read(file, ReadOptions.defaults(), reader);
    }

    private static <T> T read(
            Path file, ReadOptions options, BiFunction<InputStream, ReadOptions, ReadResult<T>> reader) {
        try (InputStream in = Files.open(file)) {
            ReadResult<T> result = reader.apply(in, options.named(file.toString()));
            return result.value().orElseThrow(() -> Failure.of(result.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ManagementSystem system(Path file, MipgCatalog law) {
        return read(file, ReadOptions.defaults().checkedAgainst(law), MipgJson::readSystem);
    }

    /** An entity, and the system that it stands in if the document is one. */
    record Subject(PublicEntity entity, Optional<ManagementSystem> system) {}

    /** What a document of either format is about. */
    static Subject subject(Path file, MipgCatalog law) {
        return read(file, ReadOptions.defaults().checkedAgainst(law), (in, options) -> {
            byte[] document = bytes(in, options);
            DocumentFormat format = DocumentFormat.of(document);
            if (format != DocumentFormat.ENTITY && format != DocumentFormat.SYSTEM) {
                throw Failure.all(List.of(Complaint.at(
                        "UNKNOWN_FORMAT",
                        file.toString(),
                        "/format",
                        Text.of(
                                "un documento de formato 'mipg-entity' o 'mipg-system'",
                                "a document of format 'mipg-entity' or 'mipg-system'"),
                        format.formatName(),
                        Text.of(
                                "Dé la entidad, o el sistema en que está.",
                                "Give the entity, or the system it is in."))));
            }
            return format == DocumentFormat.ENTITY
                    ? MipgJson.readEntity(document, options).map(entity -> new Subject(entity, Optional.empty()))
                    : MipgJson.readSystem(document, options)
                            .map(system -> new Subject(system.entity(), Optional.of(system)));
        });
    }

    /** A document of one of several formats, up to one byte beyond what is accepted. */
    static byte[] bytes(InputStream in, ReadOptions options) {
        try {
            return in.readNBytes(options.maxBytes() + 1);
        } catch (IOException e) {
            throw Failure.usage(
                    "UNREADABLE",
                    options.name().orElse(""),
                    Text.of("un archivo que se pueda leer", "a file that can be read"),
                    "",
                    Text.of("Revise los permisos.", "Check the permissions."));
        }
    }

    /** The day that the caller names, or the document. */
    static AsOf asOf(CommonOptions common, Optional<ManagementSystem> system, Path file, MipgCatalog law) {
        AsOf asOf = common.asOf()
                .or(() -> system.flatMap(ManagementSystem::asOf))
                .map(AsOf::of)
                .orElseThrow(() -> missingDay(file));
        inForce(law, asOf);
        return asOf;
    }

    /** The standard rules, with what an entity has tailored if a document says so. */
    static Evaluator evaluator(MipgCatalog law, @Nullable Path tailoring) {
        Evaluator evaluator = Evaluator.of(law, StandardRules.of(law));
        if (tailoring == null) {
            return evaluator;
        }
        try {
            return evaluator.tailoredBy(read(tailoring, MipgJson::readTailoring));
        } catch (InvalidModelException e) {
            throw Failure.usage(
                    "INVALID_VALUE",
                    tailoring.toString(),
                    Text.of(
                            "una adaptación que vaya con las reglas: " + e.attribute() + " debe "
                                    + e.expectationText().spanish(),
                            "a tailoring that goes with the rules: " + e.attribute() + " must "
                                    + e.expectationText().english()),
                    e.rejectedValue(),
                    e.fixText());
        }
    }

    /** An edition of the catalogue by its name. */
    static Edition edition(MipgCatalog law, String argument, String id) {
        Optional<Edition> found;
        try {
            found = law.findEdition(EditionId.of(id));
        } catch (InvalidModelException e) {
            found = Optional.empty();
        }
        String known = String.join(
                ", ", law.editions().stream().map(e -> e.id().value()).toList());
        return found.orElseThrow(() -> Failure.usage(
                "UNRESOLVED",
                argument,
                Text.of("una edición del catálogo", "an edition of the catalogue"),
                id,
                Text.of("Use una de: " + known + ".", "Use one of: " + known + ".")));
    }

    /** Refuses a day before the first edition of the Model. */
    static void inForce(MipgCatalog law, AsOf asOf) {
        try {
            law.editionOn(asOf.date());
        } catch (NotInForceException e) {
            String first = law.editions().get(0).id() + " ("
                    + law.editions().get(0).inForce().from() + ")";
            throw Failure.usage(
                    "NOT_IN_FORCE",
                    "--as-of",
                    Text.of(
                            "una fecha en que rija el Modelo, desde " + first,
                            "a day on which the Model is in force, from " + first),
                    asOf.toString(),
                    Text.of("Dé una fecha posterior con --as-of.", "Give a later day with --as-of."));
        }
    }

    private static Failure missingDay(Path file) {
        return Failure.usage(
                "MISSING",
                file.toString(),
                Text.of("una fecha de corte", "an as-of date"),
                "",
                Text.of(
                        "Dé --as-of AAAA-MM-DD, o el campo asOf en un documento mipg-system.",
                        "Give --as-of YYYY-MM-DD, or the field asOf in a mipg-system document."));
    }

    /** The standard rule that an argument names. */
    static Rule rule(MipgCatalog law, String name) {
        try {
            return StandardRules.of(law).rule(RuleId.of(name));
        } catch (UnknownRuleException e) {
            String nearest = String.join("', '", e.nearest());
            throw unknownRule(
                    name,
                    nearest.isEmpty()
                            ? Text.of("Mire la lista con 'mipg rules'.", "See the list with 'mipg rules'.")
                            : Text.of("¿Quiso decir '" + nearest + "'?", "Did you mean '" + nearest + "'?"));
        } catch (InvalidModelException e) {
            throw unknownRule(
                    name,
                    Text.of(
                            "Escríbala como la muestra rules, como 'mipg.scope.determined'.",
                            "Write it as rules shows it, like 'mipg.scope.determined'."));
        }
    }

    private static Failure unknownRule(String name, Text fix) {
        return Failure.usage(
                "UNRESOLVED", "REGLA", Text.of("el identificador de una regla", "the identifier of a rule"), name, fix);
    }
}
