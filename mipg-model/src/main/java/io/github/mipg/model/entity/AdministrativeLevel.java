package io.github.mipg.model.entity;

import io.github.mipg.model.Text;

/**
 * Whether an entity is of the central or of the decentralised sector (nivel: central o descentralizado).
 *
 * @since 0.1.0
 */
public enum AdministrativeLevel {
    /** Sector central. */
    CENTRAL(Text.of("Central", "Central")),
    /** Sector descentralizado, territorially or by services. */
    DECENTRALISED(Text.of("Descentralizado", "Decentralised"));

    private final Text label;

    AdministrativeLevel(Text label) {
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
