package io.github.mipg.rules.report;

import io.github.mipg.model.Text;
import java.util.Objects;

/**
 * Something that a rule needed and nobody has said (dato faltante).
 *
 * @param path where it belongs in the management system, such as {@code /plans}
 * @param label what it is, for people
 * @since 0.1.0
 */
public record MissingDatum(String path, Text label) {
    /**
     * Checks that all parts are there.
     *
     * @param path where it belongs in the management system
     * @param label what it is
     */
    public MissingDatum {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
    }
}
