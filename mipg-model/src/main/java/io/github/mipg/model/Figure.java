package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An exact decimal figure (cifra), such as a measurement or a target. It bears no unit of its own and is no score.
 *
 * <p>Equality ignores trailing zeros: {@code 0.8} equals {@code 0.80}.
 *
 * @since 0.1.0
 */
public final class Figure implements Comparable<Figure> {
    private static final int LARGEST_SCALE = 12;
    private static final int MOST_DIGITS = 40;
    private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]{0,39})(\\.[0-9]{1,40})?");

    private final BigDecimal value;

    private Figure(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > LARGEST_SCALE || (long) stripped.precision() - stripped.scale() > MOST_DIGITS) {
            throw InvalidModelException.of(
                    "Figure.value",
                    stripped.precision() > 2 * MOST_DIGITS
                            ? "a figure of " + stripped.precision() + " digits"
                            : stripped,
                    Text.of(
                            "tener 40 dígitos como máximo antes del punto decimal y 12 después",
                            "have at most 40 digits before the decimal point and 12 after it"),
                    "",
                    Text.of("Redondéelo a lo que se midió.", "Round it to what was measured."));
        }
        this.value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Makes a figure.
     *
     * @param value at most 40 digits before the decimal point and 12 after it
     * @return the figure
     * @throws InvalidModelException if it has more
     */
    public static Figure of(BigDecimal value) {
        return new Figure(Checks.given("Figure.value", value));
    }

    /**
     * Makes a whole figure.
     *
     * @param value the number
     * @return the figure
     */
    public static Figure of(long value) {
        return new Figure(BigDecimal.valueOf(value));
    }

    /**
     * Makes a figure of its decimal text, such as {@code -0.75}.
     *
     * @param text digits with an optional sign and decimal point, without exponent
     * @return the figure
     * @throws InvalidModelException if it is no such number
     */
    public static Figure parse(String text) {
        Checks.given("Figure.value", text);
        if (!FORM.matcher(text).matches()) {
            throw InvalidModelException.of(
                    "Figure.value",
                    text,
                    Text.of(
                            "ser dígitos, con signo y punto decimal si hacen falta",
                            "be digits with an optional sign and decimal point"),
                    "",
                    Text.of(
                            "Escríbalo como 0.8, con punto y sin exponente, separador de miles ni el signo %.",
                            "Write it like 0.8, with a point and without exponent, thousands separator or the sign %."));
        }
        return new Figure(new BigDecimal(text));
    }

    /**
     * The exact value.
     *
     * @return the number, without trailing zeros
     */
    public BigDecimal value() {
        return value;
    }

    @Override
    public int compareTo(Figure other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure f && value.equals(f.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the digits, without exponent. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
