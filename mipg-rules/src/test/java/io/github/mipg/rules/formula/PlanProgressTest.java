package io.github.mipg.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanProgressTest {
    private static final Ratio ZERO = Ratio.zero();
    private static final WeightedAction FIRST =
            WeightedAction.ofTasks("a-1", Ratio.of(10), List.of(Ratio.of(4), Ratio.of(2)), ratio("0.6"));
    private static final WeightedAction SECOND = new WeightedAction("a-2", Ratio.of(4), Ratio.of(6), ratio("0.4"));

    private static Ratio ratio(String figure) {
        return Ratio.of(new BigDecimal(figure));
    }

    /** PLAN-01. */
    @Test
    void the_same_actions_give_76_by_contribution_and_80_on_the_dashboard() {
        PlanProgress plan = PlanProgress.of(List.of(FIRST, SECOND));

        assertThat(plan.achievement()).isEqualTo(ratio("0.76"));
        assertThat(plan.score(PlanMethod.WEIGHTED_CONTRIBUTION)).hasToString("76.00 (SIMULATED)");
        assertThat(plan.score(PlanMethod.MEAN_OF_ACTIONS)).hasToString("80.00 (SIMULATED)");
        assertThat(plan)
                .hasToString("PlanProgress{plan-contribucion-ponderada 76.00 (SIMULATED), plan-promedio-de-acciones"
                        + " 80.00 (SIMULATED)}");
    }

    /** PLAN-01. */
    @Test
    void the_year_of_the_indicative_plan_and_the_four_year_goal_follow() {
        IndicativeProgress year = PlanProgress.of(List.of(FIRST, SECOND)).indicative(Ratio.of(25));

        assertThat(year.achieved()).isEqualTo(Ratio.of(19));
        assertThat(year.percent()).contains(Ratio.of(76));
        assertThat(year.lag()).isEqualTo(Ratio.of(6));
        assertThat(year)
                .hasToString(
                        "IndicativeProgress{19.00 of 25.00, 76.00 %, plan-indicativo-por-contribucion (SIMULATED)}");

        IndicatorProgress goal = IndicatorProgress.towards(List.of(year.achieved()), Ratio.of(100));
        assertThat(IndicatorProgress.towards(List.of(Ratio.of(3)), ZERO))
                .hasToString(
                        "IndicatorProgress{3.00, 0.00 %, indicador-cuatrienio:meta-de-incremento, the target is 0: the"
                                + " method gives 0 %, whatever was achieved (SIMULATED)}");
        assertThat(IndicatorProgress.towards(List.of(Ratio.of(3)), Ratio.one()).remark())
                .isEmpty();
        assertThat(IndicatorProgress.towards(List.of(), ZERO).remark()).isEmpty();
        IndicatorProgress kept = IndicatorProgress.keeping(List.of(year.achieved()), Ratio.of(50));
        assertThat(goal.percent()).contains(Ratio.of(19));
        assertThat(kept.percent()).contains(ratio("9.5"));
        assertThat(goal)
                .hasToString("IndicatorProgress{19.00, 19.00 %, indicador-cuatrienio:meta-de-incremento (SIMULATED)}");
        assertThat(kept)
                .hasToString(
                        "IndicatorProgress{19.00, 9.50 %, indicador-cuatrienio:meta-de-mantenimiento (SIMULATED)}");
    }

    @Test
    void an_action_contributes_at_most_its_weight() {
        assertThat(FIRST.done()).isEqualTo(Ratio.of(6));
        assertThat(FIRST.compliance()).isEqualTo(ratio("0.6"));
        assertThat(FIRST.contribution()).isEqualTo(ratio("0.36"));
        assertThat(SECOND.compliance()).isEqualTo(ratio("1.5"));
        assertThat(SECOND.contribution()).isEqualTo(ratio("0.4"));
    }

    @Test
    void an_action_without_target_complies_with_nothing() {
        WeightedAction action = new WeightedAction("a", ZERO, Ratio.of(3), Ratio.one());

        assertThat(action.compliance()).isEqualTo(ZERO);
        assertThat(PlanProgress.of(List.of(action)).achievement()).isEqualTo(ZERO);
        assertThat(PlanProgress.of(List.of(action)).remark().orElseThrow().english())
                .isEqualTo("without a target, they count as 0 %: a");
        assertThat(PlanProgress.of(List.of(FIRST, SECOND)).remark()).isEmpty();
    }

    @Test
    void an_action_of_which_nothing_is_reported_counts_as_nothing_and_is_told() {
        WeightedAction unreported = WeightedAction.ofTasks("b", Ratio.of(3), List.of(), Ratio.of(1, 2));
        WeightedAction without = new WeightedAction("a", ZERO, ZERO, Ratio.of(1, 2));

        assertThat(unreported.compliance()).isEqualTo(ZERO);
        assertThat(PlanProgress.of(List.of(without, unreported)).remark().orElseThrow())
                .isEqualTo(Text.of(
                        "sin meta, cuentan como 0 %: a; sin avance reportado, cuentan como 0 %: b",
                        "without a target, they count as 0 %: a; without any progress reported, they count as 0 %: b"));
    }

    @Test
    void what_was_not_programmed_has_no_percentage() {
        IndicativeProgress year = PlanProgress.of(List.of(FIRST, SECOND)).indicative(ZERO);

        assertThat(year.percent()).isEmpty();
        assertThat(year.achieved()).isEqualTo(ZERO);
        assertThat(year)
                .hasToString("IndicativeProgress{0.00 of 0.00, NP, plan-indicativo-por-contribucion (SIMULATED)}");
        assertThat(new IndicativeProgress(Ratio.of(5), ZERO).percent()).contains(ZERO);
    }

    @Test
    void a_goal_of_zero_is_at_0_percent_and_a_baseline_of_zero_cannot_be_told() {
        assertThat(IndicatorProgress.towards(List.of(Ratio.of(3)), ZERO).percent())
                .contains(ZERO);
        IndicatorProgress kept = IndicatorProgress.keeping(List.of(Ratio.of(3)), ZERO);
        assertThat(kept.percent()).isEmpty();
        assertThat(kept)
                .hasToString("IndicatorProgress{3.00, -, indicador-cuatrienio:meta-de-mantenimiento (SIMULATED)}");
    }

    @Test
    void a_goal_that_no_year_measured_has_no_percentage() {
        assertThat(IndicatorProgress.towards(List.of(), Ratio.of(5)).percent()).isEmpty();
        assertThat(IndicatorProgress.towards(List.of(), ZERO).percent()).isEmpty();
        assertThat(IndicatorProgress.keeping(List.of(), Ratio.of(5)).percent()).isEmpty();
        assertThat(IndicatorProgress.towards(List.of(), Ratio.of(5)))
                .hasToString("IndicatorProgress{-, -, indicador-cuatrienio:meta-de-incremento (SIMULATED)}");
        assertThat(IndicatorProgress.towards(List.of(ZERO), Ratio.of(5)).percent())
                .contains(ZERO);
    }

    @Test
    void the_years_of_a_goal_add_up_and_may_exceed_it() {
        IndicatorProgress goal =
                IndicatorProgress.towards(List.of(Ratio.of(3), ZERO, Ratio.of(4), Ratio.of(5)), Ratio.of(10));

        assertThat(goal.achieved()).isEqualTo(Ratio.of(12));
        assertThat(goal.percent()).contains(Ratio.of(120));
        assertThatThrownBy(() -> IndicatorProgress.towards(List.of(ZERO, ZERO, ZERO, ZERO, ZERO), Ratio.of(10)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("IndicatorProgress.achievedByYear must have at most four years, but was '5'. Give the years"
                        + " of one four-year term.");
    }

    @Test
    void weights_sum_to_exactly_one() {
        WeightedAction almost = new WeightedAction("a-2", Ratio.of(4), Ratio.of(6), ratio("0.399999"));

        assertThatThrownBy(() -> PlanProgress.of(List.of(FIRST, almost)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("PlanProgress.weights must sum to exactly 1, but was '999999/1000000'. Give weights as"
                        + " fractions, 0.6 and not 60, and check that no action is left out.");
        assertThatThrownBy(() -> PlanProgress.of(List.of())).hasMessageContaining("but was '0'");
    }

    @Test
    void each_action_has_a_key_of_its_own() {
        assertThatThrownBy(() -> PlanProgress.of(List.of(FIRST, FIRST, SECOND)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("PlanProgress.actions must each have a key of its own, but was 'a-1'. Leave out the"
                        + " repeated actions.");
        assertThatThrownBy(() -> new WeightedAction(" ", ZERO, ZERO, ZERO))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("WeightedAction.key");
    }

    @Test
    void no_figure_is_negative() {
        Ratio less = Ratio.of(-1);

        assertThatThrownBy(() -> new WeightedAction("a", less, ZERO, ZERO))
                .hasMessageContaining("WeightedAction.target");
        assertThatThrownBy(() -> new WeightedAction("a", ZERO, less, ZERO)).hasMessageContaining("WeightedAction.done");
        assertThatThrownBy(() -> new WeightedAction("a", ZERO, ZERO, less))
                .hasMessageContaining("WeightedAction.weight");
        assertThatThrownBy(() -> WeightedAction.ofTasks("a", ZERO, List.of(Ratio.of(2), less), ZERO))
                .hasMessageContaining("WeightedAction.impacts");
        assertThatThrownBy(() -> new IndicativeProgress(less, ZERO))
                .hasMessageContaining("IndicativeProgress.programmed");
        assertThatThrownBy(() -> new IndicativeProgress(ZERO, less))
                .hasMessageContaining("IndicativeProgress.achievement");
        assertThatThrownBy(() -> IndicatorProgress.keeping(List.of(less), ZERO))
                .hasMessageContaining("IndicatorProgress.achievedByYear");
        assertThatThrownBy(() -> IndicatorProgress.keeping(List.of(), less))
                .hasMessageContaining("IndicatorProgress.reference");
    }

    @Test
    void an_achievement_is_a_fraction() {
        assertThatThrownBy(() -> new IndicativeProgress(Ratio.of(25), Ratio.of(76)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("IndicativeProgress.achievement must be between 0 and 1, but was '76'. Give the fraction,"
                        + " 0.76 and not 76.");
        assertThat(new IndicativeProgress(Ratio.of(25), Ratio.one()).lag()).isEqualTo(ZERO);
    }

    @Test
    void no_norm_says_how_so_the_figures_are_simulated() {
        PlanProgress plan = PlanProgress.of(List.of(FIRST, SECOND));

        assertThat(plan.standing()).isEqualTo(Standing.SIMULATED);
        assertThat(plan.claims()).singleElement().satisfies(c -> {
            assertThat(c.status()).isEqualTo(Status.PROVISIONAL);
            assertThat(c.source().spanish()).contains("no hay regla oficial");
        });
    }
}
