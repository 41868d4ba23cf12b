package io.github.mipg.io.table;

import io.github.mipg.model.Figure;
import io.github.mipg.model.Text;

/**
 * How somebody writes percentages without the sign % (notación de porcentajes).
 *
 * @since 0.1.0
 */
public enum PercentageNotation {
    /** As a spreadsheet keeps them: 0.8 is 80 %. */
    FRACTIONS(Text.of("Fracciones: 0.8 es 80 %", "Fractions: 0.8 is 80 %")),
    /** As people say them: 0.8 is 0.8 %. */
    HUNDREDTHS(Text.of("Centésimas: 0.8 es 0.8 %", "Hundredths: 0.8 is 0.8 %"));

    private final Text label;

    PercentageNotation(Text label) {
        this.label = label;
    }

    /** A number written so, in hundredths. */
    Figure hundredths(Figure number) {
        return this == FRACTIONS ? Figure.of(number.value().movePointRight(2)) : number;
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
