package io.github.mipg.model.measurement;

import io.github.mipg.model.internal.Checks;
import org.immutables.value.Value;

/**
 * That a question does not apply to the entity, and why (no aplica).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class NotApplicableClaim {
    NotApplicableClaim() {}

    /**
     * Starts one.
     *
     * @return an empty builder; by, reason are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Who says so.
     *
     * @return the law or the entity
     */
    public abstract NotApplicableBy by();

    /**
     * Why.
     *
     * @return one line
     */
    public abstract String reason();

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
        Checks.line("NotApplicableClaim.reason", reason());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableNotApplicableClaim.Builder {
        Builder() {}
    }
}
