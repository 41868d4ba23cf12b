package io.github.mipg.model.control;

import io.github.mipg.model.RiskControlId;
import io.github.mipg.model.internal.Checks;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which controls act on a risk (controles asociados).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class RiskControls {
    RiskControls() {}

    /**
     * Starts one.
     *
     * @return an empty builder; nothing is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The controls.
     *
     * @return at least one, in the order given
     */
    public abstract List<RiskControlId> controls();

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
        Checks.unique("RiskControls.controls", controls(), v -> v);
        Checks.notEmpty("RiskControls.controls", controls());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableRiskControls.Builder {
        Builder() {}
    }
}
