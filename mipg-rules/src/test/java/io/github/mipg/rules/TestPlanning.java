package io.github.mipg.rules;

import io.github.mipg.model.ActionId;
import io.github.mipg.model.Amount;
import io.github.mipg.model.ConceptId;
import io.github.mipg.model.Confidentiality;
import io.github.mipg.model.DemandId;
import io.github.mipg.model.DevelopmentProblemId;
import io.github.mipg.model.DiagnosisId;
import io.github.mipg.model.Document;
import io.github.mipg.model.DocumentId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Figure;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.JobId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.ObjectiveId;
import io.github.mipg.model.Period;
import io.github.mipg.model.PhvaCycleId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.ProductGoalId;
import io.github.mipg.model.ProgrammeId;
import io.github.mipg.model.ProjectId;
import io.github.mipg.model.ReportId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.ResultGoalId;
import io.github.mipg.model.StaffEvaluationId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Concept;
import io.github.mipg.model.catalog.ConceptKind;
import io.github.mipg.model.catalog.PolicyEntry;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.implementation.ComplementarySystem;
import io.github.mipg.model.implementation.CulturalPillar;
import io.github.mipg.model.implementation.Implementation;
import io.github.mipg.model.implementation.ImplementationStep;
import io.github.mipg.model.implementation.PolicyImplementation;
import io.github.mipg.model.organisation.Job;
import io.github.mipg.model.organisation.JobFunction;
import io.github.mipg.model.organisation.Organisation;
import io.github.mipg.model.organisation.OrganisationalUnit;
import io.github.mipg.model.organisation.ProcessKind;
import io.github.mipg.model.organisation.WorkProcess;
import io.github.mipg.model.people.EvaluationPhase;
import io.github.mipg.model.people.EvaluationRole;
import io.github.mipg.model.people.RoleAssignment;
import io.github.mipg.model.people.StaffEvaluation;
import io.github.mipg.model.phva.PhvaCycle;
import io.github.mipg.model.phva.PhvaStage;
import io.github.mipg.model.phva.StageRecord;
import io.github.mipg.model.planning.ActionClosing;
import io.github.mipg.model.planning.Baseline;
import io.github.mipg.model.planning.Demand;
import io.github.mipg.model.planning.DevelopmentProblem;
import io.github.mipg.model.planning.Diagnosis;
import io.github.mipg.model.planning.Direction;
import io.github.mipg.model.planning.Frequency;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.Investment;
import io.github.mipg.model.planning.LegalParts;
import io.github.mipg.model.planning.Measurement;
import io.github.mipg.model.planning.MethodParts;
import io.github.mipg.model.planning.Milestone;
import io.github.mipg.model.planning.Objective;
import io.github.mipg.model.planning.PlannedAction;
import io.github.mipg.model.planning.PlanningChain;
import io.github.mipg.model.planning.ProductGoal;
import io.github.mipg.model.planning.Programme;
import io.github.mipg.model.planning.Project;
import io.github.mipg.model.planning.ResultGoal;
import io.github.mipg.model.planning.TerritorialDevelopmentPlan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a made-up town hall plans, how it is built, whom it evaluates and how it takes up the Model. */
public final class TestPlanning {
    private TestPlanning() {}

    /** Adds all of it to a system. */
    public static ManagementSystem.Builder addTo(ManagementSystem.Builder system) {
        return system.planning(planning().build())
                .organisation(organisation().build())
                .cycles(all(cycle("ciclo").build()))
                .staffEvaluations(all(evaluation(2024).build(), evaluation(2025).build()))
                .implementation(implementation().build())
                .documents(all(document().build()));
    }

    /** A list that is declared complete. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on to be copied
    public static <T> Inventory<T> all(T... items) {
        return Inventory.complete(TestSystems.THROUGH, Arrays.asList(items));
    }

    /** A day. */
    public static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /** A milestone. */
    public static Fact<Milestone> on(LocalDate day) {
        return Fact.of(Milestone.builder().date(day).build());
    }

