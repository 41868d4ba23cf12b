package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.catalog.Article;
import io.github.mipg.model.catalog.CatalogRow;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.standard.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code docs/coverage.md} is made from catalogue and rules, and no row of it may be lost. */
class CoverageTest {
    private static final Path PAGE = Path.of("..", "docs", "coverage.md");
    private static final Path DECK = Path.of("src", "test", "resources", "docs", "coverage-founding-deck.csv");
    private static final String DECREE = "decreto-1083-2015";

    private static final Path UNCHECKED = Path.of("src", "test", "resources", "docs", "coverage-unchecked.csv");

    private static final Path REQUIREMENTS = Path.of("src", "test", "resources", "docs", "coverage-requirements.csv");

    private final MipgCatalog law = MipgCatalog.bundled();
    private final List<Rule> rules = StandardRules.of(law).rules();

    @Test
    void the_page_says_what_there_is() throws IOException {
        String now = page();
        if ("write".equals(System.getProperty("mipg.docs"))) {
            Files.writeString(PAGE, now);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/coverage.md is stale: run mvn -pl mipg-examples -am test -Dtest=CoverageTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dmipg.docs=write")
                .isEqualTo(now);
    }

    @Test
    void no_article_and_no_row_of_the_deck_is_lost() throws IOException {
        String page = page();
        List<String> articles = new ArrayList<>();
        IntStream.rangeClosed(1, 5).forEach(i -> articles.add("2.2.22.1." + i));
        articles.add("2.2.22.2.1");
        IntStream.rangeClosed(1, 15).forEach(i -> articles.add("2.2.22.3." + i));
        IntStream.rangeClosed(1, 4).forEach(i -> articles.add("2.2.23." + i));
        assertThat(articles).allSatisfy(a -> assertThat(page).contains("| " + a + " |"));
        assertThat(deck().stream().map(r -> r.get(0)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 29)
                        .mapToObj(i -> String.format("S%02d", i))
                        .toList());
    }

    @Test
    void every_table_article_and_type_that_the_deck_names_exists() throws IOException {
        for (List<String> row : deck()) {
            for (String table : parts(row.get(2))) {
                assertThat(law.tableNames()).contains(table);
            }
            for (String article : parts(row.get(3))) {
                assertThat(law.findArticle(LegalReference.of(DECREE, article)))
                        .as(article)
                        .isPresent();
            }
            for (String type : parts(row.get(4))) {
                assertThatCode(() -> Class.forName("io.github.mipg.model." + type))
                        .as(type)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void what_was_read_is_checked_by_a_rule_or_says_why_not() throws IOException {
        Map<String, String> reasons = reasons();
        List<String> silent = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Article article : articles()) {
            String number = article.reference().article();
            known.add(number);
            boolean read = article.summary().status().isPresent() && !article.isRepealed();
            if (read && rulesOf(number).isEmpty() && !reasons.containsKey(number)) {
                silent.add(number);
            }
        }
        for (List<String> row : deck()) {
            known.add(row.get(0));
            if (rulesOf(row).isEmpty() && !reasons.containsKey(row.get(0))) {
                silent.add(row.get(0));
            }
        }
        assertThat(silent)
                .as("name a rule that cites it, or say in %s why none can check it", UNCHECKED)
                .isEmpty();
        assertThat(reasons.keySet()).as("rows that there are not").isSubsetOf(known);
    }

    @Test
    void every_rule_that_the_deck_names_exists() throws IOException {
        for (List<String> row : deck()) {
            for (String prefix : parts(row.get(5))) {
                assertThat(rules).as(row.get(0)).anyMatch(r -> r.id().value().startsWith(prefix));
            }
        }
    }

    private List<Article> articles() {
        return law.articles().stream()
                .filter(article -> {
                    String number = article.reference().article();
                    return article.reference().norm().value().equals(DECREE)
                            && (number.startsWith("2.2.21.")
                                    || number.startsWith("2.2.22.")
                                    || number.startsWith("2.2.23."));
                })
                .toList();
    }

    private String page() throws IOException {
        Map<String, String> reasons = reasons();
        StringBuilder page = new StringBuilder();
        page.append("# What is covered\n\n");
        page.append("Made by `CoverageTest` from the catalogue and the standard rules; do not edit by hand.\n\n");
        page.append("## Articles of Decreto 1083 de 2015\n\n");
        page.append(
                "Títulos 22 and 23, and their neighbours of Título 21. An article that nobody read has no summary, and");
        page.append(" its status is that of its existence only.\n\n");
        page.append("| article | heading | catalogue rows | rules | what no rule checks, and why | status |\n");
        page.append("|---|---|---|---|---|---|\n");
        for (Article article : articles()) {
            String number = article.reference().article();
            page.append("| ").append(number);
            page.append(" | ").append(article.title().orElse(""));
            page.append(" | ").append(rows(article.reference()));
            page.append(" | ").append(String.join(", ", rulesOf(number)));
            page.append(" | ").append(reasons.getOrDefault(number, ""));
            page.append(" | ").append(status(article)).append(" |\n");
        }
        page.append("\n## Rows of the founding deck\n\n");
        page.append("| row | what it shows | tables | types | rules | what no rule checks, and why | state |\n");
        page.append("|---|---|---|---|---|---|---|\n");
        for (List<String> row : deck()) {
            page.append("| ").append(row.get(0));
            page.append(" | ").append(row.get(1));
            page.append(" | ").append(String.join(", ", parts(row.get(2))));
            page.append(" | ").append(String.join(", ", parts(row.get(4))));
            page.append(" | ").append(String.join(", ", rulesOf(row)));
            page.append(" | ").append(reasons.getOrDefault(row.get(0), ""));
            page.append(" | ").append(row.get(6)).append(" |\n");
        }
        page.append("\n## Requirements that no rule checks\n\n");
        page.append("A management system cannot say what a rule would need.\n\n");
        page.append("| requirement | source | why |\n|---|---|---|\n");
        for (List<String> row : csv(REQUIREMENTS, 3)) {
            page.append("| ").append(String.join(" | ", row)).append(" |\n");
        }
        return page.toString();
    }

    private static String status(Article article) {
        String shown = article.summary().status().map(Status::name).orElse("unread");
        return article.isRepealed() ? shown + ", repealed" : shown;
    }

    private String rows(LegalReference article) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String table : law.tableNames()) {
            if (!table.equals("articles")) {
                for (CatalogRow row : law.rows(table)) {
                    if (cites(row, article)) {
                        counts.merge(table, 1, Integer::sum);
                    }
                }
            }
        }
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .toList());
    }

