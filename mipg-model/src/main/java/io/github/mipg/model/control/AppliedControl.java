package io.github.mipg.model.control;

import io.github.mipg.model.RiskControlId;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A control that acts on a risk (control asociado).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class AppliedControl {
    AppliedControl() {}

    /**
     * Starts one.
     *
     * @return an empty builder; control is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The control.
     *
     * @return the control
     */
    public abstract RiskControlId control();

    /**
     * What it changes: how likely the risk is, or how hard it would hit.
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> effect();

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
        effect().ifPresent(v -> Checks.line("AppliedControl.effect", v));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableAppliedControl.Builder {
        Builder() {}
    }
}
