package io.github.mipg.model.planning;

import io.github.mipg.model.Amount;
import io.github.mipg.model.Vigencia;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Money planned for one year from one source (inversión).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Investment {
    Investment() {}

    /**
     * Starts one.
     *
     * @return an empty builder; vigencia and amount are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Year that the money is planned for.
     *
     * @return the vigencia
     */
    public abstract Vigencia vigencia();

    /**
     * Where the money comes from.
     *
     * @return the source, empty if unknown
     */
    public abstract Optional<FundingSource> source();

    /**
     * How much.
     *
     * @return Colombian pesos, zero or more, with at most two decimals
     */
    public abstract Amount amount();

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
    public static final class Builder extends ImmutableInvestment.Builder {
        Builder() {}
    }
}
