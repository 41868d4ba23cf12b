package io.github.mipg.examples.cli;

import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
            InstrumentCommand.class,
            ScoreCommand.class,
            CompareCommand.class
        })
public final class MipgMain {
    private static final String VERSION = "mipg " + version();

    /** How Java says that a path has letters that the locale of the process lacks. */
    private static final String UNMAPPABLE = "Malformed input";

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
        toldVersion(line);
        line.registerConverter(Path.class, Path::of); // keeps what is wrong with a path, for usage()
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setResourceBundle(UsageTexts.help(languageOf(Arrays.asList(args))));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionStrategy(parsed -> execute(parsed));
        line.setParameterExceptionHandler((e, given) -> usage(terminal, e, List.of(given)));
        line.setExecutionExceptionHandler((e, failed, parsed) -> failed(terminal, e, Arrays.asList(args)));
        int code = execute(terminal, line, args);
        if (!terminal.flush()) {
            terminal.diagnose("La salida no se pudo escribir / the output could not be written");
            terminal.flush();
            return ExitCode.INTERNAL;
        }
        return code;
    }

    /** Every command is of the version of the library that it comes with. */
    private static void toldVersion(CommandLine line) {
        line.getCommandSpec().version(VERSION);
        line.getSubcommands().values().forEach(MipgMain::toldVersion);
    }

    /** An error of the machine, such as a stack that is too small, is a fault too: it never ends as a finding. */
    private static int execute(Terminal terminal, CommandLine line, String... args) {
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failed(terminal, e, Arrays.asList(args));
        }
    }

    private static int execute(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult last = parsed;
        boolean help = isHelpRequested(parsed);
        while (last.hasSubcommand()) {
            last = last.subcommand();
            help |= isHelpRequested(last);
        }
        if (!last.commandSpec().subcommands().isEmpty() && !help) {
            throw new UsageTexts.MissingSubcommand(last.commandSpec().commandLine());
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** The version that the jar tells of itself; classes that lie about in folders have none. */
    private static String version() {
        String packaged = MipgMain.class.getPackage().getImplementationVersion();
        return packaged == null ? "(sin empaquetar / not packaged)" : packaged;
    }

    private static boolean isHelpRequested(CommandLine.ParseResult parsed) {
        return parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
    }

    private static int usage(Terminal terminal, CommandLine.ParameterException e, List<String> args) {
        if (e.getCause() instanceof InvalidPathException path) {
            return report(terminal, args, wrongPath(path), "");
        }
        String usage = e.getCommandLine().getUsageMessage(CommandLine.Help.Ansi.OFF);
        return report(
                terminal,
                args,
                Failure.usage(
                        "USAGE",
                        e.getCommandLine().getCommandSpec().qualifiedName(),
                        Text.of("una orden bien formada", "a well-formed command"),
                        UsageTexts.of(e).in(languageOf(args)),
                        Text.of("Consulte la ayuda con --help.", "See the help with --help.")),
                usage);
    }

    /** A path that this platform cannot have, or whose letters the locale of the process does not know. */
    private static Failure wrongPath(InvalidPathException e) {
        return Failure.usage(
                "INVALID_VALUE",
                e.getInput(),
                Text.of("una ruta que este proceso pueda leer", "a path that this process can read"),
                "",
                e.getReason().startsWith(UNMAPPABLE)
                        ? Text.of(
                                "La configuración regional del proceso no conoce esas letras: ponga LC_ALL=C.UTF-8, o"
                                        + " dé un nombre sin tildes.",
                                "The locale of the process does not know those letters: set LC_ALL=C.UTF-8, or give a"
                                        + " name without accents.")
                        : Text.of("Revise la ruta.", "Check the path."));
    }

    private static int failed(Terminal terminal, Throwable e, List<String> args) {
        if (e instanceof InvalidPathException path) {
            return report(terminal, args, wrongPath(path), "");
        }
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
        private static final Map<Class<?>, Function<Terminal, Object>> COMMANDS = Map.ofEntries(
                command(ScopeCommand.class, ScopeCommand::new),
                command(AppliesCommand.class, AppliesCommand::new),
                command(CalendarCommand.class, CalendarCommand::new),
                command(ResultsCommand.class, ResultsCommand::new),
                command(CheckCommand.class, CheckCommand::new),
                command(ValidateCommand.class, ValidateCommand::new),
                command(ShowCommand.class, ShowCommand::new),
                command(SchemaCommand.class, SchemaCommand::new),
                command(ExplainCommand.class, ExplainCommand::new),
                command(DiffCommand.class, DiffCommand::new),
                command(ReplayCommand.class, ReplayCommand::new),
                command(DemoCommand.class, DemoCommand::new),
                command(RulesCommand.class, RulesCommand::new),
                command(RuleCommand.class, RuleCommand::new),
                command(CatalogCommand.class, CatalogCommand::new),
                command(MigrateCommand.class, MigrateCommand::new),
                command(IdfCommand.class, IdfCommand::new),
                command(MdmCommand.class, MdmCommand::new),
                command(RiskCommand.class, RiskCommand::new),
                command(InstrumentCommand.class, InstrumentCommand::new),
                command(InstrumentImportCommand.class, InstrumentImportCommand::new),
                command(InstrumentListCommand.class, InstrumentListCommand::new),
                command(InstrumentShowCommand.class, InstrumentShowCommand::new),
                command(ScoreCommand.class, ScoreCommand::new),
                command(CompareCommand.class, CompareCommand::new));

        private final CommandLine.IFactory others = CommandLine.defaultFactory();
        private final Terminal terminal;

        Factory(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public <K> K create(Class<K> type) throws Exception {
            Function<Terminal, Object> command = COMMANDS.get(type);
            return command == null ? others.create(type) : type.cast(command.apply(terminal));
        }

        private static Map.Entry<Class<?>, Function<Terminal, Object>> command(
                Class<?> type, Function<Terminal, Object> make) {
            return Map.entry(type, make);
        }
    }
}
