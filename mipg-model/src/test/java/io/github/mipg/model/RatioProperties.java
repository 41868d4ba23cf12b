package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class RatioProperties {
    private static final Ratio ZERO = Ratio.zero();
    private static final Ratio ONE = Ratio.one();

    /** Terms on both sides of every border between the ways of computing. */
    private static Arbitrary<BigInteger> terms() {
        BigInteger smallest = BigInteger.valueOf(Long.MIN_VALUE);
        BigInteger largest = BigInteger.valueOf(Long.MAX_VALUE);
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(-100, 100).map(BigInteger::valueOf)),
                Tuple.of(
                        2,
                        Arbitraries.longs()
                                .between(-3_000_000_000L, 3_000_000_000L)
                                .map(BigInteger::valueOf)),
                Tuple.of(2, Arbitraries.longs().map(BigInteger::valueOf)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                smallest,
                                smallest.add(BigInteger.ONE),
                                smallest.subtract(BigInteger.ONE),
                                largest,
                                largest.add(BigInteger.ONE),
                                BigInteger.valueOf(Integer.MAX_VALUE),
                                BigInteger.valueOf(Integer.MAX_VALUE + 1L),
                                BigInteger.valueOf(-Integer.MAX_VALUE),
                                BigInteger.valueOf(Integer.MIN_VALUE))),
                Tuple.of(
                        1,
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40))));
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return Combinators.combine(terms(), terms().filter(t -> t.signum() != 0))
                .as(Ratio::of);
    }

    @Property
    void sums_and_products_form_a_field(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(ZERO)).isEqualTo(a);
        assertThat(a.plus(ZERO.minus(a))).isEqualTo(ZERO);
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.times(b)).isEqualTo(b.times(a)).hasSameHashCodeAs(b.times(a));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(ONE)).isEqualTo(a);
        assertThat(a.times(ZERO)).isEqualTo(ZERO);
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void what_was_divided_is_restored_by_multiplying(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        Assume.that(b.signum() != 0);

        assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
        assertThat(b.dividedBy(b)).isEqualTo(ONE);
        assertThat(a.dividedBy(ONE)).isEqualTo(a);
    }

    @Property
    void every_way_of_computing_agrees_with_numbers_of_any_length(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        BigInteger cross = a.numerator().multiply(b.denominator());
        BigInteger other = b.numerator().multiply(a.denominator());
        BigInteger bottom = a.denominator().multiply(b.denominator());

        assertThat(a.plus(b)).isEqualTo(Ratio.of(cross.add(other), bottom));
        assertThat(a.minus(b)).isEqualTo(Ratio.of(cross.subtract(other), bottom));
        assertThat(a.times(b)).isEqualTo(Ratio.of(a.numerator().multiply(b.numerator()), bottom));
        if (b.signum() != 0) {
            assertThat(a.dividedBy(b)).isEqualTo(Ratio.of(cross, other));
        }
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(cross.compareTo(other));
        assertThat(a.equals(b)).isEqualTo(cross.equals(other));
        assertThat(a.min(b)).isEqualTo(cross.compareTo(other) <= 0 ? a : b);
        assertThat(a.max(b)).isEqualTo(cross.compareTo(other) >= 0 ? a : b);
        assertThat(a.signum()).isEqualTo(a.numerator().signum());
    }

    @Property
    void the_order_is_total_and_keeps_with_sums(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.plus(c).compareTo(b.plus(c)))).isEqualTo(Integer.signum(a.compareTo(b)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Property
    void a_ratio_is_in_lowest_terms_whatever_it_is_made_of(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio factor) {
        Assume.that(factor.signum() != 0);
        Ratio again = Ratio.of(
                a.numerator().multiply(factor.numerator()), a.denominator().multiply(factor.numerator()));

        assertThat(a.denominator()).isPositive();
        assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(again).isEqualTo(a).hasSameHashCodeAs(a).hasToString(a.toString());
        assertThat(a.isWhole()).isEqualTo(a.denominator().equals(BigInteger.ONE));
    }

    @Property
    void longs_and_numbers_of_any_length_make_equal_ratios(@ForAll long numerator, @ForAll long denominator) {
        Assume.that(denominator != 0);

        assertThat(Ratio.of(numerator, denominator))
                .isEqualTo(Ratio.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
        assertThat(Ratio.of(numerator)).isEqualTo(Ratio.of(numerator, 1));
    }

    @Property
    void a_decimal_figure_is_exact_and_shown_as_it_was(@ForAll BigDecimal value) {
        Ratio ratio = Ratio.of(value);

        assertThat(new BigDecimal(ratio.numerator()))
                .isEqualByComparingTo(value.multiply(new BigDecimal(ratio.denominator())));
        assertThat(ratio.shown(Math.max(0, value.scale()))).isEqualByComparingTo(value);
        assertThat(ratio.shown(1)).isEqualTo(value.setScale(1, RoundingMode.HALF_UP));
    }

    @Property
    void what_is_shown_is_half_a_step_away_at_most(@ForAll("ratios") Ratio ratio) {
        Ratio away = Ratio.of(ratio.shown(2)).minus(ratio);

        assertThat(away.max(ZERO.minus(away))).isLessThanOrEqualTo(Ratio.of(1, 200));
    }

    @Example
    void a_ratio_is_shown_with_a_stroke_and_a_whole_one_alone() {
        assertThat(Ratio.of(new BigDecimal("25.2"))).hasToString("126/5");
        assertThat(Ratio.of(-4, 6)).hasToString("-2/3");
        assertThat(Ratio.of(4, -6)).hasToString("-2/3");
        assertThat(Ratio.of(-4, -2)).hasToString("2");
        assertThat(Ratio.of(0, -7)).hasToString("0").isEqualTo(ZERO);
        assertThat(Ratio.of(new BigDecimal("1E+2"))).hasToString("100");
        assertThat(Ratio.of(Long.MIN_VALUE)).hasToString("-9223372036854775808");
        assertThat(Ratio.of(BigInteger.ONE.shiftLeft(64), BigInteger.valueOf(3)))
                .hasToString("18446744073709551616/3");
    }

    @Example
    void a_half_is_shown_away_from_zero() {
        assertThat(Ratio.of(1, 8).shown(2)).isEqualTo("0.13");
        assertThat(Ratio.of(-1, 8).shown(2)).isEqualTo("-0.13");
        assertThat(Ratio.of(2, 3).shown(0)).isEqualTo("1");
        assertThat(Ratio.of(BigInteger.TEN.pow(30), BigInteger.valueOf(3)).shown(1))
                .isEqualTo("333333333333333333333333333333.3");
    }

    @Example
    void sums_that_leave_the_longs_and_come_back_are_the_same() {
        Ratio largest = Ratio.of(Long.MAX_VALUE);
        Ratio beyond = largest.plus(ONE);

        assertThat(beyond.numerator()).isEqualTo(BigInteger.ONE.shiftLeft(63));
        assertThat(beyond.minus(ONE)).isEqualTo(largest).hasSameHashCodeAs(largest);
        assertThat(beyond).isNotEqualTo(ZERO).isNotEqualTo(largest).isGreaterThan(largest);
        assertThat(ZERO.minus(beyond)).isEqualTo(Ratio.of(Long.MIN_VALUE));
        assertThat(beyond.dividedBy(beyond)).isEqualTo(ONE);
        assertThat(ONE.dividedBy(beyond).shown(20)).isEqualTo("0.00000000000000000011");
        assertThat(beyond.isWhole()).isTrue();
        assertThat(ONE.dividedBy(beyond).isWhole()).isFalse();
    }

    @Example
    void equal_terms_keep_the_one_asked() {
        Ratio half = Ratio.of(1, 2);
        Ratio same = Ratio.of(2, 4);

        assertThat(half.min(same)).isSameAs(half);
        assertThat(half.max(same)).isSameAs(half);
        assertThat(half.equals((Object) "1/2")).isFalse();
    }

    @Example
    void there_is_no_ratio_over_nothing() {
        String rest =
                " must be other than zero, but was '0'. A ratio over nothing is indeterminate: deal with that case"
                        + " before you divide.";

        assertThatThrownBy(() -> Ratio.of(1, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Ratio.denominator" + rest);
        assertThatThrownBy(() -> Ratio.of(BigInteger.ONE, BigInteger.ZERO))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Ratio.denominator" + rest);
        assertThatThrownBy(() -> ONE.dividedBy(ZERO))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Ratio.dividedBy" + rest);
    }

    @Example
    void a_monstrous_exponent_or_scale_is_refused_at_once() {
        for (String monster : List.of("1E-101", "1E+101", "1E-2147483647", "1E+2147483647")) {
            assertThatThrownBy(() -> Ratio.of(new BigDecimal(monster)))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessageContaining("must have an exponent of at most 100, but was '" + new BigDecimal(monster));
        }
        for (int scale : new int[] {-1, 101}) {
            assertThatThrownBy(() -> ONE.shown(scale))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage("Ratio.scale must be between 0 and 100, but was '" + scale
                            + "'. Ask for the decimals that you will show.");
        }
        assertThat(Ratio.of(new BigDecimal("1E-100")).shown(100)).isEqualTo(new BigDecimal("1E-100"));
    }

    @Property
    void a_score_keeps_its_exact_figure(@ForAll("ratios") Ratio ratio) {
        if (ratio.signum() >= 0 && ratio.compareTo(Ratio.of(100)) <= 0) {
            assertThat(SimulatedScore.of(ratio).exact()).isEqualTo(ratio);
            assertThat(FormulaScore.of(ratio).exact()).isEqualTo(ratio);
            assertThat(SimulatedScore.of(ratio))
                    .isEqualTo(SimulatedScore.ofRatio(ratio.numerator(), ratio.denominator()));
        } else {
            assertThatThrownBy(() -> SimulatedScore.of(ratio))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessageContaining("'" + ratio + "'");
            assertThatThrownBy(() -> FormulaScore.of(ratio)).isInstanceOf(InvalidModelException.class);
        }
    }
}
