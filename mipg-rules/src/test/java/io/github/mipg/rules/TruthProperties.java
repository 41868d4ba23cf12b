package io.github.mipg.rules;

import static io.github.mipg.rules.report.Truth.FAILS;
import static io.github.mipg.rules.report.Truth.HOLDS;
import static io.github.mipg.rules.report.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.rules.report.Truth;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of Kleene's strong logic of three values. */
class TruthProperties {
    @Property
    void and_and_or_commute(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
    }

    @Property
    void and_and_or_associate(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property
    void each_distributes_over_the_other(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    }

    @Property
    void each_absorbs_the_other(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.or(a)).isEqualTo(a);
    }

    @Property
    void de_morgan(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b).negate()).isEqualTo(a.negate().or(b.negate()));
        assertThat(a.or(b).negate()).isEqualTo(a.negate().and(b.negate()));
        assertThat(a.negate().negate()).isEqualTo(a);
    }

    @Property
    void two_values_are_the_logic_that_everybody_knows(@ForAll boolean a, @ForAll boolean b) {
        assertThat(Truth.of(a).and(Truth.of(b))).isEqualTo(Truth.of(a && b));
        assertThat(Truth.of(a).or(Truth.of(b))).isEqualTo(Truth.of(a || b));
        assertThat(Truth.of(a).negate()).isEqualTo(Truth.of(!a));
    }

    @Property
    void learning_more_never_overturns_what_was_told(@ForAll Truth a, @ForAll boolean learnt) {
        Truth before = UNKNOWN.and(a);
        Truth after = Truth.of(learnt).and(a);
        assertThat(before == UNKNOWN || before == after).isTrue();
        before = UNKNOWN.or(a);
        after = Truth.of(learnt).or(a);
        assertThat(before == UNKNOWN || before == after).isTrue();
    }

    @Example
    void unknown_decides_nothing() {
        assertThat(UNKNOWN.and(HOLDS)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.and(FAILS)).isEqualTo(FAILS);
        assertThat(UNKNOWN.or(HOLDS)).isEqualTo(HOLDS);
        assertThat(UNKNOWN.or(FAILS)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.negate()).isEqualTo(UNKNOWN);
    }
}
