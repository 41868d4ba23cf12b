package io.github.mipg.model.measurement;

import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a question does not apply to the entity, and why (no aplica).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class NotApplicableClaim {
    NotApplicableClaim() {}

    /**
     * Starts one.
     *
     * @return an empty builder; by, reason are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Who says so.
     *
     * @return the law or the entity
     */
    public abstract NotApplicableBy by();

    /**
     * Why.
     *
     * @return one line
     */
    public abstract String reason();

    /**
     * The provision that excludes the question, if the law says so.
     *
     * @return one line such as {@code Ley 617 de 2000, artículo 2}, empty if none is named
     */
    public abstract Optional<String> provision();

    /**
     * Whether the law excludes the question: it is said to, and the provision is named. A claim by the law that names none
     * cannot be looked up, and stands as one of the entity itself.
     *
     * @return whether it does
     */
    public final boolean isByLaw() {
        return by() == NotApplicableBy.LAW && provision().isPresent();
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
        Checks.line("NotApplicableClaim.reason", reason());
        provision().ifPresent(p -> Checks.line("NotApplicableClaim.provision", p));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableNotApplicableClaim.Builder {
        Builder() {}
    }
}
