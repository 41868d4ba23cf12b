package io.github.mipg.model.implementation;

import io.github.mipg.model.ConceptId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.governance.AdministrativeAct;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A system that the Sistema de Gestión works with (sistema complementario), such as environmental management.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ComplementarySystem {
    ComplementarySystem() {}

    /**
     * Starts one.
     *
     * @return an empty builder; system is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which system.
     *
     * @return the key of a complementary system of the catalogue
     */
    public abstract ConceptId system();

    /**
     * Act that set it up.
     *
     * @return the act; none if it is known not to be set up; unknown unless given
     */
    @Value.Default
    public Fact<AdministrativeAct> establishment() {
        return Fact.unknown();
    }

    /**
     * Whether it is planned and followed up together with the Sistema de Gestión (articulación).
     *
     * @return the answer, empty if unknown
     */
    public abstract Optional<Boolean> articulated();

    /**
     * Unit that answers for it.
     *
     * @return the unit, empty if unknown
     */
    public abstract Optional<UnitId> owner();

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
    public static final class Builder extends ImmutableComplementarySystem.Builder {
        Builder() {}
    }
}