    /** The reports that a town hall hands in beside those of internal control. */
    public static List<PeriodicReport> reports() {
        return List.of(
                report("gestion", "informe-de-gestion", 2024, day(2025, 1, 31)),
                report("furag", "furag", 2024, day(2025, 4, 22)),
                report("plan", "informe-plan-desarrollo", 2024, day(2025, 11, 30)));
    }

    /** A report on a year. */
    public static PeriodicReport report(String id, String kind, int year, LocalDate published) {
        return PeriodicReport.builder()
                .id(ReportId.of(id))
                .kind(ReportKindId.of(kind))
                .cutOff(day(year, 12, 31))
                .publication(Fact.of(TestSystems.published(published)))
                .build();
    }

    /** A planning chain in which each link holds the next. */
    public static PlanningChain.Builder planning() {
        return PlanningChain.builder()
                .demands(all(
                        Demand.builder().id(DemandId.of("d1")).statement("Agua").build()))
                .diagnoses(all(diagnosis().build()))
                .problems(all(problem().build()))
                .objectives(all(objective().build()))
                .resultGoals(all(resultGoal().build()))
                .productGoals(all(productGoal().build()))
                .programmes(all(programme().build()))
                .projects(all(project().build()))
                .actions(all(action().build()))
                .indicators(all(indicator().build()))
                .territorialPlan(Fact.of(territorialPlan().build()));
    }

    public static Diagnosis.Builder diagnosis() {
        return Diagnosis.builder()
                .id(DiagnosisId.of("g1"))
                .statement("Falta agua")
                .demands(List.of(DemandId.of("d1")));
    }

    public static DevelopmentProblem.Builder problem() {
        return DevelopmentProblem.builder()
                .id(DevelopmentProblemId.of("p1"))
                .statement("Sin agua")
                .diagnoses(List.of(DiagnosisId.of("g1")));
    }

    public static Objective.Builder objective() {
        return Objective.builder()
                .id(ObjectiveId.of("o1"))
                .statement("Agua para todos")
                .problems(List.of(DevelopmentProblemId.of("p1")));
    }

    public static ResultGoal.Builder resultGoal() {
        return ResultGoal.builder()
                .id(ResultGoalId.of("r1"))
                .statement("Cobertura")
                .objective(ObjectiveId.of("o1"))
                .indicators(List.of(IndicatorId.of("i1")));
    }

    public static ProductGoal.Builder productGoal() {
        return ProductGoal.builder()
                .id(ProductGoalId.of("t1"))
                .statement("Redes")
                .resultGoal(ResultGoalId.of("r1"))
                .programme(ProgrammeId.of("pg1"))
                .indicators(List.of(IndicatorId.of("i1")));
    }

    public static Programme.Builder programme() {
        return Programme.builder().id(ProgrammeId.of("pg1")).name("Acueducto").objective(ObjectiveId.of("o1"));
    }

    public static Project.Builder project() {
        return Project.builder()
                .id(ProjectId.of("j1"))
                .name("Redes nuevas")
                .programme(ProgrammeId.of("pg1"))
                .productGoals(List.of(ProductGoalId.of("t1")))
                .investments(all(investment(2025, 100)));
    }

    public static Investment investment(int year, long pesos) {
        return Investment.builder()
                .vigencia(Vigencia.of(year))
                .amount(Amount.of(pesos))
                .build();
    }

    public static PlannedAction.Builder action() {
        return PlannedAction.builder()
                .id(ActionId.of("a1"))
                .name("Instalar")
                .unit(UnitId.of("u1"))
                .period(Period.between(day(2025, 2, 1), day(2025, 7, 1)))
                .product("Redes")
                .productGoal(ProductGoalId.of("t1"))
                .project(ProjectId.of("j1"))
                .indicators(List.of(IndicatorId.of("i1")))
                .budget(Amount.of(100))
                .closing(Fact.of(closing().build()));
    }

    public static ActionClosing.Builder closing() {
        return ActionClosing.builder()
                .date(day(2025, 6, 30))
                .reviewer(UnitId.of("u2"))
                .evidence(Evidence.builder()
                        .title("Acta de entrega")
                        .date(day(2025, 2, 1))
                        .build());
    }

