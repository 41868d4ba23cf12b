package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.examples.cli.MipgMain;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that the papers show are run; they end as the papers say, and print what the papers show. */
class CommandLinesTest {
    private static final String COMMAND = "java -jar mipg-examples/target/mipg.jar ";

    private static final Pattern OPTION = Pattern.compile("--(?!help|version)[a-z][a-z-]+");
    private static final Pattern COMMANDS = Pattern.compile("(?m)^  ([a-z]+) {2,}(?=\\p{Lu})");

    private static final Map<String, String> HELP = commands(List.of());

    /** What came of the last command of a fence. */
    private record Outcome(int exit, String out, String err) {}

    static List<Path> papers() {
        return Fence.papers();
    }

    @Test
    void each_says_how_it_ends() {
        List<String> silent = Fence.papers().stream()
                .flatMap(paper -> Fence.in(paper).stream())
                .filter(fence -> fence.lines().stream().anyMatch(line -> line.startsWith(COMMAND)))
                .filter(fence -> fence.argument("run").isEmpty())
                .map(Fence::place)
                .toList();
        assertThat(silent)
                .as("commands need '<!-- run: exit 0 -->' on the line above their fence")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void end_and_print_as_shown(Path paper) {
        List<Outcome> last = new ArrayList<>();
        Papers.check(paper, Fence.refill(paper, fence -> {
            Optional<String> exit = fence.argument("run");
            if (exit.isPresent()) {
                last.clear();
                fence.lines().stream()
                        .filter(line -> line.startsWith(COMMAND))
                        .forEach(line -> last.add(run(fence, line, exit.get())));
            }
            return fence.argument("output")
                    .map(lines -> head(last.get(last.size() - 1).out(), lines))
                    .orElse(fence.lines());
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/es/README.md"})
    void every_command_and_option_is_told(String readme) {
        String paper = Papers.read(Path.of(readme));
        List<String> untold = new ArrayList<>();
        HELP.forEach((command, help) -> {
            if (!paper.contains("`" + command)) {
                untold.add(command);
            }
            OPTION.matcher(help)
                    .results()
                    .map(MatchResult::group)
                    .filter(option -> !paper.contains(option))
                    .forEach(untold::add);
        });
        assertThat(untold)
                .as("commands and options that " + readme + " does not tell")
                .isEmpty();
    }

    /** All commands that have no commands below them, as the words after the program's name, each with its help. */
    private static Map<String, String> commands(List<String> above) {
        String help = help(above);
        List<String> below =
                COMMANDS.matcher(help).results().map(found -> found.group(1)).toList();
        Map<String, String> all = new LinkedHashMap<>();
        if (below.isEmpty()) {
            all.put(String.join(" ", above), help);
        }
        for (String word : below) {
            List<String> command = new ArrayList<>(above);
            command.add(word);
            all.putAll(commands(command));
        }
        return all;
    }

    private static String help(List<String> command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> args = new ArrayList<>(command);
        args.add("--help");
        assertThat(MipgMain.run(out, out, args.toArray(String[]::new))).isZero();
        return text(out);
    }

    private static Outcome run(Fence fence, String line, String expected) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = Arrays.stream(line.substring(COMMAND.length()).split(" +"))
                .map(CommandLinesTest::fromTheTop)
                .toArray(String[]::new);
        int code = MipgMain.run(out, err, args);
        Outcome outcome = new Outcome(code, text(out), text(err));
        assertThat("exit " + code)
                .as("%s: %s%n%s%s", fence.place(), line, outcome.out(), outcome.err())
                .isEqualTo(expected);
        return outcome;
    }

    /** The papers are read in the top folder, the tests run in that of their module. */
    private static String fromTheTop(String arg) {
        return arg.startsWith("mipg-examples/") ? Papers.ROOT.resolve(arg).toString() : arg;
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8).replace(Papers.ROOT + "/", "");
    }

    private static List<String> head(String printed, String lines) {
        List<String> all = printed.lines().toList();
        return lines.isEmpty() ? all : all.subList(0, Integer.parseInt(lines.replace(" lines", "")));
    }
}
