package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.Language;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Text;
import io.github.mipg.rules.scoring.ComparabilityBreak;
import io.github.mipg.rules.scoring.ScoreArchive;
import io.github.mipg.rules.scoring.ScoreComparison;
import io.github.mipg.rules.scoring.ScoreComparison.NodeDifference;
import io.github.mipg.rules.scoring.Scorecard;
import io.github.mipg.rules.scoring.ScorecardHeader;
import io.github.mipg.rules.scoring.ScorecardsNotComparableException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
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
            paramLabel = "entity|instrument|block|method",
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
                        .list("nodes", comparison.nodes(), (item, n) -> {
                            item.text("node", n.node().toString());
                            n.earlier()
                                    .ifPresent(
                                            s -> item.text("earlier", s.shown().toPlainString()));
                            n.later()
                                    .ifPresent(s -> item.text("later", s.shown().toPlainString()));
                            n.change()
                                    .ifPresent(
                                            c -> item.text("change", c.shown(2).toPlainString()));
                            item.flag("inBoth", n.inBoth());
                        })
                        .list("problems", List.of(), (item, none) -> {})
                        .text("disclaimer", Scorecard.DISCLAIMER.in(language)));
    }

    private static void header(JsonObject json, ScorecardHeader header) {
        json.text("entity", header.entity().id().toString())
                .number("vigencia", header.vigencia().year());
        header.cutOff().ifPresent(day -> json.text("cutOff", day.toString()));
        json.text("instrument", header.instrument().toString())
                .text("method", header.method())
                .text("standing", header.standing().name())
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
        terminal.line("");
        TextTable table = new TextTable(
                spanish ? List.of("Nodo", "Antes", "Ahora", "Cambio") : List.of("Node", "Before", "Now", "Change"));
        for (NodeDifference node : comparison.nodes()) {
            table.addCells(
                    node.node().toString(),
                    List.of(
                            shown(node.earlier()),
                            shown(node.later()),
                            node.change().map(CompareCommand::signed).orElse("-")));
        }
        table.print(terminal);
        terminal.line("");
        terminal.line(language, Scorecard.DISCLAIMER);
    }

    private static String told(ScorecardHeader header, Language language) {
        return header.entityName() + ", " + header.instrumentName() + ", vigencia "
                + header.periodText().in(language) + ", "
                + header.method() + " " + header.methodVersion() + " ("
                + header.standing().label().in(language)
                + (header.trial() ? language == Language.SPANISH ? "; ensayo" : "; trial" : "") + ")";
    }

    private static String signed(Ratio change) {
        String figure = change.shown(2).toPlainString();
        return change.signum() > 0 ? "+" + figure : figure;
    }

    private static String shown(Optional<SimulatedScore> score) {
        return score.map(s -> s.shown().toPlainString()).orElse("-");
    }
}
