package io.github.mipg.model.control;

import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How likely a risk is and how hard it would hit (calificación del riesgo).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class RiskRating {
    RiskRating() {}

    /**
     * Starts one.
     *
     * @return an empty builder; nothing is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How likely it is (probabilidad).
     *
     * @return 1, the least, to 5, empty if unknown
     */
    public abstract Optional<Integer> likelihood();

    /**
     * How hard it would hit (impacto).
     *
     * @return 1, the least, to 5, empty if unknown
     */
    public abstract Optional<Integer> impact();

    /**
     * The zone that the entity's own table gives it.
     *
     * @return the zone, empty if unknown; never computed here
     */
    public abstract Optional<RiskZone> zone();

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
        likelihood().ifPresent(v -> Checks.whole("RiskRating.likelihood", v, 1, 5));
        impact().ifPresent(v -> Checks.whole("RiskRating.impact", v, 1, 5));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableRiskRating.Builder {
        Builder() {}
    }
}
