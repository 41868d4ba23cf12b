package io.github.mipg.model.catalog;

import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure that a norm states (parámetro normativo), with its values over time.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Parameter {
    Parameter() {}

    /**
     * Starts a parameter.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    public abstract ParameterId id();

    /**
     * What it is.
     *
     * @return the name in both languages
     */
    public abstract Text name();

    /**
     * What the figure counts.
     *
     * @return the unit
     */
    public abstract ParameterUnit unit();

    /**
     * Its values.
     *
     * @return by date, without overlap
     */
    public abstract List<ParameterValue> values();

    /**
     * The value on a day.
     *
     * @param day the day
     * @return the value that ruled, empty if none did
     */
    public final Optional<ParameterValue> on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        for (ParameterValue value : values()) {
            if (value.inForce().contains(day)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a parameter.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableParameter.Builder {
        Builder() {}
    }
}
