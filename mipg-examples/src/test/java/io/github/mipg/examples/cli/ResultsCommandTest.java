package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsCommandTest {
    /** Made up, but for the total of San Rafael and its blank indices. */
    private static final String TABLE = """
            Resultados,,,,,,,,
            ,,,,,,,,
            Código Sigep,Entidad,Grupo par,Índice de Desempeño Institucional,D1 Talento Humano,POL17 Índice,I20,I21,I28
            0001,ALCALDÍA DE SAN RAFAEL,ALCALDÍA GRUPO 4,"30,2",31,40.555,,,20
            0002,ALCALDÍA B,ALCALDÍA GRUPO 4,50,1,1,1,1,1
            0003,ALCALDÍA C,ALCALDÍA GRUPO 4,60,1,1,1,1,1
            0004,ALCALDÍA D,ALCALDÍA GRUPO 4,60,1,1,1,1,1
            0005,ALCALDÍA E,ALCALDÍA GRUPO 4,90,1,1,1,1,1
            0006,CONCEJO F,ALCALDÍA GRUPO 4,,1,1,,,
            0007,HOSPITAL G,,70,1,1,1,1,1
            """;

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String official() throws IOException {
        return file("Resultados_vig2025_territorio.csv", TABLE);
    }

    @Test
    void shows_one_entity_with_its_blanks_and_its_group() throws IOException {
        Cli spanish = Cli.run("results", official(), "--entity", "0001");
        Cli english =
                Cli.run("results", official(), "--entity", "sigep:0001", "--act", "Resultados 2025", "--lang", "en");

        assertThat(spanish.err()).isEmpty();
        assertThat(spanish.exit()).isZero();
        Golden.check("results-entity-es.txt", spanish.out());
        Golden.check("results-entity-en.txt", english.out());
        assertThat(spanish.out()).contains("Acto: Resultados_vig2025_territorio.csv (el nombre del archivo)");
        assertThat(english.out()).contains("Act: Resultados 2025\n");
    }

    @Test
    void says_that_a_row_is_zero_in_everything() throws IOException {
        String file = file(
                "Resultados_vig2025_territorio.csv",
                "cod_sigep,Grupo par,IDI,D1\n0001,G,0,0\n0002,G,50,1\n0003,G,60,0\n");

        Cli zeros = Cli.run("results", file, "--entity", "0001");

        assertThat(zeros.exit()).isZero();
        assertThat(zeros.out())
                .contains(
                        "  Todas las cifras son 0: hay copias con 0 donde nada se midió; confírmelo con la publicación\n")
                .contains("puesto 3 de 3\n")
                .contains("  Con filas en que todas las cifras son 0: 1\n");
        assertThat(Cli.run("results", file, "--entity", "0003").out())
                .doesNotContain("Todas las cifras son 0")
                .contains("  Con filas en que todas las cifras son 0: 1\n");
        assertThat(Cli.run("results", file, "--entity", "0001", "--json").json())
                .containsEntry("/allZero", "true")
                .containsEntry("/peers/rowsAllZero", "1");
        assertThat(Cli.run("results", official()).out()).doesNotContain("son 0");
    }

    @Test
    void shows_all_entities_by_their_total() throws IOException {
        Cli all = Cli.run("results", official());

        assertThat(all.exit()).isZero();
        Golden.check("results-all-es.txt", all.out());
    }

    @Test
    void shows_dimensions_and_policies_of_an_entity_without_a_total() throws IOException {
        String council =
                file("Resultados_vig2025_c.csv", "cod_sigep,entidad,IDI,D7,POL19,I63\n0007,CONCEJO,,61.5,61.5,70\n");
        assertThat(Cli.run("results", council).out()).contains("""
                sigep:0007  CONCEJO
                  IDI en blanco
                  D7  61.50  oficial
                  POL19  61.50  oficial  control-interno
                  En blanco""").doesNotContain("I63");
        String without = file("Resultados_vig2025_d.csv", "cod_sigep,entidad,D7\n0007,CONCEJO,61.5\n");
        assertThat(Cli.run("results", without, "--lang", "en").out()).contains("  IDI is not in the file\n  D7  61.50");
    }

    @Test
    void refuses_a_year_before_the_first_measurement() throws IOException {
        Cli run = Cli.run("results", file("x.csv", TABLE), "--vigencia", "2016", "--json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json())
                .containsEntry("/problems/0/file", "--vigencia")
                .containsEntry("/problems/0/actual", "2016");
        assertThat(run.json().get("/problems/0/expected")).contains("2017 o posterior");
        assertThat(Cli.run("results", file("x.csv", TABLE), "--vigencia", "2017")
                        .err())
                .doesNotContain("posterior");
    }

    @Test
    void gives_one_object_of_one_entity() throws IOException {
        Map<String, String> json =
                Cli.run("results", official(), "--entity", "0001", "--json").json();

        assertThat(json)
                .containsEntry("/format", "mipg-official-results")
                .containsEntry("/version", "1")
                .containsEntry("/vigencia", "2025")
                .containsEntry("/act", "Resultados_vig2025_territorio.csv")
                .containsEntry("/actIsFileName", "true")
                .containsEntry("/edition", "MDI-2025")
                .containsEntry("/entity", "sigep:0001")
                .containsEntry("/results/IDI/score", "30.20")
                .containsEntry("/results/IDI/standing", "OFFICIAL")
                .containsEntry("/results/POL17/score", "40.56")
                .containsEntry("/results/POL17/policy", "gestion-informacion-estadistica")
                .containsEntry("/blank/0", "I20")
                .containsEntry("/blank/1", "I21")
                .containsEntry("/peers/group", "ALCALDÍA GRUPO 4")
                .containsEntry("/peers/size", "5")
                .containsEntry("/peers/mean/score", "58.04")
                .containsEntry("/peers/mean/standing", "SIMULATED")
                .containsEntry("/peers/lowest/standing", "OFFICIAL")
                .containsEntry("/peers/highest/standing", "OFFICIAL")
                .containsEntry("/peers/place", "5")
                .containsEntry("/peers/quintile/value", "1")
                .containsEntry("/peers/quintile/method", "RANK_TIES_LOWEST")
                .containsEntry("/peers/quintile/official", "false")
                .doesNotContainKeys("/results/I20/score", "/blank/2");
    }

    @Test
    void a_place_in_a_group_says_which_rows_are_not_in_it() throws IOException {
        String short1 = file(
                "Resultados_vig2025_x.csv",
                TABLE.replace("0005,ALCALDÍA E,ALCALDÍA GRUPO 4,90,1", "0005,ALCALDÍA E,ALCALDÍA GRUPO 4,90,1e2"));

        Cli spanish = Cli.run("results", short1, "--entity", "0003");
        Cli english = Cli.run("results", short1, "--entity", "0003", "--lang", "en");

        assertThat(spanish.exit()).isEqualTo(2);
        assertThat(spanish.out())
                .contains("puesto 1 de 4")
                .contains("Sin las filas del archivo que tienen problemas: 1; el grupo puede estar incompleto");
        assertThat(english.out())
                .contains("Without the rows of the file that have problems: 1; the group may be incomplete");
        assertThat(Cli.run("results", short1, "--entity", "0003", "--json").json())
                .containsEntry("/peers/rowsLeftOut", "1");
        assertThat(Cli.run("results", official(), "--entity", "0003").out()).doesNotContain("Sin las filas");
        assertThat(Cli.run("results", official(), "--entity", "0003", "--json").json())
                .containsEntry("/peers/rowsLeftOut", "0");
    }

    @Test
    void gives_one_object_of_all_entities() throws IOException {
        Map<String, String> json =
                Cli.run("results", official(), "--json", "--act", "Acto").json();

        assertThat(json)
                .containsEntry("/actIsFileName", "false")
                .containsEntry("/entities/0/entity", "sigep:0001")
                .containsEntry("/entities/6/results/IDI/score", "70.00")
                .containsEntry("/entities/5/blank/0", "IDI")
                .doesNotContainKeys("/entities/5/results/IDI/score", "/entities/5/peers/group")
                .doesNotContainKeys("/entities/6/peers/group", "/entity");
    }

    @Test
    void the_quintile_follows_the_method_that_is_named() throws IOException {
        for (String[] each : new String[][] {
            {"rank-low", "RANK_TIES_LOWEST", "3"},
            {"rank-high", "RANK_TIES_HIGHEST", "4"},
            {"boundaries", "INTERPOLATED_BOUNDARIES", "3"},
        }) {
            assertThat(Cli.run("results", official(), "--entity", "0003", "--quintiles", each[0], "--json")
                            .json())
                    .as(each[0])
                    .containsEntry("/peers/quintile/method", each[1])
                    .containsEntry("/peers/quintile/value", each[2]);
        }
    }

    @Test
    void the_year_is_an_option_or_in_the_name_of_the_file() throws IOException {
        String copy = file("copia.csv", TABLE);

        Cli missing = Cli.run("results", copy);

        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("--vigencia").contains("copia.csv");
        assertThat(Cli.run("results", copy, "--vigencia", "2025").exit()).isZero();
        assertThat(Cli.run("results", copy, "--vigencia", "1").err()).contains("--vigencia");
        assertThat(Cli.run("results", copy, "--vigencia", "2023").out())
                .contains("El catálogo no conoce los códigos de esta vigencia");
    }

    @Test
    void cells_may_be_separated_by_semicolons() throws IOException {
        String file = file("Resultados_vig2025_x.csv", "cod_sigep;IDI\n0001;30,2\n");

        assertThat(Cli.run("results", file).err()).contains("puntos y comas");
        assertThat(Cli.run("results", file, "--separator", ";").out()).contains("IDI  30.20  oficial");
    }

    @Test
    void problems_are_told_and_the_good_rows_are_shown() throws IOException {
        String file = file("Resultados_vig2025_x.csv", "cod_sigep,IDI,I38\n0001,30.2,\n0002,N/A,\n");

        Cli cli = Cli.run("results", file, "--json");

        assertThat(cli.exit()).isEqualTo(2);
        assertThat(cli.json())
                .containsEntry("/entities/0/results/IDI/score", "30.20")
                .containsEntry("/problems/0/code", "UNRESOLVED")
                .containsEntry("/problems/0/column", "I38")
                .containsEntry("/problems/1/row", "2");
        assertThat(cli.err()).contains("I38").contains("N/A");
    }

    @Test
    void wrong_options_are_told_with_what_to_do() throws IOException {
        String file = official();

        assertThat(Cli.run("results", file, "--entity", "9999").err())
                .contains("--entity")
                .contains("9999");
        assertThat(Cli.run("results", file, "--entity", "1").err()).contains("--entity");
        assertThat(Cli.run("results", file, "--entity", "1").exit()).isEqualTo(2);
        assertThat(Cli.run("results", file, "--separator", "|").err()).contains("--separator");
        assertThat(Cli.run("results", file, "--quintiles", "x").err()).contains("--quintiles");
        assertThat(Cli.run("results", file, "--act", "").err()).contains("--act");
        assertThat(Cli.run("results", file("Resultados_vig2025_y.csv", "x\n")).err())
                .contains("Código Sigep");
    }
}
