package io.github.mipg.model.catalog;

import io.github.mipg.model.EditionId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A notion that the field works with (concepto), such as a value of the integrity code or a line of defence: a name,
 * its place in a list, and where it comes from.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Concept {
    Concept() {}

    /**
     * Starts a concept.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What kind of notion it is.
     *
     * @return the kind
     */
    public abstract ConceptKind kind();

    /**
     * Its identifier inside its kind.
     *
     * @return a slug
     */
    public abstract String key();

    /**
     * Its place in the list.
     *
     * @return from 1 (a line of defence: from 0), empty where the list has no order
     */
    public abstract Optional<Integer> position();

    /**
     * Its name.
     *
     * @return the name in both languages
     */
    public abstract Text name();

    /**
     * What it means, in our own words.
     *
     * @return one line in Spanish, empty if the name says all
     */
    public abstract Optional<String> summary();

    /**
     * Its code in an official table.
     *
     * @return such as {@code I63}, empty if none
     */
    public abstract Optional<String> code();

    /**
     * The edition that it belongs to.
     *
     * @return the edition, empty if it belongs to none
     */
    public abstract Optional<EditionId> edition();

    /**
     * The provision that states it.
     *
     * @return the reference, empty if no norm does
     */
    public abstract Optional<LegalReference> reference();

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
     * Builds a concept.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableConcept.Builder {
        Builder() {}
    }
}
