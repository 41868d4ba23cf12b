package io.github.mipg.model.catalog;

import io.github.mipg.model.NormId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A law, decree, agreement, circular, manual or other instrument (norma).
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Norm {
    Norm() {}

    /**
     * Starts a norm.
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
    public abstract NormId id();

    /**
     * What kind of instrument it is.
     *
     * @return the kind
     */
    public abstract NormKind kind();

    /**
     * How it is cited.
     *
     * @return such as {@code Decreto 1083 de 2015}
     */
    public abstract String name();

    /**
     * What it is about, in our own words.
     *
     * @return one line in Spanish
     */
    public abstract String subject();

    /**
     * The day that it bears.
     *
     * @return the day and how sure it is
     */
    public abstract Claim<LocalDate> date();

    /**
     * The first day on which it ruled.
     *
     * @return the day and how sure it is; unknown if nobody could tell
     */
    public abstract Claim<LocalDate> inForceFrom();

    /**
     * The first day on which it no longer ruled as a whole.
     *
     * @return the day and how sure it is; unknown if it rules still or nobody could tell
     */
    public abstract Claim<LocalDate> inForceUntil();

    /**
     * Tells whether it is known to have lost force as a whole, on whichever day.
     *
     * @return whether it is
     */
    public abstract boolean isRepealed();

    /**
     * Tells whether it binds, or only explains or inspires.
     *
     * @return whether it binds
     */
    public abstract boolean isBinding();

    /**
     * How sure its existence and number are.
     *
     * @return the weakest status of the row
     */
    public abstract Status status();

    /**
     * Where it was read.
     *
     * @return at least one
     */
    public abstract List<SourceId> sources();

    /**
     * Tells whether it ruled on a day, as far as the catalogue knows.
     *
     * @param day the day
     * @return yes, no, or not known
     */
    public final InForce inForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Optional<LocalDate> from = inForceFrom().find();
        if (from.isPresent() && day.isBefore(from.get())) {
            return InForce.NO;
        }
        Optional<LocalDate> until = inForceUntil().find();
        if (until.isPresent()) {
            return day.isBefore(until.get()) ? (from.isPresent() ? InForce.YES : InForce.UNKNOWN) : InForce.NO;
        }
        return from.isPresent() && !isRepealed() ? InForce.YES : InForce.UNKNOWN;
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
        Checks.line("Norm.name", name());
        Checks.line("Norm.subject", subject());
    }

    /**
     * Builds a norm.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableNorm.Builder {
        Builder() {}
    }
}
