package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.report.ICalendar;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.ObligationId;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.calendar.CalendarEntry;
import io.github.mipg.rules.calendar.DatedEvent;
import io.github.mipg.rules.calendar.Deadline;
import io.github.mipg.rules.calendar.ObligationCalendar;
import io.github.mipg.rules.calendar.ObligationScheduler;
import io.github.mipg.rules.calendar.ObligationState;
import io.github.mipg.rules.report.AsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code on the calendar of obligations in the page on concepts. */
class CalendarTest {
    private final MipgCatalog law = MipgCatalog.bundled();
    private final ManagementSystem system = ManagementSystem.builder()
            .entity(PublicEntity.builder()
                    .id(EntityId.parse("ejemplo:1"))
                    .name("Alcaldía de Ejemplo")
                    .nature(LegalNatureId.of("alcaldia"))
                    .branch(Branch.EXECUTIVE)
                    .order(AdministrativeOrder.TERRITORIAL)
                    .build())
            .vigencia(Vigencia.of(2026))
            .plans(Inventory.complete(LocalDate.of(2026, 2, 10), List.of()))
            .build();

    @Test
    void the_calendar_tells_what_is_owed_and_how_each_day_was_found() {
        List<String> page = new ArrayList<>();
        // tag::calendar[]
        ObligationScheduler scheduler = ObligationScheduler.of(law)
                .withDaysOff(List.of(LocalDate.of(2026, 8, 20))) // the town's own feast
                .withEvents(List.of(new DatedEvent("dejar el cargo", LocalDate.of(2026, 6, 3))));
        ObligationCalendar calendar = scheduler.schedule(system, Vigencia.of(2026), AsOf.date(2026, 2, 10));

        for (CalendarEntry entry : calendar.entries(ObligationState.LATE, ObligationState.DUE)) {
            page.add(entry.due().map(LocalDate::toString).orElse("?") + " "
                    + entry.name().in(Language.SPANISH) + ": "
                    + entry.reason().in(Language.SPANISH)); // who: responsible(); to whom: recipient()
        }
        CalendarEntry plan =
                calendar.of(ObligationId.of("publicar-plan-de-accion")).get(0);
        Deadline deadline = plan.deadlines().get(0); // several where sources disagree, none where nobody can tell
        LocalDate due = deadline.due(); // 2026-01-31, a Saturday
        LocalDate mildest = deadline.latest().orElseThrow(); // 2026-02-02: nobody is late before
        String why = deadline.explanation().in(Language.SPANISH); // which rule, which day of the week, which act
        // end::calendar[]
        assertThat(page).isNotEmpty();
        assertThat(plan.state()).isEqualTo(ObligationState.LATE);
        assertThat(due).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(mildest).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(why).contains("sábado");
    }

    @Test
    void the_calendar_goes_to_programs() {
        ObligationCalendar calendar =
                ObligationScheduler.of(law).schedule(system, Vigencia.of(2026), AsOf.date(2026, 2, 10));
        // tag::files[]
        byte[] document = MipgJson.writeCalendar(calendar); // reads back with MipgJson.readCalendar
        byte[] file = ICalendar.write(calendar, Language.SPANISH); // for any calendar program
        // end::files[]
        assertThat(MipgJson.readCalendar(document).orThrow()).isEqualTo(calendar);
        assertThat(new String(file, java.nio.charset.StandardCharsets.UTF_8)).startsWith("BEGIN:VCALENDAR\r\n");
    }
}
