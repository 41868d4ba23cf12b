package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class FiguresProperties {
    @Property
    void a_decimal_score_is_exact(@ForAll @BigRange(min = "0", max = "100") @Scale(6) BigDecimal figure) {
        for (Score score : new Score[] {OfficialScore.of(figure), FormulaScore.of(figure), SimulatedScore.of(figure)}) {
            assertThat(new BigDecimal(score.numerator()))
                    .isEqualByComparingTo(figure.multiply(new BigDecimal(score.denominator())));
            assertThat(score.shown()).isEqualTo(figure.setScale(2, RoundingMode.HALF_UP));
            assertThat(score).hasToString(score.shown() + " (" + score.standing() + ")");
            assertThat(score.reaches(figure)).isTrue();
            assertThat(score.reaches(figure.add(new BigDecimal("1E-30")))).isFalse();
        }
    }

    @Property
    void a_fraction_is_kept_in_lowest_terms(
            @ForAll @IntRange(min = 0, max = 700) int numerator,
            @ForAll @IntRange(min = 7, max = 50) int denominator,
            @ForAll @IntRange(min = 1, max = 1000) int factor) {
        BigInteger n = BigInteger.valueOf(numerator);
        BigInteger d = BigInteger.valueOf(denominator);
        SimulatedScore score = SimulatedScore.ofRatio(n, d);

        assertThat(score.numerator().gcd(score.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(score.numerator().multiply(d)).isEqualTo(n.multiply(score.denominator()));
        assertThat(SimulatedScore.ofRatio(
                        n.multiply(BigInteger.valueOf(factor)), d.multiply(BigInteger.valueOf(factor))))
                .isEqualTo(score)
                .hasSameHashCodeAs(score)
                .isEqualByComparingTo(score);
        assertThat(FormulaScore.ofRatio(n, d).numerator()).isEqualTo(score.numerator());
    }

    @Property
    void scores_sort_by_the_exact_figure(
            @ForAll @BigRange(min = "0", max = "100") BigDecimal one,
            @ForAll @BigRange(min = "0", max = "100") BigDecimal other) {
        int expected = Integer.signum(one.compareTo(other));

        assertThat(Integer.signum(OfficialScore.of(one).compareTo(OfficialScore.of(other))))
                .isEqualTo(expected);
        assertThat(Integer.signum(FormulaScore.of(one).compareTo(FormulaScore.of(other))))
                .isEqualTo(expected);
        assertThat(Integer.signum(SimulatedScore.of(one).compareTo(SimulatedScore.of(other))))
                .isEqualTo(expected);
        assertThat(SimulatedScore.of(one).equals(SimulatedScore.of(other))).isEqualTo(expected == 0);
    }

    @Property
    void scores_of_different_standing_are_never_equal(
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal figure) {
        assertThat(OfficialScore.of(figure)).isNotEqualTo(SimulatedScore.of(figure));
        assertThat(OfficialScore.of(figure)).isNotEqualTo(FormulaScore.of(figure));
        assertThat(FormulaScore.of(figure)).isNotEqualTo(SimulatedScore.of(figure));
    }

    @Example
    void a_band_is_decided_on_the_exact_figure_not_on_the_shown_one() {
        SimulatedScore almost = SimulatedScore.ofRatio(BigInteger.valueOf(59_999), BigInteger.valueOf(1000));

        assertThat(almost.shown()).isEqualTo("60.00");
        assertThat(almost.reaches(new BigDecimal("60"))).isFalse();
        assertThat(SimulatedScore.ofRatio(BigInteger.valueOf(180), BigInteger.valueOf(3))
                        .reaches(new BigDecimal("60.00")))
                .isTrue();
    }

    @Example
    void a_half_is_shown_rounded_up() {
        assertThat(OfficialScore.of(new BigDecimal("30.205"))).hasToString("30.21 (OFFICIAL)");
        assertThat(FormulaScore.ofRatio(BigInteger.TEN, BigInteger.valueOf(3))).hasToString("3.33 (PUBLISHED_FORMULA)");
        assertThat(SimulatedScore.of(new BigDecimal("1E+2"))).hasToString("100.00 (SIMULATED)");
        assertThat(SimulatedScore.of(new BigDecimal("0.004"))).hasToString("0.00 (SIMULATED)");
    }

    @Example
    void a_score_lies_between_0_and_100() {
        assertThatThrownBy(() -> OfficialScore.of(new BigDecimal("100.01")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "Score.value must be between 0 and 100, but was '10001/100'. Rescale it to hundredths before"
                                + " making a score of it.");
        assertThatThrownBy(() -> FormulaScore.of(new BigDecimal("-0.01"))).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> SimulatedScore.ofRatio(BigInteger.valueOf(501), BigInteger.valueOf(5)))
                .isInstanceOf(InvalidModelException.class);
        assertThat(SimulatedScore.ofRatio(BigInteger.valueOf(500), BigInteger.valueOf(5))
                        .shown())
                .isEqualTo("100.00");
    }

    @Example
    void there_is_no_score_over_nothing() {
        assertThatThrownBy(() -> SimulatedScore.ofRatio(BigInteger.ZERO, BigInteger.ZERO))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Score.denominator must be greater than zero, but was '0'. A score over nothing is"
                        + " indeterminate: do not make one.");
        assertThatThrownBy(() -> FormulaScore.ofRatio(BigInteger.ONE.negate(), BigInteger.ONE.negate()))
                .isInstanceOf(InvalidModelException.class);
    }

    @Example
    void a_monstrous_exponent_is_refused_at_once() {
        for (String monster : new String[] {"1E-101", "1E+101", "1E-2147483647", "1E+2147483647"}) {
            assertThatThrownBy(() -> OfficialScore.of(new BigDecimal(monster)))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage("Score.value must have an exponent of at most 100, but was '" + new BigDecimal(monster)
                            + "'. Give a figure between 0 and 100 with the decimals that it was published with.");
        }
        assertThat(OfficialScore.of(new BigDecimal("1E-100")).shown()).isEqualTo("0.00");
    }

    @Property
    void a_percentage_is_its_text(@ForAll @BigRange(min = "0", max = "100") @Scale(12) BigDecimal value) {
        Percentage percentage = Percentage.of(value);

        assertThat(Percentage.parse(percentage.toString()))
                .isEqualTo(percentage)
                .hasSameHashCodeAs(percentage);
        assertThat(percentage.value()).isEqualByComparingTo(value);
    }

    @Property
    void trailing_zeros_do_not_count(@ForAll @IntRange(min = 0, max = 100) int whole) {
        assertThat(Percentage.parse(whole + ".000"))
                .isEqualTo(Percentage.of(whole))
                .hasSameHashCodeAs(Percentage.of(whole))
                .isEqualByComparingTo(Percentage.of(whole))
                .hasToString(Integer.toString(whole));
    }

    @Property
    void percentages_sort_by_value(
            @ForAll @IntRange(min = 0, max = 100) int one, @ForAll @IntRange(min = 0, max = 100) int other) {
        assertThat(Percentage.of(one).compareTo(Percentage.of(other))).isEqualTo(Integer.compare(one, other));
        assertThat(Percentage.of(one).equals(Percentage.of(other))).isEqualTo(one == other);
    }

    @Example
    void a_percentage_is_a_plain_number_from_0_to_100() {
        for (String wrong : new String[] {"", "90%", "90,5", ".5", "-1", "1E2", "٩٠", "1000"}) {
            assertThatThrownBy(() -> Percentage.parse(wrong))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage("Percentage.value must be digits with an optional decimal point, but was '" + wrong
                            + "'. Write it like 89.99, with a point and without the sign %.");
        }
        for (BigDecimal wrong :
                new BigDecimal[] {new BigDecimal("100.01"), new BigDecimal("-0.01"), new BigDecimal("0.1234567890123")
                }) {
            assertThatThrownBy(() -> Percentage.of(wrong))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage("Percentage.value must be between 0 and 100 with at most 12 decimals, but was '" + wrong
                            + "'. Give hundredths: 90 for ninety per cent, not 0.9.");
        }
    }

    @Example
    void a_percentage_is_no_score() {
        assertThat(Percentage.of(90).equals((Object) OfficialScore.of(BigDecimal.valueOf(90))))
                .isFalse();
    }
}
