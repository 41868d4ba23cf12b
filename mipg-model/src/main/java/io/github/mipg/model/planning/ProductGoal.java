package io.github.mipg.model.planning;

import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.ProductGoalId;
import io.github.mipg.model.ProgrammeId;
import io.github.mipg.model.ResultGoalId;
import io.github.mipg.model.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A good or service that is to be delivered (meta de producto).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ProductGoal {
    ProductGoal() {}

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
    public abstract ProductGoalId id();

    /**
     * What is to be delivered.
     *
     * @return one line
     */
    public abstract String statement();

    /**
     * Result goal that it serves.
     *
     * @return the result goal, empty if unknown
     */
    public abstract Optional<ResultGoalId> resultGoal();

    /**
     * Programme that it belongs to.
     *
     * @return the programme, empty if unknown
     */
    public abstract Optional<ProgrammeId> programme();

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
        Checks.line("ProductGoal.statement", statement());
        Checks.unique("ProductGoal.indicators", indicators(), v -> v);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableProductGoal.Builder {
        Builder() {}
    }
}
