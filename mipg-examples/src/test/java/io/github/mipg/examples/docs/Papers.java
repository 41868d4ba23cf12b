package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The papers of the repository, and the switch that rewrites what is generated in them. */
final class Papers {
    /** The top folder; the tests run in that of their module. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final String REWRITE = "mvn -q -pl mipg-examples -am test -Dmipg.docs=write"
            + " -Dtest='io/github/mipg/examples/docs/*Test' -Dsurefire.failIfNoSpecifiedTests=false";

    private Papers() {}

    /** README, changelog and everything under docs, as paths from the top folder. */
    static List<Path> all() {
        List<Path> papers = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CHANGELOG.md")));
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            files.filter(f -> f.toString().endsWith(".md"))
                    .map(ROOT::relativize)
                    .sorted()
                    .forEach(papers::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return papers;
    }

    static String read(Path paper) {
        try {
            return Files.readString(ROOT.resolve(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean writing() {
        return "write".equals(System.getProperty("mipg.docs"));
    }

    /** Fails with the difference if a paper is not as it should be, or makes it so. */
    static void check(Path paper, String expected) {
        Path file = ROOT.resolve(paper);
        if (writing()) {
            write(file, expected);
        }
        assertThat(file)
                .as(
                        "%s is not what the code makes of it. If the code is right, rewrite the papers:%n  %s",
                        paper, REWRITE)
                .exists()
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(expected);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
