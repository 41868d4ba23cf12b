package io.github.mipg.model.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.implementation.PolicyImplementation;
import io.github.mipg.model.internal.Mentions;
import io.github.mipg.model.internal.shape.Scalar;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What carrying a system from one edition to another takes (plan de migración): steps done by themselves and
 * decisions left to a person.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class MigrationPlan {
    MigrationPlan() {}

    /**
     * Starts a migration plan.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The edition that it starts from.
     *
     * @return the identifier
     */
    public abstract EditionId source();

    /**
     * The edition that it leads to.
     *
     * @return the identifier
     */
    public abstract EditionId target();

    /**
     * Its steps.
     *
     * @return policies first, then dimensions, then indices
     */
    public abstract List<MigrationStep> steps();

    /**
     * The steps that a person must decide.
     *
     * @return in order
     */
    public final List<MigrationStep> decisions() {
        return steps().stream().filter(s -> !s.isAutomatic()).toList();
    }

    /**
     * Carries a management system to the target edition. Identifiers do not change from one edition to the next, so
     * what the system says of itself stays as it is. Only the edition that it names changes; and where policies come to
     * the Model, the list of policies that the entity carries out is no longer declared complete, because nobody has
     * said anything of the new ones. Official results are facts of their year and stay as they are.
     *
     * @param system the system
     * @return the new value, what was mapped, and the decisions left to a person
     * @throws InvalidModelException if the system names an edition other than {@link #source()}
     */
    public final Migration apply(ManagementSystem system) {
        Objects.requireNonNull(system, "system");
        if (system.edition().filter(e -> !e.equals(source())).isPresent()) {
            throw InvalidModelException.of(
                    "ManagementSystem.edition",
                    system.edition().get(),
                    "be the edition that the plan starts from, which is " + source(),
                    "system of " + system.entity().id(),
                    "Ask the catalogue for the migration from the edition that the system names.");
        }
        ImmutableListMultimap<String, String> policies = Mentions.of(system, Scalar.Table.POLICIES);
        ImmutableListMultimap<String, String> dimensions = Mentions.of(system, Scalar.Table.DIMENSIONS);
        Inventory<PolicyImplementation> carriedOut = system.implementation().policies();
        boolean isReopened = false;
        ImmutableList.Builder<Migration.MigratedStep> mapped = ImmutableList.builder();
        ImmutableList.Builder<Migration.MigratedStep> decisions = ImmutableList.builder();
        for (MigrationStep step : steps()) {
            Transition transition = step.transition();
            List<String> paths = switch (transition.subject()) {
                case POLICY -> policies.get(transition.id());
                case DIMENSION -> dimensions.get(transition.id());
                case INDEX -> ImmutableList.of();
            };
            boolean comes =
                    transition.subject() == TransitionSubject.POLICY && transition.kind() == TransitionKind.ADDED;
            if (comes && carriedOut.completeness() == Inventory.Completeness.COMPLETE && paths.isEmpty()) {
                isReopened = true;
                paths = ImmutableList.of("/implementation/policies");
            }
            if (!step.isAutomatic()) {
                decisions.add(new Migration.MigratedStep(step, paths));
            } else if (!paths.isEmpty()) {
                mapped.add(new Migration.MigratedStep(step, paths));
            }
        }
        ManagementSystem.Builder carried = system.toBuilder().edition(target());
        if (isReopened) {
            carried.implementation(system.implementation().toBuilder()
                    .policies(Inventory.partial(carriedOut.items()))
                    .build());
        }
        return new Migration(carried.build(), mapped.build(), decisions.build());
    }

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a migration plan.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableMigrationPlan.Builder {
        Builder() {}
    }
}
