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
    /**
     * Their instruments lie in different blocks of comparability, or in none and are not the same transcription: nobody
     * says then that they may be compared.
     */
    BLOCK(
            Text.of(
                    "bloques de comparabilidad distintos o sin declarar",
                    "different blocks of comparability, or none declared"),
            Text.of(
                    "Compare vigencias de un mismo bloque, o diga en los instrumentos que son del mismo",
                    "Compare vigencias of one block, or say in the instruments that they are of the same")),
    /** They were made under different methods. */
    METHOD(
            Text.of("métodos de cálculo distintos", "different scoring methods"),
            Text.of("Calcule ambas con un solo método", "Score both under one method")),
    /**
     * The one that is given as the earlier one is of a later vigencia, or of a later cut-off day in the same one: every
     * change would have the wrong sign.
     */
    ORDER(
            Text.of("la posterior en el lugar de la anterior", "the later one in the place of the earlier one"),
            Text.of("Dé primero la tarjeta anterior", "Give the earlier scorecard first"));

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
