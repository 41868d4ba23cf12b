package io.github.mipg.rules;

import static io.github.mipg.rules.TestSystems.AFTER;
import static io.github.mipg.rules.TestSystems.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Text;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
        return Stream.concat(a.stream(), b.stream()).collect(Collectors.toSet());
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
    void every_reading_is_listed(@ForAll("formulas") Formula formula) {
        assertThat(formula.condition().readings().stream()
                        .map(r -> r.path().substring(1))
                        .collect(Collectors.toSet()))
                .isEqualTo(formula.letters());
    }
}
