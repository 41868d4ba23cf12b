package io.github.mipg.benchmarks;

import io.github.mipg.model.ActionId;
import io.github.mipg.model.Amount;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.Document;
import io.github.mipg.model.DocumentId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Figure;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Period;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.assembly.Assembly;
import io.github.mipg.model.assembly.Section;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.governance.Position;
import io.github.mipg.model.organisation.Organisation;
import io.github.mipg.model.organisation.OrganisationalUnit;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.Measurement;
import io.github.mipg.model.planning.PlannedAction;
import io.github.mipg.model.planning.PlanningChain;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One large management system: evidence for 500 questions, 12 committees with their members and meetings, 200 actions,
 * 60 indicators measured every month, 40 units.
 */
final class LargeSystem {
    static final int DOCUMENTS = 500;
    static final int COMMITTEES = 12;
    static final int MEETINGS = 48;
    static final int ACTIONS = 200;
    static final int INDICATORS = 60;
    static final int UNITS = 40;
    static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    private static final List<String> POLICIES =
            List.of("gobierno-digital", "integridad", "transparencia-y-acceso", "gestion-documental");

    private LargeSystem() {}

    static ManagementSystem system() {
        return ManagementSystem.builder()
                .entity(entity())
                .vigencia(Vigencia.of(2025))
                .asOf(YEAR_END)
                .committees(all(COMMITTEES, LargeSystem::committee))
                .meetings(all(MEETINGS, LargeSystem::meeting))
                .organisation(Organisation.builder()
                        .units(all(UNITS, LargeSystem::unit))
                        .build())
                .planning(PlanningChain.builder()
                        .actions(all(ACTIONS, LargeSystem::action))
                        .indicators(all(INDICATORS, LargeSystem::indicator))
                        .build())
                .documents(all(DOCUMENTS, LargeSystem::document))
                .build();
    }

    static PublicEntity entity() {
        return PublicEntity.builder()
                .id(EntityId.sigep("0576"))
                .name("Gobernación de Ejemplo")
                .nature(LegalNatureId.of("gobernacion"))
                .branch(Branch.EXECUTIVE)
                .order(AdministrativeOrder.TERRITORIAL)
                .directiveStaff(true)
                .build();
    }

    /** The same system, put together from rows; each row is copied from a value, which the measure includes. */
    static ManagementSystem assembled() {
        Assembly rows = ManagementSystem.assemble(entity(), Vigencia.of(2025)).asOf(YEAR_END);
        for (int i = 0; i < DOCUMENTS; i++) {
            Document document = document(i);
            rows.document("documentos:" + i, row -> row.from(document));
        }
        for (int i = 0; i < ACTIONS; i++) {
            PlannedAction action = action(i);
            rows.action("acciones:" + i, row -> row.from(action));
        }
        for (int i = 0; i < MEETINGS; i++) {
            Meeting meeting = meeting(i);
            rows.meeting("sesiones:" + i, row -> row.from(meeting));
        }
        for (int i = 0; i < INDICATORS; i++) {
            Indicator indicator = indicator(i);
            rows.indicator("indicadores:" + i, row -> row.from(indicator).measurements(Inventory.unknown()));
            for (Measurement measurement : indicator.measurements().items()) {
                rows.measurement("mediciones:" + i, indicator.id(), row -> row.from(measurement));
            }
        }
        for (int i = 0; i < UNITS; i++) {
            OrganisationalUnit unit = unit(i);
            rows.unit("dependencias:" + i, row -> row.from(unit));
        }
        for (int i = 0; i < COMMITTEES; i++) {
            Committee committee = committee(i);
            rows.committee("comites:" + i, row -> row.from(committee).members(Inventory.unknown()));
            for (CommitteeMember member : committee.members().items()) {
                rows.member("integrantes:" + i, committee.id(), row -> row.from(member));
            }
        }
        for (Section section : List.of(
                Section.DOCUMENTS,
                Section.ACTIONS,
                Section.MEETINGS,
                Section.INDICATORS,
                Section.MEASUREMENTS,
                Section.UNITS,
                Section.COMMITTEES,
                Section.MEMBERS)) {
            rows.known(section, YEAR_END);
        }
        return rows.finish().orElseThrow();
    }

