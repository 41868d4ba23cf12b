package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says of results over time: baseline, tailoring, archive, replay, diff, explain. */
class OverTimeCommandsTest {
    private static final String DEMO = "src/main/resources/demo/filandia.json";

    @TempDir
    private Path folder = Path.of("");

    private String changed = "";

    /** The illustrative town, with its meetings no longer known. */
    @BeforeEach
    void forget() throws IOException {
        String document = Files.readString(Path.of(DEMO));
        changed = write("changed.json", document.replaceFirst("(?s)\"meetings\": \\{.*?\n  \\},\n", ""));
        assertThat(Files.readString(Path.of(changed))).doesNotContain("\"meetings\"");
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String baseline(String verdict) throws IOException {
        return write(
                "baseline.json",
                "{\"format\": \"mipg-baseline\", \"version\": 1, \"entity\": \"sigep:0576\", \"vigencia\": 2025,"
                        + " \"accepted\": [{\"rule\": \"mipg.committee.institutional-follow-up\", \"subjects\": [],"
                        + " \"verdict\": \"" + verdict + "\", \"reason\": \"Plan de mejora 4\", \"date\":"
                        + " \"2025-10-15\", \"acceptedBy\": \"Secretaría de Planeación\"}]}");
    }

    private String tailoring(String switchedOff, String softened, String figures) throws IOException {
        return write(
                "tailoring.json",
                "{\"format\": \"mipg-tailoring\", \"version\": 1, \"entity\": \"sigep:0576\", \"revision\": \"2025-1\","
                        + " \"switchedOff\": [" + switchedOff + "], \"softened\": [" + softened + "], \"figures\": ["
                        + figures + "]}");
    }

    private static String off(String rule) {
        return "{\"rule\": \"" + rule + "\", \"reason\": \"Lo lleva la gobernación\"}";
    }

    @Test
    void a_baseline_tells_apart_what_was_accepted() throws IOException {
        Cli accepted = Cli.run("check", DEMO, "--baseline", baseline("violated"));
        Map<String, String> json = Cli.run("check", DEMO, "--baseline", path("baseline.json"), "--json")
                .json();
        Map<String, String> stale = Cli.run("check", DEMO, "--baseline", baseline("indeterminate"), "--json")
                .json();

        Golden.check("check-baseline-es.txt", accepted.out());
        assertThat(json)
                .containsEntry("/accepted/0/rule", "mipg.committee.institutional-follow-up")
                .containsEntry("/accepted/0/acceptedBy", "Secretaría de Planeación")
                .doesNotContainKey("/stale/0/rule");
        assertThat(stale).containsEntry("/stale/0/change", "NEW").doesNotContainKey("/accepted/0/rule");
    }

    @Test
    void a_baseline_of_another_entity_or_year_is_refused() throws IOException {
        String other = baseline("violated").replace("baseline.json", "other.json");
        Files.writeString(
                Path.of(other), Files.readString(Path.of(path("baseline.json"))).replace("2025,", "2024,"));

        Cli run = Cli.run("check", DEMO, "--baseline", other, "--json", "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json())
                .containsEntry("/problems/0/code", "NOT_COMPARABLE")
                .containsEntry("/problems/0/expected", "a baseline of 2025")
                .containsEntry("/problems/0/actual", "2024");
    }

    @Test
    void what_is_tailored_is_shown_beside_the_law_and_counts_for_the_exit_code() throws IOException {
        String town = write(
                "small.json",
                "{\"format\": \"mipg-system\", \"version\": 1, " + Outsider.rest("")
                        + " \"vigencia\": 2019, \"entity\": {\"id\": \"sigep:0576\", \"name\": \"X\", "
                        + Outsider.ENTITY + "}}");
        String rule = "mipg.plan.action-plan-published";

        assertThat(Cli.run("check", town).exit()).isEqualTo(1);
        Cli switchedOff = Cli.run("check", town, "--tailoring", tailoring(off(rule), "", ""));
        assertThat(switchedOff.exit()).as(switchedOff.out()).isZero();
        assertThat(switchedOff.out())
                .contains("NO SE CUMPLE (1)")
                .contains("Adaptación de la entidad: 2025-1")
                .contains("ADAPTADO POR LA ENTIDAD (1)")
                .contains("según la norma: No se cumple, mayor. Adaptación de la entidad: regla apagada (Lo lleva la"
                        + " gobernación).");
        String softened = "{\"rule\": \"" + rule + "\", \"severity\": \"minor\", \"reason\": \"x\"}";
        assertThat(Cli.run("check", town, "--tailoring", tailoring("", softened, ""))
                        .exit())
                .isEqualTo(1);
        assertThat(Cli.run("check", town, "--tailoring", path("tailoring.json"), "--fail-on", "major")
                        .exit())
                .isZero();
        assertThat(Cli.run("check", town, "--fail-on", "major").exit()).isEqualTo(1);
        Map<String, String> json = Cli.run("check", town, "--tailoring", path("tailoring.json"), "--json")
                .json();
        assertThat(json)
                .containsEntry("/tailoring", "2025-1")
                .containsEntry("/tailored/0/lawSeverity", "MAJOR")
                .containsEntry("/tailored/0/severity", "MINOR")
                .containsEntry("/tailored/0/switchedOff", "false");
    }

    @Test
    void a_tailoring_that_does_not_go_with_the_rules_is_refused() throws IOException {
        Cli run = Cli.run(
                "check",
                DEMO,
                "--tailoring",
                tailoring(off("mipg.plan.action-plan-publised"), "", ""),
                "--json",
                "--lang",
                "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json())
                .containsEntry("/problems/0/actual", "mipg.plan.action-plan-publised")
                .hasEntrySatisfying(
                        "/problems/0/fix",
                        fix -> assertThat(fix).startsWith("Did you mean 'mipg.plan.action-plan-published'"));
        assertThat(Cli.run("check", DEMO, "--fail-on", "grave", "--json").exit())
                .isEqualTo(2);
    }

    @Test
    void an_archive_is_replayed() throws IOException {
        Cli.run("check", DEMO, "--archive", path("archive.json"));

        Cli same = Cli.run("replay", path("archive.json"), DEMO);
        Cli other = Cli.run("replay", path("archive.json"), changed);
        Map<String, String> json =
                Cli.run("replay", path("archive.json"), changed, "--json").json();
        String forged = write(
                "forged.json",
                Files.readString(Path.of(path("archive.json")))
                        .replaceFirst("\"verdict\": \"violated\"", "\"verdict\": \"satisfied\""));
        Cli different = Cli.run("replay", forged, DEMO, "--lang", "en");

        assertThat(same.exit()).as(same.out()).isZero();
        assertThat(same.out()).contains("IGUAL: cada veredicto");
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.out()).contains("NO REPRODUCIBLE", "- datos", "  Se necesita: sigep:0576, 2025, ");
        assertThat(json)
                .containsEntry("/format", "mipg-replay")
                .containsEntry("/answer", "NOT_REPLAYABLE")
                .containsEntry("/needs/0/input", "DATA");
        assertThat(different.exit()).isEqualTo(1);
        assertThat(different.out()).contains("DIFFERENT", ", verdict\n  Issued: SATISFIED\n  Now:    VIOLATED\n");
        assertThat(Cli.run("replay", forged, DEMO, "--json").json())
                .containsEntry("/answer", "DIFFERENT")
                .containsEntry("/differences/0/field", "verdict");
    }

    @Test
    void an_archive_of_a_tailored_report_needs_its_tailoring() throws IOException {
        String own = tailoring(off("mipg.committee.territorial-exists"), "", "");
        Cli.run("check", DEMO, "--tailoring", own, "--archive", path("archive.json"));

        assertThat(Cli.run("replay", path("archive.json"), DEMO, "--tailoring", own)
                        .exit())
                .isZero();
        assertThat(Cli.run("replay", path("archive.json"), DEMO, "--json").json())
                .containsEntry("/needs/0/input", "TAILORING")
                .containsEntry("/needs/0/given", "");
    }

    @Test
    void two_reports_are_compared() throws IOException {
        Cli.run("check", DEMO, "--json-out", path("one.json"));
        Cli.run("check", changed, "--json-out", path("two.json"));

        Cli lost = Cli.run("diff", path("one.json"), path("two.json"));
        Cli found = Cli.run("diff", path("two.json"), path("one.json"), "--lang", "en");
        Map<String, String> json =
                Cli.run("diff", path("two.json"), path("one.json"), "--json").json();

        assertThat(lost.exit()).isZero();
        assertThat(found.exit()).isEqualTo(1);
        Golden.check("diff-lost-es.txt", lost.out());
        Golden.check("diff-found-en.txt", found.out());
        assertThat(json)
                .containsEntry("/format", "mipg-diff")
                .containsEntry("/inputs/0/input", "DATA")
                .containsEntry("/changes/NEW", "1");
        String fresh = json.entrySet().stream()
                .filter(e -> e.getKey().matches("/findings/[0-9]+/change")
                        && e.getValue().equals("NEW"))
                .map(e -> e.getKey().replace("/change", ""))
                .findFirst()
                .orElseThrow();
        assertThat(json).containsEntry(fresh + "/earlier", "INDETERMINATE").containsEntry(fresh + "/later", "VIOLATED");
        assertThat(Cli.run("diff", path("one.json"), path("one.json")).out()).contains("Insumos que difieren: ninguno");
    }

    @Test
    void reports_on_two_entities_are_not_compared() throws IOException {
        Cli.run("check", DEMO, "--json-out", path("one.json"));
        String other =
                write("two.json", Files.readString(Path.of(path("one.json"))).replace("sigep:0576", "sigep:0577"));

        Cli run = Cli.run("diff", path("one.json"), other, "--json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json())
                .containsEntry("/problems/0/code", "NOT_COMPARABLE")
                .containsEntry("/problems/0/actual", "sigep:0576");
    }

    @Test
    void one_finding_is_explained() {
        String rule = "mipg.committee.institutional-follow-up";

        Cli whole = Cli.run("explain", DEMO, rule);
        Cli short1 = Cli.run("explain", DEMO, rule, "--depth", "1", "--lang", "en");
        Map<String, String> json =
                Cli.run("explain", DEMO, rule, "--json", "--depth", "2").json();

        assertThat(whole.exit()).isZero();
        Golden.check("explain-follow-up-es.txt", whole.out());
        assertThat(short1.out()).contains("[-] ").doesNotContain("the rule requires");
        assertThat(json)
                .containsEntry("/format", "mipg-explain")
                .containsEntry("/verdict", "VIOLATED")
                .containsEntry("/explanation/truth", "FAILS")
                .containsEntry("/explanation/children/0/label", "la regla aplica")
                .doesNotContainKey("/explanation/children/0/children/0/label");
    }

    @Test
    void an_unknown_rule_is_refused_with_the_nearest() {
        Cli near = Cli.run("explain", DEMO, "mipg.committee.institutional-exist", "--json", "--lang", "en");
        Cli bad = Cli.run("explain", DEMO, "Comité", "--json");
        Cli depth = Cli.run("explain", DEMO, "mipg.scope.determined", "--depth", "0", "--json");

        assertThat(near.exit()).isEqualTo(2);
        assertThat(near.json())
                .containsEntry("/problems/0/code", "UNRESOLVED")
                .hasEntrySatisfying(
                        "/problems/0/fix",
                        fix -> assertThat(fix).startsWith("Did you mean 'mipg.committee.institutional-exists'"));
        assertThat(bad.exit()).isEqualTo(2);
        assertThat(bad.json()).containsKey("/problems/0/fix");
        assertThat(depth.json()).containsEntry("/problems/0/file", "--depth");
    }
}
