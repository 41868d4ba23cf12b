package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Language;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.standard.StandardRules;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each standard rule has a page in both languages that says what the rule says. */
class RulePagesTest {
    private static final Map<Language, Path> FOLDERS =
            Map.of(Language.ENGLISH, Path.of("docs/rules"), Language.SPANISH, Path.of("docs/es/rules"));

    private final MipgCatalog law = MipgCatalog.bundled();
    private final RuleSet rules = StandardRules.of(law);

    @Test
    void say_what_the_rules_say() {
        FOLDERS.forEach((language, folder) -> {
            Papers.check(folder.resolve("README.md"), RulePage.index(law, rules, language));
            for (Rule rule : rules.rules()) {
                Papers.check(folder.resolve(rule.id() + ".md"), RulePage.of(rule, law, rules, language));
            }
        });
    }

    @Test
    void there_is_none_without_a_rule() {
        Set<Path> known = new HashSet<>();
        for (Path folder : FOLDERS.values()) {
            known.add(folder.resolve("README.md"));
            rules.rules().forEach(rule -> known.add(folder.resolve(rule.id() + ".md")));
        }
        List<Path> others = Papers.all().stream()
                .filter(paper -> FOLDERS.values().stream().anyMatch(paper::startsWith))
                .filter(paper -> !known.contains(paper))
                .toList();
        assertThat(others)
                .as("pages of rules that are gone: delete them; a renamed rule keeps its old name as an alias")
                .isEmpty();
    }

    @Test
    void the_changelog_tells_of_the_version_of_the_rules() {
        assertThat(Changelog.verdictChanges())
                .as("the section 'Verdict changes' of CHANGELOG.md must tell of this version, and name the rules that"
                        + " judge otherwise since then")
                .anyMatch(entry -> entry.startsWith("**" + rules.id() + " " + rules.version() + "**"));
    }
}
