package io.github.mipg.model.internal.shape;

import static io.github.mipg.model.internal.shape.Scalars.DAY;
import static io.github.mipg.model.internal.shape.Scalars.LINE;
import static io.github.mipg.model.internal.shape.Scalars.TRUTH;
import static io.github.mipg.model.internal.shape.Scalars.entry;
import static io.github.mipg.model.internal.shape.Scalars.own;
import static io.github.mipg.model.internal.shape.Scalars.reference;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.DesignationId;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.UnitId;
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
import io.github.mipg.model.internal.shape.Scalar.Table;

/** What the types of the room {@code governance} consist of. */
public final class GovernanceShapes {
    public static final Shape<AdministrativeAct, AdministrativeAct.Builder> ADMINISTRATIVE_ACT = Shape.of(
                    "act", AdministrativeAct.class, AdministrativeAct::builder, AdministrativeAct.Builder::build)
            .one("title", LINE, AdministrativeAct::title, AdministrativeAct.Builder::title)
            .maybe("date", DAY, AdministrativeAct::date, AdministrativeAct.Builder::date)
            .maybePart(
                    "evidence", CommonShapes.EVIDENCE, AdministrativeAct::evidence, AdministrativeAct.Builder::evidence)
            .made();

    public static final Shape<CommitteeMember, CommitteeMember.Builder> COMMITTEE_MEMBER = Shape.of(
                    "member", CommitteeMember.class, CommitteeMember::builder, CommitteeMember.Builder::build)
            .one(
                    "role",
                    new Scalar.Constant<>(CommitteeRole.class),
                    CommitteeMember::role,
                    CommitteeMember.Builder::role)
            .maybe(
                    "position",
                    new Scalar.Constant<>(Position.class),
                    CommitteeMember::position,
                    CommitteeMember.Builder::position)
            .maybe("title", LINE, CommitteeMember::title, CommitteeMember.Builder::title)
            .maybe(
                    "level",
                    new Scalar.Constant<>(JobLevel.class),
                    CommitteeMember::level,
                    CommitteeMember.Builder::level)
            .maybe("vote", TRUTH, CommitteeMember::vote, CommitteeMember.Builder::vote)
            .maybePart("period", CommonShapes.PERIOD, CommitteeMember::period, CommitteeMember.Builder::period)
            .made();

    public static final Shape<Committee, Committee.Builder> COMMITTEE = Shape.of(
                    "committee", Committee.class, Committee::builder, Committee.Builder::build)
            .id("id", own(CommitteeId.class, CommitteeId::of), Committee::id, Committee.Builder::id)
            .one("kind", entry(Table.BODIES, BodyId::of), Committee::kind, Committee.Builder::kind)
            .maybe("name", LINE, Committee::name, Committee.Builder::name)
            .fact("creation", ADMINISTRATIVE_ACT, Committee::creation, Committee.Builder::creation)
            .inventory("members", COMMITTEE_MEMBER, Committee::members, Committee.Builder::members)
            .made();

    public static final Shape<Decision, Decision.Builder> DECISION = Shape.of(
                    "decision", Decision.class, Decision::builder, Decision.Builder::build)
            .one("subject", LINE, Decision::subject, Decision.Builder::subject)
            .maybe("kind", new Scalar.Constant<>(DecisionKind.class), Decision::kind, Decision.Builder::kind)
            .maybe("plan", reference(PlanId.class, PlanId::of), Decision::plan, Decision.Builder::plan)
            .maybePart("evidence", CommonShapes.EVIDENCE, Decision::evidence, Decision.Builder::evidence)
            .made();

    public static final Shape<Meeting, Meeting.Builder> MEETING = Shape.of(
                    "meeting", Meeting.class, Meeting::builder, Meeting.Builder::build)
            .id("id", own(MeetingId.class, MeetingId::of), Meeting::id, Meeting.Builder::id)
            .one(
                    "committee",
                    reference(CommitteeId.class, CommitteeId::of),
                    Meeting::committee,
                    Meeting.Builder::committee)
            .one("date", DAY, Meeting::date, Meeting.Builder::date)
            .fact("minutes", CommonShapes.EVIDENCE, Meeting::minutes, Meeting.Builder::minutes)
            .inventory("decisions", DECISION, Meeting::decisions, Meeting.Builder::decisions)
            .made();

    public static final Shape<Designation, Designation.Builder> DESIGNATION = Shape.of(
                    "designation", Designation.class, Designation::builder, Designation.Builder::build)
            .id("id", own(DesignationId.class, DesignationId::of), Designation::id, Designation.Builder::id)
            .one(
                    "position",
                    new Scalar.Constant<>(Position.class),
                    Designation::position,
                    Designation.Builder::position)
            .maybe("unit", reference(UnitId.class, UnitId::of), Designation::unit, Designation.Builder::unit)
            .maybePart("period", CommonShapes.PERIOD, Designation::period, Designation.Builder::period)
            .fact("act", ADMINISTRATIVE_ACT, Designation::act, Designation.Builder::act)
            .made();

    private GovernanceShapes() {}
}
