package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import io.github.mipg.rules.report.Truth;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Something that holds, fails or cannot be told of a subject (condición), in Kleene's logic. All operands of a compound
 * condition are always evaluated, so that its explanation is complete and its order does not matter.
 *
 * <p>Conditions are immutable. They are made from {@link Reading readings} and joined; there is nothing to implement.
 *
 * @param <S> type of the subject
 * @since 0.1.0
 */
public abstract class Condition<S> {
    Condition() {}

    abstract Truth evaluate(S subject, Context context, Trace trace);

    abstract void forEachReading(Consumer<Reading<?, ?>> visitor);

    /** Says what is asked, part by part, so that a changed condition is seen without running it. */
    abstract void declare(Consumer<String> parts);

    /**
     * The condition that this one and another hold.
     *
     * @param other the other
     * @return the conjunction
     */
    public final Condition<S> and(Condition<S> other) {
        Objects.requireNonNull(other, "other");
        return new Conditions.AllOf<>(ImmutableList.of(this, other));
    }

    /**
     * The condition that this one or another holds.
     *
     * @param other the other
     * @return the disjunction
     */
    public final Condition<S> or(Condition<S> other) {
        Objects.requireNonNull(other, "other");
        return new Conditions.AnyOf<>(ImmutableList.of(this, other));
    }

    /**
     * The opposite condition.
     *
     * @return the negation; unknown stays unknown
     */
    public final Condition<S> negate() {
        return new Conditions.Negated<>(this);
    }

    /**
     * The same condition under a name of its own in explanations.
     *
     * @param name what the condition says
     * @return the condition
     */
    public final Condition<S> named(Text name) {
        Objects.requireNonNull(name, "name");
        return new Conditions.Named<>(name, this);
    }

    /**
     * The condition that all of several hold.
     *
     * @param conditions at least one
     * @param <S> type of the subject
     * @return the conjunction
     * @throws InvalidModelException if there is none
     */
    public static <S> Condition<S> allOf(List<? extends Condition<S>> conditions) {
        Objects.requireNonNull(conditions, "conditions");
        return new Conditions.AllOf<>(some("Condition.allOf", conditions));
    }

    /**
     * The condition that one of several holds.
     *
     * @param conditions at least one
     * @param <S> type of the subject
     * @return the disjunction
     * @throws InvalidModelException if there is none
     */
    public static <S> Condition<S> anyOf(List<? extends Condition<S>> conditions) {
        Objects.requireNonNull(conditions, "conditions");
        return new Conditions.AnyOf<>(some("Condition.anyOf", conditions));
    }

    /**
     * The readings that it is made of.
     *
     * @return an immutable list in reading order, each once
     */
    public final List<Reading<?, ?>> readings() {
        ImmutableList.Builder<Reading<?, ?>> all = ImmutableList.builder();
        forEachReading(all::add);
        return all.build().stream().distinct().toList();
    }

    private static <S> ImmutableList<Condition<S>> some(String factory, List<? extends Condition<S>> conditions) {
        if (conditions.isEmpty()) {
            throw InvalidModelException.of(
                    factory,
                    conditions,
                    "be given at least one condition",
                    "",
                    "A condition over nothing would always have the same value: leave it out.");
        }
        return ImmutableList.copyOf(conditions);
    }
}
