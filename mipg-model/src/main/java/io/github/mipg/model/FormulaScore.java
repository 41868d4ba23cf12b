package io.github.mipg.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/**
 * A figure computed here under a formula that the measuring body publishes (puntaje por fórmula publicada).
 *
 * <p>It follows the published formula; it is not the published figure.
 *
 * @since 0.1.0
 */
public final class FormulaScore extends Score implements Comparable<FormulaScore> {
    private FormulaScore(BigInteger numerator, BigInteger denominator) {
        super(numerator, denominator);
    }

    private FormulaScore(Ratio exact) {
        super(exact);
    }

    /**
     * Makes the score of a decimal figure.
     *
     * @param value 0 to 100
     * @return the score, exact
     * @throws InvalidModelException if it is out of range
     */
    public static FormulaScore of(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        return new FormulaScore(unscaled(value), scaleOf(value));
    }

    /**
     * Makes the score of an exact figure.
     *
     * @param exact 0 to 100
     * @return the score, exact
     * @throws InvalidModelException if it is out of range
     */
    public static FormulaScore of(Ratio exact) {
        Objects.requireNonNull(exact, "exact");
        return new FormulaScore(exact);
    }

    /**
     * Makes the score of a fraction.
     *
     * @param numerator 0 or more
     * @param denominator 1 or more, such that the fraction is at most 100
     * @return the score, exact
     * @throws InvalidModelException if the fraction is not between 0 and 100
     */
    public static FormulaScore ofRatio(BigInteger numerator, BigInteger denominator) {
        Objects.requireNonNull(denominator, "denominator");
        return new FormulaScore(numerator, denominator);
    }

    @Override
    public Standing standing() {
        return Standing.PUBLISHED_FORMULA;
    }

    /** Compares the exact figures. */
    @Override
    public int compareTo(FormulaScore other) {
        return compareExact(other);
    }
}
