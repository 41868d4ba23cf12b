package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import io.github.mipg.rules.report.Aspect;
import io.github.mipg.rules.report.Change;
import io.github.mipg.rules.report.Comparison;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.FindingChange;
import io.github.mipg.rules.report.NotComparableException;
import io.github.mipg.rules.report.ReportHeader;
import io.github.mipg.rules.report.ReportInput;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares two reports on one entity. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Dice qué hay de nuevo en un informe frente a otro anterior.",
            "Tells what is new in a report since an earlier one."
        })
final class DiffCommand implements Callable<Integer> {
    private static final List<Change> TOLD =
            List.of(Change.NEW, Change.CHANGED, Change.NO_LONGER_OBSERVED, Change.SATISFIED);

    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(
            index = "0",
            paramLabel = "INFORME1.json",
            description = {"Documento mipg-report anterior.", "The earlier mipg-report document."})
    private Path earlier = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "INFORME2.json",
            description = {"Documento mipg-report posterior.", "The later mipg-report document."})
    private Path later = Path.of("");

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = output.language();
        ComplianceReport before = Documents.read(earlier, MipgJson::readReport);
        ComplianceReport now = Documents.read(later, MipgJson::readReport);
        Comparison comparison = compare(before, now);
        if (output.json()) {
            terminal.line(json(comparison, language));
        } else {
            print(comparison, language);
        }
        return comparison.changes(Change.NEW).isEmpty() ? ExitCode.OK : ExitCode.FOUND;
    }

    private Comparison compare(ComplianceReport before, ComplianceReport now) {
        try {
            return now.since(before);
        } catch (NotComparableException e) {
            throw Failure.usage(
                    "NOT_COMPARABLE",
                    earlier.toString(),
                    Text.of("un informe sobre " + e.expected(), "a report on " + e.expected()),
                    e.actual(),
                    Text.of(
                            "Compare dos informes de una misma entidad, primero el de la fecha anterior.",
                            "Compare two reports on one entity, that of the earlier day first."));
        }
    }

    private static String json(Comparison comparison, Language language) {
        ReportHeader now = comparison.later();
        ReportHeader before = comparison.earlier().orElse(now);
        return JsonObject.of(
                "mipg-diff",
                1,
                json -> json.text("entity", now.entity().toString())
                        .object("earlier", o -> header(o, before))
                        .object("later", o -> header(o, now))
                        .list("inputs", comparison.inputs(), (item, i) -> item.text("input", i.name()))
                        .object("changes", counts -> comparison.tally().forEach((c, n) -> counts.number(c.name(), n)))
                        .list(
                                "findings",
                                comparison.stream()
                                        .filter(c -> c.change() != Change.SAME)
                                        .toList(),
                                (item, c) -> write(item, c, language))
                        .list("problems", List.of(), (item, none) -> {}));
    }

    private static void header(JsonObject json, ReportHeader header) {
        json.number("vigencia", header.vigencia().year())
                .text("asOf", header.asOf().toString());
    }

    private static void write(JsonObject json, FindingChange change, Language language) {
        json.text("change", change.change().name())
                .text("rule", change.finding().rule().toString())
                .list("subjects", change.finding().subjects(), (item, s) -> item.text("id", s.toString()))
                .text("earlier", verdict(change.earlier()))
                .text("later", verdict(change.later()))
                .list("aspects", change.aspects(), (item, a) -> item.text("aspect", a.name()))
                .text("message", change.finding().text(language));
    }

    private static String verdict(java.util.Optional<Finding> finding) {
        return finding.map(f -> f.verdict().name()).orElse("");
    }

    private void print(Comparison comparison, Language language) {
        boolean spanish = language == Language.SPANISH;
        ReportHeader now = comparison.later();
        terminal.line(now.entityName() + " (" + now.entity() + ")");
        comparison
                .earlier()
                .ifPresent(e -> terminal.line((spanish ? "Antes: vigencia " : "Before: vigencia ")
                        + e.vigencia()
                        + (spanish ? ", al " : ", as of ")
                        + e.asOf()));
        terminal.line((spanish ? "Ahora: vigencia " : "Now: vigencia ")
                + now.vigencia()
                + (spanish ? ", al " : ", as of ")
                + now.asOf());
        terminal.line((spanish ? "Insumos que difieren: " : "Inputs that differ: ") + inputs(comparison, language));
        terminal.line("");
        comparison
                .tally()
                .forEach((change, n) ->
                        terminal.line("  " + n + "  " + change.label().in(language)));
        for (Change change : TOLD) {
            section(comparison.changes(change), change, language);
        }
        terminal.line("");
        terminal.line(language, ComplianceReport.DISCLAIMER);
    }

    private static String inputs(Comparison comparison, Language language) {
        return comparison.inputs().isEmpty()
                ? Text.of("ninguno", "none").in(language)
                : comparison.inputs().stream()
                        .map(ReportInput::label)
                        .map(l -> l.in(language))
                        .collect(Collectors.joining(", "));
    }

    private void section(List<FindingChange> changes, Change change, Language language) {
        if (changes.isEmpty()) {
            return;
        }
        boolean spanish = language == Language.SPANISH;
        terminal.line("");
        terminal.line(change.label().in(language).toUpperCase(java.util.Locale.ROOT) + " (" + changes.size() + ")");
        for (FindingChange c : changes) {
            boolean gone = c.later().isEmpty();
            terminal.line("- " + (gone ? (spanish ? "Antes: " : "Before: ") : "")
                    + c.finding().text(language));
            terminal.line((spanish ? "  Regla: " : "  Rule: ")
                    + c.finding().rule()
                    + c.finding().subjects().stream().map(s -> ", " + s).collect(Collectors.joining())
                    + (gone || c.earlier().isEmpty()
                            ? ""
                            : (spanish ? "; antes: " : "; before: ") + before(c, language))
                    + aspects(c, language));
        }
    }

    private static String before(FindingChange change, Language language) {
        return change.earlier().map(f -> f.verdict().label().in(language)).orElse("");
    }

    private static String aspects(FindingChange change, Language language) {
        if (change.aspects().isEmpty()) {
            return "";
        }
        return (language == Language.SPANISH ? "; difiere: " : "; differs: ")
                + change.aspects().stream()
                        .map(Aspect::label)
                        .map(l -> l.in(language))
                        .collect(Collectors.joining(", "));
    }
}
