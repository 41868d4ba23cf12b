package io.github.mipg.rules.scoring;

import io.github.mipg.model.Figure;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.measurement.Question;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How long the exact figures of an instrument can get. What answers are worth brings the denominators of points and of the
 * spans from worst to best; every mean brings the sum of those weights that count, whichever they are. The figure of the
 * root can have them all.
 *
 * <p>Counted in bits of the common denominator, never too few: for one level of nodes, the sums of all of them, or all
 * numbers up to the largest sum, whichever is shorter.
 */
final class FigureLength {
    /**
     * The most digits of a common denominator. Four hundred different amounts of money stay below it; what is longer takes
     * seconds and nobody could read it.
     */
    static final int MOST_DIGITS = 6_000;

    /** A little less than the bits of so many digits. */
    private static final long MOST_BITS = 3L * MOST_DIGITS + MOST_DIGITS / 4;

    private BigInteger common = BigInteger.ONE;
    private final Set<BigInteger> known = new HashSet<>();
    private final Map<Integer, Level> levels = new HashMap<>();
    private long bitsOfWeights;

    /** Sums of weights on one level of the tree: each in bits, and the largest. */
    private static final class Level {
        private static final int LONGEST = 24;
        private long bits;
        private BigInteger largest = BigInteger.ONE;

        void add(BigInteger sum) {
            bits += sum.subtract(BigInteger.ONE).bitLength();
            largest = largest.max(sum);
        }

        /** The least common multiple of the numbers up to n has less than 3/2 n bits. */
        long bits() {
            return largest.bitLength() > LONGEST ? bits : Math.min(bits, Math.floorDiv(3 * largest.longValue(), 2L));
        }
    }

    /** Adds a mean on a level of the tree. */
    void addMean(int level, Collection<Ratio> weights) {
        add(level, sum(weights));
    }

    /** Adds something that figures on a level are divided by. */
    void addDivisor(int level, BigInteger divisor) {
        add(level, divisor.abs());
    }

    private void add(int level, BigInteger divisor) {
        if (divisor.signum() > 0) {
            Level its = levels.computeIfAbsent(level, l -> new Level());
            bitsOfWeights -= its.bits();
            its.add(divisor);
            bitsOfWeights += its.bits();
        }
    }

    /** Adds what answers to a question can be worth. */
    void add(Question question) {
        if (isTooLong()) {
            return;
        }
        int options = Math.max(1, question.options().size());
        switch (question.type()) {
            case OPEN_NUMBER -> addSpan(question, BigInteger.ONE);
            case MULTIPLE_NUMBERS -> addSpan(question, BigInteger.valueOf(options));
            case SINGLE_CHOICE, MULTIPLE_CHOICE, MATRIX -> {
                question.options().forEach(o -> addPoints(o.points()));
                question.combinations().forEach(c -> addPoints(c.points()));
                if (question.options().stream().allMatch(o -> o.points().isEmpty())) {
                    // A method may share 100 points among the options.
                    addDenominator(BigInteger.valueOf(options));
                }
                // Which rows of a matrix count is up to the answer, as which questions do is in a mean.
                addDivisor(/* level= */ 0, BigInteger.valueOf(question.rows().size()));
            }
            case OPEN_TEXT -> {
                // bears no points
            }
        }
    }

    private void addSpan(Question question, BigInteger options) {
        if (question.worst().isPresent() && question.best().isPresent()) {
            Ratio span = Ratio.of(question.best().get().value())
                    .minus(Ratio.of(question.worst().get().value()));
            if (span.signum() != 0) {
                addDenominator(span.numerator().abs().multiply(options));
            }
        }
    }

    private void addPoints(Optional<Figure> points) {
        points.ifPresent(p -> addDenominator(Ratio.of(p.value()).denominator()));
    }

    private void addDenominator(BigInteger denominator) {
        if (!isTooLong() && known.add(denominator)) {
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
    }

    boolean isTooLong() {
        return bits() > MOST_BITS;
    }

    /** How many bits the common denominator can have; more than these once it is too long. */
    long bits() {
        return common.bitLength() + bitsOfWeights;
    }

    /** The sum of the weights as whole numbers without a common divisor; 0 if there are none. */
    private static BigInteger sum(Collection<Ratio> weights) {
        BigInteger whole = BigInteger.ONE;
        for (Ratio weight : weights) {
            BigInteger denominator = weight.denominator();
            whole = whole.divide(whole.gcd(denominator)).multiply(denominator);
        }
        BigInteger shared = BigInteger.ZERO;
        BigInteger sum = BigInteger.ZERO;
        for (Ratio weight : weights) {
            BigInteger each = weight.numerator().abs().multiply(whole.divide(weight.denominator()));
            shared = shared.gcd(each);
            sum = sum.add(each);
        }
        return shared.signum() == 0 ? sum : sum.divide(shared);
    }

    /**
     * Adds up in halves, so that long fractions meet only at the end: one by one, each step would reduce what all before
     * it have made.
     */
    static Ratio sum(List<Ratio> parts) {
        return parts.isEmpty() ? Ratio.zero() : sum(parts, 0, parts.size());
    }

    private static Ratio sum(List<Ratio> parts, int from, int to) {
        if (to - from == 1) {
            return parts.get(from);
        }
        int middle = (from + to) >>> 1;
        return sum(parts, from, middle).plus(sum(parts, middle, to));
    }

    /** A weighted mean in the making. */
    static final class Mean {
        private final List<Ratio> parts;
        private Ratio weights = Ratio.zero();

        Mean(int parts) {
            this.parts = new ArrayList<>(parts);
        }

        void add(Ratio weight, Ratio value) {
            parts.add(weight.times(value));
            weights = weights.plus(weight);
        }

        /** The mean; empty if nothing counts. */
        Optional<Ratio> mean() {
            return weights.signum() == 0
                    ? Optional.empty()
                    : Optional.of(sum(parts).dividedBy(weights));
        }
    }
}