    private static boolean cites(CatalogRow row, LegalReference article) {
        Map<String, String> cells = row.cells();
        String norm = article.norm().value();
        boolean own = norm.equals(cells.get("norm")) && article.article().equals(cells.get("article"));
        boolean target =
                norm.equals(cells.get("target_norm")) && article.article().equals(cells.get("target_article"));
        boolean listed = Arrays.stream(cells.getOrDefault("references", "").split(";", -1))
                .anyMatch(r -> (r.strip() + " ").startsWith(norm + " art. " + article.article() + " "));
        return own || target || listed;
    }

    private List<String> rulesOf(String article) {
        return rules.stream()
                .filter(r -> r.citations().stream()
                        .anyMatch(c ->
                                c.norm().value().equals(DECREE) && c.article().equals(article)))
                .map(r -> r.id().toString())
                .toList();
    }

    /** The rules that a row of the deck names, and those of its articles. */
    private List<String> rulesOf(List<String> row) {
        Set<String> found = new TreeSet<>();
        parts(row.get(3)).forEach(article -> found.addAll(rulesOf(article)));
        for (String prefix : parts(row.get(5))) {
            rules.stream()
                    .map(r -> r.id().value())
                    .filter(id -> id.startsWith(prefix))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (List<String> row : csv(UNCHECKED, 2)) {
            assertThat(reasons.put(row.get(0), row.get(1))).as(row.get(0)).isNull();
        }
        return reasons;
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";", -1)).filter(p -> !p.isEmpty()).toList();
    }

    /** The typed half of the page: plain CSV whose quoted cells hold no quotes. */
    private static List<List<String>> deck() throws IOException {
        return csv(DECK, 7);
    }

    private static List<List<String>> csv(Path file, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else {
                    cell.append(c);
                }
            }
            cells.add(cell.toString());
            assertThat(cells).as(line).hasSize(columns);
            rows.add(cells);
        }
        return rows;
    }
}
