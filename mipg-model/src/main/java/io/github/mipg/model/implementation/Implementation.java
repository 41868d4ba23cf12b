package io.github.mipg.model.implementation;

import io.github.mipg.model.Inventory;
import io.github.mipg.model.internal.Checks;
import org.immutables.value.Value;

/**
 * How an entity takes up the Model (implementación del MIPG): policies, steps, pillars of cultural change,
 * complementary systems.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Implementation {
    Implementation() {}

    /**
     * Starts one.
     *
     * @return an empty builder; nothing is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How it carries out each policy.
     *
     * @return the policies; unknown unless given
     */
    @Value.Default
    public Inventory<PolicyImplementation> policies() {
        return Inventory.unknown();
    }

    /**
     * How far each step of the road map is (hoja de ruta).
     *
     * @return the steps; unknown unless given
     */
    @Value.Default
    public Inventory<ImplementationStep> steps() {
        return Inventory.unknown();
    }

    /**
     * What it does for each pillar of cultural change.
     *
     * @return the pillars; unknown unless given
     */
    @Value.Default
    public Inventory<CulturalPillar> pillars() {
        return Inventory.unknown();
    }

    /**
     * Systems that it works with.
     *
     * @return the systems; unknown unless given
     */
    @Value.Default
    public Inventory<ComplementarySystem> complementarySystems() {
        return Inventory.unknown();
    }

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Checks.unique("Implementation.policies", policies().items(), PolicyImplementation::policy);
        Checks.unique("Implementation.steps", steps().items(), ImplementationStep::step);
        Checks.unique("Implementation.pillars", pillars().items(), CulturalPillar::pillar);
        Checks.unique(
                "Implementation.complementarySystems", complementarySystems().items(), ComplementarySystem::system);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableImplementation.Builder {
        Builder() {}
    }
}
