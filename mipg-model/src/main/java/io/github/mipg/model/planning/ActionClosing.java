package io.github.mipg.model.planning;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an action was closed (cierre): when, on which evidence, and by which unit, which should not be the one that did
 * it.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ActionClosing {
    ActionClosing() {}

    /**
     * Starts one.
     *
     * @return an empty builder; date is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Day of the closing.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Unit that reviewed it (quien verifica).
     *
     * @return the unit, empty if unknown
     */
    public abstract Optional<UnitId> reviewer();

    /**
     * What proves that it was done.
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
    public static final class Builder extends ImmutableActionClosing.Builder {
        Builder() {}
    }
}
