package io.github.mipg.model.governance;

import io.github.mipg.model.Text;

/**
 * Position that a norm names when it composes a body (cargo o función). Everything else is {@link #OTHER}.
 *
 * @since 0.1.0
 */
public enum Position {
    /** Representante legal: minister, director, governor, mayor, manager. */
    LEGAL_REPRESENTATIVE(Text.of("Representante legal", "Legal representative")),
    /** Viceministro. */
    VICE_MINISTER(Text.of("Viceministro", "Vice-minister")),
    /** Subdirector, general o administrativo. */
    DEPUTY_DIRECTOR(Text.of("Subdirector", "Deputy director")),
    /** Secretario general. */
    SECRETARY_GENERAL(Text.of("Secretario general", "Secretary general")),
    /** Jefe de la oficina de planeación o quien haga sus veces. */
    HEAD_OF_PLANNING(Text.of("Jefe de planeación", "Head of planning")),
    /** Jefe de control interno o quien haga sus veces. */
    HEAD_OF_INTERNAL_CONTROL(Text.of("Jefe de control interno", "Head of internal control")),
    /** Representante de la alta dirección para el MECI. */
    SENIOR_MANAGEMENT_FOR_MECI(
            Text.of("Representante de la alta dirección para el MECI", "Senior management's representative for MECI")),
    /** Any other position (otro cargo). */
    OTHER(Text.of("Otro cargo", "Other position"));

    private final Text label;

    Position(Text label) {
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
