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
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.SubjectId;
import io.github.mipg.rules.standard.StandardRules;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever an entity tailors, what the law says stands. */
@Domain(MipgDomain.class)
@Domain(DomainContext.Global.class)
class TailoringProperties {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final RuleSet RULES = StandardRules.of(LAW);
    private static final Evaluator PLAIN = Evaluator.of(LAW, RULES);

    @Property(tries = 200)
    void no_tailoring_changes_a_verdict_of_the_law(@ForAll ManagementSystem system, @ForAll long seed) {
        Tailoring tailoring = some(system, new Random(seed));
        AsOf asOf = AsOf.of(LocalDate.of(Math.max(2018, system.vigencia().year()) + 1, 3, 1));

        ComplianceReport legal = PLAIN.evaluate(system, asOf);
        ComplianceReport tailored = PLAIN.tailoredBy(tailoring).evaluate(system, asOf);

        assertThat(tailored.tally()).isEqualTo(legal.tally());
        for (Finding finding : legal.findings()) {
            Finding beside = tailored.find(finding.rule(), finding.subjects().toArray(SubjectId[]::new))
                    .orElseThrow();
            assertThat(beside.verdict()).isEqualTo(finding.verdict());
            assertThat(beside.basis()).isEqualTo(finding.basis());
            assertThat(beside.severity()).isEqualTo(finding.severity());
            assertThat(beside.details().message()).isEqualTo(finding.details().message());
            assertThat(beside.missing()).isEqualTo(finding.missing());
        }
        assertThat(tailored.since(legal).changes(Change.SATISFIED, Change.NEW, Change.NO_LONGER_OBSERVED))
                .isEmpty();
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
