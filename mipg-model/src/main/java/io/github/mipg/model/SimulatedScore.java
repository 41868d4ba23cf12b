package io.github.mipg.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/**
 * A figure computed here under a declared method (puntaje simulado).
 *
 * <p>It says nothing about what the measuring body would publish.
 *
 * @since 0.1.0
 */
public final class SimulatedScore extends Score implements Comparable<SimulatedScore> {
    private SimulatedScore(BigInteger numerator, BigInteger denominator) {
        super(numerator, denominator);
    }

    private SimulatedScore(Ratio exact) {
        super(exact);
    }

    /**
     * Makes the score of a decimal figure.
     *
     * @param value 0 to 100
     * @return the score, exact
     * @throws InvalidModelException if it is out of range
     */
    public static SimulatedScore of(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        return new SimulatedScore(unscaled(value), scaleOf(value));
    }

    /**
     * Makes the score of an exact figure.
     *
     * @param exact 0 to 100
     * @return the score, exact
     * @throws InvalidModelException if it is out of range
     */
    public static SimulatedScore of(Ratio exact) {
        Objects.requireNonNull(exact, "exact");
        return new SimulatedScore(exact);
    }

    /**
     * Makes the score of a fraction.
     *
     * @param numerator 0 or more
     * @param denominator 1 or more, such that the fraction is at most 100
     * @return the score, exact
     * @throws InvalidModelException if the fraction is not between 0 and 100
     */
    public static SimulatedScore ofRatio(BigInteger numerator, BigInteger denominator) {
        Objects.requireNonNull(denominator, "denominator");
        return new SimulatedScore(numerator, denominator);
    }

    @Override
    public Standing standing() {
        return Standing.SIMULATED;
    }

    /** Compares the exact figures. */
    @Override
    public int compareTo(SimulatedScore other) {
        return compareExact(other);
    }
}
