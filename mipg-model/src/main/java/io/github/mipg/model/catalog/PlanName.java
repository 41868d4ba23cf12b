package io.github.mipg.model.catalog;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * A name that a plan has had since a day (denominación posterior).
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PlanName {
    PlanName() {}

    /**
     * Starts a plan name.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The first day.
     *
     * @return the day and how sure it is
     */
    public abstract Claim<LocalDate> inForceFrom();

    /**
     * The name.
     *
     * @return the name in both languages
     */
    public abstract Text name();

    /**
     * The provision that changed it.
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
     * Builds a plan name.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutablePlanName.Builder {
        Builder() {}
    }
}
