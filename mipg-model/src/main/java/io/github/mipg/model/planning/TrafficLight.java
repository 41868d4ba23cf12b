package io.github.mipg.model.planning;

import io.github.mipg.model.internal.Checks;
import java.util.List;
import org.immutables.value.Value;

/**
 * The ranges of an indicator's own traffic light (semáforo). Ranges may leave gaps: a figure in a gap has no colour.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class TrafficLight {
    TrafficLight() {}

    /**
     * Starts one.
     *
     * @return an empty builder; nothing is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The ranges.
     *
     * @return at least one, in the order given
     */
    public abstract List<TrafficLevel> levels();

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
        Checks.notEmpty("TrafficLight.levels", levels());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableTrafficLight.Builder {
        Builder() {}
    }
}
