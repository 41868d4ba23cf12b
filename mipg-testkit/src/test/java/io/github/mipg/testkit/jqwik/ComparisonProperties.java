package io.github.mipg.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Change;
import io.github.mipg.rules.report.Comparison;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.FindingChange;
import io.github.mipg.rules.report.ReportInput;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import io.github.mipg.testkit.Forgetting;
import io.github.mipg.testkit.LongTries;
import io.github.mipg.testkit.Systems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What holds of the comparison of any two reports of the standard rules. */
@Domain(MipgDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(LongTries.class)
class ComparisonProperties {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final Evaluator EVALUATOR = Evaluator.of(LAW, StandardRules.of(LAW));

    private static ComplianceReport report(ManagementSystem system) {
        return EVALUATOR.evaluate(
                system, AsOf.of(LocalDate.of(Math.max(2018, system.vigencia().year()) + 1, 3, 1)));
    }

    @Property(tries = 50)
    void a_report_is_the_same_as_itself(@ForAll ManagementSystem system) {
        ComplianceReport report = report(system);
        Comparison comparison = report.since(report(system));

        assertThat(comparison.changes()).hasSameSizeAs(report.findings());
        assertThat(comparison.stream()).allMatch(c -> c.change() == Change.SAME);
        assertThat(comparison.inputs()).isEmpty();
    }

    @Property(tries = 50)
    void the_order_of_rows_is_no_news(@ForAll ManagementSystem system, @ForAll long seed) {
        ManagementSystem shuffled = Systems.shuffled(system, new SplittableRandom(seed));

        assertThat(report(shuffled).since(report(system)).stream()).allMatch(c -> c.change() == Change.SAME);
    }

    @Property(tries = 50)
    void what_is_forgotten_is_never_taken_for_mended(@ForAll ManagementSystem system, @ForAll long seed) {
        ComplianceReport told = report(system);
        List<Forgetting> some = new ArrayList<>(Forgetting.allOf(system));
        Collections.shuffle(some, new Random(seed));
        for (Forgetting less : some.subList(0, Math.min(10, some.size()))) {
            Comparison comparison = report(less.system()).since(told);
            // Data that contradict each other keep a rule from telling; without one of them it tells, of each row too.
            assertThat(comparison.changes(Change.SATISFIED))
                    .as("forgotten: %s", less.what())
                    .allMatch(c -> before(c, told).verdict() == Verdict.INDETERMINATE);
            assertThat(comparison.changes(Change.NO_LONGER_OBSERVED))
                    .as("forgotten, or of a row that is gone: %s", less.what())
                    .allMatch(c -> c.later().isEmpty() || c.finding().verdict() == Verdict.INDETERMINATE);
        }
    }

    @Property(tries = 50)
    void news_are_violations_and_successes_are_satisfied(@ForAll ManagementSystem one, @ForAll ManagementSystem other) {
        ManagementSystem later =
                other.toBuilder().entity(one.entity()).vigencia(one.vigencia()).build();
        Comparison comparison = report(later).since(report(one));

        assertThat(comparison.changes(Change.NEW))
                .as("a violation, or a row that was not there")
                .allMatch(c -> c.earlier().isEmpty() || c.finding().verdict() == Verdict.VIOLATED);
        assertThat(comparison.changes(Change.SATISFIED))
                .allMatch(c -> c.finding().verdict() == Verdict.SATISFIED);
        if (comparison.changes().size() != comparison.changes(Change.SAME).size()) {
            assertThat(comparison.inputs()).containsExactly(ReportInput.DATA);
        }
    }

    /** What was said of the same, or of its whole list where nothing was said of the row by itself. */
    private static Finding before(FindingChange change, ComplianceReport told) {
        return change.earlier()
                .orElseGet(() -> told.findings().stream()
                        .filter(f -> f.rule().equals(change.finding().rule())
                                && f.subjects().isEmpty())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("Forgetting made a row: " + change)));
    }
}
