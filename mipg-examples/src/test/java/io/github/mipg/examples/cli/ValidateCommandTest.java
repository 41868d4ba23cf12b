package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private static final String DEMO = "src/main/resources/demo/filandia.json";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void endsWithZeroWhereNothingIsWrong() {
        Cli run = Cli.run("validate", DEMO);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(DEMO + ": sin problemas (mipg-system)\n");
        assertThat(Cli.run("validate", DEMO, "--json").json())
                .containsEntry("/format", "mipg-validate")
                .containsEntry("/document", "mipg-system")
                .containsEntry("/valid", "true");
    }

    @Test
    void tellsAllProblemsWithPlaceExpectationAndFix() throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(
                file,
                Files.readString(Path.of(DEMO))
                        .replace("\"kind\": \"cicci\"", "\"kind\": \"cici\"")
                        .replace(
                                "\"vigencia\": 2025,\n  \"illustrative\"",
                                "\"vigencia\": \"2025\",\n  \"illustrative\"")
                        .replace("\"owner\": \"ventanilla\"", "\"owner\": \"ventanila\"")
                        .replace("\"progress\": \"80\"", "\"progress\": \"180\"")
                        .replace("\"appetite\"", "\"apetite\""));

        Cli spanish = Cli.run("validate", file.toString());
        Cli english = Cli.run("validate", file.toString(), "--lang", "en");

        assertThat(spanish.exit()).isEqualTo(1);
        Golden.check("validate-es.txt", spanish.out().replace(folder + "/", ""));
        Golden.check("validate-en.txt", english.out().replace(folder + "/", ""));
        assertThat(Cli.run("validate", file.toString(), "--json").json())
                .containsEntry("/valid", "false")
                .containsKeys(
                        "/problems/0/code",
                        "/problems/0/pointer",
                        "/problems/0/line",
                        "/problems/0/expected",
                        "/problems/0/actual",
                        "/problems/0/fix");
    }

    @Test
    void knowsADocumentByTheFormatThatItNames() throws IOException {
        Path report = folder.resolve("report.json");
        Path archive = folder.resolve("archive.json");
        Path tailoring = folder.resolve("tailoring.json");
        Cli.run("check", DEMO, "--json-out", report.toString(), "--archive", archive.toString());
        Files.writeString(tailoring, "{\"version\": 1, \"format\": \"mipg-tailoring\"}");

        assertThat(Cli.run("validate", report.toString(), "--json").json())
                .containsEntry("/document", "mipg-report")
                .containsEntry("/valid", "true");
        assertThat(Cli.run("validate", archive.toString(), "--json").json())
                .containsEntry("/document", "mipg-archive")
                .containsEntry("/valid", "true");
        assertThat(Cli.run("validate", tailoring.toString(), "--json").json())
                .containsEntry("/document", "mipg-tailoring")
                .containsEntry("/valid", "false");
    }

    @Test
    void tellsWhatKeepsAnInstrumentFromBeingUsed() throws IOException {
        Path file = folder.resolve("instrument.json");
        Files.writeString(file, """
                {"format": "mipg-instrument", "version": 1, "id": "propio", "name": "Propio", "revision": 1,
                 "nodes": [{"id": "A", "name": "A", "parent": "B"}, {"id": "B", "name": "B", "parent": "A"}]}
                """);

        Cli run = Cli.run("validate", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("NODE_CYCLE", file + " /nodes/0");
        assertThat(Cli.run("validate", file.toString(), "--json").json())
                .containsEntry("/valid", "false")
                .containsEntry("/problems/0/file", file.toString())
                .containsKeys("/problems/0/pointer", "/problems/0/fix");
        Files.writeString(file, Files.readString(file).replace(", \"parent\": \"B\"", ""));
        assertThat(Cli.run("validate", file.toString()).exit())
                .as("warnings are for the lint")
                .isZero();
    }

    @Test
    void findsWhatIsNoDocumentWrongAndWhatIsNoFileUnusable() throws IOException {
        for (String text :
                new String[] {"", "[]", "{", "{\"format\": 3}", "{\"format\": \"mipg-nothing\", \"version\": 1}"}) {
            Path file = folder.resolve("other.json");
            Files.writeString(file, text);
            Cli run = Cli.run("validate", file.toString(), "--json");
            assertThat(run.exit()).as(text).isEqualTo(1);
            assertThat(run.json()).as(text).containsKey("/problems/0/fix");
        }
        assertThat(Cli.run("validate", folder.resolve("none.json").toString()).exit())
                .isEqualTo(2);
        assertThat(Cli.run("validate").exit()).isEqualTo(2);
    }
}
