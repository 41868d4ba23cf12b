package io.github.mipg.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.Language;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.Periodicity;
import io.github.mipg.model.measurement.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one instrument that comes with the library. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Muestra un instrumento incluido: su árbol, sus preguntas y de dónde salió cada parte.",
            "Shows an instrument that comes with the library: its tree, its questions and where each part was read."
        })
final class InstrumentShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(
            index = "0",
            paramLabel = "INSTRUMENTO",
            description = {
                "Identificador, como meci-semestral; los da 'instrument list'.",
                "Identifier, such as meci-semestral; 'instrument list' gives them."
            })
    private String id = "";

    InstrumentShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = output.language();
        Instrument instrument = Instruments.sound(id);
        if (output.json()) {
            terminal.line(new String(MipgJson.writeInstrument(instrument), UTF_8).stripTrailing());
        } else {
            print(instrument, language);
        }
        return ExitCode.OK;
    }

    private void print(Instrument instrument, Language language) {
        boolean spanish = language == Language.SPANISH;
        terminal.line(instrument.id() + ": " + instrument.name());
        terminal.line((spanish ? "Certeza: " : "Status: ")
                + instrument.status().label().in(language)
                + (spanish ? "; revisión " : "; revision ")
                + instrument.revision()
                + instrument.vigencia().map(v -> "; vigencia " + v).orElse("")
                + (instrument.periodicity() == Periodicity.YEARLY
                        ? ""
                        : (spanish ? "; periodicidad " : "; answered ")
                                + instrument.periodicity().label().in(language).toLowerCase(Locale.ROOT))
                + instrument
                        .comparability()
                        .map(c -> (spanish ? "; se compara dentro de " : "; comparable within ") + c)
                        .orElse("")
                + instrument
                        .scale()
                        .map(s -> (spanish ? "; escala " : "; scale ") + s)
                        .orElse(""));
        terminal.line("");
        Map<QuestionId, Question> questions =
                instrument.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        instrument.nodes().stream()
                .filter(n -> n.parent().isEmpty())
                .forEach(n -> print(instrument, n, 0, questions, language));
        List<Question> informative =
                instrument.questions().stream().filter(Question::informative).toList();
        if (!informative.isEmpty()) {
            terminal.line(spanish ? "Informativas" : "Informative");
            informative.forEach(q -> print(q, 1, language));
        }
        terminal.line("");
        instrument.claims().forEach(c -> {
            terminal.line(c.subject() + " [" + c.status().label().in(language) + "]");
            terminal.line("  " + c.source());
        });
    }

    private void print(
            Instrument instrument,
            InstrumentNode node,
            int depth,
            Map<QuestionId, Question> questions,
            Language language) {
        terminal.line("  ".repeat(depth) + node.id() + " " + node.name()
                + node.weight()
                        .map(w -> (language == Language.SPANISH ? " (peso " : " (weight ") + w + ")")
                        .orElse(""));
        for (NodeQuestion fed : node.questions()) {
            Question question = questions.get(fed.question());
            if (question != null) {
                print(question, depth + 1, language);
            }
        }
        children(instrument, node.id()).forEach(n -> print(instrument, n, depth + 1, questions, language));
    }

    private static List<InstrumentNode> children(Instrument instrument, NodeId parent) {
        return instrument.nodes().stream()
                .filter(n -> n.parent().filter(parent::equals).isPresent())
                .toList();
    }

    private void print(Question question, int depth, Language language) {
        terminal.line("  ".repeat(depth) + question.id() + " " + question.wording() + " ["
                + question.type().label().in(language) + "]");
    }
}
