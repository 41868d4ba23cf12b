package io.github.mipg.model.internal.shape;

import static io.github.mipg.model.internal.shape.Scalars.DAY;
import static io.github.mipg.model.internal.shape.Scalars.LINE;
import static io.github.mipg.model.internal.shape.Scalars.TRUTH;
import static io.github.mipg.model.internal.shape.Scalars.concept;
import static io.github.mipg.model.internal.shape.Scalars.entry;
import static io.github.mipg.model.internal.shape.Scalars.own;
import static io.github.mipg.model.internal.shape.Scalars.reference;

import io.github.mipg.model.ControlEvaluationId;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.ReportId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.RiskControlId;
import io.github.mipg.model.RiskId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.catalog.ConceptKind;
import io.github.mipg.model.control.AppliedControl;
import io.github.mipg.model.control.ControlEvaluation;
import io.github.mipg.model.control.ControlKind;
import io.github.mipg.model.control.DefenceLineAssignment;
import io.github.mipg.model.control.InternalControl;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.control.Risk;
import io.github.mipg.model.control.RiskControl;
import io.github.mipg.model.control.RiskKind;
import io.github.mipg.model.control.RiskRating;
import io.github.mipg.model.control.RiskTreatment;
import io.github.mipg.model.control.RiskZone;
import io.github.mipg.model.internal.shape.Scalar.Table;

/** What the types of the room {@code control} consist of. */
public final class ControlShapes {
    public static final Shape<PeriodicReport, PeriodicReport.Builder> PERIODIC_REPORT = Shape.of(
                    "report", PeriodicReport.class, PeriodicReport::builder, PeriodicReport.Builder::build)
            .id("id", own(ReportId.class, ReportId::of), PeriodicReport::id, PeriodicReport.Builder::id)
            .one(
                    "kind",
                    entry(Table.REPORT_KINDS, ReportKindId::of),
                    PeriodicReport::kind,
                    PeriodicReport.Builder::kind)
            .one("cutOff", DAY, PeriodicReport::cutOff, PeriodicReport.Builder::cutOff)
            .fact(
                    "publication",
                    PlanningShapes.PUBLICATION,
                    PeriodicReport::publication,
                    PeriodicReport.Builder::publication)
            .made();

    public static final Shape<DefenceLineAssignment, DefenceLineAssignment.Builder> DEFENCE_LINE_ASSIGNMENT = Shape.of(
                    "lineAssignment",
                    DefenceLineAssignment.class,
                    DefenceLineAssignment::builder,
                    DefenceLineAssignment.Builder::build)
            .one(
                    "line",
                    concept(ConceptKind.LINE_OF_DEFENCE),
                    DefenceLineAssignment::line,
                    DefenceLineAssignment.Builder::line)
            .one(
                    "unit",
                    reference(UnitId.class, UnitId::of),
                    DefenceLineAssignment::unit,
                    DefenceLineAssignment.Builder::unit)
            .maybe(
                    "responsibility",
                    LINE,
                    DefenceLineAssignment::responsibility,
                    DefenceLineAssignment.Builder::responsibility)
            .made();

    public static final Shape<RiskRating, RiskRating.Builder> RISK_RATING = Shape.of(
                    "riskRating", RiskRating.class, RiskRating::builder, RiskRating.Builder::build)
            .maybe("likelihood", new Scalar.Whole(1, 5), RiskRating::likelihood, RiskRating.Builder::likelihood)
            .maybe("impact", new Scalar.Whole(1, 5), RiskRating::impact, RiskRating.Builder::impact)
            .maybe("zone", new Scalar.Constant<>(RiskZone.class), RiskRating::zone, RiskRating.Builder::zone)
            .made();

    public static final Shape<AppliedControl, AppliedControl.Builder> APPLIED_CONTROL = Shape.of(
                    "appliedControl", AppliedControl.class, AppliedControl::builder, AppliedControl.Builder::build)
            .one(
                    "control",
                    reference(RiskControlId.class, RiskControlId::of),
                    AppliedControl::control,
                    AppliedControl.Builder::control)
            .maybe("effect", LINE, AppliedControl::effect, AppliedControl.Builder::effect)
            .made();

