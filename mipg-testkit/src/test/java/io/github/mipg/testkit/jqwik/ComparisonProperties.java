package io.github.mipg.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Change;
import io.github.mipg.rules.report.Comparison;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.FindingChange;
import io.github.mipg.rules.report.ReportInput;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import io.github.mipg.testkit.Forgetting;
import io.github.mipg.testkit.Systems;
import java.time.LocalDate;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of the comparison of any two reports of the standard rules. */
@Domain(MipgDomain.class)
@Domain(DomainContext.Global.class)
class ComparisonProperties {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final Evaluator EVALUATOR = Evaluator.of(LAW, StandardRules.of(LAW));

    private static ComplianceReport report(ManagementSystem system) {
        return EVALUATOR.evaluate(
                system, AsOf.of(LocalDate.of(Math.max(2018, system.vigencia().year()) + 1, 3, 1)));
    }

    @Property(tries = 200)
    void a_report_is_the_same_as_itself(@ForAll ManagementSystem system) {
        Comparison comparison = report(system).since(report(system));

        assertThat(comparison.changes()).hasSameSizeAs(report(system).findings());
        assertThat(comparison.stream()).allMatch(c -> c.change() == Change.SAME);
        assertThat(comparison.inputs()).isEmpty();
    }

    @Property(tries = 200)
    void the_order_of_rows_is_no_news(@ForAll ManagementSystem system, @ForAll long seed) {
        ManagementSystem shuffled = Systems.shuffled(system, new SplittableRandom(seed));

        assertThat(report(shuffled).since(report(system)).stream()).allMatch(c -> c.change() == Change.SAME);
    }

    @Property(tries = 40)
    void what_is_forgotten_is_never_taken_for_mended(@ForAll ManagementSystem system) {
        ComplianceReport told = report(system);
        for (Forgetting less : Forgetting.allOf(system)) {
            Comparison comparison = report(less.system()).since(told);
            assertThat(comparison.changes(Change.SATISFIED))
                    .as("forgotten: %s", less.what())
                    .noneMatch(c -> wasViolated(c));
            assertThat(comparison.changes(Change.NO_LONGER_OBSERVED))
                    .allMatch(c -> c.later().isEmpty() || c.finding().verdict() == Verdict.INDETERMINATE);
        }
    }

    @Property(tries = 100)
    void news_are_violations_and_successes_are_satisfied(@ForAll ManagementSystem one, @ForAll ManagementSystem other) {
        ManagementSystem later =
                other.toBuilder().entity(one.entity()).vigencia(one.vigencia()).build();
        Comparison comparison = report(later).since(report(one));

        assertThat(comparison.changes(Change.NEW))
                .allMatch(c -> c.finding().verdict() == Verdict.VIOLATED
                        || (c.earlier().isEmpty() && c.finding().verdict() == Verdict.INDETERMINATE));
        assertThat(comparison.changes(Change.SATISFIED))
                .allMatch(c -> c.finding().verdict() == Verdict.SATISFIED);
        if (comparison.changes().size() != comparison.changes(Change.SAME).size()) {
            assertThat(comparison.inputs()).containsExactly(ReportInput.DATA);
        }
    }

    private static boolean wasViolated(FindingChange change) {
        return change.earlier().filter(f -> f.verdict() == Verdict.VIOLATED).isPresent();
    }
}
