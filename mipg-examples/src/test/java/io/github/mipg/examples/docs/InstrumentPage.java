package io.github.mipg.examples.docs;

import io.github.mipg.model.Figure;
import io.github.mipg.model.Language;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.GradedCombination;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentClaim;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.Periodicity;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what the code knows of an instrument as a page, in one language. */
final class InstrumentPage {
    private static final Text NOTE = Text.of(
            "<!-- Esta página la escribe una prueba a partir del instrumento: no se edita. -->",
            "<!-- A test writes this page from the instrument: it is not edited. -->");

    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private InstrumentPage(Language language) {
        this.language = language;
    }

    static String of(Instrument instrument, Language language) {
        InstrumentPage page = new InstrumentPage(language);
        page.write(instrument);
        return page.out.toString();
    }

    static String index(List<Instrument> instruments, Language language) {
        InstrumentPage page = new InstrumentPage(language);
        page.writeIndex(instruments);
        return page.out.toString();
    }

    private void writeIndex(List<Instrument> instruments) {
        line(NOTE);
        line("");
        line(Text.of("# Instrumentos incluidos", "# Instruments that come with the library"));
        line("");
        line(Text.of(
                instruments.size()
                        + " instrumentos como datos: `StandardInstruments.all()` en `mipg-io`, o la orden `mipg instrument"
                        + " list`. Lo que nadie publicó no está: los árboles de la medición no traen preguntas ni pesos, y"
                        + " casi ninguna herramienta de autodiagnóstico trae actividades. La certeza es la de la parte menos"
                        + " firme de cada uno.",
                instruments.size()
                        + " instruments as data: `StandardInstruments.all()` in `mipg-io`, or the command `mipg instrument"
                        + " list`. What nobody published is not there: the trees of the measurement bring neither questions"
                        + " nor weights, and hardly a self-assessment tool brings activities. The status is that of the"
                        + " least sure part of each."));
        line("");
        line(Text.of(
                "Del modelo de seguridad y privacidad de la información (MSPI) son instrumento los controles; su avance, su"
                        + " madurez y su ciberseguridad son código, como las tablas de riesgos.",
                "Of the information security model (MSPI) the controls are an instrument; its progress, maturity and"
                        + " cybersecurity are code, as the tables on risks are."));
        line("");
        line(Text.of(
                "| Instrumento | Nombre | Nodos | Preguntas | Escala | Certeza |",
                "| Instrument | Name | Nodes | Questions | Scale | Status |"));
        line("|---|---|---|---|---|---|");
        for (Instrument i : instruments) {
            line("| [`" + i.id() + "`](" + i.id() + ".md) | " + i.name() + " | "
                    + i.nodes().size() + " | " + i.questions().size() + " | "
                    + i.scale().map(s -> "`" + s + "`").orElse("") + " | "
                    + in(i.status().label()) + " |");
        }
    }

    private void write(Instrument instrument) {
        line(NOTE);
        line("");
        line("# " + instrument.name());
        line("");
        line("`" + instrument.id() + "`");
        line("");
        line("| | |");
        line("|---|---|");
        row(Text.of("Certeza", "Status"), in(instrument.status().label()) + " (`" + instrument.status() + "`)");
        row(Text.of("Revisión", "Revision"), Integer.toString(instrument.revision()));
        instrument.vigencia().ifPresent(v -> row(Text.of("Vigencia", "Vigencia"), v.toString()));
        if (instrument.periodicity() != Periodicity.YEARLY) {
            row(
                    Text.of("Periodicidad", "Periodicity"),
                    in(instrument.periodicity().label()));
        }
        instrument.comparability().ifPresent(c -> row(Text.of("Bloque de comparabilidad", "Comparability block"), c));
        instrument.scale().ifPresent(s -> row(Text.of("Escala de madurez", "Scale of maturity"), "`" + s + "`"));
        if (instrument.legalReport()) {
            row(
                    Text.of("Informe de ley", "Legal report"),
                    in(Text.of("sí; una cifra simulada es un ensayo", "yes; a simulated figure is a trial")));
        }
        counts(instrument)
                .forEach((level, count) -> row(
                        Text.of("Nodos, nivel '" + level + "'", "Nodes, level '" + level + "'"), Long.toString(count)));
        row(Text.of("Preguntas", "Questions"), questions(instrument));
        writeClaims(instrument);
        writeTree(instrument);
    }