    private static <T> Inventory<T> all(int count, IntFunction<T> row) {
        return Inventory.complete(
                YEAR_END, IntStream.range(0, count).mapToObj(row).toList());
    }

    private static Evidence evidence(int i) {
        return Evidence.builder()
                .title("Acta de reunión número " + i)
                .location("https://sede.ejemplo.gov.co/documentos/2025/" + i)
                .date(LocalDate.of(2025, 1 + i % 12, 1 + i % 28))
                .build();
    }

    private static Committee committee(int i) {
        return Committee.builder()
                .id(CommitteeId.of("comite-" + i))
                .kind(BodyId.of(i == 0 ? "comite-institucional" : i == 1 ? "cicci" : "comite-propio"))
                .name("Comité número " + i)
                .creation(Fact.of(AdministrativeAct.builder()
                        .title("Resolución " + i + " de 2018")
                        .date(LocalDate.of(2018, 3, 1))
                        .build()))
                .members(all(
                        8,
                        j -> CommitteeMember.builder()
                                .role(
                                        j == 0
                                                ? CommitteeRole.CHAIR
                                                : j == 1 ? CommitteeRole.SECRETARY : CommitteeRole.MEMBER)
                                .position(j == 0 ? Position.LEGAL_REPRESENTATIVE : Position.OTHER)
                                .title("Secretaría número " + j)
                                .vote(j != 1)
                                .build()))
                .build();
    }

    private static Meeting meeting(int i) {
        return Meeting.builder()
                .id(MeetingId.of("sesion-" + i))
                .committee(CommitteeId.of("comite-" + i % COMMITTEES))
                .date(LocalDate.of(2025, 1 + i % 12, 15))
                .minutes(Fact.of(evidence(i)))
                .build();
    }

    private static OrganisationalUnit unit(int i) {
        OrganisationalUnit.Builder unit =
                OrganisationalUnit.builder().id(UnitId.of("dependencia-" + i)).name("Dependencia número " + i);
        if (i > 0) {
            unit.parent(UnitId.of("dependencia-" + i / 4));
        }
        return unit.build();
    }

    private static PlannedAction action(int i) {
        return PlannedAction.builder()
                .id(ActionId.of("accion-" + i))
                .name("Acción número " + i + " del plan de acción anual")
                .unit(UnitId.of("dependencia-" + i % UNITS))
                .period(Period.between(LocalDate.of(2025, 2, 1), LocalDate.of(2026, 1, 1)))
                .product("Producto entregable de la acción")
                .policies(List.of(PolicyId.of(POLICIES.get(i % POLICIES.size()))))
                .indicators(List.of(IndicatorId.of("indicador-" + i % INDICATORS)))
                .budget(Amount.of(1_000_000L + i))
                .progress(Percentage.of(i % 101))
                .build();
    }

    private static Indicator indicator(int i) {
        return Indicator.builder()
                .id(IndicatorId.of("indicador-" + i))
                .name("Indicador número " + i)
                .unitOfMeasure("porcentaje")
                .unit(UnitId.of("dependencia-" + i % UNITS))
                .putTargets(Vigencia.of(2025), Figure.of(90))
                .measurements(all(
                        12,
                        m -> Measurement.builder()
                                .period(Period.between(
                                        LocalDate.of(2025, 1 + m, 1),
                                        LocalDate.of(2025, 1 + m, 1).plusMonths(1)))
                                .value(Figure.parse("8" + m % 10 + ".5"))
                                .build()))
                .build();
    }

    private static Document document(int i) {
        return Document.builder()
                .id(DocumentId.of("soporte-" + i))
                .evidence(evidence(i))
                .unit(UnitId.of("dependencia-" + i % UNITS))
                .policies(List.of(PolicyId.of(POLICIES.get(i % POLICIES.size()))))
                .build();
    }
}
