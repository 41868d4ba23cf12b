package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;
import java.math.BigDecimal;

/**
 * An exact share of a whole in hundredths (porcentaje), from 0 to 100. Not a score.
 *
 * <p>Equality ignores trailing zeros: {@code 90} equals {@code 90.00}.
 *
 * @since 0.1.0
 */
public final class Percentage implements Comparable<Percentage> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LARGEST_SCALE = 12;

    private final BigDecimal value;

    private Percentage(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0 || stripped.scale() > LARGEST_SCALE) {
            throw InvalidModelException.of(
                    "Percentage.value",
                    value,
                    Text.of(
                            "estar entre 0 y 100, con 12 decimales como máximo",
                            "be between 0 and 100 with at most 12 decimals"),
                    "",
                    Text.of(
                            "Dé centésimas: 90 para noventa por ciento, no 0.9.",
                            "Give hundredths: 90 for ninety per cent, not 0.9."));
        }
        this.value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Makes a percentage.
     *
     * @param value 0 to 100, at most 12 decimals
     * @return the percentage
     * @throws InvalidModelException if out of range
     */
    public static Percentage of(BigDecimal value) {
        return new Percentage(Checks.given("Percentage.value", value));
    }

    /**
     * Makes a whole percentage.
     *
     * @param value 0 to 100
     * @return the percentage
     * @throws InvalidModelException if out of range
     */
    public static Percentage of(int value) {
        return new Percentage(BigDecimal.valueOf(value));
    }

    /**
     * Makes a percentage of its decimal text, such as {@code 89.99}.
     *
     * @param text digits with an optional decimal point, at most 40 characters
     * @return the percentage
     * @throws InvalidModelException if it is no such number or out of range
     */
    public static Percentage parse(String text) {
        Checks.given("Percentage.value", text);
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,36})?")) {
            throw InvalidModelException.of(
                    "Percentage.value",
                    text,
                    Text.of("ser dígitos, con punto decimal si hace falta", "be digits with an optional decimal point"),
                    "",
                    Text.of(
                            "Escríbalo como 89.99, con punto y sin el signo %.",
                            "Write it like 89.99, with a point and without the sign %."));
        }
        return new Percentage(new BigDecimal(text));
    }

    /**
     * The exact value.
     *
     * @return 0 to 100, without trailing zeros
     */
    public BigDecimal value() {
        return value;
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Percentage p && value.equals(p.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the digits, without a sign. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
