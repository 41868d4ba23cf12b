package io.github.mipg.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.ReportId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.ObligationId;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.people.EvaluationPhase;
import io.github.mipg.model.people.StaffEvaluation;
import io.github.mipg.model.planning.Publication;
import io.github.mipg.rules.TestPlanning;
import io.github.mipg.rules.TestSystems;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What shows that an obligation was met, and what shows nothing. */
class FulfilmentExamplesTest {
    private static final ObligationScheduler SCHEDULER = ObligationScheduler.of(TestSystems.LAW);
    private static final String ACCOUNTS = "control-interno-contable";
    private static final AsOf AFTER = AsOf.date(2026, 6, 1);

    private static CalendarEntry first(ObligationCalendar calendar, String obligation) {
        return calendar.of(ObligationId.of(obligation)).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(obligation));
    }

    private static CalendarEntry accounts(AsOf asOf, PeriodicReport... reports) {
        ManagementSystem system = TestSystems.unknown().toBuilder()
                .reports(Inventory.complete(LocalDate.of(2026, 12, 31), List.of(reports)))
                .build();
        return first(SCHEDULER.schedule(system, Vigencia.of(2026), asOf), ACCOUNTS);
    }

    private static PeriodicReport report(String kind, LocalDate published) {
        return PeriodicReport.builder()
                .id(ReportId.of("r1"))
                .kind(ReportKindId.of(kind))
                .cutOff(LocalDate.of(2025, 12, 31))
                .publication(Fact.of(Publication.builder().date(published).build()))
                .build();
    }

    private static CalendarEntry agreements(StaffEvaluation... evaluations) {
        ManagementSystem system = TestSystems.unknown().toBuilder()
                .staffEvaluations(Inventory.complete(LocalDate.of(2026, 12, 31), List.of(evaluations)))
                .build();
        return first(SCHEDULER.schedule(system, Vigencia.of(2026), AFTER), "edl-concertacion");
    }

    private static StaffEvaluation evaluation(EvaluationPhase.Builder phase) {
        return TestPlanning.evaluation(2026)
                .phases(TestPlanning.all(phase.build()))
                .build();
    }

    private static EvaluationPhase.Builder agreed() {
        return TestPlanning.phase("concertacion", LocalDate.of(2026, 2, 20));
    }

    private static Optional<Truth> timely(CalendarEntry entry) {
        return entry.fulfilment().map(Fulfilment::timely);
    }

    @Test
    void a_report_shows_it_from_its_day_on() {
        LocalDate day = LocalDate.of(2026, 2, 10);

        assertThat(timely(accounts(AFTER, report(ACCOUNTS, day)))).contains(Truth.HOLDS);
        assertThat(timely(accounts(AsOf.of(day), report(ACCOUNTS, day)))).contains(Truth.HOLDS);
        assertThat(accounts(AsOf.of(day.minusDays(1)), report(ACCOUNTS, day)).fulfilment())
                .isEmpty();
        assertThat(timely(accounts(AFTER, report(ACCOUNTS, LocalDate.of(2026, 5, 1)))))
                .contains(Truth.FAILS);
    }

    @Test
    void a_report_of_another_kind_shows_nothing() {
        assertThat(accounts(AFTER, report("informe-pqrs", LocalDate.of(2026, 2, 10)))
                        .fulfilment())
                .isEmpty();
    }

    @Test
    void meetings_of_another_committee_show_nothing() {
        ManagementSystem compliant = TestSystems.compliant();
        ManagementSystem others = compliant.toBuilder()
                .meetings(Inventory.complete(
                        TestSystems.THROUGH,
                        compliant.meetings().items().stream()
                                .filter(m -> m.committee().value().equals("cigd"))
                                .toList()))
                .build();
        AsOf asOf = AsOf.date(2026, 2, 1);

        assertThat(SCHEDULER.schedule(compliant, Vigencia.of(2025), asOf).of(ObligationId.of("cicci-reunirse")))
                .isNotEmpty()
                .allMatch(e -> e.fulfilment().isPresent());
        assertThat(SCHEDULER.schedule(others, Vigencia.of(2025), asOf).of(ObligationId.of("cicci-reunirse")))
                .isNotEmpty()
                .allMatch(e -> e.fulfilment().isEmpty());
    }

    @Test
    void agreements_are_met_when_all_that_were_expected_are_made() {
        CalendarEntry met = agreements(evaluation(agreed()));

        assertThat(met.fulfilment().orElseThrow().what().spanish()).contains("Se hicieron todas las esperadas.");
        assertThat(timely(met)).as("counts tell no day").contains(Truth.UNKNOWN);
        assertThat(agreements(evaluation(agreed().done(9))).fulfilment()).isEmpty();
    }

    @Test
    void another_phase_or_another_year_shows_nothing_of_agreements() {
        CalendarEntry grading =
                agreements(evaluation(TestPlanning.phase("calificacion-definitiva", LocalDate.of(2027, 2, 15))));
        CalendarEntry before = agreements(TestPlanning.evaluation(2025).build());

        assertThat(grading.fulfilment()).isEmpty();
        assertThat(before.fulfilment()).isEmpty();
    }

    @Test
    void of_an_entity_alone_it_says_which_list_would_tell() {
        ObligationCalendar calendar =
                SCHEDULER.schedule(TestSystems.townHall().build(), Vigencia.of(2026), AsOf.date(2027, 2, 1));

        assertThat(first(calendar, "publicar-plan-de-accion").missing())
                .extracting(MissingDatum::path)
                .contains("/plans");
        assertThat(first(calendar, "cicci-reunirse").missing())
                .extracting(MissingDatum::path)
                .contains("/meetings");
    }
}
