package io.github.mipg.io;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.standard.StandardRules;
import io.github.mipg.testkit.RuleLaws;
import io.github.mipg.testkit.Systems;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules that the library brings find is written and read back. */
class StandardRulesRoundTripTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final Evaluator EVALUATOR = Evaluator.of(LAW);

    static Stream<Rule> rules() {
        return StandardRules.of(LAW).rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void reports_read_back_equal(Rule rule) {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 20; i++) {
            ManagementSystem system = Systems.some(random, 1 + i % 4);
            AsOf asOf = AsOf.date(system.vigencia().year() + 1, 3, 1);
            RuleLaws.reportRoundTrips(
                    EVALUATOR,
                    rule,
                    system,
                    asOf,
                    MipgJson::writeReport,
                    d -> MipgJson.readReport(d).orThrow());
        }
    }
}
