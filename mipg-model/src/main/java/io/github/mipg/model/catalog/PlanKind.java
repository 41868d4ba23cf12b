package io.github.mipg.model.catalog;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A kind of plan that the law asks of entities (clase de plan).
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PlanKind {
    PlanKind() {}

    /**
     * Starts a plan kind.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    public abstract PlanKindId id();

    /**
     * Its name in the norm that asks for it.
     *
     * @return the name in both languages
     */
    public abstract Text name();

    /**
     * Its number among the twelve plans of Decreto 612 de 2018.
     *
     * @return 1 to 12, empty if it is not one of them
     */
    public abstract Optional<Integer> numeral();

    /**
     * The policy that it serves. No norm says so: the link is ours.
     *
     * @return the policy and how sure it is
     */
    public abstract Claim<PolicyId> policy();

    /**
     * The provision that asks for it.
     *
     * @return the reference
     */
    public abstract LegalReference reference();

    /**
     * The first day on which it was asked for by that provision.
     *
     * @return the day and how sure it is
     */
    public abstract Claim<LocalDate> inForceFrom();

    /**
     * What it is to be read as since a later norm.
     *
     * @return by date, empty if its name never changed
     */
    public abstract List<PlanName> laterNames();

    /**
     * How sure it is.
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
     * The name on a day.
     *
     * @param day the day
     * @return the last name that had come into force by then
     */
    public final Text nameOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Text found = name();
        for (PlanName later : laterNames()) {
            if (later.inForceFrom().find().filter(f -> !day.isBefore(f)).isPresent()) {
                found = later.name();
            }
        }
        return found;
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
     * Builds a plan kind.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutablePlanKind.Builder {
        Builder() {}
    }
}
