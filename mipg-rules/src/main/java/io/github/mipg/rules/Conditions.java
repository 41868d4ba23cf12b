package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Text;
import io.github.mipg.rules.report.Truth;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The kinds of condition. One code path evaluates and explains them: the trace either listens or does not. */
final class Conditions {
    private static final Text ALL = Text.of("todas las siguientes", "all of the following");
    private static final Text ANY = Text.of("al menos una de las siguientes", "at least one of the following");
    private static final Text NOT = Text.of("no lo siguiente", "not the following");

    private Conditions() {}

    private static <S> void declareGroup(String kind, ImmutableList<Condition<S>> operands, Consumer<String> parts) {
        parts.accept(kind + '/' + operands.size());
        operands.forEach(o -> o.declare(parts));
    }

    static void declareText(Text text, Consumer<String> parts) {
        parts.accept(text.spanish());
        parts.accept(text.english());
    }

    /** One reading against a test. */
    static final class Tested<S, V> extends Condition<S> {
        private final Reading<S, V> reading;
        private final Text expectation;
        private final Predicate<? super V> test;

        Tested(Reading<S, V> reading, Text expectation, Predicate<? super V> test) {
            this.reading = reading;
            this.expectation = expectation;
            this.test = test;
        }

        @Override
        Truth evaluate(S subject, Context context, Trace trace) {
            Observation<V> found = reading.read(subject, context);
            Truth truth = found.isKnown() ? Truth.of(test.test(found.get())) : Truth.UNKNOWN;
            trace.leaf(reading, found, expectation, truth);
            return truth;
        }

        @Override
        void forEachReading(Consumer<Reading<?, ?>> visitor) {
            visitor.accept(reading);
        }

        @Override
        void declare(Consumer<String> parts) {
            reading.declare(parts);
            declareText(expectation, parts);
        }
    }

    /** Two readings against each other. */
    static final class Related<S, V, W> extends Condition<S> {
        private final Reading<S, V> reading;
        private final Text relation;
        private final Reading<S, W> other;
        private final BiPredicate<? super V, ? super W> test;

        Related(Reading<S, V> reading, Text relation, Reading<S, W> other, BiPredicate<? super V, ? super W> test) {
            this.reading = reading;
            this.relation = relation;
            this.other = other;
            this.test = test;
        }

        @Override
        Truth evaluate(S subject, Context context, Trace trace) {
            Observation<V> found = reading.read(subject, context);
            Observation<W> measure = other.read(subject, context);
            Truth truth = found.isKnown() && measure.isKnown()
                    ? Truth.of(test.test(found.get(), measure.get()))
                    : Truth.UNKNOWN;
            trace.pair(reading, found, relation, other, measure, truth);
            return truth;
        }

        @Override
        void forEachReading(Consumer<Reading<?, ?>> visitor) {
            visitor.accept(reading);
            visitor.accept(other);
        }

        @Override
        void declare(Consumer<String> parts) {
            reading.declare(parts);
            declareText(relation, parts);
            other.declare(parts);
        }
    }

    /** All operands hold. */
    static final class AllOf<S> extends Condition<S> {
        private final ImmutableList<Condition<S>> operands;

        AllOf(ImmutableList<Condition<S>> operands) {
            this.operands = operands;
        }

        @Override
        Truth evaluate(S subject, Context context, Trace trace) {
            trace.open(ALL);
            Truth truth = Truth.HOLDS;
            for (Condition<S> operand : operands) {
                truth = truth.and(operand.evaluate(subject, context, trace));
            }
            trace.close(truth);
            return truth;
        }

        @Override
        void forEachReading(Consumer<Reading<?, ?>> visitor) {
            operands.forEach(o -> o.forEachReading(visitor));
        }

        @Override
        void declare(Consumer<String> parts) {
            declareGroup("all", operands, parts);
        }
    }

    /** One operand holds. */
    static final class AnyOf<S> extends Condition<S> {
        private final ImmutableList<Condition<S>> operands;

        AnyOf(ImmutableList<Condition<S>> operands) {
            this.operands = operands;
        }

        @Override
        Truth evaluate(S subject, Context context, Trace trace) {
            trace.open(ANY);
            Truth truth = Truth.FAILS;
            for (Condition<S> operand : operands) {
                truth = truth.or(operand.evaluate(subject, context, trace));
            }
            trace.close(truth);
            return truth;
        }

        @Override
        void forEachReading(Consumer<Reading<?, ?>> visitor) {
            operands.forEach(o -> o.forEachReading(visitor));
        }

        @Override
        void declare(Consumer<String> parts) {
            declareGroup("any", operands, parts);
        }
    }

    /** The operand fails. */
    static final class Negated<S> extends Condition<S> {
        private final Condition<S> operand;

        Negated(Condition<S> operand) {
            this.operand = operand;
        }

        @Override
        Truth evaluate(S subject, Context context, Trace trace) {
            trace.open(NOT);
            Truth truth = operand.evaluate(subject, context, trace).negate();
            trace.close(truth);
            return truth;
        }

        @Override
        void forEachReading(Consumer<Reading<?, ?>> visitor) {
            operand.forEachReading(visitor);
        }

        @Override
        void declare(Consumer<String> parts) {
            declareGroup("not", ImmutableList.of(operand), parts);
        }
    }

    /** The operand under a name of its own. */
    static final class Named<S> extends Condition<S> {
        private final Text name;
        private final Condition<S> operand;

        Named(Text name, Condition<S> operand) {
            this.name = name;
            this.operand = operand;
        }

        @Override
        Truth evaluate(S subject, Context context, Trace trace) {
            trace.open(name);
            Truth truth = operand.evaluate(subject, context, trace);
            trace.close(truth);
            return truth;
        }

        @Override
        void forEachReading(Consumer<Reading<?, ?>> visitor) {
            operand.forEachReading(visitor);
        }

        @Override
        void declare(Consumer<String> parts) {
            declareText(name, parts);
            declareGroup("named", ImmutableList.of(operand), parts);
        }
    }
}
