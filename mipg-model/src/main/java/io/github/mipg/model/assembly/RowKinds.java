package io.github.mipg.model.assembly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.Document;
import io.github.mipg.model.control.AppliedControl;
import io.github.mipg.model.control.ControlEvaluation;
import io.github.mipg.model.control.DefenceLineAssignment;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.control.Risk;
import io.github.mipg.model.control.RiskControl;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.Decision;
import io.github.mipg.model.governance.Designation;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.implementation.ComplementarySystem;
import io.github.mipg.model.implementation.CulturalPillar;
import io.github.mipg.model.implementation.ImplementationStep;
import io.github.mipg.model.implementation.PolicyImplementation;
import io.github.mipg.model.internal.shape.ControlShapes;
import io.github.mipg.model.internal.shape.DocumentShapes;
import io.github.mipg.model.internal.shape.GovernanceShapes;
import io.github.mipg.model.internal.shape.ImplementationShapes;
import io.github.mipg.model.internal.shape.MeasurementShapes;
import io.github.mipg.model.internal.shape.OrganisationShapes;
import io.github.mipg.model.internal.shape.PeopleShapes;
import io.github.mipg.model.internal.shape.PhvaShapes;
import io.github.mipg.model.internal.shape.PlanningShapes;
import io.github.mipg.model.internal.shape.Shape;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.model.organisation.Job;
import io.github.mipg.model.organisation.JobFunction;
import io.github.mipg.model.organisation.OrganisationalUnit;
import io.github.mipg.model.organisation.WorkProcess;
import io.github.mipg.model.people.EvaluationPhase;
import io.github.mipg.model.people.RoleAssignment;
import io.github.mipg.model.people.StaffEvaluation;
import io.github.mipg.model.phva.PhvaCycle;
import io.github.mipg.model.phva.StageRecord;
import io.github.mipg.model.planning.Demand;
import io.github.mipg.model.planning.DevelopmentProblem;
import io.github.mipg.model.planning.Diagnosis;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Investment;
import io.github.mipg.model.planning.Measurement;
import io.github.mipg.model.planning.Objective;
import io.github.mipg.model.planning.PlannedAction;
import io.github.mipg.model.planning.ProductGoal;
import io.github.mipg.model.planning.Programme;
import io.github.mipg.model.planning.Project;
import io.github.mipg.model.planning.ResultGoal;
import io.github.mipg.model.planning.StrategicStatement;
import io.github.mipg.model.planning.TerritorialDevelopmentPlan;
import java.util.List;
import java.util.function.Function;

