package io.github.mipg.model.organisation;

import io.github.mipg.model.ProcessId;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a job does, and for which process (función, mapa funcional).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class JobFunction {
    JobFunction() {}

    /**
     * Starts one.
     *
     * @return an empty builder; statement is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What it does.
     *
     * @return one line
     */
    public abstract String statement();

    /**
     * Process that it serves.
     *
     * @return the process, empty if unknown
     */
    public abstract Optional<ProcessId> process();

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
        Checks.line("JobFunction.statement", statement());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableJobFunction.Builder {
        Builder() {}
    }
}
