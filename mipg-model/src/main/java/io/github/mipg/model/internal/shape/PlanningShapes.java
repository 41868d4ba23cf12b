package io.github.mipg.model.internal.shape;

import static io.github.mipg.model.internal.shape.Scalars.AMOUNT;
import static io.github.mipg.model.internal.shape.Scalars.DAY;
import static io.github.mipg.model.internal.shape.Scalars.FIGURE;
import static io.github.mipg.model.internal.shape.Scalars.LINE;
import static io.github.mipg.model.internal.shape.Scalars.PERCENTAGE;
import static io.github.mipg.model.internal.shape.Scalars.TRUTH;
import static io.github.mipg.model.internal.shape.Scalars.YEAR;
import static io.github.mipg.model.internal.shape.Scalars.concept;
import static io.github.mipg.model.internal.shape.Scalars.entry;
import static io.github.mipg.model.internal.shape.Scalars.own;
import static io.github.mipg.model.internal.shape.Scalars.reference;

import io.github.mipg.model.ActionId;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.DemandId;
import io.github.mipg.model.DevelopmentProblemId;
import io.github.mipg.model.DiagnosisId;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.ObjectiveId;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.ProductGoalId;
import io.github.mipg.model.ProgrammeId;
import io.github.mipg.model.ProjectId;
import io.github.mipg.model.ResultGoalId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.catalog.ConceptKind;
import io.github.mipg.model.internal.shape.Scalar.Table;
import io.github.mipg.model.planning.ActionClosing;
import io.github.mipg.model.planning.Approval;
import io.github.mipg.model.planning.Baseline;
import io.github.mipg.model.planning.Demand;
import io.github.mipg.model.planning.DevelopmentProblem;
import io.github.mipg.model.planning.Diagnosis;
import io.github.mipg.model.planning.Direction;
import io.github.mipg.model.planning.Frequency;
import io.github.mipg.model.planning.FundingSource;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.IndicatorVariable;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Investment;
import io.github.mipg.model.planning.LegalParts;
import io.github.mipg.model.planning.Measurement;
import io.github.mipg.model.planning.MethodParts;
import io.github.mipg.model.planning.Milestone;
import io.github.mipg.model.planning.Objective;
import io.github.mipg.model.planning.PlannedAction;
import io.github.mipg.model.planning.PlanningChain;
import io.github.mipg.model.planning.PlanningScope;
import io.github.mipg.model.planning.ProductGoal;
import io.github.mipg.model.planning.Programme;
import io.github.mipg.model.planning.Project;
import io.github.mipg.model.planning.Publication;
import io.github.mipg.model.planning.ResultGoal;
import io.github.mipg.model.planning.StrategicStatement;
import io.github.mipg.model.planning.TerritorialDevelopmentPlan;
import io.github.mipg.model.planning.TrafficColour;
import io.github.mipg.model.planning.TrafficLevel;
import io.github.mipg.model.planning.TrafficLight;

/** What the types of the room {@code planning} consist of. */
public final class PlanningShapes {
    public static final Shape<Approval, Approval.Builder> APPROVAL = Shape.of(
                    "approval", Approval.class, Approval::builder, Approval.Builder::build)
            .one("date", DAY, Approval::date, Approval.Builder::date)
            .one("body", entry(Table.BODIES, BodyId::of), Approval::body, Approval.Builder::body)
            .maybePart("evidence", CommonShapes.EVIDENCE, Approval::evidence, Approval.Builder::evidence)
            .made();

    public static final Shape<Publication, Publication.Builder> PUBLICATION = Shape.of(
                    "publication", Publication.class, Publication::builder, Publication.Builder::build)
            .one("date", DAY, Publication::date, Publication.Builder::date)
            .maybePart("evidence", CommonShapes.EVIDENCE, Publication::evidence, Publication.Builder::evidence)
            .made();

