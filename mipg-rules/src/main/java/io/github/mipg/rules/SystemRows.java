package io.github.mipg.rules;

import io.github.mipg.model.Document;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.control.ControlEvaluation;
import io.github.mipg.model.control.DefenceLineAssignment;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.control.Risk;
import io.github.mipg.model.control.RiskControl;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.Designation;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.implementation.ComplementarySystem;
import io.github.mipg.model.implementation.CulturalPillar;
import io.github.mipg.model.implementation.ImplementationStep;
import io.github.mipg.model.implementation.PolicyImplementation;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.model.organisation.Job;
import io.github.mipg.model.organisation.OrganisationalUnit;
import io.github.mipg.model.organisation.WorkProcess;
import io.github.mipg.model.people.StaffEvaluation;
import io.github.mipg.model.phva.PhvaCycle;
import io.github.mipg.model.planning.Demand;
import io.github.mipg.model.planning.DevelopmentProblem;
import io.github.mipg.model.planning.Diagnosis;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Objective;
import io.github.mipg.model.planning.PlannedAction;
import io.github.mipg.model.planning.ProductGoal;
import io.github.mipg.model.planning.Programme;
import io.github.mipg.model.planning.Project;
import io.github.mipg.model.planning.ResultGoal;

/**
 * The lists of a management system, for conditions over their rows (secciones del sistema de gestión).
 *
 * @since 0.1.0
 */
public final class SystemRows {
    /** Its committees (comités). */
    public static final Rows<ManagementSystem, Committee> COMMITTEES = Rows.<ManagementSystem, Committee>of(
                    "committee", "/committees", ManagementSystem::committees, r -> r.id().value())
            .called(Text.of("comité", "committee"), Text.of("comités", "committees"));

    /** Meetings of its committees (sesiones). */
    public static final Rows<ManagementSystem, Meeting> MEETINGS = Rows.<ManagementSystem, Meeting>of(
                    "meeting", "/meetings", ManagementSystem::meetings, r -> r.id().value())
            .called(Text.of("sesión", "meeting"), Text.of("sesiones", "meetings"));

    /** Its plans (planes institucionales y estratégicos). */
    public static final Rows<ManagementSystem, InstitutionalPlan> PLANS = Rows.<ManagementSystem, InstitutionalPlan>of(
                    "plan", "/plans", ManagementSystem::plans, r -> r.id().value())
            .called(Text.of("plan", "plan"), Text.of("planes", "plans"));

    /** Its periodic reports (informes). */
    public static final Rows<ManagementSystem, PeriodicReport> REPORTS = Rows.<ManagementSystem, PeriodicReport>of(
                    "report", "/reports", ManagementSystem::reports, r -> r.id().value())
            .called(Text.of("informe", "report"), Text.of("informes", "reports"));

    /** Figures that the measuring body published about it (resultados oficiales). */
    public static final Rows<ManagementSystem, OfficialResult> OFFICIAL_RESULTS =
            Rows.<ManagementSystem, OfficialResult>of(
                            "official-result",
                            "/officialResults",
                            ManagementSystem::officialResults,
                            r -> r.vigencia() + " " + r.index())
                    .called(
                            Text.of("resultado oficial", "official result"),
                            Text.of("resultados oficiales", "official results"));

    /** Positions that an act gives for a time (designaciones). */
    public static final Rows<ManagementSystem, Designation> DESIGNATIONS = Rows.<ManagementSystem, Designation>of(
                    "designation", "/designations", ManagementSystem::designations, r -> r.id().value())
            .called(Text.of("designación", "designation"), Text.of("designaciones", "designations"));

    /** Its cycles of planning, doing, checking and acting (ciclos PHVA). */
    public static final Rows<ManagementSystem, PhvaCycle> CYCLES = Rows.<ManagementSystem, PhvaCycle>of(
                    "cycle", "/cycles", ManagementSystem::cycles, r -> r.id().value())
            .called(Text.of("ciclo PHVA", "PHVA cycle"), Text.of("ciclos PHVA", "PHVA cycles"));

    /** Its cycles of staff evaluation (evaluación del desempeño laboral). */
    public static final Rows<ManagementSystem, StaffEvaluation> STAFF_EVALUATIONS =
            Rows.<ManagementSystem, StaffEvaluation>of(
                            "staff-evaluation",
                            "/staffEvaluations",
                            ManagementSystem::staffEvaluations,
                            r -> r.id().value())
                    .called(
                            Text.of("evaluación del desempeño laboral", "staff evaluation"),
                            Text.of("evaluaciones del desempeño laboral", "staff evaluations"));

