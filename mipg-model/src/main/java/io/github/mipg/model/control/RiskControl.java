package io.github.mipg.model.control;

import io.github.mipg.model.ConceptId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.RiskControlId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is done to keep a risk in check (control).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class RiskControl {
    RiskControl() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id and statement are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifier in the caller's system.
     *
     * @return the identifier
     */
    public abstract RiskControlId id();

    /**
     * What is done.
     *
     * @return one line without the name of a person
     */
    public abstract String statement();

    /**
     * When it acts.
     *
     * @return the kind, empty if unknown
     */
    public abstract Optional<ControlKind> kind();

    /**
     * Whether it works by itself (automático) or by hand (manual).
     *
     * @return the answer, empty if unknown
     */
    public abstract Optional<Boolean> automatic();

    /**
     * Whether it is written down (documentado).
     *
     * @return the answer, empty if unknown
     */
    public abstract Optional<Boolean> documented();

    /**
     * Line of defence that carries it out.
     *
     * @return the key of a line of defence of the catalogue, empty if unknown
     */
    public abstract Optional<ConceptId> line();

    /**
     * Unit that carries it out.
     *
     * @return the unit, empty if unknown
     */
    public abstract Optional<UnitId> owner();

    /**
     * How often.
     *
     * @return one line in the words of the entity, empty if unknown
     */
    public abstract Optional<String> frequency();

    /**
     * What proves that it works.
     *
     * @return the document, empty if unknown
     */
    public abstract Optional<Evidence> evidence();

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
        Checks.line("RiskControl.statement", statement());
        frequency().ifPresent(v -> Checks.line("RiskControl.frequency", v));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableRiskControl.Builder {
        Builder() {}
    }
}
