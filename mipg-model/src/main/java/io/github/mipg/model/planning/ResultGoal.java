package io.github.mipg.model.planning;

import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.ObjectiveId;
import io.github.mipg.model.ResultGoalId;
import io.github.mipg.model.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change that an objective promises (meta de resultado).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ResultGoal {
    ResultGoal() {}

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
    public abstract ResultGoalId id();

    /**
     * What is to change.
     *
     * @return one line
     */
    public abstract String statement();

    /**
     * Objective that it serves.
     *
     * @return the objective, empty if unknown
     */
    public abstract Optional<ObjectiveId> objective();

    /**
     * Indicators that measure it.
     *
     * @return the indicators in the order given; empty says nothing
     */
    public abstract List<IndicatorId> indicators();

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
        Checks.line("ResultGoal.statement", statement());
        Checks.unique("ResultGoal.indicators", indicators(), v -> v);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableResultGoal.Builder {
        Builder() {}
    }
}
