package io.github.mipg.model.planning;

import io.github.mipg.model.DemandId;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the population asks for (demanda ciudadana).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Demand {
    Demand() {}

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
    public abstract DemandId id();

    /**
     * What is asked for.
     *
     * @return one line without the name of a person
     */
    public abstract String statement();

    /**
     * Which group of people asks (grupo de valor).
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> population();

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
        Checks.line("Demand.statement", statement());
        population().ifPresent(v -> Checks.line("Demand.population", v));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableDemand.Builder {
        Builder() {}
    }
}
