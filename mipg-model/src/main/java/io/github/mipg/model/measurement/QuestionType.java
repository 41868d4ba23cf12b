package io.github.mipg.model.measurement;

import io.github.mipg.model.Text;

/**
 * How a question is answered (tipo de pregunta).
 *
 * @since 0.1.0
 */
public enum QuestionType {
    /** One option (selección única). */
    SINGLE_CHOICE(Text.of("Selección única", "Single choice")),
    /** Any number of options (selección múltiple). */
    MULTIPLE_CHOICE(Text.of("Selección múltiple", "Multiple choice")),
    /** A number for each option (selección múltiple numérica). */
    MULTIPLE_NUMBERS(Text.of("Selección múltiple numérica", "Multiple numbers")),
    /** A number (abierta numérica). */
    OPEN_NUMBER(Text.of("Abierta numérica", "Open number")),
    /** A text, which bears no points (abierta texto). */
    OPEN_TEXT(Text.of("Abierta texto", "Open text")),
    /** One option for each row (matricial). */
    MATRIX(Text.of("Matricial", "Matrix"));

    private final Text label;

    QuestionType(Text label) {
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
