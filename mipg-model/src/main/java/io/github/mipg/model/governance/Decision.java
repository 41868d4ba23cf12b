package io.github.mipg.model.governance;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One matter that a meeting of a committee decided (decisión).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Decision {
    Decision() {}

    /**
     * Starts one.
     *
     * @return an empty builder; subject is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What it was about.
     *
     * @return one line without the name of a person
     */
    public abstract String subject();

    /**
     * What was decided.
     *
     * @return the kind of decision, empty if unknown
     */
    public abstract Optional<DecisionKind> kind();

    /**
     * The plan that it was about.
     *
     * @return the plan, empty if it was about none or unknown
     */
    public abstract Optional<PlanId> plan();

    /**
     * Where it is written down, if not in the minutes.
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

    @Value.Check
    void check() {
        Checks.line("Decision.subject", subject());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
