package io.github.mipg.model.people;

import io.github.mipg.model.Inventory;
import io.github.mipg.model.Period;
import io.github.mipg.model.StaffEvaluationId;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One cycle of staff evaluation (evaluación del desempeño laboral, EDL), in counts and roles: no person is named.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class StaffEvaluation {
    StaffEvaluation() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id and period are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifier in the caller's system.
     *
     * @return the identifier
     */
    public abstract StaffEvaluationId id();

    /**
     * The days that it covers.
     *
     * @return the period
     */
    public abstract Period period();

    /**
     * The rules that it follows, such as the agreement of the commission (régimen).
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> regime();

    /**
     * Who does what.
     *
     * @return the roles; unknown unless given
     */
    @Value.Default
    public Inventory<RoleAssignment> roles() {
        return Inventory.unknown();
    }

    /**
     * How far each phase is.
     *
     * @return the phases; unknown unless given
     */
    @Value.Default
    public Inventory<EvaluationPhase> phases() {
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
        regime().ifPresent(v -> Checks.line("StaffEvaluation.regime", v));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableStaffEvaluation.Builder {
        Builder() {}
    }
}
