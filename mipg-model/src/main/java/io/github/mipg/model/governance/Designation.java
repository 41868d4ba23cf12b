package io.github.mipg.model.governance;

import io.github.mipg.model.DesignationId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Period;
import io.github.mipg.model.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A position that an act gives to somebody for a time (designación), such as the head of internal control. It names
 * the position, never the person.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Designation {
    Designation() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id and position are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifier in the caller's system.
     *
     * @return the identifier
     */
    public abstract DesignationId id();

    /**
     * Position that is held.
     *
     * @return the position, in the words of the norms
     */
    public abstract Position position();

    /**
     * Unit that it belongs to.
     *
     * @return the unit, empty if unknown
     */
    public abstract Optional<UnitId> unit();

    /**
     * For how long.
     *
     * @return the period, empty if unknown
     */
    public abstract Optional<Period> period();

    /**
     * Act that designates.
     *
     * @return the act; none if it is known that there is none; unknown unless given
     */
    @Value.Default
    public Fact<AdministrativeAct> act() {
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

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableDesignation.Builder {
        Builder() {}
    }
}
