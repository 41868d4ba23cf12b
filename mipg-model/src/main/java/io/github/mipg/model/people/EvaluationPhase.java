package io.github.mipg.model.people;

import io.github.mipg.model.ConceptId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import io.github.mipg.model.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One phase of the staff evaluation, counted and never by person (fase de la evaluación del desempeño).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class EvaluationPhase {
    EvaluationPhase() {}

    /**
     * Starts one.
     *
     * @return an empty builder; phase is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The phase.
     *
     * @return the key of a phase of staff evaluation of the catalogue
     */
    public abstract ConceptId phase();

    /**
     * Last day to do it.
     *
     * @return the day, empty if unknown
     */
    public abstract Optional<LocalDate> due();

    /**
     * How many evaluations should be there.
     *
     * @return 0 to 1000000, empty if unknown
     */
    public abstract Optional<Integer> expected();

    /**
     * How many were done by then.
     *
     * @return 0 to 1000000, empty if unknown
     */
    public abstract Optional<Integer> done();

    /**
     * What proves it.
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
        expected().ifPresent(v -> Checks.whole("EvaluationPhase.expected", v, 0, 1000000));
        done().ifPresent(v -> Checks.whole("EvaluationPhase.done", v, 0, 1000000));
        if (expected().isPresent()
                && done().isPresent()
                && done().get() > expected().get()) {
            throw InvalidModelException.of(
                    "EvaluationPhase.done",
                    done().get(),
                    Text.of(
                            "ser a lo sumo el número esperado, que es "
                                    + expected().get(),
                            "be at most the number expected, which is "
                                    + expected().get()),
                    "phase " + phase(),
                    Text.of(
                            "Corrija los dos conteos, o no dé el que no se conoce.",
                            "Correct the two counts, or leave out the one that is unknown."));
        }
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableEvaluationPhase.Builder {
        Builder() {}
    }
}
