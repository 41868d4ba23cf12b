package io.github.mipg.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document (resultado de la lectura): a value, problems, or, for tables, both.
 *
 * <p>A JSON document is read whole or not at all: it has a value exactly if it has no problem. A table keeps its good
 * rows beside the problems of the others.
 *
 * @param <T> type of the value
 * @since 0.1.0
 */
public final class ReadResult<T> {
    private final @Nullable T value;
    private final ImmutableList<Problem> problems;

    private ReadResult(@Nullable T value, ImmutableList<Problem> problems) {
        this.value = value;
        this.problems = problems;
    }

    /**
     * A document that could be read.
     *
     * @param value its value
     * @param <T> type of the value
     * @return the result without problems
     */
    public static <T> ReadResult<T> of(T value) {
        return new ReadResult<>(Objects.requireNonNull(value, "value"), ImmutableList.of());
    }

    /**
     * A table of which some rows could be read.
     *
     * @param value what could be read
     * @param problems what could not
     * @param <T> type of the value
     * @return the result
     */
    public static <T> ReadResult<T> of(T value, List<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        return new ReadResult<>(Objects.requireNonNull(value, "value"), ImmutableList.copyOf(problems));
    }

    /**
     * A document that could not be read.
     *
     * @param problems at least one problem
     * @param <T> type of the value
     * @return the result without value
     */
    public static <T> ReadResult<T> failed(List<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("ReadResult.problems must name at least one problem where there is no"
                    + " value, but was empty. Give the value or the problem.");
        }
        return new ReadResult<>(null, ImmutableList.copyOf(problems));
    }

    /**
     * The value.
     *
     * @return the value, empty if the document could not be read
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * The problems, in the order of the document.
     *
     * @return an immutable list, empty if there is none
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The value of a document without problems.
     *
     * @return the value
     * @throws InvalidDocumentException if there is a problem; it carries all of them
     */
    public T orThrow() {
        if (value == null || !problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return value;
    }

    /**
     * The result of a value derived from this one's.
     *
     * @param change the derivation
     * @param <R> type of the derived value
     * @return the result with the same problems
     */
    public <R> ReadResult<R> map(Function<? super T, ? extends R> change) {
        Objects.requireNonNull(change, "change");
        return new ReadResult<>(value == null ? null : change.apply(value), problems);
    }
}
