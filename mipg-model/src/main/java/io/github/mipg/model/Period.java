package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Days from a first one up to, and without, an end (período, semiabierto). The end may be open.
 *
 * <p>Two periods that meet share no day: the end of one is the first day of the next. There is no empty period.
 *
 * @since 0.1.0
 */
public final class Period {
    private final LocalDate from;
    private final LocalDate until;

    private Period(LocalDate from, LocalDate until) {
        Checks.given("Period.from", from);
        Checks.given("Period.until", until);
        if (!from.isBefore(until)) {
            throw InvalidModelException.of(
                    "Period.until",
                    until,
                    Text.of("ser posterior al primer día, que es " + from, "be after the first day, which is " + from),
                    "",
                    Text.of(
                            "El final no se incluye: para un solo día, dé el día siguiente.",
                            "The end is exclusive: for one single day give the day after it."));
        }
        this.from = from;
        this.until = until;
    }

    /**
     * Makes a period with an end.
     *
     * @param from first day
     * @param until the day after the last day; later than {@code from}
     * @return the period
     * @throws InvalidModelException if {@code until} is not after {@code from}
     */
    public static Period between(LocalDate from, LocalDate until) {
        return new Period(from, until);
    }

    /**
     * Makes a period without end.
     *
     * @param from first day
     * @return the period
     */
    public static Period from(LocalDate from) {
        return new Period(from, LocalDate.MAX);
    }

    /**
     * The first day.
     *
     * @return the first day that belongs to the period
     */
    public LocalDate from() {
        return from;
    }

    /**
     * The day after the last one.
     *
     * @return the first day that no longer belongs to the period, empty if it has no end
     */
    public Optional<LocalDate> until() {
        return until.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(until);
    }

    /**
     * Tells whether a day belongs to the period.
     *
     * @param day the day
     * @return whether it is the first day or later, and before the end
     */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !day.isBefore(from) && day.isBefore(until);
    }

    /**
     * Tells whether two periods share a day.
     *
     * @param other the other period
     * @return whether some day belongs to both
     */
    public boolean overlaps(Period other) {
        Objects.requireNonNull(other, "other");
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period p && from.equals(p.from) && until.equals(p.until);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + until.hashCode();
    }

    /** Returns the first day, a slash, and the exclusive end or {@code ..}. */
    @Override
    public String toString() {
        return from + "/" + (until.equals(LocalDate.MAX) ? ".." : until.toString());
    }
}
