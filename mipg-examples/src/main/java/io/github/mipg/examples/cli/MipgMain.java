package io.github.mipg.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code mipg}; holds its place until the real commands stand. */
@Command(name = "mipg", mixinStandardHelpOptions = true, subcommands = MipgMain.Demo.class)
public final class MipgMain implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private MipgMain() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the command's arguments
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new MipgMain()).execute(args));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return CommandLine.ExitCode.USAGE;
    }

    @Command(name = "demo", description = "Shows what the library does.", mixinStandardHelpOptions = true)
    static final class Demo implements Callable<Integer> {
        @Option(names = "--out", required = true, description = "The folder to write to.")
        private Path out = Path.of(".");

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            spec.commandLine().getOut().println("Nothing to show yet; nothing written to " + out + ".");
            return CommandLine.ExitCode.OK;
        }
    }
}
