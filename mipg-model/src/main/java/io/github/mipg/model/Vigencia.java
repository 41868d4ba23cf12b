package io.github.mipg.model;

import java.time.LocalDate;

/**
 * The fiscal year that plans, measurements and reports refer to (vigencia): a calendar year in Colombia.
 *
 * @param year 1900 to 2999
 * @since 0.1.0
 */
public record Vigencia(int year) implements Comparable<Vigencia> {
    /**
     * Checks the year.
     *
     * @param year 1900 to 2999
     */
    public Vigencia {
        if (year < 1900 || year > 2999) {
            throw InvalidModelException.of(
                    "Vigencia.year",
                    year,
                    Text.of("estar entre 1900 y 2999", "be between 1900 and 2999"),
                    "",
                    Text.of("Dé el año calendario, por ejemplo 2025.", "Give the calendar year, such as 2025."));
        }
    }

    /**
     * Makes the vigencia of a year.
     *
     * @param year 1900 to 2999
     * @return the vigencia
     * @throws InvalidModelException if the year is out of that range
     */
    public static Vigencia of(int year) {
        return new Vigencia(year);
    }

    /**
     * Its days, from 1 January to 31 December.
     *
     * @return the half-open period of the year
     */
    public Period period() {
        return Period.between(start(), LocalDate.of(year + 1, 1, 1));
    }

    /**
     * Its first day.
     *
     * @return 1 January
     */
    public LocalDate start() {
        return LocalDate.of(year, 1, 1);
    }

    /**
     * Its last day.
     *
     * @return 31 December
     */
    public LocalDate end() {
        return LocalDate.of(year, 12, 31);
    }

    @Override
    public int compareTo(Vigencia other) {
        return Integer.compare(year, other.year);
    }

    /** Returns the four digits of the year. */
    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
