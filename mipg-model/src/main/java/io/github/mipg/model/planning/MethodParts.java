package io.github.mipg.model.planning;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import org.immutables.value.Value;

/**
 * The parts that method, not the law, gives a territorial development plan (partes metodológicas).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class MethodParts {
    MethodParts() {}

    /**
     * Starts one.
     *
     * @return an empty builder; nothing is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The diagnosis (diagnóstico).
     *
     * @return the document; none if it is known to be missing; unknown unless given
     */
    @Value.Default
    public Fact<Evidence> diagnosis() {
        return Fact.unknown();
    }

    /**
     * The system of follow-up and evaluation (seguimiento y evaluación).
     *
     * @return the document; none if it is known to be missing; unknown unless given
     */
    @Value.Default
    public Fact<Evidence> followUp() {
        return Fact.unknown();
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
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableMethodParts.Builder {
        Builder() {}
    }
}
