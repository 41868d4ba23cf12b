package io.github.mipg.model;

import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.MunicipalCategory;
import io.github.mipg.model.entity.MunicipalityCode;
import io.github.mipg.model.entity.OperatingState;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.governance.Position;
import io.github.mipg.model.internal.shape.SystemShapes;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.model.planning.Approval;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Publication;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A made-up system in which every attribute of every value is given. */
public final class SampleSystem {
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    private SampleSystem() {}

    /** The system, every attribute given. */
    public static ManagementSystem full() {
        return EverythingGiven.of(SystemShapes.MANAGEMENT_SYSTEM);
    }

    /** A small system about the entity of this class. */
    static ManagementSystem small() {
        return ManagementSystem.builder()
                .entity(entity())
                .vigencia(Vigencia.of(2025))
                .committees(Inventory.partial(List.of(committee())))
                .meetings(Inventory.complete(YEAR_END, List.of(meeting())))
                .build();
    }

    static PublicEntity entity() {
        return PublicEntity.builder()
                .id(EntityId.sigep("0576"))
                .name("Alcaldía de Ejemplo")
                .nature(LegalNatureId.of("alcaldia"))
                .branch(Branch.EXECUTIVE)
                .order(AdministrativeOrder.TERRITORIAL)
                .level(AdministrativeLevel.CENTRAL)
                .state(OperatingState.ACTIVE)
                .stateCapital(Percentage.of(90))
                .sectorHead(false)
                .directiveStaff(true)
                .approvedPosts(42)
                .municipality(MunicipalityCode.of("63272"))
                .putCategories(Vigencia.of(2025), MunicipalCategory.SIXTH)
                .build();
    }

    static AdministrativeAct act() {
        return AdministrativeAct.builder()
                .title("Decreto 17 de 2018")
                .date(LocalDate.of(2018, 3, 1))
                .evidence(evidence())
                .build();
    }

    static Evidence evidence() {
        return Evidence.builder()
                .title("Decreto firmado")
                .location("radicado 2018-17")
                .date(LocalDate.of(2018, 3, 2))
                .build();
    }

    static Committee committee() {
        return Committee.builder()
                .id(CommitteeId.of("cigd"))
                .kind(BodyId.of("comite-institucional"))
                .name("Comité Institucional")
                .creation(Fact.of(act()))
                .members(Inventory.complete(YEAR_END, List.of(member())))
                .build();
    }

    static CommitteeMember member() {
        return CommitteeMember.builder()
                .role(CommitteeRole.CHAIR)
                .position(Position.LEGAL_REPRESENTATIVE)
                .title("Alcaldesa")
                .level(JobLevel.DIRECTIVE)
                .vote(true)
                .build();
    }

    static Meeting meeting() {
        return Meeting.builder()
                .id(MeetingId.of("acta-1"))
                .committee(CommitteeId.of("cigd"))
                .date(LocalDate.of(2025, 3, 20))
                .minutes(Fact.of(evidence()))
                .build();
    }

    static InstitutionalPlan plan() {
        return InstitutionalPlan.builder()
                .id(PlanId.of("pa-2025"))
                .kind(PlanKindId.of("plan-accion"))
                .vigencia(Vigencia.of(2025))
                .approval(Fact.of(Approval.builder()
                        .date(LocalDate.of(2025, 1, 20))
                        .body(BodyId.of("comite-institucional"))
                        .evidence(evidence())
                        .build()))
                .publication(Fact.of(publication()))
                .integrated(true)
                .build();
    }

    static Publication publication() {
        return Publication.builder()
                .date(LocalDate.of(2025, 1, 31))
                .evidence(evidence())
                .build();
    }

    static PeriodicReport report() {
        return PeriodicReport.builder()
                .id(ReportId.of("sci-1"))
                .kind(ReportKindId.of("informe-semestral-control-interno"))
                .cutOff(LocalDate.of(2025, 6, 30))
                .publication(Fact.of(publication()))
                .build();
    }

    static OfficialResult result() {
        return OfficialResult.builder()
                .index("IDI")
                .vigencia(Vigencia.of(2024))
                .score(OfficialScore.of(new BigDecimal("61.25")))
                .act("Resultados FURAG 2024")
                .build();
    }
}
