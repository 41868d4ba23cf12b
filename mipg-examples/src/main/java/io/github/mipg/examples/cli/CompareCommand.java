package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.Language;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Text;
import io.github.mipg.rules.scoring.ComparabilityBreak;
import io.github.mipg.rules.scoring.ScoreArchive;
import io.github.mipg.rules.scoring.ScoreComparison;
import io.github.mipg.rules.scoring.ScoreComparison.NodeDifference;
import io.github.mipg.rules.scoring.Scorecard;
import io.github.mipg.rules.scoring.ScorecardHeader;
import io.github.mipg.rules.scoring.ScorecardsNotComparableException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two scorecards. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Compara dos tarjetas de puntajes, si son comparables.",
            "Compares two scorecards, where they may be compared."
        })
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(
            index = "0",
            paramLabel = "TARJETA1.json",
            description = {"Documento mipg-scorecard anterior.", "The earlier mipg-scorecard document."})
    private Path earlier = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "TARJETA2.json",
            description = {"Documento mipg-scorecard posterior.", "The later mipg-scorecard document."})
    private Path later = Path.of("");

    @Option(
            names = "--let-pass",
            split = ",",
            paramLabel = "entity|instrument|block|method|order",
            description = {
                "Lo que se deja pasar aunque impida comparar; el resultado lo dice.",
                "What to let pass although it stands in the way of comparing; the result says so."
            })
    private List<String> letPass = List.of();

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = output.language();
        Set<ComparabilityBreak> passing = EnumSet.noneOf(ComparabilityBreak.class);
        letPass.forEach(written -> passing.add(named(written)));
        ScoreArchive before = Documents.read(earlier, MipgJson::readScorecard);
        ScoreArchive now = Documents.read(later, MipgJson::readScorecard);
        ScoreComparison comparison = compare(before, now, passing);
        if (output.json()) {
            terminal.line(json(comparison, language));
        } else {
            print(comparison, language);
        }
        return ExitCode.OK;
    }

    private static ComparabilityBreak named(String written) {
        return Stream.of(ComparabilityBreak.values())
                .filter(b -> word(b).equals(written))
                .findFirst()
                .orElseThrow(() -> {
                    String words = Stream.of(ComparabilityBreak.values())
                            .map(CompareCommand::word)
                            .collect(Collectors.joining(", "));
                    return Failure.usage(
                            "INVALID_VALUE",
                            "--let-pass",
                            Text.same(words),
                            written,
                            Text.of("Escriba uno.", "Write one."));
                });
    }

    private static String word(ComparabilityBreak some) {
        return some.name().toLowerCase(Locale.ROOT);
    }

    private ScoreComparison compare(ScoreArchive before, ScoreArchive now, Set<ComparabilityBreak> passing) {
        try {
            return ScoreComparison.lettingPass(before, now, passing);
        } catch (ScorecardsNotComparableException e) {
            throw Failure.usage(
                    "NOT_COMPARABLE",
                    later.toString(),
                    Text.of("una tarjeta comparable", "a scorecard that may be compared"),
                    e.breaks().stream().map(CompareCommand::word).collect(Collectors.joining(", ")),
                    e.fix());
        }
    }

    private static String json(ScoreComparison comparison, Language language) {
        return JsonObject.of(
                "mipg-compare",
                1,
                json -> json.object("earlier", o -> header(o, comparison.earlier()))
                        .object("later", o -> header(o, comparison.later()))
                        .texts(
                                "letPass",
                                comparison.letPass().stream()
                                        .map(CompareCommand::word)
                                        .toList())
                        .flag("orderTold", comparison.isOrderTold())
                        .flag("instrumentRevised", comparison.isInstrumentRevised())
                        .flag("entityCountedOtherwise", comparison.isEntityCountedOtherwise())
                        .list("nodes", comparison.nodes(), (item, n) -> {
                            item.text("node", n.node().toString());
                            n.earlierRow().ifPresent(row -> side(item, "earlier", row));
                            n.laterRow().ifPresent(row -> side(item, "later", row));
                            change(n).ifPresent(c -> item.text("change", c.toPlainString()));
                            n.change().ifPresent(c -> item.text("exactChange", c.toString()));
                            item.flag("inBoth", n.inBoth());
                        })
                        .list("problems", List.of(), (item, none) -> {})
                        .text("disclaimer", Scorecard.DISCLAIMER.in(language)));
    }

    private static void side(JsonObject item, String side, ScoreArchive.Row row) {
        row.score()
                .ifPresent(s -> item.text(side, ScoreCommand.shown(s))
                        .text(side + "Standing", s.standing().name()));
        row.bounds()
                .ifPresent(b -> item.text(side + "Lowest", ScoreCommand.shown(b.lowest()))
                        .text(side + "Highest", ScoreCommand.shown(b.highest())));
        ScoreCommand.coverage(item, side + "Coverage", row.coverage());
    }

    private static void header(JsonObject json, ScorecardHeader header) {
        json.text("entity", header.entity().id().toString())
                .number("vigencia", header.vigencia().year());
        header.cutOff().ifPresent(day -> json.text("cutOff", day.toString()));
        json.text("instrument", header.instrument().toString())
                .text("method", header.method())
                .text("standing", header.standing().name())
                .text("instrumentStatus", header.instrumentStatus().name())
                .flag("trial", header.trial());
    }

    private void print(ScoreComparison comparison, Language language) {
        boolean spanish = language == Language.SPANISH;
        terminal.line((spanish ? "Antes: " : "Before: ") + told(comparison.earlier(), language));
        terminal.line((spanish ? "Ahora: " : "Now: ") + told(comparison.later(), language));
        if (!comparison.letPass().isEmpty()) {
            terminal.line((spanish ? "Se comparan a pesar de: " : "Compared in spite of: ")
                    + comparison.letPass().stream()
                            .map(b -> b.label().in(language))
                            .collect(Collectors.joining("; ")));
        }
        if (comparison.isEntityCountedOtherwise()) {
            terminal.line(
                    spanish
                            ? "La entidad contó de otro modo (orden, naturaleza o categoría): pudo recibir otras preguntas."
                            : "The entity counted otherwise (order, nature or category): it may have been asked other"
                                    + " questions.");
        }
        if (isOrderOpen(comparison)) {
            terminal.line(
                    spanish
                            ? "Ni la vigencia ni una fecha de corte dicen cuál va primero: el orden es el que usted dio."
                            : "Neither the vigencia nor a cut-off day tells which came first: the order is the one you gave.");
        }
        if (comparison.isInstrumentRevised()) {
            terminal.line(
                    spanish
                            ? "El instrumento no es el mismo en las dos: un nodo puede significar otra cosa."
                            : "The instrument is not the same in both: a node may mean something else.");
        }
        terminal.line("");
        table(comparison, language).print(terminal);
        terminal.line("");
        terminal.line(language, Scorecard.DISCLAIMER);
    }

    /** Each figure with what of it is answered, and from where to where it can go while some of its side is open. */
    private static TextTable table(ScoreComparison comparison, Language language) {
        List<NodeDifference> nodes = comparison.nodes();
        boolean spanish = language == Language.SPANISH;
        boolean earlierOpen = isOpen(nodes, NodeDifference::earlierRow);
        boolean laterOpen = isOpen(nodes, NodeDifference::laterRow);
        List<String> headings = new ArrayList<>();
        headings.add(spanish ? "Nodo" : "Node");
        headings(headings, spanish ? "Antes" : "Before", comparison.earlier(), earlierOpen, language);
        headings(headings, spanish ? "Ahora" : "Now", comparison.later(), laterOpen, language);
        headings.add(spanish ? "Cambio" : "Change");
        TextTable table = new TextTable(headings);
        for (NodeDifference node : nodes) {
            List<String> cells = new ArrayList<>();
            cells(cells, node.earlierRow(), earlierOpen, language);
            cells(cells, node.laterRow(), laterOpen, language);
            cells.add(change(node).map(CompareCommand::signed).orElse("-"));
            table.addCells(node.node().toString(), cells);
        }
        return table;
    }

    private static boolean isOpen(
            List<NodeDifference> nodes, Function<NodeDifference, Optional<ScoreArchive.Row>> side) {
        return nodes.stream()
                .flatMap(n -> side.apply(n).stream())
                .flatMap(row -> row.bounds().stream())
                .anyMatch(b -> !b.isExact());
    }

    private static void headings(
            List<String> headings, String side, ScorecardHeader card, boolean open, Language language) {
        boolean spanish = language == Language.SPANISH;
        headings.add(ScoreCommand.heading(side, card.standing(), language));
        headings.add(spanish ? "Respondidas" : "Answered");
        if (open) {
            headings.add(ScoreCommand.heading(spanish ? "Entre" : "Between", card.standing(), language));
        }
    }

    private static void cells(List<String> cells, Optional<ScoreArchive.Row> row, boolean open, Language language) {
        cells.add(row.flatMap(ScoreArchive.Row::score).map(ScoreCommand::shown).orElse("-"));
        cells.add(row.map(r -> ScoreCommand.answered(r.coverage())).orElse("-"));
        if (open) {
            cells.add(row.flatMap(ScoreArchive.Row::bounds)
                    .map(b -> ScoreCommand.range(b, language))
                    .orElse("-"));
        }
    }

    /** Of one sheet scored twice, nothing came first. */
    private static boolean isOrderOpen(ScoreComparison comparison) {
        return !comparison.isOrderTold()
                && !comparison.earlier().sheetHash().equals(comparison.later().sheetHash());
    }

    private static String told(ScorecardHeader header, Language language) {
        return header.entityName() + ", " + header.instrumentName() + ", vigencia "
                + header.periodText().in(language) + ", "
                + header.method() + " " + header.methodVersion() + " ("
                + header.standing().label().in(language)
                + (header.trial() ? language == Language.SPANISH ? "; ensayo" : "; trial" : "") + ")"
                + (language == Language.SPANISH ? ", certeza del instrumento: " : ", status of the instrument: ")
                + header.instrumentStatus().label().in(language);
    }

    /** What is shown is the difference of what is shown: whoever subtracts the two columns finds the third. */
    private static Optional<BigDecimal> change(NodeDifference node) {
        Optional<BigDecimal> earlier =
                node.earlierRow().flatMap(ScoreArchive.Row::score).map(SimulatedScore::shown);
        Optional<BigDecimal> later =
                node.laterRow().flatMap(ScoreArchive.Row::score).map(SimulatedScore::shown);
        return later.flatMap(now -> earlier.map(now::subtract));
    }

    private static String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + change.toPlainString();
    }
}
