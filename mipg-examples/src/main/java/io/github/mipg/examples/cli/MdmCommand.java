package io.github.mipg.examples.cli;

import io.github.mipg.model.FormulaScore;
import io.github.mipg.model.Language;
import io.github.mipg.model.Ratio;
import io.github.mipg.rules.formula.MunicipalIndicator;
import io.github.mipg.rules.formula.MunicipalPerformance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes the two components of municipal performance. */
@Command(
        name = "mdm",
        mixinStandardHelpOptions = true,
        description = {
            "Calcula gestión y resultados de la Medición de Desempeño Municipal; el total no, porque su fórmula no se"
                    + " conoce.",
            "Computes management and results of the Medición de Desempeño Municipal; no total, its formula is unknown."
        })
final class MdmCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--management",
            required = true,
            paramLabel = "A,B,C,D",
            description = {
                "Cuatro de gestión de 0 a 100: movilización, ejecución, gobierno abierto, ordenamiento territorial.",
                "Four of management from 0 to 100: mobilisation, execution, open government, territorial planning."
            })
    private String management = "";

    @Option(
            names = "--results",
            required = true,
            paramLabel = "A,B,C,D",
            description = {
                "Cuatro resultados de 0 a 100: educación, salud, servicios públicos, seguridad.",
                "Four results from 0 to 100: education, health, public services, security."
            })
    private String results = "";

    MdmCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = output.language();
        Measures measures = new Measures();
        Map<MunicipalIndicator, Ratio> scores = new EnumMap<>(MunicipalIndicator.class);
        scores.putAll(measures.figures(MunicipalIndicator.class, "--management", management, of(false)));
        scores.putAll(measures.figures(MunicipalIndicator.class, "--results", results, of(true)));
        measures.check();
        MunicipalPerformance components = MunicipalPerformance.of(scores);
        if (output.json()) {
            terminal.line(json(components, language));
        } else {
            print(components, language);
        }
        return ExitCode.OK;
    }

    private static List<MunicipalIndicator> of(boolean result) {
        return Stream.of(MunicipalIndicator.values())
                .filter(i -> i.isResult() == result)
                .toList();
    }

    private static String json(MunicipalPerformance components, Language language) {
        return JsonObject.of("mipg-mdm", 1, json -> {
            json.text("management", components.management().shown().toPlainString())
                    .text("results", components.results().shown().toPlainString())
                    .text("noTotal", MunicipalPerformance.NO_TOTAL.in(language))
                    .text("standing", components.standing().name())
                    .text("method", components.method())
                    .object(
                            "nodes",
                            nodes -> components
                                    .scores()
                                    .forEach((i, figure) -> nodes.text(i.code(), Measures.shown(figure))));
            Measures.write(json, components.claims(), language);
        });
    }

    private void print(MunicipalPerformance components, Language language) {
        boolean spanish = language == Language.SPANISH;
        component("MDM, " + (spanish ? "gestión" : "management"), components.management(), components, false, language);
        component("MDM, " + (spanish ? "resultados" : "results"), components.results(), components, true, language);
        terminal.line(MunicipalPerformance.NO_TOTAL.in(language) + ".");
        terminal.line("");
        Measures.print(terminal, components.method(), components.claims(), language);
    }

    private void component(
            String name, FormulaScore score, MunicipalPerformance components, boolean result, Language language) {
        terminal.line(name + ": " + score.shown().toPlainString() + " ("
                + score.standing().label().in(language) + ")");
        of(result)
                .forEach(i -> terminal.line("    "
                        + Optional.ofNullable(components.scores().get(i))
                                .map(Measures::padded)
                                .orElse("-")
                        + "  " + i.label().in(language)));
    }
}
