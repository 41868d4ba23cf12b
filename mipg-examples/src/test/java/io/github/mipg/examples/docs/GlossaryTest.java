package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every public type of model and rules has one row in the glossary, and every row names one. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final String START = "<!-- types: one row each; new ones are added from their comment -->\n";
    private static final String END = "<!-- end of types -->\n";
    private static final String UNKNOWN = "-";
    private static final Pattern PACKAGE = Pattern.compile("### `(.*)`");
    private static final Pattern TERM = Pattern.compile(" ?\\(([^()]*)\\)");

    /** Package and name, and what the hand-kept cells of its row say. */
    private record Row(String term, String meaning, String source) {}

    @Test
    void has_one_row_for_each_public_type() {
        String glossary = Papers.read(GLOSSARY);
        int start = glossary.indexOf(START) + START.length();
        int end = glossary.indexOf(END);
        assertThat(end).as("docs/glossary.md needs its two marks").isGreaterThanOrEqualTo(start);
        Papers.check(
                GLOSSARY,
                glossary.substring(0, start) + types(rows(glossary.substring(start, end))) + glossary.substring(end));
    }

    @Test
    void gives_the_term_that_the_code_gives() {
        String glossary = Papers.read(GLOSSARY);
        Map<String, Row> rows = rows(glossary);
        List<String> others = new ArrayList<>();
        for (PublicType type : PublicType.all()) {
            Row row = rows.get(type.packageName() + "." + type.name());
            if (row != null && !row.term().equals(UNKNOWN) && !type.comment().contains(row.term())) {
                others.add(type.name() + ": '" + row.term() + "' is not in its comment");
            }
        }
        assertThat(others).isEmpty();
    }

    private static String types(Map<String, Row> known) {
        StringBuilder out = new StringBuilder();
        String last = "";
        for (PublicType type : PublicType.all()) {
            if (!type.packageName().equals(last)) {
                last = type.packageName();
                out.append("\n### `").append(last).append("`\n\n");
                out.append("| Name | Término | Meaning | Source |\n|---|---|---|---|\n");
            }
            Row row = known.getOrDefault(last + "." + type.name(), ofComment(type));
            out.append("| `").append(type.name()).append("` | ").append(row.term());
            out.append(" | ")
                    .append(row.meaning())
                    .append(" | ")
                    .append(row.source())
                    .append(" |\n");
        }
        return out.append('\n').toString();
    }

    private static Row ofComment(PublicType type) {
        String sentence = type.firstSentence();
        Matcher term = TERM.matcher(sentence);
        return term.find()
                ? new Row(term.group(1), term.replaceFirst("").strip() + ".", UNKNOWN)
                : new Row(UNKNOWN, sentence + ".", UNKNOWN);
    }

    private static Map<String, Row> rows(String text) {
        Map<String, Row> rows = new HashMap<>();
        String inPackage = "";
        for (String line : text.lines().toList()) {
            Matcher heading = PACKAGE.matcher(line);
            if (heading.matches()) {
                inPackage = heading.group(1);
            } else if (line.startsWith("| `") && !inPackage.isEmpty()) {
                String[] cells = line.split("\\|", -1);
                String name = cells[1].strip().replace("`", "");
                rows.put(inPackage + "." + name, new Row(cells[2].strip(), cells[3].strip(), cells[4].strip()));
            }
        }
        return rows;
    }
}
