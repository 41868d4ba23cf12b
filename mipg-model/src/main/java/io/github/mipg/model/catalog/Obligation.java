package io.github.mipg.model.catalog;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.AdministrativeOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a norm asks for at a time (obligación): who, what, when, from which provision.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Obligation {
    Obligation() {}

    /**
     * Starts an obligation.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    public abstract ObligationId id();

    /**
     * What it belongs to.
     *
     * @return the group
     */
    public abstract ObligationGroup group();

    /**
     * What is asked for.
     *
     * @return the name in both languages
     */
    public abstract Text name();

    /**
     * Who answers for it: a role, never a person.
     *
     * @return the role in both languages
     */
    public abstract Text responsible();

    /**
     * When it falls due.
     *
     * @return the rule and how sure it is; unknown if nobody could tell
     */
    public abstract Claim<Recurrence> recurrence();

    /**
     * To whom, or where, it is met (destinatario).
     *
     * @return the addressee or the place in both languages, and how sure it is; unknown if nobody could tell
     */
    public abstract Claim<Text> recipient();

    /**
     * What becomes of its day where that is no working day.
     *
     * @return the rule and how sure it is; unknown where no provision that was read says so
     */
    public abstract Claim<NonWorkingDay> nonWorkingDay();

    /**
     * The figure that states its day or its frequency, which an amendment may change.
     *
     * @return the parameter, empty if none does
     */
    public abstract Optional<ParameterId> parameter();

    /**
     * The more general obligation that this one dates, or makes a part of: whoever lists this one does not list that one
     * too.
     *
     * @return the general obligation, empty if this one stands by itself
     */
    public abstract Optional<ObligationId> specifies();

    /**
     * The kind of plan that it is about.
     *
     * @return the plan, empty if none
     */
    public abstract Optional<PlanKindId> plan();

    /**
     * The kind of report that it is about.
     *
     * @return the report, empty if none
     */
    public abstract Optional<ReportKindId> report();

    /**
     * The kind of body that it is about.
     *
     * @return the body, empty if none
     */
    public abstract Optional<BodyId> body();

    /**
     * The order of the entities that it binds.
     *
     * @return the order, empty for any
     */
    public abstract Optional<AdministrativeOrder> order();

    /**
     * The provision that asks for it.
     *
     * @return the reference
     */
    public abstract LegalReference reference();

    /**
     * The first day on which it was asked for.
     *
     * @return the day and how sure it is
     */
    public abstract Claim<LocalDate> inForceFrom();

    /**
     * The first day on which it was no longer asked for.
     *
     * @return the day and how sure it is; unknown if it still is or nobody could tell
     */
    public abstract Claim<LocalDate> inForceUntil();

    /**
     * Tells whether it is kept only to read old papers: it is no rule of today.
     *
     * @return whether it is
     */
    public abstract boolean isHistorical();

    /**
     * What a reader should know.
     *
     * @return one line in Spanish, empty if nothing
     */
    public abstract Optional<String> note();

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
     * Tells whether it was asked for on a day, as far as the catalogue knows.
     *
     * @param day the day
     * @return yes, no, or not known
     */
    public final InForce inForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (isHistorical()) {
            return InForce.NO;
        }
        if (inForceUntil().find().filter(u -> !day.isBefore(u)).isPresent()) {
            return InForce.NO;
        }
        return inForceFrom()
                .find()
                .map(from -> day.isBefore(from) ? InForce.NO : InForce.YES)
                .orElse(InForce.UNKNOWN);
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
     * Builds an obligation.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}
