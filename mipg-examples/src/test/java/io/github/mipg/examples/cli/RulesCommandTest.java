package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.EditionId;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.standard.StandardRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesCommandTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();

    @Test
    void listsEveryStandardRuleWithTheLawThatItRestsOn() {
        Map<String, String> json = Cli.run("rules", "--json").json();
        List<Rule> rules = StandardRules.of(LAW).rules();

        assertThat(json).containsEntry("/format", "mipg-rules").containsEntry("/ruleSet/id", "mipg-standard");
        for (int i = 0; i < rules.size(); i++) {
            String row = "/rules/" + i;
            assertThat(json)
                    .containsEntry(row + "/id", rules.get(i).id().value())
                    .containsEntry(row + "/severity", rules.get(i).severity().name())
                    .containsEntry(row + "/status", rules.get(i).statusIn(LAW).name())
                    .containsKey(row + "/citations/0/text");
        }
        assertThat(json).doesNotContainKey("/rules/" + rules.size() + "/id");
        assertThat(Integer.parseInt(json.get("/confirmed")) + Integer.parseInt(json.get("/unconfirmed")))
                .isEqualTo(rules.size());
    }

    @Test
    void listsTheRulesOfOneMemberOfTheLegalSeries() {
        for (String edition : List.of("D1499-2017", "D1299-2018", "D454-2020", "D742-2021")) {
            Map<String, String> json =
                    Cli.run("rules", "--edition", edition, "--json").json();

            assertThat(json).containsEntry("/ruleSet/id", "mipg-" + edition.toLowerCase(java.util.Locale.ROOT));
            assertThat(StandardRules.of(LAW, EditionId.of(edition)).rules())
                    .extracting(r -> r.id().value())
                    .containsExactlyElementsOf(json.entrySet().stream()
                            .filter(e -> e.getKey().matches("/rules/[0-9]+/id"))
                            .map(Map.Entry::getValue)
                            .toList());
        }
        assertThat(StandardRules.of(LAW, EditionId.of("D1499-2017")).rules())
                .extracting(r -> r.id().value())
                .contains("mipg.committee.institutional-exists");
    }

    @Test
    void saysWhichEditionsThereAre() {
        for (String wrong : List.of("D742", "MANUAL-6", "", "D742-2021 ")) {
            Cli cli = Cli.run("rules", "--edition", wrong, "--json");

            assertThat(cli.exit()).isEqualTo(2);
            assertThat(cli.json().get("/problems/0/fix")).contains("D742-2021");
        }
    }

    @Test
    void printsOneLineForEachRuleAndTheirNumber() {
        Cli spanish = Cli.run("rules");
        int rules = StandardRules.of(LAW).rules().size();

        assertThat(spanish.out().lines().filter(l -> l.startsWith("mipg."))).hasSize(rules);
        assertThat(spanish.out()).contains(rules + " reglas (mipg-standard 1): ");
        assertThat(Cli.run("rules", "--lang=en").out()).contains(rules + " rules (mipg-standard 1): ");
    }

    @Test
    void showsOneRule() {
        Golden.check(
                "rule-es.txt", Cli.run("rule", "mipg.control.cicci-meetings").out());
        Golden.check(
                "rule-en.txt",
                Cli.run("rule", "mipg.control.half-yearly-report-first", "--lang=en")
                        .out());
        assertThat(Cli.run("rule", "mipg.control.half-yearly-report-first", "--json")
                        .json())
                .containsEntry("/id", "mipg.control.half-yearly-report-first")
                .containsEntry("/figures/1/id", "informe-sci-corte-1")
                .containsKeys("/figures/1/status", "/readings/0/path", "/matters/0/id", "/from");
    }

    @Test
    void aRuleThatThereIsNotNamesTheNearest() {
        Cli cli = Cli.run("rule", "mipg.control.cicci-metings", "--json");

        assertThat(cli.exit()).isEqualTo(2);
        assertThat(cli.json().get("/problems/0/fix")).contains("mipg.control.cicci-meetings");
        assertThat(Cli.run("rule", "Nada").exit()).isEqualTo(2);
    }
}
