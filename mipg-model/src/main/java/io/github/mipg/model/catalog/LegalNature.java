package io.github.mipg.model.catalog;

import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A legal nature that registers file entities under (naturaleza jurídica), and what follows from it for the MIPG.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class LegalNature {
    LegalNature() {}

    /**
     * Starts a legal nature.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    public abstract LegalNatureId id();

    /**
     * Its name.
     *
     * @return the name in both languages
     */
    public abstract Text name();

    /**
     * The regime that it puts an entity under.
     *
     * @return the regime
     */
    public abstract Regime regime();

    /**
     * Whose capital such an entity has.
     *
     * @return the kind
     */
    public abstract CapitalKind capital();

    /**
     * The provision that names the nature.
     *
     * @return the reference, empty if we know none
     */
    public abstract Optional<LegalReference> reference();

    /**
     * Why regime and capital are these.
     *
     * @return one line in both languages
     */
    public abstract Text reason();

    /**
     * How registers write it.
     *
     * @return each spelling as typed there
     */
    public abstract List<String> spellings();

    /**
     * Where it was read.
     *
     * @return at least one
     */
    public abstract List<SourceId> sources();

    /**
     * How sure regime and capital are.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a legal nature.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableLegalNature.Builder {
        Builder() {}
    }
}
