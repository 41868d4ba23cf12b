package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README and its Spanish twin say the same things in the same order. */
class TwinTest {
    private static final Path ENGLISH = Path.of("README.md");
    private static final Path SPANISH = Path.of("docs/es/README.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*\\|$");

    @Test
    void have_the_same_headings() {
        assertThat(levels(SPANISH)).isEqualTo(levels(ENGLISH));
    }

    @Test
    void have_the_same_code() {
        assertThat(code(SPANISH)).isEqualTo(code(ENGLISH));
    }

    @Test
    void have_tables_of_the_same_size() {
        assertThat(rows(SPANISH)).isEqualTo(rows(ENGLISH));
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
