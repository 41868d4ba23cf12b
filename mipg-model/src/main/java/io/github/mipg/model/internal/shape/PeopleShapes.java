package io.github.mipg.model.internal.shape;

import static io.github.mipg.model.internal.shape.Scalars.DAY;
import static io.github.mipg.model.internal.shape.Scalars.LINE;
import static io.github.mipg.model.internal.shape.Scalars.concept;
import static io.github.mipg.model.internal.shape.Scalars.own;
import static io.github.mipg.model.internal.shape.Scalars.reference;

import io.github.mipg.model.StaffEvaluationId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.catalog.ConceptKind;
import io.github.mipg.model.people.EvaluationPhase;
import io.github.mipg.model.people.EvaluationRole;
import io.github.mipg.model.people.RoleAssignment;
import io.github.mipg.model.people.StaffEvaluation;

/** What the types of the room {@code people} consist of. */
public final class PeopleShapes {
    public static final Shape<EvaluationPhase, EvaluationPhase.Builder> EVALUATION_PHASE = Shape.of(
                    "evaluationPhase", EvaluationPhase.class, EvaluationPhase::builder, EvaluationPhase.Builder::build)
            .one("phase", concept(ConceptKind.EDL_PHASE), EvaluationPhase::phase, EvaluationPhase.Builder::phase)
            .maybe("due", DAY, EvaluationPhase::due, EvaluationPhase.Builder::due)
            .maybe(
                    "expected",
                    new Scalar.Whole(0, 1000000),
                    EvaluationPhase::expected,
                    EvaluationPhase.Builder::expected)
            .maybe("done", new Scalar.Whole(0, 1000000), EvaluationPhase::done, EvaluationPhase.Builder::done)
            .maybePart("evidence", CommonShapes.EVIDENCE, EvaluationPhase::evidence, EvaluationPhase.Builder::evidence)
            .made();

    public static final Shape<RoleAssignment, RoleAssignment.Builder> ROLE_ASSIGNMENT = Shape.of(
                    "roleAssignment", RoleAssignment.class, RoleAssignment::builder, RoleAssignment.Builder::build)
            .one(
                    "role",
                    new Scalar.Constant<>(EvaluationRole.class),
                    RoleAssignment::role,
                    RoleAssignment.Builder::role)
            .maybe("unit", reference(UnitId.class, UnitId::of), RoleAssignment::unit, RoleAssignment.Builder::unit)
            .made();

    public static final Shape<StaffEvaluation, StaffEvaluation.Builder> STAFF_EVALUATION = Shape.of(
                    "staffEvaluation", StaffEvaluation.class, StaffEvaluation::builder, StaffEvaluation.Builder::build)
            .id(
                    "id",
                    own(StaffEvaluationId.class, StaffEvaluationId::of),
                    StaffEvaluation::id,
                    StaffEvaluation.Builder::id)
            .part("period", CommonShapes.PERIOD, StaffEvaluation::period, StaffEvaluation.Builder::period)
            .maybe("regime", LINE, StaffEvaluation::regime, StaffEvaluation.Builder::regime)
            .inventory("roles", ROLE_ASSIGNMENT, StaffEvaluation::roles, StaffEvaluation.Builder::roles)
            .inventory("phases", EVALUATION_PHASE, StaffEvaluation::phases, StaffEvaluation.Builder::phases)
            .made();

    private PeopleShapes() {}
}
