package io.github.mipg.model.catalog;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.NormId;
import io.github.mipg.model.SourceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a norm or a part of it does to another (relación entre normas), down to the literal.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Relation {
    Relation() {}

    /**
     * Starts a relation.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The provision that does it.
     *
     * @return the reference
     */
    public abstract LegalReference actor();

    /**
     * What it does.
     *
     * @return the kind
     */
    public abstract RelationKind kind();

    /**
     * How expressly.
     *
     * @return the manner
     */
    public abstract RelationManner manner();

    /**
     * The norm that it touches.
     *
     * @return the identifier
     */
    public abstract NormId targetNorm();

    /**
     * The article that it touches.
     *
     * @return the reference, empty if it touches a division or the whole norm
     */
    public abstract Optional<LegalReference> target();

    /**
     * The part larger than an article that it touches.
     *
     * @return such as {@code Título 22}, empty if none
     */
    public abstract Optional<String> division();

    /**
     * The day on which it took effect.
     *
     * @return the day and how sure it is
     */
    public abstract Claim<LocalDate> date();

    /**
     * The event that it waited for.
     *
     * @return one line in Spanish, empty if none
     */
    public abstract Optional<String> event();

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
     * Builds a relation.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableRelation.Builder {
        Builder() {}
    }
}
