package io.github.mipg.model.catalog;

import io.github.mipg.model.DimensionId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import java.util.List;
import org.immutables.value.Value;

/**
 * A dimension of the MIPG (dimensión) across all editions.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Dimension {
    Dimension() {}

    /**
     * Starts a dimension.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The identifier that never changes.
     *
     * @return the identifier
     */
    public abstract DimensionId id();

    /**
     * Its name today.
     *
     * @return the name in both languages
     */
    public abstract Text name();

    /**
     * What it is for, in our own words.
     *
     * @return one line in Spanish; unknown where it was not read
     */
    public abstract Claim<String> objective();

    /**
     * Its part in the cycle planear, hacer, verificar, actuar.
     *
     * @return such as {@code planear} or {@code transversal}
     */
    public abstract Claim<String> phva();

    /**
     * How sure its existence is.
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
     * Builds a dimension.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableDimension.Builder {
        Builder() {}
    }
}
