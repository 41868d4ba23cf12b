package io.github.mipg.model.catalog;

import io.github.mipg.model.EditionId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A management and performance policy (política de gestión y desempeño institucional) across all editions.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Policy {
    Policy() {}

    /**
     * Starts a policy.
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
    public abstract PolicyId id();

    /**
     * Its name in the legal list, or where it is not law, in the edition that announced it.
     *
     * @return the name in both languages
     */
    public abstract Text name();

    /**
     * The legal edition that added it.
     *
     * @return the edition, empty if it is not in the legal list
     */
    public abstract Optional<EditionId> addedBy();

    /**
     * The public body that leads it (líder de política).
     *
     * @return the body and how sure it is; several candidates where sources disagree
     */
    public abstract Claim<String> leader();

    /**
     * Every name it has had, by edition.
     *
     * @return in the order of the editions
     */
    public abstract List<PolicyName> names();

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
     * Builds a policy.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutablePolicy.Builder {
        Builder() {}
    }
}
