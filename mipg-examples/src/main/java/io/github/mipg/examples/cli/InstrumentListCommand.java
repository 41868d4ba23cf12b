package io.github.mipg.examples.cli;

import io.github.mipg.io.StandardInstruments;
import io.github.mipg.model.Language;
import io.github.mipg.model.measurement.Instrument;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the instruments that come with the library. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "Lista los instrumentos incluidos, con su certeza.",
            "Lists the instruments that come with the library, with their status."
        })
final class InstrumentListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output = new OutputOptions();

    InstrumentListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = output.language();
        List<Instrument> all = StandardInstruments.all();
        if (output.json()) {
            terminal.line(JsonObject.of(
                    "mipg-instruments",
                    1,
                    json -> json.list("instruments", all, InstrumentListCommand::write)
                            .list("problems", List.of(), (row, none) -> {})));
        } else {
            boolean spanish = language == Language.SPANISH;
            all.forEach(i -> terminal.line(i.id() + ": " + i.name() + " ("
                    + i.nodes().size() + (spanish ? " nodos, " : " nodes, ")
                    + i.questions().size() + (spanish ? " preguntas; " : " questions; ")
                    + i.status().label().in(language) + ")"));
        }
        return ExitCode.OK;
    }

    private static void write(JsonObject row, Instrument instrument) {
        row.text("id", instrument.id().value())
                .text("name", instrument.name())
                .text("vigencia", instrument.vigencia().map(Object::toString).orElse(""))
                .number("revision", instrument.revision())
                .text("comparability", instrument.comparability().orElse(""))
                .text("scale", instrument.scale().orElse(""))
                .text("periodicity", instrument.periodicity().name())
                .flag("legalReport", instrument.legalReport())
                .number("nodes", instrument.nodes().size())
                .number("questions", instrument.questions().size())
                .text("status", instrument.status().name())
                .text("hash", instrument.contentHash());
    }
}
