package io.github.mipg.rules.standard;

import static io.github.mipg.rules.TestPlanning.all;
import static io.github.mipg.rules.TestPlanning.day;
import static io.github.mipg.rules.TestPlanning.planning;
import static io.github.mipg.rules.TestPlanning.project;
import static io.github.mipg.rules.TestPlanning.report;
import static io.github.mipg.rules.TestSystems.compliant;
import static io.github.mipg.rules.TestSystems.ofEntity;
import static io.github.mipg.rules.TestSystems.plan;
import static io.github.mipg.rules.TestSystems.plans;
import static io.github.mipg.rules.TestSystems.townHall;
import static io.github.mipg.rules.TestSystems.with;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Period;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.PlannedAction;
import io.github.mipg.model.planning.PlanningChain;
import io.github.mipg.rules.TestPlanning;
import io.github.mipg.rules.TestSystems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ActionPlanRulesTest {
    private static final LocalDate DUE = day(2025, 1, 31);

    /** A company of which the State owns little: the Model does not reach it. */
    static ManagementSystem company(ManagementSystem system) {
        return system.toBuilder()
                .entity(system.entity().toBuilder()
                        .nature(LegalNatureId.of("sociedad-de-economia-mixta"))
                        .stateCapital(Percentage.of(10))
                        .build())
                .build();
    }

    private static ManagementSystem chain(UnaryOperator<PlanningChain.Builder> change) {
        return with(s -> s.planning(change.apply(planning()).build()));
    }

    private static ManagementSystem action(UnaryOperator<PlannedAction.Builder> change) {
        return chain(c -> c.actions(all(change.apply(TestPlanning.action()).build())));
    }

    private static ManagementSystem plansOf(List<InstitutionalPlan> plans) {
        return with(s -> s.plans(Inventory.complete(TestSystems.THROUGH, plans)));
    }

    private static ManagementSystem without(String kind) {
        return plansOf(
                plans().stream().filter(p -> !p.kind().value().equals(kind)).toList());
    }

    private static ManagementSystem changed(String kind, UnaryOperator<InstitutionalPlan.Builder> change) {
        return plansOf(plans().stream()
                .map(p -> p.kind().value().equals(kind)
                        ? change.apply(p.toBuilder()).build()
                        : p)
                .toList());
    }

    private static ManagementSystem openPlans(ManagementSystem system) {
        return system.toBuilder()
                .plans(Inventory.partial(system.plans().items()))
                .build();
    }

    private static ManagementSystem reports(PeriodicReport... reports) {
        return with(s -> s.reports(all(reports)));
    }

    private static PeriodicReport management(LocalDate published) {
        return report("g", "informe-de-gestion", 2024, published);
    }

    private static RuleExamples content() {
        ManagementSystem unplanned = with(s -> s.planning(PlanningChain.builder()
                .objectives(all())
                .resultGoals(all())
                .productGoals(all())
                .indicators(all())
                .projects(all())
                .actions(all())
                .build()));
        ManagementSystem unsaid = with(s -> s.planning(PlanningChain.builder().build()));
        RuleExamples table = new RuleExamples();
        for (String part : List.of("objectives", "goals", "indicators")) {
            table.rule("plan.content-" + part)
                    .satisfied("there are some", compliant())
                    .violated("there are none", unplanned)
                    .violated("the day after the plan was due", unplanned, DUE.plusDays(1))
                    .notApplicable("on the day on which the plan is due", unplanned, DUE)
                    .unknown("nobody has said", unsaid);
        }
        return table.rule("plan.content-goals")
                .satisfied(
                        "product goals are goals",
                        chain(c -> c.resultGoals(all())
                                .productGoals(all(TestPlanning.productGoal()
                                        .resultGoal(Optional.empty())
                                        .build()))))
                .satisfied(
                        "result goals are goals",
                        chain(c -> c.productGoals(all())
                                .projects(Inventory.unknown())
                                .actions(Inventory.unknown())))
                .violated("there are none", unplanned)
                .notApplicable("not due yet", unplanned, DUE)
                .unknown("nobody has said", unsaid)
                .rule("plan.content-actions")
                .satisfied("all of it is said", compliant())
                .satisfied(
                        "it ends on the first day of the year",
                        action(a -> a.period(Period.between(day(2024, 1, 1), day(2025, 1, 2)))))
                .satisfied(
                        "it is of a plan of another year",
                        with(s -> s.plans(Inventory.complete(
                                        TestSystems.THROUGH,
                                        List.of(plan("plan-de-accion").toBuilder()
                                                .vigencia(Vigencia.of(2023))
                                                .build())))
                                .planning(planning()
                                        .actions(all(TestPlanning.action()
                                                .plan(PlanId.of("plan-de-accion-2025"))
                                                .period(Period.between(day(2023, 1, 1), day(2024, 1, 1)))
                                                .build()))
                                        .build())))
                .violated(
                        "it ends before the year of its plan",
                        action(a -> a.plan(PlanId.of("plan-de-accion-2025"))
                                .period(Period.between(day(2024, 1, 1), day(2025, 1, 1)))))
                .unknown(
                        "its plan is not said", action(a -> a.period(Period.between(day(2024, 1, 1), day(2025, 1, 1)))))
                .unknown(
                        "its plan is not given",
                        action(a -> a.plan(PlanId.of("plan-de-accion-2025"))
                                        .period(Period.between(day(2024, 1, 1), day(2025, 1, 1))))
                                .toBuilder()
                                .plans(Inventory.unknown())
                                .build())
                .unknown("nobody answers for it", action(a -> a.unit(Optional.empty())))
                .unknown("it delivers nothing", action(a -> a.product(Optional.empty())))
                .unknown("nothing measures it", action(a -> a.indicators(List.of())))
                .notApplicable("there are no actions", chain(c -> c.actions(all())))
                .notApplicable("not due yet", compliant(), DUE)
                .rule("plan.content-projects")
                .satisfied("it states its money", compliant())
                .violated(
                        "it has none",
                        chain(c -> c.projects(all(project().investments(all()).build()))))
                .unknown(
                        "nobody has said",
                        chain(c -> c.projects(
                                all(project().investments(Inventory.unknown()).build()))))
                .notApplicable("a mixed-economy company does not publish it", company(compliant()))
                .notApplicable(
                        "nor does an industrial and commercial enterprise",
                        ofEntity(e -> e.nature(LegalNatureId.of("empresa-industrial-y-comercial"))))
                .unknown(
                        "a public company may be ruled as one of them",
                        ofEntity(e -> e.nature(LegalNatureId.of("sociedad-publica"))))
                .unknown("nobody knows what the entity is", ofEntity(e -> e.nature(Optional.empty())))
                .notApplicable("not due yet", compliant(), DUE);
    }

    /** In 2026 the last day of January is a Saturday. */
    private static ManagementSystem in2026(LocalDate through, PeriodicReport... reports) {
        return with(s -> s.vigencia(Vigencia.of(2026))
                .plans(Inventory.complete(through, List.of()))
                .reports(Inventory.complete(through, List.of(reports))));
    }

    private static PeriodicReport managementOf2025(LocalDate published) {
        return report("g", "informe-de-gestion", 2025, published);
    }

    private static RuleExamples onADayOff() {
        LocalDate monday = day(2026, 2, 2);
        RuleExamples table = new RuleExamples();
        for (String rule : List.of("content-purchases", "action-plan-approved")) {
            table.rule("plan." + rule)
                    .notApplicable("nobody is late on the next working day", in2026(monday), monday)
                    .violated("late the day after it", in2026(monday), monday.plusDays(1))
                    .unknown(
                            "the list does not tell of the next working day",
                            in2026(day(2026, 2, 1)),
                            monday.plusDays(1));
        }
        return table.rule("plan.management-report-published")
                .satisfied("on the day off", in2026(monday, managementOf2025(day(2026, 1, 31))), monday.plusDays(1))
                .unknown(
                        "on the next working day, nobody has said whether the deadline moves",
                        in2026(monday, managementOf2025(monday)),
                        monday.plusDays(1))
                .unknown("nor on a day between", in2026(monday, managementOf2025(day(2026, 2, 1))), monday.plusDays(1))
                .violated(
                        "after the next working day",
                        in2026(monday, managementOf2025(monday.plusDays(1))),
                        day(2026, 2, 4))
                .notApplicable("not late on the next working day", in2026(monday), monday)
                .violated("not at all", in2026(monday), monday.plusDays(1))
                .unknown("the list ends before it", in2026(day(2026, 2, 1)), monday.plusDays(1));
    }

    private static RuleExamples plansAndReports() {
        return new RuleExamples()
                .rule("plan.content-purchases")
                .satisfied("there is one", compliant())
                .violated("there is none", without("plan-anual-de-adquisiciones"))
                .violated(
                        "there is one of another year",
                        changed("plan-anual-de-adquisiciones", p -> p.vigencia(Vigencia.of(2024))))
                .unknown("there may be other plans", openPlans(without("plan-anual-de-adquisiciones")))
                .unknown(
                        "one is nearly of that kind",
                        changed("plan-anual-de-adquisiciones", p -> p.kind(PlanKindId.of("plan-anual-de-adquisicion"))))
                .notApplicable("not due yet", without("plan-anual-de-adquisiciones"), DUE)
                .violated("the day after it was due", without("plan-anual-de-adquisiciones"), DUE.plusDays(1))
                .rule("plan.management-report-published")
                .satisfied("on the last day", reports(management(DUE)))
                .violated("the day after", reports(management(DUE.plusDays(1))))
                .violated("not at all", reports())
                .violated("only that of another year", reports(report("g", "informe-de-gestion", 2025, DUE)))
                .unknown(
                        "there may be other reports",
                        with(s -> s.reports(Inventory.complete(day(2025, 1, 30), List.of()))))
                .violated("the list covers the last day", with(s -> s.reports(Inventory.complete(DUE, List.of()))))
                .unknown("one is nearly of that kind", reports(report("g", "informe-de-gestio", 2024, DUE)))
                .unknown(
                        "two disagree",
                        reports(management(DUE), report("h", "informe-de-gestion", 2024, day(2025, 5, 1))))
                .notApplicable("not due yet", reports(), DUE)
                .rule("plan.action-plan-approved")
                .satisfied("by the committee", compliant())
                .violated("by nobody", changed("plan-de-accion", p -> p.approval(Fact.none())))
                .unknown(
                        "by another body, which may be competent for it",
                        changed(
                                "plan-de-accion",
                                p -> p.approval(Fact.of(p.build().approval().get().toBuilder()
                                        .body(BodyId.of("cicci"))
                                        .build()))))
                .violated("there is no plan", without("plan-de-accion"))
                .unknown("nobody has said", changed("plan-de-accion", p -> p.approval(Fact.unknown())))
                .unknown("there may be other plans", openPlans(without("plan-de-accion")))
                .notApplicable("outside the Model", company(compliant()))
                .notApplicable("not due yet", compliant(), DUE);
    }

    private static ManagementSystem in(
            int year, AdministrativeOrder order, UnaryOperator<InstitutionalPlan.Builder> change) {
        return ManagementSystem.builder()
                .entity(townHall().order(order).build())
                .vigencia(Vigencia.of(year))
                .plans(Inventory.complete(
                        day(year, 12, 31),
                        List.of(change.apply(plan("paac").toBuilder().vigencia(Vigencia.of(year)))
                                .build())))
                .build();
    }

    private static ManagementSystem bare(int year, AdministrativeOrder order) {
        return ManagementSystem.builder()
                .entity(townHall().order(order).build())
                .vigencia(Vigencia.of(year))
                .plans(Inventory.complete(day(year, 12, 31), List.of()))
                .build();
    }

    private static RuleExamples programme() {
        AdministrativeOrder national = AdministrativeOrder.NATIONAL;
        AdministrativeOrder local = AdministrativeOrder.TERRITORIAL;
        // A year after 30 August 2024 is a Saturday, two years after it a Sunday: the term runs on to Monday.
        LocalDate endNational = day(2025, 9, 1);
        LocalDate endLocal = day(2026, 8, 31);
        ManagementSystem firm = bare(2025, national).toBuilder()
                .entity(townHall()
                        .order(national)
                        .nature(LegalNatureId.of("sociedad-de-economia-mixta"))
                        .build())
                .build();
        RuleExamples table = new RuleExamples();
        for (String name : List.of("adopted", "published")) {
            table.rule("plan.transparency-programme-" + name)
                    .satisfied("it was", in(2025, national, p -> p), endNational.plusDays(1))
                    .violated("there is none", bare(2025, national), endNational.plusDays(1))
                    .violated("nor in the territory", bare(2026, local), endLocal.plusDays(1))
                    .violated(
                            "it was not",
                            in(2025, national, p -> p.approval(Fact.none()).publication(Fact.none())),
                            day(2026, 1, 1))
                    .notApplicable("on the last day of the term", bare(2025, national), endNational)
                    .notApplicable("on the last day in the territory", bare(2026, local), endLocal)
                    .notApplicable("a year that ended before the term", bare(2024, national), day(2026, 1, 1))
                    .notApplicable("the territory has one year more", bare(2025, local), day(2026, 9, 30))
                    .unknown(
                            "nobody has said",
                            in(2025, national, p -> p.approval(Fact.unknown()).publication(Fact.unknown())),
                            day(2026, 1, 1))
                    .unknown(
                            "there may be other plans",
                            bare(2025, national).toBuilder()
                                    .plans(Inventory.unknown())
                                    .build(),
                            day(2026, 1, 1))
                    .unknown(
                            "one is nearly of that kind",
                            in(2025, national, p -> p.kind(PlanKindId.of("paacc"))),
                            day(2026, 1, 1))
                    .unknown("a company may comply by a business programme", firm, day(2026, 1, 1))
                    .unknown(
                            "even one that says that it did not adopt this one",
                            in(2025, national, p -> p.approval(Fact.none()).publication(Fact.none())).toBuilder()
                                    .entity(firm.entity())
                                    .build(),
                            day(2026, 1, 1))
                    .satisfied(
                            "a company that adopted this one",
                            in(2025, national, p -> p).toBuilder()
                                    .entity(firm.entity())
                                    .build(),
                            day(2026, 1, 1))
                    .unknown(
                            "nobody knows of which order it is",
                            bare(2026, national).toBuilder()
                                    .entity(townHall().order(Optional.empty()).build())
                                    .build(),
                            day(2027, 1, 1));
        }
        return table;
    }

    private static ManagementSystem furag(LocalDate filledIn) {
        return reports(report("f", "furag", 2024, filledIn));
    }

    private static ManagementSystem furagOf2025(LocalDate filledIn) {
        return with(s -> s.vigencia(Vigencia.of(2026))
                .reports(Inventory.complete(day(2026, 12, 31), List.of(report("f", "furag", 2025, filledIn)))));
    }

    private static RuleExamples measurement() {
        return new RuleExamples()
                .rule("measurement.furag-filled-in")
                .satisfied("on the first day", furag(day(2025, 3, 17)))
                .satisfied("on the earliest last day", furag(day(2025, 4, 22)))
                .unknown("on a last day of some departments only", furag(day(2025, 4, 23)))
                .unknown("on the latest last day", furag(day(2025, 4, 25)))
                .violated("after the last of the last days", furag(day(2025, 4, 26)))
                .violated("before it opened", furag(day(2025, 3, 16)))
                .violated("not at all", reports())
                .unknown(
                        "there may be other reports",
                        with(s -> s.reports(Inventory.complete(day(2025, 4, 24), List.of()))))
                .violated(
                        "the list covers the last day",
                        with(s -> s.reports(Inventory.complete(day(2025, 4, 25), List.of()))))
                .notApplicable("on the last of the last days", reports(), day(2025, 4, 25))
                .violated("the day after", reports(), day(2025, 4, 26))
                .notApplicable("outside the Model", company(compliant()))
                .unknown(
                        "the window is not in the catalogue", with(s -> s.vigencia(Vigencia.of(2024))), day(2025, 1, 1))
                .unknown("a close that is not confirmed accuses nobody", furagOf2025(day(2026, 4, 18)), day(2026, 6, 1))
                .unknown(
                        "it may have been put off, so that nothing was filled in by then tells nothing",
                        with(s -> s.vigencia(Vigencia.of(2026))
                                .reports(Inventory.complete(day(2026, 12, 30), List.of()))),
                        day(2027, 1, 1))
                .violated(
                        "nothing was filled in that year",
                        with(s -> s.vigencia(Vigencia.of(2026))
                                .reports(Inventory.complete(day(2026, 12, 31), List.of()))),
                        day(2027, 1, 1))
                .satisfied("within a window that is not confirmed", furagOf2025(day(2026, 4, 17)), day(2026, 6, 1))
                .notApplicable("a year before the article", with(s -> s.vigencia(Vigencia.of(2017))), day(2019, 6, 1));
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return Stream.of(content(), plansAndReports(), onADayOff(), programme(), measurement())
                .flatMap(RuleExamples::tests);
    }

    @Test
    void no_rule_and_no_verdict_is_left_out() {
        RuleExamples.all(content(), plansAndReports(), programme(), measurement())
                .leaveNothingOut("plan", "measurement");
    }

    @TestFactory
    Stream<DynamicTest> before_their_norm_they_ask_nothing() {
        RuleExamples table = new RuleExamples();
        for (String id : RuleExamples.ids("plan", "measurement")) {
            table.rule(id)
                    .notApplicable(
                            "before the anticorruption law", with(s -> s.vigencia(Vigencia.of(2011))), day(2012, 6, 1));
            if (id.startsWith("plan.content-") && !id.endsWith("purchases") && !id.endsWith("actions")) {
                table.satisfied("in its first year", with(s -> s.vigencia(Vigencia.of(2012))), day(2012, 6, 1));
            }
            if (id.endsWith("management-report-published")) {
                ManagementSystem none = with(s -> s.vigencia(Vigencia.of(2013)).reports(all()));
                table.notApplicable(
                        "with the first plan",
                        none.toBuilder().vigencia(Vigencia.of(2012)).build(),
                        day(2013, 6, 1));
                table.violated("from the following year on", none, day(2013, 6, 1));
            }
            if (id.endsWith("approved") || id.endsWith("twelve")) {
                table.notApplicable("before the twelve", with(s -> s.vigencia(Vigencia.of(2018))), day(2019, 6, 1));
                table.violated("with the twelve", with(s -> s.vigencia(Vigencia.of(2019))), day(2019, 6, 1));
            }
        }
        return table.tests();
    }
}