/** Every kind of row that consists of attributes. */
final class RowKinds {
    static final RowKind<Committee, Committee.Builder> COMMITTEES =
            of(Section.COMMITTEES, GovernanceShapes.COMMITTEE, Committee::id);
    static final RowKind<CommitteeMember, CommitteeMember.Builder> MEMBERS =
            of(Section.MEMBERS, GovernanceShapes.COMMITTEE_MEMBER);
    static final RowKind<Meeting, Meeting.Builder> MEETINGS =
            of(Section.MEETINGS, GovernanceShapes.MEETING, Meeting::id);
    static final RowKind<Decision, Decision.Builder> DECISIONS = of(Section.DECISIONS, GovernanceShapes.DECISION);
    static final RowKind<InstitutionalPlan, InstitutionalPlan.Builder> PLANS =
            of(Section.PLANS, PlanningShapes.INSTITUTIONAL_PLAN, InstitutionalPlan::id);
    static final RowKind<PeriodicReport, PeriodicReport.Builder> REPORTS =
            of(Section.REPORTS, ControlShapes.PERIODIC_REPORT, PeriodicReport::id);
    static final RowKind<OfficialResult, OfficialResult.Builder> OFFICIAL_RESULTS =
            of(Section.OFFICIAL_RESULTS, MeasurementShapes.OFFICIAL_RESULT);
    static final RowKind<Designation, Designation.Builder> DESIGNATIONS =
            of(Section.DESIGNATIONS, GovernanceShapes.DESIGNATION, Designation::id);
    static final RowKind<OrganisationalUnit, OrganisationalUnit.Builder> UNITS =
            of(Section.UNITS, OrganisationShapes.ORGANISATIONAL_UNIT, OrganisationalUnit::id);
    static final RowKind<Job, Job.Builder> JOBS = of(Section.JOBS, OrganisationShapes.JOB, Job::id);
    static final RowKind<JobFunction, JobFunction.Builder> JOB_FUNCTIONS =
            of(Section.JOB_FUNCTIONS, OrganisationShapes.JOB_FUNCTION);
    static final RowKind<WorkProcess, WorkProcess.Builder> PROCESSES =
            of(Section.PROCESSES, OrganisationShapes.WORK_PROCESS, WorkProcess::id);
    static final RowKind<Demand, Demand.Builder> DEMANDS = of(Section.DEMANDS, PlanningShapes.DEMAND, Demand::id);
    static final RowKind<Diagnosis, Diagnosis.Builder> DIAGNOSES =
            of(Section.DIAGNOSES, PlanningShapes.DIAGNOSIS, Diagnosis::id);
    static final RowKind<DevelopmentProblem, DevelopmentProblem.Builder> DEVELOPMENT_PROBLEMS =
            of(Section.DEVELOPMENT_PROBLEMS, PlanningShapes.DEVELOPMENT_PROBLEM, DevelopmentProblem::id);
    static final RowKind<Objective, Objective.Builder> OBJECTIVES =
            of(Section.OBJECTIVES, PlanningShapes.OBJECTIVE, Objective::id);
    static final RowKind<ResultGoal, ResultGoal.Builder> RESULT_GOALS =
            of(Section.RESULT_GOALS, PlanningShapes.RESULT_GOAL, ResultGoal::id);
    static final RowKind<ProductGoal, ProductGoal.Builder> PRODUCT_GOALS =
            of(Section.PRODUCT_GOALS, PlanningShapes.PRODUCT_GOAL, ProductGoal::id);
    static final RowKind<Programme, Programme.Builder> PROGRAMMES =
            of(Section.PROGRAMMES, PlanningShapes.PROGRAMME, Programme::id);
    static final RowKind<Project, Project.Builder> PROJECTS = of(Section.PROJECTS, PlanningShapes.PROJECT, Project::id);
    static final RowKind<Investment, Investment.Builder> INVESTMENTS =
            of(Section.INVESTMENTS, PlanningShapes.INVESTMENT);
    static final RowKind<PlannedAction, PlannedAction.Builder> ACTIONS =
            of(Section.ACTIONS, PlanningShapes.PLANNED_ACTION, PlannedAction::id);
    static final RowKind<Indicator, Indicator.Builder> INDICATORS =
            of(Section.INDICATORS, PlanningShapes.INDICATOR, Indicator::id);
    static final RowKind<Measurement, Measurement.Builder> MEASUREMENTS =
            of(Section.MEASUREMENTS, PlanningShapes.MEASUREMENT);
    static final RowKind<PhvaCycle, PhvaCycle.Builder> CYCLES =
            of(Section.CYCLES, PhvaShapes.PHVA_CYCLE, PhvaCycle::id);
    static final RowKind<StageRecord, StageRecord.Builder> STAGES = of(Section.STAGES, PhvaShapes.STAGE_RECORD);
    static final RowKind<DefenceLineAssignment, DefenceLineAssignment.Builder> LINES_OF_DEFENCE =
            of(Section.LINES_OF_DEFENCE, ControlShapes.DEFENCE_LINE_ASSIGNMENT);
    static final RowKind<Risk, Risk.Builder> RISKS = of(Section.RISKS, ControlShapes.RISK, Risk::id);
    static final RowKind<AppliedControl, AppliedControl.Builder> APPLIED_CONTROLS =
            of(Section.APPLIED_CONTROLS, ControlShapes.APPLIED_CONTROL);
    static final RowKind<RiskControl, RiskControl.Builder> CONTROLS =
            of(Section.CONTROLS, ControlShapes.RISK_CONTROL, RiskControl::id);
    static final RowKind<ControlEvaluation, ControlEvaluation.Builder> CONTROL_EVALUATIONS =
            of(Section.CONTROL_EVALUATIONS, ControlShapes.CONTROL_EVALUATION, ControlEvaluation::id);
    static final RowKind<StaffEvaluation, StaffEvaluation.Builder> STAFF_EVALUATIONS =
            of(Section.STAFF_EVALUATIONS, PeopleShapes.STAFF_EVALUATION, StaffEvaluation::id);
    static final RowKind<RoleAssignment, RoleAssignment.Builder> ROLE_ASSIGNMENTS =
            of(Section.ROLE_ASSIGNMENTS, PeopleShapes.ROLE_ASSIGNMENT);
    static final RowKind<EvaluationPhase, EvaluationPhase.Builder> EVALUATION_PHASES =
            of(Section.EVALUATION_PHASES, PeopleShapes.EVALUATION_PHASE);
    static final RowKind<Document, Document.Builder> DOCUMENTS =
            of(Section.DOCUMENTS, DocumentShapes.DOCUMENT, Document::id);
    static final RowKind<PolicyImplementation, PolicyImplementation.Builder> POLICIES =
            of(Section.POLICIES, ImplementationShapes.POLICY_IMPLEMENTATION, PolicyImplementation::policy);
    static final RowKind<ImplementationStep, ImplementationStep.Builder> STEPS =
            of(Section.STEPS, ImplementationShapes.IMPLEMENTATION_STEP, ImplementationStep::step);
    static final RowKind<CulturalPillar, CulturalPillar.Builder> PILLARS =
            of(Section.PILLARS, ImplementationShapes.CULTURAL_PILLAR, CulturalPillar::pillar);
    static final RowKind<ComplementarySystem, ComplementarySystem.Builder> COMPLEMENTARY_SYSTEMS =
            of(Section.COMPLEMENTARY_SYSTEMS, ImplementationShapes.COMPLEMENTARY_SYSTEM, ComplementarySystem::system);
    static final RowKind<AdministrativeAct, AdministrativeAct.Builder> ADOPTION =
            of(Section.ADOPTION, GovernanceShapes.ADMINISTRATIVE_ACT, v -> Section.ADOPTION);
    static final RowKind<StrategicStatement, StrategicStatement.Builder> MISSION =
            of(Section.MISSION, PlanningShapes.STRATEGIC_STATEMENT, v -> Section.MISSION);
    static final RowKind<StrategicStatement, StrategicStatement.Builder> EXTERNAL_VISION =
            of(Section.EXTERNAL_VISION, PlanningShapes.STRATEGIC_STATEMENT, v -> Section.EXTERNAL_VISION);
    static final RowKind<StrategicStatement, StrategicStatement.Builder> INTERNAL_VISION =
            of(Section.INTERNAL_VISION, PlanningShapes.STRATEGIC_STATEMENT, v -> Section.INTERNAL_VISION);
    static final RowKind<TerritorialDevelopmentPlan, TerritorialDevelopmentPlan.Builder> TERRITORIAL_PLAN =
            of(Section.TERRITORIAL_PLAN, PlanningShapes.TERRITORIAL_DEVELOPMENT_PLAN, v -> Section.TERRITORIAL_PLAN);

