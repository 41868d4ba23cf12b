package io.github.mipg.examples.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What CHANGELOG.md says. */
final class Changelog {
    private Changelog() {}

    /** The entries of the section on verdicts, each on one line, newest first. */
    static List<String> verdictChanges() {
        return entries("## Verdict changes");
    }

    private static List<String> entries(String section) {
        List<String> entries = new ArrayList<>();
        boolean inside = false;
        for (String line : Papers.read(Path.of("CHANGELOG.md")).lines().toList()) {
            if (line.startsWith("## ")) {
                inside = line.equals(section);
            } else if (inside && line.startsWith("- ")) {
                entries.add(line.substring(2).strip());
            } else if (inside && line.startsWith("  ") && !entries.isEmpty()) {
                int last = entries.size() - 1;
                entries.set(last, entries.get(last) + " " + line.strip());
            }
        }
        return entries;
    }
}
