package io.github.mipg.examples.cli;

import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.catalog.Candidate;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Parameter;
import io.github.mipg.model.catalog.ParameterValue;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rows;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.report.RuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one standard rule. */
@Command(
        name = "rule",
        mixinStandardHelpOptions = true,
        description = {
            "Muestra una regla: qué pide, por qué, según qué norma y qué lee.",
            "Shows a rule: what it asks, why, by which norm, and what it reads."
        })
final class RuleCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(
            index = "0",
            paramLabel = "REGLA",
            description = {
                "Identificador de la regla, de hoy o anterior.",
                "Identifier of the rule, of today or an earlier one."
            })
    private String id = "";

    RuleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = output.language();
        MipgCatalog law = MipgCatalog.bundled();
        Rule rule = Documents.rule(law, id);
        List<Value> values = values(rule, law);
        if (output.json()) {
            terminal.line(JsonObject.of(
                    "mipg-rule",
                    1,
                    json -> RulesCommand.write(json, rule, law, language)
                            .list(
                                    "aliases",
                                    rule.aliases().stream()
                                            .map(RuleId::value)
                                            .sorted()
                                            .toList(),
                                    (item, alias) -> item.text("id", alias))
                            .list(
                                    "figures",
                                    values,
                                    (item, value) -> item.text(
                                                    "id", value.parameter().id().value())
                                            .text(
                                                    "name",
                                                    value.parameter().name().in(language))
                                            .text("value", value.candidate().value())
                                            .text("from", value.since())
                                            .text(
                                                    "status",
                                                    value.candidate().status().name()))
                            .list(
                                    "readings",
                                    rule.readings(),
                                    (item, reading) -> item.text(
                                                    "label", reading.label().in(language))
                                            .text("path", reading.path()))
                            .list("problems", List.of(), (item, none) -> {})));
        } else {
            lines(rule, values, law, language).forEach(terminal::line);
        }
        return ExitCode.OK;
    }

    private record Value(Parameter parameter, Candidate<String> candidate, String since) {}

    private static List<Value> values(Rule rule, MipgCatalog law) {
        List<Value> values = new ArrayList<>();
        rule.figures().stream()
                .map(LegalFigure::id)
                .sorted(Comparator.comparing(Object::toString))
                .map(law::parameter)
                .forEach(parameter -> {
                    for (ParameterValue value : parameter.values()) {
                        value.value()
                                .candidates()
                                .forEach(c -> values.add(new Value(
                                        parameter, c, value.inForce().from().toString())));
                    }
                });
        return values;
    }

    private static List<String> lines(Rule rule, List<Value> values, MipgCatalog law, Language language) {
        boolean spanish = language == Language.SPANISH;
        List<String> lines = new ArrayList<>();
        lines.add(rule.id() + (rule.aliases().isEmpty() ? "" : " " + rule.aliases()));
        lines.add(rule.title().in(language) + ".");
        lines.add((spanish ? "Por qué: " : "Why: ") + rule.reason().in(language) + ".");
        lines.add((spanish ? "Gravedad: " : "Severity: ")
                + rule.severity().label().in(language));
        lines.add((spanish ? "Rige: " : "In force: ")
                + rule.inForce().map(Object::toString).orElse(spanish ? "siempre" : "always"));
        rule.rows()
                .map(Rows::path)
                .ifPresent(path ->
                        lines.add((spanish ? "Un hallazgo por cada fila de: " : "A finding for each row of: ") + path));
        if (!rule.matters().isEmpty()) {
            lines.add((spanish ? "Trata de: " : "About: ") + RulesCommand.matters(rule.matters()));
        }
        lines.add(spanish ? "Normas:" : "Norms:");
        for (LegalReference reference : rule.citations()) {
            lines.add("  " + law.cite(reference, language) + " ("
                    + law.statusOf(reference).label().in(language) + ")");
        }
        if (!values.isEmpty()) {
            lines.add(spanish ? "Cifras de la ley:" : "Figures of the law:");
        }
        for (Value value : values) {
            lines.add("  " + value.parameter().name().in(language) + ": "
                    + value.candidate().value() + (spanish ? ", desde " : ", from ") + value.since() + " ("
                    + value.candidate().status().label().in(language) + ")");
        }
        lines.add(spanish ? "Lee:" : "Reads:");
        for (Reading<?, ?> reading : rule.readings()) {
            String line = "  " + reading.label().in(language) + " [" + reading.path() + "]";
            if (!lines.contains(line)) {
                lines.add(line);
            }
        }
        return lines;
    }
}
