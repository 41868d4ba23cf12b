package io.github.mipg.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScopeTallyTest {
    private static ScopeTally tally(String label, Scope... scopes) {
        ScopeTally.Counter counter = ScopeTally.counter();
        for (Scope scope : scopes) {
            counter.add(label, scope);
        }
        return counter.tally();
    }

    private static Map<Scope, Integer> counts(int full, int partial, int outside, int open) {
        return Map.of(Scope.FULL, full, Scope.PARTIAL, partial, Scope.OUTSIDE, outside, Scope.INDETERMINATE, open);
    }

    @Test
    void counts_every_scope_of_every_label() {
        ScopeTally both =
                tally("Quindío", Scope.FULL, Scope.FULL, Scope.PARTIAL).plus(tally("Caldas", Scope.OUTSIDE));

        assertThat(List.copyOf(both.byLabel().keySet())).containsExactly("Caldas", "Quindío");
        assertThat(both.byLabel().get("Quindío")).isEqualTo(counts(2, 1, 0, 0));
        assertThat(both.byLabel().get("Caldas")).isEqualTo(counts(0, 0, 1, 0));
        assertThat(both.total()).isEqualTo(counts(2, 1, 1, 0));
        assertThat(both).hasToString("{FULL=2, PARTIAL=1, OUTSIDE=1, INDETERMINATE=0}");
    }

    @Test
    void labels_that_both_have_are_added_up_in_whatever_order() {
        ScopeTally one = tally("Quindío", Scope.FULL);
        ScopeTally two = tally("Quindío", Scope.FULL, Scope.INDETERMINATE);

        assertThat(one.plus(two).byLabel()).containsOnlyKeys("Quindío");
        assertThat(one.plus(two).total()).isEqualTo(counts(2, 0, 0, 1));
        assertThat(one.plus(two)).isEqualTo(two.plus(one)).hasSameHashCodeAs(two.plus(one));
        assertThat(one.plus(ScopeTally.empty())).isEqualTo(one).isNotEqualTo(two);
        assertThat(ScopeTally.empty().total()).isEqualTo(counts(0, 0, 0, 0));
    }
}
