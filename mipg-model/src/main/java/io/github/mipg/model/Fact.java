package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something about an entity that may be unknown, known not to exist, or given (dato desconocido, inexistente o dado).
 *
 * <p>Unknown is not none: a rule that needs an unknown fact cannot tell, while a rule that needs a fact known not to
 * exist fails. A fact starts unknown.
 *
 * @param <T> type of the value; itself immutable
 * @since 0.1.0
 */
public final class Fact<T> {
    private static final Fact<?> UNKNOWN = new Fact<>(State.UNKNOWN, null);
    private static final Fact<?> NONE = new Fact<>(State.NONE, null);

    private final State state;
    private final @Nullable T value;

    private Fact(State state, @Nullable T value) {
        this.state = state;
        this.value = value;
    }

    /**
     * The three states of a fact.
     *
     * @since 0.1.0
     */
    public enum State {
        /** Nobody has said. */
        UNKNOWN,
        /** Somebody has said that there is none. */
        NONE,
        /** There is one, and this is it. */
        GIVEN
    }

    /**
     * The fact that nobody has said.
     *
     * @param <T> type of the value
     * @return the unknown fact
     */
    @SuppressWarnings("unchecked") // holds no value, so it serves for every type
    public static <T> Fact<T> unknown() {
        return (Fact<T>) UNKNOWN;
    }

    /**
     * The fact that is known not to exist.
     *
     * @param <T> type of the value
     * @return the fact known to be none
     */
    @SuppressWarnings("unchecked") // holds no value, so it serves for every type
    public static <T> Fact<T> none() {
        return (Fact<T>) NONE;
    }

    /**
     * A given fact.
     *
     * @param value its value
     * @param <T> type of the value
     * @return the fact
     */
    public static <T> Fact<T> of(T value) {
        return new Fact<>(State.GIVEN, Checks.given("Fact.value", value));
    }

    /**
     * Which of the three it is.
     *
     * @return the state
     */
    public State state() {
        return state;
    }

    /**
     * Tells whether nobody has said.
     *
     * @return whether the state is {@link State#UNKNOWN}
     */
    public boolean isUnknown() {
        return state == State.UNKNOWN;
    }

    /**
     * Tells whether it is known not to exist.
     *
     * @return whether the state is {@link State#NONE}
     */
    public boolean isNone() {
        return state == State.NONE;
    }

    /**
     * The value, if one is given. Empty stands for unknown and for none alike: ask {@link #state()} to tell them apart.
     *
     * @return the value, if given
     */
    public Optional<T> find() {
        return Optional.ofNullable(value);
    }

    /**
     * The given value.
     *
     * @return the value
     * @throws NoSuchElementException if the fact is unknown or none
     */
    public T get() {
        if (value == null) {
            throw new NoSuchElementException(
                    "Fact.get must be asked of a given fact, but it was " + state + ". Ask state() or find() first.");
        }
        return value;
    }

    /**
     * The fact of a value derived from this one's; unknown stays unknown and none stays none.
     *
     * @param change the derivation; must not return null
     * @param <R> type of the derived value
     * @return the derived fact
     */
    @SuppressWarnings("unchecked") // the two constants hold no value
    public <R> Fact<R> map(Function<? super T, ? extends R> change) {
        Objects.requireNonNull(change, "change");
        return value == null ? (Fact<R>) this : Fact.of(change.apply(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fact<?> f && state == f.state && Objects.equals(value, f.value);
    }

    @Override
    public int hashCode() {
        return 31 * state.name().hashCode() + Objects.hashCode(value);
    }

    /** Returns {@code unknown}, {@code none} or the value's text. */
    @Override
    public String toString() {
        return value != null ? value.toString() : isNone() ? "none" : "unknown";
    }
}
