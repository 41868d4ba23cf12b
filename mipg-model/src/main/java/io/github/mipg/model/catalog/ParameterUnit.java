package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * What the figure of a parameter counts (unidad).
 *
 * @since 0.1.0
 */
public enum ParameterUnit {
    /** A bare number (cantidad). */
    COUNT(Text.of("Cantidad", "Count")),
    /** At least so many times a year (veces por año). */
    TIMES_PER_YEAR(Text.of("Veces por año", "Times a year")),
    /** Months (meses). */
    MONTHS(Text.of("Meses", "Months")),
    /** Calendar days (días calendario). */
    DAYS(Text.of("Días calendario", "Calendar days")),
    /** Working days (días hábiles). */
    WORKING_DAYS(Text.of("Días hábiles", "Working days")),
    /** Years (años). */
    YEARS(Text.of("Años", "Years")),
    /** Fiscal years (vigencias). */
    VIGENCIAS(Text.of("Vigencias", "Vigencias")),
    /** Hundredths of a whole (por ciento). */
    PERCENT(Text.of("Por ciento", "Per cent")),
    /** A day that comes every year (día del año). */
    MONTH_DAY(Text.of("Día del año", "Day of the year"));

    private final Text label;

    ParameterUnit(Text label) {
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
