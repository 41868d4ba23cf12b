package io.github.mipg.rules.scoring;

import io.github.mipg.model.Text;

/**
 * What became of a question in a sheet of answers (estado de la pregunta).
 *
 * @since 0.1.0
 */
public enum QuestionState {
    /** It was answered. */
    ANSWERED(Text.of("respondida", "answered")),
    /** It was answered with an option that denies all others: worth 0. */
    EXCLUDED(Text.of("opción excluyente, cero", "excluding option, zero")),
    /** The law excludes it for the entity, and the claim names the provision. */
    NOT_APPLICABLE_BY_LAW(Text.of("no aplica por ley", "not applicable by law")),
    /** The entity claims that it does not apply, or that the law says so without naming a provision, or chose an option that says so. */
    NOT_APPLICABLE_BY_ENTITY(Text.of("no aplica según la entidad", "not applicable by the entity's claim")),
    /** The instrument does not ask it of this entity, or not after these answers. */
    NOT_ASKED(Text.of("no se pregunta", "not asked")),
    /** Nobody has answered it, or not all of it. A blank is never a zero. */
    UNANSWERED(Text.of("sin respuesta", "unanswered"));

    private final Text label;

    QuestionState(Text label) {
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
