package io.github.mipg.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Period;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Amendment;
import io.github.mipg.model.catalog.CatalogExtension;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.NotInForceException;
import io.github.mipg.model.catalog.ObligationId;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.TestSystems;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Scope;
import io.github.mipg.rules.report.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an entity owes, by when, and how it stands. */
class ObligationSchedulerTest {
    private static final MipgCatalog LAW = TestSystems.LAW;
    private static final ObligationScheduler SCHEDULER = ObligationScheduler.of(LAW);
    private static final PublicEntity TOWN = TestSystems.townHall().build();

    private static CalendarEntry only(ObligationCalendar calendar, String obligation) {
        List<CalendarEntry> found = calendar.of(ObligationId.of(obligation));
        assertThat(found).as(obligation).hasSize(1);
        return found.get(0);
    }

    private static CalendarEntry entry(ObligationCalendar calendar, String key) {
        return calendar.entries().stream()
                .filter(e -> e.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key));
    }

    private static ObligationCalendar of(PublicEntity entity, int year, LocalDate asOf) {
        return SCHEDULER.schedule(entity, Vigencia.of(year), AsOf.of(asOf));
    }

    private static ObligationCalendar of(ManagementSystem system, int year, LocalDate asOf) {
        return SCHEDULER.schedule(system, Vigencia.of(year), AsOf.of(asOf));
    }

    // --- days

    @Test
    void aDayOfTheYearThatIsASaturdayStaysAndNobodyIsLateBeforeTheNextWorkingDay() {
        Deadline deadline = only(of(TOWN, 2026, LocalDate.of(2026, 1, 10)), "publicar-plan-de-accion")
                .deadlines()
                .get(0);

        assertThat(deadline.kind()).isEqualTo(DeadlineKind.DAY);
        assertThat(deadline.due()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(deadline.latest()).contains(LocalDate.of(2026, 2, 2));
        assertThat(deadline.isMoved()).isFalse();
        assertThat(deadline.explanation().spanish())
                .isEqualTo("La norma dice a más tardar el 31 de enero (art. 74, Ley 1474 de 2011). El 31 de enero de"
                        + " 2026 es sábado, y lo leído no dice si el plazo se corre: hasta el siguiente día hábil, 2 de"
                        + " febrero de 2026, no se da por vencido.");
    }

    private static MipgCatalog withRule(String nonWorkingDay) {
        return withRecurrence("hasta 01-31", nonWorkingDay);
    }

    private static MipgCatalog withRecurrence(String recurrence, String nonWorkingDay) {
        return LAW.with(CatalogExtension.builder()
                .namespace("acme")
                .tables(Map.of(
                        "obligations",
                        "id,group,name,name_en,responsible,responsible_en,recurrence,recurrence.status,"
                                + "recurrence.source,recipient,recipient_en,recipient.status,recipient.source,"
                                + "non_working_day,non_working_day.status,non_working_day.source,parameter,specifies,"
                                + "plan,report,body,order,norm,article,detail,in_force_from,in_force_from.status,"
                                + "in_force_from.source,in_force_until,in_force_until.status,in_force_until.source,"
                                + "historical,note,status,source\n"
                                + "acme-informe,institutional,Informe,Report,Alcalde,Mayor,"
                                + recurrence
                                + ",,,,,,,"
                                + nonWorkingDay
                                + ",,,,,,,,,ley-1474-2011,74,,,,,,,,,,primary,ley-1474-2011-texto\n"))
                .build());
    }

    @Test
    void aDeadlineMovesExactlyWhereARowOfTheCatalogueSaysSo() {
        Map<String, LocalDate> expected = Map.of(
                "next", LocalDate.of(2026, 2, 2),
                "previous", LocalDate.of(2026, 1, 30),
                "stays", LocalDate.of(2026, 1, 31));
        expected.forEach((rule, day) -> {
            ObligationCalendar calendar =
                    ObligationScheduler.of(withRule(rule)).schedule(TOWN, Vigencia.of(2026), AsOf.date(2026, 1, 10));
            Deadline deadline = only(calendar, "acme-informe").deadlines().get(0);
            assertThat(deadline.nominal()).isEqualTo(LocalDate.of(2026, 1, 31));
            assertThat(deadline.due()).as(rule).isEqualTo(day);
            assertThat(deadline.isMoved()).isEqualTo(!rule.equals("stays"));
            assertThat(deadline.latest()).contains(day);
        });
        assertThat(only(
                                ObligationScheduler.of(withRule("next"))
                                        .schedule(TOWN, Vigencia.of(2025), AsOf.date(2025, 1, 10)),
                                "acme-informe")
                        .due())
                .as("a working day is not moved")
                .contains(LocalDate.of(2025, 1, 31));
    }

    @Test
    void localDaysOffCount() {
        ObligationCalendar calendar = SCHEDULER
                .withDaysOff(List.of(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 1, 2)))
                .schedule(TOWN, Vigencia.of(2025), AsOf.date(2025, 1, 1));

        Deadline plan = only(calendar, "publicar-plan-de-accion").deadlines().get(0);
        assertThat(plan.latest()).contains(LocalDate.of(2025, 2, 3));
        assertThat(plan.explanation().spanish()).contains("día no hábil local");
        assertThat(entry(calendar, "seguimiento-ptep/2025-01").due()).contains(LocalDate.of(2025, 1, 17));
        assertThat(calendar.header().daysOff()).containsExactly(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 31));
    }

    @Test
    void workingDaysAreCountedOverHolidaysAndEaster() {
        // 1 January 2028 is a Saturday, and the 10th a holiday that was moved to Monday.
        assertThat(entry(of(TOWN, 2028, LocalDate.of(2028, 1, 1)), "seguimiento-ptep/2028-01")
                        .due())
                .contains(LocalDate.of(2028, 1, 17));
        // Easter on 31 March 2024: Maundy Thursday and Good Friday fall in March.
        ObligationScheduler left = SCHEDULER.withEvents(List.of(
                new DatedEvent("dejar el cargo", LocalDate.of(2024, 3, 22)),
                new DatedEvent("dejar el cargo", LocalDate.of(2019, 4, 12))));
        assertThat(left.schedule(TOWN, Vigencia.of(2024), AsOf.date(2024, 3, 1))
                        .of(ObligationId.of("acta-informe-de-gestion")))
                .singleElement()
                .satisfies(e -> assertThat(e.due()).contains(LocalDate.of(2024, 4, 17)));
        assertThat(left.schedule(TOWN, Vigencia.of(2019), AsOf.date(2019, 3, 1))
                        .of(ObligationId.of("acta-informe-de-gestion")))
                .singleElement()
                .satisfies(e -> assertThat(e.due()).contains(LocalDate.of(2019, 5, 8)));
    }

    @Test
    void theLastDayOfFebruaryIsTheTwentyNinthInLeapYears() {
        assertThat(only(of(TOWN, 2024, LocalDate.of(2024, 1, 1)), "control-interno-contable")
                        .due())
                .contains(LocalDate.of(2024, 2, 29));
        assertThat(only(of(TOWN, 2025, LocalDate.of(2025, 1, 1)), "control-interno-contable")
                        .due())
                .contains(LocalDate.of(2025, 2, 28));
    }

    @Test
    void plainDaysAreCountedAsCalendarDaysAndNobodyIsLateBeforeAsManyWorkingDays() {
        CalendarEntry plain = only(
                ObligationScheduler.of(withRecurrence("15 días desde el 01-31: fin del período", ""))
                        .schedule(TOWN, Vigencia.of(2026), AsOf.date(2026, 2, 1)),
                "acme-informe");

        assertThat(plain.due()).contains(LocalDate.of(2026, 2, 15));
        assertThat(plain.deadlines().get(0).latest()).contains(LocalDate.of(2026, 2, 20));
        assertThat(plain.deadlines().get(0).opens()).contains(LocalDate.of(2026, 1, 31));
    }

    @Test
    void theDaysOfTheLawAreWorkingDays() {
        CalendarEntry grade = only(of(TOWN, 2026, LocalDate.of(2026, 2, 1)), "edl-calificacion-anual");

        assertThat(grade.due()).contains(LocalDate.of(2026, 2, 20));
        assertThat(grade.deadlines().get(0).latest()).contains(LocalDate.of(2026, 2, 20));
        assertThat(grade.basis()).isEqualTo(Basis.CONFIRMED);
    }

    @Test
    void aTermOfYearsThatEndsOnASundayRunsOnToMonday() {
        Deadline term = only(of(TOWN, 2026, LocalDate.of(2026, 8, 1)), "adoptar-ptep-territorial-2024")
                .deadlines()
                .get(0);

        assertThat(term.nominal()).isEqualTo(LocalDate.of(2026, 8, 30));
        assertThat(term.due()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(term.isMoved()).isTrue();
    }

    @Test
    void whatTheLawAsksOfOthersIsNotInTheCalendarOfATownHall() {
        ObligationCalendar calendar = of(TOWN, 2026, LocalDate.of(2026, 2, 1));

        assertThat(calendar.excluded())
                .extracting(e -> e.obligation().value())
                .contains("rendicion-instancias", "categorizacion-decreto-departamento", "conpes-evaluaciones");
        assertThat(only(calendar, "rendicion-permanente").binding().scope()).isEqualTo(Scope.FULL);
        assertThat(only(calendar, "comite-territorial-auditoria-reunirse")
                        .binding()
                        .scope())
                .isEqualTo(Scope.FULL);
        assertThat(calendar.of(ObligationId.of("austeridad-gasto")))
                .allSatisfy(e -> assertThat(e.binding().scope()).isEqualTo(Scope.INDETERMINATE));
    }

    // --- the territorial plan

    @Test
    void theTimetableOfTheTerritorialPlanStartsWithItsEvents() {
        ObligationCalendar calendar = SCHEDULER
                .withEvents(List.of(
                        new DatedEvent("posesión", LocalDate.of(2024, 1, 1)),
                        new DatedEvent("inicio del período", LocalDate.of(2024, 1, 1)),
                        new DatedEvent("presentación al Consejo Territorial de Planeación", LocalDate.of(2024, 2, 28))))
                .schedule(TOWN, Vigencia.of(2024), AsOf.date(2024, 1, 15));

        assertThat(only(calendar, "pdt-consolidar").due()).contains(LocalDate.of(2024, 3, 1));
        assertThat(only(calendar, "pdt-presentar-ctp").due()).contains(LocalDate.of(2024, 3, 1));
        assertThat(only(calendar, "pdt-concepto-ctp").due())
                .as("28 March 2024 is Maundy Thursday: a term of months runs on to Monday")
                .contains(LocalDate.of(2024, 4, 1));
        assertThat(only(calendar, "pdt-presentar-corporacion").due())
                .as("the first day of the period counts")
                .contains(LocalDate.of(2024, 4, 30));
        assertThat(calendar.excluded()).extracting(e -> e.obligation().value()).contains("pdt-decidir");
    }

    @Test
    void aTermWithoutItsEventIsListedWithoutADay() {
        CalendarEntry step = only(of(TOWN, 2025, LocalDate.of(2025, 1, 15)), "pdt-presentar-ctp");

        assertThat(step.deadlines()).isEmpty();
        assertThat(step.state()).isEqualTo(ObligationState.UNKNOWN);
        assertThat(step.missing()).extracting(m -> m.label().spanish()).containsExactly("la fecha de: posesión");
    }

    @Test
    void anEventThatNoTermWaitsForIsRefused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(
                        () -> SCHEDULER.withEvents(List.of(new DatedEvent("dejar su cargo", LocalDate.of(2025, 1, 1)))))
                .satisfies(e -> assertThat(e.fixText().english()).contains("dejar el cargo"));
        assertThat(SCHEDULER.events()).contains("posesión", "inicio del período", DatedEvent.START_OF_ENTITY);
    }

    // --- windows and amendments

    @Test
    void theWindowOfFuragIsThatOfTheVigenciaBefore() {
        CalendarEntry furag = only(of(TOWN, 2026, LocalDate.of(2026, 3, 10)), "furag");

        assertThat(furag.occurrence()).isEqualTo("2025");
        assertThat(furag.deadlines().get(0).opens()).contains(LocalDate.of(2026, 3, 3));
        assertThat(furag.due()).contains(LocalDate.of(2026, 4, 17));
        assertThat(furag.state())
                .as("the window was read in one third party")
                .isEqualTo(ObligationState.TO_BE_CONFIRMED);
    }

    @Test
    void aDisputedDayKeepsItsCandidates() {
        CalendarEntry furag = only(of(TOWN, 2025, LocalDate.of(2025, 3, 20)), "furag");
        assertThat(furag.deadlines())
                .extracting(Deadline::due)
                .containsExactly(
                        LocalDate.of(2025, 4, 22),
                        LocalDate.of(2025, 4, 23),
                        LocalDate.of(2025, 4, 24),
                        LocalDate.of(2025, 4, 25));
        assertThat(furag.due()).isEmpty();
        assertThat(furag.basis()).isEqualTo(Basis.DISPUTED);

        CalendarEntry half = only(of(TOWN, 2025, LocalDate.of(2025, 7, 20)), "informe-sci-semestre-1");
        assertThat(half.deadlines())
                .extracting(Deadline::due)
                .containsExactly(LocalDate.of(2025, 7, 30), LocalDate.of(2025, 7, 31));
        assertThat(half.state()).isEqualTo(ObligationState.TO_BE_CONFIRMED);
    }

    @Test
    void aVigenciaWithoutWindowIsListedWithoutADay() {
        CalendarEntry furag = only(of(TOWN, 2024, LocalDate.of(2024, 3, 20)), "furag");

        assertThat(furag.occurrence()).isEqualTo("2023");
        assertThat(furag.deadlines()).isEmpty();
        assertThat(furag.missing()).extracting(m -> m.path()).contains("/catalog/measurement-windows/2023");
    }

    private static Amendment.Builder act(String id) {
        return Amendment.builder()
                .id(id)
                .act("Circular de ejemplo 1")
                .issuer("Entidad de ejemplo")
                .actDate(LocalDate.of(2025, 1, 20))
                .status(Status.PRIMARY);
    }

    @Test
    void anAmendmentMovesADeadlineAndIsNamed() {
        MipgCatalog amended = LAW.amendedBy(act("plazo")
                .parameter(ParameterId.of("plan-accion-publicacion"))
                .value("02-14")
                .inForce(Period.between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)))
                .build());
        ObligationScheduler scheduler = ObligationScheduler.of(amended);

        CalendarEntry moved =
                only(scheduler.schedule(TOWN, Vigencia.of(2025), AsOf.date(2025, 2, 5)), "publicar-plan-de-accion");
        assertThat(moved.deadlines().get(0).nominal()).isEqualTo(LocalDate.of(2025, 1, 31));
        assertThat(moved.due()).contains(LocalDate.of(2025, 2, 14));
        assertThat(moved.deadlines().get(0).explanation().spanish())
                .contains("Circular de ejemplo 1 de Entidad de ejemplo, del 20 de enero de 2025");
        assertThat(moved.state()).isEqualTo(ObligationState.DUE);
        assertThat(only(scheduler.schedule(TOWN, Vigencia.of(2026), AsOf.date(2026, 1, 5)), "publicar-plan-de-accion")
                        .due())
                .as("the act ruled in 2025 only")
                .contains(LocalDate.of(2026, 1, 31));
    }

    @Test
    void anAmendmentThatMayHoldMakesTheDayDisputed() {
        MipgCatalog amended = LAW.amendedBy(act("plazo")
                .parameter(ParameterId.of("plan-accion-publicacion"))
                .value("02-14")
                .departments(List.of("63"))
                .inForce(Period.from(LocalDate.of(2025, 1, 1)))
                .build());

        CalendarEntry perhaps = only(
                ObligationScheduler.of(amended).schedule(TOWN, Vigencia.of(2025), AsOf.date(2025, 2, 5)),
                "publicar-plan-de-accion");
        assertThat(perhaps.deadlines())
                .extracting(Deadline::due)
                .containsExactly(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 14));
        assertThat(perhaps.state()).isEqualTo(ObligationState.TO_BE_CONFIRMED);
    }

    @Test
    void anAmendmentChangesHowOftenACommitteeMeets() {
        MipgCatalog amended = LAW.amendedBy(act("cada-mes")
                .parameter(ParameterId.of("comite-institucional-seguimiento-meses"))
                .value("6")
                .inForce(Period.from(LocalDate.of(2025, 1, 1)))
                .build());

        assertThat(ObligationScheduler.of(amended)
                        .schedule(TOWN, Vigencia.of(2025), AsOf.date(2025, 2, 5))
                        .of(ObligationId.of("comite-institucional-seguimiento")))
                .extracting(e -> e.due().orElseThrow())
                .containsExactly(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 12, 31));
    }

    // --- states

    @Test
    void whatWasDoneIsDoneWhateverTheDay() {
        ObligationCalendar calendar = of(TestSystems.compliant(), 2025, LocalDate.of(2026, 2, 1));

        for (String done : List.of("publicar-plan-de-accion", "integrar-pinar")) {
            CalendarEntry entry = only(calendar, done);
            assertThat(entry.state()).as(done).isEqualTo(ObligationState.DONE);
            assertThat(entry.fulfilment().orElseThrow().timely()).isEqualTo(Truth.HOLDS);
        }
        assertThat(calendar.entries(ObligationState.LATE)).isEmpty();
    }

    @Test
    void onlyACompleteListProvesThatSomethingIsLate() {
        LocalDate after = LocalDate.of(2025, 3, 1);
        ManagementSystem silent = TestSystems.unknown();
        ManagementSystem none =
                silent.toBuilder().plans(Inventory.complete(after, List.of())).build();
        ManagementSystem early = silent.toBuilder()
                .plans(Inventory.complete(LocalDate.of(2025, 1, 30), List.of()))
                .build();

        assertThat(only(of(silent, 2025, after), "publicar-plan-de-accion").state())
                .isEqualTo(ObligationState.UNKNOWN);
        assertThat(only(of(early, 2025, after), "publicar-plan-de-accion").state())
                .isEqualTo(ObligationState.UNKNOWN);
        assertThat(only(of(none, 2025, after), "publicar-plan-de-accion").state())
                .isEqualTo(ObligationState.LATE);
    }

    @Test
    void betweenTwoReadingsOfTheDeadlineNobodyIsLate() {
        ManagementSystem none = TestSystems.unknown().toBuilder()
                .plans(Inventory.complete(LocalDate.of(2026, 3, 1), List.of()))
                .build();

        assertThat(only(of(none, 2026, LocalDate.of(2026, 2, 2)), "publicar-plan-de-accion")
                        .state())
                .isEqualTo(ObligationState.TO_BE_CONFIRMED);
        assertThat(only(of(none, 2026, LocalDate.of(2026, 2, 3)), "publicar-plan-de-accion")
                        .state())
                .isEqualTo(ObligationState.LATE);
    }

    @Test
    void aReportWhoseDayNoNormSetsIsNeverLate() {
        ManagementSystem none = TestSystems.unknown().toBuilder()
                .reports(Inventory.complete(LocalDate.of(2026, 12, 31), List.of()))
                .build();

        CalendarEntry yearly = only(of(none, 2025, LocalDate.of(2026, 12, 31)), "pdt-informe-anual");
        assertThat(yearly.deadlines().get(0).latest()).isEmpty();
        assertThat(yearly.state()).isEqualTo(ObligationState.UNKNOWN);
    }

    @Test
    void beforeTheNoticeAnObligationIsUpcoming() {
        assertThat(only(of(TOWN, 2025, LocalDate.of(2025, 9, 29)), "categorizacion-decreto")
                        .state())
                .isEqualTo(ObligationState.UPCOMING);
        assertThat(only(of(TOWN, 2025, LocalDate.of(2025, 9, 30)), "categorizacion-decreto")
                        .state())
                .isEqualTo(ObligationState.DUE);
        assertThat(only(
                                SCHEDULER.withNotice(5).schedule(TOWN, Vigencia.of(2025), AsOf.date(2025, 10, 24)),
                                "categorizacion-decreto")
                        .state())
                .isEqualTo(ObligationState.UPCOMING);
        assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> SCHEDULER.withNotice(-1));
    }

    @Test
    void aCommitteeThatDidNotExistCouldNotMeet() {
        LocalDate end = LocalDate.of(2026, 1, 10);
        ManagementSystem without = TestSystems.unknown().toBuilder()
                .committees(Inventory.complete(end, List.of()))
                .meetings(Inventory.complete(end, List.of()))
                .build();

        assertThat(of(without, 2025, end).of(ObligationId.of("comite-institucional-seguimiento")))
                .hasSize(4)
                .allMatch(e -> e.state() == ObligationState.UNKNOWN);
    }

    @Test
    void aMissedPeriodOfAnExistingCommitteeIsLate() {
        ManagementSystem compliant = TestSystems.compliant();
        ManagementSystem fewer = compliant.toBuilder()
                .meetings(Inventory.complete(
                        TestSystems.THROUGH,
                        compliant.meetings().items().stream()
                                .filter(m ->
                                        m.date().getMonthValue() < 7 || m.date().getMonthValue() > 9)
                                .toList()))
                .build();

        assertThat(of(fewer, 2025, LocalDate.of(2026, 2, 1)).entries(ObligationState.LATE))
                .extracting(CalendarEntry::key)
                .containsExactly("comite-institucional-seguimiento/2025-3");
    }

    // --- who is bound

    @Test
    void anUnknownEntityGetsACalendarToConfirm() {
        PublicEntity nameless = TestSystems.nameless().entity();
        ObligationCalendar calendar = of(nameless, 2025, LocalDate.of(2025, 1, 15));

        assertThat(calendar.entries()).isNotEmpty();
        assertThat(calendar.counts()).containsEntry(ObligationState.LATE, 0).containsEntry(ObligationState.DUE, 0);
        CalendarEntry plan = only(calendar, "publicar-plan-de-accion");
        assertThat(plan.binding().scope()).isEqualTo(Scope.INDETERMINATE);
        assertThat(plan.missing()).extracting(m -> m.path()).contains("/entity/nature", "/entity/branch");
    }

    @Test
    void aCouncilOwesWhatCouncilsOwe() {
        PublicEntity council = PublicEntity.builder()
                .id(EntityId.parse("ejemplo:9"))
                .name("Concejo de Ejemplo")
                .nature(LegalNatureId.of("concejo"))
                .branch(Branch.ELECTED_CORPORATIONS)
                .order(AdministrativeOrder.TERRITORIAL)
                .build();
        ObligationCalendar calendar = of(council, 2025, LocalDate.of(2025, 1, 15));

        assertThat(only(calendar, "rendicion-corporaciones-informe").due()).contains(LocalDate.of(2025, 3, 31));
        assertThat(calendar.excluded())
                .extracting(e -> e.obligation().value())
                .contains("comite-institucional-seguimiento", "pdt-presentar-ctp", "categorizacion-decreto");
    }

    @Test
    void anEntityCreatedDuringTheYearOwesNothingFromBefore() {
        ObligationCalendar calendar = SCHEDULER
                .withEvents(List.of(new DatedEvent(DatedEvent.START_OF_ENTITY, LocalDate.of(2025, 5, 10))))
                .schedule(TOWN, Vigencia.of(2025), AsOf.date(2025, 12, 1));

        assertThat(calendar.of(ObligationId.of("publicar-plan-de-accion"))).isEmpty();
        assertThat(calendar.of(ObligationId.of("comite-institucional-seguimiento")))
                .extracting(CalendarEntry::occurrence)
                .containsExactly("2025-2", "2025-3", "2025-4");
        assertThat(entry(calendar, "comite-institucional-seguimiento/2025-2")
                        .deadlines()
                        .get(0)
                        .latest())
                .as("nobody is late for a period that had begun")
                .isEmpty();
        assertThat(SCHEDULER
                        .withEvents(List.of(new DatedEvent(DatedEvent.START_OF_ENTITY, LocalDate.of(2025, 5, 10))))
                        .schedule(TOWN, Vigencia.of(2027), AsOf.date(2025, 12, 1))
                        .of(ObligationId.of("furag-entidad-nueva")))
                .singleElement()
                .satisfies(e -> assertThat(e.due()).contains(LocalDate.of(2027, 12, 31)));
    }

    @Test
    void anObligationThatIsMadePreciseIsListedOnce() {
        ObligationCalendar calendar = of(TOWN, 2025, LocalDate.of(2025, 1, 15));

        assertThat(calendar.of(ObligationId.of("integrar-doce-planes"))).isEmpty();
        assertThat(calendar.entries().stream()
                        .filter(e -> e.obligation().value().startsWith("integrar-")))
                .hasSize(12);
        assertThat(only(calendar, "informe-sci-semestre-1").binding().citations())
                .extracting(c -> c.reference().toString())
                .anyMatch(r -> r.contains("ley-87-1993"));
    }

    @Test
    void whatWasNotYetInForceIsNotAskedFor() {
        assertThat(of(TOWN, 2018, LocalDate.of(2018, 6, 1)).of(ObligationId.of("integrar-pinar")))
                .isEmpty();
        assertThat(of(TOWN, 2019, LocalDate.of(2019, 1, 20)).of(ObligationId.of("integrar-pinar")))
                .hasSize(1);
        assertThat(of(TOWN, 2019, LocalDate.of(2019, 1, 20)).of(ObligationId.of("informe-sci-cuatrimestral")))
                .extracting(CalendarEntry::occurrence)
                .containsExactly("2019-1", "2019-2");
        assertThatExceptionOfType(NotInForceException.class).isThrownBy(() -> of(TOWN, 2016, LocalDate.of(2016, 1, 1)));
        assertThatExceptionOfType(NotInForceException.class)
                .as("law of today, for a year that ended before it")
                .isThrownBy(() -> of(TOWN, 2016, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void aPeriodWithoutEndIsRefused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(
                        () -> SCHEDULER.schedule(TOWN, Period.from(LocalDate.of(2025, 1, 1)), AsOf.date(2025, 1, 1)));
    }
}
