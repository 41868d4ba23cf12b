package io.github.mipg.examples.cli;

import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.rules.scoring.NotScorableException;
import io.github.mipg.rules.scoring.ScoreArchive;
import io.github.mipg.rules.scoring.ScoreReplay;
import io.github.mipg.rules.scoring.Scorecard;
import io.github.mipg.rules.scoring.ScorecardHeader;
import io.github.mipg.rules.scoring.Scorer;
import io.github.mipg.rules.scoring.ScoringMethod;
import java.util.List;

/**
 * A kept scorecard made again.
 *
 * @param kept the scorecard as it was issued
 * @param replay what came of it
 */
record CardReplay(ScoreArchive kept, ScoreReplay replay) {
    static CardReplay of(
            ScoreArchive kept, Instrument instrument, ScoringMethod method, AnswerSheet sheet, PublicEntity entity) {
        try {
            return new CardReplay(kept, kept.replay(Scorer.of(instrument, method), sheet, entity));
        } catch (NotScorableException e) {
            throw Instruments.unscorable(e, method, instrument.id().value());
        }
    }

    int exitCode() {
        if (replay instanceof ScoreReplay.NotReplayable) {
            return ExitCode.WRONG_INPUT;
        }
        return replay instanceof ScoreReplay.Same ? ExitCode.OK : ExitCode.FOUND;
    }

    private String answer() {
        if (replay instanceof ScoreReplay.Same) {
            return "SAME";
        }
        return replay instanceof ScoreReplay.Different ? "DIFFERENT" : "NOT_REPLAYABLE";
    }

    String json(Language language) {
        ScorecardHeader header = kept.header();
        return JsonObject.of("mipg-replay", 1, json -> {
            json.text("entity", header.entity().id().toString())
                    .number("vigencia", header.vigencia().year());
            header.cutOff().ifPresent(day -> json.text("cutOff", day.toString()));
            json.text("instrument", header.instrument().toString())
                    .text("method", header.method())
                    .text("engine", header.engine())
                    .text("answer", answer())
                    .list("differences", replay.differences(), (item, d) -> {
                        d.node().ifPresent(node -> item.text("node", node.value()));
                        item.text("field", d.field())
                                .text("archived", d.archived())
                                .text("replayed", d.replayed());
                    })
                    .list(
                            "needs",
                            replay.needs(),
                            (item, n) -> item.text("input", n.input().name())
                                    .text("label", n.input().label().in(language))
                                    .text("needed", n.needed())
                                    .text("given", n.given()))
                    .list("problems", List.of(), (item, none) -> {});
        });
    }

    void print(Terminal terminal, Language language) {
        boolean spanish = language == Language.SPANISH;
        ScorecardHeader header = kept.header();
        terminal.line(header.instrumentName() + ", " + header.entityName() + ", vigencia "
                + header.periodText().in(language) + ", " + header.method() + " " + header.methodVersion());
        terminal.line(
                language,
                switch (answer()) {
                    case "SAME" ->
                        Text.of(
                                "IGUAL: cada cifra y cada conteo salió como se emitió; las cotas también, o más estrechas si"
                                        + " otra versión las emitió (" + header.engine() + ").",
                                "SAME: every figure and count came out as it was issued; so did the bounds, or closer if"
                                        + " another version issued them (" + header.engine() + ").");
                    case "DIFFERENT" ->
                        Text.of(
                                "DIFERENTE: con los mismos insumos no sale lo que se emitió.",
                                "DIFFERENT: the same inputs do not give what was issued.");
                    default ->
                        Text.of(
                                "NO REPRODUCIBLE: falta algo con que se hizo la tarjeta.",
                                "NOT REPLAYABLE: something that the scorecard was made from is missing.");
                });
        for (ScoreReplay.Difference difference : replay.differences()) {
            terminal.line("- " + difference.node().map(node -> node + ", ").orElse("") + difference.field());
            ReplayCommand.sides(
                    terminal,
                    spanish ? "Emitido: " : "Issued: ",
                    difference.archived(),
                    spanish ? "Ahora:   " : "Now:    ",
                    difference.replayed());
        }
        for (ScoreReplay.Need need : replay.needs()) {
            terminal.line("- " + need.input().label().in(language));
            ReplayCommand.sides(
                    terminal,
                    spanish ? "Se necesita: " : "Needed: ",
                    need.needed(),
                    spanish ? "Se dio:      " : "Given:  ",
                    need.given());
        }
        terminal.line("");
        terminal.line(language, Scorecard.DISCLAIMER);
    }
}
