package io.github.mipg.model.catalog;

import io.github.mipg.model.DimensionId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A policy under a dimension of one edition (ubicación de la política). A policy may stand under several.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PolicyPlacement {
    PolicyPlacement() {}

    /**
     * Starts a policy placement.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which policy it is.
     *
     * @return the identifier
     */
    public abstract PolicyId policy();

    /**
     * Under which dimension.
     *
     * @return the identifier
     */
    public abstract DimensionId dimension();

    /**
     * The group inside the dimension.
     *
     * @return such as {@code de la ventanilla hacia adentro}; empty where the dimension has none
     */
    public abstract Optional<Text> group();

    /**
     * How sure it is.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * Where it was read.
     *
     * @return at least one
     */
    public abstract List<SourceId> sources();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a policy placement.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutablePolicyPlacement.Builder {
        Builder() {}
    }
}
