package io.github.mipg.model.catalog;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A seat of a body (integrante): who sits there, in which part, and for which entities.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class BodySeat {
    BodySeat() {}

    /**
     * Starts a body seat.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The part.
     *
     * @return chair, secretary, member or guest
     */
    public abstract CommitteeRole role();

    /**
     * The positions that may fill it, any of them.
     *
     * @return empty where none of the known positions says it
     */
    public abstract List<Position> positions();

    /**
     * Who it is, in our own words.
     *
     * @return one line
     */
    public abstract Text who();

    /**
     * The order of the entities that it holds for.
     *
     * @return the order, empty for any
     */
    public abstract Optional<AdministrativeOrder> order();

    /**
     * The level of the entities that it holds for.
     *
     * @return the level, empty for any
     */
    public abstract Optional<AdministrativeLevel> level();

    /**
     * Tells whether who sits there votes.
     *
     * @return whether it votes
     */
    public abstract boolean isVoting();

    /**
     * The case that it holds for.
     *
     * @return such as an entity without directive staff; empty for the usual case
     */
    public abstract Optional<Text> condition();

    /**
     * The provision.
     *
     * @return the reference
     */
    public abstract LegalReference reference();

    /**
     * The first day of the seat.
     *
     * @return the day and how sure it is
     */
    public abstract Claim<LocalDate> inForceFrom();

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
     * Builds a body seat.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableBodySeat.Builder {
        Builder() {}
    }
}
