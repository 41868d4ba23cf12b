package io.github.mipg.model.implementation;

import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.planning.Milestone;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an entity carries out one policy of the Model (implementación de una política).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PolicyImplementation {
    PolicyImplementation() {}

    /**
     * Starts one.
     *
     * @return an empty builder; policy is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The policy.
     *
     * @return the policy
     */
    public abstract PolicyId policy();

    /**
     * Unit that leads it (líder de política).
     *
     * @return the unit, empty if unknown
     */
    public abstract Optional<UnitId> lead();

    /**
     * Committee that looks after it.
     *
     * @return the committee, empty if unknown
     */
    public abstract Optional<CommitteeId> committee();

    /**
     * When its self-diagnosis was last done (autodiagnóstico).
     *
     * @return the day; none if it is known not to be done; unknown unless given
     */
    @Value.Default
    public Fact<Milestone> selfDiagnosis() {
        return Fact.unknown();
    }

    /**
     * What proves it.
     *
     * @return the document, empty if unknown
     */
    public abstract Optional<Evidence> evidence();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutablePolicyImplementation.Builder {
        Builder() {}
    }
}
