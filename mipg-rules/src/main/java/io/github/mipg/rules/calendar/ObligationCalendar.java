package io.github.mipg.rules.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.ObligationId;
import io.github.mipg.rules.report.ComplianceReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one entity owes in a period (calendario de obligaciones): each deadline with its source, its explanation and its
 * state on the as-of date, and after them the obligations whose day cannot be told. Immutable and safe to share between
 * threads.
 *
 * @since 0.1.0
 */
public final class ObligationCalendar {
    /** What every calendar ends with. */
    public static final Text DISCLAIMER = ComplianceReport.DISCLAIMER;

    private static final Comparator<CalendarEntry> BY_DAY = Comparator.comparing(
                    (CalendarEntry e) -> e.lastDay().orElse(LocalDate.MAX))
            .thenComparing(e -> e.obligation().value())
            .thenComparing(CalendarEntry::occurrence);

    private final CalendarHeader header;
    private final ImmutableList<CalendarEntry> entries;
    private final ImmutableList<ExcludedObligation> excluded;

    private ObligationCalendar(
            CalendarHeader header, ImmutableList<CalendarEntry> entries, ImmutableList<ExcludedObligation> excluded) {
        this.header = header;
        this.entries = entries;
        this.excluded = excluded;
    }

    /**
     * Puts a calendar together, whatever the order of its entries.
     *
     * @param header what it was made from
     * @param entries its entries
     * @param excluded obligations that do not bind the entity
     * @return the calendar
     */
    public static ObligationCalendar of(
            CalendarHeader header, Collection<CalendarEntry> entries, Collection<ExcludedObligation> excluded) {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(entries, "entries");
        Objects.requireNonNull(excluded, "excluded");
        List<ExcludedObligation> others = new ArrayList<>(excluded);
        others.sort(Comparator.comparing(e -> e.obligation().value()));
        return new ObligationCalendar(
                header, ImmutableList.sortedCopyOf(BY_DAY, entries), ImmutableList.copyOf(others));
    }

    /**
     * What it was made from.
     *
     * @return the header
     */
    public CalendarHeader header() {
        return header;
    }

    /**
     * Everything in it.
     *
     * @return by last day, then by obligation; what has no day comes last
     */
    public List<CalendarEntry> entries() {
        return entries;
    }

    /**
     * What stands in some states.
     *
     * @param states the states
     * @return in the order of the calendar
     */
    public List<CalendarEntry> entries(ObligationState... states) {
        Objects.requireNonNull(states, "states");
        List<ObligationState> wanted = Arrays.asList(states);
        return entries.stream().filter(e -> wanted.contains(e.state())).toList();
    }

    /**
     * The times of one obligation.
     *
     * @param obligation the obligation
     * @return in the order of the calendar, empty if it has none
     */
    public List<CalendarEntry> of(ObligationId obligation) {
        Objects.requireNonNull(obligation, "obligation");
        return entries.stream().filter(e -> e.obligation().equals(obligation)).toList();
    }

    /**
     * What has at least one day.
     *
     * @return by last day
     */
    public List<CalendarEntry> dated() {
        return entries.stream().filter(e -> !e.deadlines().isEmpty()).toList();
    }

    /**
     * What has no day that could be told.
     *
     * @return by obligation
     */
    public List<CalendarEntry> undated() {
        return entries.stream().filter(e -> e.deadlines().isEmpty()).toList();
    }

    /**
     * Obligations that do not bind the entity. They are in no other list.
     *
     * @return by obligation
     */
    public List<ExcludedObligation> excluded() {
        return excluded;
    }

    /**
     * How many entries stand in each state.
     *
     * @return every state, zero included
     */
    public Map<ObligationState, Integer> counts() {
        Map<ObligationState, Integer> counts = new EnumMap<>(ObligationState.class);
        for (ObligationState state : ObligationState.values()) {
            counts.put(state, 0);
        }
        entries.forEach(e -> counts.merge(e.state(), 1, Integer::sum));
        return Collections.unmodifiableMap(Maps.newEnumMap(counts));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObligationCalendar c
                && header.equals(c.header)
                && entries.equals(c.entries)
                && excluded.equals(c.excluded);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * header.hashCode() + entries.hashCode()) + excluded.hashCode();
    }

    /** Returns entity, period, as-of date and the number of entries. */
    @Override
    public String toString() {
        return "ObligationCalendar{" + header.entity() + ", " + header.period() + ", as of " + header.asOf() + ", "
                + entries.size() + " entries}";
    }
}
