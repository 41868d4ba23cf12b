package io.github.mipg.model.organisation;

import io.github.mipg.model.Inventory;
import io.github.mipg.model.internal.Checks;
import org.immutables.value.Value;

/**
 * How an entity is built and how it works (estructura, empleos y modelo de operación por procesos).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Organisation {
    Organisation() {}

    /**
     * Starts one.
     *
     * @return an empty builder; nothing is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its units (dependencias).
     *
     * @return the units; unknown unless given
     */
    @Value.Default
    public Inventory<OrganisationalUnit> units() {
        return Inventory.unknown();
    }

    /**
     * Its jobs (planta de empleos).
     *
     * @return the jobs; unknown unless given
     */
    @Value.Default
    public Inventory<Job> jobs() {
        return Inventory.unknown();
    }

    /**
     * Its processes (mapa de procesos).
     *
     * @return the processes; unknown unless given
     */
    @Value.Default
    public Inventory<WorkProcess> processes() {
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
        Checks.unique("Organisation.units", units().items(), OrganisationalUnit::id);
        Checks.unique("Organisation.jobs", jobs().items(), Job::id);
        Checks.unique("Organisation.processes", processes().items(), WorkProcess::id);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
