package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README names the artifacts that there are, and the versions that the build tests with. */
class VersionsTest {
    private static final Path BUILD = Path.of("pom.xml");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/es/README.md"})
    void the_dependencies_are_in_the_bill_of_materials(String readme) {
        String xml = Fence.in(Path.of(readme)).stream()
                .filter(fence -> fence.language().equals("xml"))
                .map(fence -> String.join("\n", fence.lines()))
                .findFirst()
                .orElseThrow();
        String bom = Papers.read(Path.of("mipg-bom/pom.xml"));
        assertThat(all("<artifactId>(.*?)</artifactId>", xml))
                .isNotEmpty()
                .allSatisfy(artifact -> assertThat(bom).contains("<artifactId>" + artifact + "</artifactId>"));
        assertThat(one("<revision>(.*?)(-SNAPSHOT)?</revision>", Papers.read(BUILD)))
                .isEqualTo(one("<version>(.*?)</version>", xml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/es/README.md"})
    void the_ranges_are_those_that_a_consumer_is_run_with(String readme) {
        String text = Papers.read(Path.of(readme));
        String runs = Papers.read(Path.of("mipg-examples/consumers/class-path/invoker.properties"));
        assertThat(all("(?:jackson|guava)\\.version=(\\S+)", runs))
                .isNotEmpty()
                .allSatisfy(version -> assertThat(text).contains(version.replaceFirst("-(jre|android)$", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/es/README.md"})
    void jqwik_and_maven_are_those_of_the_build(String readme) {
        String text = Papers.read(Path.of(readme));
        String build = Papers.read(BUILD);
        assertThat(text).contains("jqwik " + one("<jqwik.version>(.*?)</jqwik.version>", build));
        assertThat(text).contains("Maven " + one("<requireMavenVersion>\\s*<version>\\[(.*?),\\)</version>", build));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String one(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
