package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.planning.Direction;
import io.github.mipg.model.planning.Frequency;
import java.util.Optional;

/** The headings of an indicator board and of its overlay, and what the spellings of their closed columns mean. */
final class BoardColumns {
    static final String CODE = "hoja";
    static final String PROCESS = "proceso";
    static final String LEADER = "lider";
    static final String NAME = "indicador";
    static final String OBJECTIVE = "objetivo";
    static final String FREQUENCY = "frecuencia_medicion";
    static final String NUMERATOR = "numerador";
    static final String DENOMINATOR = "denominador";
    static final String NUMERATOR_DESCRIPTION = "desc_numerador";
    static final String NUMERATOR_SOURCE = "fuente_numerador";
    static final String DENOMINATOR_DESCRIPTION = "desc_denominador";
    static final String DENOMINATOR_SOURCE = "fuente_denominador";
    static final String UNIT = "unidad";
    static final String TARGET = "meta";
    static final String RESPONSIBLE = "responsable";

    static final ImmutableList<String> BOARD = ImmutableList.of(
            CODE,
            PROCESS,
            LEADER,
            NAME,
            OBJECTIVE,
            FREQUENCY,
            NUMERATOR,
            DENOMINATOR,
            NUMERATOR_DESCRIPTION,
            NUMERATOR_SOURCE,
            DENOMINATOR_DESCRIPTION,
            DENOMINATOR_SOURCE,
            UNIT,
            TARGET,
            RESPONSIBLE);

    static final String DIRECTION = "direccion";
    static final String GREEN_FROM = "verde_desde";
    static final String GREEN_TO = "verde_hasta";
    static final String YELLOW_FROM = "amarillo_desde";
    static final String YELLOW_TO = "amarillo_hasta";
    static final String RED_FROM = "rojo_desde";
    static final String RED_TO = "rojo_hasta";

    static final ImmutableList<String> OVERLAY = ImmutableList.of(
            CODE, NAME, DIRECTION, TARGET, GREEN_FROM, GREEN_TO, YELLOW_FROM, YELLOW_TO, RED_FROM, RED_TO);

    /** In small letters: capitals make no difference. */
    static final ImmutableMap<String, Optional<Frequency>> FREQUENCIES =
            ImmutableMap.<String, Optional<Frequency>>builder()
                    .put("mensual", Optional.of(Frequency.MONTHLY))
                    .put("bimestral", Optional.of(Frequency.BIMONTHLY))
                    .put("trimestral", Optional.of(Frequency.QUARTERLY))
                    .put("cuatrimestral", Optional.of(Frequency.FOUR_MONTHLY))
                    .put("semestral", Optional.of(Frequency.HALF_YEARLY))
                    .put("anual", Optional.of(Frequency.YEARLY))
                    .put("cuatrienal", Optional.of(Frequency.FOUR_YEARLY))
                    .buildOrThrow();

    /** In small letters: capitals make no difference. */
    static final ImmutableMap<String, Optional<Direction>> DIRECTIONS =
            ImmutableMap.<String, Optional<Direction>>builder()
                    .put("creciente", Optional.of(Direction.HIGHER_IS_BETTER))
                    .put("decreciente", Optional.of(Direction.LOWER_IS_BETTER))
                    .put("dentro de un rango", Optional.of(Direction.WITHIN_RANGE))
                    .put("mayor es mejor", Optional.of(Direction.HIGHER_IS_BETTER))
                    .put("menor es mejor", Optional.of(Direction.LOWER_IS_BETTER))
                    .buildOrThrow();

    /** Words of the form itself, which stand in a cell only if it slipped; in small letters. */
    static final ImmutableSet<String> WORDS_OF_THE_FORM = ImmutableSet.of(
            "numerador",
            "denominador",
            "descripción",
            "fuente",
            "fuente de información",
            "unidad",
            "unidad de medida",
            "meta",
            "frecuencia",
            "responsable");

    private BoardColumns() {}
}
