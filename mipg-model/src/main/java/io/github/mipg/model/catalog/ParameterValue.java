package io.github.mipg.model.catalog;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value of a parameter in a period (valor de un parámetro).
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ParameterValue {
    ParameterValue() {}

    /**
     * Starts a parameter value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The value as text: digits, or month and day such as {@code 01-31}.
     *
     * @return the value and how sure it is; several candidates where sources disagree
     */
    public abstract Claim<String> value();

    /**
     * The days on which it rules.
     *
     * @return the period; {@link #start()} tells how sure its first day is
     */
    public abstract Period inForce();

    /**
     * The first day.
     *
     * @return the day and how sure it is
     */
    public abstract Claim<LocalDate> start();

    /**
     * The provision that states it.
     *
     * @return the reference
     */
    public abstract LegalReference reference();

    /**
     * What a reader should know.
     *
     * @return one line in Spanish, empty if nothing
     */
    public abstract Optional<String> note();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a parameter value.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableParameterValue.Builder {
        Builder() {}
    }
}
