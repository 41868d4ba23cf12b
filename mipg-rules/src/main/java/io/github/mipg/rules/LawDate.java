package io.github.mipg.rules;

import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.rules.report.AsOf;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The day at which a rule reads the law (fecha de la norma aplicable): the as-of date, the end of the vigencia, or the day
 * of an event such as a deadline. A rule that was not in force on that day does not apply.
 *
 * @since 0.1.0
 */
public final class LawDate {
    private static final LawDate AS_OF = new LawDate("as-of", (system, asOf) -> asOf.date(), ImmutableSet.of());
    private static final LawDate PERIOD_END = new LawDate(
            "period-end",
            (system, asOf) -> {
                LocalDate end = system.vigencia().end();
                return end.isBefore(asOf.date()) ? end : asOf.date();
            },
            ImmutableSet.of("/vigencia"));

    private final String name;
    private final BiFunction<? super ManagementSystem, ? super AsOf, LocalDate> day;
    private final ImmutableSet<String> sources;

    private LawDate(
            String name,
            BiFunction<? super ManagementSystem, ? super AsOf, LocalDate> day,
            ImmutableSet<String> sources) {
        this.name = name;
        this.day = day;
        this.sources = sources;
    }

    /**
     * The law of the as-of date.
     *
     * @return the law date
     */
    public static LawDate asOf() {
        return AS_OF;
    }

    /**
     * The law of the last day of the vigencia, or of the as-of date while the vigencia runs.
     *
     * @return the law date
     */
    public static LawDate periodEnd() {
        return PERIOD_END;
    }

    /**
     * The law of the day of an event, such as a deadline.
     *
     * @param name name of the event in lower-case words, which the hash of the rule set covers
     * @param day how to find the day; must be pure and must not return null
     * @return the law date
     */
    public static LawDate event(String name, BiFunction<? super ManagementSystem, ? super AsOf, LocalDate> day) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(day, "day");
        return new LawDate("event:" + name, day, ImmutableSet.of("/"));
    }

    /**
     * The same law date, declaring where in the system it finds the day. One that does not say so is taken to look
     * everywhere, so that every change makes its rules run again.
     *
     * @param paths the places, each a slash and the names of the accessors, such as {@code /vigencia}
     * @return the law date
     */
    public LawDate from(String... paths) {
        Objects.requireNonNull(paths, "paths");
        return new LawDate(name, day, ImmutableSet.copyOf(paths));
    }

    Set<String> sources() {
        return sources;
    }

    LocalDate of(ManagementSystem system, AsOf asOf) {
        return day.apply(system, asOf);
    }

    /** Returns what it is read at. */
    @Override
    public String toString() {
        return name;
    }
}
