package io.github.mipg.rules;

import static io.github.mipg.rules.TestSystems.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.NotInForceException;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.ComplianceTally;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is counted over many systems, without a report for each. */
class EvaluateAllTest {
    private static final Evaluator EVALUATOR = Evaluator.of(LAW, StandardRules.of(LAW));
    private static final AsOf AS_OF = AsOf.date(2026, 3, 1);
    private static final List<ManagementSystem> SYSTEMS =
            List.of(TestSystems.unknown(), TestSystems.compliant(), TestSystems.nameless());

    @Test
    void what_is_counted_is_what_single_reports_say() {
        ComplianceTally tally = EVALUATOR.evaluateAll(SYSTEMS.stream(), AS_OF);

        assertThat(tally)
                .isEqualTo(ComplianceTally.of(EVALUATOR.evaluate(SYSTEMS.get(0), AS_OF))
                        .plus(ComplianceTally.of(EVALUATOR.evaluate(SYSTEMS.get(1), AS_OF)))
                        .plus(ComplianceTally.of(EVALUATOR.evaluate(SYSTEMS.get(2), AS_OF))));
        assertThat(tally.systems()).isEqualTo(3);
        assertThat(tally.count(RuleId.of("mipg.plan.action-plan-published"), Verdict.SATISFIED))
                .isEqualTo(1);
        assertThat(tally.count(RuleId.of("mipg.plan.action-plan-published"), Verdict.INDETERMINATE))
                .isEqualTo(2);
    }

    @Test
    void parallel_is_sequential() {
        List<ManagementSystem> many =
                Collections.nCopies(20, SYSTEMS).stream().flatMap(List::stream).toList();

        assertThat(EVALUATOR.evaluateAll(many.parallelStream(), AS_OF))
                .isEqualTo(EVALUATOR.evaluateAll(many.stream(), AS_OF));
    }

    @Test
    void reports_are_handed_over_where_they_are_wanted() {
        Queue<ComplianceReport> reports = new ConcurrentLinkedQueue<>();

        ComplianceTally tally = EVALUATOR.evaluateAll(SYSTEMS.parallelStream(), AS_OF, reports::add);

        assertThat(tally).isEqualTo(EVALUATOR.evaluateAll(SYSTEMS.stream(), AS_OF));
        assertThat(reports)
                .containsExactlyInAnyOrderElementsOf(
                        SYSTEMS.stream().map(s -> EVALUATOR.evaluate(s, AS_OF)).toList());
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
                Evaluator.of(LAW, RuleSet.of("test", "1", broken)).evaluateAll(SYSTEMS.stream(), AS_OF);

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
                        .evaluateAll(SYSTEMS.stream(), AS_OF)
                        .count(RuleId.of("test.mute"), Verdict.SATISFIED))
                .isEqualTo(3);
    }

    @Test
    void a_day_before_the_first_edition_is_refused_even_for_nobody() {
        assertThatThrownBy(() -> EVALUATOR.evaluateAll(Stream.empty(), AsOf.date(2010, 1, 1)))
                .isInstanceOf(NotInForceException.class);
    }
}
