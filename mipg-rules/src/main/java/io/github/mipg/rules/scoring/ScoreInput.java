package io.github.mipg.rules.scoring;

import io.github.mipg.model.Text;

/**
 * Something that a scorecard is made from (insumo de la tarjeta).
 *
 * @since 0.1.0
 */
public enum ScoreInput {
    /** The instrument: identifier, revision and hash. */
    INSTRUMENT(Text.of("instrumento", "instrument")),
    /** The method: id, version and hash. */
    METHOD(Text.of("método de cálculo", "scoring method")),
    /** The answers: hash of the sheet. */
    ANSWERS(Text.of("respuestas", "answers")),
    /** What counts of the entity. */
    ENTITY(Text.of("entidad", "entity"));

    private final Text label;

    ScoreInput(Text label) {
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
