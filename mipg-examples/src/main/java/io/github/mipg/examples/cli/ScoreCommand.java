package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.rules.maturity.MaturityLevel;
import io.github.mipg.rules.maturity.MaturityScale;
import io.github.mipg.rules.maturity.MaturityScales;
import io.github.mipg.rules.scoring.AnswerProblem;
import io.github.mipg.rules.scoring.Contribution;
import io.github.mipg.rules.scoring.Coverage;
import io.github.mipg.rules.scoring.NodeScore;
import io.github.mipg.rules.scoring.NotScorableException;
import io.github.mipg.rules.scoring.ScoreBounds;
import io.github.mipg.rules.scoring.Scorecard;
import io.github.mipg.rules.scoring.ScorecardHeader;
import io.github.mipg.rules.scoring.Scorer;
import io.github.mipg.rules.scoring.ScoringMethod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the answers to an instrument under a declared method. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Calcula los puntajes de unas respuestas con un método declarado; son simulados, nunca oficiales.",
            "Scores answers under a declared method; the scores are simulated, never official."
        })
final class ScoreCommand implements Callable<Integer> {
    private static final int WHOLE_TREE = 1_000;

    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(
            index = "0",
            paramLabel = "INSTRUMENTO",
            description = {
                "Identificador de un instrumento incluido, o un documento mipg-instrument.",
                "Identifier of an instrument that comes with the library, or a mipg-instrument document."
            })
    private String instrument = "";

    @Parameters(
            index = "1",
            paramLabel = "RESPUESTAS.json",
            description = {"Documento mipg-answers.", "A mipg-answers document."})
    private Path answers = Path.of("");

    @Option(
            names = "--method",
            required = true,
            paramLabel = "MÉTODO",
            description = {
                "Método de cálculo, como simulated-equal o simulated-pooled.",
                "Scoring method, such as simulated-equal or simulated-pooled."
            })
    private String method = "";

    @Option(
            names = "--entity",
            paramLabel = "ENTIDAD-o-SISTEMA.json",
            description = {
                "La entidad, si el instrumento pregunta según su orden, naturaleza o categoría.",
                "The entity, where the instrument asks by its order, nature or category."
            })
    private @Nullable Path entity;

    @Option(
            names = "--explain",
            paramLabel = "NODO",
            description = {
                "Explica la cifra de un nodo hasta cada opción.",
                "Explains the figure of a node down to each option."
            })
    private @Nullable String explain;

    @Option(
            names = "--bounds",
            description = {
                "Muestra entre qué cifras quedaría cada nodo al responder lo que falta.",
                "Shows between which figures each node would end once the rest is answered."
            })
    private boolean bounds;

    @Option(
            names = "--out",
            paramLabel = "TARJETA.json",
            description = {
                "Escribe también la tarjeta (mipg-scorecard).",
                "Writes the scorecard (mipg-scorecard) as well."
            })
    private @Nullable Path out;

    ScoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = output.language();
        Instrument asked = Instruments.sound(instrument);
        AnswerSheet sheet = Documents.read(answers, MipgJson::readAnswers);
        PublicEntity who = who(sheet);
        List<AnswerProblem> doubts = Instruments.fitting(asked, sheet, who, answers.toString());
        Scorecard card = score(asked, sheet, who);
        Optional<NodeId> explained = Optional.ofNullable(explain).map(node -> node(card, node));
        if (out != null) {
            Files.write(out, MipgJson.writeScorecard(card.archive()));
        }
        if (output.json()) {
            terminal.line(json(card, asked, doubts, explained, language));
        } else {
            print(card, asked, doubts, explained, language);
        }
        return ExitCode.OK;
    }

    private PublicEntity who(AnswerSheet sheet) {
        return entity == null
                ? PublicEntity.builder()
                        .id(sheet.entity())
                        .name(sheet.entity().toString())
                        .build()
                : Documents.subject(entity, MipgCatalog.bundled()).entity();
    }

    private Scorecard score(Instrument asked, AnswerSheet sheet, PublicEntity who) {
        ScoringMethod named = Instruments.method(method);
        try {
            return Scorer.of(asked, named).score(sheet, who);
        } catch (NotScorableException e) {
            throw Failure.all(e.problems().stream()
                    .map(p -> new Complaint(
                            "NOT_SCORABLE",
                            instrument,
                            null,
                            Text.of(
                                    "lo que pide el método " + named.id() + " (" + p.place() + ": "
                                            + p.message().spanish() + ")",
                                    "what the method " + named.id() + " asks for (" + p.place() + ": "
                                            + p.message().english() + ")"),
                            p.place(),
                            p.fix()))
                    .toList());
        }
    }

    private static NodeId node(Scorecard card, String code) {
        try {
            NodeId node = NodeId.of(code);
            card.node(node);
            return node;
        } catch (InvalidModelException e) {
            throw Failure.of(e);
        }
    }

    private static String json(
            Scorecard card,
            Instrument asked,
            List<AnswerProblem> doubts,
            Optional<NodeId> explained,
            Language language) {
        ScorecardHeader header = card.header();
        return JsonObject.of("mipg-score", 1, json -> {
            json.text("entity", header.entity().id().toString())
                    .number("vigencia", header.vigencia().year());
            header.cutOff().ifPresent(day -> json.text("cutOff", day.toString()));
            json.text("instrument", header.instrument().toString())
                    .number("revision", header.instrumentRevision())
                    .text("method", header.method())
                    .text("methodVersion", header.methodVersion())
                    .text("standing", header.standing().name())
                    .flag("trial", header.trial())
                    .flag("weightsSetAside", card.isWeightSetAside());
            card.total().flatMap(NodeScore::score).ifPresent(total -> json.text("score", shown(total)));
            level(json, card, asked, language);
            json.object(
                    "nodes",
                    nodes -> card.nodes().forEach(n -> nodes.object(n.node().toString(), o -> node(o, n))));
            explained.ifPresent(node -> json.texts(
                    "explanation",
                    card.explanation(node).print(WHOLE_TREE, language).lines().toList()));
            json.list(
                            "problems",
                            doubts,
                            (item, p) -> item.text("code", p.kind().name())
                                    .text("pointer", p.pointer())
                                    .text("expected", p.expectation().in(language))
                                    .text("actual", p.found())
                                    .text("fix", p.fix().in(language)))
                    .text("disclaimer", Scorecard.DISCLAIMER.in(language));
        });
    }

    private static void node(JsonObject json, NodeScore node) {
        json.text("name", node.name());
        node.score().ifPresent(s -> json.text("score", shown(s)));
        node.bounds().ifPresent(b -> json.text("lowest", shown(b.lowest())).text("highest", shown(b.highest())));
        coverage(json, "coverage", node.coverage());
        json.list(
                "contributions",
                node.contributions(),
                (item, c) -> item.text("of", of(c))
                        .text("points", c.points().shown(2).toPlainString())
                        .text("shown", c.shown().toPlainString()));
    }

    static void coverage(JsonObject json, String name, Coverage coverage) {
        json.object(
                name,
                o -> o.number("answered", coverage.answered())
                        .number("excluded", coverage.excluded())
                        .number("notApplicableByLaw", coverage.notApplicableByLaw())
                        .number("notApplicableByEntity", coverage.notApplicableByEntity())
                        .number("notAsked", coverage.notAsked())
                        .number("unanswered", coverage.unanswered())
                        .number("rejected", coverage.rejected())
                        .number("toConfirm", coverage.toConfirm()));
    }

    private static String of(Contribution contribution) {
        return contribution
                .node()
                .map(NodeId::toString)
                .or(() -> contribution.question().map(Object::toString))
                .orElse("-");
    }

    static String shown(SimulatedScore score) {
        return score.shown().toPlainString();
    }

    private void print(
            Scorecard card,
            Instrument asked,
            List<AnswerProblem> doubts,
            Optional<NodeId> explained,
            Language language) {
        boolean spanish = language == Language.SPANISH;
        ScorecardHeader header = card.header();
        terminal.line(header.instrumentName() + ", " + header.entityName() + ", vigencia "
                + header.periodText().in(language));
        terminal.line((spanish ? "Método: " : "Method: ") + header.method() + " " + header.methodVersion() + " ("
                + header.standing().label().in(language) + ")");
        if (header.trial()) {
            terminal.line(
                    spanish
                            ? "Ensayo: es un cálculo simulado; no es el informe que exige la ley."
                            : "A trial: the figures are simulated; it is not the report that the law demands.");
        }
        if (card.isWeightSetAside()) {
            terminal.line(
                    spanish
                            ? "El instrumento declara pesos que este método no usa."
                            : "The instrument declares weights that this method does not use.");
        }
        terminal.line("");
        TextTable table = new TextTable(headings(language));
        card.nodes().forEach(node -> table.addCells(node.node() + " " + node.name(), cells(node, language)));
        table.print(terminal);
        level(card, asked, language).ifPresent(line -> {
            terminal.line("");
            terminal.line(line);
        });
        if (!doubts.isEmpty()) {
            terminal.line("");
            terminal.line(spanish ? "Por revisar en las respuestas" : "To be looked at in the answers");
            doubted(card, language).ifPresent(terminal::line);
            doubts.forEach(p -> terminal.line(language, p.message()));
        }
        explained.ifPresent(node -> {
            terminal.line("");
            terminal.line(card.explanation(node).print(WHOLE_TREE, language));
        });
        terminal.line("");
        terminal.line(language, Scorecard.DISCLAIMER);
    }

    /** How many of the answers that count were sent back, or nobody has confirmed. */
    private static Optional<String> doubted(Scorecard card, Language language) {
        boolean spanish = language == Language.SPANISH;
        return card.total()
                .map(NodeScore::coverage)
                .filter(c -> c.rejected() + c.toConfirm() > 0)
                .map(c -> spanish
                        ? "Cuentan aunque un revisor las devolvió: " + c.rejected()
                                + "; aunque nadie las ha confirmado: " + c.toConfirm()
                        : "They count though a reviewer sent them back: " + c.rejected()
                                + "; though nobody has confirmed them: " + c.toConfirm());
    }

    private List<String> headings(Language language) {
        boolean spanish = language == Language.SPANISH;
        List<String> headings = new ArrayList<>();
        headings.add(spanish ? "Nodo" : "Node");
        headings.add(spanish ? "Puntaje" : "Score");
        if (bounds) {
            headings.add(spanish ? "Entre" : "Between");
        }
        headings.add(spanish ? "Respondidas" : "Answered");
        return headings;
    }

    private List<String> cells(NodeScore node, Language language) {
        List<String> cells = new ArrayList<>();
        cells.add(node.score()
                .map(ScoreCommand::shown)
                .orElse(language == Language.SPANISH ? "indeterminado" : "indeterminate"));
        if (bounds) {
            cells.add(node.bounds().map(b -> range(b, language)).orElse("-"));
        }
        cells.add(answered(node.coverage()));
        return cells;
    }

    /** How many of the questions that want an answer have one. */
    static String answered(Coverage coverage) {
        return (coverage.answered() + coverage.excluded()) + "/" + coverage.demanded();
    }

    static String range(ScoreBounds bounds, Language language) {
        return shown(bounds.lowest()) + (language == Language.SPANISH ? " a " : " to ") + shown(bounds.highest());
    }

    private static Optional<String> level(Scorecard card, Instrument asked, Language language) {
        boolean spanish = language == Language.SPANISH;
        if (asked.scale().isPresent() && scale(asked).isEmpty()) {
            return asked.scale()
                    .map(named -> spanish
                            ? "Sin nivel: la escala '" + named + "' no viene con la biblioteca"
                            : "No level: the scale '" + named + "' does not come with the library");
        }
        return scale(asked)
                .flatMap(s -> level(card, s)
                        .map(level ->
                                (spanish ? "Nivel: " : "Level: ") + level.name().in(language)
                                        + " (" + s.id() + " " + s.version() + ", "
                                        + (spanish ? "escala: " : "scale: ")
                                        + s.status().label().in(language) + ")"));
    }

    private static Optional<MaturityScale> scale(Instrument asked) {
        return asked.scale().flatMap(MaturityScales::find);
    }

    private static Optional<MaturityLevel> level(Scorecard card, MaturityScale scale) {
        return card.total().flatMap(total -> card.level(total.node(), scale));
    }

    private static void level(JsonObject json, Scorecard card, Instrument asked, Language language) {
        asked.scale()
                .ifPresent(named -> json.text("scale", named)
                        .flag("scaleKnown", scale(asked).isPresent()));
        scale(asked)
                .ifPresent(s -> level(card, s)
                        .ifPresent(level -> json.object(
                                "level",
                                o -> o.number("rank", level.rank())
                                        .text("name", level.name().in(language))
                                        .text("scaleVersion", s.version())
                                        .text("status", s.status().name()))));
    }
}
