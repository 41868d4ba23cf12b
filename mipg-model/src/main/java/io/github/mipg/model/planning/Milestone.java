package io.github.mipg.model.planning;

import io.github.mipg.model.Evidence;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened on a day (hito).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Milestone {
    Milestone() {}

    /**
     * Starts one.
     *
     * @return an empty builder; date is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * What proves it.
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
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