    /** Documents that are registered once (soportes). */
    public static final Rows<ManagementSystem, Document> DOCUMENTS = Rows.<ManagementSystem, Document>of(
                    "document", "/documents", ManagementSystem::documents, r -> r.id().value())
            .called(Text.of("soporte", "document"), Text.of("soportes", "documents"));

    /** Its units (dependencias). */
    public static final Rows<ManagementSystem, OrganisationalUnit> UNITS =
            Rows.<ManagementSystem, OrganisationalUnit>of(
                            "unit", "/organisation/units", s -> s.organisation().units(), r -> r.id().value())
                    .called(Text.of("dependencia", "unit"), Text.of("dependencias", "units"));

    /** Its jobs (empleos). */
    public static final Rows<ManagementSystem, Job> JOBS = Rows.<ManagementSystem, Job>of(
                    "job", "/organisation/jobs", s -> s.organisation().jobs(), r -> r.id().value())
            .called(Text.of("empleo", "job"), Text.of("empleos", "jobs"));

    /** Its processes (procesos). */
    public static final Rows<ManagementSystem, WorkProcess> PROCESSES = Rows.<ManagementSystem, WorkProcess>of(
                    "process", "/organisation/processes", s -> s.organisation().processes(), r -> r.id().value())
            .called(Text.of("proceso", "process"), Text.of("procesos", "processes"));

    /** What people ask for (demandas). */
    public static final Rows<ManagementSystem, Demand> DEMANDS = Rows.<ManagementSystem, Demand>of(
                    "demand", "/planning/demands", s -> s.planning().demands(), r -> r.id().value())
            .called(Text.of("demanda", "demand"), Text.of("demandas", "demands"));

    /** Its diagnoses (diagnósticos). */
    public static final Rows<ManagementSystem, Diagnosis> DIAGNOSES = Rows.<ManagementSystem, Diagnosis>of(
                    "diagnosis", "/planning/diagnoses", s -> s.planning().diagnoses(), r -> r.id().value())
            .called(Text.of("diagnóstico", "diagnosis"), Text.of("diagnósticos", "diagnoses"));

    /** The problems that it found (problemas). */
    public static final Rows<ManagementSystem, DevelopmentProblem> PROBLEMS =
            Rows.<ManagementSystem, DevelopmentProblem>of(
                            "problem", "/planning/problems", s -> s.planning().problems(), r -> r.id().value())
                    .called(Text.of("problema", "problem"), Text.of("problemas", "problems"));

    /** Its objectives (objetivos). */
    public static final Rows<ManagementSystem, Objective> OBJECTIVES = Rows.<ManagementSystem, Objective>of(
                    "objective", "/planning/objectives", s -> s.planning().objectives(), r -> r.id().value())
            .called(Text.of("objetivo", "objective"), Text.of("objetivos", "objectives"));

    /** Its result goals (metas de resultado). */
    public static final Rows<ManagementSystem, ResultGoal> RESULT_GOALS = Rows.<ManagementSystem, ResultGoal>of(
                    "result-goal", "/planning/resultGoals", s -> s.planning().resultGoals(), r -> r.id().value())
            .called(Text.of("meta de resultado", "result goal"), Text.of("metas de resultado", "result goals"));

    /** Its product goals (metas de producto). */
    public static final Rows<ManagementSystem, ProductGoal> PRODUCT_GOALS = Rows.<ManagementSystem, ProductGoal>of(
                    "product-goal", "/planning/productGoals", s -> s.planning().productGoals(), r -> r.id().value())
            .called(Text.of("meta de producto", "product goal"), Text.of("metas de producto", "product goals"));

    /** Its programmes (programas). */
    public static final Rows<ManagementSystem, Programme> PROGRAMMES = Rows.<ManagementSystem, Programme>of(
                    "programme", "/planning/programmes", s -> s.planning().programmes(), r -> r.id().value())
            .called(Text.of("programa", "programme"), Text.of("programas", "programmes"));

    /** Its projects (proyectos). */
    public static final Rows<ManagementSystem, Project> PROJECTS = Rows.<ManagementSystem, Project>of(
                    "project", "/planning/projects", s -> s.planning().projects(), r -> r.id().value())
            .called(Text.of("proyecto", "project"), Text.of("proyectos", "projects"));

