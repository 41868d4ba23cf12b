package io.github.mipg.rules.standard;

import static io.github.mipg.rules.TestPlanning.action;
import static io.github.mipg.rules.TestPlanning.all;
import static io.github.mipg.rules.TestPlanning.closing;
import static io.github.mipg.rules.TestPlanning.cycle;
import static io.github.mipg.rules.TestPlanning.day;
import static io.github.mipg.rules.TestPlanning.diagnosis;
import static io.github.mipg.rules.TestPlanning.indicator;
import static io.github.mipg.rules.TestPlanning.investment;
import static io.github.mipg.rules.TestPlanning.measurement;
import static io.github.mipg.rules.TestPlanning.objective;
import static io.github.mipg.rules.TestPlanning.planning;
import static io.github.mipg.rules.TestPlanning.problem;
import static io.github.mipg.rules.TestPlanning.productGoal;
import static io.github.mipg.rules.TestPlanning.programme;
import static io.github.mipg.rules.TestPlanning.project;
import static io.github.mipg.rules.TestPlanning.resultGoal;
import static io.github.mipg.rules.TestPlanning.stage;
import static io.github.mipg.rules.TestSystems.compliant;
import static io.github.mipg.rules.TestSystems.unknown;
import static io.github.mipg.rules.TestSystems.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.ActionId;
import io.github.mipg.model.Amount;
import io.github.mipg.model.DemandId;
import io.github.mipg.model.DevelopmentProblemId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Figure;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.ObjectiveId;
import io.github.mipg.model.Period;
import io.github.mipg.model.ProductGoalId;
import io.github.mipg.model.ProgrammeId;
import io.github.mipg.model.ProjectId;
import io.github.mipg.model.ResultGoalId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.phva.PhvaCycle;
import io.github.mipg.model.phva.PhvaStage;
import io.github.mipg.model.phva.StageRecord;
import io.github.mipg.model.planning.Demand;
import io.github.mipg.model.planning.Frequency;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.PlannedAction;
import io.github.mipg.model.planning.PlanningChain;
import io.github.mipg.model.planning.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChainRulesTest {
    private static final Amount MOST = Amount.parse("999999999999999999");

    private static ManagementSystem chain(UnaryOperator<PlanningChain.Builder> change) {
        return with(s -> s.planning(change.apply(planning()).build()));
    }

    /** With another problem, which nothing else names. */
    private static PlanningChain.Builder secondProblem(PlanningChain.Builder chain) {
        return chain.problems(all(
                problem().build(), problem().id(DevelopmentProblemId.of("p2")).build()));
    }

    private static ManagementSystem projects(Project.Builder... projects) {
        return chain(c -> c.actions(all())
                .projects(all(Stream.of(projects).map(Project.Builder::build).toArray(Project[]::new))));
    }

    private static ManagementSystem actions(PlannedAction.Builder... actions) {
        return chain(c -> c.actions(
                all(Stream.of(actions).map(PlannedAction.Builder::build).toArray(PlannedAction[]::new))));
    }

    private static ManagementSystem indicators(Indicator.Builder indicator) {
        return chain(c -> c.indicators(all(indicator.build())));
    }

    private static PlannedAction.Builder second() {
        return action().id(ActionId.of("a2"));
    }

    private static ManagementSystem outside(UnaryOperator<PlanningChain.Builder> change) {
        return ActionPlanRulesTest.company(chain(change));
    }

    private static RuleExamples ofLinks() {
        return new RuleExamples()
                .rule("chain.demand-diagnosed")
                .satisfied("a diagnosis looks at it", compliant())
                .violated(
                        "no diagnosis looks at the second",
                        chain(c -> c.demands(all(
                                Demand.builder()
                                        .id(DemandId.of("d1"))
                                        .statement("Agua")
                                        .build(),
                                Demand.builder()
                                        .id(DemandId.of("d2"))
                                        .statement("Luz")
                                        .build()))))
                .violated(
                        "there is no diagnosis",
                        chain(c -> c.problems(Inventory.unknown())
                                .objectives(Inventory.unknown())
                                .diagnoses(all())))
                .unknown(
                        "a diagnosis that says nothing may look at it",
                        chain(c ->
                                c.diagnoses(all(diagnosis().demands(List.of()).build()))))
                .unknown(
                        "there may be other diagnoses",
                        chain(c -> c.problems(Inventory.unknown()).diagnoses(Inventory.unknown())))
                .unknown("there may be other demands", chain(c -> c.demands(Inventory.unknown())))
                .notApplicable(
                        "there are no demands",
                        chain(c -> c.demands(all())
                                .diagnoses(all(diagnosis().demands(List.of()).build()))))
                .notApplicable("outside the Model", outside(c -> c))
                .rule("chain.problem-linked")
                .satisfied("an objective answers it", compliant())
                .violated("no objective answers the second", chain(ChainRulesTest::secondProblem))
                .unknown(
                        "it does not say which diagnosis shows it",
                        chain(c -> c.problems(all(problem().diagnoses(List.of()).build()))))
                .unknown(
                        "an objective that says nothing may answer it",
                        chain(c -> secondProblem(c)
                                .objectives(all(
                                        objective().build(),
                                        objective()
                                                .id(ObjectiveId.of("o2"))
                                                .problems(List.of())
                                                .build()))))
                .unknown(
                        "the list of objectives ends before the year does",
                        chain(c -> secondProblem(c)
                                .objectives(Inventory.complete(
                                        day(2025, 12, 30), List.of(objective().build())))))
                .notApplicable(
                        "there are no problems",
                        chain(c -> c.problems(all())
                                .objectives(all(objective().problems(List.of()).build()))))
                .rule("chain.objective-linked")
                .satisfied("a result goal measures it", compliant())
                .violated(
                        "no result goal measures the second",
                        chain(c -> c.objectives(all(
                                objective().build(),
                                objective().id(ObjectiveId.of("o2")).build()))))
                .unknown(
                        "it does not say which problem it answers",
                        chain(c ->
                                c.objectives(all(objective().problems(List.of()).build()))))
                .unknown(
                        "a result goal that says nothing may measure it",
                        chain(c -> c.objectives(all(
                                        objective().build(),
                                        objective().id(ObjectiveId.of("o2")).build()))
                                .resultGoals(all(
                                        resultGoal().build(),
                                        resultGoal()
                                                .id(ResultGoalId.of("r2"))
                                                .objective(Optional.empty())
                                                .build()))))
                .notApplicable(
                        "there are no objectives",
                        chain(c -> c.objectives(all())
                                .programmes(Inventory.unknown())
                                .resultGoals(Inventory.unknown())))
                .rule("chain.result-goal-linked")
                .satisfied("it is held on both sides", compliant())
                .violated(
                        "no product goal serves the second",
                        chain(c -> c.resultGoals(all(
                                resultGoal().build(),
                                resultGoal().id(ResultGoalId.of("r2")).build()))))
                .unknown(
                        "it does not say its objective",
                        chain(c -> c.resultGoals(
                                all(resultGoal().objective(Optional.empty()).build()))))
                .unknown(
                        "it does not say its indicators",
                        chain(c -> c.resultGoals(
                                all(resultGoal().indicators(List.of()).build()))))
                .notApplicable(
                        "there are no result goals",
                        chain(c -> c.resultGoals(all()).productGoals(Inventory.unknown())))
                .rule("chain.product-goal-linked")
                .satisfied("it is held on both sides", compliant())
                .satisfied(
                        "an action alone delivers it",
                        chain(c ->
                                c.projects(all(project().productGoals(List.of()).build()))))
                .satisfied("a project alone delivers it", chain(c -> c.actions(all())))
                .violated(
                        "nobody delivers the second",
                        chain(c -> c.productGoals(all(
                                productGoal().build(),
                                productGoal().id(ProductGoalId.of("t2")).build()))))
                .unknown(
                        "it does not say its result goal",
                        chain(c -> c.productGoals(
                                all(productGoal().resultGoal(Optional.empty()).build()))))
                .unknown(
                        "it does not say its indicators",
                        chain(c -> c.productGoals(
                                all(productGoal().indicators(List.of()).build()))))
                .unknown(
                        "an action that says nothing may deliver it",
                        chain(c -> c.projects(all(project()
                                        .productGoals(List.of(ProductGoalId.of("t2")))
                                        .build()))
                                .productGoals(all(
                                        productGoal().build(),
                                        productGoal().id(ProductGoalId.of("t2")).build()))
                                .actions(all(
                                        action().productGoal(Optional.empty()).build()))))
                .notApplicable(
                        "there are no product goals",
                        chain(c -> c.productGoals(all())
                                .projects(Inventory.unknown())
                                .actions(Inventory.unknown())))
                .rule("chain.programme-linked")
                .satisfied("it is held on both sides", compliant())
                .violated(
                        "the second has no product goal",
                        chain(c -> c.programmes(all(
                                programme().build(),
                                programme().id(ProgrammeId.of("pg2")).build()))))
                .unknown(
                        "it does not say its objective",
                        chain(c -> c.programmes(
                                all(programme().objective(Optional.empty()).build()))))
                .notApplicable(
                        "there are no programmes",
                        chain(c -> c.programmes(all())
                                .productGoals(Inventory.unknown())
                                .projects(Inventory.unknown())
                                .actions(Inventory.unknown())))
                .notApplicable("outside the State", outside(c -> c));
    }

    private static RuleExamples ofProjects() {
        return new RuleExamples()
                .rule("chain.project-coherent")
                .satisfied("its goals are of its programme", compliant())
                .violated(
                        "one of its goals is of another programme",
                        chain(c -> c.programmes(all(
                                        programme().build(),
                                        programme().id(ProgrammeId.of("pg2")).build()))
                                .productGoals(all(
                                        productGoal().build(),
                                        productGoal()
                                                .id(ProductGoalId.of("t2"))
                                                .programme(ProgrammeId.of("pg2"))
                                                .build()))
                                .projects(all(project()
                                        .productGoals(List.of(ProductGoalId.of("t1"), ProductGoalId.of("t2")))
                                        .build()))))
                .unknown("it does not say its programme", projects(project().programme(Optional.empty())))
                .unknown("it does not say its goals", projects(project().productGoals(List.of())))
                .unknown(
                        "one of its goals does not say its programme",
                        chain(c -> c.productGoals(
                                all(productGoal().programme(Optional.empty()).build()))))
                .unknown("one of its goals is not given", chain(c -> c.productGoals(Inventory.unknown())))
                .notApplicable("there are no projects", projects())
                .rule("chain.project-budget")
                .satisfied("as much as there is", compliant())
                .satisfied(
                        "an action of another project does not count",
                        chain(c -> c.projects(all(
                                        project().build(),
                                        project()
                                                .id(ProjectId.of("j2"))
                                                .investments(all(investment(2025, 7)))
                                                .build()))
                                .actions(all(
                                        action().build(),
                                        second().project(ProjectId.of("j2"))
                                                .budget(Amount.of(7))
                                                .build()))))
                .violated("one peso more", actions(action().budget(Amount.of(101))))
                .violated("more than an amount can hold", actions(action().budget(MOST), second().budget(MOST)))
                .violated("two actions together", actions(action(), second().budget(Amount.of(1))))
                .violated(
                        "money of another year does not count",
                        chain(c -> c.projects(all(project()
                                .investments(all(investment(2024, 500)))
                                .build()))))
                .satisfied(
                        "an action of another year does not count",
                        actions(action().budget(Amount.of(101))
                                .period(Period.between(day(2024, 1, 1), day(2025, 1, 1)))))
                .violated(
                        "an action of the whole year counts",
                        actions(action().budget(Amount.of(101))
                                .period(Period.between(day(2025, 1, 1), day(2026, 1, 1)))))
                .unknown(
                        "an action that goes on after the year does not say how much is of this one",
                        actions(action().budget(Amount.of(101))
                                .period(Period.between(day(2025, 1, 1), day(2026, 1, 2)))))
                .unknown(
                        "nor one that began before it",
                        actions(action().budget(Amount.of(101))
                                .period(Period.between(day(2024, 12, 31), day(2025, 7, 1)))))
                .unknown(
                        "nor one without an end",
                        actions(action().budget(Amount.of(101)).period(Period.from(day(2025, 2, 1)))))
                .unknown(
                        "nor one without a period",
                        actions(action().budget(Amount.of(101)).period(Optional.empty())))
                .unknown("an action does not say its budget", actions(action().budget(Optional.empty())))
                .unknown("an action does not say its project", actions(action(), second().project(Optional.empty())))
                .unknown("there may be other actions", chain(c -> c.actions(Inventory.unknown())))
                .unknown(
                        "there may be other money",
                        chain(c -> c.projects(
                                all(project().investments(Inventory.unknown()).build()))))
                .notApplicable("there are no projects", projects());
    }

    private static RuleExamples ofIndicators() {
        return new RuleExamples()
                .rule("chain.indicator-sheet")
                .satisfied("all of it is said", compliant())
                .violated(
                        "it is known to have no baseline",
                        indicators(indicator().baseline(Fact.none())))
                .unknown("no formula", indicators(indicator().formula(Optional.empty())))
                .unknown("no unit", indicators(indicator().unitOfMeasure(Optional.empty())))
                .unknown("no direction", indicators(indicator().direction(Optional.empty())))
                .unknown(
                        "nobody has said whether it has a baseline",
                        indicators(indicator().baseline(Fact.unknown())))
                .unknown(
                        "a target of another year only",
                        indicators(indicator().targets(Map.of(Vigencia.of(2024), Figure.of(1)))))
                .notApplicable(
                        "there are no indicators",
                        chain(c -> c.indicators(all())
                                .resultGoals(Inventory.unknown())
                                .productGoals(Inventory.unknown())
                                .actions(Inventory.unknown())))
                .rule("chain.indicator-measured")
                .satisfied("it was measured", compliant())
                .satisfied("on the last day of the year it is asked for", compliant(), day(2025, 12, 31))
                .notApplicable("the day before it is not", compliant(), day(2025, 12, 30))
                .violated(
                        "it was not",
                        indicators(indicator().frequency(Frequency.HALF_YEARLY).measurements(all())))
                .violated(
                        "it was in another year",
                        indicators(indicator()
                                .frequency(Frequency.HALF_YEARLY)
                                .measurements(all(
                                        measurement(2024).value(Figure.of(1)).build()))))
                .unknown(
                        "what is measured once a year may be measured after it",
                        indicators(indicator().measurements(Inventory.complete(day(2026, 12, 30), List.of()))))
                .violated(
                        "nor was it in the year after",
                        indicators(indicator().measurements(Inventory.complete(day(2026, 12, 31), List.of()))))
                .unknown(
                        "the figure is not known",
                        indicators(
                                indicator().measurements(all(measurement(2025).build()))))
                .unknown(
                        "there may be other measurements",
                        indicators(indicator().measurements(Inventory.unknown())))
                .unknown(
                        "how often it is measured is not known",
                        indicators(indicator().frequency(Optional.empty()).measurements(all())))
                .notApplicable(
                        "it is measured every four years",
                        indicators(indicator().frequency(Frequency.FOUR_YEARLY).measurements(all())));
    }

    private static RuleExamples ofActions() {
        Evidence before =
                Evidence.builder().title("Acta").date(day(2025, 1, 31)).build();
        return new RuleExamples()
                .rule("chain.action-closed")
                .satisfied("it is closed", compliant())
                .violated("its time is over and it is open", actions(action().closing(Fact.none())))
                .violated("the day after its last day", actions(action().closing(Fact.none())), day(2025, 7, 1))
                .notApplicable("on its last day", actions(action().closing(Fact.none())), day(2025, 6, 30))
                .unknown("nobody has said", actions(action().closing(Fact.unknown())))
                .unknown(
                        "nobody knows when it ends",
                        actions(action().period(Optional.empty()).closing(Fact.none())))
                .notApplicable(
                        "it has no end",
                        actions(action().period(Period.from(day(2025, 2, 1))).closing(Fact.none())))
                .notApplicable("there are no actions", actions())
                .rule("chain.action-reviewed")
                .satisfied("another unit closed it", compliant())
                .violated(
                        "the doer closed it",
                        actions(action().closing(Fact.of(
                                closing().reviewer(UnitId.of("u1")).build()))))
                .unknown(
                        "nobody knows who closed it",
                        actions(action().closing(Fact.of(
                                closing().reviewer(Optional.empty()).build()))))
                .unknown("nobody knows who did it", actions(action().unit(Optional.empty())))
                .notApplicable("it is open", actions(action().closing(Fact.none())))
                .rule("chain.closing-evidence")
                .satisfied("of the first day", compliant())
                .violated(
                        "of the day before",
                        actions(action().closing(
                                        Fact.of(closing().evidence(before).build()))))
                .unknown(
                        "there is none to see",
                        actions(action().closing(Fact.of(
                                closing().evidence(Optional.empty()).build()))))
                .unknown("nobody knows when it began", actions(action().period(Optional.empty())))
                .notApplicable("it is open", actions(action().closing(Fact.none())));
    }

    private static ManagementSystem cycles(PhvaCycle.Builder... cycles) {
        return with(s ->
                s.cycles(all(Stream.of(cycles).map(PhvaCycle.Builder::build).toArray(PhvaCycle[]::new))));
    }

    private static PhvaCycle.Builder stages(StageRecord.Builder... stages) {
        return cycle("ciclo")
                .stages(all(Stream.of(stages).map(StageRecord.Builder::build).toArray(StageRecord[]::new)));
    }

    private static RuleExamples ofCycles() {
        StageRecord.Builder plan = stage(PhvaStage.PLAN, 2, "u1");
        StageRecord.Builder done = stage(PhvaStage.DO, 3, "u1");
        return new RuleExamples()
                .rule("phva.no-stage-skipped")
                .satisfied("four stages", compliant())
                .satisfied("not begun", cycles(stages()))
                .violated("a check without anything done", cycles(stages(plan, stage(PhvaStage.CHECK, 4, "u2"))))
                .unknown(
                        "there may be other records",
                        cycles(cycle("ciclo")
                                .stages(Inventory.partial(
                                        List.of(stage(PhvaStage.CHECK, 4, "u2").build())))))
                .notApplicable("there are no cycles", cycles())
                .rule("phva.stages-in-order")
                .satisfied("each after the other", compliant())
                .satisfied("on one day", cycles(stages(plan, stage(PhvaStage.DO, 2, "u1"))))
                .satisfied("a stage gone over again", cycles(stages(plan, done, stage(PhvaStage.PLAN, 5, "u1"))))
                .violated("done before it was planned", cycles(stages(plan, stage(PhvaStage.DO, 1, "u1"))))
                .violated("checked before it was planned", cycles(stages(plan, stage(PhvaStage.CHECK, 1, "u1"))))
                .unknown(
                        "a stage without a day",
                        cycles(stages(plan, stage(PhvaStage.DO, 1, "u1").date(Optional.empty()))))
                .unknown(
                        "there may be other records",
                        cycles(cycle("ciclo").stages(Inventory.partial(List.of(plan.build())))))
                .notApplicable("there are no cycles", cycles())
                .rule("phva.checked-by-another")
                .satisfied("another unit", compliant())
                .violated("the same unit", cycles(stages(plan, done, stage(PhvaStage.CHECK, 4, "u1"))))
                .unknown(
                        "nobody knows who checked",
                        cycles(stages(
                                plan, done, stage(PhvaStage.CHECK, 4, "u2").unit(Optional.empty()))))
                .satisfied(
                        "who planned is not looked at",
                        cycles(stages(
                                stage(PhvaStage.PLAN, 1, "u2").unit(Optional.empty()),
                                done,
                                stage(PhvaStage.CHECK, 4, "u2"))))
                .unknown(
                        "there may be other records",
                        cycles(cycle("ciclo").stages(Inventory.partial(List.of(plan.build())))))
                .notApplicable("not checked yet", cycles(stages(plan, done)));
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return Stream.of(ofLinks(), ofProjects(), ofIndicators(), ofActions(), ofCycles())
                .flatMap(RuleExamples::tests);
    }

    @Test
    void no_rule_and_no_verdict_is_left_out() {
        RuleExamples.all(ofLinks(), ofProjects(), ofIndicators(), ofActions(), ofCycles())
                .leaveNothingOut("chain", "phva");
    }

    @TestFactory
    Stream<DynamicTest> before_their_norm_they_ask_nothing() {
        ManagementSystem early = with(s -> s.vigencia(Vigencia.of(1993)));
        ManagementSystem law = with(s -> s.vigencia(Vigencia.of(2016)));
        RuleExamples table = new RuleExamples();
        for (String id : RuleExamples.ids("chain", "phva")) {
            table.rule(id).notApplicable("before any norm", early, day(1994, 7, 18));
            boolean legal =
                    List.of("programme-linked", "project-coherent").stream().anyMatch(id::endsWith);
            if (legal) {
                table.satisfied("after the planning law", law, day(2016, 12, 31));
            } else if (!id.endsWith("project-budget")) { // there is no money of that year
                table.notApplicable("before the Model", law, day(2016, 12, 31));
            }
        }
        return table.tests();
    }

    @Test
    void a_list_that_may_go_on_is_what_is_missing() {
        assertThat(RuleExamples.missing("chain.problem-linked", unknown())).contains("/planning/problems");
        assertThat(RuleExamples.missing(
                        "chain.demand-diagnosed",
                        chain(c -> c.problems(Inventory.unknown()).diagnoses(Inventory.unknown()))))
                .containsExactly("/planning/diagnoses");
    }
}
