package io.github.mipg.model.planning;

import io.github.mipg.model.ObjectiveId;
import io.github.mipg.model.ProgrammeId;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of projects and product goals (programa).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Programme {
    Programme() {}

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
    public abstract ProgrammeId id();

    /**
     * Its name.
     *
     * @return one line
     */
    public abstract String name();

    /**
     * Objective that it serves.
     *
     * @return the objective, empty if unknown
     */
    public abstract Optional<ObjectiveId> objective();

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
        Checks.line("Programme.name", name());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableProgramme.Builder {
        Builder() {}
    }
}
