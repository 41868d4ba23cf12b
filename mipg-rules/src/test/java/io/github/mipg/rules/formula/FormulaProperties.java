package io.github.mipg.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.FormulaScore;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.control.ControlKind;
import io.github.mipg.model.phva.PhvaStage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FormulaProperties {
    @Provide
    Arbitrary<Ratio> percents() {
        return Arbitraries.longs()
                .between(1, 997)
                .flatMap(d -> Arbitraries.longs().between(0, 100 * d).map(n -> Ratio.of(n, d)));
    }

    @Provide
    Arbitrary<List<Ratio>> eights() {
        return percents().list().ofSize(8);
    }

    @Provide
    Arbitrary<List<ControlDesign>> controls() {
        return Combinators.combine(Arbitraries.of(ControlKind.class), Arbitraries.of(ControlImplementation.class))
                .as(ControlDesign::of)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<WeightedAction>> actions() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 20);
        return Combinators.combine(small, small, Arbitraries.integers().between(1, 9))
                .as((target, done, weight) -> new int[] {target, done, weight})
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(rows -> {
                    int whole = rows.stream().mapToInt(r -> r[2]).sum();
                    return IntStream.range(0, rows.size())
                            .mapToObj(i -> new WeightedAction(
                                    "a-" + i,
                                    Ratio.of(rows.get(i)[0]),
                                    Ratio.of(rows.get(i)[1]),
                                    Ratio.of(rows.get(i)[2], whole)))
                            .toList();
                });
    }

    @Provide
    Arbitrary<List<ControlRequirement>> requirements() {
        Arbitrary<Integer> rating = Arbitraries.integers().between(1, 3);
        return Combinators.combine(Arbitraries.of("C1", "C2", "C3"), rating.optional(), rating.optional())
                .as((component, present, working) -> new ControlRequirement(component, "x", present, working))
                .list()
                .ofMaxSize(12)
                .map(rows -> IntStream.range(0, rows.size())
                        .mapToObj(i -> new ControlRequirement(
                                rows.get(i).component(),
                                "r" + i,
                                rows.get(i).present(),
                                rows.get(i).working()))
                        .toList());
    }

    private static Map<FiscalIndicator, Ratio> fiscal(List<Ratio> figures) {
        Map<FiscalIndicator, Ratio> scores = new EnumMap<>(FiscalIndicator.class);
        int next = 0;
        for (FiscalIndicator indicator : FiscalIndicator.values()) {
            scores.put(indicator, figures.get(next++));
        }
        return scores;
    }

    private static Map<MunicipalIndicator, Ratio> municipal(List<Ratio> figures) {
        Map<MunicipalIndicator, Ratio> scores = new EnumMap<>(MunicipalIndicator.class);
        int next = 0;
        for (MunicipalIndicator indicator : MunicipalIndicator.values()) {
            scores.put(indicator, figures.get(next++));
        }
        return scores;
    }

    private static void assertWithin(FormulaScore score, List<Ratio> figures) {
        assertThat(score.exact()).isBetween(Collections.min(figures), Collections.max(figures));
    }

    @Property
    void an_index_lies_between_its_least_and_its_greatest_indicator(@ForAll("eights") List<Ratio> figures) {
        FiscalPerformance fiscal = FiscalPerformance.of(fiscal(figures));
        MunicipalPerformance municipal = MunicipalPerformance.of(municipal(figures));

        assertWithin(fiscal.total(), figures);
        assertWithin(fiscal.results(), figures.subList(0, 5));
        assertWithin(fiscal.management(), figures.subList(5, 8));
        assertWithin(municipal.management(), figures.subList(0, 4));
        assertWithin(municipal.results(), figures.subList(4, 8));
    }

    @Property
    void a_better_indicator_never_lowers_an_index(
            @ForAll("eights") List<Ratio> figures,
            @ForAll @IntRange(max = 7) int which,
            @ForAll("percents") Ratio other) {
        List<Ratio> better = new ArrayList<>(figures);
        better.set(which, figures.get(which).max(other));

        FiscalPerformance before = FiscalPerformance.of(fiscal(figures));
        FiscalPerformance after = FiscalPerformance.of(fiscal(better));
        assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
        assertThat(after.range()).isGreaterThanOrEqualTo(before.range());
    }

    @Property
    void in_what_order_the_results_were_scored_does_not_change_their_mean(
            @ForAll("eights") List<Ratio> figures, @ForAll long seed) {
        List<Ratio> results = new ArrayList<>(figures.subList(0, 5));
        Collections.shuffle(results, new Random(seed));
        List<Ratio> others = new ArrayList<>(results);
        others.addAll(figures.subList(5, 8));

        assertThat(FiscalPerformance.of(fiscal(others)).total())
                .isEqualTo(FiscalPerformance.of(fiscal(figures)).total());
    }

    @Property
    void a_bonus_never_lowers_the_index_and_a_cut_one_keeps_it_in_range(
            @ForAll("eights") List<Ratio> figures, @ForAll("percents") Ratio bonus) {
        FiscalPerformance with = FiscalPerformance.of(fiscal(figures)).withBonus(bonus, BonusCeiling.CAP);

        assertThat(with.total()).isGreaterThanOrEqualTo(with.totalWithoutBonus());
        assertThat(with.total().exact()).isLessThanOrEqualTo(Ratio.of(100));
    }

    @Property
    void in_what_order_controls_act_does_not_change_the_end(
            @ForAll("percents") Ratio probability,
            @ForAll("percents") Ratio impact,
            @ForAll("controls") List<ControlDesign> controls,
            @ForAll ControlWeighting weighting,
            @ForAll long seed) {
        List<ControlDesign> shuffled = new ArrayList<>(controls);
        Collections.shuffle(shuffled, new Random(seed));
        RiskAssessment one = RiskAssessment.of(probability, impact, controls).weighedAs(weighting);
        RiskAssessment other = RiskAssessment.of(probability, impact, shuffled).weighedAs(weighting);

        assertThat(other.residualProbability()).isEqualTo(one.residualProbability());
        assertThat(other.residualImpact()).isEqualTo(one.residualImpact());
        assertThat(other.residualZone()).isEqualTo(one.residualZone());
    }

    @Property
    void no_control_makes_a_risk_worse(
            @ForAll("percents") Ratio probability,
            @ForAll("percents") Ratio impact,
            @ForAll("controls") List<ControlDesign> controls,
            @ForAll LevelReading reading) {
        RiskAssessment risk = RiskAssessment.of(probability, impact, controls).readAs(reading);

        assertThat(risk.steps()).hasSameSizeAs(controls);
        Ratio likely = probability;
        Ratio hard = impact;
        for (RiskAssessment.Step step : risk.steps()) {
            assertThat(step.probability()).isBetween(Ratio.zero(), likely);
            assertThat(step.impact()).isBetween(Ratio.zero(), hard);
            likely = step.probability();
            hard = step.impact();
        }
        assertThat(risk.residualZone()).isLessThanOrEqualTo(risk.inherentZone());
    }

    @Property
    void a_higher_percentage_is_never_read_as_a_lower_level(
            @ForAll("percents") Ratio one, @ForAll("percents") Ratio other, @ForAll LevelReading reading) {
        assertThat(RiskProbability.ofPercent(one.max(other), reading))
                .isGreaterThanOrEqualTo(RiskProbability.ofPercent(one.min(other), reading));
    }

    @Property
    void the_upper_band_is_never_below_the_nearest_level(@ForAll("percents") Ratio percent) {
        assertThat(RiskImpact.ofPercent(percent, LevelReading.UPPER_BAND))
                .isGreaterThanOrEqualTo(RiskImpact.ofPercent(percent, LevelReading.NEAREST));
    }

    @Property
    void a_level_reads_back_as_itself(@ForAll RiskProbability level, @ForAll LevelReading reading) {
        assertThat(RiskProbability.ofPercent(Ratio.of(level.percent()), reading))
                .isEqualTo(level);
    }

    @Property
    void the_heat_map_never_falls_as_probability_or_impact_rise(
            @ForAll RiskProbability probability, @ForAll RiskImpact impact, @ForAll RiskProbability more) {
        RiskProbability higher = probability.compareTo(more) >= 0 ? probability : more;

        assertThat(higher.zone(impact)).isGreaterThanOrEqualTo(probability.zone(impact));
        for (RiskImpact worse : RiskImpact.values()) {
            assertThat(probability.zone(impact.higher(worse))).isGreaterThanOrEqualTo(probability.zone(impact));
        }
    }

    @Property
    void the_progress_of_a_plan_stays_in_bounds_in_any_order(
            @ForAll("actions") List<WeightedAction> actions, @ForAll long seed) {
        List<WeightedAction> shuffled = new ArrayList<>(actions);
        Collections.shuffle(shuffled, new Random(seed));
        PlanProgress plan = PlanProgress.of(actions);

        assertThat(plan.achievement()).isBetween(Ratio.zero(), Ratio.one());
        for (PlanMethod method : PlanMethod.values()) {
            assertThat(PlanProgress.of(shuffled).score(method)).isEqualTo(plan.score(method));
        }
        IndicativeProgress year = plan.indicative(Ratio.of(25));
        assertThat(year.achieved().plus(year.lag())).isEqualTo(Ratio.of(25));
    }

    @Property
    void to_do_more_never_lowers_the_progress_of_a_plan(
            @ForAll("actions") List<WeightedAction> actions, @ForAll @IntRange(max = 20) int more) {
        List<WeightedAction> further = new ArrayList<>(actions);
        WeightedAction first = actions.get(0);
        further.set(
                0, new WeightedAction(first.key(), first.target(), first.done().plus(Ratio.of(more)), first.weight()));

        for (PlanMethod method : PlanMethod.values()) {
            assertThat(PlanProgress.of(further).score(method))
                    .isGreaterThanOrEqualTo(PlanProgress.of(actions).score(method));
        }
    }

    @Property
    void equal_weights_and_nothing_overdone_make_both_methods_agree(@ForAll("actions") List<WeightedAction> actions) {
        Ratio weight = Ratio.of(1, actions.size());
        PlanProgress plan = PlanProgress.of(actions.stream()
                .map(a -> new WeightedAction(a.key(), a.target(), a.done(), weight))
                .toList());

        assertThat(plan.score(PlanMethod.WEIGHTED_CONTRIBUTION)).isEqualTo(plan.score(PlanMethod.MEAN_OF_ACTIONS));
    }

    @Property
    void the_trial_of_an_evaluation_stays_in_bounds_in_any_order(
            @ForAll("requirements") List<ControlRequirement> requirements, @ForAll long seed) {
        List<ControlRequirement> shuffled = new ArrayList<>(requirements);
        Collections.shuffle(shuffled, new Random(seed));
        ControlTrial trial = ControlTrial.of(requirements);

        assertThat(ControlTrial.of(shuffled).meanOfComponents()).isEqualTo(trial.meanOfComponents());
        assertThat(ControlTrial.of(shuffled).meanOfRequirements()).isEqualTo(trial.meanOfRequirements());
        trial.meanOfComponents().ifPresent(s -> assertThat(s.exact()).isBetween(Ratio.of(25), Ratio.of(100)));
        assertThat(trial.components().stream()
                        .mapToInt(c -> c.unrated()
                                + c.counts().values().stream().mapToInt(n -> n).sum())
                        .sum())
                .isEqualTo(requirements.size());
    }

    @Property
    void a_better_rating_never_gives_a_worse_class(
            @ForAll @IntRange(min = 1, max = 3) int present,
            @ForAll @IntRange(min = 1, max = 3) int working,
            @ForAll @IntRange(min = 1, max = 3) int other) {
        ControlClass given = ControlClass.of(present, working);

        assertThat(ControlClass.of(Math.max(present, other), working)).isLessThanOrEqualTo(given);
        assertThat(ControlClass.of(present, Math.max(working, other))).isLessThanOrEqualTo(given);
    }

    @Provide
    Arbitrary<Map<PhvaStage, Ratio>> stages() {
        return Arbitraries.maps(
                Arbitraries.of(PhvaStage.class),
                Arbitraries.integers().between(0, 300).map(n -> Ratio.of(n, 2)));
    }

    /** What five levels expect of some requirements, 0 where one expects nothing, and what each came to. */
    @Provide
    Arbitrary<List<int[]>> matrices() {
        return Arbitraries.integers()
                .between(0, 5)
                .array(int[].class)
                .ofSize(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static SecurityMaturity maturity(List<int[]> rows) {
        List<SecurityRequirement> requirements = new ArrayList<>();
        Map<String, Ratio> values = new HashMap<>();
        requirements.add(new SecurityRequirement(
                "all", Map.of(1, Ratio.of(0), 2, Ratio.of(0), 3, Ratio.of(0), 4, Ratio.of(0), 5, Ratio.of(0))));
        values.put("all", Ratio.of(0));
        for (int i = 0; i < rows.size(); i++) {
            Map<Integer, Ratio> expected = new HashMap<>();
            for (int level = 1; level <= 5; level++) {
                if (rows.get(i)[level - 1] > 0) {
                    expected.put(level, Ratio.of(20L * rows.get(i)[level - 1]));
                }
            }
            requirements.add(new SecurityRequirement("r" + i, expected));
            values.put("r" + i, Ratio.of(20L * rows.get(i)[5]));
        }
        return SecurityMaturity.of(new SecurityMatrix(requirements, Status.PROVISIONAL, Text.same("x")), values);
    }

    @Property
    void the_progress_of_a_cycle_is_capped_at_its_weights(@ForAll("stages") Map<PhvaStage, Ratio> stages) {
        SecurityCycleProgress progress = SecurityCycleProgress.of(stages);

        for (PhvaStage stage : PhvaStage.values()) {
            Ratio weight = progress.weights().byStage().get(stage);
            assertThat(progress.contribution(stage).isPresent()).isEqualTo(stages.containsKey(stage));
            progress.contribution(stage).ifPresent(c -> assertThat(c.exact()).isBetween(Ratio.zero(), weight));
        }
        progress.total().ifPresent(t -> assertThat(t).isEqualTo(progress.atLeast()));
        assertThat(progress.total().isPresent()).isEqualTo(stages.size() == 4);
    }

    @Property
    void to_get_further_in_a_stage_never_lowers_the_progress_of_a_cycle(
            @ForAll("stages") Map<PhvaStage, Ratio> stages, @ForAll PhvaStage stage, @ForAll("percents") Ratio more) {
        Map<PhvaStage, Ratio> further = new HashMap<>(stages);
        further.merge(stage, more, Ratio::plus);

        assertThat(SecurityCycleProgress.of(further).atLeast())
                .isGreaterThanOrEqualTo(SecurityCycleProgress.of(stages).atLeast());
    }

    @Property
    void a_better_requirement_never_lowers_a_level_of_maturity_nor_worsens_a_class(
            @ForAll("matrices") List<int[]> rows, @ForAll @IntRange(max = 5) int better) {
        List<int[]> improved = new ArrayList<>(rows);
        int[] first = rows.get(0).clone();
        first[5] = Math.max(first[5], better);
        improved.set(0, first);

        SecurityMaturity before = maturity(rows);
        SecurityMaturity after = maturity(improved);
        assertThat(after.level().orElseThrow())
                .isGreaterThanOrEqualTo(before.level().orElseThrow());
        for (int i = 0; i < 5; i++) {
            assertThat(Collections.max(after.levels().get(i).classes()))
                    .isLessThanOrEqualTo(Collections.max(before.levels().get(i).classes()));
        }
    }

    @Property
    void whatever_the_missing_figures_turn_out_to_be_they_stay_within_what_was_told(
            @ForAll("matrices") List<int[]> rows, @ForAll @IntRange(max = 7) int which) {
        SecurityMaturity whole = maturity(rows);
        Map<String, Ratio> fewer = new HashMap<>(whole.values());
        fewer.remove("r" + which % rows.size());
        SecurityMaturity part = SecurityMaturity.of(whole.matrix(), fewer);

        assertThat(whole.level().orElseThrow()).isBetween(part.atLeast(), part.atMost());
        for (int i = 0; i < 5; i++) {
            assertThat(part.levels().get(i).classes())
                    .containsAll(whole.levels().get(i).classes());
        }
        assertThat(part.excluding(Set.of("r" + which % rows.size())).level().orElseThrow())
                .as("what does not apply stands in nobody's way")
                .isEqualTo(part.atMost());
    }

    @Property
    void the_higher_a_score_the_less_urgent_its_gap(@ForAll("percents") Ratio one, @ForAll("percents") Ratio other) {
        assertThat(SecurityGapPriority.of(one.max(other)))
                .isGreaterThanOrEqualTo(SecurityGapPriority.of(one.min(other)));
    }

    @Property
    void a_function_and_its_gap_make_at_least_its_target(
            @ForAll("eights") List<Ratio> scores, @ForAll("percents") Ratio target) {
        CybersecurityProgress progress =
                CybersecurityProgress.of(CybersecurityFunction.DETECT, scores).against(target);
        Ratio mean = progress.mean().orElseThrow().exact();

        assertThat(mean.plus(progress.gap().orElseThrow())).isEqualTo(mean.max(target));
        assertThat(progress.isReached()).contains(mean.compareTo(target) >= 0);
    }
}
