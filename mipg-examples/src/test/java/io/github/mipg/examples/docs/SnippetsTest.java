package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every piece of Java in the papers is a marked region of a file that is compiled, and run by a test. */
class SnippetsTest {
    static List<Path> papers() {
        return Fence.papers();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void are_regions_of_compiled_files(Path paper) {
        Papers.check(
                paper,
                Fence.refill(
                        paper,
                        fence -> fence.argument("snippet")
                                .map(SnippetsTest::region)
                                .orElse(fence.lines())));
    }

    @Test
    void none_lacks_its_source() {
        List<String> without = Fence.papers().stream()
                .flatMap(paper -> Fence.in(paper).stream())
                .filter(fence -> fence.language().equals("java"))
                .filter(fence -> fence.argument("snippet").isEmpty())
                .map(Fence::place)
                .toList();
        assertThat(without)
                .as("each ```java needs '<!-- snippet: path/of/SomeTest.java#region -->' on the line above it")
                .isEmpty();
    }

    /** The example of a rule set of one's own is no test; its tests run every rule of it. */
    @Test
    void come_from_tests() {
        List<String> elsewhere = Fence.papers().stream()
                .flatMap(paper -> Fence.in(paper).stream())
                .filter(fence -> fence.language().equals("java"))
                .filter(fence -> !fence.argument("snippet")
                        .orElse("")
                        .matches("mipg-examples/src/(test/.*(Test|Properties)|main/.*/town/TownRules)\\.java#.*"))
                .map(Fence::place)
                .toList();
        assertThat(elsewhere).as("code that no test runs is not shown").isEmpty();
    }

    private static List<String> region(String source) {
        int hash = source.indexOf('#');
        return Region.of(source.substring(0, hash), source.substring(hash + 1));
    }
}
