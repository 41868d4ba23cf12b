package io.github.mipg.rules;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ReportId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.PlanKind;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.governance.Position;
import io.github.mipg.model.planning.Approval;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Publication;
import io.github.mipg.rules.report.AsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Made-up systems that the tests start from. */
public final class TestSystems {
    /** The bundled catalogue. */
    public static final MipgCatalog LAW = MipgCatalog.bundled();
    /** A day on which everything that the vigencia 2025 asks for has fallen due. */
    public static final AsOf AFTER = AsOf.date(2026, 2, 1);
    /** The last day that the lists of the complete system are declared complete through. */
    public static final LocalDate THROUGH = LocalDate.of(2026, 2, 1);

    private TestSystems() {}

    /** A town hall about which nobody has said anything else. */
    public static ManagementSystem unknown() {
        return ManagementSystem.builder()
                .entity(townHall().build())
                .vigencia(Vigencia.of(2025))
                .build();
    }

    /** An entity of which only the name is known. */
    public static ManagementSystem nameless() {
        return ManagementSystem.builder()
                .entity(PublicEntity.builder()
                        .id(EntityId.sigep("0002"))
                        .name("Entidad")
                        .build())
                .vigencia(Vigencia.of(2025))
                .build();
    }

    /** A town hall that satisfies every standard rule. */
    public static ManagementSystem compliant() {
        List<PeriodicReport> reports = new ArrayList<>(reports());
        reports.addAll(TestPlanning.reports());
        return TestPlanning.addTo(ManagementSystem.builder())
                .entity(townHall().build())
                .vigencia(Vigencia.of(2025))
                .adoption(Fact.of(act("Decreto 17 de 2018", LocalDate.of(2018, 6, 15))))
                .committees(Inventory.complete(THROUGH, List.of(institutional(), cicci(), territorial())))
                .meetings(Inventory.complete(THROUGH, meetings()))
                .plans(Inventory.complete(THROUGH, plans()))
                .reports(Inventory.complete(THROUGH, reports))
                .build();
    }

    /** A town hall. */
    public static PublicEntity.Builder townHall() {
        return PublicEntity.builder()
                .id(EntityId.sigep("0001"))
                .name("Alcaldía de Ejemplo")
                .nature(LegalNatureId.of("alcaldia"))
                .branch(Branch.EXECUTIVE)
                .order(AdministrativeOrder.TERRITORIAL)
                .level(AdministrativeLevel.CENTRAL)
                .directiveStaff(true);
    }

    /** An act with its evidence. */
    public static AdministrativeAct act(String title, LocalDate date) {
        return AdministrativeAct.builder()
                .title(title)
                .date(date)
                .evidence(Evidence.builder().title(title + ", firmado").build())
                .build();
    }

    /** The institutional committee, composed as the article asks. */
    public static Committee institutional() {
        return committee(
                "cigd",
                "comite-institucional",
                member(CommitteeRole.CHAIR, Position.LEGAL_REPRESENTATIVE).vote(true),
                member(CommitteeRole.SECRETARY, Position.HEAD_OF_PLANNING).vote(true),
                member(CommitteeRole.MEMBER, Position.OTHER)
                        .level(JobLevel.DIRECTIVE)
                        .vote(true),
                member(CommitteeRole.GUEST, Position.HEAD_OF_INTERNAL_CONTROL).vote(false));
    }

    /** The committee that coordinates internal control, composed as the article asks. */
    public static Committee cicci() {
        return committee(
                "cicci",
                "cicci",
                member(CommitteeRole.CHAIR, Position.LEGAL_REPRESENTATIVE).vote(true),
                member(CommitteeRole.SECRETARY, Position.HEAD_OF_INTERNAL_CONTROL)
                        .vote(false));
    }

    /** The municipal committee. */
    public static Committee territorial() {
        return committee("cmgd", "comite-territorial");
    }