    public static final Shape<InstitutionalPlan, InstitutionalPlan.Builder> INSTITUTIONAL_PLAN = Shape.of(
                    "plan", InstitutionalPlan.class, InstitutionalPlan::builder, InstitutionalPlan.Builder::build)
            .id("id", own(PlanId.class, PlanId::of), InstitutionalPlan::id, InstitutionalPlan.Builder::id)
            .one(
                    "kind",
                    entry(Table.PLAN_KINDS, PlanKindId::of),
                    InstitutionalPlan::kind,
                    InstitutionalPlan.Builder::kind)
            .one("vigencia", YEAR, InstitutionalPlan::vigencia, InstitutionalPlan.Builder::vigencia)
            .fact("approval", APPROVAL, InstitutionalPlan::approval, InstitutionalPlan.Builder::approval)
            .fact("publication", PUBLICATION, InstitutionalPlan::publication, InstitutionalPlan.Builder::publication)
            .maybe("integrated", TRUTH, InstitutionalPlan::integrated, InstitutionalPlan.Builder::integrated)
            .made();

    public static final Shape<StrategicStatement, StrategicStatement.Builder> STRATEGIC_STATEMENT = Shape.of(
                    "strategicStatement",
                    StrategicStatement.class,
                    StrategicStatement::builder,
                    StrategicStatement.Builder::build)
            .one("text", LINE, StrategicStatement::text, StrategicStatement.Builder::text)
            .maybePart(
                    "adoption",
                    GovernanceShapes.ADMINISTRATIVE_ACT,
                    StrategicStatement::adoption,
                    StrategicStatement.Builder::adoption)
            .made();

    public static final Shape<Demand, Demand.Builder> DEMAND = Shape.of(
                    "demand", Demand.class, Demand::builder, Demand.Builder::build)
            .id("id", own(DemandId.class, DemandId::of), Demand::id, Demand.Builder::id)
            .one("statement", LINE, Demand::statement, Demand.Builder::statement)
            .maybe("population", LINE, Demand::population, Demand.Builder::population)
            .made();

    public static final Shape<Diagnosis, Diagnosis.Builder> DIAGNOSIS = Shape.of(
                    "diagnosis", Diagnosis.class, Diagnosis::builder, Diagnosis.Builder::build)
            .id("id", own(DiagnosisId.class, DiagnosisId::of), Diagnosis::id, Diagnosis.Builder::id)
            .one("statement", LINE, Diagnosis::statement, Diagnosis.Builder::statement)
            .many("demands", reference(DemandId.class, DemandId::of), Diagnosis::demands, Diagnosis.Builder::demands)
            .maybePart("evidence", CommonShapes.EVIDENCE, Diagnosis::evidence, Diagnosis.Builder::evidence)
            .made();

    public static final Shape<DevelopmentProblem, DevelopmentProblem.Builder> DEVELOPMENT_PROBLEM = Shape.of(
                    "developmentProblem",
                    DevelopmentProblem.class,
                    DevelopmentProblem::builder,
                    DevelopmentProblem.Builder::build)
            .id(
                    "id",
                    own(DevelopmentProblemId.class, DevelopmentProblemId::of),
                    DevelopmentProblem::id,
                    DevelopmentProblem.Builder::id)
            .one("statement", LINE, DevelopmentProblem::statement, DevelopmentProblem.Builder::statement)
            .many(
                    "diagnoses",
                    reference(DiagnosisId.class, DiagnosisId::of),
                    DevelopmentProblem::diagnoses,
                    DevelopmentProblem.Builder::diagnoses)
            .many("causes", LINE, DevelopmentProblem::causes, DevelopmentProblem.Builder::causes)
            .many("effects", LINE, DevelopmentProblem::effects, DevelopmentProblem.Builder::effects)
            .made();

    public static final Shape<Objective, Objective.Builder> OBJECTIVE = Shape.of(
                    "objective", Objective.class, Objective::builder, Objective.Builder::build)
            .id("id", own(ObjectiveId.class, ObjectiveId::of), Objective::id, Objective.Builder::id)
            .one("statement", LINE, Objective::statement, Objective.Builder::statement)
            .maybe("scope", new Scalar.Constant<>(PlanningScope.class), Objective::scope, Objective.Builder::scope)
            .many(
                    "problems",
                    reference(DevelopmentProblemId.class, DevelopmentProblemId::of),
                    Objective::problems,
                    Objective.Builder::problems)
            .made();

