package io.github.mipg.model.catalog;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.SourceId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fact with its source and its status (dato con fuente y certeza): unknown, stated, or disputed between sources.
 *
 * <p>No candidate means that nobody could tell, one that it is stated, several that sources disagree. What is unknown
 * has no value and no status; it never stands for "none".
 *
 * @param <T> type of the value; itself immutable
 * @since 0.1.0
 */
public final class Claim<T> {
    private static final Claim<?> UNKNOWN = new Claim<>(ImmutableList.of());

    private final ImmutableList<Candidate<T>> candidates;

    private Claim(ImmutableList<Candidate<T>> candidates) {
        this.candidates = candidates;
    }

    /**
     * A stated fact.
     *
     * @param value its value
     * @param status how sure it is
     * @param sources where it was read; at least one
     * @param <T> type of the value
     * @return the claim
     */
    public static <T> Claim<T> of(T value, Status status, List<SourceId> sources) {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(sources, "sources");
        return new Claim<>(ImmutableList.of(new Candidate<>(value, status, sources)));
    }

    /**
     * The fact that nobody could tell.
     *
     * @param <T> type of the value
     * @return the unknown claim
     */
    @SuppressWarnings("unchecked") // holds no value, so it serves for every type
    public static <T> Claim<T> unknown() {
        return (Claim<T>) UNKNOWN;
    }

    /**
     * A fact on which sources disagree.
     *
     * @param candidates at least two, with different values
     * @param <T> type of the value
     * @return the claim
     * @throws InvalidModelException if there are fewer than two, or two have the same value
     */
    public static <T> Claim<T> disputed(List<Candidate<T>> candidates) {
        Objects.requireNonNull(candidates, "candidates");
        if (candidates.size() < 2
                || candidates.stream().map(Candidate::value).distinct().count() < candidates.size()) {
            throw InvalidModelException.of(
                    "Claim.candidates",
                    candidates,
                    "be at least two different values",
                    "",
                    "Use Claim.of for one value, and name all its sources there.");
        }
        return new Claim<>(ImmutableList.copyOf(candidates));
    }

    /**
     * What sources say.
     *
     * @return none if unknown, one if stated, several if disputed; in the order of the catalogue
     */
    public List<Candidate<T>> candidates() {
        return candidates;
    }

    /**
     * The value, if sources agree on one.
     *
     * @return the value, empty if unknown or disputed
     */
    public Optional<T> find() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0).value()) : Optional.empty();
    }

    /**
     * Tells whether nobody could tell.
     *
     * @return whether there is no candidate
     */
    public boolean isUnknown() {
        return candidates.isEmpty();
    }

    /**
     * Tells whether sources disagree.
     *
     * @return whether there are several candidates
     */
    public boolean isDisputed() {
        return candidates.size() > 1;
    }

    /**
     * How sure it is: the weakest status of its candidates.
     *
     * @return the status, empty if unknown
     */
    public Optional<Status> status() {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Status weakest = candidates.get(0).status();
        for (Candidate<T> candidate : candidates) {
            weakest = Status.weakest(weakest, candidate.status());
        }
        return Optional.of(weakest);
    }

    /**
     * Where it was read.
     *
     * @return the sources of all candidates, each once
     */
    public List<SourceId> sources() {
        return candidates.stream().flatMap(c -> c.sources().stream()).distinct().toList();
    }

    /**
     * The same claim if it is sure enough, else the unknown one.
     *
     * @param minimum the weakest status that will do
     * @return this claim without the candidates that are less sure
     */
    public Claim<T> atLeast(Status minimum) {
        Objects.requireNonNull(minimum, "minimum");
        ImmutableList<Candidate<T>> kept =
                candidates.stream().filter(c -> c.status().isAtLeast(minimum)).collect(ImmutableList.toImmutableList());
        return kept.isEmpty() ? unknown() : new Claim<>(kept);
    }

    /**
     * The claim of values derived from these; unknown stays unknown.
     *
     * <p>Candidates whose derived values are equal become one, with the weakest status and all sources.
     *
     * @param change the derivation; must not return null
     * @param <R> type of the derived value
     * @return the derived claim
     */
    public <R> Claim<R> map(Function<? super T, ? extends R> change) {
        Objects.requireNonNull(change, "change");
        ImmutableList.Builder<Candidate<R>> changed = ImmutableList.builder();
        for (Candidate<T> c : candidates) {
            changed.add(new Candidate<>(change.apply(c.value()), c.status(), c.sources()));
        }
        ImmutableList<Candidate<R>> all = changed.build();
        if (all.size() < 2) {
            return new Claim<>(all);
        }
        return new Claim<>(merge(all));
    }

    private static <R> ImmutableList<Candidate<R>> merge(List<Candidate<R>> all) {
        ImmutableList.Builder<Candidate<R>> merged = ImmutableList.builder();
        for (R value : all.stream().map(Candidate::value).distinct().toList()) {
            List<Candidate<R>> same =
                    all.stream().filter(c -> c.value().equals(value)).toList();
            Status status =
                    same.stream().map(Candidate::status).reduce(same.get(0).status(), Status::weakest);
            List<SourceId> sources =
                    same.stream().flatMap(c -> c.sources().stream()).distinct().toList();
            merged.add(new Candidate<>(value, status, sources));
        }
        return merged.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claim<?> c && candidates.equals(c.candidates);
    }

    @Override
    public int hashCode() {
        return candidates.hashCode();
    }

    /** Returns {@code unknown}, or each value with its status. */
    @Override
    public String toString() {
        if (candidates.isEmpty()) {
            return "unknown";
        }
        return String.join(
                " | ",
                candidates.stream()
                        .map(c -> c.value() + " (" + c.status() + ")")
                        .toList());
    }
}
