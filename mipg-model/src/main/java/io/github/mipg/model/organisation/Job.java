package io.github.mipg.model.organisation;

import io.github.mipg.model.Inventory;
import io.github.mipg.model.JobId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A kind of job of the staff plan (empleo). It says how many posts there are, never who holds them.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Job {
    Job() {}

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
    public abstract JobId id();

    /**
     * Name of the job, such as {@code Profesional universitario}.
     *
     * @return one line without the name of a person
     */
    public abstract String name();

    /**
     * Hierarchical level.
     *
     * @return the level, empty if unknown
     */
    public abstract Optional<JobLevel> level();

    /**
     * Unit that it belongs to.
     *
     * @return the unit, empty if it is of the global staff or unknown
     */
    public abstract Optional<UnitId> unit();

    /**
     * How many posts of the kind there are.
     *
     * @return 0 to 1000000 posts, empty if unknown
     */
    public abstract Optional<Integer> posts();

    /**
     * What it does (mapa funcional).
     *
     * @return the functions; unknown unless given
     */
    @Value.Default
    public Inventory<JobFunction> functions() {
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
        Checks.line("Job.name", name());
        posts().ifPresent(v -> Checks.whole("Job.posts", v, 0, 1000000));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableJob.Builder {
        Builder() {}
    }
}
