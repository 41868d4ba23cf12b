package io.github.mipg.model.entity;

import io.github.mipg.model.Text;

/**
 * Order of government that an entity belongs to (orden).
 *
 * @since 0.1.0
 */
public enum AdministrativeOrder {
    /** Orden nacional. */
    NATIONAL(Text.of("Nacional", "National")),
    /** Orden territorial: departments, districts, municipalities and their entities. */
    TERRITORIAL(Text.of("Territorial", "Territorial"));

    private final Text label;

    AdministrativeOrder(Text label) {
        this.label = label;
    }

    /**
     * Its name for people.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }
}
