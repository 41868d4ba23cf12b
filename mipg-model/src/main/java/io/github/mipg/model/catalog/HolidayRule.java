package io.github.mipg.model.catalog;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rule of one holiday (regla de un día festivo).
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class HolidayRule {
    HolidayRule() {}

    /**
     * Starts a holiday rule.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its identifier.
     *
     * @return a slug
     */
    public abstract String key();

    /**
     * Its name.
     *
     * @return the name in both languages
     */
    public abstract Text name();

    /**
     * How its day is found.
     *
     * @return the kind
     */
    public abstract HolidayKind kind();

    /**
     * Its day before it is moved.
     *
     * @return the day, empty where Easter decides
     */
    public abstract Optional<MonthDay> monthDay();

    /**
     * How many days after Easter Sunday it falls before it is moved.
     *
     * @return the number, negative before Easter; unknown where its day is fixed
     */
    public abstract Claim<Integer> easterOffset();

    /**
     * The provision that makes it one.
     *
     * @return the reference
     */
    public abstract LegalReference reference();

    /**
     * The first day of the rule.
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
     * Its day in a year.
     *
     * @param year the year
     * @return the day on which people rest
     */
    public final LocalDate on(int year) {
        LocalDate day = monthDay()
                .map(m -> m.atYear(year))
                .orElseGet(() -> WorkingCalendar.easter(year)
                        .plusDays(easterOffset().find().orElse(0)));
        boolean moved = kind() == HolidayKind.MOVED_TO_MONDAY || kind() == HolidayKind.EASTER_MOVED_TO_MONDAY;
        return moved ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : day;
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
     * Builds a holiday rule.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableHolidayRule.Builder {
        Builder() {}
    }
}
