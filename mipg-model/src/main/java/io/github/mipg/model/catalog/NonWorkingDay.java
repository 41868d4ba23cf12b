package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * What becomes of a deadline that falls on a day on which public offices do not work (vencimiento en día no hábil).
 *
 * @since 0.1.0
 */
public enum NonWorkingDay {
    /** The deadline is that day all the same (no se corre). */
    STAYS(Text.of("No se corre", "Stays")),
    /** It moves to the first working day after it (se corre al siguiente día hábil). */
    NEXT(Text.of("Se corre al siguiente día hábil", "Moves to the next working day")),
    /** It moves to the last working day before it (se adelanta al día hábil anterior). */
    PREVIOUS(Text.of("Se adelanta al día hábil anterior", "Moves to the previous working day"));

    private final Text label;

    NonWorkingDay(Text label) {
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
