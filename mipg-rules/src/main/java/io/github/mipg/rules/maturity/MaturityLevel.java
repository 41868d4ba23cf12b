package io.github.mipg.rules.maturity;

import io.github.mipg.model.Text;
import java.util.Objects;

/**
 * One level of a scale of maturity (nivel de madurez).
 *
 * @param rank its place, from 1 for the lowest
 * @param name its name
 * @param lower the lowest figure that the scale names for it: 0 to 100
 * @param upper the highest figure that the scale names for it: 0 to 100
 * @since 0.1.0
 */
public record MaturityLevel(int rank, Text name, int lower, int upper) {
    /**
     * Checks that all parts are there.
     *
     * @param rank its place
     * @param name its name
     * @param lower the lowest figure
     * @param upper the highest figure
     */
    public MaturityLevel {
        Objects.requireNonNull(name, "name");
    }

    /** Returns name and range, such as {@code Transformación (61-80)}. */
    @Override
    public String toString() {
        return name.spanish() + " (" + lower + "-" + upper + ")";
    }
}