    public static final Shape<ResultGoal, ResultGoal.Builder> RESULT_GOAL = Shape.of(
                    "resultGoal", ResultGoal.class, ResultGoal::builder, ResultGoal.Builder::build)
            .id("id", own(ResultGoalId.class, ResultGoalId::of), ResultGoal::id, ResultGoal.Builder::id)
            .one("statement", LINE, ResultGoal::statement, ResultGoal.Builder::statement)
            .maybe(
                    "objective",
                    reference(ObjectiveId.class, ObjectiveId::of),
                    ResultGoal::objective,
                    ResultGoal.Builder::objective)
            .many(
                    "indicators",
                    reference(IndicatorId.class, IndicatorId::of),
                    ResultGoal::indicators,
                    ResultGoal.Builder::indicators)
            .made();

    public static final Shape<ProductGoal, ProductGoal.Builder> PRODUCT_GOAL = Shape.of(
                    "productGoal", ProductGoal.class, ProductGoal::builder, ProductGoal.Builder::build)
            .id("id", own(ProductGoalId.class, ProductGoalId::of), ProductGoal::id, ProductGoal.Builder::id)
            .one("statement", LINE, ProductGoal::statement, ProductGoal.Builder::statement)
            .maybe(
                    "resultGoal",
                    reference(ResultGoalId.class, ResultGoalId::of),
                    ProductGoal::resultGoal,
                    ProductGoal.Builder::resultGoal)
            .maybe(
                    "programme",
                    reference(ProgrammeId.class, ProgrammeId::of),
                    ProductGoal::programme,
                    ProductGoal.Builder::programme)
            .many(
                    "indicators",
                    reference(IndicatorId.class, IndicatorId::of),
                    ProductGoal::indicators,
                    ProductGoal.Builder::indicators)
            .made();

    public static final Shape<Programme, Programme.Builder> PROGRAMME = Shape.of(
                    "programme", Programme.class, Programme::builder, Programme.Builder::build)
            .id("id", own(ProgrammeId.class, ProgrammeId::of), Programme::id, Programme.Builder::id)
            .one("name", LINE, Programme::name, Programme.Builder::name)
            .maybe(
                    "objective",
                    reference(ObjectiveId.class, ObjectiveId::of),
                    Programme::objective,
                    Programme.Builder::objective)
            .made();

    public static final Shape<Investment, Investment.Builder> INVESTMENT = Shape.of(
                    "investment", Investment.class, Investment::builder, Investment.Builder::build)
            .one("vigencia", YEAR, Investment::vigencia, Investment.Builder::vigencia)
            .maybe("source", new Scalar.Constant<>(FundingSource.class), Investment::source, Investment.Builder::source)
            .one("amount", AMOUNT, Investment::amount, Investment.Builder::amount)
            .made();

    public static final Shape<Project, Project.Builder> PROJECT = Shape.of(
                    "project", Project.class, Project::builder, Project.Builder::build)
            .id("id", own(ProjectId.class, ProjectId::of), Project::id, Project.Builder::id)
            .one("name", LINE, Project::name, Project.Builder::name)
            .maybe("bankCode", LINE, Project::bankCode, Project.Builder::bankCode)
            .maybe(
                    "programme",
                    reference(ProgrammeId.class, ProgrammeId::of),
                    Project::programme,
                    Project.Builder::programme)
            .many(
                    "productGoals",
                    reference(ProductGoalId.class, ProductGoalId::of),
                    Project::productGoals,
                    Project.Builder::productGoals)
            .many("policies", entry(Table.POLICIES, PolicyId::of), Project::policies, Project.Builder::policies)
            .inventory("investments", INVESTMENT, Project::investments, Project.Builder::investments)
            .made();

    public static final Shape<ActionClosing, ActionClosing.Builder> ACTION_CLOSING = Shape.of(
                    "actionClosing", ActionClosing.class, ActionClosing::builder, ActionClosing.Builder::build)
            .one("date", DAY, ActionClosing::date, ActionClosing.Builder::date)
            .maybe(
                    "reviewer",
                    reference(UnitId.class, UnitId::of),
                    ActionClosing::reviewer,
                    ActionClosing.Builder::reviewer)
            .maybePart("evidence", CommonShapes.EVIDENCE, ActionClosing::evidence, ActionClosing.Builder::evidence)
            .made();

