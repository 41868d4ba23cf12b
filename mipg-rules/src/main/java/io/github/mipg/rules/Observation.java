package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Evidence;
import io.github.mipg.rules.report.MissingDatum;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a reading found (observación): a value with the documents that prove it, or what is missing to tell.
 *
 * @param <V> type of the value
 * @since 0.1.0
 */
public final class Observation<V> {
    private final @Nullable V value;
    private final ImmutableList<Evidence> evidence;
    private final ImmutableList<MissingDatum> missing;

    private Observation(@Nullable V value, ImmutableList<Evidence> evidence, ImmutableList<MissingDatum> missing) {
        this.value = value;
        this.evidence = evidence;
        this.missing = missing;
    }

    /**
     * A value that is known.
     *
     * @param value the value
     * @param evidence documents that prove it, possibly none
     * @param <V> type of the value
     * @return the observation
     */
    public static <V> Observation<V> known(V value, Evidence... evidence) {
        Objects.requireNonNull(evidence, "evidence");
        return new Observation<>(
                Objects.requireNonNull(value, "value"),
                evidence.length == 0 ? ImmutableList.of() : ImmutableList.copyOf(evidence),
                ImmutableList.of());
    }

    /**
     * A value that is known.
     *
     * @param value the value
     * @param evidence documents that prove it, possibly none
     * @param <V> type of the value
     * @return the observation
     */
    public static <V> Observation<V> known(V value, Iterable<Evidence> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        return new Observation<>(
                Objects.requireNonNull(value, "value"), ImmutableList.copyOf(evidence), ImmutableList.of());
    }

    /**
     * A value that cannot be told.
     *
     * @param missing what is missing; at least one datum
     * @param <V> type of the value
     * @return the observation
     */
    public static <V> Observation<V> unknown(Iterable<MissingDatum> missing) {
        Objects.requireNonNull(missing, "missing");
        ImmutableList<MissingDatum> copy = ImmutableList.copyOf(missing);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("Observation.missing must name at least one datum, but was empty."
                    + " Say what would have to be known to tell the value.");
        }
        return new Observation<>(null, ImmutableList.of(), copy);
    }

    /**
     * A value that cannot be told for want of one datum.
     *
     * @param missing what is missing
     * @param <V> type of the value
     * @return the observation
     */
    public static <V> Observation<V> unknown(MissingDatum missing) {
        Objects.requireNonNull(missing, "missing");
        return new Observation<>(null, ImmutableList.of(), ImmutableList.of(missing));
    }

    /**
     * A value that is known if it is present.
     *
     * @param value the value, if known
     * @param missing what is missing otherwise
     * @param <V> type of the value
     * @return the observation
     */
    public static <V> Observation<V> ofOptional(Optional<V> value, MissingDatum missing) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(missing, "missing");
        return value.isPresent() ? known(value.get()) : unknown(missing);
    }

    /**
     * Tells whether the value is known.
     *
     * @return whether it is
     */
    public boolean isKnown() {
        return value != null;
    }

    /**
     * The value.
     *
     * @return the value, empty if it cannot be told
     */
    public Optional<V> find() {
        return Optional.ofNullable(value);
    }

    /**
     * The known value.
     *
     * @return the value
     * @throws NoSuchElementException if it cannot be told
     */
    public V get() {
        if (value == null) {
            throw new NoSuchElementException("Observation.get must be asked of a known value, but " + missing
                    + " is missing. Ask isKnown() or find() first.");
        }
        return value;
    }

    /**
     * Documents that prove the value.
     *
     * @return an immutable list
     */
    public List<Evidence> evidence() {
        return evidence;
    }

    /**
     * What is missing to tell the value.
     *
     * @return an immutable list, empty exactly if the value is known
     */
    public List<MissingDatum> missing() {
        return missing;
    }

    /**
     * The observation of a value derived from this one's; what is missing stays missing.
     *
     * @param change the derivation
     * @param <R> type of the derived value
     * @return the observation with the same evidence
     */
    public <R> Observation<R> map(Function<? super V, ? extends R> change) {
        Objects.requireNonNull(change, "change");
        if (value == null) {
            return new Observation<>(null, evidence, missing);
        }
        return new Observation<>(Objects.requireNonNull(change.apply(value), "derived value"), evidence, missing);
    }

    /** Returns the value or what is missing. */
    @Override
    public String toString() {
        return value != null ? value.toString() : "unknown for want of " + missing;
    }
}
