package io.github.mipg.model.planning;

import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One of the two quantities of an indicator (variable del indicador).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class IndicatorVariable {
    IndicatorVariable() {}

    /**
     * Starts one.
     *
     * @return an empty builder; name is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is counted.
     *
     * @return one line
     */
    public abstract String name();

    /**
     * What that means.
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> description();

    /**
     * Where the figure is taken from (fuente).
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> source();

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
        Checks.line("IndicatorVariable.name", name());
        description().ifPresent(v -> Checks.line("IndicatorVariable.description", v));
        source().ifPresent(v -> Checks.line("IndicatorVariable.source", v));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableIndicatorVariable.Builder {
        Builder() {}
    }
}
