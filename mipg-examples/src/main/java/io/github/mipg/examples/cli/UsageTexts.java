package io.github.mipg.examples.cli;

import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli says in English alone, in both languages. */
final class UsageTexts {
    private UsageTexts() {}

    /** The words of the help that no command gives itself. */
    static ResourceBundle help(Language language) {
        boolean spanish = language == Language.SPANISH;
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {
                    {"usage.synopsisHeading", spanish ? "Uso: " : "Usage: "},
                    {"usage.commandListHeading", spanish ? "Subcomandos:%n" : "Commands:%n"},
                    {
                        "mixinStandardHelpOptions.help",
                        spanish ? "Muestra esta ayuda y termina." : "Shows this help and ends."
                    },
                    {
                        "mixinStandardHelpOptions.version",
                        spanish ? "Muestra la versión y termina." : "Shows the version and ends."
                    }
                };
            }
        };
    }

    /** That a command which only groups others was called by itself. */
    static final class MissingSubcommand extends ParameterException {
        private static final long serialVersionUID = 1L;

        MissingSubcommand(CommandLine line) {
            super(line, "missing subcommand");
        }
    }

    /** What is wrong with the arguments; in the words of picocli where it has no kind of its own. */
    static Text of(ParameterException e) {
        if (e instanceof MissingSubcommand) {
            return Text.of("falta el subcomando", "the subcommand is missing");
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), String.valueOf(e.getMessage()));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return Text.of(
                    "la opción " + name(twice.getOverwritten()) + " se da una sola vez",
                    "option " + name(twice.getOverwritten()) + " is given once only");
        }
        ArgSpec of = e.getArgSpec();
        if (e instanceof MaxValuesExceededException || of == null || e.getValue() == null) {
            String said = String.valueOf(e.getMessage());
            return Text.of(said, said);
        }
        return value(of, e.getValue());
    }

    private static Text unmatched(UnmatchedArgumentException e) {
        String all = quoted(e.getUnmatched());
        boolean one = e.getUnmatched().size() == 1;
        List<String> alike = e.getSuggestions();
        Text what = e.isUnknownOption()
                ? Text.of("no hay opción " + all, "there is no option " + all)
                : Text.of((one ? "sobra " : "sobran ") + all, all + (one ? " is too much" : " are too many"));
        return alike.isEmpty()
                ? what
                : Text.of(
                        what.spanish() + "; ¿quiso decir " + quoted(alike) + "?",
                        what.english() + "; did you mean " + quoted(alike) + "?");
    }

    /** An option that lacks its value is told from one that lacks itself by the words of picocli alone. */
    private static Text missing(List<ArgSpec> missing, String said) {
        boolean value =
                said.startsWith("Missing required parameter for option") || said.startsWith("Expected parameter");
        String names = missing.stream().map(UsageTexts::name).collect(Collectors.joining(", "));
        return value
                ? Text.of("falta el valor de " + names, "the value of " + names + " is missing")
                : Text.of(
                        (missing.size() == 1 ? "falta " : "faltan ") + names,
                        names + (missing.size() == 1 ? " is missing" : " are missing"));
    }

    private static Text value(ArgSpec of, String given) {
        Class<?> type = of.type();
        String found = quoted(List.of(given));
        if (type.isEnum()) {
            String known =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return Text.of(
                    found + " en " + name(of) + ", que es uno de " + known,
                    found + " in " + name(of) + ", which is one of " + known);
        }
        return Text.of(found + ", que no sirve para " + name(of), found + ", which does not fit " + name(of));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static String quoted(List<String> words) {
        return words.stream().map(w -> "'" + w + "'").collect(Collectors.joining(", "));
    }
}
