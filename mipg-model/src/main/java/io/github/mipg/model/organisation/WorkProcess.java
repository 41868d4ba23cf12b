package io.github.mipg.model.organisation;

import io.github.mipg.model.DimensionId;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One process of the process map (proceso, modelo de operación por procesos).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class WorkProcess {
    WorkProcess() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id and name are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifier in the caller's system.
     *
     * @return the identifier
     */
    public abstract ProcessId id();

    /**
     * Name that the entity gives it.
     *
     * @return one line
     */
    public abstract String name();

    /**
     * What it is for.
     *
     * @return the kind, empty if unknown
     */
    public abstract Optional<ProcessKind> kind();

    /**
     * Unit that answers for it (líder del proceso).
     *
     * @return the unit, empty if unknown
     */
    public abstract Optional<UnitId> owner();

    /**
     * Units that take part in it.
     *
     * @return the units in the order given; empty says nothing
     */
    public abstract List<UnitId> units();

    /**
     * Dimension of the Model that it belongs to.
     *
     * @return the dimension, empty if unknown
     */
    public abstract Optional<DimensionId> dimension();

    /**
     * What it takes (insumos).
     *
     * @return one line each; empty says nothing
     */
    public abstract List<String> inputs();

    /**
     * What it delivers (productos y servicios).
     *
     * @return one line each; empty says nothing
     */
    public abstract List<String> outputs();

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
        Checks.line("WorkProcess.name", name());
        Checks.unique("WorkProcess.units", units(), v -> v);
        inputs().forEach(v -> Checks.line("WorkProcess.inputs", v));
        outputs().forEach(v -> Checks.line("WorkProcess.outputs", v));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableWorkProcess.Builder {
        Builder() {}
    }
}
