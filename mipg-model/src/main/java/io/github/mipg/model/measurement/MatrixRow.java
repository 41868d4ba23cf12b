package io.github.mipg.model.measurement;

import io.github.mipg.model.OptionId;
import io.github.mipg.model.internal.Checks;
import org.immutables.value.Value;

/**
 * A row of a matrix question (fila de la matriz).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class MatrixRow {
    MatrixRow() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id, label are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its code within the question.
     *
     * @return the code
     */
    public abstract OptionId id();

    /**
     * What it says.
     *
     * @return one line
     */
    public abstract String label();

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
        Checks.line("MatrixRow.label", label());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableMatrixRow.Builder {
        Builder() {}
    }
}
