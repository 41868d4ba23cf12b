package io.github.mipg.model.measurement;

import io.github.mipg.model.Text;

/**
 * What became of an answer that was handed in (estado de revisión).
 *
 * @since 0.1.0
 */
public enum ReviewState {
    /** Handed in and not looked at yet. */
    SUBMITTED(Text.of("Enviada", "Submitted")),
    /** Looked at and accepted. */
    ACCEPTED(Text.of("Aceptada", "Accepted")),
    /** Looked at and sent back, with a reason. */
    REJECTED(Text.of("Devuelta", "Rejected"));

    private final Text label;

    ReviewState(Text label) {
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
