package io.github.mipg.model.planning;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Figure;
import io.github.mipg.model.Vigencia;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where an indicator started from (línea base).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Baseline {
    Baseline() {}

    /**
     * Starts one.
     *
     * @return an empty builder; value is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The figure.
     *
     * @return in the unit of the indicator
     */
    public abstract Figure value();

    /**
     * Year that the figure is of.
     *
     * @return the vigencia, empty if unknown
     */
    public abstract Optional<Vigencia> vigencia();

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
    public static final class Builder extends ImmutableBaseline.Builder {
        Builder() {}
    }
}
