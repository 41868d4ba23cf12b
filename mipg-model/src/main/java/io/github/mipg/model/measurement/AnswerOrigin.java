package io.github.mipg.model.measurement;

import io.github.mipg.model.Text;

/**
 * Where an answer comes from (origen de la respuesta).
 *
 * @since 0.1.0
 */
public enum AnswerOrigin {
    /** Somebody of the entity gave it. */
    TYPED(Text.of("Digitada", "Typed")),
    /** It was taken from another information system, such as SIIF or SUIT. */
    OTHER_SYSTEM(Text.of("Tomada de otro sistema", "Taken from another system")),
    /** It is the answer of an earlier vigencia, to be confirmed. */
    CARRIED_OVER(Text.of("Traída del año anterior", "Carried over"));

    private final Text label;

    AnswerOrigin(Text label) {
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
