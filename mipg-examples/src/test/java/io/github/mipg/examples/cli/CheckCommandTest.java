package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    private static final String DEMO = "src/main/resources/demo/filandia.json";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void explainsEachFindingInSpanishAndInEnglish() {
        Cli spanish = Cli.run("check", DEMO, "--all");
        Cli english = Cli.run("check", DEMO, "--all", "--lang=en");

        assertThat(spanish.exit()).isEqualTo(1);
        Golden.check("check-filandia-es.txt", spanish.out());
        Golden.check("check-filandia-en.txt", english.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"departamento-ejemplo", "agencia-ejemplo"})
    void reportsOfTheOtherIllustrativeSystemsAreOnFile(String name) {
        String file = "src/main/resources/demo/" + name + ".json";

        Golden.check("check-" + name + "-es.txt", Cli.run("check", file).out());
        Golden.check(
                "check-" + name + "-en.txt", Cli.run("check", file, "--lang=en").out());
    }

    @Test
    void countsAllVerdictsButListsWhatNeedsAttention() {
        Map<String, String> some = Cli.run("check", DEMO, "--json").json();
        Map<String, String> all = Cli.run("check", DEMO, "--json", "--all").json();

        assertThat(some).containsEntry("/format", "mipg-check").containsEntry("/illustrative", "true");
        assertThat(findings(some)).isEqualTo(count(some, "VIOLATED") + count(some, "INDETERMINATE"));
        assertThat(findings(all))
                .isEqualTo(count(all, "SATISFIED")
                        + count(all, "VIOLATED")
                        + count(all, "NOT_APPLICABLE")
                        + count(all, "INDETERMINATE")
                        + count(all, "FAULTED"));
        assertThat(some)
                .containsKeys(
                        "/findings/0/rule",
                        "/findings/0/verdict",
                        "/findings/0/basis",
                        "/findings/0/severity",
                        "/findings/0/path",
                        "/findings/0/message",
                        "/findings/0/citations/0/text");
    }

    @Test
    void writesHtmlAndTheWholeReport() throws IOException {
        Path html = folder.resolve("page.html");
        Path json = folder.resolve("report.json");

        Cli.run("check", DEMO, "--html", html.toString(), "--json-out", json.toString());

        assertThat(Files.readString(html)).contains("FILANDIA").containsIgnoringCase("ilustrativ");
        assertThat(Files.readString(json)).contains("\"format\": \"mipg-report\"");
    }

    @Test
    void endsWithZeroWhereNothingNeedsAttention() throws IOException {
        Path file = system(
                Outsider.ENTITY,
                Outsider.rest("{\"id\": \"p\", \"kind\": \"plan-de-accion\", \"vigencia\": 2019,"
                        + " \"publication\": {\"date\": \"2019-01-31\"}},"));

        Cli run = Cli.run("check", file.toString());

        assertThat(run.out()).contains("Se cumple");
        assertThat(run.exit()).as(run.out()).isZero();
    }

    @Test
    void asksForADayWhereNeitherCallerNorDocumentNamesOne() throws IOException {
        Path file = system("\"nature\": \"alcaldia\"", "");

        Cli without = Cli.run("check", file.toString(), "--json");
        Cli with = Cli.run("check", file.toString(), "--json", "--as-of", "2019-12-31");

        assertThat(without.exit()).isEqualTo(2);
        assertThat(without.json())
                .containsEntry("/problems/0/code", "MISSING")
                .containsEntry(
                        "/problems/0/fix", "Dé --as-of AAAA-MM-DD, o el campo asOf en un documento mipg-system.");
        assertThat(with.exit()).isEqualTo(1);
    }

    @Test
    void tellsAllProblemsOfADocumentAtOnce() throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(file, "{\"format\": \"mipg-system\", \"version\": 1, \"vigencia\": \"2025\", \"x\": 1}");

        Cli run = Cli.run("check", file.toString(), "--json", "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json())
                .containsEntry("/format", "mipg-error")
                .containsEntry("/problems/0/pointer", "/entity")
                .containsEntry("/problems/0/line", "1")
                .containsKey("/problems/1/code")
                .containsKey("/problems/2/code");
        assertThat(run.err()).doesNotContain("\tat ").contains("expected");
    }

    @Test
    void refusesWrongUsageWithOneObject() {
        for (String[] args : new String[][] {
            {"check", "--json"},
            {"check", DEMO, "--json", "--as-of", "ayer"},
            {"--json"},
            {"nada", "--json"},
            {"check", DEMO, "--json", "--lang", "fr"},
            {"check", "no-such.json", "--json"}
        }) {
            Cli run = Cli.run(args);
            assertThat(run.exit()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(run.json()).containsEntry("/version", "1").containsKey("/problems/0/fix");
        }
    }

    @Test
    void writesUtf8AndLineFeedsWhateverThePlatformSays() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=US-ASCII",
                        "-Dline.separator=\r\n",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.mipg.examples.cli.MipgMain",
                        "check",
                        DEMO)
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        byte[] out = process.getInputStream().readAllBytes();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(new String(out, StandardCharsets.UTF_8))
                .contains("ALCALDÍA DE FILANDIA")
                .doesNotContain("\r");
    }

    private Path system(String entity, String rest) throws IOException {
        Path file = folder.resolve("system.json");
        Files.writeString(
                file,
                "{\"format\": \"mipg-system\", \"version\": 1, " + rest
                        + " \"vigencia\": 2019, \"entity\": {\"id\": \"x:1\", \"name\": \"X\", " + entity + "}}");
        return file;
    }

    private static int count(Map<String, String> json, String verdict) {
        return Integer.parseInt(json.get("/verdicts/" + verdict));
    }

    private static long findings(Map<String, String> json) {
        return json.keySet().stream()
                .filter(k -> k.startsWith("/findings/") && k.endsWith("/rule"))
                .count();
    }

    @Test
    void eachDocumentNeedsAFileOfItsOwn() {
        String system = "src/main/resources/demo/filandia.json";
        String out = folder.resolve("out").toString();
        for (String[] same : new String[][] {
            {"--html", out, "--archive", out},
            {"--json-out", out, "--archive", folder.resolve("x/../out").toString()},
            {"--html", system}
        }) {
            String[] args = Stream.concat(Stream.of("check", system, "--json"), Arrays.stream(same))
                    .toArray(String[]::new);
            Cli cli = Cli.run(args);

            assertThat(cli.exit()).isEqualTo(2);
            assertThat(cli.json().get("/problems/0/fix")).isNotEmpty();
            assertThat(Files.exists(folder.resolve("out"))).isFalse();
        }
    }

    @Test
    void aFileThatExistsIsWrittenOverOnlyOnRequest() throws IOException {
        Path html = Files.writeString(folder.resolve("report.html"), "kept");
        Path json = Files.writeString(folder.resolve("report.json"), "kept");
        Path archive = folder.resolve("archive.json");
        String[] args = {
            "check",
            DEMO,
            "--json",
            "--archive",
            archive.toString(),
            "--html",
            html.toString(),
            "--json-out",
            json.toString()
        };

        Cli refused = Cli.run(args);
        Cli asked = Cli.run(
                Stream.concat(Arrays.stream(args), Stream.of("--overwrite")).toArray(String[]::new));

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.json())
                .containsEntry("/problems/0/code", "EXISTS")
                .containsEntry("/problems/0/file", "--html")
                .containsEntry("/problems/1/file", "--json-out")
                .containsEntry("/problems/1/fix", "Dé otro nombre, o --overwrite si lo que contiene ya no hace falta.");
        assertThat(asked.exit()).isEqualTo(1);
        assertThat(Files.readString(json)).contains("mipg-report");
        assertThat(Files.readString(html)).contains("<html");
        assertThat(archive).exists();
    }

    @Test
    void everyCommandThatWritesKeepsWhatIsThere() throws IOException {
        Path kept = Files.writeString(folder.resolve("scope.csv"), "kept");
        for (String[] args : new String[][] {
            {"calendar", DEMO, "--year", "2026", "--ics", kept.toString()},
            {"migrate", DEMO, "--from", "D1499-2017", "--to", "D742-2021", "--out", kept.toString()},
            {"scope", "src/main/resources/demo/entidades-demo.csv", "--out", kept.toString()},
            {"demo", "--out", folder.toString()}
        }) {
            Cli cli = Cli.run(args);

            assertThat(cli.exit()).as(args[0]).isEqualTo(2);
            assertThat(cli.err()).contains("[EXISTS] se esperaba un archivo que no exista; se encontró '" + kept);
            assertThat(kept).hasContent("kept");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(kept);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesIntoWhatHoldsNothing() {
        assertThat(Cli.run("check", DEMO, "--html", "/dev/null").err()).isEmpty();
    }

    @Test
    void aFolderIsNoFileToWriteTo() {
        assertThat(Cli.run("check", DEMO, "--html", folder.toString()).err())
                .isEqualTo(
                        folder + " [UNWRITABLE] se esperaba un archivo, no una carpeta. Dé la ruta de un archivo.\n");
    }

    @Test
    void everyCommandTellsItsVersion() {
        for (String[] args :
                new String[][] {{"--version"}, {"score", "--version"}, {"instrument", "lint", "--version"}}) {
            Cli cli = Cli.run(args);

            assertThat(cli.exit()).isZero();
            assertThat(cli.out()).startsWith("mipg ").endsWith("\n");
        }
    }

    @Test
    void aPathThatCannotBeIsAProblemOfThatPath() {
        Map<String, String> option = Cli.run("check", "a\0b.json", "--json").json();
        Cli argument = Cli.run("score", "a\0b.json", DEMO, "--method", "simulated-equal", "--json");

        assertThat(option)
                .containsEntry("/problems/0/code", "INVALID_VALUE")
                .containsEntry("/problems/0/file", "a\0b.json")
                .containsEntry("/problems/0/fix", "Revise la ruta.");
        assertThat(argument.exit()).isEqualTo(2);
        assertThat(argument.json()).containsEntry("/problems/0/file", "a\0b.json");
    }

    /** The name comes from the shell, so that no locale of this process changes its bytes. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aLocaleWithoutAccentsIsNamedWhereAPathHasThem() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        "-c",
                        "exec \"$0\" -cp \"$1\" " + MipgMain.class.getName()
                                + " validate \"$(printf 'a\\303\\261o.json')\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("java.class.path"))
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(2);
        assertThat(said).contains("ponga LC_ALL=C.UTF-8").doesNotContain("Usage", "Exception");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatBreaksWhileItIsReadIsUnreadableForEveryCommand() {
        String broken = "/proc/self/mem";
        for (String[] args : new String[][] {
            {"replay", broken, DEMO},
            {"applies", broken},
            {"check", broken},
            {"score", "muestra-mipg", broken, "--method=x"}
        }) {
            Cli cli = Cli.run(args);

            assertThat(cli.exit()).as(args[0]).isEqualTo(2);
            assertThat(cli.err())
                    .startsWith(broken)
                    .contains("[UNREADABLE] se esperaba un archivo que se pueda leer")
                    .doesNotContain("Exception");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void readsFromAPipe() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        "-c",
                        "cat \"$2\" | \"$0\" -cp \"$1\" " + MipgMain.class.getName()
                                + " check /dev/stdin --json --html /dev/null",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("java.class.path"),
                        DEMO)
                .redirectErrorStream(true);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).startsWith("{").contains("\"mipg-check\"");
    }
}
