package io.github.mipg.model.catalog;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Vigencias whose official results may be compared with each other (bloque de comparabilidad): of the whole measurement,
 * or of one index that was redefined within such a block.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ComparabilityBlock {
    ComparabilityBlock() {}

    /**
     * Starts a block.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its identifier.
     *
     * @return a slug such as {@code mdi-2022-2025}
     */
    public abstract String id();

    /**
     * The index that it is about.
     *
     * @return its code, such as {@code I28}; empty for the whole measurement
     */
    public abstract Optional<String> index();

    /**
     * Its first year.
     *
     * @return the vigencia
     */
    public abstract Vigencia first();

    /**
     * Its last year known, included.
     *
     * @return the vigencia, not before {@link #first()}
     */
    public abstract Vigencia last();

    /**
     * What a reader should know.
     *
     * @return one line in Spanish, empty if nothing
     */
    public abstract Optional<String> note();

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
     * Tells whether a year belongs to it.
     *
     * @param vigencia the year
     * @return whether it lies from the first to the last one
     */
    public final boolean contains(Vigencia vigencia) {
        Objects.requireNonNull(vigencia, "vigencia");
        return vigencia.compareTo(first()) >= 0 && vigencia.compareTo(last()) <= 0;
    }

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        if (last().compareTo(first()) < 0) {
            throw InvalidModelException.of(
                    "ComparabilityBlock.last",
                    last(),
                    Text.of("no ser anterior a " + first(), "not be before " + first()),
                    id(),
                    Text.of("Dé la primera y la última vigencia del bloque.", "Give the first and the last vigencia."));
        }
    }

    /**
     * Builds a block.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableComparabilityBlock.Builder {
        Builder() {}
    }
}
