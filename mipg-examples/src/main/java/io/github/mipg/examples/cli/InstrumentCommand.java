package io.github.mipg.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What there is to do with instruments of measurement. */
@Command(
        name = "instrument",
        mixinStandardHelpOptions = true,
        description = {"Instrumentos de medición.", "Instruments of measurement."},
        subcommands = {InstrumentListCommand.class, InstrumentShowCommand.class})
final class InstrumentCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli gives every command its specification");
        }
        throw new CommandLine.ParameterException(spec.commandLine(), "falta el subcomando");
    }
}
