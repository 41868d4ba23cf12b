package io.github.mipg.examples.cli;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.rules.formula.BonusCeiling;
import io.github.mipg.rules.formula.FiscalIndicator;
import io.github.mipg.rules.formula.FiscalPerformance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes an index of fiscal performance. */
@Command(
        name = "idf",
        mixinStandardHelpOptions = true,
        description = {
            "Calcula el Índice de Desempeño Fiscal con la fórmula que publica el DNP.",
            "Computes the Índice de Desempeño Fiscal by the formula that the DNP publishes."
        })
final class IdfCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--results",
            required = true,
            paramLabel = "A,B,C,D,E",
            description = {
                "Cinco resultados de 0 a 100: dependencia de las transferencias, FBKF, endeudamiento, ahorro, balance.",
                "Five results from 0 to 100: dependence on transfers, fixed capital, debt, savings, balance."
            })
    private String results = "";

    @Option(
            names = "--management",
            required = true,
            paramLabel = "A,B,C",
            description = {
                "Tres de gestión de 0 a 100: holgura Ley 617, ejecución de ingresos, ejecución de inversión.",
                "Three of management from 0 to 100: margin under Ley 617, execution of revenue and of investment."
            })
    private String management = "";

    @Option(
            names = "--bonus",
            paramLabel = "X",
            description = {"Bonificación que se suma a la gestión.", "Bonus that is added to management."})
    private @Nullable String bonus;

    @Option(
            names = "--cap",
            description = {
                "Topa en 100 la gestión con bonificación, en vez de rechazarla.",
                "Caps management with its bonus at 100, instead of refusing it."
            })
    private boolean cap;

    IdfCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = output.language();
        FiscalPerformance index = index();
        if (output.json()) {
            terminal.line(json(index, language));
        } else {
            print(index, language);
        }
        return ExitCode.OK;
    }

    private FiscalPerformance index() {
        Measures measures = new Measures();
        Map<FiscalIndicator, Ratio> scores = new EnumMap<>(FiscalIndicator.class);
        scores.putAll(measures.figures(FiscalIndicator.class, "--results", results, of(true)));
        scores.putAll(measures.figures(FiscalIndicator.class, "--management", management, of(false)));
        Optional<Ratio> points = Optional.ofNullable(bonus).flatMap(b -> measures.figure("--bonus", b));
        measures.check();
        if (cap && bonus == null) {
            throw Failure.usage(
                    "INVALID_VALUE",
                    "--cap",
                    Text.of("una bonificación que topar, en --bonus", "a bonus to cap, in --bonus"),
                    "--cap",
                    Text.of("Dé --bonus X, o quite --cap.", "Give --bonus X, or leave --cap out."));
        }
        FiscalPerformance index = FiscalPerformance.of(scores);
        try {
            return points.map(p -> index.withBonus(p, cap ? BonusCeiling.CAP : BonusCeiling.REFUSE))
                    .orElse(index);
        } catch (InvalidModelException e) {
            throw Failure.usage(
                    "INVALID_VALUE",
                    "--bonus",
                    Text.of(
                            "una bonificación que se pueda sumar ("
                                    + e.expectationText().spanish() + ")",
                            "a bonus that can be added (" + e.expectationText().english() + ")"),
                    e.rejectedValue(),
                    Text.of(
                            "Revise la bonificación, o dé --cap para topar la gestión en 100.",
                            "Check the bonus, or give --cap to cap management at 100."));
        }
    }

    private static List<FiscalIndicator> of(boolean result) {
        return Stream.of(FiscalIndicator.values())
                .filter(i -> i.isResult() == result)
                .toList();
    }

    private static String json(FiscalPerformance index, Language language) {
        return JsonObject.of("mipg-idf", 1, json -> {
            json.text("score", index.total().shown().toPlainString())
                    .text("scoreWithoutBonus", index.totalWithoutBonus().shown().toPlainString())
                    .text("standing", index.standing().name())
                    .text("method", index.method())
                    .text("range", index.range().name())
                    .text("rangeLabel", index.range().label().in(language))
                    .object("nodes", nodes -> {
                        nodes.text("resultados", index.results().shown().toPlainString())
                                .text("gestion", index.management().shown().toPlainString());
                        index.scores().forEach((i, figure) -> nodes.text(i.code(), Measures.shown(figure)));
                        index.bonus().ifPresent(b -> nodes.text("bonificaciones", Measures.shown(b)));
                    });
            Measures.write(json, index.claims(), language);
        });
    }

    private void print(FiscalPerformance index, Language language) {
        boolean spanish = language == Language.SPANISH;
        terminal.line("IDF: " + index.total().shown().toPlainString() + " ("
                + index.standing().label().in(language) + "), "
                + index.range().label().in(language));
        component(spanish ? "Resultados" : "Results", index.results().exact(), index, true, language);
        component(spanish ? "Gestión" : "Management", index.management().exact(), index, false, language);
        index.bonus()
                .ifPresent(b -> terminal.line("    " + Measures.padded(b) + "  "
                        + (spanish ? "Bonificaciones" : "Bonus")
                        + (index.isCapped() ? ", " + index.ceiling().label().in(language) : "")));
        terminal.line("");
        Measures.print(terminal, index.method(), index.claims(), language);
    }

    private void component(String name, Ratio figure, FiscalPerformance index, boolean result, Language language) {
        terminal.line("  " + Measures.padded(figure) + "  " + name);
        of(result)
                .forEach(i -> terminal.line("    "
                        + Optional.ofNullable(index.scores().get(i))
                                .map(Measures::padded)
                                .orElse("-")
                        + "  " + i.label().in(language)));
    }
}
