package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A figure that the measuring body published, imported as a fact (puntaje oficial).
 *
 * <p>It is never computed here. Whoever makes one says that the measuring body published the figure; where, an official
 * result says with its act.
 *
 * @since 0.1.0
 */
public final class OfficialScore extends Score implements Comparable<OfficialScore> {
    private OfficialScore(BigInteger numerator, BigInteger denominator) {
        super(numerator, denominator);
    }

    /**
     * Makes the score of a decimal figure.
     *
     * @param value 0 to 100
     * @return the score, exact
     * @throws InvalidModelException if it is out of range
     */
    public static OfficialScore of(BigDecimal value) {
        Checks.given("OfficialScore.value", value);
        return new OfficialScore(unscaled(value), scaleOf(value));
    }

    @Override
    public Standing standing() {
        return Standing.OFFICIAL;
    }

    /** Compares the exact figures. */
    @Override
    public int compareTo(OfficialScore other) {
        return compareExact(other);
    }
}
