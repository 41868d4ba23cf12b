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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConditionProperties {
    /** A condition over letters whose truth is told by the subject, and what it should come to. */
    record Formula(
            Condition<Subject> condition, java.util.function.Function<Subject, Truth> truth, Set<String> letters) {}

    /** What each of three letters is, and which were asked for. */
    record Subject(List<Truth> letters, List<String> asked) {}

    private static Formula letter(int index) {
        String name = String.valueOf((char) ('a' + index));
        Reading<Subject, Boolean> reading = Reading.of(Text.same(name), "/" + name, (subject, context) -> {
            subject.asked().add(name);
            Truth truth = subject.letters().get(index);
            return truth == Truth.UNKNOWN
                    ? Observation.unknown(new MissingDatum("/" + name, Text.same(name)))
                    : Observation.known(truth == Truth.HOLDS);
        });
        return new Formula(reading.is(true), s -> s.letters().get(index), Set.of(name));
    }

    @Provide
    Arbitrary<Formula> formulas() {
        Arbitrary<Formula> letters = Arbitraries.integers().between(0, 2).map(ConditionProperties::letter);
        return Arbitraries.recursive(
                () -> letters,
                inner -> Combinators.combine(Arbitraries.integers().between(0, 3), inner, letters)
                        .as(ConditionProperties::combine),
                0,
                5);
    }

    private static Formula combine(int kind, Formula a, Formula b) {
        Set<String> both = union(a.letters(), b.letters());
        return switch (kind) {
            case 0 ->
                new Formula(
                        a.condition().and(b.condition()),
                        s -> a.truth().apply(s).and(b.truth().apply(s)),
                        both);
            case 1 ->
                new Formula(
                        b.condition().or(a.condition()),
                        s -> a.truth().apply(s).or(b.truth().apply(s)),
                        both);
            case 2 ->
                new Formula(a.condition().negate(), s -> a.truth().apply(s).negate(), a.letters());
            default -> new Formula(a.condition().named(Text.same("nombre")), a.truth(), a.letters());
        };
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        return Stream.concat(a.stream(), b.stream()).collect(java.util.stream.Collectors.toSet());
    }

    @Provide
    Arbitrary<List<Truth>> letters() {
        return Arbitraries.of(Truth.class).list().ofSize(3);
    }

    private static Truth evaluate(Condition<Subject> condition, List<Truth> letters, Trace trace, List<String> asked) {
        Context context =
                Context.of(LAW, AFTER, AFTER.date(), TestSystems.unknown().entity(), Set.of());
        return condition.evaluate(new Subject(letters, asked), context, trace);
    }

    @Property
    void a_condition_is_what_its_table_says(
            @ForAll("formulas") Formula formula, @ForAll("letters") List<Truth> letters) {
        Truth found = evaluate(formula.condition(), letters, Trace.SILENT, new ArrayList<>());

        assertThat(found).isEqualTo(formula.truth().apply(new Subject(letters, new ArrayList<>())));
    }

    @Property
    void explaining_is_running(@ForAll("formulas") Formula formula, @ForAll("letters") List<Truth> letters) {
        Trace.Recorder recorder = new Trace.Recorder();
        Truth explained = evaluate(formula.condition(), letters, recorder, new ArrayList<>());

        assertThat(explained).isEqualTo(evaluate(formula.condition(), letters, Trace.SILENT, new ArrayList<>()));
        assertThat(recorder.explanations()).hasSize(1);
        assertThat(recorder.explanations().get(0).truth()).isEqualTo(explained);
    }

    @Property
    void every_operand_is_evaluated(@ForAll("formulas") Formula formula, @ForAll("letters") List<Truth> letters) {
        List<String> asked = new ArrayList<>();
        evaluate(formula.condition(), letters, Trace.SILENT, asked);

        assertThat(asked).allMatch(formula.letters()::contains);
        assertThat(Set.copyOf(asked)).isEqualTo(formula.letters());
        Trace.Recorder recorder = new Trace.Recorder();
        evaluate(formula.condition(), letters, recorder, new ArrayList<>());
        long leaves = recorder.explanations().stream()
                .flatMap(Explanation::stream)
                .filter(e -> e.path().isPresent())
                .count();
        assertThat(leaves).isEqualTo(asked.size());
    }

    @Property
    void the_order_of_the_operands_does_not_matter(
            @ForAll("letters") List<Truth> letters, @ForAll java.util.Random random) {
        List<Condition<Subject>> operands = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            operands.add(letter(i).condition());
        }
        Truth all = evaluate(Condition.allOf(operands), letters, Trace.SILENT, new ArrayList<>());
        Truth any = evaluate(Condition.anyOf(operands), letters, Trace.SILENT, new ArrayList<>());
        Collections.shuffle(operands, random);

        assertThat(evaluate(Condition.allOf(operands), letters, Trace.SILENT, new ArrayList<>()))
                .isEqualTo(all);
        assertThat(evaluate(Condition.anyOf(operands), letters, Trace.SILENT, new ArrayList<>()))
                .isEqualTo(any);
    }

    @Property
    void readings_are_listed_once(@ForAll("formulas") Formula formula) {
        assertThat(formula.condition().readings())
                .extracting(Reading::path)
                .allMatch(p -> formula.letters().contains(p.substring(1)));
    }

    @Example
    void a_condition_over_nothing_is_refused() {
        assertThatThrownBy(() -> Condition.allOf(List.<Condition<String>>of()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Condition.allOf must be given at least one condition, but was '[]'. A condition over"
                        + " nothing would always have the same value: leave it out.");
        assertThatThrownBy(() -> Condition.anyOf(List.<Condition<String>>of()))
                .isInstanceOf(InvalidModelException.class);
    }

    @Example
    void two_readings_are_compared_only_if_both_are_known() {
        Reading<List<Integer>, Integer> first = Reading.optional(
                Text.of("primero", "first"), "/0", l -> l.stream().findFirst());
        Reading<List<Integer>, Integer> second = Reading.optional(
                Text.of("segundo", "second"), "/1", l -> l.stream().skip(1).findFirst());
        Condition<List<Integer>> less = first.relates(Text.of("menor que", "less than"), second, (a, b) -> a < b);

        assertThat(related(less, List.of(1, 2)).truth()).isEqualTo(Truth.HOLDS);
        assertThat(related(less, List.of(2, 1)).truth()).isEqualTo(Truth.FAILS);
        assertThat(related(less, List.of(2)).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(related(less, List.of()).missing())
                .extracting(MissingDatum::path)
                .containsExactly("/0", "/1");
        assertThat(related(less, List.of(1, 2)).expected()).contains(Text.of("menor que 2", "less than 2"));
        assertThat(related(less, List.of(1)).expected()).contains(Text.of("menor que segundo", "less than second"));
        assertThat(less.readings()).containsExactly(first, second);
    }

    private static Explanation related(Condition<List<Integer>> condition, List<Integer> subject) {
        Trace.Recorder recorder = new Trace.Recorder();
        condition.evaluate(
                subject,
                Context.of(LAW, AFTER, AFTER.date(), TestSystems.unknown().entity(), Set.of()),
                recorder);
        return recorder.explanations().get(0);
    }
}
