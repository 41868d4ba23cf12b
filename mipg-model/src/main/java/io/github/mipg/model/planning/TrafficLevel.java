package io.github.mipg.model.planning;

import io.github.mipg.model.Figure;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The range of figures that one colour stands for (nivel del semáforo).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class TrafficLevel {
    TrafficLevel() {}

    /**
     * Starts one.
     *
     * @return an empty builder; colour is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The colour.
     *
     * @return the colour
     */
    public abstract TrafficColour colour();

    /**
     * The least figure of the range.
     *
     * @return in the unit of the indicator, inclusive; empty if the range is open below
     */
    public abstract Optional<Figure> atLeast();

    /**
     * The largest figure of the range.
     *
     * @return in the unit of the indicator, inclusive; empty if the range is open above
     */
    public abstract Optional<Figure> atMost();

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
        if (atLeast().isPresent() && atMost().isPresent() && atLeast().get().compareTo(atMost().get()) > 0) {
            throw InvalidModelException.of(
                    "TrafficLevel.atMost",
                    atMost().get(),
                    Text.of(
                            "ser por lo menos la cifra en que empieza el rango, que es "
                                    + atLeast().get(),
                            "be at least the figure that the range starts from, which is "
                                    + atLeast().get()),
                    "level " + colour(),
                    Text.of(
                            "Intercambie las dos cifras, o no dé la que no limita el rango.",
                            "Exchange the two figures, or leave out the one that does not bound the range."));
        }
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableTrafficLevel.Builder {
        Builder() {}
    }
}