    public static final Shape<PlannedAction, PlannedAction.Builder> PLANNED_ACTION = Shape.of(
                    "action", PlannedAction.class, PlannedAction::builder, PlannedAction.Builder::build)
            .id("id", own(ActionId.class, ActionId::of), PlannedAction::id, PlannedAction.Builder::id)
            .one("name", LINE, PlannedAction::name, PlannedAction.Builder::name)
            .maybe("unit", reference(UnitId.class, UnitId::of), PlannedAction::unit, PlannedAction.Builder::unit)
            .maybePart("period", CommonShapes.PERIOD, PlannedAction::period, PlannedAction.Builder::period)
            .maybe("product", LINE, PlannedAction::product, PlannedAction.Builder::product)
            .maybe(
                    "productGoal",
                    reference(ProductGoalId.class, ProductGoalId::of),
                    PlannedAction::productGoal,
                    PlannedAction.Builder::productGoal)
            .maybe(
                    "project",
                    reference(ProjectId.class, ProjectId::of),
                    PlannedAction::project,
                    PlannedAction.Builder::project)
            .maybe("plan", reference(PlanId.class, PlanId::of), PlannedAction::plan, PlannedAction.Builder::plan)
            .many(
                    "policies",
                    entry(Table.POLICIES, PolicyId::of),
                    PlannedAction::policies,
                    PlannedAction.Builder::policies)
            .many(
                    "indicators",
                    reference(IndicatorId.class, IndicatorId::of),
                    PlannedAction::indicators,
                    PlannedAction.Builder::indicators)
            .maybe("budget", AMOUNT, PlannedAction::budget, PlannedAction.Builder::budget)
            .maybe("progress", PERCENTAGE, PlannedAction::progress, PlannedAction.Builder::progress)
            .fact("closing", ACTION_CLOSING, PlannedAction::closing, PlannedAction.Builder::closing)
            .made();

    public static final Shape<Baseline, Baseline.Builder> BASELINE = Shape.of(
                    "baseline", Baseline.class, Baseline::builder, Baseline.Builder::build)
            .one("value", FIGURE, Baseline::value, Baseline.Builder::value)
            .maybe("vigencia", YEAR, Baseline::vigencia, Baseline.Builder::vigencia)
            .maybePart("evidence", CommonShapes.EVIDENCE, Baseline::evidence, Baseline.Builder::evidence)
            .made();

    public static final Shape<TrafficLevel, TrafficLevel.Builder> TRAFFIC_LEVEL = Shape.of(
                    "trafficLevel", TrafficLevel.class, TrafficLevel::builder, TrafficLevel.Builder::build)
            .one(
                    "colour",
                    new Scalar.Constant<>(TrafficColour.class),
                    TrafficLevel::colour,
                    TrafficLevel.Builder::colour)
            .maybe("atLeast", FIGURE, TrafficLevel::atLeast, TrafficLevel.Builder::atLeast)
            .maybe("atMost", FIGURE, TrafficLevel::atMost, TrafficLevel.Builder::atMost)
            .made();

    public static final Shape<TrafficLight, TrafficLight.Builder> TRAFFIC_LIGHT = Shape.of(
                    "trafficLight", TrafficLight.class, TrafficLight::builder, TrafficLight.Builder::build)
            .parts("levels", TRAFFIC_LEVEL, TrafficLight::levels, TrafficLight.Builder::levels)
            .made();

    public static final Shape<Measurement, Measurement.Builder> MEASUREMENT = Shape.of(
                    "measurement", Measurement.class, Measurement::builder, Measurement.Builder::build)
            .part("period", CommonShapes.PERIOD, Measurement::period, Measurement.Builder::period)
            .maybe("value", FIGURE, Measurement::value, Measurement.Builder::value)
            .maybePart("evidence", CommonShapes.EVIDENCE, Measurement::evidence, Measurement.Builder::evidence)
            .made();

