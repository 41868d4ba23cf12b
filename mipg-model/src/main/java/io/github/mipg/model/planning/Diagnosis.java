package io.github.mipg.model.planning;

import io.github.mipg.model.DemandId;
import io.github.mipg.model.DiagnosisId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was found on a matter before planning (diagnóstico).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Diagnosis {
    Diagnosis() {}

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
    public abstract DiagnosisId id();

    /**
     * What was found.
     *
     * @return one line
     */
    public abstract String statement();

    /**
     * Demands that it looks at.
     *
     * @return the demands in the order given; empty says nothing
     */
    public abstract List<DemandId> demands();

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

    @Value.Check
    void check() {
        Checks.line("Diagnosis.statement", statement());
        Checks.unique("Diagnosis.demands", demands(), v -> v);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableDiagnosis.Builder {
        Builder() {}
    }
}
