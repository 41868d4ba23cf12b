package io.github.mipg.model.planning;

import io.github.mipg.model.Fact;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.Vigencia;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One plan of an entity for one vigencia (plan institucional o estratégico).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class InstitutionalPlan {
    InstitutionalPlan() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id, kind and vigencia are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifier in the caller's system.
     *
     * @return the identifier
     */
    public abstract PlanId id();

    /**
     * Kind of plan that it is, as the catalogue names it.
     *
     * @return the kind
     */
    public abstract PlanKindId kind();

    /**
     * Year that the plan, or the part of it given here, is of.
     *
     * @return the vigencia
     */
    public abstract Vigencia vigencia();

    /**
     * Its approval.
     *
     * @return the approval; none if it is known not to be approved; unknown unless given
     */
    @Value.Default
    public Fact<Approval> approval() {
        return Fact.unknown();
    }

    /**
     * Its publication.
     *
     * @return the publication; none if it is known not to be published; unknown unless given
     */
    @Value.Default
    public Fact<Publication> publication() {
        return Fact.unknown();
    }

    /**
     * Whether it is integrated into the yearly action plan (integrado al plan de acción).
     *
     * @return the answer, empty if unknown
     */
    public abstract Optional<Boolean> integrated();

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
    public static final class Builder extends ImmutableInstitutionalPlan.Builder {
        Builder() {}
    }
}
