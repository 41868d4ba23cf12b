package io.github.mipg.model.measurement;

import io.github.mipg.model.Text;

/**
 * What became of a question since the vigencia that an answer was carried over from (comparación de la pregunta).
 *
 * @since 0.1.0
 */
public enum CarryOver {
    /** The question and its options say the same. */
    SAME(Text.of("Igual", "Same")),
    /** The code is the same and the wording, an option or a rule of the question is another. */
    REWORDED(Text.of("Cambió el texto", "Reworded")),
    /** The question was not there. */
    NEW(Text.of("Nueva", "New")),
    /** The question is not asked any more. */
    GONE(Text.of("Ya no está", "Gone"));

    private final Text label;

    CarryOver(Text label) {
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
