package io.github.mipg.model.planning;

import io.github.mipg.model.DevelopmentProblemId;
import io.github.mipg.model.ObjectiveId;
import io.github.mipg.model.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the entity wants to reach (objetivo), for the territory or inside itself.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Objective {
    Objective() {}

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
    public abstract ObjectiveId id();

    /**
     * What is to be reached.
     *
     * @return one line
     */
    public abstract String statement();

    /**
     * Whether it looks at the territory or at the entity.
     *
     * @return the scope, empty if unknown
     */
    public abstract Optional<PlanningScope> scope();

    /**
     * Problems that it answers.
     *
     * @return the problems in the order given; empty says nothing
     */
    public abstract List<DevelopmentProblemId> problems();

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
        Checks.line("Objective.statement", statement());
        Checks.unique("Objective.problems", problems(), v -> v);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableObjective.Builder {
        Builder() {}
    }
}
