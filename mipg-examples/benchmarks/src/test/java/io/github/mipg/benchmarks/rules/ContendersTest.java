package io.github.mipg.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.Verdict;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is measured side by side must give the same. */
class ContendersTest {
    private static final List<ManagementSystem> SYSTEMS = Systems.generate(1_000, 1_499);
    private static final MipgCatalog LAW = MipgCatalog.bundled();

    private final HandWritten floor = new HandWritten();

    @Test
    void theEngineFindsWhatHandWrittenJavaFinds() {
        Evaluator evaluator = Evaluator.of(LAW, OurRules.ruleSet());
        for (ManagementSystem system : SYSTEMS) {
            List<Finding> findings =
                    evaluator.evaluate(system, AsOf.of(Systems.YEAR_END)).findings();

            assertThat(findings).extracting(Finding::verdict).isEqualTo(floor.verdicts(system));
            assertThat(findings)
                    .filteredOn(f -> Result.tells(f.verdict()))
                    .extracting(OurRules::result)
                    .isEqualTo(floor.evaluate(system));
        }
    }

    @Test
    void easyRulesFindsWhatHandWrittenJavaFinds() {
        EasyRules easyRules = new EasyRules();
        for (ManagementSystem system : SYSTEMS) {
            assertThat(easyRules.evaluate(system)).isEqualTo(floor.evaluate(system));
        }
    }

    @Test
    void droolsFindsWhatHandWrittenJavaFindsInAnyOrder() {
        DroolsRules drools = new DroolsRules();
        for (ManagementSystem system : SYSTEMS) {
            assertThat(drools.evaluate(system).stream()
                            .sorted(Comparator.comparing(Result::rule))
                            .toList())
                    .isEqualTo(floor.evaluate(system));
        }
        drools.close();
    }

    @Test
    void theWorkloadHasAboutFifteenViolationsInASystemAndEveryVerdictInEveryKind() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        Map<Kind, Map<Verdict, Integer>> byKind = new EnumMap<>(Kind.class);
        List<Requirement> requirements = Requirement.all();
        for (ManagementSystem system : SYSTEMS) {
            List<Verdict> verdicts = floor.verdicts(system);
            for (int i = 0; i < verdicts.size(); i++) {
                counts.merge(verdicts.get(i), 1, Integer::sum);
                byKind.computeIfAbsent(requirements.get(i).kind(), k -> new EnumMap<>(Verdict.class))
                        .merge(verdicts.get(i), 1, Integer::sum);
            }
        }

        assertThat(counts.get(Verdict.VIOLATED)).as("%s", byKind).isBetween(14_000, 16_500);
        assertThat(byKind)
                .hasSize(12)
                .allSatisfy((kind, verdicts) ->
                        assertThat(verdicts).containsKeys(Verdict.SATISFIED, Verdict.VIOLATED, Verdict.INDETERMINATE));
    }
}
