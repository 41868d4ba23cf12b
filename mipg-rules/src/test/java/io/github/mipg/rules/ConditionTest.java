package io.github.mipg.rules;

import static io.github.mipg.rules.TestSystems.AFTER;
import static io.github.mipg.rules.TestSystems.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Truth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How conditions are put together, by example; the laws are in {@link ConditionProperties}. */
class ConditionTest {
    private static final Reading<List<Integer>, Boolean> FIRST = even(0);
    private static final Reading<List<Integer>, Boolean> SECOND = even(1);
    private static final Reading<List<Integer>, Boolean> THIRD = even(2);

    private static Reading<List<Integer>, Boolean> even(int at) {
        return Reading.optional(
                Text.same("par " + at),
                "/" + at,
                l -> l.stream().skip(at).findFirst().map(n -> n % 2 == 0));
    }

    @Test
    void the_readings_of_all_parts_are_listed_once_and_in_order() {
        Condition<List<Integer>> both = FIRST.is(true).and(SECOND.is(true).or(FIRST.is(false)));
        Condition<List<Integer>> whole =
                both.named(Text.same("nombre")).or(THIRD.is(true).negate());

        assertThat(both.readings()).containsExactly(FIRST, SECOND);
        assertThat(whole.readings()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(FIRST.relates(Text.same("como"), THIRD, Boolean::equals).readings())
                .containsExactly(FIRST, THIRD);
    }

    @Test
    void an_explanation_has_the_shape_of_the_condition() {
        Condition<List<Integer>> any = FIRST.is(true).or(SECOND.is(true));
        Condition<List<Integer>> whole = Condition.allOf(
                List.of(any.named(Text.same("nombre")), THIRD.is(true).negate()));

        Explanation told = explained(whole, List.of(1, 2, 4));

        assertThat(told.truth()).isEqualTo(Truth.FAILS);
        assertThat(told.children()).extracting(Explanation::truth).containsExactly(Truth.HOLDS, Truth.FAILS);
        Explanation named = told.children().get(0);
        assertThat(named.label().spanish()).isEqualTo("nombre");
        assertThat(named.children()).hasSize(1);
        assertThat(named.children().get(0).children())
                .extracting(Explanation::truth)
                .containsExactly(Truth.FAILS, Truth.HOLDS);
        assertThat(told.children().get(1).children())
                .extracting(e -> e.path().orElseThrow())
                .containsExactly("/2");
    }

    @ParameterizedTest
    @CsvSource({
        "2 2, HOLDS, HOLDS, FAILS",
        "2 1, FAILS, HOLDS, FAILS",
        "1 1, FAILS, FAILS, HOLDS",
        "2, UNKNOWN, HOLDS, FAILS",
        "1, FAILS, UNKNOWN, HOLDS",
        "'', UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void both_either_and_not(String numbers, Truth both, Truth either, Truth not) {
        List<Integer> subject = Stream.of(numbers.split(" "))
                .filter(n -> !n.isEmpty())
                .map(Integer::valueOf)
                .toList();

        assertThat(explained(FIRST.is(true).and(SECOND.is(true)), subject).truth())
                .isEqualTo(both);
        assertThat(explained(FIRST.is(true).or(SECOND.is(true)), subject).truth())
                .isEqualTo(either);
        assertThat(explained(FIRST.is(true).negate(), subject).truth()).isEqualTo(not);
    }

    @Test
    void a_condition_over_nothing_is_refused() {
        assertThatThrownBy(() -> Condition.allOf(List.<Condition<String>>of()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Condition.allOf must be given at least one condition, but was '[]'. A condition over"
                        + " nothing would always have the same value: leave it out.");
        assertThatThrownBy(() -> Condition.anyOf(List.<Condition<String>>of()))
                .isInstanceOf(InvalidModelException.class);
    }

    @Test
    void two_readings_are_compared_only_if_both_are_known() {
        Reading<List<Integer>, Integer> first = Reading.optional(
                Text.of("primero", "first"), "/0", l -> l.stream().findFirst());
        Reading<List<Integer>, Integer> second = Reading.optional(
                Text.of("segundo", "second"), "/1", l -> l.stream().skip(1).findFirst());
        Condition<List<Integer>> less = first.relates(Text.of("menor que", "less than"), second, (a, b) -> a < b);

        assertThat(explained(less, List.of(1, 2)).truth()).isEqualTo(Truth.HOLDS);
        assertThat(explained(less, List.of(2, 1)).truth()).isEqualTo(Truth.FAILS);
        assertThat(explained(less, List.of(2)).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(explained(less, List.of()).missing())
                .extracting(MissingDatum::path)
                .containsExactly("/0", "/1");
        assertThat(explained(less, List.of(1, 2)).expected()).contains(Text.of("menor que 2", "less than 2"));
        assertThat(explained(less, List.of(1)).expected()).contains(Text.of("menor que segundo", "less than second"));
        assertThat(less.readings()).containsExactly(first, second);
    }

    private static Explanation explained(Condition<List<Integer>> condition, List<Integer> subject) {
        Trace.Recorder recorder = new Trace.Recorder();
        condition.evaluate(
                subject,
                Context.of(LAW, AFTER, AFTER.date(), TestSystems.unknown().entity(), Set.of()),
                recorder);
        return recorder.explanations().get(0);
    }
}
