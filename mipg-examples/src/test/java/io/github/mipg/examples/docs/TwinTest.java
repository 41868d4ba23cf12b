package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paper and its Spanish twin say the same things in the same order. */
class TwinTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*\\|$");

    @ParameterizedTest
    @CsvSource({
        "README.md, docs/es/README.md",
        "docs/concepts.md, docs/es/concepts.md",
        "docs/tutorial.md, docs/es/tutorial.md",
        "docs/own-rules.md, docs/es/own-rules.md",
        "docs/maturity.md, docs/es/maturity.md",
        "docs/performance.md, docs/es/performance.md"
    })
    void have_the_same_headings_code_and_tables(Path english, Path spanish) {
        assertThat(levels(spanish)).as("headings").isEqualTo(levels(english));
        assertThat(code(spanish)).as("code").isEqualTo(code(english));
        assertThat(rows(spanish)).as("rows of tables").isEqualTo(rows(english));
    }

    private static List<Integer> levels(Path paper) {
        String outsideFences = Papers.read(paper).replaceAll("(?s)```.*?```", "");
        return outsideFences
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.indexOf(' '))
                .toList();
    }

    private static List<List<String>> code(Path paper) {
        return Fence.in(paper).stream().map(Fence::lines).toList();
    }

    private static long rows(Path paper) {
        return ROW.matcher(Papers.read(paper)).results().count();
    }
}
