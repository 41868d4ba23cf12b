package io.github.mipg.examples.cli;

import io.github.mipg.model.Language;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.control.ControlKind;
import io.github.mipg.rules.formula.ControlDesign;
import io.github.mipg.rules.formula.ControlImplementation;
import io.github.mipg.rules.formula.ControlWeighting;
import io.github.mipg.rules.formula.LevelReading;
import io.github.mipg.rules.formula.RiskAssessment;
import io.github.mipg.rules.formula.RiskImpact;
import io.github.mipg.rules.formula.RiskProbability;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses a risk before and after its controls. */
@Command(
        name = "risk",
        mixinStandardHelpOptions = true,
        description = {
            "Valora un riesgo antes y después de sus controles, según la guía de Función Pública (v5 a v7).",
            "Assesses a risk before and after its controls, by the guide of Función Pública (v5 to v7)."
        })
final class RiskCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--probability",
            required = true,
            paramLabel = "P",
            description = {
                "Probabilidad inherente: un porcentaje o un nivel, de muy-baja a muy-alta.",
                "Inherent probability: a percentage or a level, from very-low to very-high."
            })
    private String probability = "";

    @Option(
            names = "--impact",
            required = true,
            paramLabel = "I",
            description = {
                "Impacto inherente: un porcentaje o un nivel, de leve a catastrofico.",
                "Inherent impact: a percentage or a level, from slight to catastrophic."
            })
    private String impact = "";

    @Option(
            names = "--control",
            paramLabel = "TIPO:IMPLEMENTACIÓN",
            description = {
                "Control, como preventivo:manual; se puede repetir, en el orden en que actúan.",
                "Control, such as preventive:manual; may be repeated, in the order in which they act."
            })
    private List<String> controls = List.of();

    @Option(
            names = "--reading",
            paramLabel = "banda-superior|mas-cercano",
            description = {
                "Cómo se lee un porcentaje entre dos niveles (banda-superior por defecto).",
                "How a percentage between two levels is read (banda-superior by default)."
            })
    private String reading = LevelReading.UPPER_BAND.code();

    @Option(
            names = "--weighting",
            paramLabel = "general|seguridad-informacion",
            description = {
                "Pesos de los controles (general por defecto).",
                "Weights of the controls (general by default)."
            })
    private String weighting = ControlWeighting.GENERAL.code();

    RiskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = output.language();
        RiskAssessment risk = assess();
        if (output.json()) {
            terminal.line(json(risk, language));
        } else {
            print(risk, language);
        }
        return ExitCode.OK;
    }

    private RiskAssessment assess() {
        Measures measures = new Measures();
        Optional<Ratio> likely = percent(
                measures,
                "--probability",
                probability,
                words(RiskProbability.values(), RiskProbability::label),
                RiskProbability::percent);
        Optional<Ratio> hard = percent(
                measures, "--impact", impact, words(RiskImpact.values(), RiskImpact::label), RiskImpact::percent);
        List<ControlDesign> designs = new ArrayList<>();
        controls.forEach(c -> control(measures, c).ifPresent(designs::add));
        Optional<LevelReading> read = coded(measures, "--reading", reading, LevelReading.values(), LevelReading::code);
        Optional<ControlWeighting> weighed =
                coded(measures, "--weighting", weighting, ControlWeighting.values(), ControlWeighting::code);
        measures.check();
        return RiskAssessment.of(likely.orElseThrow(), hard.orElseThrow(), designs)
                .readAs(read.orElseThrow())
                .weighedAs(weighed.orElseThrow());
    }

    private static <E> Optional<Ratio> percent(
            Measures measures, String option, String written, Map<String, E> levels, Function<E, Integer> percent) {
        E level = levels.get(plain(written));
        if (level != null) {
            return Optional.of(Ratio.of(percent.apply(level)));
        }
        if (!written.isEmpty() && Character.isDigit(written.charAt(0))) {
            return measures.figure(option, written);
        }
        measures.complain(
                option,
                Text.of("un porcentaje de 0 a 100 o un nivel", "a percentage from 0 to 100 or a level"),
                written,
                oneOf(levels.keySet()));
        return Optional.empty();
    }

    private static Optional<ControlDesign> control(Measures measures, String written) {
        String[] parts = written.split(":", -1);
        Map<String, ControlKind> kinds = words(ControlKind.values(), ControlKind::label);
        Map<String, ControlImplementation> implementations =
                words(ControlImplementation.values(), ControlImplementation::label);
        ControlKind kind = kinds.get(plain(parts[0]));
        ControlImplementation implementation = parts.length == 2 ? implementations.get(plain(parts[1])) : null;
        if (kind == null || implementation == null) {
            measures.complain(
                    "--control",
                    Text.of("un tipo, dos puntos y una implementación", "a type, a colon and an implementation"),
                    written,
                    Text.of(
                            "Escríbalo como preventivo:manual. Tipos: preventivo, detectivo, correctivo;"
                                    + " implementación: automatico, manual.",
                            "Write it like preventive:manual. Types: preventive, detective, corrective;"
                                    + " implementation: automatic, manual."));
            return Optional.empty();
        }
        return Optional.of(ControlDesign.of(kind, implementation));
    }

    private static <E> Optional<E> coded(
            Measures measures, String option, String written, E[] values, Function<E, String> code) {
        Optional<E> found =
                Stream.of(values).filter(v -> code.apply(v).equals(written)).findFirst();
        if (found.isEmpty()) {
            List<String> codes = Stream.of(values).map(code).toList();
            measures.complain(option, Text.same(String.join(" | ", codes)), written, oneOf(codes));
        }
        return found;
    }

    private static Text oneOf(Iterable<String> words) {
        String all = String.join(", ", words);
        return Text.of("Use uno de: " + all + ".", "Use one of: " + all + ".");
    }

    /** Constants by their names in both languages, without capitals, accents and spaces. */
    private static <E> Map<String, E> words(E[] values, Function<E, Text> label) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(plain(label.apply(value).spanish()), value);
        }
        for (E value : values) {
            words.putIfAbsent(plain(label.apply(value).english()), value);
        }
        return words;
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace(' ', '-');
    }

    private static String json(RiskAssessment risk, Language language) {
        return JsonObject.of("mipg-risk", 1, json -> {
            json.text("probability", Measures.shown(risk.residualProbability()))
                    .text("impact", Measures.shown(risk.residualImpact()))
                    .text("inherentProbability", Measures.shown(risk.probability()))
                    .text("inherentImpact", Measures.shown(risk.impact()))
                    .text("inherentZone", risk.inherentZone().name())
                    .text("residualZone", risk.residualZone().name())
                    .text("probabilityLevel", risk.residualProbabilityLevel().name())
                    .text("impactLevel", risk.residualImpactLevel().name())
                    .text("standing", risk.standing().name())
                    .text("method", risk.method())
                    .list(
                            "steps",
                            risk.steps(),
                            (item, step) -> item.text(
                                            "kind", step.control().kind().name())
                                    .text(
                                            "implementation",
                                            step.control().implementation().name())
                                    .number("percent", step.percent())
                                    .text("probability", Measures.shown(step.probability()))
                                    .text("impact", Measures.shown(step.impact())));
            Measures.write(json, risk.claims(), language);
        });
    }

    private void print(RiskAssessment risk, Language language) {
        boolean spanish = language == Language.SPANISH;
        line(
                spanish ? "Riesgo inherente" : "Inherent risk",
                risk.probability(),
                risk.probabilityLevel(),
                risk.impact(),
                risk.impactLevel(),
                language);
        for (RiskAssessment.Step step : risk.steps()) {
            terminal.line("  " + step.control().kind().label().in(language) + ", "
                    + step.control().implementation().label().in(language) + " (" + step.percent() + " %): "
                    + (spanish ? "probabilidad " : "probability ") + Measures.shown(step.probability()) + " %, "
                    + (spanish ? "impacto " : "impact ") + Measures.shown(step.impact()) + " %");
        }
        line(
                spanish ? "Riesgo residual" : "Residual risk",
                risk.residualProbability(),
                risk.residualProbabilityLevel(),
                risk.residualImpact(),
                risk.residualImpactLevel(),
                language);
        terminal.line((spanish ? "Calidad de la cifra: " : "Standing: ")
                + risk.standing().label().in(language));
        terminal.line("");
        Measures.print(terminal, risk.method(), risk.claims(), language);
    }

    private void line(
            String name,
            Ratio likely,
            RiskProbability likelyLevel,
            Ratio hard,
            RiskImpact hardLevel,
            Language language) {
        boolean spanish = language == Language.SPANISH;
        terminal.line(name + ": " + (spanish ? "zona " : "zone ")
                + likelyLevel.zone(hardLevel).label().in(language)
                + (spanish ? "; probabilidad " : "; probability ") + Measures.shown(likely) + " % ("
                + likelyLevel.label().in(language) + ")"
                + (spanish ? ", impacto " : ", impact ") + Measures.shown(hard) + " % ("
                + hardLevel.label().in(language) + ")");
    }
}
