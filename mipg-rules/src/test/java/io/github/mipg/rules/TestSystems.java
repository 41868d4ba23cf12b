package io.github.mipg.rules;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.ConceptId;
import io.github.mipg.model.ControlEvaluationId;
import io.github.mipg.model.DesignationId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.Period;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.ReportId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.RiskControlId;
import io.github.mipg.model.RiskId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.ConceptKind;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.PlanKind;
import io.github.mipg.model.control.AppliedControl;
import io.github.mipg.model.control.ControlEvaluation;
import io.github.mipg.model.control.DefenceLineAssignment;
import io.github.mipg.model.control.InternalControl;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.control.Risk;
import io.github.mipg.model.control.RiskControl;
import io.github.mipg.model.control.RiskRating;
import io.github.mipg.model.control.RiskTreatment;
import io.github.mipg.model.control.RiskZone;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.Decision;
import io.github.mipg.model.governance.DecisionKind;
import io.github.mipg.model.governance.Designation;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.governance.Position;
import io.github.mipg.model.organisation.Organisation;
import io.github.mipg.model.organisation.ProcessKind;
import io.github.mipg.model.organisation.WorkProcess;
import io.github.mipg.model.planning.Approval;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Publication;
import io.github.mipg.rules.report.AsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Made-up systems that the tests start from. */
public final class TestSystems {
    /** The bundled catalogue. */
    public static final MipgCatalog LAW = MipgCatalog.bundled();
    /** A day on which everything that the vigencia 2025 asks for has fallen due. */
    public static final AsOf AFTER = AsOf.date(2026, 2, 3);
    /** The last day that the lists of the complete system are declared complete through. */
    public static final LocalDate THROUGH = LocalDate.of(2026, 2, 3);

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
                .committees(Inventory.complete(THROUGH, List.of(institutional(), cicci(), territorial(), audit())))
                .meetings(Inventory.complete(THROUGH, meetings()))
                .plans(Inventory.complete(THROUGH, plans()))
                .reports(Inventory.complete(THROUGH, reports))
                .designations(Inventory.complete(THROUGH, List.of(headOfControl())))
                .internalControl(internalControl().build())
                .build();
    }

    /** A ministry that heads its sector and satisfies every standard rule that it owes. */
    public static ManagementSystem ministry() {
        return ManagementSystem.builder()
                .from(compliant())
                .entity(townHall()
                        .nature(LegalNatureId.of("ministerio"))
                        .order(AdministrativeOrder.NATIONAL)
                        .sectorHead(true)
                        .build())
                .committees(Inventory.complete(
                        THROUGH,
                        List.of(
                                committee(
                                        "cigd",
                                        "comite-institucional",
                                        member(CommitteeRole.CHAIR, Position.VICE_MINISTER)
                                                .vote(true),
                                        member(CommitteeRole.SECRETARY, Position.HEAD_OF_PLANNING),
                                        member(CommitteeRole.GUEST, Position.HEAD_OF_INTERNAL_CONTROL)
                                                .vote(false)),
                                cicci(),
                                sectoral(),
                                sectoralAudit())))
                .meetings(Inventory.complete(
                        THROUGH,
                        Stream.concat(
                                        meetings().stream(),
                                        Stream.of(
                                                meeting("s1", "csgd", LocalDate.of(2025, 6, 30)),
                                                meeting("s2", "csgd", LocalDate.of(2025, 7, 1)),
                                                meeting("a1", "csa", LocalDate.of(2025, 2, 3)),
                                                meeting("a2", "csa", LocalDate.of(2025, 8, 4))))
                                .toList()))
                .build();
    }

    /** The department that convenes the national council. */
    public static ManagementSystem department() {
        return ManagementSystem.builder()
                .from(ministry())
                .entity(townHall()
                        .nature(LegalNatureId.of("departamento-administrativo"))
                        .order(AdministrativeOrder.NATIONAL)
                        .build())
                .committees(Inventory.complete(THROUGH, List.of(council())))
                .meetings(Inventory.complete(
                        THROUGH,
                        List.of(
                                meeting("n1", "consejo", LocalDate.of(2025, 1, 1)),
                                meeting("n2", "consejo", LocalDate.of(2025, 12, 31)))))
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
                        .vote(false),
                member(CommitteeRole.MEMBER, Position.HEAD_OF_PLANNING),
                member(CommitteeRole.MEMBER, Position.SENIOR_MANAGEMENT_FOR_MECI),
                member(CommitteeRole.MEMBER, Position.OTHER).level(JobLevel.DIRECTIVE));
    }

    /** The municipal committee, composed as the article asks. */
    public static Committee territorial() {
        return committee(
                "cmgd",
                "comite-territorial",
                member(CommitteeRole.CHAIR, Position.LEGAL_REPRESENTATIVE),
                member(CommitteeRole.SECRETARY, Position.HEAD_OF_PLANNING),
                member(CommitteeRole.MEMBER, Position.OTHER).level(JobLevel.DIRECTIVE));
    }

    /** The municipal audit committee, composed as the article asks. */
    public static Committee audit() {
        return committee(
                "cma",
                "comite-territorial-auditoria",
                member(CommitteeRole.CHAIR, Position.HEAD_OF_INTERNAL_CONTROL),
                member(CommitteeRole.SECRETARY, Position.HEAD_OF_INTERNAL_CONTROL),
                member(CommitteeRole.MEMBER, Position.HEAD_OF_INTERNAL_CONTROL));
    }

    /** The sectoral committee, composed as the article asks. */
    public static Committee sectoral() {
        return committee(
                "csgd",
                "comite-sectorial",
                member(CommitteeRole.CHAIR, Position.LEGAL_REPRESENTATIVE),
                member(CommitteeRole.SECRETARY, Position.HEAD_OF_PLANNING),
                member(CommitteeRole.MEMBER, Position.LEGAL_REPRESENTATIVE));
    }

    /** The sectoral audit committee, composed as the article asks. */
    public static Committee sectoralAudit() {
        return committee(
                "csa",
                "comite-sectorial-auditoria",
                member(CommitteeRole.CHAIR, Position.HEAD_OF_INTERNAL_CONTROL),
                member(CommitteeRole.SECRETARY, Position.HEAD_OF_INTERNAL_CONTROL),
                member(CommitteeRole.MEMBER, Position.HEAD_OF_INTERNAL_CONTROL));
    }

    /** The national council, as its convener has it. */
    public static Committee council() {
        return committee(
                "consejo",
                "consejo-gestion-desempeno",
                member(CommitteeRole.CHAIR, Position.LEGAL_REPRESENTATIVE),
                member(CommitteeRole.MEMBER, Position.OTHER).level(JobLevel.DIRECTIVE));
    }

    /** The head of internal control for the whole term of the law, up to the last day of 2025. */
    public static Designation headOfControl() {
        return Designation.builder()
                .id(DesignationId.of("jci"))
                .position(Position.HEAD_OF_INTERNAL_CONTROL)
                .unit(UnitId.of("control"))
                .period(Period.between(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 1, 1)))
                .build();
    }

    /** Three units and a process of each. */
    public static Organisation organisation() {
        return TestPlanning.organisation().build();
    }

    /** A process of the unit of the same name. */
    public static WorkProcess process(String id, ProcessKind kind) {
        return WorkProcess.builder()
                .id(ProcessId.of(id))
                .name(id)
                .kind(kind)
                .owner(UnitId.of(id))
                .build();
    }

    /** Lines, one risk with its control, and an evaluation of every component. */
    public static InternalControl.Builder internalControl() {
        return InternalControl.builder()
                .appetite(RiskZone.LOW)
                .lines(Inventory.complete(
                        THROUGH,
                        List.of(line("primera", "obras"), line("segunda", "planeacion"), line("tercera", "control"))))
                .risks(Inventory.complete(THROUGH, List.of(risk())))
                .controls(Inventory.complete(THROUGH, List.of(control())))
                .evaluations(Inventory.complete(THROUGH, evaluations()));
    }

    /** A unit in a line of defence. */
    public static DefenceLineAssignment line(String line, String unit) {
        return DefenceLineAssignment.builder()
                .line(ConceptId.of(line))
                .unit(UnitId.of(unit))
                .build();
    }

    /** A risk that is being reduced. */
    public static Risk risk() {
        return Risk.builder()
                .id(RiskId.of("r1"))
                .statement("Obra sin terminar")
                .process(ProcessId.of("obras"))
                .owner(UnitId.of("obras"))
                .inherent(RiskRating.builder().zone(RiskZone.HIGH).build())
                .residual(RiskRating.builder().zone(RiskZone.MODERATE).build())
                .treatment(RiskTreatment.REDUCE)
                .controls(Inventory.complete(
                        THROUGH,
                        List.of(AppliedControl.builder()
                                .control(RiskControlId.of("c1"))
                                .build())))
                .build();
    }

    /** The control of that risk. */
    public static RiskControl control() {
        return RiskControl.builder()
                .id(RiskControlId.of("c1"))
                .statement("Revisar cada mes el avance")
                .documented(true)
                .line(ConceptId.of("primera"))
                .owner(UnitId.of("obras"))
                .build();
    }

    /** An evaluation of each component in the middle of the year. */
    public static List<ControlEvaluation> evaluations() {
        return LAW.concepts(ConceptKind.MECI_COMPONENT).stream()
                .map(component -> evaluation(component.key(), LocalDate.of(2025, 6, 30)))
                .toList();
    }

    /** A component found in order by the third line. */
    public static ControlEvaluation evaluation(String component, LocalDate day) {
        return ControlEvaluation.builder()
                .id(ControlEvaluationId.of(component + "-" + day))
                .component(ConceptId.of(component))
                .date(day)
                .present(true)
                .working(true)
                .evaluator(UnitId.of("control"))
                .evidence(Evidence.builder().title("Informe").build())
                .build();
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
                .decisions(Inventory.complete(
                        date,
                        List.of(Decision.builder()
                                .subject("Avance del plan de acción")
                                .kind(DecisionKind.FOLLOW_UP)
                                .build())))
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

    /** Every report that internal control owes, each in time. */
    public static List<PeriodicReport> reports() {
        return List.of(
                report("r1", LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 30)),
                report("r2", LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 31)),
                report("informe-pqrs", LocalDate.of(2025, 6, 30)),
                report("informe-pqrs", LocalDate.of(2025, 12, 31)),
                report("evaluacion-por-dependencias", LocalDate.of(2025, 12, 31)),
                report("control-interno-contable", LocalDate.of(2025, 12, 31)),
                report("austeridad-gasto", LocalDate.of(2025, 3, 31)),
                report("austeridad-gasto", LocalDate.of(2025, 6, 30)),
                report("austeridad-gasto", LocalDate.of(2025, 9, 30)),
                report("austeridad-gasto", LocalDate.of(2025, 12, 31)),
                followUp(LocalDate.of(2025, 4, 30), LocalDate.of(2025, 5, 15)),
                followUp(LocalDate.of(2025, 8, 31), LocalDate.of(2025, 9, 12)),
                followUp(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 16)));
    }

    /** A report of a kind that nobody has to publish. */
    public static PeriodicReport report(String kind, LocalDate cutOff) {
        return PeriodicReport.builder()
                .id(ReportId.of(kind + "-" + cutOff))
                .kind(ReportKindId.of(kind))
                .cutOff(cutOff)
                .build();
    }

    /** A follow-up of the transparency programme. */
    public static PeriodicReport followUp(LocalDate cutOff, LocalDate published) {
        return report("seguimiento-ptep", cutOff).toBuilder()
                .publication(Fact.of(published(published)))
                .build();
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