    private String questions(Instrument instrument) {
        Map<String, Long> types = instrument.questions().stream()
                .collect(Collectors.groupingBy(q -> in(q.type().label()), LinkedHashMap::new, Collectors.counting()));
        String parts = types.entrySet().stream()
                .map(e -> e.getKey().toLowerCase(Locale.ROOT) + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return instrument.questions().size() + (parts.isEmpty() ? "" : " (" + parts + ")");
    }

    private static Map<String, Long> counts(Instrument instrument) {
        return instrument.nodes().stream()
                .map(InstrumentNode::level)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(l -> l, LinkedHashMap::new, Collectors.counting()));
    }

    private void writeClaims(Instrument instrument) {
        heading(Text.of("De dónde salió cada parte", "Where each part was read"));
        line(Text.of("| Parte | Certeza | Fuente |", "| Part | Status | Source |"));
        line("|---|---|---|");
        for (InstrumentClaim claim : instrument.claims()) {
            line("| " + claim.subject() + " | " + in(claim.status().label()) + " (`" + claim.status() + "`) | "
                    + claim.source() + " |");
        }
    }

    private void writeTree(Instrument instrument) {
        heading(Text.of("Árbol", "Tree"));
        Map<QuestionId, Question> questions =
                instrument.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        instrument.nodes().stream()
                .filter(n -> n.parent().isEmpty())
                .forEach(n -> writeNode(instrument, n, 0, questions));
        List<Question> informative =
                instrument.questions().stream().filter(Question::informative).toList();
        if (!informative.isEmpty()) {
            heading(Text.of("Preguntas informativas", "Informative questions"));
            informative.forEach(q -> writeQuestion(q, Optional.empty(), 0));
        }
        instrument.questions().stream()
                .map(Question::combinations)
                .filter(c -> !c.isEmpty())
                .distinct()
                .forEach(c -> writeCombinations(instrument, c));
    }

    private void writeNode(Instrument instrument, InstrumentNode node, int depth, Map<QuestionId, Question> questions) {
        line("  ".repeat(depth) + "- `" + node.id() + "` " + node.name() + weight(node.weight())
                + node.policy().map(p -> " [`" + p + "`]").orElse(""));
        for (NodeQuestion question : node.questions()) {
            writeQuestion(questions.get(question.question()), question.weight(), depth + 1);
        }
        children(instrument, node.id()).forEach(n -> writeNode(instrument, n, depth + 1, questions));
    }

    private void writeQuestion(Question question, Optional<Figure> weight, int depth) {
        line("  ".repeat(depth) + "- `" + question.id() + "` *" + question.wording() + "* "
                + in(question.type().label()).toLowerCase(Locale.ROOT) + weight(weight)
                + question.worst()
                        .map(w -> ", " + w + " → 0, " + question.best().orElseThrow() + " → 100")
                        .orElse(""));
    }

    private void writeCombinations(Instrument instrument, List<GradedCombination> combinations) {
        List<Question> graded = instrument.questions().stream()
                .filter(q -> q.combinations().equals(combinations))
                .toList();
        Question first = graded.get(0);
        Map<String, String> labels =
                first.options().stream().collect(Collectors.toMap(o -> o.id().value(), QuestionOption::label));
        heading(
                graded.size() == 1
                        ? Text.of("Combinaciones de `" + first.id() + "`", "Combinations of `" + first.id() + "`")
                        : Text.of("Combinaciones de cada pregunta", "Combinations of each question"));
        line("| " + first.rows().stream().map(r -> r.label()).collect(Collectors.joining(" | "))
                + say(" | Clase | Puntos |", " | Class | Points |"));
        line("|" + "---|".repeat(first.rows().size() + 2));
        for (GradedCombination combination : combinations) {
            line("| "
                    + combination.choices().stream()
                            .map(c -> labels.get(c.value()))
                            .collect(Collectors.joining(" | "))
                    + " | " + combination.label() + " | "
                    + combination.points().map(Figure::toString).orElse("") + " |");
        }
    }

    private static List<InstrumentNode> children(Instrument instrument, NodeId parent) {
        return instrument.nodes().stream()
                .filter(n -> n.parent().filter(parent::equals).isPresent())
                .toList();
    }

    private String weight(Optional<Figure> weight) {
        return weight.map(w -> say(", peso ", ", weight ") + w).orElse("");
    }

    private void heading(Text title) {
        line("");
        line("## " + in(title));
        line("");
    }

    private void row(Text name, String value) {
        line("| " + in(name) + " | " + value + " |");
    }

    private void line(Text text) {
        line(in(text));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private String in(Text text) {
        return text.in(language);
    }

    private String say(String spanish, String english) {
        return language == Language.SPANISH ? spanish : english;
    }
}
