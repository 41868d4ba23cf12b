package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.Language;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentClaim;
import io.github.mipg.rules.maturity.MaturityLevel;
import io.github.mipg.rules.maturity.MaturityScale;
import io.github.mipg.rules.maturity.MaturityScales;
import io.github.mipg.rules.scoring.AnswerProblem;
import io.github.mipg.rules.scoring.Contribution;
import io.github.mipg.rules.scoring.Coverage;
import io.github.mipg.rules.scoring.LevelBounds;
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
import java.util.stream.Collectors;
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

    @Mixin
    private WritingOptions writing = new WritingOptions();

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
            names = "--without-entity-claims",
            description = {
                "Toma por no respondidas las preguntas que la propia entidad declara que no aplican.",
                "Takes questions that the entity itself claims not to apply for unanswered."
            })
    private boolean withoutEntityClaims;

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
        writing.reads("INSTRUMENTO", Instruments.isDocument(instrument) ? Path.of(instrument) : null)
                .reads("RESPUESTAS.json", answers)
                .reads("--entity", entity)
                .writes("--out", out)
                .refuse();
        Instrument asked = Instruments.sound(instrument);
        AnswerSheet sheet = Documents.read(answers, MipgJson::readAnswers);
        PublicEntity who = Instruments.entity(entity, sheet);
        List<AnswerProblem> doubts = Instruments.fitting(asked, sheet, who, answers.toString());
        Scorer scorer = scorer(asked);
        Scorecard card = (withoutEntityClaims ? scorer.withoutEntityClaims() : scorer).score(sheet, who);
        Optional<NodeScore> beside = Optional.of(card.total())
                .filter(t -> t.coverage().notApplicableByEntity() > 0
                        || !card.claimedInPart().isEmpty())
                .map(t -> scorer.withoutEntityClaims().score(sheet, who).total());
        Optional<NodeId> explained = Optional.ofNullable(explain).map(node -> node(card, node));
        writing.write(out, () -> MipgJson.writeScorecard(card.archive()));
        if (output.json()) {
            terminal.line(json(card, asked, beside, doubts, explained, language));
        } else {
            print(card, asked, beside, doubts, explained, language);
        }
        return ExitCode.OK;
    }

    private Scorer scorer(Instrument asked) {
        ScoringMethod named = Instruments.method(method);
        try {
            return Scorer.of(asked, named);
        } catch (NotScorableException e) {
            throw Instruments.unscorable(e, named, instrument);
        }
    }

    private NodeId node(Scorecard card, String code) {
        return card.nodes().stream()
                .map(NodeScore::node)
                .filter(node -> node.value().equals(code))
                .findFirst()
                .orElseThrow(() -> Failure.usage(
                        "UNRESOLVED",
                        "--explain",
                        Text.of("el código de un nodo del instrumento", "the code of a node of the instrument"),
                        code,
                        otherNodes(card, code)));
    }

    private Text otherNodes(Scorecard card, String code) {
        List<String> alike = card.nodes().stream()
                .map(node -> node.node().value())
                .filter(known -> known.equalsIgnoreCase(code.strip()) || differsByOneLetter(known, code))
                .map(known -> "'" + known + "'")
                .toList();
        return alike.isEmpty()
                ? Text.of(
                        "Mire los códigos con 'mipg instrument show " + instrument + "'.",
                        "See the codes with 'mipg instrument show " + instrument + "'.")
                : Text.of(
                        "¿Quiso decir " + String.join(" o ", alike) + "?",
                        "Did you mean " + String.join(" or ", alike) + "?");
    }

    /** Whether one letter more, less or other makes the one of the other. */
    private static boolean differsByOneLetter(String some, String other) {
        int start = 0;
        int least = Math.min(some.length(), other.length());
        while (start < least && some.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && some.charAt(some.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return least > 0 && Math.max(some.length(), other.length()) - start - end <= 1;
    }

    private String json(
            Scorecard card,
            Instrument asked,
            Optional<NodeScore> beside,
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
                    .text("instrumentStatus", header.instrumentStatus().name())
                    .flag("trial", header.trial())
                    .flag("weightsSetAside", card.isWeightSetAside());
            card.total().score().ifPresent(total -> json.text("score", shown(total)));
            level(json, card, asked, language);
            json.texts(
                    "claimedInPart",
                    card.claimedInPart().stream().map(QuestionId::value).toList());
            beside.ifPresent(total -> json.object("withoutEntityClaims", o -> {
                total.score().ifPresent(s -> o.text("score", shown(s)));
                o.text("standing", header.standing().name());
                total.bounds()
                        .ifPresent(b -> o.text("lowest", shown(b.lowest())).text("highest", shown(b.highest())));
            }));
            json.object(
                    "nodes",
                    nodes -> card.nodes().forEach(n -> nodes.object(n.node().toString(), o -> node(o, n))));
            explained.ifPresent(node -> json.texts(
                    "explanation",
                    card.explanation(node).print(WHOLE_TREE, language).lines().toList()));
            json.list(
                    "claims",
                    asked.claims(),
                    (item, c) -> item.text("subject", c.subject())
                            .text("status", c.status().name())
                            .text("source", c.source()));
            json.list(
                            "problems",
                            doubts,
                            (item, p) -> Complaint.at(
                                            p.kind().name(),
                                            answers.toString(),
                                            p.pointer(),
                                            p.expectation(),
                                            p.found(),
                                            p.fix())
                                    .write(item, language))
                    .text("disclaimer", Scorecard.DISCLAIMER.in(language));
        });
    }

    private static void node(JsonObject json, NodeScore node) {
        json.text("name", node.name());
        node.score()
                .ifPresent(s -> json.text("score", shown(s))
                        .text("standing", s.standing().name()));
        node.bounds().ifPresent(b -> json.text("lowest", shown(b.lowest())).text("highest", shown(b.highest())));
        coverage(json, "coverage", node.coverage());
        json.texts("unfed", node.unfed().stream().map(NodeId::toString).toList());
        json.list("contributions", node.contributions(), ScoreCommand::contribution);
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

    /** What rescaling and rounding change is part of no node and no question. */
    private static void contribution(JsonObject json, Contribution contribution) {
        contribution.node().ifPresent(n -> json.text("node", n.value()));
        contribution.question().ifPresent(q -> json.text("question", q.value()));
        if (contribution.isAdjustment()) {
            json.flag("adjustment", true);
        } else {
            json.text("share", contribution.share().toString())
                    .text("points", contribution.points().shown(2).toPlainString());
        }
        json.text("shown", contribution.shown().toPlainString());
    }

    static String shown(SimulatedScore score) {
        return score.shown().toPlainString();
    }

    private void print(
            Scorecard card,
            Instrument asked,
            Optional<NodeScore> beside,
            List<AnswerProblem> doubts,
            Optional<NodeId> explained,
            Language language) {
        boolean spanish = language == Language.SPANISH;
        ScorecardHeader header = card.header();
        terminal.line(header.instrumentName() + ", " + header.entityName() + ", vigencia "
                + header.periodText().in(language));
        terminal.line((spanish ? "Método: " : "Method: ") + header.method() + " " + header.methodVersion() + " ("
                + header.standing().label().in(language) + ")");
        terminal.line((spanish ? "Certeza del instrumento: " : "Status of the instrument: ")
                + header.instrumentStatus().label().in(language));
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
        TextTable table = new TextTable(headings(header.standing(), language));
        card.nodes().forEach(node -> table.addCells(node.node() + " " + node.name(), cells(node, language)));
        table.print(terminal);
        beside.ifPresent(total -> {
            terminal.line("");
            terminal.line(language, claims(card, total));
        });
        Optional.of(card.total().unfed()).filter(u -> !u.isEmpty()).ifPresent(unfed -> {
            terminal.line("");
            terminal.line(
                    language,
                    Text.of(
                            "Sin preguntas que den puntos: " + unfed.size() + " de "
                                    + card.nodes().size() + " nodos. La cifra es solo de los demás.",
                            "Without questions that earn points: " + unfed.size() + " of "
                                    + card.nodes().size() + " nodes. The figure is of the others alone."));
        });
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
        leastSure(asked, language);
        terminal.line("");
        terminal.line(language, Scorecard.DISCLAIMER);
    }

    /** What of the instrument nobody has confirmed: a figure is no surer than the items that it is made of. */
    private void leastSure(Instrument asked, Language language) {
        List<InstrumentClaim> weakest = asked.claims().stream()
                .filter(c -> c.status() == asked.status() && !c.status().isConfirmed())
                .toList();
        if (!weakest.isEmpty()) {
            terminal.line("");
            terminal.line(
                    language, Text.of("Lo menos seguro del instrumento:", "What is least sure about the instrument:"));
            weakest.forEach(c -> terminal.line("- " + c.subject() + ". " + c.source() + " ["
                    + c.status().label().in(language) + "]"));
        }
    }

    /** How many of the answers that count were sent back, or nobody has confirmed. */
    private static Optional<String> doubted(Scorecard card, Language language) {
        boolean spanish = language == Language.SPANISH;
        return Optional.of(card.total().coverage())
                .filter(c -> c.rejected() + c.toConfirm() > 0)
                .map(c -> spanish
                        ? "Cuentan aunque un revisor las devolvió: " + c.rejected()
                                + "; aunque nadie las ha confirmado: " + c.toConfirm()
                        : "They count though a reviewer sent them back: " + c.rejected()
                                + "; though nobody has confirmed them: " + c.toConfirm());
    }

    /** What an entity declares not to apply is the cheapest way to a better figure: so the other figure stands beside. */
    private static Text claims(Scorecard card, NodeScore without) {
        int claimed = card.total().coverage().notApplicableByEntity();
        List<QuestionId> inPart = card.claimedInPart();
        String codes = inPart.stream().map(QuestionId::value).collect(Collectors.joining(", "));
        return Text.of(
                "No aplican según la propia entidad: "
                        + (claimed == 1 ? "1 pregunta" : claimed + " preguntas")
                        + (inPart.isEmpty() ? "" : ", y filas de " + codes) + ". Sin esas declaraciones: "
                        + without.bounds().map(b -> range(b, Language.SPANISH)).orElse("indeterminado") + ".",
                "Not applicable by the entity's own claim: "
                        + (claimed == 1 ? "1 question" : claimed + " questions")
                        + (inPart.isEmpty() ? "" : ", and rows of " + codes) + ". Without those claims: "
                        + without.bounds().map(b -> range(b, Language.ENGLISH)).orElse("indeterminate") + ".");
    }

    private List<String> headings(Standing standing, Language language) {
        boolean spanish = language == Language.SPANISH;
        List<String> headings = new ArrayList<>();
        headings.add(spanish ? "Nodo" : "Node");
        headings.add(heading(spanish ? "Puntaje" : "Score", standing, language));
        if (bounds) {
            headings.add(heading(spanish ? "Entre" : "Between", standing, language));
        }
        headings.add(spanish ? "Respondidas" : "Answered");
        headings.add(spanish ? "No aplican (ley, entidad)" : "Not applicable (law, entity)");
        return headings;
    }

    /** The heading of a column of figures: whoever copies it copies what they are. */
    static String heading(String column, Standing standing, Language language) {
        return column + " (" + standing.label().in(language) + ")";
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
        cells.add(node.coverage().notApplicableByLaw() + ", " + node.coverage().notApplicableByEntity());
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
                .flatMap(s -> levels(card, s)
                        .map(levels -> (spanish ? "Nivel: " : "Level: ") + named(levels, language) + " ("
                                + s.id() + " " + s.version() + ", " + (spanish ? "escala: " : "scale: ")
                                + s.status().label().in(language) + "; " + (spanish ? "lectura: " : "reading: ")
                                + s.reading().label().in(language) + ")"));
    }

    private static String named(LevelBounds levels, Language language) {
        String lowest = levels.lowest().name().in(language);
        String highest = levels.highest().name().in(language);
        if (levels.isDecided()) {
            return lowest;
        }
        return language == Language.SPANISH
                ? "entre " + lowest + " y " + highest + ", según lo que falta por responder"
                : "between " + lowest + " and " + highest + ", depending on what is still to be answered";
    }

    private static Optional<MaturityScale> scale(Instrument asked) {
        return asked.scale().flatMap(MaturityScales::find);
    }

    private static Optional<LevelBounds> levels(Scorecard card, MaturityScale scale) {
        return card.levelBounds(card.total().node(), scale);
    }

    /** One level where it is decided; else from which to which. */
    private static void level(JsonObject json, Scorecard card, Instrument asked, Language language) {
        asked.scale()
                .ifPresent(named -> json.text("scale", named)
                        .flag("scaleKnown", scale(asked).isPresent()));
        scale(asked)
                .ifPresent(s -> levels(card, s).ifPresent(levels -> {
                    if (levels.isDecided()) {
                        json.object("level", o -> level(o, s, levels.lowest(), language));
                    } else {
                        json.object("lowestLevel", o -> level(o, s, levels.lowest(), language))
                                .object("highestLevel", o -> level(o, s, levels.highest(), language));
                    }
                }));
    }

    private static void level(JsonObject json, MaturityScale scale, MaturityLevel level, Language language) {
        json.number("rank", level.rank())
                .text("name", level.name().in(language))
                .text("scaleVersion", scale.version())
                .text("reading", scale.reading().name())
                .text("status", scale.status().name());
    }
}
