package io.github.mipg.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Changing a fact must be seen: the lock file holds rows and hash of each table, and the changelog names the revision.
 */
class CatalogLockTest {
    private static final Path LOCK = Path.of("src/main/resources/io/github/mipg/model/catalog/catalog.lock");
    private static final String REWRITE =
            "mvn -q -pl mipg-model test -Dtest=CatalogLockTest -Dmipg.catalog.lock=write -Dsurefire.failIfNoSpecifiedTests=false";

    private final MipgCatalog law = MipgCatalog.bundled();

    @Test
    void the_lock_file_matches_the_tables() throws IOException {
        List<String> now = lock();
        if ("write".equals(System.getProperty("mipg.catalog.lock"))) {
            Files.writeString(LOCK, String.join("\n", now) + "\n");
        }
        assertThat(Files.readAllLines(LOCK))
                .as(
                        "A table of the catalogue has changed. If that is meant: raise the revision in catalog.csv, tell"
                                + " it in CHANGELOG.md under 'Catalogue changes' (which editions, periods, policies and"
                                + " rules it touches), and run%n  %s",
                        REWRITE)
                .isEqualTo(now);
    }

    @Test
    void the_changelog_tells_of_the_current_revision() throws IOException {
        String changelog = Files.readString(Path.of("../CHANGELOG.md"));
        int section = changelog.indexOf("## Catalogue changes");
        assertThat(section)
                .as("CHANGELOG.md needs a section '## Catalogue changes'")
                .isNotNegative();
        int end = changelog.indexOf("\n## ", section + 1);
        assertThat(changelog.substring(section, end < 0 ? changelog.length() : end))
                .as("the section 'Catalogue changes' of CHANGELOG.md must name the revision")
                .contains(law.revision());
    }

    private List<String> lock() {
        List<String> lines = new ArrayList<>();
        lines.add("revision " + law.revision());
        for (Schema schema : Schema.values()) {
            Table table = law.tables().get(schema);
            lines.add(schema.table() + " " + table.rows().size() + " " + table.hash());
        }
        lines.add("catalog " + law.hash());
        return lines;
    }
}