    public static final Shape<Risk, Risk.Builder> RISK = Shape.of(
                    "risk", Risk.class, Risk::builder, Risk.Builder::build)
            .id("id", own(RiskId.class, RiskId::of), Risk::id, Risk.Builder::id)
            .one("statement", LINE, Risk::statement, Risk.Builder::statement)
            .maybe("kind", new Scalar.Constant<>(RiskKind.class), Risk::kind, Risk.Builder::kind)
            .maybe("process", reference(ProcessId.class, ProcessId::of), Risk::process, Risk.Builder::process)
            .maybe("owner", reference(UnitId.class, UnitId::of), Risk::owner, Risk.Builder::owner)
            .maybePart("inherent", RISK_RATING, Risk::inherent, Risk.Builder::inherent)
            .maybePart("residual", RISK_RATING, Risk::residual, Risk.Builder::residual)
            .maybe("treatment", new Scalar.Constant<>(RiskTreatment.class), Risk::treatment, Risk.Builder::treatment)
            .inventory("controls", APPLIED_CONTROL, Risk::controls, Risk.Builder::controls)
            .made();

    public static final Shape<RiskControl, RiskControl.Builder> RISK_CONTROL = Shape.of(
                    "riskControl", RiskControl.class, RiskControl::builder, RiskControl.Builder::build)
            .id("id", own(RiskControlId.class, RiskControlId::of), RiskControl::id, RiskControl.Builder::id)
            .one("statement", LINE, RiskControl::statement, RiskControl.Builder::statement)
            .maybe("kind", new Scalar.Constant<>(ControlKind.class), RiskControl::kind, RiskControl.Builder::kind)
            .maybe("automatic", TRUTH, RiskControl::automatic, RiskControl.Builder::automatic)
            .maybe("documented", TRUTH, RiskControl::documented, RiskControl.Builder::documented)
            .maybe("line", concept(ConceptKind.LINE_OF_DEFENCE), RiskControl::line, RiskControl.Builder::line)
            .maybe("owner", reference(UnitId.class, UnitId::of), RiskControl::owner, RiskControl.Builder::owner)
            .maybe("frequency", LINE, RiskControl::frequency, RiskControl.Builder::frequency)
            .maybePart("evidence", CommonShapes.EVIDENCE, RiskControl::evidence, RiskControl.Builder::evidence)
            .made();

    public static final Shape<ControlEvaluation, ControlEvaluation.Builder> CONTROL_EVALUATION = Shape.of(
                    "controlEvaluation",
                    ControlEvaluation.class,
                    ControlEvaluation::builder,
                    ControlEvaluation.Builder::build)
            .id(
                    "id",
                    own(ControlEvaluationId.class, ControlEvaluationId::of),
                    ControlEvaluation::id,
                    ControlEvaluation.Builder::id)
            .one(
                    "component",
                    concept(ConceptKind.MECI_COMPONENT),
                    ControlEvaluation::component,
                    ControlEvaluation.Builder::component)
            .one("date", DAY, ControlEvaluation::date, ControlEvaluation.Builder::date)
            .maybe("present", TRUTH, ControlEvaluation::present, ControlEvaluation.Builder::present)
            .maybe("working", TRUTH, ControlEvaluation::working, ControlEvaluation.Builder::working)
            .maybe(
                    "evaluator",
                    reference(UnitId.class, UnitId::of),
                    ControlEvaluation::evaluator,
                    ControlEvaluation.Builder::evaluator)
            .maybePart(
                    "evidence", CommonShapes.EVIDENCE, ControlEvaluation::evidence, ControlEvaluation.Builder::evidence)
            .made();

    public static final Shape<InternalControl, InternalControl.Builder> INTERNAL_CONTROL = Shape.of(
                    "internalControl", InternalControl.class, InternalControl::builder, InternalControl.Builder::build)
            .maybe(
                    "appetite",
                    new Scalar.Constant<>(RiskZone.class),
                    InternalControl::appetite,
                    InternalControl.Builder::appetite)
            .inventory("lines", DEFENCE_LINE_ASSIGNMENT, InternalControl::lines, InternalControl.Builder::lines)
            .inventory("risks", RISK, InternalControl::risks, InternalControl.Builder::risks)
            .inventory("controls", RISK_CONTROL, InternalControl::controls, InternalControl.Builder::controls)
            .inventory(
                    "evaluations",
                    CONTROL_EVALUATION,
                    InternalControl::evaluations,
                    InternalControl.Builder::evaluations)
            .made();

    private ControlShapes() {}
}
