package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A link from one paper to another, or to a file of the repository, leads somewhere. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    @Test
    void lead_somewhere() {
        List<String> broken = new ArrayList<>();
        for (Path paper : Papers.all()) {
            Matcher link = LINK.matcher(Papers.read(paper));
            while (link.find()) {
                if (!leadsSomewhere(paper, link.group(1))) {
                    broken.add(paper + " -> " + link.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Path paper, String target) {
        if (target.startsWith("https://")) {
            return true;
        }
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Path to = file.isEmpty() ? paper : paper.resolveSibling(file).normalize();
        if (!Files.exists(Papers.ROOT.resolve(to))) {
            return false;
        }
        return hash < 0
                || Papers.read(to)
                        .lines()
                        .filter(line -> line.startsWith("#"))
                        .map(LinksTest::anchor)
                        .anyMatch(target.substring(hash + 1)::equals);
    }

    /** The name that a heading gets on the usual sites. */
    private static String anchor(String heading) {
        return heading.replaceFirst("^#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
