package io.github.mipg.rules.report;

import static io.github.mipg.rules.report.ReportSamples.finding;
import static io.github.mipg.rules.report.ReportSamples.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComplianceTallyTest {
    private static final RuleId ONE = RuleId.of("a.one");
    private static final RuleId TWO = RuleId.of("a.two");
    private static final ComplianceTally FIRST = ComplianceTally.of(report(
            finding("a.one", Verdict.VIOLATED),
            finding("a.two", Verdict.SATISFIED).basis(Basis.UNCONFIRMED)));
    private static final ComplianceTally SECOND =
            ComplianceTally.of(report(finding("a.one", Verdict.VIOLATED).basis(Basis.DISPUTED)));

    @Test
    void counts_by_rule_verdict_and_basis() {
        ComplianceTally both = FIRST.plus(SECOND);

        assertThat(both.systems()).isEqualTo(2);
        assertThat(both.count(ONE, Verdict.VIOLATED)).isEqualTo(2);
        assertThat(both.count(ONE, Verdict.VIOLATED, Basis.CONFIRMED)).isEqualTo(1);
        assertThat(both.count(ONE, Verdict.VIOLATED, Basis.DISPUTED)).isEqualTo(1);
        assertThat(both.count(ONE, Verdict.VIOLATED, Basis.UNCONFIRMED)).isZero();
        assertThat(both.count(TWO, Verdict.SATISFIED, Basis.UNCONFIRMED)).isEqualTo(1);
        assertThat(both.count(RuleId.of("a.other"), Verdict.SATISFIED)).isZero();
    }

    @Test
    void tells_every_verdict_of_every_rule_and_of_all() {
        ComplianceTally both = FIRST.plus(SECOND);

        assertThat(List.copyOf(both.byRule().keySet())).containsExactly(ONE, TWO);
        assertThat(both.byRule().get(ONE))
                .hasSize(5)
                .containsEntry(Verdict.VIOLATED, 2L)
                .containsEntry(Verdict.FAULTED, 0L);
        assertThat(both.total())
                .isEqualTo(Map.of(
                        Verdict.SATISFIED, 1L,
                        Verdict.VIOLATED, 2L,
                        Verdict.NOT_APPLICABLE, 0L,
                        Verdict.INDETERMINATE, 0L,
                        Verdict.FAULTED, 0L));
        assertThat(both)
                .hasToString("2 systems: {SATISFIED=1, VIOLATED=2, NOT_APPLICABLE=0, INDETERMINATE=0, FAULTED=0}");
    }

    @Test
    void sums_do_not_depend_on_the_order_and_nothing_adds_nothing() {
        assertThat(FIRST.plus(SECOND)).isEqualTo(SECOND.plus(FIRST)).hasSameHashCodeAs(SECOND.plus(FIRST));
        assertThat(FIRST.plus(ComplianceTally.empty())).isEqualTo(FIRST).isNotEqualTo(SECOND);
        assertThat(ComplianceTally.empty().systems()).isZero();
        assertThat(ComplianceTally.empty().byRule()).isEmpty();
    }

    @Test
    void systems_without_a_finding_count_too() {
        ComplianceTally silent = ComplianceTally.of(report());

        assertThat(silent.systems()).isEqualTo(1);
        assertThat(silent).isNotEqualTo(ComplianceTally.empty());
    }

    @Test
    void a_counter_takes_findings_reports_tallies_and_other_counters() {
        ComplianceTally.Counter counter = ComplianceTally.counter();
        ComplianceTally.Counter other = ComplianceTally.counter();
        counter.addSystem();
        counter.add(ONE, Verdict.VIOLATED, Basis.CONFIRMED);
        counter.add(TWO, Verdict.SATISFIED, Basis.UNCONFIRMED);
        other.add(SECOND);
        counter.add(other);

        ComplianceTally counted = counter.tally();
        assertThat(counted).isEqualTo(FIRST.plus(SECOND));
        counter.add(report(finding("a.one", Verdict.VIOLATED)));
        assertThat(counter.tally().systems()).isEqualTo(3);
        assertThat(counted.systems()).as("a tally made before").isEqualTo(2);
    }
}
