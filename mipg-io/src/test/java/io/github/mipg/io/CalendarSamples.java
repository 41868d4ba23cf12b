package io.github.mipg.io;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.calendar.DatedEvent;
import io.github.mipg.rules.calendar.ObligationCalendar;
import io.github.mipg.rules.calendar.ObligationScheduler;
import io.github.mipg.rules.report.AsOf;
import java.time.LocalDate;
import java.util.List;

/** Calendars of every shape, the same for the same seed. */
final class CalendarSamples {
    private static final ObligationScheduler SCHEDULER = ObligationScheduler.of(MipgCatalog.bundled())
            .withDaysOff(List.of(LocalDate.of(2025, 1, 31)))
            .withEvents(List.of(new DatedEvent("dejar el cargo", LocalDate.of(2025, 6, 3))));

    private CalendarSamples() {}

    /** The calendar of a year of a system, as of a day around it. */
    static ObligationCalendar of(long seed) {
        ManagementSystem system = SystemSamples.system(seed);
        int year = 2018 + (int) Math.floorMod(seed, 10L);
        AsOf asOf = AsOf.of(LocalDate.of(year, 1, 1).plusDays(Math.floorMod(seed, 500L)));
        return Math.floorMod(seed, 7L) == 0
                ? SCHEDULER.schedule(system.entity(), Vigencia.of(year), asOf)
                : SCHEDULER.schedule(system, Vigencia.of(year), asOf);
    }
}
