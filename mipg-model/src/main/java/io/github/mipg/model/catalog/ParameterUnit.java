package io.github.mipg.model.catalog;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

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

    /** Refuses a value that is none of this unit. */
    void check(String value) {
        try {
            switch (this) {
                case PERCENT -> Percentage.parse(value);
                case MONTH_DAY -> MonthDay.parse("--" + value);
                case COUNT, TIMES_PER_YEAR, MONTHS, DAYS, WORKING_DAYS, YEARS, VIGENCIAS -> {
                    if (!value.matches("[0-9]{1,6}")) {
                        throw new IllegalArgumentException(value);
                    }
                }
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw InvalidModelException.of(
                    "Amendment.value",
                    value,
                    "fit the unit " + this,
                    "",
                    "Write digits for a number, 0 to 100 for a share, and month and day such as 02-15.");
        }
    }

    /** Refuses a value that is no day. */
    static void checkDay(String value) {
        try {
            LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw InvalidModelException.of("Amendment.value", value, "be a day", "", "Write it such as 2026-05-08.");
        }
    }
}
