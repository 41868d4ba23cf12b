package io.github.mipg.model.planning;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Figure;
import io.github.mipg.model.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One measured figure of an indicator (medición).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Measurement {
    Measurement() {}

    /**
     * Starts one.
     *
     * @return an empty builder; period is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The days that the figure is of.
     *
     * @return the period
     */
    public abstract Period period();

    /**
     * The figure.
     *
     * @return in the unit of the indicator, empty if it was not measured
     */
    public abstract Optional<Figure> value();

    /**
     * Where the figure comes from.
     *
     * @return the document, empty if unknown
     */
    public abstract Optional<Evidence> evidence();

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
    public static final class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
