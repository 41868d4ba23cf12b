package io.github.mipg.model.planning;

import io.github.mipg.model.Inventory;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ProductGoalId;
import io.github.mipg.model.ProgrammeId;
import io.github.mipg.model.ProjectId;
import io.github.mipg.model.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An investment project (proyecto de inversión).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Project {
    Project() {}

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
    public abstract ProjectId id();

    /**
     * Its name.
     *
     * @return one line
     */
    public abstract String name();

    /**
     * Code in the bank of projects (código BPIN).
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> bankCode();

    /**
     * Programme that it belongs to.
     *
     * @return the programme, empty if unknown
     */
    public abstract Optional<ProgrammeId> programme();

    /**
     * Product goals that it delivers.
     *
     * @return the goals in the order given; empty says nothing
     */
    public abstract List<ProductGoalId> productGoals();

    /**
     * Policies of the Model that it helps.
     *
     * @return the policies in the order given; empty says nothing
     */
    public abstract List<PolicyId> policies();

    /**
     * Its money, year by year.
     *
     * @return the investments; unknown unless given
     */
    @Value.Default
    public Inventory<Investment> investments() {
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
        Checks.line("Project.name", name());
        bankCode().ifPresent(v -> Checks.line("Project.bankCode", v));
        Checks.unique("Project.productGoals", productGoals(), v -> v);
        Checks.unique("Project.policies", policies(), v -> v);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableProject.Builder {
        Builder() {}
    }
}
