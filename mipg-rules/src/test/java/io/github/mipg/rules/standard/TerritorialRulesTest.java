package io.github.mipg.rules.standard;

import static io.github.mipg.rules.TestPlanning.all;
import static io.github.mipg.rules.TestPlanning.day;
import static io.github.mipg.rules.TestPlanning.investment;
import static io.github.mipg.rules.TestPlanning.on;
import static io.github.mipg.rules.TestPlanning.planning;
import static io.github.mipg.rules.TestPlanning.project;
import static io.github.mipg.rules.TestPlanning.proof;
import static io.github.mipg.rules.TestPlanning.report;
import static io.github.mipg.rules.TestPlanning.territorialPlan;
import static io.github.mipg.rules.TestSystems.compliant;
import static io.github.mipg.rules.TestSystems.ofEntity;
import static io.github.mipg.rules.TestSystems.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.planning.Investment;
import io.github.mipg.model.planning.LegalParts;
import io.github.mipg.model.planning.MethodParts;
import io.github.mipg.model.planning.Milestone;
import io.github.mipg.model.planning.TerritorialDevelopmentPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TerritorialRulesTest {
    private static final LocalDate LIMIT = day(2024, 4, 30);
    private static final LocalDate AFTER_2028 = day(2028, 5, 3);

    private static ManagementSystem plan(UnaryOperator<TerritorialDevelopmentPlan.Builder> change) {
        return with(s -> s.planning(planning()
                .territorialPlan(Fact.of(change.apply(territorialPlan()).build()))
                .build()));
    }

    /** The same in the first year of the government. */
    private static ManagementSystem first(UnaryOperator<TerritorialDevelopmentPlan.Builder> change) {
        return plan(change).toBuilder().vigencia(Vigencia.of(2024)).build();
    }

    /** Of the government that begins in 2028, when the last day of April is a Sunday and the first of May a holiday. */
    private static ManagementSystem from2028(UnaryOperator<TerritorialDevelopmentPlan.Builder> change) {
        return plan(p -> change.apply(p.period(Period.between(day(2028, 1, 1), day(2032, 1, 1))))).toBuilder()
                .vigencia(Vigencia.of(2028))
                .build();
    }

    private static ManagementSystem fact(Fact<TerritorialDevelopmentPlan> plan) {
        return with(s -> s.planning(planning().territorialPlan(plan).build()));
    }

    private static ManagementSystem parts(UnaryOperator<LegalParts.Builder> change) {
        return plan(p -> p.legalParts(
                change.apply(territorialPlan().build().legalParts().toBuilder()).build()));
    }

    private static ManagementSystem method(UnaryOperator<MethodParts.Builder> change) {
        return plan(p -> p.methodParts(change.apply(territorialPlan().build().methodParts().toBuilder())
                .build()));
    }

    private static ManagementSystem reports(PeriodicReport... reports) {
        return with(s -> s.reports(all(reports)));
    }

    private static ManagementSystem money(Inventory<Investment> ofProject) {
        return with(s -> s.planning(planning()
                .projects(all(project().investments(ofProject).build()))
                .build()));
    }

    private static final ManagementSystem MINISTRY = ofEntity(e -> e.nature(LegalNatureId.of("ministerio")));
    private static final ManagementSystem NO_NATURE = ofEntity(e -> e.nature(Optional.empty()));

    private static RuleExamples table() {
        ManagementSystem none = fact(Fact.none());
        ManagementSystem unsaid = fact(Fact.unknown());
        return new RuleExamples()
                .rule("territorial.plan-exists")
                .satisfied("there is one", compliant())
                .satisfied("a governor's office too", ofEntity(e -> e.nature(LegalNatureId.of("gobernacion"))))
                .violated("there is none", none)
                .violated("on the last day of the year", none, day(2025, 12, 31))
                .notApplicable("the day before", none, day(2025, 12, 30))
                .notApplicable("a ministry has none", MINISTRY)
                .unknown("nobody has said", unsaid)
                .unknown("nobody knows what the entity is", NO_NATURE)
                .rule("territorial.legal-parts")
                .satisfied("both parts", compliant())
                .violated("no strategic part", parts(p -> p.strategicPart(Fact.none())))
                .violated("no investment plan", parts(p -> p.investmentPlan(Fact.none())))
                .unknown("nobody has said of the first", parts(p -> p.strategicPart(Fact.unknown())))
                .unknown("nobody has said of the second", parts(p -> p.investmentPlan(Fact.unknown())))
                .unknown("nobody has said whether there is a plan", unsaid)
                .notApplicable("no plan", none)
                .rule("territorial.method-parts")
                .satisfied("both parts", compliant())
                .violated("no diagnosis", method(p -> p.diagnosis(Fact.none())))
                .violated("no follow-up", method(p -> p.followUp(Fact.none())))
                .unknown("nobody has said of the first", method(p -> p.diagnosis(Fact.unknown())))
                .unknown("nobody has said of the second", method(p -> p.followUp(Fact.unknown())))
                .notApplicable("no plan", none)
                .rule("territorial.plan-submitted")
                .satisfied("on the last day", first(p -> p.submission(on(LIMIT))), day(2024, 5, 1))
                .violated("the day after", first(p -> p.submission(on(LIMIT.plusDays(1)))), day(2024, 5, 1))
                .violated("not at all", first(p -> p.submission(Fact.none())), day(2024, 5, 1))
                .notApplicable("it is not due yet", first(p -> p.submission(Fact.none())), LIMIT)
                .unknown("nobody has said", first(p -> p.submission(Fact.unknown())), day(2024, 5, 1))
                .satisfied(
                        "the term runs on over a day off", from2028(p -> p.submission(on(day(2028, 5, 2)))), AFTER_2028)
                .violated("but no further", from2028(p -> p.submission(on(day(2028, 5, 3)))), AFTER_2028)
                .notApplicable("nobody is late on that day", from2028(p -> p.submission(Fact.none())), day(2028, 5, 2))
                .violated("the day after it", from2028(p -> p.submission(Fact.none())), AFTER_2028)
                .unknown("nobody knows when the period began", plan(p -> p.period(Optional.empty())))
                .notApplicable("no plan", none)
                .rule("territorial.council-heard")
                .satisfied("two months after the first day", plan(p -> p.councilHearing(on(day(2024, 3, 1)))))
                .unknown(
                        "a day later: office may have been taken later",
                        plan(p -> p.councilHearing(on(day(2024, 3, 2)))))
                .unknown("on the day on which the plan had to go on", plan(p -> p.councilHearing(on(LIMIT))))
                .satisfied(
                        "the two months run on over a day off",
                        plan(p -> p.period(Period.between(day(2020, 1, 1), day(2024, 1, 1)))
                                .councilHearing(on(day(2020, 3, 2)))))
                .violated("after it had to go on", plan(p -> p.councilHearing(on(LIMIT.plusDays(1)))))
                .violated("not at all", plan(p -> p.councilHearing(Fact.none())))
                .notApplicable("it is not due yet", first(p -> p.councilHearing(Fact.none())), LIMIT)
                .unknown("nobody has said", plan(p -> p.councilHearing(Fact.unknown())))
                .notApplicable("no plan", none)
                .rule("territorial.council-awaited")
                .satisfied("with the opinion", compliant())
                .satisfied("with the opinion of the same day", plan(p -> p.councilOpinion(on(day(2024, 4, 30)))))
                .satisfied(
                        "without it, a month later",
                        plan(p -> p.councilOpinion(Fact.none())
                                .councilHearing(on(day(2024, 3, 1)))
                                .submission(on(day(2024, 4, 1)))))
                .violated(
                        "without it, a day less than a month later",
                        plan(p -> p.councilOpinion(Fact.none())
                                .councilHearing(on(day(2024, 3, 1)))
                                .submission(on(day(2024, 3, 31)))))
                .violated(
                        "the opinion came afterwards",
                        plan(p -> p.councilOpinion(on(day(2024, 3, 20)))
                                .councilHearing(on(day(2024, 3, 1)))
                                .submission(on(day(2024, 3, 15)))))
                .violated(
                        "it never went to the council",
                        plan(p -> p.councilOpinion(Fact.none()).councilHearing(Fact.none())))
                .unknown(
                        "nobody knows when it went to the council",
                        plan(p -> p.councilOpinion(Fact.none()).councilHearing(Fact.unknown())))
                .satisfied(
                        "nobody knows of an opinion, but its month was over",
                        plan(p -> p.councilOpinion(Fact.unknown())
                                .councilHearing(on(day(2024, 3, 1)))
                                .submission(on(day(2024, 4, 1)))))
                .unknown(
                        "nobody knows of an opinion, and its month was not over",
                        plan(p -> p.councilOpinion(Fact.unknown())
                                .councilHearing(on(day(2024, 3, 1)))
                                .submission(on(day(2024, 3, 31)))))
                .unknown(
                        "nobody knows of an opinion on what never went to the council",
                        plan(p -> p.councilOpinion(Fact.unknown()).councilHearing(Fact.none())))
                .unknown("nobody knows when it went to the corporation", plan(p -> p.submission(Fact.unknown())))
                .notApplicable("it never went to the corporation", plan(p -> p.submission(Fact.none())))
                .notApplicable("no plan", none)
                .rule("territorial.plan-adopted")
                .satisfied("it is", compliant())
                .violated("it is not", plan(p -> p.adoption(Fact.none())))
                .notApplicable(
                        "the day after the last day to decide: it may still be adopted by decree",
                        first(p -> p.adoption(Fact.none())),
                        day(2024, 6, 2))
                .notApplicable("the year is not over", first(p -> p.adoption(Fact.none())), day(2024, 12, 30))
                .violated("the year is over", first(p -> p.adoption(Fact.none())), day(2024, 12, 31))
                .notApplicable(
                        "on the last day to decide, though the year is over",
                        first(p -> p.adoption(Fact.none()).period(Period.between(day(2024, 9, 1), day(2028, 1, 1)))),
                        day(2025, 2, 1))
                .violated(
                        "the day after it",
                        first(p -> p.adoption(Fact.none()).period(Period.between(day(2024, 9, 1), day(2028, 1, 1)))),
                        day(2025, 2, 2))
                .unknown("nobody has said", plan(p -> p.adoption(Fact.unknown())))
                .unknown("nobody knows when the period began", plan(p -> p.period(Optional.empty())))
                .notApplicable("no plan", none)
                .rule("territorial.yearly-report")
                .satisfied("on the year before", compliant())
                .satisfied("on this year", reports(report("p", "informe-plan-desarrollo", 2025, day(2025, 12, 1))))
                .violated("none", reports())
                .violated("an older one only", reports(report("p", "informe-plan-desarrollo", 2023, day(2025, 12, 1))))
                .violated(
                        "one that was not handed in",
                        reports(report("p", "informe-plan-desarrollo", 2025, day(2025, 12, 1)).toBuilder()
                                .publication(Fact.none())
                                .build()))
                .unknown("there may be others", with(s -> s.reports(Inventory.complete(day(2025, 12, 30), List.of()))))
                .unknown(
                        "nobody knows of one",
                        reports(report("p", "informe-plan-desarrollo", 2025, day(2025, 12, 1)).toBuilder()
                                .publication(Fact.unknown())
                                .build()))
                .notApplicable("the year is not over", reports(), day(2025, 12, 30))
                .notApplicable("a ministry owes none", MINISTRY)
                .rule("territorial.investments-within-period")
                .satisfied("all of them", compliant())
                .violated("one of the year before", parts(p -> p.investments(all(investment(2023, 1)))))
                .violated("one of the year after", parts(p -> p.investments(all(investment(2028, 1)))))
                .violated(
                        "one of them is enough",
                        parts(p -> p.investments(Inventory.partial(List.of(investment(2028, 1))))))
                .unknown("there may be others", parts(p -> p.investments(Inventory.unknown())))
                .unknown("nobody knows the period", plan(p -> p.period(Optional.empty())))
                .notApplicable("no plan", none)
                .rule("territorial.projects-within-plan")
                .satisfied("as much as there is", compliant())
                .violated("one peso more", money(all(investment(2025, 101))))
                .satisfied("money of another year does not count", money(all(investment(2026, 500))))
                .unknown("a project may have other money", money(Inventory.unknown()))
                .unknown(
                        "there may be other projects",
                        with(s -> s.planning(
                                planning().projects(Inventory.unknown()).build())))
                .unknown("the plan may have other money", parts(p -> p.investments(Inventory.unknown())))
                .notApplicable("no plan", none);
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return table().tests();
    }

    @Test
    void no_rule_and_no_verdict_is_left_out() {
        table().leaveNothingOut("territorial");
    }

    @TestFactory
    Stream<DynamicTest> before_the_planning_law_they_ask_nothing() {
        RuleExamples table = new RuleExamples();
        ManagementSystem before = with(s -> s.vigencia(Vigencia.of(1994)));
        for (String id : RuleExamples.ids("territorial")) {
            table.rule(id).notApplicable("the day before", before, day(1994, 7, 18));
        }
        table.rule("territorial.legal-parts").satisfied("the first day", before, day(1994, 7, 19));
        return table.tests();
    }

    @Test
    void the_document_is_the_evidence() {
        ManagementSystem proved = plan(p -> p.submission(
                Fact.of(Milestone.builder().date(LIMIT).evidence(proof().get()).build())));
        assertThat(RuleExamples.evidence("territorial.plan-submitted", proved)).containsExactly(proof().get());
    }
}
