package io.github.mipg.model.implementation;

import io.github.mipg.model.ConceptId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.internal.Checks;
import io.github.mipg.model.planning.Milestone;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an entity does for one pillar of cultural change (pilar del cambio cultural).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class CulturalPillar {
    CulturalPillar() {}

    /**
     * Starts one.
     *
     * @return an empty builder; pillar is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The pillar.
     *
     * @return the key of a pillar of the catalogue
     */
    public abstract ConceptId pillar();

    /**
     * What is done.
     *
     * @return one line each; empty says nothing
     */
    public abstract List<String> practices();

    /**
     * When it was last looked at.
     *
     * @return the day; none if it is known never to have been; unknown unless given
     */
    @Value.Default
    public Fact<Milestone> selfCheck() {
        return Fact.unknown();
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
        practices().forEach(v -> Checks.line("CulturalPillar.practices", v));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableCulturalPillar.Builder {
        Builder() {}
    }
}
