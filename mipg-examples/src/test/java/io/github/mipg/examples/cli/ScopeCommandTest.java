package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScopeCommandTest {
    private static final String DEMO = "src/main/resources/demo/entidades-demo.csv";
    private static final String HEADINGS = "cod_sigep,nombre,categoria_municipal,clasificacion_organica,"
            + "naturaleza_juridica,orden,es_cabeza_sector,nivel_institucion,tipo_vinculo,total_plantas,estado\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsATableInSpanishAndInEnglish() {
        Cli spanish = Cli.run("scope", DEMO);
        Cli english = Cli.run("scope", DEMO, "--lang", "en");

        assertThat(spanish.exit()).isZero();
        Golden.check("scope-demo-es.txt", spanish.out());
        Golden.check("scope-demo-en.txt", english.out());
        assertThat(spanish.out()).doesNotContain("\r");
    }

    @Test
    void givesOneJsonObjectWhoseCountsAddUp() {
        Map<String, String> json = Cli.run("scope", DEMO, "--json").json();

        assertThat(json).containsEntry("/format", "mipg-scope").containsEntry("/version", "1");
        int sum = Integer.parseInt(json.get("/byScope/FULL"))
                + Integer.parseInt(json.get("/byScope/PARTIAL"))
                + Integer.parseInt(json.get("/byScope/OUTSIDE"))
                + Integer.parseInt(json.get("/byScope/INDETERMINATE"));
        assertThat(sum).isEqualTo(Integer.parseInt(json.get("/rows")));
        assertThat(json.keySet().stream()
                        .filter(k -> k.startsWith("/byLegalNature/"))
                        .map(k -> k.substring(0, k.lastIndexOf('/')))
                        .distinct())
                .hasSize(59);
    }

    @Test
    void writesARowForEachEntity() throws IOException {
        Path out = folder.resolve("scope.csv");

        assertThat(Cli.run("scope", DEMO, "--out", out.toString()).exit()).isZero();

        int entities = Files.readAllLines(Path.of(DEMO)).size() - 1;
        assertThat(Files.readAllLines(out)).hasSize(entities + 1);
        assertThat(Files.readString(out))
                .contains("0576,ALCALDÍA DE FILANDIA,Alcaldía,Activa,Aplicación plena,confirmado,");
    }

    @Test
    void reportsAnUnknownNatureWithItsRowAndDecidesTheOthers() throws IOException {
        Path file = folder.resolve("register.csv");
        Files.writeString(
                file,
                HEADINGS
                        + "0576,ALCALDÍA DE FILANDIA,6,Ejecutiva,Alcaldía,Territorial,0,Central,Adscripción,22,Activa\n"
                        + "9999,ENTIDAD X,6,Ejecutiva,Alcaldia,Territorial,0,Central,Adscripción,1,Activa\n");

        Cli run = Cli.run("scope", file.toString(), "--json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json())
                .containsEntry("/rows", "2")
                .containsEntry("/byScope/FULL", "1")
                .containsEntry("/problems/0/row", "2")
                .containsEntry("/problems/0/line", "3")
                .containsEntry("/problems/0/column", "naturaleza_juridica")
                .containsEntry("/problems/0/actual", "Alcaldia");
        assertThat(run.err()).contains("Alcaldía");
    }

    @Test
    void refusesADayBeforeTheFirstEdition() {
        Cli run = Cli.run("scope", DEMO, "--as-of", "2017-09-10", "--json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json()).containsEntry("/problems/0/code", "NOT_IN_FORCE");
        assertThat(run.err()).contains("D1499-2017");
        assertThat(Cli.run("scope", DEMO, "--as-of", "2017-09-11").exit()).isZero();
    }

    @Test
    void decidesEveryEntityOfTheRealRegister() {
        String data = System.getenv("MIPG_DATA");
        assumeTrue(data != null, "MIPG_DATA is not set: the real register is not here to be read");
        Cli run = Cli.run(
                "scope", Path.of(data, "entidades-sigep-2021", "entidades.csv").toString(), "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json())
                .containsEntry("/rows", "6403")
                .containsEntry("/inactive", "82")
                .containsEntry("/byScope/FULL", "3747")
                .containsEntry("/byScope/PARTIAL", "2406")
                .containsEntry("/byScope/OUTSIDE", "0")
                .containsEntry("/byScope/INDETERMINATE", "250")
                .containsEntry("/byLegalNature/Alcaldía/FULL", "1103")
                .containsEntry("/byLegalNature/Establecimiento Público/PARTIAL", "5");
    }
}
