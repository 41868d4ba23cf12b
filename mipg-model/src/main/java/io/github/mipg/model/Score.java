package io.github.mipg.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/**
 * An exact figure from 0 to 100 with its standing (puntaje).
 *
 * <p>Inside it is a fraction in lowest terms, so that bands and comparisons are decided on the exact figure; it is shown
 * with two decimals, rounded half up. Scores of different standing are different types: they are never equal and cannot
 * be compared with each other.
 *
 * @since 0.1.0
 */
public abstract sealed class Score permits OfficialScore, FormulaScore, SimulatedScore {
    private static final Ratio HUNDRED = Ratio.of(100);
    private static final int SHOWN_SCALE = 2;
    private static final int LARGEST_SCALE = 100;

    private final Ratio exact;

    Score(BigInteger numerator, BigInteger denominator) {
        this(overSomething(numerator, denominator));
    }

    Score(Ratio exact) {
        if (exact.signum() < 0 || exact.compareTo(HUNDRED) > 0) {
            throw InvalidModelException.of(
                    "Score.value",
                    exact,
                    Text.of("estar entre 0 y 100", "be between 0 and 100"),
                    "",
                    Text.of(
                            "Llévelo a centésimas antes de hacer de él un puntaje.",
                            "Rescale it to hundredths before making a score of it."));
        }
        this.exact = exact;
    }

    private static Ratio overSomething(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() <= 0) {
            throw InvalidModelException.of(
                    "Score.denominator",
                    denominator,
                    Text.of("ser mayor que cero", "be greater than zero"),
                    "",
                    Text.of(
                            "Un puntaje sobre nada es indeterminado: no lo haga.",
                            "A score over nothing is indeterminate: do not make one."));
        }
        return Ratio.of(numerator, denominator);
    }

    /**
     * Where the figure comes from.
     *
     * @return the standing, fixed by the type
     */
    public abstract Standing standing();

    /**
     * The exact figure.
     *
     * @return 0 to 100
     */
    public final Ratio exact() {
        return exact;
    }

    /**
     * The numerator of the exact figure in lowest terms.
     *
     * @return 0 or more
     */
    public final BigInteger numerator() {
        return exact.numerator();
    }

    /**
     * The denominator of the exact figure in lowest terms.
     *
     * @return 1 or more
     */
    public final BigInteger denominator() {
        return exact.denominator();
    }

    /**
     * The figure as it is shown.
     *
     * @return two decimals, rounded half up, from 0.00 to 100.00
     */
    public final BigDecimal shown() {
        return exact.shown(SHOWN_SCALE);
    }

    /**
     * Tells whether the exact figure, not the shown one, reaches a threshold.
     *
     * @param threshold the threshold
     * @return whether the figure is equal to it or greater
     */
    public final boolean reaches(BigDecimal threshold) {
        Objects.requireNonNull(threshold, "threshold");
        return new BigDecimal(numerator()).compareTo(threshold.multiply(new BigDecimal(denominator()))) >= 0;
    }

    final int compareExact(Score other) {
        return exact.compareTo(other.exact);
    }

    static BigInteger unscaled(BigDecimal value) {
        return checked(value).scale() <= 0 ? value.toBigIntegerExact() : value.unscaledValue();
    }

    static BigInteger scaleOf(BigDecimal value) {
        return BigInteger.TEN.pow(Math.max(0, checked(value).scale()));
    }

    private static BigDecimal checked(BigDecimal value) {
        if (Math.abs((long) value.scale()) > LARGEST_SCALE) {
            throw InvalidModelException.of(
                    "Score.value",
                    value,
                    Text.of("tener un exponente de 100 como máximo", "have an exponent of at most 100"),
                    "",
                    Text.of(
                            "Dé una cifra entre 0 y 100 con los decimales con que se publicó.",
                            "Give a figure between 0 and 100 with the decimals that it was published with."));
        }
        return value;
    }

    /** Compares type and exact figure. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof Score s && s.standing() == standing() && exact.equals(s.exact);
    }

    @Override
    public final int hashCode() {
        return 31 * standing().name().hashCode() + exact.hashCode();
    }

    /** Returns the shown figure and its standing, such as {@code 30.20 (OFFICIAL)}. */
    @Override
    public final String toString() {
        return shown().toPlainString() + " (" + standing() + ")";
    }
}