    public static final Shape<IndicatorVariable, IndicatorVariable.Builder> INDICATOR_VARIABLE = Shape.of(
                    "indicatorVariable",
                    IndicatorVariable.class,
                    IndicatorVariable::builder,
                    IndicatorVariable.Builder::build)
            .one("name", LINE, IndicatorVariable::name, IndicatorVariable.Builder::name)
            .maybe("description", LINE, IndicatorVariable::description, IndicatorVariable.Builder::description)
            .maybe("source", LINE, IndicatorVariable::source, IndicatorVariable.Builder::source)
            .made();

    public static final Shape<Indicator, Indicator.Builder> INDICATOR = Shape.of(
                    "indicator", Indicator.class, Indicator::builder, Indicator.Builder::build)
            .id("id", own(IndicatorId.class, IndicatorId::of), Indicator::id, Indicator.Builder::id)
            .one("name", LINE, Indicator::name, Indicator.Builder::name)
            .maybe("objective", LINE, Indicator::objective, Indicator.Builder::objective)
            .maybe("kind", concept(ConceptKind.INDICATOR_TYPE), Indicator::kind, Indicator.Builder::kind)
            .maybe("formula", LINE, Indicator::formula, Indicator.Builder::formula)
            .maybePart("numerator", INDICATOR_VARIABLE, Indicator::numerator, Indicator.Builder::numerator)
            .maybePart("denominator", INDICATOR_VARIABLE, Indicator::denominator, Indicator.Builder::denominator)
            .maybe("unitOfMeasure", LINE, Indicator::unitOfMeasure, Indicator.Builder::unitOfMeasure)
            .maybe(
                    "frequency",
                    new Scalar.Constant<>(Frequency.class),
                    Indicator::frequency,
                    Indicator.Builder::frequency)
            .maybe(
                    "direction",
                    new Scalar.Constant<>(Direction.class),
                    Indicator::direction,
                    Indicator.Builder::direction)
            .fact("levels", TRAFFIC_LIGHT, Indicator::levels, Indicator.Builder::levels)
            .fact("baseline", BASELINE, Indicator::baseline, Indicator.Builder::baseline)
            .map("targets", YEAR, FIGURE, Indicator::targets, Indicator.Builder::targets)
            .inventory("measurements", MEASUREMENT, Indicator::measurements, Indicator.Builder::measurements)
            .maybe("process", reference(ProcessId.class, ProcessId::of), Indicator::process, Indicator.Builder::process)
            .maybe("unit", reference(UnitId.class, UnitId::of), Indicator::unit, Indicator.Builder::unit)
            .maybe("responsible", LINE, Indicator::responsible, Indicator.Builder::responsible)
            .many("policies", entry(Table.POLICIES, PolicyId::of), Indicator::policies, Indicator.Builder::policies)
            .made();

    public static final Shape<LegalParts, LegalParts.Builder> LEGAL_PARTS = Shape.of(
                    "legalParts", LegalParts.class, LegalParts::builder, LegalParts.Builder::build)
            .fact("strategicPart", CommonShapes.EVIDENCE, LegalParts::strategicPart, LegalParts.Builder::strategicPart)
            .fact(
                    "investmentPlan",
                    CommonShapes.EVIDENCE,
                    LegalParts::investmentPlan,
                    LegalParts.Builder::investmentPlan)
            .inventory("investments", INVESTMENT, LegalParts::investments, LegalParts.Builder::investments)
            .made();

    public static final Shape<MethodParts, MethodParts.Builder> METHOD_PARTS = Shape.of(
                    "methodParts", MethodParts.class, MethodParts::builder, MethodParts.Builder::build)
            .fact("diagnosis", CommonShapes.EVIDENCE, MethodParts::diagnosis, MethodParts.Builder::diagnosis)
            .fact("followUp", CommonShapes.EVIDENCE, MethodParts::followUp, MethodParts.Builder::followUp)
            .made();

    public static final Shape<Milestone, Milestone.Builder> MILESTONE = Shape.of(
                    "milestone", Milestone.class, Milestone::builder, Milestone.Builder::build)
            .one("date", DAY, Milestone::date, Milestone.Builder::date)
            .maybePart("evidence", CommonShapes.EVIDENCE, Milestone::evidence, Milestone.Builder::evidence)
            .made();

