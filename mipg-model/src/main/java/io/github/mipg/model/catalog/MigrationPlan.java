package io.github.mipg.model.catalog;

import io.github.mipg.model.EditionId;
import java.util.List;
import org.immutables.value.Value;

/**
 * What carrying a system from one edition to another takes (plan de migración): steps done by themselves and
 * decisions left to a person. Applying it is the business of the model.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class MigrationPlan {
    MigrationPlan() {}

    /**
     * Starts a migration plan.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The edition that it starts from.
     *
     * @return the identifier
     */
    public abstract EditionId source();

    /**
     * The edition that it leads to.
     *
     * @return the identifier
     */
    public abstract EditionId target();

    /**
     * Its steps.
     *
     * @return policies first, then dimensions, then indices
     */
    public abstract List<MigrationStep> steps();

    /**
     * The steps that a person must decide.
     *
     * @return in order
     */
    public final List<MigrationStep> decisions() {
        return steps().stream().filter(s -> !s.isAutomatic()).toList();
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
     * Builds a migration plan.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableMigrationPlan.Builder {
        Builder() {}
    }
}
