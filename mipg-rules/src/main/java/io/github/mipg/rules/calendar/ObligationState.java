package io.github.mipg.rules.calendar;

import io.github.mipg.model.Text;

/**
 * How an obligation stands on a day (estado de la obligación).
 *
 * @since 0.1.0
 */
public enum ObligationState {
    /** What was given shows that it was met, in time or not (cumplida). */
    DONE(Text.of("Cumplida", "Done")),
    /** It can be met now, and its last day has not passed (por vencer). */
    DUE(Text.of("Por vencer", "Due")),
    /** Its last day has passed in every reading, and a complete list proves that it was not met (vencida). */
    LATE(Text.of("Vencida", "Late")),
    /** Its time has not come (próxima). */
    UPCOMING(Text.of("Próxima", "Upcoming")),
    /** The law is sure, but when it falls due or whether it was met cannot be told (no se sabe). */
    UNKNOWN(Text.of("No se sabe", "Unknown")),
    /** Whether it binds the entity, or by when, has to be confirmed with the norm (por confirmar). */
    TO_BE_CONFIRMED(Text.of("Por confirmar", "To be confirmed"));

    private final Text label;

    ObligationState(Text label) {
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