    public static final Shape<TerritorialDevelopmentPlan, TerritorialDevelopmentPlan.Builder>
            TERRITORIAL_DEVELOPMENT_PLAN = Shape.of(
                            "territorialPlan",
                            TerritorialDevelopmentPlan.class,
                            TerritorialDevelopmentPlan::builder,
                            TerritorialDevelopmentPlan.Builder::build)
                    .one("name", LINE, TerritorialDevelopmentPlan::name, TerritorialDevelopmentPlan.Builder::name)
                    .maybePart(
                            "period",
                            CommonShapes.PERIOD,
                            TerritorialDevelopmentPlan::period,
                            TerritorialDevelopmentPlan.Builder::period)
                    .room(
                            "legalParts",
                            () -> LEGAL_PARTS,
                            TerritorialDevelopmentPlan::legalParts,
                            TerritorialDevelopmentPlan.Builder::legalParts)
                    .room(
                            "methodParts",
                            () -> METHOD_PARTS,
                            TerritorialDevelopmentPlan::methodParts,
                            TerritorialDevelopmentPlan.Builder::methodParts)
                    .fact(
                            "councilHearing",
                            MILESTONE,
                            TerritorialDevelopmentPlan::councilHearing,
                            TerritorialDevelopmentPlan.Builder::councilHearing)
                    .fact(
                            "councilOpinion",
                            MILESTONE,
                            TerritorialDevelopmentPlan::councilOpinion,
                            TerritorialDevelopmentPlan.Builder::councilOpinion)
                    .fact(
                            "submission",
                            MILESTONE,
                            TerritorialDevelopmentPlan::submission,
                            TerritorialDevelopmentPlan.Builder::submission)
                    .fact(
                            "adoption",
                            GovernanceShapes.ADMINISTRATIVE_ACT,
                            TerritorialDevelopmentPlan::adoption,
                            TerritorialDevelopmentPlan.Builder::adoption)
                    .made();

    public static final Shape<PlanningChain, PlanningChain.Builder> PLANNING_CHAIN = Shape.of(
                    "planningChain", PlanningChain.class, PlanningChain::builder, PlanningChain.Builder::build)
            .fact("mission", STRATEGIC_STATEMENT, PlanningChain::mission, PlanningChain.Builder::mission)
            .fact(
                    "externalVision",
                    STRATEGIC_STATEMENT,
                    PlanningChain::externalVision,
                    PlanningChain.Builder::externalVision)
            .fact(
                    "internalVision",
                    STRATEGIC_STATEMENT,
                    PlanningChain::internalVision,
                    PlanningChain.Builder::internalVision)
            .fact(
                    "territorialPlan",
                    TERRITORIAL_DEVELOPMENT_PLAN,
                    PlanningChain::territorialPlan,
                    PlanningChain.Builder::territorialPlan)
            .inventory("demands", DEMAND, PlanningChain::demands, PlanningChain.Builder::demands)
            .inventory("diagnoses", DIAGNOSIS, PlanningChain::diagnoses, PlanningChain.Builder::diagnoses)
            .inventory("problems", DEVELOPMENT_PROBLEM, PlanningChain::problems, PlanningChain.Builder::problems)
            .inventory("objectives", OBJECTIVE, PlanningChain::objectives, PlanningChain.Builder::objectives)
            .inventory("resultGoals", RESULT_GOAL, PlanningChain::resultGoals, PlanningChain.Builder::resultGoals)
            .inventory("productGoals", PRODUCT_GOAL, PlanningChain::productGoals, PlanningChain.Builder::productGoals)
            .inventory("programmes", PROGRAMME, PlanningChain::programmes, PlanningChain.Builder::programmes)
            .inventory("projects", PROJECT, PlanningChain::projects, PlanningChain.Builder::projects)
            .inventory("actions", PLANNED_ACTION, PlanningChain::actions, PlanningChain.Builder::actions)
            .inventory("indicators", INDICATOR, PlanningChain::indicators, PlanningChain.Builder::indicators)
            .made();

    private PlanningShapes() {}
}
