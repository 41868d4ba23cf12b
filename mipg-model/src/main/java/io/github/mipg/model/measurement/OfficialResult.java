package io.github.mipg.model.measurement;

import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.internal.Checks;
import org.immutables.value.Value;

/**
 * A figure that the measuring body published for an entity (resultado oficial), kept as a fact with its act. Never computed here.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class OfficialResult {
    OfficialResult() {}

    /**
     * Starts one.
     *
     * @return an empty builder; everything is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Code of the index as published, such as {@code IDI} or {@code D1}.
     *
     * @return one line
     */
    public abstract String index();

    /**
     * Year that was measured.
     *
     * @return the vigencia
     */
    public abstract Vigencia vigencia();

    /**
     * The published figure.
     *
     * @return the score
     */
    public abstract OfficialScore score();

    /**
     * Publication that it was taken from.
     *
     * @return one line
     */
    public abstract String act();

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
        Checks.line("OfficialResult.index", index());
        Checks.line("OfficialResult.act", act());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableOfficialResult.Builder {
        Builder() {}
    }
}
