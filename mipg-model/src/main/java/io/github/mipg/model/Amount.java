package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An exact amount of Colombian pesos (valor en pesos), zero or more.
 *
 * <p>Equality ignores trailing zeros: {@code 100} equals {@code 100.00}.
 *
 * @since 0.1.0
 */
public final class Amount implements Comparable<Amount> {
    private static final int LARGEST_SCALE = 2;
    private static final int MOST_DIGITS = 18;
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,17})(\\.[0-9]{1,2})?");

    private final BigDecimal pesos;

    private Amount(BigDecimal pesos) {
        BigDecimal stripped = pesos.stripTrailingZeros();
        if (pesos.signum() < 0
                || stripped.scale() > LARGEST_SCALE
                || (long) stripped.precision() - stripped.scale() > MOST_DIGITS) {
            throw InvalidModelException.of(
                    "Amount.pesos",
                    stripped.precision() > 2 * MOST_DIGITS
                            ? "an amount of " + stripped.precision() + " digits"
                            : stripped,
                    Text.of(
                            "ser cero o más, con 18 dígitos como máximo antes del punto decimal y 2 después",
                            "be zero or more, with at most 18 digits before the decimal point and 2 after it"),
                    "",
                    Text.of(
                            "Dé pesos, no miles ni millones, y redondee a centavos.",
                            "Give pesos, not thousands or millions of them, and round to cents."));
        }
        this.pesos = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Makes an amount.
     *
     * @param pesos zero or more, at most 18 digits before the decimal point and 2 after it
     * @return the amount
     * @throws InvalidModelException if out of range
     */
    public static Amount of(BigDecimal pesos) {
        return new Amount(Checks.given("Amount.pesos", pesos));
    }

    /**
     * Makes an amount of whole pesos.
     *
     * @param pesos zero or more
     * @return the amount
     * @throws InvalidModelException if negative or above 18 digits
     */
    public static Amount of(long pesos) {
        return new Amount(BigDecimal.valueOf(pesos));
    }

    /**
     * Makes an amount of its decimal text, such as {@code 1250000.50}.
     *
     * @param text digits with an optional decimal point
     * @return the amount
     * @throws InvalidModelException if it is no such number or out of range
     */
    public static Amount parse(String text) {
        Checks.given("Amount.pesos", text);
        if (!FORM.matcher(text).matches()) {
            throw InvalidModelException.of(
                    "Amount.pesos",
                    text,
                    Text.of(
                            "ser dígitos, con punto decimal y dos decimales como máximo",
                            "be digits with an optional decimal point and at most two decimals"),
                    "",
                    Text.of(
                            "Escríbalo como 1250000.50, sin separadores de miles y sin el signo $.",
                            "Write it like 1250000.50, without thousands separators and without the sign $."));
        }
        return new Amount(new BigDecimal(text));
    }

    /**
     * The exact value.
     *
     * @return pesos, without trailing zeros
     */
    public BigDecimal pesos() {
        return pesos;
    }

    /**
     * Adds another amount.
     *
     * @param other the other amount
     * @return the sum
     * @throws InvalidModelException if the sum has more than 18 digits before the decimal point
     */
    public Amount plus(Amount other) {
        Objects.requireNonNull(other, "other");
        return new Amount(pesos.add(other.pesos));
    }

    @Override
    public int compareTo(Amount other) {
        return pesos.compareTo(other.pesos);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount a && pesos.equals(a.pesos);
    }

    @Override
    public int hashCode() {
        return pesos.hashCode();
    }

    /** Returns the digits, without a sign for the currency. */
    @Override
    public String toString() {
        return pesos.toPlainString();
    }
}