    public static Indicator.Builder indicator() {
        return Indicator.builder()
                .id(IndicatorId.of("i1"))
                .name("Cobertura")
                .formula("con agua / todos")
                .unitOfMeasure("porcentaje")
                .direction(Direction.HIGHER_IS_BETTER)
                .frequency(Frequency.YEARLY)
                .baseline(Fact.of(Baseline.builder().value(Figure.of(50)).build()))
                .targets(Map.of(Vigencia.of(2025), Figure.of(60)))
                .measurements(all(measurement(2025).value(Figure.of(61)).build()));
    }

    public static Measurement.Builder measurement(int year) {
        return Measurement.builder().period(Vigencia.of(year).period());
    }

    public static TerritorialDevelopmentPlan.Builder territorialPlan() {
        return TerritorialDevelopmentPlan.builder()
                .name("Plan")
                .period(Period.between(day(2024, 1, 1), day(2028, 1, 1)))
                .legalParts(LegalParts.builder()
                        .strategicPart(proof())
                        .investmentPlan(proof())
                        .investments(all(investment(2024, 50), investment(2025, 100)))
                        .build())
                .methodParts(MethodParts.builder()
                        .diagnosis(proof())
                        .followUp(proof())
                        .build())
                .councilHearing(on(day(2024, 2, 29)))
                .councilOpinion(on(day(2024, 3, 29)))
                .submission(on(day(2024, 4, 30)))
                .adoption(Fact.of(TestSystems.act("Acuerdo 5 de 2024", day(2024, 5, 30))));
    }

    public static Fact<Evidence> proof() {
        return Fact.of(Evidence.builder().title("Documento").build());
    }

    /** Units, jobs and processes that fit together, and that nothing else of the town hall refers to. */
    public static Organisation.Builder smallOrganisation() {
        return Organisation.builder()
                .units(all(unit("u1", null, "estrategico"), unit("u2", "u1", "tactico")))
                .jobs(all(job().build()))
                .processes(all(process().build()));
    }

    /** Units, jobs and processes that fit together. */
    public static Organisation.Builder organisation() {
        return Organisation.builder()
                .units(all(
                        unit("u1", null, "estrategico"),
                        unit("u2", "u1", "tactico"),
                        unit("obras", "u1", "tactico"),
                        unit("planeacion", "u1", "tactico"),
                        unit("control", "u1", "tactico")))
                .jobs(all(job().build(), jobIn("obras"), jobIn("planeacion"), jobIn("control")))
                .processes(all(
                        process().build(),
                        TestSystems.process("obras", ProcessKind.MISSION),
                        TestSystems.process("planeacion", ProcessKind.STRATEGIC),
                        TestSystems.process("control", ProcessKind.EVALUATION)));
    }

    public static OrganisationalUnit unit(
            String id,
            @org.jspecify.annotations.Nullable String parent,
            @org.jspecify.annotations.Nullable String level) {
        return OrganisationalUnit.builder()
                .id(UnitId.of(id))
                .name("Dependencia " + id)
                .parent(Optional.ofNullable(parent).map(UnitId::of))
                .level(Optional.ofNullable(level).map(ConceptId::of))
                .build();
    }

    public static Job.Builder job() {
        return Job.builder()
                .id(JobId.of("e1"))
                .name("Profesional")
                .unit(UnitId.of("u1"))
                .functions(all(function().build()));
    }

    /** The job of a unit that has the process of the same name. */
    private static Job jobIn(String unit) {
        return Job.builder()
                .id(JobId.of(unit))
                .name("Profesional de " + unit)
                .unit(UnitId.of(unit))
                .functions(all(JobFunction.builder()
                        .statement("Llevar el proceso")
                        .process(ProcessId.of(unit))
                        .build()))
                .build();
    }

    public static JobFunction.Builder function() {
        return JobFunction.builder().statement("Instalar redes").process(ProcessId.of("c1"));
    }

