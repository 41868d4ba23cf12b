package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogCommandTest {
    @ParameterizedTest
    @CsvSource({"2017-12-31, 16", "2019-06-30, 17", "2020-12-31, 18", "2022-01-01, 19"})
    void theLegalListOfADayHasItsPolicies(String day, int count) {
        Cli run = Cli.run("catalog", "policies", "--as-of", day, "--json");

        assertThat(run.exit()).isZero();
        assertThat(rows(run.json(), "policies")).isEqualTo(count);
    }

    @Test
    void aDateBeforeTheFirstEditionNamesIt() {
        Cli run = Cli.run("catalog", "policies", "--as-of", "2017-09-10", "--json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json().get("/problems/0/expected"))
                .contains("D1499-2017")
                .contains("2017-09-11");
    }

    @Test
    void theDifferenceOfTheFirstAndTheLastListNamesTheThreeAddedPolicies() {
        Map<String, String> json =
                Cli.run("catalog", "diff", "D1499-2017", "D742-2021", "--json").json();

        List<String> added = json.entrySet().stream()
                .filter(e -> e.getKey().matches("/transitions/\\d+/kind")
                        && e.getValue().equals("ADDED"))
                .map(e -> e.getKey().replace("/kind", ""))
                .toList();
        assertThat(added.stream().map(a -> json.get(a + "/id")))
                .containsExactly("mejora-normativa", "gestion-informacion-estadistica", "compras-contratacion");
        assertThat(added.stream().map(a -> json.get(a + "/norm")))
                .containsExactly(
                        "art. 2, Decreto 1299 de 2018", "art. 1, Decreto 454 de 2020", "art. 1, Decreto 742 de 2021");
        assertThat(added.stream().map(a -> json.get(a + "/date")))
                .containsExactly("2018-07-25", "2020-03-21", "2021-07-02");
        assertThat(added)
                .allSatisfy(a -> assertThat(json)
                        .containsEntry(a + "/status", "PRIMARY")
                        .containsEntry(a + "/dateStatus", "PROVISIONAL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "editions",
                "policies --edition D742-2021",
                "policies --edition MANUAL-7",
                "policy servicio-ciudadano",
                "norms",
                "norms --as-of 2020-01-01",
                "article 2.2.22.3.8",
                "article ley-1474-2011/74",
                "bodies",
                "plans",
                "plans --as-of 2025-12-31",
                "diff MANUAL-6 MANUAL-7",
                "status"
            })
    void everyListSpeaksBothLanguagesAndJson(String command) {
        String[] args = ("catalog " + command).split(" ", -1);

        assertThat(Cli.run(args).exit()).isZero();
        assertThat(Cli.run(with(args, "--lang=en")).out()).isNotBlank();
        Map<String, String> json = Cli.run(with(args, "--json")).json();
        assertThat(json).containsEntry("/format", "mipg-catalog").containsEntry("/version", "1");
        assertThat(json.keySet()).anyMatch(k -> k.endsWith("/status") || k.endsWith("/PRIMARY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "policies",
                "policies --edition D743-2021",
                "policies --as-of ayer",
                "policy gobierno-dijital",
                "policy GOBIERNO",
                "article 2.2.22.3.99",
                "diff D1499-2017",
                "diff D1499-2017 nada",
                "other"
            })
    void whatIsWrongEndsWithTwoAndSaysWhy(String command) {
        Cli run = Cli.run(with(("catalog " + command).strip().split(" ", -1), "--json"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json()).containsKeys("/problems/0/code", "/problems/0/expected", "/problems/0/fix");
        assertThat(run.err()).isNotBlank();
    }

    @Test
    void theNearestIdIsNamed() {
        assertThat(Cli.run("catalog", "policy", "gobierno-dijital").err()).contains("gobierno-digital");
        assertThat(Cli.run("catalog", "policy", "zzzzzzzz").err())
                .contains("se esperaba un identificador del catálogo;")
                .contains("zzzzzzzz");
    }

    private static long rows(Map<String, String> json, String list) {
        return json.keySet().stream()
                .filter(k -> k.matches("/" + list + "/\\d+/id"))
                .count();
    }

    private static String[] with(String[] args, String last) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 1);
        all[args.length] = last;
        return all;
    }
}
