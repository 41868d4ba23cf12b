package io.github.mipg.model.planning;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.internal.Checks;
import org.immutables.value.Value;

/**
 * The chain from what people ask for to what an office does (cadena de planeación).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PlanningChain {
    PlanningChain() {}

    /**
     * Starts one.
     *
     * @return an empty builder; nothing is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the entity is for (misión).
     *
     * @return the statement; none if it is known to have none; unknown unless given
     */
    @Value.Default
    public Fact<StrategicStatement> mission() {
        return Fact.unknown();
    }

    /**
     * Where the territory or sector goes (visión de desarrollo).
     *
     * @return the statement; none if it is known to have none; unknown unless given
     */
    @Value.Default
    public Fact<StrategicStatement> externalVision() {
        return Fact.unknown();
    }

    /**
     * Where the entity itself goes (visión institucional).
     *
     * @return the statement; none if it is known to have none; unknown unless given
     */
    @Value.Default
    public Fact<StrategicStatement> internalVision() {
        return Fact.unknown();
    }

    /**
     * The development plan of the territory.
     *
     * @return the plan; none if it is known to have none; unknown unless given
     */
    @Value.Default
    public Fact<TerritorialDevelopmentPlan> territorialPlan() {
        return Fact.unknown();
    }

    /**
     * What people ask for.
     *
     * @return the demands; unknown unless given
     */
    @Value.Default
    public Inventory<Demand> demands() {
        return Inventory.unknown();
    }

    /**
     * What was found.
     *
     * @return the diagnoses; unknown unless given
     */
    @Value.Default
    public Inventory<Diagnosis> diagnoses() {
        return Inventory.unknown();
    }

    /**
     * Problems to be solved.
     *
     * @return the problems; unknown unless given
     */
    @Value.Default
    public Inventory<DevelopmentProblem> problems() {
        return Inventory.unknown();
    }

    /**
     * What is to be reached.
     *
     * @return the objectives; unknown unless given
     */
    @Value.Default
    public Inventory<Objective> objectives() {
        return Inventory.unknown();
    }

    /**
     * What is to change.
     *
     * @return the goals; unknown unless given
     */
    @Value.Default
    public Inventory<ResultGoal> resultGoals() {
        return Inventory.unknown();
    }

    /**
     * What is to be delivered.
     *
     * @return the goals; unknown unless given
     */
    @Value.Default
    public Inventory<ProductGoal> productGoals() {
        return Inventory.unknown();
    }

    /**
     * Its programmes.
     *
     * @return the programmes; unknown unless given
     */
    @Value.Default
    public Inventory<Programme> programmes() {
        return Inventory.unknown();
    }

    /**
     * Its projects.
     *
     * @return the projects; unknown unless given
     */
    @Value.Default
    public Inventory<Project> projects() {
        return Inventory.unknown();
    }

    /**
     * What each office does this year.
     *
     * @return the actions; unknown unless given
     */
    @Value.Default
    public Inventory<PlannedAction> actions() {
        return Inventory.unknown();
    }

    /**
     * How it is measured.
     *
     * @return the indicators; unknown unless given
     */
    @Value.Default
    public Inventory<Indicator> indicators() {
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
        Checks.unique("PlanningChain.demands", demands().items(), Demand::id);
        Checks.unique("PlanningChain.diagnoses", diagnoses().items(), Diagnosis::id);
        Checks.unique("PlanningChain.problems", problems().items(), DevelopmentProblem::id);
        Checks.unique("PlanningChain.objectives", objectives().items(), Objective::id);
        Checks.unique("PlanningChain.resultGoals", resultGoals().items(), ResultGoal::id);
        Checks.unique("PlanningChain.productGoals", productGoals().items(), ProductGoal::id);
        Checks.unique("PlanningChain.programmes", programmes().items(), Programme::id);
        Checks.unique("PlanningChain.projects", projects().items(), Project::id);
        Checks.unique("PlanningChain.actions", actions().items(), PlannedAction::id);
        Checks.unique("PlanningChain.indicators", indicators().items(), Indicator::id);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutablePlanningChain.Builder {
        Builder() {}
    }
}