    /** A committee created in 2018. */
    public static Committee committee(String id, String kind, CommitteeMember.Builder... members) {
        List<CommitteeMember> built = new ArrayList<>();
        for (CommitteeMember.Builder member : members) {
            built.add(member.build());
        }
        return Committee.builder()
                .id(CommitteeId.of(id))
                .kind(BodyId.of(kind))
                .creation(Fact.of(act("Resolución 1 de 2018", LocalDate.of(2018, 8, 1))))
                .members(Inventory.complete(THROUGH, built))
                .build();
    }

    /** A seat. */
    public static CommitteeMember.Builder member(CommitteeRole role, Position position) {
        return CommitteeMember.builder().role(role).position(position);
    }

    /** One meeting of the institutional committee in each quarter, and two of the other one. */
    public static List<Meeting> meetings() {
        return List.of(
                meeting("m1", "cigd", LocalDate.of(2025, 3, 31)),
                meeting("m2", "cigd", LocalDate.of(2025, 4, 1)),
                meeting("m3", "cigd", LocalDate.of(2025, 9, 30)),
                meeting("m4", "cigd", LocalDate.of(2025, 12, 31)),
                meeting("c1", "cicci", LocalDate.of(2025, 5, 5)),
                meeting("c2", "cicci", LocalDate.of(2025, 11, 5)));
    }

    /** A meeting with its minutes. */
    public static Meeting meeting(String id, String committee, LocalDate date) {
        return Meeting.builder()
                .id(MeetingId.of(id))
                .committee(CommitteeId.of(committee))
                .date(date)
                .minutes(Fact.of(Evidence.builder().title("Acta " + id).build()))
                .build();
    }

    /** The action plan and the twelve, each in time. */
    public static List<InstitutionalPlan> plans() {
        List<InstitutionalPlan> plans = new ArrayList<>();
        plans.add(plan("plan-de-accion"));
        for (PlanKind kind : LAW.twelvePlans(LocalDate.of(2025, 1, 1))) {
            if (!kind.id().value().equals("plan-de-accion")) {
                plans.add(plan(kind.id().value()));
            }
        }
        return plans;
    }

    /** A plan approved, integrated and published in time. */
    public static InstitutionalPlan plan(String kind) {
        return InstitutionalPlan.builder()
                .id(PlanId.of(kind + "-2025"))
                .kind(PlanKindId.of(kind))
                .vigencia(Vigencia.of(2025))
                .integrated(true)
                .approval(Fact.of(Approval.builder()
                        .date(LocalDate.of(2025, 1, 20))
                        .body(BodyId.of("comite-institucional"))
                        .evidence(Evidence.builder().title("Acta 1").build())
                        .build()))
                .publication(Fact.of(published(LocalDate.of(2025, 1, 31))))
                .build();
    }

    /** A publication. */
    public static Publication published(LocalDate date) {
        return Publication.builder()
                .date(date)
                .evidence(Evidence.builder().title("Página web").build())
                .build();
    }

    /** Both half-yearly reports, each in time. */
    public static List<PeriodicReport> reports() {
        return List.of(
                report("r1", LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 30)),
                report("r2", LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 31)));
    }

    /** A half-yearly report. */
    public static PeriodicReport report(String id, LocalDate cutOff, LocalDate published) {
        return PeriodicReport.builder()
                .id(ReportId.of(id))
                .kind(ReportKindId.of("informe-semestral-control-interno"))
                .cutOff(cutOff)
                .publication(Fact.of(published(published)))
                .build();
    }

    /** The complete system with a change. */
    public static ManagementSystem with(UnaryOperator<ManagementSystem.Builder> change) {
        return change.apply(compliant().toBuilder()).build();
    }

    /** The complete system with another entity. */
    public static ManagementSystem ofEntity(UnaryOperator<PublicEntity.Builder> change) {
        return with(s -> s.entity(change.apply(townHall()).build()));
    }
}
