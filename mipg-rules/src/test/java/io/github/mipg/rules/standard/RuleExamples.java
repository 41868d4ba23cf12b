package io.github.mipg.rules.standard;

import static io.github.mipg.rules.TestSystems.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.TestSystems;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A table of examples of rules, each with the verdict that is due, and the check that no verdict was left out. */
final class RuleExamples {
    /** Rules that a vigencia of 2025 does not owe anything by yet. */
    static final Set<String> NOT_YET_DUE =
            Set.of("mipg.plan.transparency-programme-adopted", "mipg.plan.transparency-programme-published");

    private static final RuleSet RULES = StandardRules.of(LAW);
    private static final Evaluator EVALUATOR = Evaluator.of(LAW, RULES);
    private static final Set<String> AREAS = Set.of(
            "chain", "phva", "measurement", "territorial", "organisation", "people", "implementation", "evidence");
    private static final Set<String> OLD_PLAN_RULES = Set.of(
            "mipg.plan.action-plan-published",
            "mipg.plan.twelve-integrated",
            "mipg.plan.twelve-approved",
            "mipg.plan.twelve-published");

    private final Map<String, Set<Verdict>> seen = new LinkedHashMap<>();
    private final Map<String, Set<Verdict>> impossible = new LinkedHashMap<>();
    private final List<DynamicTest> tests = new ArrayList<>();
    private String rule = "";

    /** Whether the examples of a rule stand in a table like this one. */
    static boolean isElsewhere(RuleId id) {
        String area = id.value().split("\\.", -1)[1];
        return AREAS.contains(area) || (area.equals("plan") && !OLD_PLAN_RULES.contains(id.value()));
    }

    /** Goes on to another rule. */
    RuleExamples rule(String name) {
        rule = "mipg." + name;
        seen.put(rule, EnumSet.noneOf(Verdict.class));
        return this;
    }

    RuleExamples satisfied(String words, ManagementSystem system) {
        return add(Verdict.SATISFIED, words, system, TestSystems.AFTER.date());
    }

    RuleExamples satisfied(String words, ManagementSystem system, LocalDate asOf) {
        return add(Verdict.SATISFIED, words, system, asOf);
    }

    RuleExamples violated(String words, ManagementSystem system) {
        return add(Verdict.VIOLATED, words, system, TestSystems.AFTER.date());
    }

    RuleExamples violated(String words, ManagementSystem system, LocalDate asOf) {
        return add(Verdict.VIOLATED, words, system, asOf);
    }

    RuleExamples notApplicable(String words, ManagementSystem system) {
        return add(Verdict.NOT_APPLICABLE, words, system, TestSystems.AFTER.date());
    }

    RuleExamples notApplicable(String words, ManagementSystem system, LocalDate asOf) {
        return add(Verdict.NOT_APPLICABLE, words, system, asOf);
    }

    RuleExamples unknown(String words, ManagementSystem system) {
        return add(Verdict.INDETERMINATE, words, system, TestSystems.AFTER.date());
    }

    RuleExamples unknown(String words, ManagementSystem system, LocalDate asOf) {
        return add(Verdict.INDETERMINATE, words, system, asOf);
    }

    /** Says why a verdict cannot occur. */
    RuleExamples never(Verdict verdict, String why) {
        assertThat(why).isNotBlank();
        impossible.computeIfAbsent(rule, r -> EnumSet.noneOf(Verdict.class)).add(verdict);
        return this;
    }

    private RuleExamples add(Verdict verdict, String words, ManagementSystem system, LocalDate asOf) {
        String id = rule;
        seen.getOrDefault(id, EnumSet.noneOf(Verdict.class)).add(verdict);
        tests.add(dynamicTest(id + ": " + words, () -> {
            Rule asked = RULES.find(RuleId.of(id)).orElseThrow();
            assertThat(EVALUATOR.evaluate(asked, system, AsOf.of(asOf)).verdict())
                    .as(() -> EVALUATOR
                            .evaluate(asked, system, AsOf.of(asOf))
                            .explanation()
                            .map(Object::toString)
                            .orElse("-"))
                    .isEqualTo(verdict);
        }));
        return this;
    }

    Stream<DynamicTest> tests() {
        return tests.stream();
    }

    /** Several tables in one. */
    static RuleExamples all(RuleExamples... tables) {
        RuleExamples all = new RuleExamples();
        for (RuleExamples table : tables) {
            all.seen.putAll(table.seen);
            all.impossible.putAll(table.impossible);
            all.tests.addAll(table.tests);
        }
        return all;
    }

    /** The rules of areas, without the namespace. */
    static List<String> ids(String... prefixes) {
        return RULES.rules().stream()
                .map(Rule::id)
                .filter(RuleExamples::isElsewhere)
                .map(id -> id.value().substring("mipg.".length()))
                .filter(id -> Stream.of(prefixes).anyMatch(p -> id.startsWith(p + ".")))
                .toList();
    }

    /** The documents that a finding shows. */
    static List<Evidence> evidence(String rule, ManagementSystem system) {
        Rule asked = RULES.find(RuleId.of("mipg." + rule)).orElseThrow();
        return EVALUATOR.evaluate(asked, system, TestSystems.AFTER).evidence();
    }

    /** What a rule misses. */
    static List<String> missing(String rule, ManagementSystem system) {
        Rule asked = RULES.find(RuleId.of("mipg." + rule)).orElseThrow();
        return EVALUATOR.evaluate(asked, system, TestSystems.AFTER).missing().stream()
                .map(m -> m.path())
                .toList();
    }

    /** Each rule of the areas has an example of each verdict, or the reason why there is none. */
    void leaveNothingOut(String... prefixes) {
        List<String> rules = ids(prefixes).stream().map(id -> "mipg." + id).toList();
        assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(rules);
        for (String id : rules) {
            Set<Verdict> wanted =
                    EnumSet.of(Verdict.SATISFIED, Verdict.VIOLATED, Verdict.NOT_APPLICABLE, Verdict.INDETERMINATE);
            wanted.removeAll(impossible.getOrDefault(id, Set.of()));
            assertThat(seen.get(id)).as(id).containsAll(wanted);
        }
    }
}
