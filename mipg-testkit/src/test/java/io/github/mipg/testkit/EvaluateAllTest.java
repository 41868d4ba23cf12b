package io.github.mipg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceTally;
import io.github.mipg.rules.standard.StandardRules;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What is counted over many systems is what single reports say. */
@AddLifecycleHook(LongTries.class)
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
                        .sum())
                .isGreaterThanOrEqualTo(
                        (long) size * StandardRules.of(LAW).rules().size());
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
}
