package io.github.mipg.examples.cli;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
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
        private static final ImmutableMap<Class<?>, Function<Terminal, Object>> COMMANDS =
                ImmutableMap.<Class<?>, Function<Terminal, Object>>builder()
                        .put(ScopeCommand.class, ScopeCommand::new)
                        .put(AppliesCommand.class, AppliesCommand::new)
                        .put(CalendarCommand.class, CalendarCommand::new)
                        .put(ResultsCommand.class, ResultsCommand::new)
                        .put(CheckCommand.class, CheckCommand::new)
                        .put(ValidateCommand.class, ValidateCommand::new)
                        .put(ShowCommand.class, ShowCommand::new)
                        .put(SchemaCommand.class, SchemaCommand::new)
                        .put(ExplainCommand.class, ExplainCommand::new)
                        .put(DiffCommand.class, DiffCommand::new)
                        .put(ReplayCommand.class, ReplayCommand::new)
                        .put(DemoCommand.class, DemoCommand::new)
                        .put(RulesCommand.class, RulesCommand::new)
                        .put(RuleCommand.class, RuleCommand::new)
                        .put(CatalogCommand.class, CatalogCommand::new)
                        .put(MigrateCommand.class, MigrateCommand::new)
                        .put(IdfCommand.class, IdfCommand::new)
                        .put(MdmCommand.class, MdmCommand::new)
                        .put(RiskCommand.class, RiskCommand::new)
                        .put(InstrumentListCommand.class, InstrumentListCommand::new)
                        .put(InstrumentShowCommand.class, InstrumentShowCommand::new)
                        .put(ScoreCommand.class, ScoreCommand::new)
                        .put(CompareCommand.class, CompareCommand::new)
                        .buildOrThrow();

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
    }
}
