package io.github.mipg.model.control;

import io.github.mipg.model.Inventory;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The internal control of an entity (sistema de control interno, MECI).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class InternalControl {
    InternalControl() {}

    /**
     * Starts one.
     *
     * @return an empty builder; nothing is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The most severe zone that the entity accepts after controls (apetito de riesgo).
     *
     * @return the zone, empty if unknown
     */
    public abstract Optional<RiskZone> appetite();

    /**
     * Who is in which line of defence.
     *
     * @return the assignments; unknown unless given
     */
    @Value.Default
    public Inventory<DefenceLineAssignment> lines() {
        return Inventory.unknown();
    }

    /**
     * Its risks (mapa de riesgos).
     *
     * @return the risks; unknown unless given
     */
    @Value.Default
    public Inventory<Risk> risks() {
        return Inventory.unknown();
    }

    /**
     * Its controls.
     *
     * @return the controls; unknown unless given
     */
    @Value.Default
    public Inventory<RiskControl> controls() {
        return Inventory.unknown();
    }

    /**
     * Evaluations of its components.
     *
     * @return the evaluations; unknown unless given
     */
    @Value.Default
    public Inventory<ControlEvaluation> evaluations() {
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
        Checks.unique("InternalControl.risks", risks().items(), Risk::id);
        Checks.unique("InternalControl.controls", controls().items(), RiskControl::id);
        Checks.unique("InternalControl.evaluations", evaluations().items(), ControlEvaluation::id);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableInternalControl.Builder {
        Builder() {}
    }
}
