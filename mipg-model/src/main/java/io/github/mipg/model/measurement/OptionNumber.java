package io.github.mipg.model.measurement;

import io.github.mipg.model.Figure;
import io.github.mipg.model.OptionId;
import org.immutables.value.Value;

/**
 * A number given for an option (número por opción).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class OptionNumber {
    OptionNumber() {}

    /**
     * Starts one.
     *
     * @return an empty builder; option, number are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The option.
     *
     * @return its code
     */
    public abstract OptionId option();

    /**
     * The number.
     *
     * @return the number
     */
    public abstract Figure number();

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
    public static final class Builder extends ImmutableOptionNumber.Builder {
        Builder() {}
    }
}
