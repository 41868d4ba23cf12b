package io.github.mipg.model.control;

import io.github.mipg.model.ConceptId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a unit answers for in the scheme of lines of defence (línea de defensa).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class DefenceLineAssignment {
    DefenceLineAssignment() {}

    /**
     * Starts one.
     *
     * @return an empty builder; line and unit are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The line.
     *
     * @return the key of a line of defence of the catalogue
     */
    public abstract ConceptId line();

    /**
     * The unit.
     *
     * @return the unit
     */
    public abstract UnitId unit();

    /**
     * What it answers for.
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> responsibility();

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
        responsibility().ifPresent(v -> Checks.line("DefenceLineAssignment.responsibility", v));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableDefenceLineAssignment.Builder {
        Builder() {}
    }
}
