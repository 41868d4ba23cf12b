package io.github.mipg.model.entity;

import io.github.mipg.model.Text;

/**
 * Whether an entity is at work, according to its register (estado).
 *
 * @since 0.1.0
 */
public enum OperatingState {
    /** Activa. */
    ACTIVE(Text.of("Activa", "Active")),
    /** Inactiva. */
    INACTIVE(Text.of("Inactiva", "Inactive")),
    /** En transición. */
    IN_TRANSITION(Text.of("En transición", "In transition"));

    private final Text label;

    OperatingState(Text label) {
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
