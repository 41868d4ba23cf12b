package io.github.mipg.rules.calendar;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.rules.internal.Lines;
import io.github.mipg.rules.report.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a calendar was made from (encabezado del calendario).
 *
 * @param entity the entity
 * @param entityName its name
 * @param period the days whose deadlines it holds; its end is exclusive
 * @param asOf the day at which the law is read and states are told
 * @param illustrative whether the system is made up
 * @param subjectHash content hash of the system, empty if only the entity was given
 * @param catalogRevision revision of the catalogue, with what the user has loaded on top of it
 * @param catalogHash hash of the catalogue
 * @param noticeDays how many days before its last day an obligation without opening counts as due
 * @param daysOff local days off that were given, in order
 * @param events events that were given, by date
 * @since 0.1.0
 */
public record CalendarHeader(
        EntityId entity,
        String entityName,
        Period period,
        AsOf asOf,
        boolean illustrative,
        Optional<String> subjectHash,
        String catalogRevision,
        String catalogHash,
        int noticeDays,
        List<LocalDate> daysOff,
        List<DatedEvent> events) {
    /**
     * Checks the period and sorts the lists.
     *
     * @param entity the entity
     * @param entityName its name
     * @param period the days whose deadlines it holds
     * @param asOf the day at which the law is read
     * @param illustrative whether the system is made up
     * @param subjectHash content hash of the system
     * @param catalogRevision revision of the catalogue
     * @param catalogHash hash of the catalogue
     * @param noticeDays days of notice
     * @param daysOff local days off
     * @param events events that were given
     * @throws InvalidModelException if the period has no end, the notice is not 0 to 366 days, or the name is no line
     */
    public CalendarHeader {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(entityName, "entityName");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(subjectHash, "subjectHash");
        Objects.requireNonNull(catalogRevision, "catalogRevision");
        Objects.requireNonNull(catalogHash, "catalogHash");
        Objects.requireNonNull(daysOff, "daysOff");
        Objects.requireNonNull(events, "events");
        Lines.check("CalendarHeader.entityName", entityName, "", "Give the name of the entity.");
        daysOff = ImmutableList.sortedCopyOf(daysOff);
        events = ImmutableList.sortedCopyOf(events);
        if (period.until().isEmpty()) {
            throw InvalidModelException.of(
                    "CalendarHeader.period",
                    period,
                    Text.of("tener último día", "have a last day"),
                    "entity " + entity,
                    Text.of("Pida un año, o un período con final.", "Ask for a year, or a period with an end."));
        }
        checkNotice(noticeDays);
    }

    static void checkNotice(int days) {
        if (days < 0 || days > 366) {
            throw InvalidModelException.of(
                    "CalendarHeader.noticeDays",
                    days,
                    Text.of("estar entre 0 y 366", "be between 0 and 366"),
                    "",
                    Text.of("Dé los días de aviso, por ejemplo 30.", "Give the days of notice, such as 30."));
        }
    }
}
