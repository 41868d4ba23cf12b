package io.github.mipg.examples.cli;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.table.CsvReader;
import io.github.mipg.io.table.EntityResults;
import io.github.mipg.io.table.OfficialResults;
import io.github.mipg.io.table.ResultsReader;
import io.github.mipg.io.table.Separator;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Score;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.rules.maturity.PeerComparison;
import io.github.mipg.rules.maturity.QuintileMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the official results of a year, of one entity or of all of a file. */
@Command(
        name = "results",
        mixinStandardHelpOptions = true,
        description = {
            "Escribe los resultados oficiales de la MDI de un archivo, de una entidad o de todas.",
            "Prints the official results of the MDI in a file, of one entity or of all."
        })
final class ResultsCommand implements Callable<Integer> {
    private static final String ROOT = "IDI";
    private static final Text ORIGIN = Text.of(
            "Las cifras oficiales son las que trae el archivo; aquí no se comprueba su origen.",
            "The official figures are those that the file brings; their origin is not checked here.");

    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(
            index = "0",
            paramLabel = "ARCHIVO.csv",
            description = {"Resultados oficiales, en CSV.", "Official results, as CSV."})
    private Path file = Path.of("");

    @Option(
            names = "--entity",
            paramLabel = "SIGEP",
            description = {
                "Entidad: código SIGEP, o espacio:clave como dane:05667; si falta, todas.",
                "Entity: SIGEP code, or namespace:key such as dane:05667; all if missing."
            })
    private @Nullable String entity;

    @Option(
            names = "--vigencia",
            paramLabel = "AAAA",
            description = {
                "Año medido; si falta, el del nombre Resultados_vigAAAA_....",
                "Year that was measured; that of the name Resultados_vigYYYY_... if missing."
            })
    private @Nullable Integer year;

    @Option(
            names = "--act",
            paramLabel = "TEXTO",
            description = {
                "Publicación de que salen las cifras; si falta, el nombre del archivo.",
                "Publication that the figures are taken from; the name of the file if missing."
            })
    private @Nullable String act;

    @Option(
            names = "--separator",
            paramLabel = ",|;",
            description = {"Separador de celdas (',' por defecto).", "Separator of cells (',' by default)."})
    private String separator = ",";

    @Option(
            names = "--quintiles",
            paramLabel = "rank-low|rank-high|boundaries",
            description = {
                "Cómo hallar el quintil (rank-low por defecto): el método oficial no se conoce.",
                "How to find the quintile (rank-low by default): the official method is not known."
            })
    private String quintiles = "rank-low";

    private final Map<String, Integer> zerosIn = new HashMap<>();

    ResultsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = output.language();
        QuintileMethod method = method();
        ReadResult<OfficialResults> read = read();
        List<Problem> problems = read.problems();
        OfficialResults results = read.value().orElseThrow(() -> Failure.of(problems));
        List<EntityResults> chosen = entity == null ? results.rows() : List.of(chosen(results, entity, problems));
        problems.forEach(p -> terminal.diagnose(p.text(language)));
        if (output.json()) {
            terminal.line(json(results, chosen, method, problems, language));
        } else {
            print(results, chosen, method, language);
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.WRONG_INPUT;
    }

