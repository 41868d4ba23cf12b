package io.github.mipg.model.implementation;

import io.github.mipg.model.ConceptId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.planning.Milestone;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far one step of the implementation of the Model is (paso de implementación).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ImplementationStep {
    ImplementationStep() {}

    /**
     * Starts one.
     *
     * @return an empty builder; step is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The step.
     *
     * @return the key of a step of implementation of the catalogue
     */
    public abstract ConceptId step();

    /**
     * How far it is.
     *
     * @return a share from 0 to 100, empty if unknown
     */
    public abstract Optional<Percentage> progress();

    /**
     * When it was finished.
     *
     * @return the day; none if it is known not to be finished; unknown unless given
     */
    @Value.Default
    public Fact<Milestone> completion() {
        return Fact.unknown();
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
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableImplementationStep.Builder {
        Builder() {}
    }
}
