package io.github.mipg.model.control;

import io.github.mipg.model.ConceptId;
import io.github.mipg.model.ControlEvaluationId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an evaluation says of one component of internal control (evaluación de un componente del MECI).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ControlEvaluation {
    ControlEvaluation() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id, component and date are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifier in the caller's system.
     *
     * @return the identifier
     */
    public abstract ControlEvaluationId id();

    /**
     * The component.
     *
     * @return the key of a component of the MECI of the catalogue
     */
    public abstract ConceptId component();

    /**
     * Day up to which it was evaluated.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Whether the component is there (presente).
     *
     * @return the answer, empty if unknown
     */
    public abstract Optional<Boolean> present();

    /**
     * Whether it works (funcionando).
     *
     * @return the answer, empty if unknown
     */
    public abstract Optional<Boolean> working();

    /**
     * Unit that evaluated it.
     *
     * @return the unit, empty if unknown
     */
    public abstract Optional<UnitId> evaluator();

    /**
     * Where it is written down.
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

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableControlEvaluation.Builder {
        Builder() {}
    }
}
