package io.github.mipg.rules.standard;

import static io.github.mipg.rules.TestPlanning.all;
import static io.github.mipg.rules.TestPlanning.planning;
import static io.github.mipg.rules.TestPlanning.project;
import static io.github.mipg.rules.TestSystems.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.ActionId;
import io.github.mipg.model.Amount;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.ProjectId;
import io.github.mipg.model.planning.PlannedAction;
import io.github.mipg.model.planning.Project;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.TestSystems;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where several rows lack something, each is named, whatever their order. */
class AllGapsNamedTest {
    private static Project unfunded(String id) {
        return project().id(ProjectId.of(id)).investments(Inventory.unknown()).build();
    }

    @Test
    void every_project_of_which_the_money_is_unknown_is_named() {
        ManagementSystem system = with(s -> s.planning(
                planning().projects(all(unfunded("j1"), unfunded("j2"))).build()));

        assertThat(RuleExamples.missing("territorial.projects-within-plan", system))
                .containsExactlyInAnyOrder("/planning/projects/j1/investments", "/planning/projects/j2/investments");
    }

    @Test
    void every_action_that_may_cost_a_project_anything_is_named() {
        PlannedAction.Builder nobodys =
                PlannedAction.builder().name("Sin proyecto").budget(Amount.of(1));
        PlannedAction.Builder costly =
                PlannedAction.builder().name("Sin presupuesto").project(ProjectId.of("j1"));
        ManagementSystem system = with(s -> s.planning(planning()
                .actions(all(
                        nobodys.id(ActionId.of("a8")).build(),
                        costly.id(ActionId.of("a9")).build()))
                .build()));

        assertThat(RuleExamples.missing("chain.project-budget", system))
                .containsExactlyInAnyOrder("/planning/actions/a8/project", "/planning/actions/a9/budget");
    }

    @Test
    void every_misspelt_line_of_a_unit_is_asked_about() {
        ManagementSystem compliant = TestSystems.compliant();
        ManagementSystem system = compliant.toBuilder()
                .internalControl(compliant.internalControl().toBuilder()
                        .lines(Inventory.complete(
                                TestSystems.THROUGH,
                                List.of(
                                        TestSystems.line("tercera", "control"),
                                        TestSystems.line("primerra", "control"),
                                        TestSystems.line("segundda", "control"))))
                        .build())
                .build();
        Evaluator evaluator = Evaluator.of(TestSystems.LAW, StandardRules.of(TestSystems.LAW));

        assertThat(evaluator.evaluate(system, TestSystems.AFTER).findings(Verdict.INDETERMINATE))
                .anyMatch(f -> asksFor(f, "'primerra'") && asksFor(f, "'segundda'"));
    }

    private static boolean asksFor(Finding finding, String words) {
        return finding.missing().stream()
                .map(MissingDatum::label)
                .anyMatch(l -> l.spanish().contains(words));
    }
}
