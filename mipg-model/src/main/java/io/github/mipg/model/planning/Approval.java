package io.github.mipg.model.planning;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.Evidence;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Approval of a plan by a body (aprobación).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Approval {
    Approval() {}

    /**
     * Starts one.
     *
     * @return an empty builder; date and body are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Day of the approval.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Kind of body that approved.
     *
     * @return the kind, as the catalogue names it
     */
    public abstract BodyId body();

    /**
     * The minutes or act of the approval.
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
    public static final class Builder extends ImmutableApproval.Builder {
        Builder() {}
    }
}
