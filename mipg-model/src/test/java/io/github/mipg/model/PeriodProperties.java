package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodProperties {
    private static final LocalDate ORIGIN = LocalDate.of(2017, 9, 11);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-40, 40).map(ORIGIN::plusDays);
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 30);
        return Combinators.combine(days(), lengths.injectNull(0.2))
                .as((from, length) -> length == null ? Period.from(from) : Period.between(from, from.plusDays(length)));
    }

    @Property
    void the_first_day_belongs_and_the_end_does_not(@ForAll("periods") Period period) {
        assertThat(period.contains(period.from())).isTrue();
        assertThat(period.contains(period.from().minusDays(1))).isFalse();
        period.until().ifPresent(end -> {
            assertThat(period.contains(end)).isFalse();
            assertThat(period.contains(end.minusDays(1))).isTrue();
        });
    }

    @Property
    void periods_that_meet_share_no_day(@ForAll("periods") Period period) {
        period.until().ifPresent(end -> {
            assertThat(period.overlaps(Period.from(end))).isFalse();
            assertThat(Period.from(end).overlaps(period)).isFalse();
        });
    }

    @Property
    void overlap_means_a_day_of_both(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        LocalDate later = one.from().isAfter(other.from()) ? one.from() : other.from();

        assertThat(one.overlaps(other)).isEqualTo(one.contains(later) && other.contains(later));
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Property
    void equality_is_the_same_days(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        boolean same = one.from().equals(other.from()) && one.until().equals(other.until());

        assertThat(one.equals(other)).isEqualTo(same);
        assertThat(one.toString().equals(other.toString())).isEqualTo(same);
        if (same) {
            assertThat(one).hasSameHashCodeAs(other);
        }
    }

    @Example
    void reads_as_an_interval() {
        assertThat(Period.from(ORIGIN)).hasToString("2017-09-11/..");
        assertThat(Period.between(ORIGIN, ORIGIN.plusDays(1))).hasToString("2017-09-11/2017-09-12");
        assertThat(Period.from(ORIGIN).until()).isEmpty();
    }

    @Example
    void there_is_no_empty_period() {
        assertThatThrownBy(() -> Period.between(ORIGIN, ORIGIN))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Period.until must be after the first day, which is 2017-09-11, but was '2017-09-11'. The"
                        + " end is exclusive: for one single day give the day after it.");
        assertThatThrownBy(() -> Period.between(ORIGIN, ORIGIN.minusDays(1))).isInstanceOf(InvalidModelException.class);
    }
}
