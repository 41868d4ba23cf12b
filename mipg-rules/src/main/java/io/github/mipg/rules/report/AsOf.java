package io.github.mipg.rules.report;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day as of which something is evaluated (fecha de corte de la evaluación). Always given by the caller, never taken
 * from a clock.
 *
 * @param date the day
 * @since 0.1.0
 */
public record AsOf(LocalDate date) {
    /**
     * Refuses null, which would only break later and far from here.
     *
     * @param date the day
     */
    public AsOf {
        Objects.requireNonNull(date, "date");
    }

    /**
     * Makes it of a day.
     *
     * @param date the day
     * @return the as-of date
     */
    public static AsOf of(LocalDate date) {
        return new AsOf(date);
    }

    /**
     * Makes it of year, month and day.
     *
     * @param year the year
     * @param month 1 to 12
     * @param day 1 to 31
     * @return the as-of date
     * @throws java.time.DateTimeException if there is no such day
     */
    public static AsOf date(int year, int month, int day) {
        return new AsOf(LocalDate.of(year, month, day));
    }

    /** Returns the day as {@code yyyy-mm-dd}. */
    @Override
    public String toString() {
        return date.toString();
    }
}
