package io.github.mipg.model.catalog;

import io.github.mipg.model.NormId;
import io.github.mipg.model.SourceId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A division of a norm larger than an article (división: libro, parte, título, capítulo).
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Division {
    Division() {}

    /**
     * Starts a division.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The norm.
     *
     * @return the identifier
     */
    public abstract NormId norm();

    /**
     * Its number as printed.
     *
     * @return such as {@code Título 22, Capítulo 3}
     */
    public abstract String number();

    /**
     * Its heading.
     *
     * @return the heading, empty if not known
     */
    public abstract Optional<String> heading();

    /**
     * What the numbers of its articles begin with.
     *
     * @return such as {@code 2.2.22.3.}
     */
    public abstract String prefix();

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
     * Builds a division.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableDivision.Builder {
        Builder() {}
    }
}
