package io.github.mipg.model.measurement;

import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.internal.Checks;
import org.immutables.value.Value;

/**
 * Where a part of an instrument was read, and how sure it is (afirmación con fuente).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class InstrumentClaim {
    InstrumentClaim() {}

    /**
     * Starts one.
     *
     * @return an empty builder; subject, status, source are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What was read, such as 'weights'.
     *
     * @return one line
     */
    public abstract String subject();

    /**
     * How sure it is.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * Where it was read: issuer, document and date.
     *
     * @return one line
     */
    public abstract String source();

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
        Checks.line("InstrumentClaim.subject", subject());
        Checks.line("InstrumentClaim.source", source());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableInstrumentClaim.Builder {
        Builder() {}
    }
}
