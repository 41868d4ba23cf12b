package io.github.mipg.model.catalog;

import io.github.mipg.model.PolicyId;
import io.github.mipg.model.SourceId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A policy as one edition lists it (política en una edición): its number and its name there.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PolicyEntry {
    PolicyEntry() {}

    /**
     * Starts a policy entry.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which policy it is.
     *
     * @return the identifier that never changes
     */
    public abstract PolicyId policy();

    /**
     * Its number in this edition. The same number means other policies in other editions.
     *
     * @return the number and how sure it is; unknown where the edition was not read
     */
    public abstract Claim<Integer> numeral();

    /**
     * The number as printed.
     *
     * @return such as {@code 17}, {@code p17} or {@code POL17}; empty where the edition prints none or was not read
     */
    public abstract Optional<String> code();

    /**
     * Its name in this edition.
     *
     * @return the name and how sure it is
     */
    public abstract Claim<String> name();

    /**
     * How sure it is that the edition has this policy.
     *
     * @return the status of the membership
     */
    public abstract Status status();

    /**
     * Where it was read.
     *
     * @return at least one
     */
    public abstract List<SourceId> sources();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a policy entry.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutablePolicyEntry.Builder {
        Builder() {}
    }
}
