package io.github.mipg.model.measurement;

import io.github.mipg.model.OptionId;
import org.immutables.value.Value;

/**
 * What was chosen in a row of a matrix (elección en una fila).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class MatrixChoice {
    MatrixChoice() {}

    /**
     * Starts one.
     *
     * @return an empty builder; row, option are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The row.
     *
     * @return its code
     */
    public abstract OptionId row();

    /**
     * The option.
     *
     * @return its code
     */
    public abstract OptionId option();

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
    public static final class Builder extends ImmutableMatrixChoice.Builder {
        Builder() {}
    }
}
