package io.github.mipg.rules.scoring;

import io.github.mipg.model.Text;

/**
 * Something for which two scorecards cannot be compared as they are (ruptura de comparabilidad).
 *
 * @since 0.1.0
 */
public enum ComparabilityBreak {
    /** They are of different entities. */
    ENTITY(
            Text.of("entidades distintas", "different entities"),
            Text.of("Compare tarjetas de una misma entidad", "Compare scorecards of one entity")),
    /** They are of different instruments. */
    INSTRUMENT(
            Text.of("instrumentos distintos", "different instruments"),
            Text.of("Compare tarjetas de un mismo instrumento", "Compare scorecards of one instrument")),
    /** Their instruments lie in different blocks of comparability, or nobody says that they may be compared at all. */
    BLOCK(
            Text.of("bloques de comparabilidad distintos", "different blocks of comparability"),
            Text.of(
                    "Compare vigencias de un mismo bloque, o diga en los instrumentos que son del mismo",
                    "Compare vigencias of one block, or say in the instruments that they are of the same")),
    /** They were made under different methods. */
    METHOD(
            Text.of("métodos de cálculo distintos", "different scoring methods"),
            Text.of("Calcule ambas con un solo método", "Score both under one method"));

    private final Text label;
    private final Text fix;

    ComparabilityBreak(Text label, Text fix) {
        this.label = label;
        this.fix = fix;
    }

    /**
     * Its name for people.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }

    /** What to do about it, without a full stop. */
    Text fix() {
        return fix;
    }
}
