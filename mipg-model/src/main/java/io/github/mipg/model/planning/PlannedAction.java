package io.github.mipg.model.planning;

import io.github.mipg.model.ActionId;
import io.github.mipg.model.Amount;
import io.github.mipg.model.Fact;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Period;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ProductGoalId;
import io.github.mipg.model.ProjectId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One action of the yearly action plan (acción del plan de acción), with the office that answers for it.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PlannedAction {
    PlannedAction() {}

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
    public abstract ActionId id();

    /**
     * What is to be done.
     *
     * @return one line without the name of a person
     */
    public abstract String name();

    /**
     * Unit that answers for it (dependencia responsable).
     *
     * @return the unit, empty if unknown
     */
    public abstract Optional<UnitId> unit();

    /**
     * From when until when.
     *
     * @return the period, empty if unknown
     */
    public abstract Optional<Period> period();

    /**
     * What it delivers (producto o entregable).
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> product();

    /**
     * Product goal that it serves.
     *
     * @return the goal, empty if unknown
     */
    public abstract Optional<ProductGoalId> productGoal();

    /**
     * Project that it belongs to.
     *
     * @return the project, empty if unknown
     */
    public abstract Optional<ProjectId> project();

    /**
     * Plan that it is part of.
     *
     * @return the plan, empty if unknown
     */
    public abstract Optional<PlanId> plan();

    /**
     * Policies of the Model that it helps.
     *
     * @return the policies in the order given; empty says nothing
     */
    public abstract List<PolicyId> policies();

    /**
     * Indicators that measure it.
     *
     * @return the indicators in the order given; empty says nothing
     */
    public abstract List<IndicatorId> indicators();

    /**
     * Money set aside for it.
     *
     * @return Colombian pesos, zero or more, with at most two decimals, empty if unknown
     */
    public abstract Optional<Amount> budget();

    /**
     * How far it is.
     *
     * @return a share from 0 to 100, empty if unknown
     */
    public abstract Optional<Percentage> progress();

    /**
     * Its closing (cierre).
     *
     * @return the closing; none if it is known to be open; unknown unless given
     */
    @Value.Default
    public Fact<ActionClosing> closing() {
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

    @Value.Check
    void check() {
        Checks.line("PlannedAction.name", name());
        product().ifPresent(v -> Checks.line("PlannedAction.product", v));
        Checks.unique("PlannedAction.policies", policies(), v -> v);
        Checks.unique("PlannedAction.indicators", indicators(), v -> v);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutablePlannedAction.Builder {
        Builder() {}
    }
}
