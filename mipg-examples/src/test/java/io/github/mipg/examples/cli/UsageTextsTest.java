package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the command says of arguments that are wrong, in the language asked for. */
class UsageTextsTest {
    private static final List<List<String>> WRONG = List.of(
            List.of(),
            List.of("instrument", "import"),
            List.of("chek"),
            List.of("score"),
            List.of("score", "muestra-mipg"),
            List.of("score", "muestra-mipg", "x.json", "--method"),
            List.of("score", "muestra-mipg", "x.json", "--metod", "meci-semestral"),
            List.of("check", "x.json", "y.json", "z.json"),
            List.of("check", "x.json", "y.json"),
            List.of("check", "x.json", "--fail-on", "much"),
            List.of("check", "x.json", "--as-of", "2025-01-01", "--as-of", "2025-01-02"));

    private static String said(String... more) {
        return WRONG.stream()
                .map(args -> {
                    String[] all =
                            Stream.concat(args.stream(), Arrays.stream(more)).toArray(String[]::new);
                    Cli run = Cli.run(all);
                    assertThat(run.exit()).isEqualTo(2);
                    return "mipg " + String.join(" ", all) + "\n"
                            + run.err().lines().findFirst().orElse("") + "\n";
                })
                .collect(Collectors.joining());
    }

    @Test
    void whatIsWrongIsSaidInSpanishUnlessEnglishIsAskedFor() {
        Golden.check("usage-es.txt", said());
        Golden.check("usage-en.txt", said("--lang=en"));
    }

    @Test
    void theHelpSpeaksTheLanguageTheWholeWayDown() {
        Golden.check(
                "help-import-es.txt", Cli.run("instrument", "import", "--help").out());
        assertThat(Cli.run("instrument", "lint", "--help", "--lang=en").out())
                .startsWith("Usage: mipg instrument lint")
                .contains("Shows this help and ends.");
        assertThat(Cli.run("--help").out()).contains("Subcomandos:").doesNotContain("Commands:");
    }
}
