package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction of any sign (razón exacta), in lowest terms.
 *
 * <p>Figures are computed as ratios and rounded only when they are shown. What fits into two longs is computed with
 * them; what does not is computed with numbers of any length, and the result is the same.
 *
 * @since 0.1.0
 */
public final class Ratio implements Comparable<Ratio> {
    private static final int LARGEST_SCALE = 100;
    private static final long LARGEST_FACTOR = Integer.MAX_VALUE;
    /** Ten to the power of the place; a number with as many digits as there are places fits into a long. */
    private static final long[] POWERS = powers(18);

    /** The whole numbers from 0 that points and weights mostly are, made once. */
    private static final Ratio[] WHOLE = whole(129);

    private static final Ratio ZERO = WHOLE[0];
    private static final Ratio ONE = WHOLE[1];

    /** The fraction, if {@link #large} is null. Never {@code Long.MIN_VALUE}, so that signs can be turned. */
    private final long numerator;

    private final long denominator;

    /** The fraction, if one of its terms fits into no long. */
    private final @Nullable Terms large;

    private record Terms(BigInteger numerator, BigInteger denominator) {}

    private Ratio(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.large = null;
    }

    private Ratio(Terms large) {
        this.numerator = 0;
        this.denominator = 0;
        this.large = large;
    }

    private static Ratio[] whole(int count) {
        Ratio[] whole = new Ratio[count];
        for (int i = 0; i < count; i++) {
            whole[i] = new Ratio(i, 1);
        }
        return whole;
    }