    /** Its planned actions (acciones). */
    public static final Rows<ManagementSystem, PlannedAction> ACTIONS = Rows.<ManagementSystem, PlannedAction>of(
                    "action", "/planning/actions", s -> s.planning().actions(), r -> r.id().value())
            .called(Text.of("acción", "action"), Text.of("acciones", "actions"));

    /** Its indicators (indicadores). */
    public static final Rows<ManagementSystem, Indicator> INDICATORS = Rows.<ManagementSystem, Indicator>of(
                    "indicator", "/planning/indicators", s -> s.planning().indicators(), r -> r.id().value())
            .called(Text.of("indicador", "indicator"), Text.of("indicadores", "indicators"));

    /** Which unit stands in which line of defence (líneas de defensa). */
    public static final Rows<ManagementSystem, DefenceLineAssignment> DEFENCE_LINES =
            Rows.<ManagementSystem, DefenceLineAssignment>of(
                            "defence-line",
                            "/internalControl/lines",
                            s -> s.internalControl().lines(),
                            r -> r.line() + " " + r.unit())
                    .called(
                            Text.of("asignación de línea de defensa", "defence line assignment"),
                            Text.of("asignaciones de líneas de defensa", "defence line assignments"));

    /** Its risks (riesgos). */
    public static final Rows<ManagementSystem, Risk> RISKS = Rows.<ManagementSystem, Risk>of(
                    "risk", "/internalControl/risks", s -> s.internalControl().risks(), r -> r.id().value())
            .called(Text.of("riesgo", "risk"), Text.of("riesgos", "risks"));

    /** Its controls (controles). */
    public static final Rows<ManagementSystem, RiskControl> CONTROLS = Rows.<ManagementSystem, RiskControl>of(
                    "control",
                    "/internalControl/controls",
                    s -> s.internalControl().controls(),
                    r -> r.id().value())
            .called(Text.of("control", "control"), Text.of("controles", "controls"));

    /** Evaluations of its internal control (evaluaciones del sistema de control interno). */
    public static final Rows<ManagementSystem, ControlEvaluation> CONTROL_EVALUATIONS =
            Rows.<ManagementSystem, ControlEvaluation>of(
                            "control-evaluation",
                            "/internalControl/evaluations",
                            s -> s.internalControl().evaluations(),
                            r -> r.id().value())
                    .called(
                            Text.of("evaluación de control interno", "control evaluation"),
                            Text.of("evaluaciones de control interno", "control evaluations"));

    /** How it takes up each policy (políticas). */
    public static final Rows<ManagementSystem, PolicyImplementation> POLICIES =
            Rows.<ManagementSystem, PolicyImplementation>of(
                            "policy",
                            "/implementation/policies",
                            s -> s.implementation().policies(),
                            r -> r.policy().value())
                    .called(Text.of("política", "policy"), Text.of("políticas", "policies"));

    /** Its steps of implementation (pasos de la implementación). */
    public static final Rows<ManagementSystem, ImplementationStep> STEPS =
            Rows.<ManagementSystem, ImplementationStep>of(
                            "implementation-step",
                            "/implementation/steps",
                            s -> s.implementation().steps(),
                            r -> r.step().value())
                    .called(
                            Text.of("paso de la implementación", "implementation step"),
                            Text.of("pasos de la implementación", "implementation steps"));

    /** Its pillars of cultural change (pilares del cambio cultural). */
    public static final Rows<ManagementSystem, CulturalPillar> PILLARS = Rows.<ManagementSystem, CulturalPillar>of(
                    "cultural-pillar",
                    "/implementation/pillars",
                    s -> s.implementation().pillars(),
                    r -> r.pillar().value())
            .called(
                    Text.of("pilar del cambio cultural", "cultural pillar"),
                    Text.of("pilares del cambio cultural", "cultural pillars"));

    /** Other management systems that it keeps (sistemas complementarios). */
    public static final Rows<ManagementSystem, ComplementarySystem> COMPLEMENTARY_SYSTEMS =
            Rows.<ManagementSystem, ComplementarySystem>of(
                            "complementary-system",
                            "/implementation/complementarySystems",
                            s -> s.implementation().complementarySystems(),
                            r -> r.system().value())
                    .called(
                            Text.of("sistema complementario", "complementary system"),
                            Text.of("sistemas complementarios", "complementary systems"));

    private SystemRows() {}
}
