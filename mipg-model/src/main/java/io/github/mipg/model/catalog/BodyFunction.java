package io.github.mipg.model.catalog;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.SourceId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A function of a body (función).
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class BodyFunction {
    BodyFunction() {}

    /**
     * Starts a body function.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its number or letter in the norm.
     *
     * @return such as {@code num. 1} or {@code lit. a}
     */
    public abstract String key();

    /**
     * What it says, in our own words.
     *
     * @return one line in Spanish
     */
    public abstract String summary();

    /**
     * How often, where the function says so.
     *
     * @return the frequency, empty if it says nothing
     */
    public abstract Optional<Frequency> frequency();

    /**
     * The provision.
     *
     * @return the reference
     */
    public abstract LegalReference reference();

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
     * Builds a body function.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableBodyFunction.Builder {
        Builder() {}
    }
}
