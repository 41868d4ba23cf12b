package io.github.mipg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import io.github.mipg.testkit.internal.Chance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that the library brings keep the laws, on edge cases and on systems made by chance from a fixed seed. */
class StandardRulesLawsTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final RuleSet STANDARD = StandardRules.of(LAW);
    private static final List<Rule> RULES = STANDARD.rules();
    private static final Evaluator EVALUATOR = Evaluator.of(LAW, STANDARD);
    // Each rule is asked about the same systems, so that these, and what is left of them, are made once.
    private static final List<LessKnown> EDGE_CASES =
            Systems.edgeCases().stream().map(LessKnown::new).toList();
    private static final List<LessKnown> BY_CHANCE = byChance(LongTries.of(40));
    /** What hardly any entity has, so that chance hardly ever draws it; these rules have examples of their own. */
    private static final Set<RuleId> SELDOM = Set.of(
            RuleId.of("mipg.council.delegates"),
            RuleId.of("mipg.council.sessions"),
            RuleId.of("mipg.control.head-term"),
            RuleId.of("mipg.control.third-line-owns-no-process"),
            RuleId.of("mipg.risk.third-line-owns-no-risk"));

    /** One that cannot be, and four that ask for so much at once that chance rarely has it. */
    private static final Set<RuleId> NEVER_VIOLATED = Set.of(
            RuleId.of("mipg.audit-committee.territorial-members"),
            RuleId.of("mipg.chain.project-budget"),
            RuleId.of("mipg.scope.determined"),
            RuleId.of("mipg.territorial.legal-parts"),
            RuleId.of("mipg.territorial.projects-within-plan"));

    static Stream<Rule> rules() {
        return RULES.stream();
    }

    private static List<LessKnown> byChance(int count) {
        SplittableRandom random = new SplittableRandom(2);
        return IntStream.range(0, count)
                .mapToObj(i -> new LessKnown(Systems.some(random, 1 + i % 5)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void laws_hold_on_edge_cases(Rule rule) {
        SplittableRandom random = new SplittableRandom(1);
        AsOf asOf = AsOf.of(LocalDate.of(2026, 3, 1));
        for (LessKnown less : EDGE_CASES) {
            ManagementSystem system = less.system();
            RuleLaws.isTotal(EVALUATOR, rule, system, asOf);
            RuleLaws.explanationAccountsForTheVerdict(EVALUATOR, rule, system, asOf);
            RuleLaws.forgettingDecidesNothing(EVALUATOR, rule, less, asOf);
            RuleLaws.pathsResolve(EVALUATOR, rule, system, asOf);
            RuleLaws.addingEvidenceNeverWorsens(EVALUATOR, rule, less, asOf);
        }
        RuleLaws.all(EVALUATOR, rule, EDGE_CASES.get(0), asOf, random);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void laws_hold_on_systems_made_by_chance(Rule rule) {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < BY_CHANCE.size(); i++) {
            LessKnown less = BY_CHANCE.get(i);
            ManagementSystem system = less.system();
            AsOf asOf = AsOf.of(Chance.day(random, system.vigencia().year() + i % 2));
            if (i % 20 == 0) {
                RuleLaws.all(EVALUATOR, rule, less, asOf, random);
                continue;
            }
            RuleLaws.isTotal(EVALUATOR, rule, system, asOf);
            RuleLaws.isDeterministic(EVALUATOR, rule, system, asOf);
            RuleLaws.explanationAccountsForTheVerdict(EVALUATOR, rule, system, asOf);
            RuleLaws.doesNotDependOnTheOrderOfRows(EVALUATOR, rule, system, asOf, random);
            RuleLaws.forgettingDecidesNothing(EVALUATOR, rule, less, asOf);
            RuleLaws.pathsResolve(EVALUATOR, rule, system, asOf);
            RuleLaws.addingEvidenceNeverWorsens(EVALUATOR, rule, less, asOf);
        }
    }

    @Test
    void chance_gets_as_far_as_verdicts() {
        // A generator that never does would let any law pass.
        SplittableRandom random = new SplittableRandom(4);
        Map<RuleId, Set<Verdict>> reached = new HashMap<>();
        List<Rule> open = new ArrayList<>(RULES);
        for (int i = 0; i < 1_000 && !open.isEmpty(); i++) {
            ManagementSystem system = ofSomebodyWhoOwes(Systems.some(random, 1 + i % 9), i % 4);
            AsOf asOf = AsOf.of(LocalDate.of(system.vigencia().year() + 1 + i % 2, 3, 1));
            for (Rule rule : open) {
                reached.computeIfAbsent(rule.id(), r -> EnumSet.noneOf(Verdict.class))
                        .add(EVALUATOR.evaluate(rule, system, asOf).verdict());
            }
            open.removeIf(rule -> isFarEnough(rule.id(), reached.getOrDefault(rule.id(), Set.of())));
        }

        assertThat(reached).hasSize(RULES.size());
        reached.keySet().removeAll(SELDOM);
        assertThat(reached)
                .allSatisfy((rule, verdicts) -> assertThat(verdicts)
                        .contains(Verdict.INDETERMINATE)
                        .containsAnyOf(Verdict.SATISFIED, Verdict.VIOLATED));
        assertThat(reached.entrySet().stream()
                        .filter(e -> !e.getValue().contains(Verdict.VIOLATED))
                        .map(Map.Entry::getKey))
                .as("rules that are never violated")
                .isSubsetOf(NEVER_VIOLATED);
    }

    /** Whether what is asked of the rule below has come true, so that chance need not go on with it. */
    private static boolean isFarEnough(RuleId rule, Set<Verdict> verdicts) {
        Verdict last = NEVER_VIOLATED.contains(rule) ? Verdict.SATISFIED : Verdict.VIOLATED;
        return SELDOM.contains(rule) || verdicts.containsAll(Set.of(Verdict.INDETERMINATE, last));
    }

    /** Few entities head a sector or convene the council, and chance alone hardly ever makes one. */
    private static ManagementSystem ofSomebodyWhoOwes(ManagementSystem system, int which) {
        String nature = switch (which) {
            case 2 -> "ministerio";
            case 3 -> "departamento-administrativo";
            default -> "";
        };
        return nature.isEmpty()
                ? system
                : system.toBuilder()
                        .entity(system.entity().toBuilder()
                                .nature(LegalNatureId.of(nature))
                                .branch(Branch.EXECUTIVE)
                                .order(AdministrativeOrder.NATIONAL)
                                .sectorHead(true)
                                .build())
                        .build();
    }

    @Test
    void the_report_does_not_depend_on_the_order_of_rules() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 20; i++) {
            ManagementSystem system = Systems.some(random, 5);
            RuleLaws.reportDoesNotDependOnTheOrderOfRules(LAW, RULES, system, AsOf.date(2026, 3, 1), random);
        }
    }
}
