package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.ManagementSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateCommandTest {
    private static final String DEMO = "src/main/resources/demo/filandia.json";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesTheSystemUnderTheNewEdition() throws IOException {
        Path out = folder.resolve("migrado.json");

        Cli run = Cli.run("migrate", DEMO, "--from", "D1499-2017", "--to", "D742-2021", "--out", out.toString());

        ManagementSystem before =
                MipgJson.readSystem(Files.readAllBytes(Path.of(DEMO))).orThrow();
        ManagementSystem after = MipgJson.readSystem(Files.readAllBytes(out)).orThrow();
        assertThat(after.edition()).contains(EditionId.of("D742-2021"));
        assertThat(after.planning()).isEqualTo(before.planning());
        assertThat(run.exit()).as("three policies are left to a person").isEqualTo(1);
        assertThat(run.out()).contains("D1499-2017 -> D742-2021", "Lo decide una persona");
    }

    @Test
    void listsDecisionsInBothLanguagesAndAsJson() {
        String[] pair = {"--from=D1499-2017", "--to=D742-2021"};

        assertThat(Cli.run("migrate", DEMO, pair[0], pair[1], "--lang=en").out())
                .contains("Left to a person", "No file was written");
        Map<String, String> json =
                Cli.run("migrate", DEMO, pair[0], pair[1], "--json").json();
        assertThat(json)
                .containsEntry("/format", "mipg-migrate")
                .containsEntry("/from", "D1499-2017")
                .containsEntry("/to", "D742-2021")
                .containsKeys("/decisions/0/transition", "/decisions/0/action", "/decisions/0/status");
    }

    @Test
    void staysWhereItIsWhenTheEditionsAreTheSame() {
        Cli run = Cli.run("migrate", DEMO, "--from", "D742-2021", "--to", "D742-2021");

        assertThat(run.exit()).as(run.out()).isZero();
    }

    @Test
    void startsFromTheEditionThatTheDocumentNames() throws IOException {
        Path out = folder.resolve("migrado.json");
        Cli.run("migrate", DEMO, "--from", "D1499-2017", "--to", "D454-2020", "--out", out.toString());

        assertThat(Cli.run("migrate", out.toString(), "--to", "D742-2021", "--json")
                        .json())
                .containsEntry("/from", "D454-2020");
        Cli contradicted = Cli.run("migrate", out.toString(), "--from", "D1299-2018", "--to", "D742-2021");
        assertThat(contradicted.exit()).isEqualTo(2);
        assertThat(contradicted.err() + contradicted.out()).contains("D454-2020");
    }

    @Test
    void refusesAnEditionThatIsNotInTheCatalogue() {
        for (String wrong : new String[] {"D1-1999", "???"}) {
            Cli run = Cli.run("migrate", DEMO, "--to", wrong);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err() + run.out()).contains("D742-2021");
        }
    }
}
