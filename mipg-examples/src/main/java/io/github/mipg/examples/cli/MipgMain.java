package io.github.mipg.examples.cli;

import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code mipg}: how officials try the library, and an example of embedding it. It reads, calls the library and
 * prints; it decides nothing itself.
 */
@Command(
        name = "mipg",
        description = {"MIPG desde la línea de comandos.", "MIPG from the command line."},
        mixinStandardHelpOptions = true,
        subcommands = {
            ScopeCommand.class,
            AppliesCommand.class,
            CalendarCommand.class,
            ResultsCommand.class,
            CheckCommand.class,
            ValidateCommand.class,
            ShowCommand.class,
            SchemaCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            ReplayCommand.class,
            DemoCommand.class,
            CatalogCommand.class,
            RulesCommand.class,
            RuleCommand.class,
            MigrateCommand.class,
            IdfCommand.class,
            MdmCommand.class,
            RiskCommand.class,
            InstrumentCommand.class
        })
public final class MipgMain {
    private MipgMain() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the command's arguments
     */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(out, err, args));
    }

    /**
     * Runs the command.
     *
     * @param out where it prints
     * @param err where it prints diagnostics
     * @param args the command's arguments
     * @return the exit code: 0 done, 1 a command that checks found something, 2 input or usage is wrong, 3
     *     internal fault
     */
    public static int run(OutputStream out, OutputStream err, String... args) {
        Terminal terminal = new Terminal(out, err);
        CommandLine line = new CommandLine(new MipgMain(), new Factory(terminal));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionStrategy(parsed -> execute(parsed));
        line.setParameterExceptionHandler((e, given) -> usage(terminal, e, List.of(given)));
        line.setExecutionExceptionHandler((e, failed, parsed) -> failed(terminal, e, Arrays.asList(args)));
        int code = line.execute(args);
        if (!terminal.flush()) {
            terminal.diagnose("La salida no se pudo escribir / the output could not be written");
            terminal.flush();
            return ExitCode.INTERNAL;
        }
        return code;
    }

    private static int execute(CommandLine.ParseResult parsed) {
        boolean help = parsed.isUsageHelpRequested()
                || parsed.isVersionHelpRequested()
                || (parsed.hasSubcommand() && parsed.subcommand().isUsageHelpRequested());
        if (!parsed.hasSubcommand() && !help) {
            throw new CommandLine.ParameterException(parsed.commandSpec().commandLine(), "falta el subcomando");
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int usage(Terminal terminal, CommandLine.ParameterException e, List<String> args) {
        String usage = e.getCommandLine().getUsageMessage(CommandLine.Help.Ansi.OFF);
        return report(
                terminal,
                args,
                Failure.usage(
                        "USAGE",
                        e.getCommandLine().getCommandSpec().qualifiedName(),
                        Text.of("una orden bien formada", "a well-formed command"),
                        String.valueOf(e.getMessage()),
                        Text.of("Consulte la ayuda con --help.", "See the help with --help.")),
                usage);
    }

    private static int failed(Terminal terminal, Exception e, List<String> args) {
        if (e instanceof Failure failure) {
            return report(terminal, args, failure, "");
        }
        terminal.diagnose("Fallo interno / internal fault: " + e);
        if (args.contains("--json")) {
            terminal.line(JsonObject.of("mipg-error", 1, json -> json.text("fault", e.toString())));
        }
        return ExitCode.INTERNAL;
    }

    private static int report(Terminal terminal, List<String> args, Failure failure, String usage) {
        Language language = languageOf(args);
        failure.complaints().forEach(c -> terminal.diagnose(c.text(language)));
        if (!usage.isEmpty()) {
            terminal.diagnose(usage.stripTrailing());
        }
        if (args.contains("--json")) {
            terminal.line(JsonObject.of(
                    "mipg-error",
                    1,
                    json -> json.list("problems", failure.complaints(), (item, c) -> c.write(item, language))));
        }
        return ExitCode.WRONG_INPUT;
    }

    /** The language asked for, found by hand because the arguments may not have been understood. */
    private static Language languageOf(List<String> args) {
        int option = args.indexOf("--lang");
        boolean english = args.contains("--lang=en")
                || (option >= 0
                        && option + 1 < args.size()
                        && args.get(option + 1).equals("en"));
        return english ? Language.ENGLISH : Language.SPANISH;
    }

    /** Gives the commands the terminal that they print to. */
    private static final class Factory implements CommandLine.IFactory {
        private final CommandLine.IFactory others = CommandLine.defaultFactory();
        private final Terminal terminal;

        Factory(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == ScopeCommand.class) {
                return type.cast(new ScopeCommand(terminal));
            }
            if (type == AppliesCommand.class) {
                return type.cast(new AppliesCommand(terminal));
            }
            if (type == CalendarCommand.class) {
                return type.cast(new CalendarCommand(terminal));
            }
            if (type == ResultsCommand.class) {
                return type.cast(new ResultsCommand(terminal));
            }
            if (type == CheckCommand.class) {
                return type.cast(new CheckCommand(terminal));
            }
            if (type == ValidateCommand.class) {
                return type.cast(new ValidateCommand(terminal));
            }
            if (type == ShowCommand.class) {
                return type.cast(new ShowCommand(terminal));
            }
            if (type == SchemaCommand.class) {
                return type.cast(new SchemaCommand(terminal));
            }
            if (type == ExplainCommand.class) {
                return type.cast(new ExplainCommand(terminal));
            }
            if (type == DiffCommand.class) {
                return type.cast(new DiffCommand(terminal));
            }
            if (type == ReplayCommand.class) {
                return type.cast(new ReplayCommand(terminal));
            }
            if (type == DemoCommand.class) {
                return type.cast(new DemoCommand(terminal));
            }
            if (type == RulesCommand.class) {
                return type.cast(new RulesCommand(terminal));
            }
            if (type == RuleCommand.class) {
                return type.cast(new RuleCommand(terminal));
            }
            if (type == CatalogCommand.class) {
                return type.cast(new CatalogCommand(terminal));
            }
            if (type == MigrateCommand.class) {
                return type.cast(new MigrateCommand(terminal));
            }
            if (type == IdfCommand.class) {
                return type.cast(new IdfCommand(terminal));
            }
            if (type == MdmCommand.class) {
                return type.cast(new MdmCommand(terminal));
            }
            if (type == RiskCommand.class) {
                return type.cast(new RiskCommand(terminal));
            }
            if (type == InstrumentCommand.class) {
                return type.cast(new InstrumentCommand(terminal));
            }
            if (type == InstrumentImportCommand.class) {
                return type.cast(new InstrumentImportCommand(terminal));
            }
            return others.create(type);
        }
    }
}
