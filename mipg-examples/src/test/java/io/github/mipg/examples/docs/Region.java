package io.github.mipg.examples.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A marked part of a source file: the lines between {@code // tag::name[]} and {@code // end::name[]}, moved to the left
 * margin.
 */
final class Region {
    private Region() {}

    static List<String> of(String file, String name) {
        List<String> found = new ArrayList<>();
        boolean inside = false;
        boolean seen = false;
        for (String line : Papers.read(Path.of(file)).lines().toList()) {
            String mark = line.strip();
            if (mark.equals("// tag::" + name + "[]")) {
                inside = true;
                seen = true;
            } else if (mark.equals("// end::" + name + "[]")) {
                inside = false;
            } else if (inside && !mark.matches("// (tag|end)::\\S+\\[]")) {
                found.add(line);
            }
        }
        if (!seen || inside) {
            throw new AssertionError(file + " must mark the region '" + name + "' with // tag::" + name
                    + "[] and // end::" + name + "[], but does not.");
        }
        return atTheMargin(found);
    }

    private static List<String> atTheMargin(List<String> lines) {
        int margin = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(margin))
                .toList();
    }
}
