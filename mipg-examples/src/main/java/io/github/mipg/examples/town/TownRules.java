package io.github.mipg.examples.town;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Period;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ResultGoalId;
import io.github.mipg.model.Text;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.control.Risk;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.planning.ProductGoal;
import io.github.mipg.model.planning.ResultGoal;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Periods;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rows;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleGroup;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.SystemRows;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** What a town hall asks of itself beyond the standard rules. */
public final class TownRules {
    private static final LegalReference BY_LAW = LegalReference.of("decreto-1083-2015", "2.2.22.3.8");
    private static final LegalReference CONTROL = LegalReference.of("decreto-1083-2015", "2.2.23.2");

    // tag::reading[]
    private static final Reading<Risk, UnitId> OWNER = Reading.optional(
            Text.of("dependencia responsable", "unit that answers for it"),
            "/internalControl/risks/{id}/owner", // {id} stands for the row
            Risk::owner);
    // end::reading[]

    // tag::owned[]
    /** Every risk has somebody who answers for it: one finding for each risk. */
    public static final Rule RISK_OWNED = Rule.of("alcaldia-x.risk.owned")
            .title(Text.of("El riesgo tiene una dependencia responsable", "A unit answers for the risk"))
            .forEach(SystemRows.RISKS)
            .require(OWNER.satisfies(Text.of("alguna", "some unit"), unit -> true))
            .because(Text.of("un riesgo de todos no lo trata nadie", "nobody treats a risk that is everybody's"))
            .citing(CONTROL)
            .severity(Severity.MINOR)
            .about(Matter.of(PolicyId.of("control-interno")))
            .build();
    // end::owned[]

    // tag::group[]
    private static final Reading<Committee, BodyId> KIND = Reading.optional(
            Text.of("clase de comité", "kind of committee"), "/committees/{id}/kind", c -> Optional.of(c.kind()));
    private static final Condition<Committee> IS_CIGD = KIND.is(BodyId.of("comite-institucional"));
    private static final RuleGroup COMMITTEE = RuleGroup.of("alcaldia-x.committee")
            .appliesWhen(SystemRows.COMMITTEES.where(IS_CIGD).some())
            .about(Matter.of(BodyId.of("comite-institucional")))
            .readAt(LawDate.periodEnd());
    // end::group[]

    // tag::periods[]
    private static final LegalFigure<Integer> MONTHS = LegalFigure.integer("comite-institucional-seguimiento-meses");
    private static final Reading<Committee, LocalDate> CREATED = Reading.optional(
            Text.of("creación del comité", "creation of the committee"),
            "/committees/{id}/creation",
            committee -> committee.creation().find().flatMap(AdministrativeAct::date));
    private static final Reading<Meeting, LocalDate> HELD = Reading.optional(
            Text.of("fecha de la sesión", "day of the meeting"),
            "/meetings/{id}/date",
            meeting -> Optional.of(meeting.date()));
    private static final Rows<Committee, Meeting> ITS_MEETINGS = Rows.belonging(
            SystemRows.MEETINGS,
            SystemRows.COMMITTEES,
            meeting -> Optional.of(meeting.committee().value()));

    /** The committee meets in each period that the law sets, however long it comes to be. */
    public static final Rule COMMITTEE_MEETS = COMMITTEE
            .rule("meets-in-each-period")
            .title(Text.of("El comité sesiona en cada período", "The committee meets in each period"))
            .forEach(SystemRows.COMMITTEES.where(IS_CIGD))
            .require(ITS_MEETINGS.inEach(
                    Periods.since(Periods.closedEvery(MONTHS), CREATED), // three months, today
                    HELD,
                    1))
            .because(Text.of("lo que no se revisa no se corrige", "what is not looked at is not put right"))
            .citing(BY_LAW)
            .build();
    // end::periods[]

    // tag::referred[]
    private static final Reading<ProductGoal, Optional<ResultGoal>> SERVED = Rows.referred(
            Text.of("meta de resultado a la que sirve", "result goal that it serves"),
            "/planning/productGoals/{id}/resultGoal",
            goal -> goal.resultGoal().map(ResultGoalId::value),
            SystemRows.RESULT_GOALS);

    private static final Reading<ProductGoal, String> STATEMENT = Reading.optional(
            Text.of("enunciado de la meta", "statement of the goal"),
            "/planning/productGoals/{id}/statement",
            goal -> Optional.of(goal.statement()));

    /** Product goals say something else than the result goals that they serve: one finding on the system. */
    public static final Rule GOALS_DIFFER = Rule.of("alcaldia-x.goals.differ")
            .title(Text.of(
                    "A lo sumo dos metas de producto repiten su meta de resultado",
                    "At most two product goals repeat their result goal"))
            .require(SystemRows.PRODUCT_GOALS
                    .where(STATEMENT.relates(
                            Text.of("igual al de", "the same as that of"),
                            SERVED,
                            (own, served) -> served.map(goal -> goal.statement().equals(own))
                                    .orElse(false)))
                    .atMost(2))
            .because(Text.of("lo que se hace no es lo que se logra", "what is done is not what it achieves"))
            .citing(CONTROL)
            .inForce(Period.from(LocalDate.of(2024, 1, 1)))
            .build();
    // end::referred[]

    private TownRules() {}

    // tag::set[]
    /**
     * The rules of the town hall.
     *
     * @return the rule set; its version is raised whenever a verdict can change
     */
    public static RuleSet all() {
        return RuleSet.of("alcaldia-x", "1", RISK_OWNED, COMMITTEE_MEETS, GOALS_DIFFER);
    }
    // end::set[]
}
