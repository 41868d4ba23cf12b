package io.github.mipg.model.control;

import io.github.mipg.model.Inventory;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.RiskId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that may keep the entity from its objectives (riesgo).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Risk {
    Risk() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id and statement are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifier in the caller's system.
     *
     * @return the identifier
     */
    public abstract RiskId id();

    /**
     * What may happen.
     *
     * @return one line without the name of a person
     */
    public abstract String statement();

    /**
     * What it is about.
     *
     * @return the kind, empty if unknown
     */
    public abstract Optional<RiskKind> kind();

    /**
     * Process that it threatens.
     *
     * @return the process, empty if unknown
     */
    public abstract Optional<ProcessId> process();

    /**
     * Unit that answers for it.
     *
     * @return the unit, empty if unknown
     */
    public abstract Optional<UnitId> owner();

    /**
     * Before controls (riesgo inherente).
     *
     * @return the rating, empty if unknown
     */
    public abstract Optional<RiskRating> inherent();

    /**
     * After controls (riesgo residual).
     *
     * @return the rating, empty if unknown
     */
    public abstract Optional<RiskRating> residual();

    /**
     * What is done about it.
     *
     * @return the treatment, empty if unknown
     */
    public abstract Optional<RiskTreatment> treatment();

    /**
     * Controls that act on it (controles asociados).
     *
     * @return the controls; unknown unless given
     */
    @Value.Default
    public Inventory<AppliedControl> controls() {
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
        Checks.line("Risk.statement", statement());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableRisk.Builder {
        Builder() {}
    }
}
