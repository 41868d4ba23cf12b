package io.github.mipg.model.catalog;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What applies to a class of entities (regla de aplicación): who applies what, and where it says so.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ApplicationRule {
    ApplicationRule() {}

    /**
     * Starts an application rule.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What applies.
     *
     * @return {@code mipg} or {@code control-interno}
     */
    public abstract String subject();

    /**
     * The regime of the class.
     *
     * @return the regime
     */
    public abstract Regime regime();

    /**
     * The capital of the class.
     *
     * @return the kind, empty for any
     */
    public abstract Optional<CapitalKind> capital();

    /**
     * How much of it applies.
     *
     * @return the degree
     */
    public abstract Application application();

    /**
     * What follows, in our own words.
     *
     * @return one line in both languages
     */
    public abstract Text summary();

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
     * Builds an application rule.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableApplicationRule.Builder {
        Builder() {}
    }
}
