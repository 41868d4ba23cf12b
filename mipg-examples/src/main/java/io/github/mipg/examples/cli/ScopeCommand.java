package io.github.mipg.examples.cli;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.table.CsvWriter;
import io.github.mipg.io.table.EntityRegister;
import io.github.mipg.io.table.RegisterRow;
import io.github.mipg.model.Language;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Series;
import io.github.mipg.model.entity.OperatingState;
import io.github.mipg.rules.Applicability;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Determination;
import io.github.mipg.rules.report.Scope;
import io.github.mipg.rules.report.ScopeTally;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides for each entity of a register how far the Model reaches it. */
@Command(
        name = "scope",
        mixinStandardHelpOptions = true,
        description = {
            "Decide, entidad por entidad, si el Modelo aplica en todo, en parte o no aplica.",
            "Decides for each entity whether the Model applies in full, in part or not at all."
        })
final class ScopeCommand implements Callable<Integer> {
    private static final List<String> OUT_HEADINGS = List.of(
            "cod_sigep", "nombre", "naturaleza_juridica", "estado", "ambito", "firmeza", "motivo", "cita", "falta");

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WritingOptions writing = new WritingOptions();

    @Parameters(
            index = "0",
            paramLabel = "ARCHIVO.csv",
            description = {"Registro de entidades públicas.", "Register of public entities."})
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "ARCHIVO.csv",
            description = {"Escribe una fila por entidad.", "Writes a row for each entity."})
    private @Nullable Path out;

    ScopeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = common.language();
        writing.reads("ARCHIVO.csv", file).writes("--out", out).refuse();
        Census census = census();
        writing.write(out, () -> census.table(language));
        census.problems().forEach(p -> terminal.diagnose(p.text(language)));
        if (common.json()) {
            terminal.line(census.json(language));
        } else {
            census.print(terminal, language);
        }
        return census.problems().isEmpty() ? ExitCode.OK : ExitCode.WRONG_INPUT;
    }

    private Census census() {
        try (InputStream in = Files.open(file)) {
            return Census.of(MipgCatalog.bundled(), in, file.toString(), common);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entities of one register, each with what was decided. */
    static final class Census {
        private final AsOf asOf;
        private final int rows;
        private final List<RegisterRow> entities;
        private final List<Determination> decisions;
        private final List<Problem> problems;

        private Census(
                AsOf asOf,
                int rows,
                List<RegisterRow> entities,
                List<Determination> decisions,
                List<Problem> problems) {
            this.asOf = asOf;
            this.rows = rows;
            this.entities = entities;
            this.decisions = decisions;
            this.problems = problems;
        }

        static Census of(MipgCatalog law, InputStream in, String name, CommonOptions options) {
            AsOf asOf = AsOf.of(options.asOf().orElseGet(() -> latestEdition(law)));
            Documents.inForce(law, asOf);
            ReadResult<EntityRegister> read =
                    EntityRegister.read(in, name, law, Vigencia.of(asOf.date().getYear()));
            List<RegisterRow> entities = read.value().map(EntityRegister::rows).orElse(List.of());
            List<Determination> decisions = entities.stream()
                    .map(row -> Applicability.of(law, row.entity(), asOf).ofModel())
                    .toList();
            int rows = read.value().map(EntityRegister::rowsInFile).orElse(0);
            return new Census(asOf, rows, entities, decisions, read.problems());
        }

        /** A register bears no date of its own, so the law is read at the start of the latest edition of the list. */
        private static LocalDate latestEdition(MipgCatalog law) {
            return law.editions(Series.LEGAL_LIST).stream()
                    .filter(e -> !e.isProvisional())
                    .map(Edition::inForce)
                    .map(Period::from)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }

        int rows() {
            return rows;
        }

        List<Problem> problems() {
            return problems;
        }

        ScopeTally tally() {
            ScopeTally.Counter counter = ScopeTally.counter();
            for (int i = 0; i < entities.size(); i++) {
                counter.add(entities.get(i).natureSpelling(), decisions.get(i).scope());
            }
            return counter.tally();
        }

        String json(Language language) {
            ScopeTally tally = tally();
            return JsonObject.of(
                    "mipg-scope",
                    1,
                    json -> json.text("asOf", asOf.toString())
                            .number("rows", rows)
                            .object("byScope", scopes -> counts(scopes, tally.total()))
                            .number("inactive", inState(OperatingState.INACTIVE))
                            .object(
                                    "byLegalNature",
                                    natures -> tally.byLabel()
                                            .forEach((nature, counts) ->
                                                    natures.object(nature, one -> counts(one, counts))))
                            .list(
                                    "problems",
                                    problems,
                                    (item, p) -> Complaint.of(p).write(item, language)));
        }

        void print(Terminal terminal, Language language) {
            boolean spanish = language == Language.SPANISH;
            ScopeTally tally = tally();
            terminal.line(
                    spanish
                            ? "Ámbito de aplicación del MIPG, norma al " + asOf + ": " + rows + " entidades"
                            : "Scope of the MIPG, law as of " + asOf + ": " + rows + " entities");
            terminal.line("");
            TextTable table = new TextTable(
                    spanish
                            ? List.of("Naturaleza jurídica", "Plena", "Parcial", "Fuera", "Indeterminada")
                            : List.of("Legal nature", "Full", "Partial", "Outside", "Indeterminate"));
            tally.byLabel().forEach((nature, counts) -> table.add(nature, counts.values()));
            table.add("Total", tally.total().values());
            table.print(terminal);
            terminal.line("");
            terminal.line((spanish ? "Inactivas según el registro: " : "Inactive according to the register: ")
                    + inState(OperatingState.INACTIVE));
            reasons(terminal, language);
            terminal.line("");
            terminal.line(language, ComplianceReport.DISCLAIMER);
        }

        private void reasons(Terminal terminal, Language language) {
            Map<String, Long> reasons = decisions.stream()
                    .filter(d -> d.scope() == Scope.INDETERMINATE)
                    .collect(Collectors.groupingBy(
                            d -> d.reason().in(language) + " (" + missing(d, language) + ")",
                            TreeMap::new,
                            Collectors.counting()));
            if (!reasons.isEmpty()) {
                terminal.line("");
                terminal.line(
                        language,
                        Text.of(
                                "Por qué no se puede determinar, y qué falta:",
                                "Why it cannot be told, and what is missing:"));
                reasons.forEach((reason, n) -> terminal.line("  " + n + "  " + reason));
            }
        }

        byte[] table(Language language) {
            List<List<String>> table = new ArrayList<>();
            for (int i = 0; i < entities.size(); i++) {
                RegisterRow row = entities.get(i);
                Determination decision = decisions.get(i);
                table.add(List.of(
                        row.entity().id().key(),
                        row.entity().name(),
                        row.natureSpelling(),
                        row.entity().state().map(s -> s.label().in(language)).orElse(""),
                        decision.scope().label().in(language),
                        decision.basis().label().in(language),
                        decision.reason().in(language),
                        decision.citations().stream()
                                .map(Citation::text)
                                .map(t -> t.in(language))
                                .collect(Collectors.joining("; ")),
                        missing(decision, language)));
            }
            return CsvWriter.forSpreadsheets().write(OUT_HEADINGS, table);
        }

        private int inState(OperatingState state) {
            return (int) entities.stream()
                    .filter(r -> r.entity().state().filter(s -> s == state).isPresent())
                    .count();
        }

        private static String missing(Determination decision, Language language) {
            return decision.missing().stream().map(m -> m.label().in(language)).collect(Collectors.joining("; "));
        }

        private static void counts(JsonObject json, Map<Scope, Integer> counts) {
            counts.forEach((scope, n) -> json.number(scope.name(), n));
        }
    }
}
