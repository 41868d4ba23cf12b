package io.github.mipg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.NotInForceException;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.ComplianceTally;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is counted over many systems is what single reports say. */
class EvaluateAllTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final Evaluator EVALUATOR = Evaluator.of(LAW, StandardRules.of(LAW));
    private static final AsOf AS_OF = AsOf.date(2026, 3, 1);

    private static List<ManagementSystem> country(long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        return Stream.generate(() -> Systems.some(random, 3)).limit(size).toList();
    }

    private static ComplianceTally oneByOne(List<ManagementSystem> systems) {
        return systems.stream()
                .map(s -> ComplianceTally.of(EVALUATOR.evaluate(s, AS_OF)))
                .reduce(ComplianceTally.empty(), ComplianceTally::plus);
    }

    @Property(tries = 30)
    void counting_is_adding_up_single_reports(@ForAll long seed, @ForAll @IntRange(max = 8) int size) {
        List<ManagementSystem> systems = country(seed, size);

        ComplianceTally tally = EVALUATOR.evaluateAll(systems.stream(), AS_OF);

        assertThat(tally).isEqualTo(oneByOne(systems));
        assertThat(tally.systems()).isEqualTo(size);
        assertThat(tally.total().values().stream().mapToLong(n -> n).sum())
                .isEqualTo(systems.stream()
                        .mapToLong(s -> EVALUATOR.evaluate(s, AS_OF).findings().size())
                        .sum());
    }

    @Property(tries = 30)
    void the_tally_of_two_lists_is_the_sum_of_both(
            @ForAll long seed, @ForAll @IntRange(max = 6) int size, @ForAll @IntRange(max = 6) int cut) {
        List<ManagementSystem> systems = country(seed, size);
        int at = Math.min(size, cut);
        ComplianceTally first = EVALUATOR.evaluateAll(systems.subList(0, at).stream(), AS_OF);
        ComplianceTally second = EVALUATOR.evaluateAll(systems.subList(at, size).stream(), AS_OF);

        ComplianceTally whole = EVALUATOR.evaluateAll(systems.stream(), AS_OF);

        assertThat(first.plus(second)).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(second.plus(first)).isEqualTo(whole);
        assertThat(first.plus(ComplianceTally.empty())).isEqualTo(first);
    }

    @Property(tries = 10)
    void parallel_is_sequential(@ForAll long seed) {
        List<ManagementSystem> systems = country(seed, 40);

        assertThat(EVALUATOR.evaluateAll(systems.parallelStream(), AS_OF))
                .isEqualTo(EVALUATOR.evaluateAll(systems.stream(), AS_OF));
    }

    @Test
    void reports_are_handed_over_where_they_are_wanted() {
        List<ManagementSystem> systems = country(7, 12);
        Queue<ComplianceReport> reports = new ConcurrentLinkedQueue<>();

        ComplianceTally tally = EVALUATOR.evaluateAll(systems.parallelStream(), AS_OF, reports::add);

        assertThat(tally).isEqualTo(EVALUATOR.evaluateAll(systems.stream(), AS_OF));
        assertThat(reports)
                .containsExactlyInAnyOrderElementsOf(
                        systems.stream().map(s -> EVALUATOR.evaluate(s, AS_OF)).toList());
    }

    @Test
    void a_rule_that_breaks_is_counted_as_such() {
        Rule broken = Rule.of("test.broken")
                .title(Text.same("La regla"))
                .require(Reading.<ManagementSystem, Boolean>of(Text.same("dato"), "/adoption", (s, c) -> {
                            throw new IllegalStateException("oops");
                        })
                        .is(true))
                .because(Text.same("así lo pide la norma"))
                .citing(LegalReference.of("decreto-1083-2015", "2.2.22.3.8"))
                .build();
        RuleId id = RuleId.of("test.broken");

        ComplianceTally tally =
                Evaluator.of(LAW, RuleSet.of("test", "1", broken)).evaluateAll(country(1, 3).stream(), AS_OF);

        assertThat(tally.count(id, Verdict.FAULTED, Basis.UNCONFIRMED)).isEqualTo(3);
        assertThat(tally.byRule()).containsOnlyKeys(id);
        assertThat(tally.count(RuleId.of("test.other"), Verdict.SATISFIED)).isZero();
        assertThat(tally)
                .hasToString("3 systems: {SATISFIED=0, VIOLATED=0, NOT_APPLICABLE=0, INDETERMINATE=0," + " FAULTED=3}");
    }

    @Test
    void counting_explains_nothing() {
        Rule mute = Rule.of("test.mute")
                .title(Text.same("La regla"))
                .require(Reading.<ManagementSystem, Boolean>of(
                                Text.same("dato"), "/adoption", (s, c) -> Observation.known(true))
                        .shownAs(v -> {
                            throw new AssertionError("explained");
                        })
                        .is(true))
                .because(Text.same("así lo pide la norma"))
                .citing(LegalReference.of("decreto-1083-2015", "2.2.22.3.8"))
                .build();

        assertThat(Evaluator.of(LAW, RuleSet.of("test", "1", mute))
                        .evaluateAll(country(1, 3).stream(), AS_OF)
                        .count(RuleId.of("test.mute"), Verdict.SATISFIED))
                .isEqualTo(3);
    }

    @Test
    void a_day_before_the_first_edition_is_refused_even_for_nobody() {
        assertThatThrownBy(() -> EVALUATOR.evaluateAll(Stream.empty(), AsOf.date(2010, 1, 1)))
                .isInstanceOf(NotInForceException.class);
    }
}
