package io.github.mipg.model.catalog;

import io.github.mipg.model.DimensionId;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.NormId;
import io.github.mipg.model.Period;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dated member of one of the three series (edición): which policies it lists, under which numbers and dimensions.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Edition {
    Edition() {}

    /**
     * Starts an edition.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its identifier.
     *
     * @return such as {@code D1499-2017}
     */
    public abstract EditionId id();

    /**
     * The series it belongs to.
     *
     * @return the series
     */
    public abstract Series series();

    /**
     * Its name.
     *
     * @return the name in both languages
     */
    public abstract Text name();

    /**
     * Its days: from the first one up to, and without, the first day of the next member.
     *
     * @return the period; {@link #start()} tells how sure its first day is
     */
    public abstract Period inForce();

    /**
     * Its first day.
     *
     * @return the day and how sure it is
     */
    public abstract Claim<LocalDate> start();

    /**
     * The norm that made it or that it rests on.
     *
     * @return the identifier
     */
    public abstract NormId norm();

    /**
     * Number of corrections of our transcription, from 1.
     *
     * @return the number
     */
    public abstract int revision();

    /**
     * Tells whether it is announced or unconfirmed, so that a date never selects it: only its id does.
     *
     * @return whether it is
     */
    public abstract boolean isProvisional();

    /**
     * Tells whether the list says of itself that it names only some (lista abierta).
     *
     * @return whether it is
     */
    public abstract boolean isOpen();

    /**
     * How many policies it is said to have.
     *
     * @return the number and how sure it is
     */
    public abstract Claim<Integer> policyCount();

    /**
     * Its policies, in its own order.
     *
     * @return the entries
     */
    public abstract List<PolicyEntry> policies();

    /**
     * The edition that its dimensions are taken from: itself, or the Manual of the time where it has none of its own.
     *
     * @return an edition of the same catalogue
     */
    public abstract EditionId structure();

    /**
     * Its dimensions, in the order of the edition that {@link #structure()} names.
     *
     * @return the entries, empty where none is known
     */
    public abstract List<DimensionEntry> dimensions();

    /**
     * Its indices and the numbers that its table skips; only a measurement has them.
     *
     * @return the entries, empty where none is known
     */
    public abstract List<IndexEntry> indexEntries();

    /**
     * How sure its existence is.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * Where it was read.
     *
     * @return at least one
     */
    public abstract List<SourceId> sources();

    /**
     * Its indices, without the numbers that its table skips.
     *
     * @return in the order of the table
     */
    public final List<IndexEntry> indices() {
        return indexEntries().stream().filter(i -> i.position().isPresent()).toList();
    }

    /**
     * The entry of a policy.
     *
     * @param policy which policy
     * @return the entry, empty if this edition does not list it
     */
    public final Optional<PolicyEntry> findPolicy(PolicyId policy) {
        Objects.requireNonNull(policy, "policy");
        return policies().stream().filter(e -> e.policy().equals(policy)).findFirst();
    }

    /**
     * The entry of a dimension.
     *
     * @param dimension which dimension
     * @return the entry, empty if this edition does not have it
     */
    public final Optional<DimensionEntry> findDimension(DimensionId dimension) {
        Objects.requireNonNull(dimension, "dimension");
        return dimensions().stream()
                .filter(e -> e.dimension().equals(dimension))
                .findFirst();
    }

    /**
     * The dimensions that a policy stands under.
     *
     * @param policy which policy
     * @return none, one or several, in the order of the edition
     */
    public final List<DimensionId> dimensionsOf(PolicyId policy) {
        Objects.requireNonNull(policy, "policy");
        return dimensions().stream()
                .filter(e -> e.policies().contains(policy))
                .map(DimensionEntry::dimension)
                .toList();
    }

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds an edition.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableEdition.Builder {
        Builder() {}
    }
}
