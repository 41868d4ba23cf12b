package io.github.mipg.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.Tailoring;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Change;
import io.github.mipg.rules.report.Comparison;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import io.github.mipg.testkit.LongTries;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Whatever an entity tailors, what the law says stands. */
@Domain(MipgDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(LongTries.class)
class TailoringProperties {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final RuleSet RULES = StandardRules.of(LAW);
    private static final Evaluator PLAIN = Evaluator.of(LAW, RULES);

    private static final Set<Verdict> OPEN = Set.of(Verdict.INDETERMINATE, Verdict.NOT_APPLICABLE);

    @Property(tries = 50)
    void no_tailoring_changes_a_verdict_of_the_law(@ForAll ManagementSystem system, @ForAll long seed) {
        Tailoring tailoring = some(system, new Random(seed));
        AsOf asOf = AsOf.of(LocalDate.of(Math.max(2018, system.vigencia().year()) + 1, 3, 1));

        ComplianceReport legal = PLAIN.evaluate(system, asOf);
        ComplianceReport tailored = PLAIN.tailoredBy(tailoring).evaluate(system, asOf);

        Map<List<?>, Finding> beside = new HashMap<>();
        tailored.findings().forEach(f -> beside.put(List.of(f.rule(), f.subjects()), f));
        for (Finding finding : legal.findings()) {
            Finding own = beside.remove(List.of(finding.rule(), finding.subjects()));
            if (own == null) {
                // By a figure of its own the rule asks row by row what by the law it cannot tell, or does not ask.
                assertThat(finding.subjects()).isEmpty();
                assertThat(finding.verdict()).isIn(OPEN);
                assertThat(tailored.findings(finding.rule())).isNotEmpty();
                continue;
            }
            assertThat(own.verdict()).isEqualTo(finding.verdict());
            assertThat(own.basis()).isEqualTo(finding.basis());
            assertThat(own.severity()).isEqualTo(finding.severity());
            boolean sameSubject = own.path().equals(finding.path()); // the whole list is not its other rows
            if (sameSubject) {
                assertThat(own.details().message()).isEqualTo(finding.details().message());
                assertThat(own.missing()).isEqualTo(finding.missing());
            }
        }
        assertThat(beside.values()).allSatisfy(f -> assertThat(f.verdict()).isIn(OPEN));
        Comparison comparison = tailored.since(legal);
        assertThat(comparison.changes(Change.SATISFIED, Change.NO_LONGER_OBSERVED))
                .isEmpty();
        assertThat(comparison.changes(Change.NEW))
                .allSatisfy(c -> assertThat(c.finding().verdict()).isEqualTo(Verdict.INDETERMINATE));
    }

    private static Tailoring some(ManagementSystem system, Random random) {
        Tailoring.Builder tailoring = Tailoring.builder(system.entity().id(), "1");
        for (Rule rule : RULES.rules()) {
            int way = random.nextInt(4);
            if (way == 0) {
                tailoring.switchOff(rule.id().value(), "x");
            } else if (way == 1 && rule.severity() != Severity.INFO) {
                tailoring.soften(rule.id().value(), Severity.INFO, "x");
            } else if (way == 2) {
                for (LegalFigure<?> figure : rule.figures()) {
                    String value = switch (LAW.parameter(figure.id()).unit()) {
                        case MONTH_DAY -> random.nextBoolean() ? "01-01" : "12-31";
                        default -> Integer.toString(random.nextInt(100));
                    };
                    tailoring.figure(rule.id().value(), figure.id().value(), value, "x");
                }
            }
        }
        return tailoring.build();
    }
}
