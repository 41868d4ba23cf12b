package io.github.mipg.model.people;

import io.github.mipg.model.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which unit plays a role in the staff evaluation (responsable de la evaluación del desempeño).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class RoleAssignment {
    RoleAssignment() {}

    /**
     * Starts one.
     *
     * @return an empty builder; role is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The role.
     *
     * @return the role
     */
    public abstract EvaluationRole role();

    /**
     * Unit that plays it.
     *
     * @return the unit, empty if it lies outside the entity or is unknown
     */
    public abstract Optional<UnitId> unit();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableRoleAssignment.Builder {
        Builder() {}
    }
}
