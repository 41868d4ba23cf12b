package io.github.mipg.model.catalog;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import java.util.Objects;

/**
 * How often something must happen (periodicidad): at least so many times a year, or at least once in so many months.
 *
 * @param unit what is counted
 * @param count how many; 0 where the unit counts nothing
 * @since 0.1.0
 */
public record Frequency(FrequencyUnit unit, int count) {
    /**
     * Checks that the count fits the unit.
     *
     * @param unit what is counted
     * @param count how many
     */
    public Frequency {
        Objects.requireNonNull(unit, "unit");
        boolean counted = unit == FrequencyUnit.TIMES_PER_YEAR || unit == FrequencyUnit.EVERY_MONTHS;
        if (counted ? count < 1 || count > 366 : count != 0) {
            throw InvalidModelException.of(
                    "Frequency.count",
                    count,
                    counted ? "be between 1 and 366" : "be 0",
                    unit.toString(),
                    "Count times a year or months; the other units count nothing.");
        }
    }

    /**
     * At least so many times a year.
     *
     * @param times 1 to 366
     * @return the frequency
     */
    public static Frequency timesPerYear(int times) {
        return new Frequency(FrequencyUnit.TIMES_PER_YEAR, times);
    }

    /**
     * At least once in so many months.
     *
     * @param months 1 to 366
     * @return the frequency
     */
    public static Frequency everyMonths(int months) {
        return new Frequency(FrequencyUnit.EVERY_MONTHS, months);
    }

    /**
     * Whenever something happens.
     *
     * @return the frequency
     */
    public static Frequency onEvent() {
        return new Frequency(FrequencyUnit.ON_EVENT, 0);
    }

    /**
     * The norm was read and sets none, which is not the same as not knowing.
     *
     * @return the frequency
     */
    public static Frequency notSet() {
        return new Frequency(FrequencyUnit.NOT_SET, 0);
    }

    /**
     * Its name for people.
     *
     * @return such as {@code 2 veces por año}
     */
    public Text label() {
        if (count == 1) {
            return unit == FrequencyUnit.EVERY_MONTHS
                    ? Text.of("una vez al mes", "once a month")
                    : Text.of("una vez al año", "once a year");
        }
        return count == 0
                ? unit.label()
                : Text.of(
                        count + " " + unit.label().spanish(),
                        count + " " + unit.label().english());
    }
}