    /** All of them. */
    static final ImmutableList<RowKind<?, ?>> ALL = ImmutableList.of(
            COMMITTEES,
            MEMBERS,
            MEETINGS,
            DECISIONS,
            PLANS,
            REPORTS,
            OFFICIAL_RESULTS,
            DESIGNATIONS,
            UNITS,
            JOBS,
            JOB_FUNCTIONS,
            PROCESSES,
            DEMANDS,
            DIAGNOSES,
            DEVELOPMENT_PROBLEMS,
            OBJECTIVES,
            RESULT_GOALS,
            PRODUCT_GOALS,
            PROGRAMMES,
            PROJECTS,
            INVESTMENTS,
            ACTIONS,
            INDICATORS,
            MEASUREMENTS,
            CYCLES,
            STAGES,
            LINES_OF_DEFENCE,
            RISKS,
            APPLIED_CONTROLS,
            CONTROLS,
            CONTROL_EVALUATIONS,
            STAFF_EVALUATIONS,
            ROLE_ASSIGNMENTS,
            EVALUATION_PHASES,
            DOCUMENTS,
            POLICIES,
            STEPS,
            PILLARS,
            COMPLEMENTARY_SYSTEMS,
            ADOPTION,
            MISSION,
            EXTERNAL_VISION,
            INTERNAL_VISION,
            TERRITORIAL_PLAN);

    private static final ImmutableMap<Class<?>, Section> BY_ID = byId();

    private static final ImmutableListMultimap<Section, RowKind<?, ?>> PARTS = ALL.stream()
            .filter(kind -> kind.section().parent().isPresent())
            .collect(ImmutableListMultimap.toImmutableListMultimap(
                    kind -> kind.section().parent().orElseThrow(), kind -> kind));

    private RowKinds() {}

    /**
     * The section that identifiers of a type name rows of.
     *
     * @param idType the type of the identifiers
     * @return the section
     */
    static Section named(Class<?> idType) {
        Section section = BY_ID.get(idType);
        if (section == null) {
            throw new IllegalStateException("no section has rows with a " + idType.getSimpleName());
        }
        return section;
    }

    /**
     * The kinds of rows that belong to rows of a section.
     *
     * @param owners the section
     * @return the kinds, mostly none
     */
    static List<RowKind<?, ?>> partsOf(Section owners) {
        return PARTS.get(owners);
    }

    /** Rows of which several may be alike. */
    private static <T, B> RowKind<T, B> of(Section section, Shape<T, B> shape) {
        return new RowKind<>(section, shape, null);
    }

    /** Rows that differ in something. */
    private static <T, B> RowKind<T, B> of(Section section, Shape<T, B> shape, Function<T, Object> key) {
        return new RowKind<>(section, shape, key);
    }

    private static ImmutableMap<Class<?>, Section> byId() {
        ImmutableMap.Builder<Class<?>, Section> sections = ImmutableMap.builder();
        for (RowKind<?, ?> kind : ALL) {
            Class<?> type = kind.shape().idType();
            if (type != null) {
                sections.put(type, kind.section());
            }
        }
        return sections.buildOrThrow();
    }
}
