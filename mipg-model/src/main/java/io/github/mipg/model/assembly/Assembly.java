package io.github.mipg.model.assembly;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.Document;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.FactKey;
import io.github.mipg.model.FactValue;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.JobId;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.PhvaCycleId;
import io.github.mipg.model.ProjectId;
import io.github.mipg.model.RiskId;
import io.github.mipg.model.StaffEvaluationId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.control.AppliedControl;
import io.github.mipg.model.control.ControlEvaluation;
import io.github.mipg.model.control.DefenceLineAssignment;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.control.Risk;
import io.github.mipg.model.control.RiskControl;
import io.github.mipg.model.control.RiskZone;
import io.github.mipg.model.entity.PublicEntity;
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
import io.github.mipg.model.internal.Checks;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a management system together from the rows of the caller's own database (ensamble de un sistema de gestión).
 *
 * <p>Each row comes with the key that the caller knows it by, which problems name again, and with a function that sets
 * what the row says on the builder of its type. Rows may come in any order: a row before the one that it belongs to or
 * names. The function runs at once. What it throws because of the data ({@link InvalidModelException} and every other
 * {@link IllegalArgumentException}, such as that of a number, and {@link DateTimeException}) becomes a problem of the
 * row; anything else reaches the caller, and the row counts as lost. Set the identifier first: then the rows that name
 * a broken row are not blamed.
 *
 * <p>A section without rows is unknown. Only {@link #known} says that all its rows are given.
 *
 * <p>An assembly changes with each call and is not safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Assembly {
    private final PublicEntity entity;
    private final Vigencia vigencia;
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<EditionId> edition = Optional.empty();
    private boolean illustrative;
    private final List<Row<?>> rows = new ArrayList<>();
    private final Map<Section, LocalDate> known = new EnumMap<>(Section.class);
    private final Map<Section, Map<Object, LocalDate>> knownOf = new EnumMap<>(Section.class);
    private final Set<Section> none = EnumSet.noneOf(Section.class);

    private Assembly(PublicEntity entity, Vigencia vigencia) {
        this.entity = Checks.given("Assembly.entity", entity);
        this.vigencia = Checks.given("Assembly.vigencia", vigencia);
    }

    /**
     * Starts an assembly; the same as {@link io.github.mipg.model.ManagementSystem#assemble}.
     *
     * @param entity the entity
     * @param vigencia the year that the system is described for
     * @return an assembly without rows
     * @throws InvalidModelException if one is null
     */
    public static Assembly of(PublicEntity entity, Vigencia vigencia) {
        return new Assembly(entity, vigencia);
    }

    /**
     * Takes the row of a committee (comité).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code committee:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly committee(String rowKey, Consumer<? super Committee.Builder> row) {
        return add(RowKinds.COMMITTEES, rowKey, row);
    }

    /**
     * Takes the row of a seat of a committee (integrante).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code member:7}
     * @param committee the row that it belongs to, which may come later
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly member(String rowKey, CommitteeId committee, Consumer<? super CommitteeMember.Builder> row) {
        return add(RowKinds.MEMBERS, rowKey, () -> Checks.given("CommitteeId", committee), row);
    }

    /**
     * Takes the row of a seat of a committee (integrante) whose owner is still text. A text that is no identifier is a problem of the row.
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code member:7}
     * @param committee the row that it belongs to, which may come later; null is a problem of the row
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly member(String rowKey, @Nullable String committee, Consumer<? super CommitteeMember.Builder> row) {
        return add(RowKinds.MEMBERS, rowKey, () -> CommitteeId.of(Checks.given("CommitteeId.value", committee)), row);
    }

    /**
     * Takes the row of a meeting (sesión).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code meeting:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly meeting(String rowKey, Consumer<? super Meeting.Builder> row) {
        return add(RowKinds.MEETINGS, rowKey, row);
    }

    /**
     * Takes the row of a decision of a meeting (decisión).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code decision:7}
     * @param meeting the row that it belongs to, which may come later
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly decision(String rowKey, MeetingId meeting, Consumer<? super Decision.Builder> row) {
        return add(RowKinds.DECISIONS, rowKey, () -> Checks.given("MeetingId", meeting), row);
    }

    /**
     * Takes the row of a decision of a meeting (decisión) whose owner is still text. A text that is no identifier is a problem of the row.
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code decision:7}
     * @param meeting the row that it belongs to, which may come later; null is a problem of the row
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly decision(String rowKey, @Nullable String meeting, Consumer<? super Decision.Builder> row) {
        return add(RowKinds.DECISIONS, rowKey, () -> MeetingId.of(Checks.given("MeetingId.value", meeting)), row);
    }

    /**
     * Takes the row of a plan (plan).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code plan:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly plan(String rowKey, Consumer<? super InstitutionalPlan.Builder> row) {
        return add(RowKinds.PLANS, rowKey, row);
    }

    /**
     * Takes the row of a periodic report (informe).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code report:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly report(String rowKey, Consumer<? super PeriodicReport.Builder> row) {
        return add(RowKinds.REPORTS, rowKey, row);
    }

    /**
     * Takes the row of a published figure (resultado oficial).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code officialResult:7}
     * @param row sets the attributes that the row knows, in any order
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly officialResult(String rowKey, Consumer<? super OfficialResult.Builder> row) {
        return add(RowKinds.OFFICIAL_RESULTS, rowKey, row);
    }

    /**
     * Takes the row of a designation (designación).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code designation:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly designation(String rowKey, Consumer<? super Designation.Builder> row) {
        return add(RowKinds.DESIGNATIONS, rowKey, row);
    }

    /**
     * Takes the row of a unit (dependencia).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code unit:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly unit(String rowKey, Consumer<? super OrganisationalUnit.Builder> row) {
        return add(RowKinds.UNITS, rowKey, row);
    }

    /**
     * Takes the row of a job (empleo).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code job:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly job(String rowKey, Consumer<? super Job.Builder> row) {
        return add(RowKinds.JOBS, rowKey, row);
    }

    /**
     * Takes the row of a function of a job (función).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code jobFunction:7}
     * @param job the row that it belongs to, which may come later
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly jobFunction(String rowKey, JobId job, Consumer<? super JobFunction.Builder> row) {
        return add(RowKinds.JOB_FUNCTIONS, rowKey, () -> Checks.given("JobId", job), row);
    }

    /**
     * Takes the row of a function of a job (función) whose owner is still text. A text that is no identifier is a problem of the row.
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code jobFunction:7}
     * @param job the row that it belongs to, which may come later; null is a problem of the row
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly jobFunction(String rowKey, @Nullable String job, Consumer<? super JobFunction.Builder> row) {
        return add(RowKinds.JOB_FUNCTIONS, rowKey, () -> JobId.of(Checks.given("JobId.value", job)), row);
    }

    /**
     * Takes the row of a process (proceso).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code process:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly process(String rowKey, Consumer<? super WorkProcess.Builder> row) {
        return add(RowKinds.PROCESSES, rowKey, row);
    }

    /**
     * Takes the row of a demand (demanda ciudadana).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code demand:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly demand(String rowKey, Consumer<? super Demand.Builder> row) {
        return add(RowKinds.DEMANDS, rowKey, row);
    }

    /**
     * Takes the row of a diagnosis (diagnóstico).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code diagnosis:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly diagnosis(String rowKey, Consumer<? super Diagnosis.Builder> row) {
        return add(RowKinds.DIAGNOSES, rowKey, row);
    }

    /**
     * Takes the row of a problem to be solved (problema).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code developmentProblem:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly developmentProblem(String rowKey, Consumer<? super DevelopmentProblem.Builder> row) {
        return add(RowKinds.DEVELOPMENT_PROBLEMS, rowKey, row);
    }

    /**
     * Takes the row of an objective (objetivo).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code objective:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly objective(String rowKey, Consumer<? super Objective.Builder> row) {
        return add(RowKinds.OBJECTIVES, rowKey, row);
    }

    /**
     * Takes the row of a result goal (meta de resultado).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code resultGoal:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly resultGoal(String rowKey, Consumer<? super ResultGoal.Builder> row) {
        return add(RowKinds.RESULT_GOALS, rowKey, row);
    }

    /**
     * Takes the row of a product goal (meta de producto).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code productGoal:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly productGoal(String rowKey, Consumer<? super ProductGoal.Builder> row) {
        return add(RowKinds.PRODUCT_GOALS, rowKey, row);
    }

    /**
     * Takes the row of a programme (programa).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code programme:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly programme(String rowKey, Consumer<? super Programme.Builder> row) {
        return add(RowKinds.PROGRAMMES, rowKey, row);
    }

    /**
     * Takes the row of a project (proyecto).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code project:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly project(String rowKey, Consumer<? super Project.Builder> row) {
        return add(RowKinds.PROJECTS, rowKey, row);
    }

    /**
     * Takes the row of an investment of a project (inversión).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code investment:7}
     * @param project the row that it belongs to, which may come later
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly investment(String rowKey, ProjectId project, Consumer<? super Investment.Builder> row) {
        return add(RowKinds.INVESTMENTS, rowKey, () -> Checks.given("ProjectId", project), row);
    }

    /**
     * Takes the row of an investment of a project (inversión) whose owner is still text. A text that is no identifier is a problem of the row.
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code investment:7}
     * @param project the row that it belongs to, which may come later; null is a problem of the row
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly investment(String rowKey, @Nullable String project, Consumer<? super Investment.Builder> row) {
        return add(RowKinds.INVESTMENTS, rowKey, () -> ProjectId.of(Checks.given("ProjectId.value", project)), row);
    }

    /**
     * Takes the row of an action (acción).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code action:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly action(String rowKey, Consumer<? super PlannedAction.Builder> row) {
        return add(RowKinds.ACTIONS, rowKey, row);
    }

    /**
     * Takes the row of an indicator (indicador).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code indicator:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly indicator(String rowKey, Consumer<? super Indicator.Builder> row) {
        return add(RowKinds.INDICATORS, rowKey, row);
    }

    /**
     * Takes the row of a measurement of an indicator (medición).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code measurement:7}
     * @param indicator the row that it belongs to, which may come later
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly measurement(String rowKey, IndicatorId indicator, Consumer<? super Measurement.Builder> row) {
        return add(RowKinds.MEASUREMENTS, rowKey, () -> Checks.given("IndicatorId", indicator), row);
    }

    /**
     * Takes the row of a measurement of an indicator (medición) whose owner is still text. A text that is no identifier is a problem of the row.
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code measurement:7}
     * @param indicator the row that it belongs to, which may come later; null is a problem of the row
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly measurement(String rowKey, @Nullable String indicator, Consumer<? super Measurement.Builder> row) {
        return add(
                RowKinds.MEASUREMENTS, rowKey, () -> IndicatorId.of(Checks.given("IndicatorId.value", indicator)), row);
    }

    /**
     * Takes the row of a PHVA cycle (ciclo PHVA).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code cycle:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly cycle(String rowKey, Consumer<? super PhvaCycle.Builder> row) {
        return add(RowKinds.CYCLES, rowKey, row);
    }

    /**
     * Takes the row of a stage of a PHVA cycle (etapa).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code stage:7}
     * @param cycle the row that it belongs to, which may come later
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly stage(String rowKey, PhvaCycleId cycle, Consumer<? super StageRecord.Builder> row) {
        return add(RowKinds.STAGES, rowKey, () -> Checks.given("PhvaCycleId", cycle), row);
    }

    /**
     * Takes the row of a stage of a PHVA cycle (etapa) whose owner is still text. A text that is no identifier is a problem of the row.
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code stage:7}
     * @param cycle the row that it belongs to, which may come later; null is a problem of the row
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly stage(String rowKey, @Nullable String cycle, Consumer<? super StageRecord.Builder> row) {
        return add(RowKinds.STAGES, rowKey, () -> PhvaCycleId.of(Checks.given("PhvaCycleId.value", cycle)), row);
    }

    /**
     * Takes the row of a unit of a line of defence (línea de defensa).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code lineOfDefence:7}
     * @param row sets the attributes that the row knows, in any order
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly lineOfDefence(String rowKey, Consumer<? super DefenceLineAssignment.Builder> row) {
        return add(RowKinds.LINES_OF_DEFENCE, rowKey, row);
    }

    /**
     * Takes the row of a risk (riesgo).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code risk:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly risk(String rowKey, Consumer<? super Risk.Builder> row) {
        return add(RowKinds.RISKS, rowKey, row);
    }

    /**
     * Takes the row of a control that acts on a risk (control asociado).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code appliedControl:7}
     * @param risk the row that it belongs to, which may come later
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly appliedControl(String rowKey, RiskId risk, Consumer<? super AppliedControl.Builder> row) {
        return add(RowKinds.APPLIED_CONTROLS, rowKey, () -> Checks.given("RiskId", risk), row);
    }

    /**
     * Takes the row of a control that acts on a risk (control asociado) whose owner is still text. A text that is no
     * identifier is a problem of the row.
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code appliedControl:7}
     * @param risk the row that it belongs to, which may come later; null is a problem of the row
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly appliedControl(String rowKey, @Nullable String risk, Consumer<? super AppliedControl.Builder> row) {
        return add(RowKinds.APPLIED_CONTROLS, rowKey, () -> RiskId.of(Checks.given("RiskId.value", risk)), row);
    }

    /**
     * Takes the row of a control (control).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code control:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly control(String rowKey, Consumer<? super RiskControl.Builder> row) {
        return add(RowKinds.CONTROLS, rowKey, row);
    }

    /**
     * Takes the row of an evaluation of internal control (evaluación del control interno).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code controlEvaluation:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly controlEvaluation(String rowKey, Consumer<? super ControlEvaluation.Builder> row) {
        return add(RowKinds.CONTROL_EVALUATIONS, rowKey, row);
    }

    /**
     * Takes the row of a cycle of staff evaluation (evaluación del desempeño laboral).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code staffEvaluation:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly staffEvaluation(String rowKey, Consumer<? super StaffEvaluation.Builder> row) {
        return add(RowKinds.STAFF_EVALUATIONS, rowKey, row);
    }

    /**
     * Takes the row of a role in a staff evaluation (rol).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code roleAssignment:7}
     * @param evaluation the row that it belongs to, which may come later
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly roleAssignment(
            String rowKey, StaffEvaluationId evaluation, Consumer<? super RoleAssignment.Builder> row) {
        return add(RowKinds.ROLE_ASSIGNMENTS, rowKey, () -> Checks.given("StaffEvaluationId", evaluation), row);
    }

    /**
     * Takes the row of a role in a staff evaluation (rol) whose owner is still text. A text that is no identifier is a problem of the row.
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code roleAssignment:7}
     * @param evaluation the row that it belongs to, which may come later; null is a problem of the row
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly roleAssignment(
            String rowKey, @Nullable String evaluation, Consumer<? super RoleAssignment.Builder> row) {
        return add(
                RowKinds.ROLE_ASSIGNMENTS,
                rowKey,
                () -> StaffEvaluationId.of(Checks.given("StaffEvaluationId.value", evaluation)),
                row);
    }

    /**
     * Takes the row of a phase of a staff evaluation (fase).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code evaluationPhase:7}
     * @param evaluation the row that it belongs to, which may come later
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly evaluationPhase(
            String rowKey, StaffEvaluationId evaluation, Consumer<? super EvaluationPhase.Builder> row) {
        return add(RowKinds.EVALUATION_PHASES, rowKey, () -> Checks.given("StaffEvaluationId", evaluation), row);
    }

    /**
     * Takes the row of a phase of a staff evaluation (fase) whose owner is still text. A text that is no identifier is a problem of the row.
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code evaluationPhase:7}
     * @param evaluation the row that it belongs to, which may come later; null is a problem of the row
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly evaluationPhase(
            String rowKey, @Nullable String evaluation, Consumer<? super EvaluationPhase.Builder> row) {
        return add(
                RowKinds.EVALUATION_PHASES,
                rowKey,
                () -> StaffEvaluationId.of(Checks.given("StaffEvaluationId.value", evaluation)),
                row);
    }

    /**
     * Takes the row of a document (soporte).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code document:7}
     * @param row sets the attributes that the row knows, the identifier first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly document(String rowKey, Consumer<? super Document.Builder> row) {
        return add(RowKinds.DOCUMENTS, rowKey, row);
    }

    /**
     * Takes the row of how a policy is carried out (implementación de una política).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code policy:7}
     * @param row sets the attributes that the row knows, the policy first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly policy(String rowKey, Consumer<? super PolicyImplementation.Builder> row) {
        return add(RowKinds.POLICIES, rowKey, row);
    }

    /**
     * Takes the row of a step of the implementation (paso de implementación).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code step:7}
     * @param row sets the attributes that the row knows, the step first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly step(String rowKey, Consumer<? super ImplementationStep.Builder> row) {
        return add(RowKinds.STEPS, rowKey, row);
    }

    /**
     * Takes the row of a pillar of the culture (pilar).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code pillar:7}
     * @param row sets the attributes that the row knows, the pillar first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly pillar(String rowKey, Consumer<? super CulturalPillar.Builder> row) {
        return add(RowKinds.PILLARS, rowKey, row);
    }

    /**
     * Takes the row of a complementary system (sistema complementario).
     *
     * @param rowKey the key of the row in the caller's own terms, such as {@code complementarySystem:7}
     * @param row sets the attributes that the row knows, the system first
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly complementarySystem(String rowKey, Consumer<? super ComplementarySystem.Builder> row) {
        return add(RowKinds.COMPLEMENTARY_SYSTEMS, rowKey, row);
    }

    /**
     * Takes the row of the act that adopted the Model (adopción del MIPG). There is at most one.
     *
     * @param rowKey the key of the row in the caller's own terms
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly adoption(String rowKey, Consumer<? super AdministrativeAct.Builder> row) {
        return add(RowKinds.ADOPTION, rowKey, row);
    }

    /**
     * Takes the row of what the entity is for (misión). There is at most one.
     *
     * @param rowKey the key of the row in the caller's own terms
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly mission(String rowKey, Consumer<? super StrategicStatement.Builder> row) {
        return add(RowKinds.MISSION, rowKey, row);
    }

    /**
     * Takes the row of where the territory or sector goes (visión de desarrollo). There is at most one.
     *
     * @param rowKey the key of the row in the caller's own terms
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly externalVision(String rowKey, Consumer<? super StrategicStatement.Builder> row) {
        return add(RowKinds.EXTERNAL_VISION, rowKey, row);
    }

    /**
     * Takes the row of where the entity itself goes (visión institucional). There is at most one.
     *
     * @param rowKey the key of the row in the caller's own terms
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly internalVision(String rowKey, Consumer<? super StrategicStatement.Builder> row) {
        return add(RowKinds.INTERNAL_VISION, rowKey, row);
    }

    /**
     * Takes the row of the development plan of the territory (plan de desarrollo territorial). There is at most one.
     *
     * @param rowKey the key of the row in the caller's own terms
     * @param row sets the attributes that the row knows
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly territorialPlan(String rowKey, Consumer<? super TerritorialDevelopmentPlan.Builder> row) {
        return add(RowKinds.TERRITORIAL_PLAN, rowKey, row);
    }

    /**
     * Declares that all members of one committee are given. This goes before what is declared of all of them.
     *
     * @param committee the row that they belong to
     * @param through the last day that the declaration covers
     * @return this assembly
     * @throws InvalidModelException if one is null, or another day was declared before
     */
    public Assembly membersKnown(CommitteeId committee, LocalDate through) {
        return knownOf(Section.MEMBERS, committee, through);
    }

    /**
     * Declares that all decisions of one meeting are given. This goes before what is declared of all of them.
     *
     * @param meeting the row that they belong to
     * @param through the last day that the declaration covers
     * @return this assembly
     * @throws InvalidModelException if one is null, or another day was declared before
     */
    public Assembly decisionsKnown(MeetingId meeting, LocalDate through) {
        return knownOf(Section.DECISIONS, meeting, through);
    }

    /**
     * Declares that all functions of one job are given. This goes before what is declared of all of them.
     *
     * @param job the row that they belong to
     * @param through the last day that the declaration covers
     * @return this assembly
     * @throws InvalidModelException if one is null, or another day was declared before
     */
    public Assembly jobFunctionsKnown(JobId job, LocalDate through) {
        return knownOf(Section.JOB_FUNCTIONS, job, through);
    }

    /**
     * Declares that all investments of one project are given. This goes before what is declared of all of them.
     *
     * @param project the row that they belong to
     * @param through the last day that the declaration covers
     * @return this assembly
     * @throws InvalidModelException if one is null, or another day was declared before
     */
    public Assembly investmentsKnown(ProjectId project, LocalDate through) {
        return knownOf(Section.INVESTMENTS, project, through);
    }

    /**
     * Declares that all measurements of one indicator are given. This goes before what is declared of all of them.
     *
     * @param indicator the row that they belong to
     * @param through the last day that the declaration covers
     * @return this assembly
     * @throws InvalidModelException if one is null, or another day was declared before
     */
    public Assembly measurementsKnown(IndicatorId indicator, LocalDate through) {
        return knownOf(Section.MEASUREMENTS, indicator, through);
    }

    /**
     * Declares that all stages of one cycle are given. This goes before what is declared of all of them.
     *
     * @param cycle the row that they belong to
     * @param through the last day that the declaration covers
     * @return this assembly
     * @throws InvalidModelException if one is null, or another day was declared before
     */
    public Assembly stagesKnown(PhvaCycleId cycle, LocalDate through) {
        return knownOf(Section.STAGES, cycle, through);
    }

    /**
     * Declares that all roles of one staff evaluation are given. This goes before what is declared of all of them.
     *
     * @param evaluation the row that they belong to
     * @param through the last day that the declaration covers
     * @return this assembly
     * @throws InvalidModelException if one is null, or another day was declared before
     */
    public Assembly roleAssignmentsKnown(StaffEvaluationId evaluation, LocalDate through) {
        return knownOf(Section.ROLE_ASSIGNMENTS, evaluation, through);
    }

    /**
     * Declares that all phases of one staff evaluation are given. This goes before what is declared of all of them.
     *
     * @param evaluation the row that they belong to
     * @param through the last day that the declaration covers
     * @return this assembly
     * @throws InvalidModelException if one is null, or another day was declared before
     */
    public Assembly evaluationPhasesKnown(StaffEvaluationId evaluation, LocalDate through) {
        return knownOf(Section.EVALUATION_PHASES, evaluation, through);
    }

    /**
     * Declares that all controls applied to one risk are given. This goes before what is declared of all of them.
     *
     * @param risk the row that they belong to
     * @param through the last day that the declaration covers
     * @return this assembly
     * @throws InvalidModelException if one is null, or another day was declared before
     */
    public Assembly appliedControlsKnown(RiskId risk, LocalDate through) {
        return knownOf(Section.APPLIED_CONTROLS, risk, through);
    }

    /**
     * Takes the row of the most severe zone of risk that the entity accepts (apetito de riesgo). There is at most one.
     *
     * @param rowKey the key of the row in the caller's own terms
     * @param zone reads the zone off the row
     * @return this assembly
     * @throws InvalidModelException if the row key is null
     */
    public Assembly riskAppetite(String rowKey, Supplier<RiskZone> zone) {
        return value(Section.RISK_APPETITE, "InternalControl.appetite", rowKey, Section.RISK_APPETITE, zone);
    }

    /**
     * Takes a fact of the caller's own (dato propio).
     *
     * @param rowKey the key of the row in the caller's own terms
     * @param key the name of the fact, which no other row has
     * @param value the value; null is a problem of the row
     * @return this assembly
     * @throws InvalidModelException if the row key or the name is null
     */
    public Assembly fact(String rowKey, FactKey key, @Nullable FactValue value) {
        return fact(rowKey, key, () -> Checks.given("FactValue", value));
    }

    /**
     * Takes a fact of the caller's own (dato propio) that is still to be read off its row.
     *
     * @param rowKey the key of the row in the caller's own terms
     * @param key the name of the fact, which no other row has
     * @param value reads the value off the row
     * @return this assembly
     * @throws InvalidModelException if the row key or the name is null
     */
    public Assembly fact(String rowKey, FactKey key, Supplier<FactValue> value) {
        return value(Section.FACTS, "FactValue", rowKey, Checks.given("FactKey", key), value);
    }

    /**
     * Takes a row that the caller cannot turn into a value, so that it is not forgotten: it is reported with the other
     * problems, and its section is not complete without it.
     *
     * @param rowKey the key of the row in the caller's own terms
     * @param section the section that the row would fill
     * @param reason why it cannot, in the language of the caller's users
     * @return this assembly
     * @throws InvalidModelException if one is null
     */
    public Assembly unmapped(String rowKey, Section section, String reason) {
        Complaints complaints = new Complaints(key(rowKey), Checks.given("Assembly.section", section));
        return broken(rowKey, section, null, List.of(complaints.unmapped(Checks.given("Assembly.reason", reason))));
    }

    /**
     * Declares that all rows of a section are given: no row then means that there is none. For a section of rows that
     * belong to others, such as {@link Section#MEMBERS}, it holds for each row that they may belong to.
     *
     * @param section a section of rows
     * @param through the last day that the declaration covers
     * @return this assembly
     * @throws InvalidModelException if one is null, the section has no rows, or another day was declared before
     */
    public Assembly known(Section section, LocalDate through) {
        if (Checks.given("Assembly.section", section).holds() != Section.Holds.ROWS) {
            throw InvalidModelException.of(
                    "Assembly.known",
                    section,
                    Text.of("ser una sección de filas", "be a section of rows"),
                    "",
                    Text.of(
                            "Lo que se sabe que no existe se declara con none(); lo desconocido no se declara.",
                            "Declare with none() what is known not to exist; what is unknown needs no declaration."));
        }
        declare(known, section, through);
        return this;
    }

    /**
     * Declares that there is no such thing: no act of adoption, mission, vision or development plan.
     *
     * @param section a section of one thing: {@link Section#ADOPTION}, {@link Section#MISSION}, {@link
     *     Section#EXTERNAL_VISION}, {@link Section#INTERNAL_VISION} or {@link Section#TERRITORIAL_PLAN}
     * @return this assembly
     * @throws InvalidModelException if it is null or another section
     */
    public Assembly none(Section section) {
        if (Checks.given("Assembly.section", section).holds() != Section.Holds.FACT) {
            throw InvalidModelException.of(
                    "Assembly.none",
                    section,
                    Text.of("ser una sección de una sola cosa", "be a section of one thing"),
                    "",
                    Text.of(
                            "Una sección de filas se declara con known(), sin filas si no hay ninguna.",
                            "Declare a section of rows with known(), without rows if there is none."));
        }
        none.add(section);
        return this;
    }

    /**
     * Says through which day the content was gathered (fecha de corte).
     *
     * @param day the day; it takes the place of one said before
     * @return this assembly
     * @throws InvalidModelException if it is null
     */
    public Assembly asOf(LocalDate day) {
        asOf = Optional.of(Checks.given("Assembly.asOf", day));
        return this;
    }

    /**
     * Says after which edition of the Model the policies and dimensions are named (edición).
     *
     * @param named an edition of the catalogue; it takes the place of one said before
     * @return this assembly
     * @throws InvalidModelException if it is null
     */
    public Assembly edition(EditionId named) {
        edition = Optional.of(Checks.given("Assembly.edition", named));
        return this;
    }

    /**
     * Says that the content is made up for illustration.
     *
     * @return this assembly
     */
    public Assembly illustrative() {
        illustrative = true;
        return this;
    }

    /**
     * Puts together what was given so far. The assembly may go on taking rows and be finished again.
     *
     * @return the system, or everything that is wrong
     */
    public Assembled finish() {
        return new Gathering(new Given(
                        entity,
                        vigencia,
                        asOf,
                        edition,
                        illustrative,
                        Collections.unmodifiableList(rows),
                        Collections.unmodifiableMap(known),
                        Collections.unmodifiableMap(knownOf),
                        Collections.unmodifiableSet(none)))
                .gather();
    }

    private <T, B> Assembly add(RowKind<T, B> kind, String rowKey, Consumer<? super B> row) {
        return add(kind, key(rowKey), null, List.of(), row);
    }

    private <T, B> Assembly add(RowKind<T, B> kind, String rowKey, Supplier<?> owner, Consumer<? super B> row) {
        key(rowKey);
        try {
            return add(kind, rowKey, owner.get(), List.of(), row);
        } catch (InvalidModelException e) {
            return add(kind, rowKey, null, new Complaints(rowKey, kind.section()).invalid(e, kind), row);
        }
    }

    private <T, B> Assembly add(
            RowKind<T, B> kind,
            String rowKey,
            @Nullable Object owner,
            List<RowProblem> before,
            Consumer<? super B> row) {
        Checks.given("Assembly.row", row);
        Complaints complaints = new Complaints(rowKey, kind.section());
        B builder = kind.shape().start();
        ImmutableList.Builder<RowProblem> problems =
                ImmutableList.<RowProblem>builder().addAll(before);
        T value = null;
        try {
            row.accept(builder);
            value = kind.shape().build(builder);
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.addAll(complaints.invalid(e, kind));
        } catch (NullPointerException e) {
            // The commonest fault of a real table: a null column that the conversion does not expect.
            problems.add(complaints.unexpectedNull());
        } catch (RuntimeException | Error e) {
            problems.add(complaints.unmapped(e.getClass().getSimpleName()));
            throw e;
        } finally {
            Object id = value == null ? kind.keyOfBroken(builder) : kind.keyOf(value);
            rows.add(new Row<>(rowKey, kind.section(), kind, value, id, owner, problems.build()));
        }
        return this;
    }

    private <T> Assembly value(Section section, String attribute, String rowKey, Object id, Supplier<T> read) {
        Complaints complaints = new Complaints(key(rowKey), section);
        try {
            T value = Checks.given(attribute, Checks.given("Assembly.row", read).get());
            rows.add(new Row<>(rowKey, section, null, value, id, null, ImmutableList.of()));
            return this;
        } catch (IllegalArgumentException | DateTimeException e) {
            return broken(rowKey, section, id, complaints.invalid(e, null));
        } catch (NullPointerException e) {
            return broken(rowKey, section, id, List.of(complaints.unexpectedNull()));
        } catch (RuntimeException | Error e) {
            broken(rowKey, section, id, List.of(complaints.unmapped(e.getClass().getSimpleName())));
            throw e;
        }
    }

    private Assembly broken(String rowKey, Section section, @Nullable Object id, List<RowProblem> problems) {
        rows.add(new Row<>(rowKey, section, null, null, id, null, ImmutableList.copyOf(problems)));
        return this;
    }

    private static String key(String rowKey) {
        return Checks.given("Assembly.rowKey", rowKey);
    }

    private Assembly knownOf(Section section, Object owner, LocalDate through) {
        declare(
                knownOf.computeIfAbsent(section, s -> new LinkedHashMap<>()),
                Checks.given("Assembly.owner", owner),
                through);
        return this;
    }

    private static <K> void declare(Map<K, LocalDate> declared, K of, LocalDate through) {
        LocalDate before = declared.putIfAbsent(of, Checks.given("Assembly.through", through));
        if (before != null && !before.equals(through)) {
            throw InvalidModelException.of(
                    "Assembly.through",
                    through,
                    Text.of("ser el día que ya se declaró, que es " + before, "be the day declared before, " + before),
                    of.toString(),
                    Text.of("Declare cada sección una sola vez.", "Declare each section once."));
        }
    }
}