    private static long[] powers(int count) {
        long[] powers = new long[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /**
     * Nothing.
     *
     * @return 0
     */
    public static Ratio zero() {
        return ZERO;
    }

    /**
     * The whole.
     *
     * @return 1
     */
    public static Ratio one() {
        return ONE;
    }

    /**
     * Makes the ratio of a whole number.
     *
     * @param whole any number
     * @return the ratio
     */
    public static Ratio of(long whole) {
        return whole == Long.MIN_VALUE ? reduced(BigInteger.valueOf(whole), BigInteger.ONE) : reduced(whole, 1);
    }

    /**
     * Makes the ratio of a decimal figure.
     *
     * @param value any figure with an exponent from -100 to 100
     * @return the ratio, exact
     * @throws InvalidModelException if the exponent is out of range
     */
    public static Ratio of(BigDecimal value) {
        Checks.given("Ratio.value", value);
        if (Math.abs((long) value.scale()) > LARGEST_SCALE) {
            throw InvalidModelException.of(
                    "Ratio.value",
                    value,
                    Text.of("tener un exponente de 100 como máximo", "have an exponent of at most 100"),
                    "",
                    Text.of(
                            "Dé la cifra con los decimales que importan.",
                            "Give the figure with the decimals that matter."));
        }
        if (value.scale() >= 0 && value.scale() < POWERS.length && value.precision() <= POWERS.length) {
            return reduced(value.unscaledValue().longValue(), POWERS[value.scale()]);
        }
        return value.scale() <= 0
                ? reduced(value.toBigIntegerExact(), BigInteger.ONE)
                : reduced(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /**
     * Makes a ratio of whole numbers.
     *
     * @param numerator any number
     * @param denominator any number but zero; a sign is moved to the numerator
     * @return the ratio in lowest terms
     * @throws InvalidModelException if the denominator is zero
     */
    public static Ratio of(long numerator, long denominator) {
        if (denominator == 0) {
            throw overNothing("Ratio.denominator", denominator);
        }
        return numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE
                ? reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
                : reduced(numerator, denominator);
    }

    /**
     * Makes a ratio of whole numbers of any length.
     *
     * @param numerator any number
     * @param denominator any number but zero; a sign is moved to the numerator
     * @return the ratio in lowest terms
     * @throws InvalidModelException if the denominator is zero
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        Checks.given("Ratio.numerator", numerator);
        Checks.given("Ratio.denominator", denominator);
        if (denominator.signum() == 0) {
            throw overNothing("Ratio.denominator", denominator);
        }
        return reduced(numerator, denominator);
    }

    /**
     * Adds another ratio.
     *
     * @param other the other ratio
     * @return the sum, exact
     */
    public Ratio plus(Ratio other) {
        Objects.requireNonNull(other, "other");
        if (large == null && other.large == null) {
            if (isShort() && other.isShort()) {
                return denominator == other.denominator
                        ? reduced(numerator + other.numerator, denominator)
                        : reduced(
                                numerator * other.denominator + other.numerator * denominator,
                                denominator * other.denominator);
            }
            long common = gcd(denominator, other.denominator);
            try {
                long mine = other.denominator / common;
                return of(
                        Math.addExact(
                                Math.multiplyExact(numerator, mine),
                                Math.multiplyExact(other.numerator, denominator / common)),
                        Math.multiplyExact(denominator, mine));
            } catch (ArithmeticException tooLong) {
                // computed below, with numbers of any length
            }
        }
        return reduced(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /**
     * Takes another ratio away.
     *
     * @param other the other ratio
     * @return the difference, exact
     */
    public Ratio minus(Ratio other) {
        Objects.requireNonNull(other, "other");
        return plus(other.negated());
    }

    /**
     * Multiplies by another ratio.
     *
     * @param other the other ratio
     * @return the product, exact
     */
    public Ratio times(Ratio other) {
        Objects.requireNonNull(other, "other");
        if (isOne() || other.isOne()) {
            return isOne() ? other : this;
        }
        if (large == null && other.large == null) {
            if (isShort() && other.isShort()) {
                return reduced(numerator * other.numerator, denominator * other.denominator);
            }
            long one = gcd(numerator, other.denominator);
            long two = gcd(other.numerator, denominator);
            try {
                return of(
                        Math.multiplyExact(numerator / one, other.numerator / two),
                        Math.multiplyExact(denominator / two, other.denominator / one));
            } catch (ArithmeticException tooLong) {
                // computed below, with numbers of any length
            }
        }
        return reduced(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * Divides by another ratio.
     *
     * @param other any ratio but zero
     * @return the quotient, exact
     * @throws InvalidModelException if the other ratio is zero
     */
    public Ratio dividedBy(Ratio other) {
        Objects.requireNonNull(other, "other");
        if (other.signum() == 0) {
            throw overNothing("Ratio.dividedBy", other);
        }
        Terms terms = other.large;
        if (terms != null) {
            return times(reduced(/* numerator= */ terms.denominator, /* denominator= */ terms.numerator));
        }
        return times(
                other.numerator > 0
                        ? new Ratio(/* numerator= */ other.denominator, /* denominator= */ other.numerator)
                        : new Ratio(-other.denominator, -other.numerator));
    }

    /**
     * The smaller of two ratios.
     *
     * @param other the other ratio
     * @return this one if it is smaller or equal
     */
    public Ratio min(Ratio other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The greater of two ratios.
     *
     * @param other the other ratio
     * @return this one if it is greater or equal
     */
    public Ratio max(Ratio other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return large == null ? Long.signum(numerator) : large.numerator.signum();
    }

    /**
     * Tells whether this is a whole number.
     *
     * @return whether the denominator in lowest terms is 1
     */
    public boolean isWhole() {
        return large == null ? denominator == 1 : large.denominator.equals(BigInteger.ONE);
    }

    /**
     * The numerator in lowest terms.
     *
     * @return any number; it carries the sign
     */
    public BigInteger numerator() {
        return large == null ? BigInteger.valueOf(numerator) : large.numerator;
    }

    /**
     * The denominator in lowest terms.
     *
     * @return 1 or more
     */
    public BigInteger denominator() {
        return large == null ? BigInteger.valueOf(denominator) : large.denominator;
    }

    /**
     * The figure as it is shown.
     *
     * @param scale how many decimals, 0 to 100
     * @return that many decimals; a half is rounded away from zero
     * @throws InvalidModelException if the scale is out of range
     */
    public BigDecimal shown(int scale) {
        if (scale < 0 || scale > LARGEST_SCALE) {
            throw InvalidModelException.of(
                    "Ratio.scale",
                    scale,
                    Text.of("estar entre 0 y 100", "be between 0 and 100"),
                    "",
                    Text.of("Pida los decimales que va a mostrar.", "Ask for the decimals that you will show."));
        }
        return large == null
                ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), scale, RoundingMode.HALF_UP)
                : new BigDecimal(large.numerator)
                        .divide(new BigDecimal(large.denominator), scale, RoundingMode.HALF_UP);
    }

    /** Compares the exact figures. */
    @Override
    public int compareTo(Ratio other) {
        if (large != null || other.large != null) {
            return numerator()
                    .multiply(other.denominator())
                    .compareTo(other.numerator().multiply(denominator()));
        }
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        int high = Long.compare(
                Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
        return high != 0 ? high : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio r
                && numerator == r.numerator
                && denominator == r.denominator
                && (large == null ? r.large == null : large.equals(r.large));
    }

    @Override
    public int hashCode() {
        return large == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : large.hashCode();
    }

    /** Returns numerator and denominator, such as {@code 126/5}; a whole number stands alone. */
    @Override
    public String toString() {
        return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
    }

    private boolean isOne() {
        return numerator == 1 && denominator == 1;
    }

    private Ratio negated() {
        return large == null
                ? new Ratio(-numerator, denominator)
                : reduced(large.numerator.negate(), large.denominator);
    }

    /** Whether products of two such terms, and the sum of two such products, fit into a long. */
    private boolean isShort() {
        return denominator <= LARGEST_FACTOR && numerator <= LARGEST_FACTOR && numerator >= -LARGEST_FACTOR;
    }

    private static Ratio reduced(long numerator, long denominator) {
        if (denominator == 1) {
            return numerator >= 0 && numerator < WHOLE.length ? WHOLE[(int) numerator] : new Ratio(numerator, 1);
        }
        long divisor = denominator < 0 ? -gcd(numerator, denominator) : gcd(numerator, denominator);
        return new Ratio(numerator / divisor, denominator / divisor);
    }

    private static Ratio reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger gcd = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? gcd.negate() : gcd;
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        // The smallest long has no positive twin, so it counts as too long.
        return top.abs().bitLength() < Long.SIZE && bottom.bitLength() < Long.SIZE
                ? new Ratio(top.longValue(), bottom.longValue())
                : new Ratio(new Terms(top, bottom));
    }

    /** By halving and taking away, which is faster than dividing. */
    private static long gcd(long one, long other) {
        long a = Math.abs(one);
        long b = Math.abs(other);
        if (a == 0 || b == 0) {
            return a + b;
        }
        int twos = Long.numberOfTrailingZeros(a | b);
        a >>= Long.numberOfTrailingZeros(a);
        b >>= Long.numberOfTrailingZeros(b);
        while (a != b) {
            if (a > b) {
                a -= b;
                a >>= Long.numberOfTrailingZeros(a);
            } else {
                b -= a;
                b >>= Long.numberOfTrailingZeros(b);
            }
        }
        return a << twos;
    }

    private static InvalidModelException overNothing(String attribute, Object value) {
        return InvalidModelException.of(
                attribute,
                value,
                Text.of("ser distinto de cero", "be other than zero"),
                "",
                Text.of(
                        "Una razón sobre nada es indeterminada: trate ese caso antes de dividir.",
                        "A ratio over nothing is indeterminate: deal with that case before you divide."));
    }
}
