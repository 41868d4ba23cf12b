package io.github.mipg.model.catalog;

import io.github.mipg.model.PolicyId;
import io.github.mipg.model.SourceId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An index of a measurement (índice de la medición), or a number that the table skips.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class IndexEntry {
    IndexEntry() {}

    /**
     * Starts an index entry.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its code.
     *
     * @return such as {@code I17}
     */
    public abstract String code();

    /**
     * Its place in the table.
     *
     * @return from 1, empty for a number that the table skips
     */
    public abstract Optional<Integer> position();

    /**
     * The policy that it belongs to.
     *
     * @return the policy, empty for a number that the table skips
     */
    public abstract Optional<PolicyId> policy();

    /**
     * Its name.
     *
     * @return the name and how sure it is; unknown for a number that the table skips
     */
    public abstract Claim<String> name();

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
     * Builds an index entry.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableIndexEntry.Builder {
        Builder() {}
    }
}
