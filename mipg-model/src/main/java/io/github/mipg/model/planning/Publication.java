package io.github.mipg.model.planning;

import io.github.mipg.model.Evidence;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Publication on the site of the entity (publicación en la sede electrónica).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Publication {
    Publication() {}

    /**
     * Starts one.
     *
     * @return an empty builder; the date is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Day on which it was published.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Where it was published.
     *
     * @return the document, empty if unknown
     */
    public abstract Optional<Evidence> evidence();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }
}
