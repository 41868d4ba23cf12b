package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;
import org.immutables.value.Value;

/**
 * One step of carrying what a user has from one edition to another (paso de migración).
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class MigrationStep {
    MigrationStep() {}

    /**
     * Starts a migration step.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The difference that asks for it.
     *
     * @return the transition
     */
    public abstract Transition transition();

    /**
     * Tells whether it changes nothing that a person must decide.
     *
     * @return whether it is
     */
    public abstract boolean isAutomatic();

    /**
     * What is done, or what a person must decide.
     *
     * @return one line
     */
    public abstract Text action();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a migration step.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableMigrationStep.Builder {
        Builder() {}
    }
}
