package io.github.mipg.model.catalog;

import io.github.mipg.model.DimensionId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.SourceId;
import java.util.List;
import org.immutables.value.Value;

/**
 * A dimension as one edition has it (dimensión en una edición).
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class DimensionEntry {
    DimensionEntry() {}

    /**
     * Starts a dimension entry.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which dimension it is.
     *
     * @return the identifier
     */
    public abstract DimensionId dimension();

    /**
     * Its place in the order of this edition.
     *
     * @return 1 for the first, and how sure it is
     */
    public abstract Claim<Integer> position();

    /**
     * Its name in this edition.
     *
     * @return the name and how sure it is
     */
    public abstract Claim<String> name();

    /**
     * The policies that stand under it.
     *
     * @return in the order of the table, empty if not known
     */
    public abstract List<PolicyPlacement> placements();

    /**
     * How sure it is that the edition has this dimension.
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
     * The policies that stand under it.
     *
     * @return each once, in the order of the table
     */
    public final List<PolicyId> policies() {
        return placements().stream().map(PolicyPlacement::policy).distinct().toList();
    }

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a dimension entry.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableDimensionEntry.Builder {
        Builder() {}
    }
}
