package io.github.mipg.model.catalog;

import io.github.mipg.model.EditionId;
import org.immutables.value.Value;

/**
 * A name that a policy has in an edition (denominación).
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PolicyName {
    PolicyName() {}

    /**
     * Starts a policy name.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The edition.
     *
     * @return the identifier
     */
    public abstract EditionId edition();

    /**
     * The name there.
     *
     * @return the name and how sure it is
     */
    public abstract Claim<String> name();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a policy name.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutablePolicyName.Builder {
        Builder() {}
    }
}