    public static WorkProcess.Builder process() {
        return WorkProcess.builder()
                .id(ProcessId.of("c1"))
                .name("Acueducto")
                .owner(UnitId.of("u1"))
                .units(List.of(UnitId.of("u2")));
    }

    /** A cycle with its four stages. */
    public static PhvaCycle.Builder cycle(String id) {
        return PhvaCycle.builder()
                .id(PhvaCycleId.of(id))
                .name("Mejora")
                .stages(all(
                        stage(PhvaStage.PLAN, 1, "u1").build(),
                        stage(PhvaStage.DO, 2, "u1").build(),
                        stage(PhvaStage.CHECK, 3, "u2").build(),
                        stage(PhvaStage.ACT, 4, "u1").build()));
    }

    public static StageRecord.Builder stage(PhvaStage stage, int month, String unit) {
        return StageRecord.builder().stage(stage).date(day(2025, month, 1)).unit(UnitId.of(unit));
    }

    /** An evaluation from February of a year to the next January, all of it done in time. */
    public static StaffEvaluation.Builder evaluation(int year) {
        return StaffEvaluation.builder()
                .id(StaffEvaluationId.of("edl-" + year))
                .period(Period.between(day(year, 2, 1), day(year + 1, 2, 1)))
                .roles(Inventory.complete(
                        TestSystems.THROUGH,
                        Arrays.stream(EvaluationRole.values())
                                .map(r -> RoleAssignment.builder().role(r).build())
                                .toList()))
                .phases(all(
                        phase("concertacion", day(year, 2, 20)).build(),
                        phase("seguimiento", day(year, 7, 31)).build(),
                        phase("evaluaciones-parciales", day(year, 8, 15)).build(),
                        phase("calificacion-definitiva", day(year + 1, 2, 15)).build()));
    }

    public static EvaluationPhase.Builder phase(String phase, LocalDate due) {
        return EvaluationPhase.builder()
                .phase(ConceptId.of(phase))
                .due(due)
                .expected(10)
                .done(10);
    }

    /** Every policy of 2025 with its leader, every step finished, every pillar worked on. */
    public static Implementation.Builder implementation() {
        List<PolicyImplementation> policies = TestSystems.LAW.editionOn(day(2025, 1, 1)).policies().stream()
                .map(PolicyEntry::policy)
                .map(p -> policy(p).build())
                .toList();
        List<CulturalPillar> pillars = TestSystems.LAW.concepts(ConceptKind.CULTURAL_PILLAR).stream()
                .map(Concept::key)
                .map(key -> pillar(key).build())
                .toList();
        return Implementation.builder()
                .policies(Inventory.complete(TestSystems.THROUGH, policies))
                .steps(all(
                        step("institucionalidad", 1),
                        step("linea-base", 2),
                        step("adecuaciones", 3),
                        step("autodiagnostico", 4)))
                .pillars(Inventory.complete(TestSystems.THROUGH, pillars))
                .complementarySystems(all(ComplementarySystem.builder()
                        .system(ConceptId.of("gestion-ambiental"))
                        .articulated(true)
                        .build()));
    }

    public static PolicyImplementation.Builder policy(PolicyId policy) {
        return PolicyImplementation.builder().policy(policy).lead(UnitId.of("u1"));
    }

    public static CulturalPillar.Builder pillar(String key) {
        return CulturalPillar.builder().pillar(ConceptId.of(key)).practices(List.of("Charlas"));
    }

    public static ImplementationStep step(String key, int month) {
        return ImplementationStep.builder()
                .step(ConceptId.of(key))
                .completion(on(day(2019, month, 1)))
                .build();
    }

    public static Document.Builder document() {
        return Document.builder()
                .id(DocumentId.of("s1"))
                .evidence(Evidence.builder()
                        .title("Acta")
                        .issuer("Secretaría")
                        .location("Archivo 1")
                        .date(day(2025, 5, 5))
                        .confidentiality(Confidentiality.PUBLIC)
                        .build());
    }
}
