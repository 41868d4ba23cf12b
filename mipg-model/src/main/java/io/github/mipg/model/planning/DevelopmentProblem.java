package io.github.mipg.model.planning;

import io.github.mipg.model.DevelopmentProblemId;
import io.github.mipg.model.DiagnosisId;
import io.github.mipg.model.internal.Checks;
import java.util.List;
import org.immutables.value.Value;

/**
 * A problem that planning starts from (problema), with its causes and effects.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class DevelopmentProblem {
    DevelopmentProblem() {}

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
    public abstract DevelopmentProblemId id();

    /**
     * What the problem is.
     *
     * @return one line
     */
    public abstract String statement();

    /**
     * Diagnoses that show it.
     *
     * @return the diagnoses in the order given; empty says nothing
     */
    public abstract List<DiagnosisId> diagnoses();

    /**
     * Its causes.
     *
     * @return one line each; empty says nothing
     */
    public abstract List<String> causes();

    /**
     * Its effects.
     *
     * @return one line each; empty says nothing
     */
    public abstract List<String> effects();

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
        Checks.line("DevelopmentProblem.statement", statement());
        Checks.unique("DevelopmentProblem.diagnoses", diagnoses(), v -> v);
        causes().forEach(v -> Checks.line("DevelopmentProblem.causes", v));
        effects().forEach(v -> Checks.line("DevelopmentProblem.effects", v));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableDevelopmentProblem.Builder {
        Builder() {}
    }
}