    private ReadResult<OfficialResults> read() {
        ResultsReader reader = reader();
        try (InputStream in = Files.open(file)) {
            return reader.read(in, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResultsReader reader() {
        try {
            return ResultsReader.of(MipgCatalog.bundled(), vigencia(), act == null ? fileName() : act)
                    .cellsBy(CsvReader.standard().separatedBy(separator()));
        } catch (InvalidModelException e) {
            throw Failure.of(e.attribute().contains("act") ? "--act" : "--vigencia", e);
        }
    }

    private String fileName() {
        return String.valueOf(file.getFileName());
    }

    private Vigencia vigencia() {
        if (year != null) {
            return Vigencia.of(year);
        }
        return OfficialResults.vigenciaIn(fileName())
                .orElseThrow(() -> Failure.usage(
                        "MISSING",
                        "--vigencia",
                        Text.of("el año medido", "the year that was measured"),
                        fileName(),
                        Text.of(
                                "Dé --vigencia AAAA: el nombre del archivo no es de la forma Resultados_vigAAAA_....",
                                "Give --vigencia YYYY: the name of the file is not like Resultados_vigYYYY_....")));
    }

    private Separator separator() {
        return switch (separator) {
            case "," -> Separator.COMMA;
            case ";" -> Separator.SEMICOLON;
            default ->
                throw Failure.usage(
                        "INVALID_VALUE",
                        "--separator",
                        Text.of("',' o ';'", "',' or ';'"),
                        separator,
                        Text.of("Escriba --separator ';'.", "Write --separator ';'."));
        };
    }

    private QuintileMethod method() {
        return switch (quintiles) {
            case "rank-low" -> QuintileMethod.RANK_TIES_LOWEST;
            case "rank-high" -> QuintileMethod.RANK_TIES_HIGHEST;
            case "boundaries" -> QuintileMethod.INTERPOLATED_BOUNDARIES;
            default ->
                throw Failure.usage(
                        "INVALID_VALUE",
                        "--quintiles",
                        Text.of("rank-low, rank-high o boundaries", "rank-low, rank-high or boundaries"),
                        quintiles,
                        Text.of("Escriba --quintiles rank-high.", "Write --quintiles rank-high."));
        };
    }

    private EntityResults chosen(OfficialResults results, String wanted, List<Problem> problems) {
        EntityId id;
        try {
            id = wanted.indexOf(':') < 0 ? EntityId.sigep(wanted) : EntityId.parse(wanted);
        } catch (InvalidModelException e) {
            throw Failure.of("--entity", e);
        }
        return results.find(id).orElseThrow(() -> {
            problems.forEach(p -> terminal.diagnose(p.text(output.language())));
            return Failure.usage(
                    "UNRESOLVED",
                    "--entity",
                    Text.of("una entidad del archivo sin problemas en su fila", "an entity of the file, its row sound"),
                    wanted,
                    Text.of(
                            "Revise el código; sin --entity se muestran todas.",
                            "Check the code; without --entity all are shown."));
        });
    }

    /** The total beside its group, where the file has a group for the entity and a total. */
    private static Optional<PeerComparison> comparison(
            OfficialResults results,
            EntityResults row,
            Map<String, Map<EntityId, PeerComparison>> groups,
            QuintileMethod method) {
        if (row.peerGroup().isEmpty() || row.find(ROOT).isEmpty()) {
            return Optional.empty();
        }
        String group = row.peerGroup().get();
        return Optional.ofNullable(groups.computeIfAbsent(
                        group, g -> PeerComparison.ofAll(g, results.peers(g, ROOT), method))
                .get(row.entity()));
    }

    /** Rows that a problem left out of the file, and so out of whatever group they are in. */
    private static int leftOut(OfficialResults results) {
        return results.rowsInFile() - results.rows().size();
    }

    private String json(
            OfficialResults results,
            List<EntityResults> chosen,
            QuintileMethod method,
            List<Problem> problems,
            Language language) {
        Map<String, Map<EntityId, PeerComparison>> groups = new LinkedHashMap<>();
        return JsonObject.of("mipg-official-results", 1, json -> {
            json.text("vigencia", results.vigencia().toString())
                    .text("act", results.act())
                    .flag("actIsFileName", act == null);
            results.edition().ifPresent(e -> json.text("edition", e.value()));
            json.number("rows", results.rowsInFile());
            if (entity == null) {
                json.list("entities", chosen, (item, row) -> write(item, results, row, groups, method));
            } else {
                chosen.forEach(row -> write(json, results, row, groups, method));
            }
            json.list("problems", problems, (item, p) -> Complaint.of(p).write(item, language));
        });
    }

    private void write(
            JsonObject json,
            OfficialResults results,
            EntityResults row,
            Map<String, Map<EntityId, PeerComparison>> groups,
            QuintileMethod method) {
        json.text("entity", row.entity().toString());
        row.name().ifPresent(n -> json.text("name", n));
        json.object(
                "results",
                codes -> row.results()
                        .forEach(r -> codes.object(r.index(), one -> {
                            score(one, r.score());
                            results.policyOf(r.index()).map(PolicyId::value).ifPresent(p -> one.text("policy", p));
                        })));
        json.texts("blank", row.blank()).flag("allZero", row.isAllZero());
        comparison(results, row, groups, method)
                .ifPresent(c -> json.object("peers", peers -> {
                    peers.text("group", c.peerGroup())
                            .text("index", c.index())
                            .number("size", c.size())
                            .number("rowsLeftOut", leftOut(results))
                            .number("rowsAllZero", inZeros(results, c.peerGroup()))
                            .object("mean", o -> score(o, c.mean()))
                            .object("lowest", o -> score(o, c.lowest()))
                            .object("highest", o -> score(o, c.highest()))
                            .number("place", c.place());
                    c.quintile()
                            .ifPresent(q -> peers.object(
                                    "quintile",
                                    quintile -> quintile.number("value", q)
                                            .text("method", c.method().name())
                                            .flag("official", false)));
                }));
    }

    private static void score(JsonObject json, Score score) {
        json.text("score", score.shown().toPlainString())
                .text("standing", score.standing().name());
    }

    private void print(OfficialResults results, List<EntityResults> chosen, QuintileMethod method, Language language) {
        boolean spanish = language == Language.SPANISH;
        terminal.line(
                spanish
                        ? "Resultados oficiales de la Medición del Desempeño Institucional, vigencia "
                                + results.vigencia()
                        : "Official results of the Medición del Desempeño Institucional, vigencia "
                                + results.vigencia());
        terminal.line((spanish ? "Acto: " : "Act: ")
                + results.act()
                + (act == null ? (spanish ? " (el nombre del archivo)" : " (the name of the file)") : ""));
        if (results.edition().isEmpty()) {
            terminal.line(
                    spanish
                            ? "El catálogo no conoce los códigos de esta vigencia: se muestran sin comprobar."
                            : "The catalogue does not know the codes of this vigencia: they are shown unchecked.");
        }
        Map<String, Map<EntityId, PeerComparison>> groups = new LinkedHashMap<>();
        for (EntityResults row : chosen) {
            terminal.line("");
            terminal.line(row.entity() + row.name().map(n -> "  " + n).orElse(""));
            if (entity == null) {
                brief(results, row, language);
            } else {
                row.results().forEach(r -> terminal.line("  " + line(results, r, language)));
            }
            if (!row.blank().isEmpty()) {
                terminal.line((spanish
                                ? "  En blanco (no aplica o no se reportó): "
                                : "  Blank (n/a or not reported): ")
                        + (entity == null ? String.valueOf(row.blank().size()) : String.join(", ", row.blank())));
            }
            if (row.isAllZero()) {
                terminal.line(
                        spanish
                                ? "  Todas las cifras son 0: hay copias con 0 donde nada se midió; confírmelo con la publicación"
                                : "  All figures are 0: some copies have 0 where nothing was measured; check with the"
                                        + " publication");
            }
            comparison(results, row, groups, method).ifPresent(c -> {
                print(c, language);
                zeros(inZeros(results, c.peerGroup()), language);
                missing(leftOut(results), language);
            });
        }
        terminal.line("");
        terminal.line(language, ORIGIN);
        terminal.line(language, PeerComparison.NOTE);
    }

    /**
     * The total; where there is none, dimensions and policies: whoever is measured for internal control alone, such as a
     * council, has figures there.
     */
    private void brief(OfficialResults results, EntityResults row, Language language) {
        boolean spanish = language == Language.SPANISH;
        Optional<OfficialResult> total = row.find(ROOT);
        if (total.isPresent()) {
            terminal.line("  " + line(results, total.get(), language));
            return;
        }
        terminal.line("  " + ROOT
                + (row.blank().contains(ROOT)
                        ? spanish ? " en blanco" : " blank"
                        : spanish ? " no está en el archivo" : " is not in the file"));
        row.results().stream()
                .filter(r -> !r.index().startsWith("I"))
                .forEach(r -> terminal.line("  " + line(results, r, language)));
    }

    private static String line(OfficialResults results, OfficialResult result, Language language) {
        return result.index() + "  " + result.score().shown().toPlainString() + "  "
                + result.score().standing().label().in(language)
                + results.policyOf(result.index()).map(p -> "  " + p.value()).orElse("");
    }

    /** Rows of a group that are zero in everything, and draw its mean down whether they are true or not. */
    private int inZeros(OfficialResults results, String group) {
        return zerosIn.computeIfAbsent(group, g -> (int) results.rows().stream()
                .filter(row -> row.peerGroup().filter(g::equals).isPresent() && row.isAllZero())
                .count());
    }

    private void zeros(int rows, Language language) {
        if (rows > 0) {
            terminal.line(
                    language == Language.SPANISH
                            ? "  Con filas en que todas las cifras son 0: " + rows
                            : "  With rows in which all figures are 0: " + rows);
        }
    }

    /** Says beside mean, place and quintile that rows of the file are not in them. */
    private void missing(int rows, Language language) {
        if (rows > 0) {
            terminal.line(
                    language == Language.SPANISH
                            ? "  Sin las filas del archivo que tienen problemas: " + rows
                                    + "; el grupo puede estar incompleto"
                            : "  Without the rows of the file that have problems: " + rows
                                    + "; the group may be incomplete");
        }
    }

    private void print(PeerComparison c, Language language) {
        boolean spanish = language == Language.SPANISH;
        String mean = c.mean().shown().toPlainString() + " ("
                + c.mean().standing().label().in(language) + ")";
        terminal.line(
                spanish
                        ? "  Grupo par " + c.peerGroup() + ": promedio " + mean + ", de "
                                + c.lowest().shown() + " a " + c.highest().shown() + ", puesto " + c.place() + " de "
                                + c.size()
                        : "  Peer group " + c.peerGroup() + ": mean " + mean + ", from "
                                + c.lowest().shown() + " to " + c.highest().shown() + ", place " + c.place() + " of "
                                + c.size());
        terminal.line(
                c.quintile().isPresent()
                        ? "  " + (spanish ? "Quintil " : "Quintile ")
                                + c.quintile().getAsInt() + ", "
                                + c.method().label().in(language)
                        : (spanish
                                ? "  Sin quintil: el grupo tiene menos de cinco cifras"
                                : "  No quintile: the group has fewer than five figures"));
    }
}
