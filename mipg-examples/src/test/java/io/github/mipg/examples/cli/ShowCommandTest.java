package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.model.Document;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShowCommandTest {
    private static final String DEMO = "src/main/resources/demo/filandia.json";

    @Test
    void withoutAPathTellsHowMuchOfEachSectionIsKnown() {
        Golden.check("show-filandia-es.txt", Cli.run("show", DEMO).out());
        Golden.check(
                "show-filandia-en.txt", Cli.run("show", DEMO, "--lang", "en").out());
    }

    @Test
    void showsAPartWithTheStateOfEverySectionInIt() {
        Golden.check(
                "show-filandia-planning-es.txt",
                Cli.run("show", DEMO, "/planning").out());
        Golden.check(
                "show-filandia-planning-en.txt",
                Cli.run("show", DEMO, "/planning", "--lang", "en").out());
    }

    @Test
    void findsARowByItsNumberAndByItsName() {
        for (String path : new String[] {
            "/planning/projects/0/investments/1/amount",
            "planning/projects/items/0/investments/items/1/amount",
            "/planning/projects/proy-acueductos/investments/1/amount/"
        }) {
            Cli run = Cli.run("show", DEMO, path);
            assertThat(run.exit()).as(path).isZero();
            assertThat(run.out()).as(path).endsWith("/amount: 310000000\n");
        }
        assertThat(Cli.run("show", DEMO, "/implementation/policies/talento-humano/lead")
                        .out())
                .endsWith("/implementation/policies/talento-humano/lead: gobierno\n");
    }

    @Test
    void tellsUnknownFromNoneFromGiven() {
        assertThat(state("/planning/internalVision")).isEqualTo("UNKNOWN");
        assertThat(state("/officialResults")).isEqualTo("UNKNOWN");
        assertThat(state("/planning/indicators/ind-ausentismo/levels")).isEqualTo("NONE");
        assertThat(state("/planning/mission")).isEqualTo("GIVEN");
        assertThat(state("/planning/actions")).isEqualTo("PARTIAL");
        assertThat(Cli.run("show", DEMO, "/committees", "--json").json())
                .containsEntry("/state", "COMPLETE")
                .containsEntry("/completeThrough", "2026-02-28")
                .containsEntry("/value/items/0/id", "cigd");
    }

    @Test
    void hidesDocumentsThatAreNotForEverybody() {
        ManagementSystem system =
                MipgJson.readSystem(Path.of(DEMO), ReadOptions.defaults()).orThrow();
        for (Document document : system.documents().items()) {
            String path = "/documents/" + document.id() + "/evidence";
            Map<String, String> shown = Cli.run("show", DEMO, path, "--json").json();
            assertThat(shown)
                    .containsEntry("/value/title", document.evidence().label().in(Language.SPANISH));
            if (!document.evidence().isShowable()) {
                assertThat(shown).doesNotContainKeys("/value/location", "/value/issuer", "/value/date");
            }
        }
        assertThat(system.documents().items()).anyMatch(d -> !d.evidence().isShowable());
        assertThat(Cli.run("show", DEMO, "/staffEvaluations").out()).doesNotContain("Actas de concertación");
        assertThat(Cli.run("show", DEMO, "/documents/doc-defensa/evidence/location", "--json")
                        .json())
                .containsEntry("/state", "UNKNOWN");
    }

    @Test
    void namesThePartsNearestToAPathThatLeadsNowhere() {
        Cli run = Cli.run("show", DEMO, "/planning/proyects", "--json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json())
                .containsEntry("/problems/0/code", "NOT_FOUND")
                .containsEntry("/problems/0/file", "/planning/proyects")
                .containsEntry("/problems/0/actual", "proyects");
        assertThat(run.json().getOrDefault("/problems/0/expected", "")).contains("/planning", "'projects'");
        assertThat(Cli.run("show", DEMO, "/plans/pinar-2024", "--lang", "en").err())
                .contains("'pinar-2025'")
                .contains("mipg show SYSTEM.json /plans");
        assertThat(Cli.run("show", DEMO, "/vigencia/x").exit()).isEqualTo(2);
        assertThat(Cli.run("show", DEMO, "/officialResults/0").exit()).isEqualTo(2);
    }

    @Test
    void refusesADocumentWithProblems() {
        assertThat(Cli.run("show", "pom.xml").exit()).isEqualTo(2);
        assertThat(Cli.run("show", "no-such.json").exit()).isEqualTo(2);
    }

    private static String state(String path) {
        return Cli.run("show", DEMO, path, "--json").json().getOrDefault("/state", "");
    }
}
