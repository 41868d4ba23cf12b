package io.github.mipg.model.planning;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import org.immutables.value.Value;

/**
 * The parts that the law asks of a territorial development plan (partes legales del plan: estratégica y de
 * inversiones).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class LegalParts {
    LegalParts() {}

    /**
     * Starts one.
     *
     * @return an empty builder; nothing is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The strategic part (parte estratégica).
     *
     * @return the document; none if it is known to be missing; unknown unless given
     */
    @Value.Default
    public Fact<Evidence> strategicPart() {
        return Fact.unknown();
    }

    /**
     * The investment plan (plan plurianual de inversiones).
     *
     * @return the document; none if it is known to be missing; unknown unless given
     */
    @Value.Default
    public Fact<Evidence> investmentPlan() {
        return Fact.unknown();
    }

    /**
     * The money of the plan, by year and source.
     *
     * @return the investments; unknown unless given
     */
    @Value.Default
    public Inventory<Investment> investments() {
        return Inventory.unknown();
    }

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
    public static final class Builder extends ImmutableLegalParts.Builder {
        Builder() {}
    }
}
