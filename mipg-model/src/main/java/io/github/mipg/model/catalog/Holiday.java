package io.github.mipg.model.catalog;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A holiday in a year (día festivo).
 *
 * @param date the day on which people rest
 * @param rule the rule that it follows from
 * @since 0.1.0
 */
public record Holiday(LocalDate date, HolidayRule rule) {
    /**
     * Checks that all parts are there.
     *
     * @param date the day on
     * @param rule the rule
     */
    public Holiday {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(rule, "rule");
    }
}
