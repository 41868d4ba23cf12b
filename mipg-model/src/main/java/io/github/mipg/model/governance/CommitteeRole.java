package io.github.mipg.model.governance;

import io.github.mipg.model.Text;

/**
 * Part that somebody takes in a committee (papel en el comité).
 *
 * @since 0.1.0
 */
public enum CommitteeRole {
    /** Presidencia. */
    CHAIR(Text.of("Presidencia", "Chair")),
    /** Secretaría técnica. */
    SECRETARY(Text.of("Secretaría técnica", "Secretary")),
    /** Miembro. */
    MEMBER(Text.of("Miembro", "Member")),
    /** Invitado, permanent or occasional. */
    GUEST(Text.of("Invitado", "Guest"));

    private final Text label;

    CommitteeRole(Text label) {
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
