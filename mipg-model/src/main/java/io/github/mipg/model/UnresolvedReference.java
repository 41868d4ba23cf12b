package io.github.mipg.model;

import java.util.Objects;

/**
 * An identifier that names no row of a section that is declared complete (referencia sin resolver).
 *
 * @param path where the identifier stands, as a JSON pointer into the document of the system, such as {@code
 *     /meetings/items/0/committee}
 * @param id the identifier
 * @param section the section that should hold the row, as a JSON pointer, such as {@code /committees}
 * @since 0.1.0
 */
public record UnresolvedReference(String path, String id, String section) {
    /**
     * Checks that all parts are there.
     *
     * @param path where the identifier stands
     * @param id the identifier
     * @param section the section
     */
    public UnresolvedReference {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(section, "section");
    }

    /** Returns the three in a sentence. */
    @Override
    public String toString() {
        return path + " names '" + id + "', which " + section + " does not hold";
    }
}
