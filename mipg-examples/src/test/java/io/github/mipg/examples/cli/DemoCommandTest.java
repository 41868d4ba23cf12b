package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsBothEvaluationsAndWhereItWrote() {
        Cli run = Cli.run("demo", "--out", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Ámbito de aplicación del MIPG")
                .contains("ALCALDÍA DE FILANDIA (sigep:0576)")
                .contains("SISTEMA ILUSTRATIVO")
                .contains(folder.resolve("filandia.html").toString());
        for (String name : new String[] {"filandia.html", "filandia-report.json", "scope.csv"}) {
            assertThat(Files.exists(folder.resolve(name))).as(name).isTrue();
        }
    }

    @Test
    void givesOneJsonObject() {
        assertThat(Cli.run("demo", "--json", "--out", folder.toString()).json())
                .containsEntry("/format", "mipg-demo")
                .containsKey("/html");
    }
}
