package io.github.mipg.rules.report;

import static io.github.mipg.rules.report.ReportSamples.HASH;
import static io.github.mipg.rules.report.ReportSamples.HEADER;
import static io.github.mipg.rules.report.ReportSamples.OTHER;
import static io.github.mipg.rules.report.ReportSamples.details;
import static io.github.mipg.rules.report.ReportSamples.finding;
import static io.github.mipg.rules.report.ReportSamples.header;
import static io.github.mipg.rules.report.ReportSamples.report;
import static io.github.mipg.rules.report.Verdict.FAULTED;
import static io.github.mipg.rules.report.Verdict.INDETERMINATE;
import static io.github.mipg.rules.report.Verdict.NOT_APPLICABLE;
import static io.github.mipg.rules.report.Verdict.SATISFIED;
import static io.github.mipg.rules.report.Verdict.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "SATISFIED, SATISFIED, SAME",
        "SATISFIED, VIOLATED, NEW",
        "SATISFIED, NOT_APPLICABLE, CHANGED",
        "SATISFIED, INDETERMINATE, NO_LONGER_OBSERVED",
        "SATISFIED, FAULTED, NO_LONGER_OBSERVED",
        "VIOLATED, SATISFIED, SATISFIED",
        "VIOLATED, VIOLATED, SAME",
        "VIOLATED, NOT_APPLICABLE, CHANGED",
        "VIOLATED, INDETERMINATE, NO_LONGER_OBSERVED",
        "VIOLATED, FAULTED, NO_LONGER_OBSERVED",
        "NOT_APPLICABLE, SATISFIED, SATISFIED",
        "NOT_APPLICABLE, VIOLATED, NEW",
        "NOT_APPLICABLE, NOT_APPLICABLE, SAME",
        "NOT_APPLICABLE, INDETERMINATE, NO_LONGER_OBSERVED",
        "NOT_APPLICABLE, FAULTED, NO_LONGER_OBSERVED",
        "INDETERMINATE, SATISFIED, SATISFIED",
        "INDETERMINATE, VIOLATED, NEW",
        "INDETERMINATE, NOT_APPLICABLE, CHANGED",
        "INDETERMINATE, INDETERMINATE, SAME",
        "INDETERMINATE, FAULTED, CHANGED",
        "FAULTED, SATISFIED, SATISFIED",
        "FAULTED, VIOLATED, NEW",
        "FAULTED, NOT_APPLICABLE, CHANGED",
        "FAULTED, INDETERMINATE, CHANGED",
        "FAULTED, FAULTED, SAME",
        ", SATISFIED, SATISFIED",
        ", VIOLATED, NEW",
        ", NOT_APPLICABLE, CHANGED",
        ", INDETERMINATE, NEW",
        ", FAULTED, NEW",
        "SATISFIED, , NO_LONGER_OBSERVED",
        "VIOLATED, , NO_LONGER_OBSERVED",
        "NOT_APPLICABLE, , NO_LONGER_OBSERVED",
        "INDETERMINATE, , NO_LONGER_OBSERVED",
        "FAULTED, , NO_LONGER_OBSERVED",
    })
    void two_verdicts_say_what_became_of_a_finding(Verdict before, Verdict now, Change change) {
        ComplianceReport earlier = before == null ? report() : report(finding("a.b", before));
        ComplianceReport later = now == null ? report() : report(finding("a.b", now));

        Comparison comparison = later.since(earlier);

        assertThat(comparison.changes()).singleElement().satisfies(c -> {
            assertThat(c.change()).isEqualTo(change);
            assertThat(c.earlier().map(Finding::verdict)).isEqualTo(Optional.ofNullable(before));
            assertThat(c.later().map(Finding::verdict)).isEqualTo(Optional.ofNullable(now));
            assertThat(c.finding().verdict()).isEqualTo(now == null ? before : now);
            assertThat(c.aspects().contains(Aspect.VERDICT)).isEqualTo(before != null && now != null && before != now);
        });
        assertThat(comparison.tally()).hasSize(Change.values().length).containsEntry(change, 1);
        assertThat(comparison.changes(change)).isEqualTo(comparison.changes());
        assertThat(comparison.stream()).containsExactlyElementsOf(comparison.changes());
    }

    @Test
    void a_changed_part_is_named_and_a_changed_word_is_none() {
        Evidence minutes = Evidence.builder().title("Acta").build();
        Citation article = new Citation(LegalReference.of("ley-87-1993", "9"), Text.same("c"), Status.PRIMARY);
        Citation weaker = new Citation(article.reference(), Text.same("c"), Status.PROVISIONAL);
        Citation reworded = new Citation(article.reference(), Text.same("d"), Status.PRIMARY);
        MissingDatum datum = new MissingDatum("/plans", Text.same("p"));
        MissingDatum renamed = new MissingDatum("/plans", Text.same("q"));

        assertThat(aspects(f -> f.basis(Basis.DISPUTED))).containsExactly(Aspect.BASIS);
        assertThat(aspects(f -> f.severity(Severity.INFO))).containsExactly(Aspect.SEVERITY);
        assertThat(aspects(f -> f.citations(List.of(article)))).containsExactly(Aspect.CITATIONS);
        assertThat(aspects(f -> f.details(() -> details("m", List.of(datum), List.of()))))
                .containsExactly(Aspect.MISSING);
        assertThat(aspects(f -> f.details(() -> details("m", List.of(), List.of(minutes)))))
                .containsExactly(Aspect.EVIDENCE);
        assertThat(aspects(f ->
                        f.details(() -> details("other", List.of(), List.of())).path("/plans/0")))
                .isEmpty();
        assertThat(report(finding("a.b", INDETERMINATE).citations(List.of(weaker)))
                        .since(report(finding("a.b", INDETERMINATE).citations(List.of(article))))
                        .changes())
                .singleElement()
                .satisfies(c -> assertThat(c.aspects()).containsExactly(Aspect.CITATIONS));
        assertThat(report(finding("a.b", INDETERMINATE)
                                .citations(List.of(reworded))
                                .details(() -> details("m", List.of(renamed), List.of())))
                        .since(report(finding("a.b", INDETERMINATE)
                                .citations(List.of(article))
                                .details(() -> details("m", List.of(datum), List.of()))))
                        .changes(Change.SAME))
                .hasSize(1);
    }

    private static Set<Aspect> aspects(UnaryOperator<Finding.Builder> change) {
        Comparison comparison = report(change.apply(finding("a.b", VIOLATED))).since(report(finding("a.b", VIOLATED)));
        FindingChange found = comparison.changes().get(0);
        assertThat(found.change()).isEqualTo(found.aspects().isEmpty() ? Change.SAME : Change.CHANGED);
        return found.aspects();
    }

    @Test
    void rows_are_told_apart_by_their_identifiers() {
        Finding.Builder first = finding("a.b", VIOLATED).subjects(List.of(SubjectId.of("committee", "1")));
        Finding.Builder second = finding("a.b", SATISFIED).subjects(List.of(SubjectId.of("committee", "2")));
        Finding.Builder whole = finding("a.b", NOT_APPLICABLE);

        assertThat(report(first, second, whole)
                        .since(report(whole, second, first))
                        .tally())
                .containsEntry(Change.SAME, 3);
        assertThat(report(second).since(report(first)).tally())
                .containsEntry(Change.NO_LONGER_OBSERVED, 1)
                .containsEntry(Change.SATISFIED, 1);
        assertThat(report(second, first, whole).findings())
                .extracting(f -> f.subjects().toString())
                .containsExactly("[]", "[committee:1]", "[committee:2]");
    }

    @Test
    void a_renamed_rule_is_the_same_rule() {
        Finding.Builder old = finding("a.old", VIOLATED);
        Finding.Builder renamed = finding("a.new", VIOLATED).aliases(List.of(RuleId.of("a.old")));
        Finding.Builder twice = finding("a.last", VIOLATED).aliases(List.of(RuleId.of("a.new"), RuleId.of("a.old")));

        assertThat(report(renamed).since(report(old)).changes(Change.SAME)).hasSize(1);
        assertThat(report(old).since(report(renamed)).changes(Change.SAME)).hasSize(1);
        assertThat(report(twice).since(report(renamed)).changes(Change.SAME)).hasSize(1);
        assertThat(report(twice).since(report(old)).changes(Change.SAME)).hasSize(1);
    }

    @Test
    void a_name_of_today_goes_before_one_of_yesterday() {
        Finding.Builder kept = finding("a.old", VIOLATED);
        Finding.Builder other = finding("a.new", SATISFIED).aliases(List.of(RuleId.of("a.old")));

        Comparison comparison = report(other, kept).since(report(kept));

        assertThat(comparison.changes(Change.SAME))
                .singleElement()
                .satisfies(c -> assertThat(c.finding().rule().value()).isEqualTo("a.old"));
        assertThat(comparison.changes(Change.SATISFIED))
                .singleElement()
                .satisfies(c -> assertThat(c.earlier()).isEmpty());
    }

    @Test
    void an_earlier_finding_is_found_again_once() {
        Finding.Builder old = finding("a.old", VIOLATED);
        Finding.Builder one = finding("a.one", VIOLATED).aliases(List.of(RuleId.of("a.old")));
        Finding.Builder two = finding("a.two", VIOLATED).aliases(List.of(RuleId.of("a.old")));

        assertThat(report(one, two).since(report(old)).tally())
                .containsEntry(Change.SAME, 1)
                .containsEntry(Change.NEW, 1)
                .containsEntry(Change.NO_LONGER_OBSERVED, 0);
    }

    @Test
    void inputs_that_differ_are_named_at_every_change() {
        assertThat(inputs(header("x:1", 2025, HASH, HASH, "1", "e"))).isEmpty();
        assertThat(inputs(header("x:1", 2025, OTHER, HASH, "1", "e"))).containsExactly(ReportInput.DATA);
        assertThat(inputs(header("x:1", 2026, HASH, HASH, "1", "e")))
                .containsExactly(ReportInput.VIGENCIA, ReportInput.DATE);
        assertThat(inputs(header("x:1", 2025, HASH, OTHER, "1", "e"))).containsExactly(ReportInput.LAW);
        assertThat(inputs(header("x:1", 2025, HASH, HASH, "2", "e"))).containsExactly(ReportInput.RULES);
        assertThat(inputs(header("x:1", 2025, HASH, HASH, "1", "f"))).containsExactly(ReportInput.RULES);
    }

    @Test
    void a_report_of_an_earlier_day_is_no_later_report() {
        ComplianceReport older = report(header("x:1", 2024, HASH, HASH, "1", "e"));

        assertThatThrownBy(() -> older.since(report()))
                .isInstanceOf(NotComparableException.class)
                .hasMessageStartingWith("ReportHeader.asOf must be '2025-12-31 or later', but was '2024-")
                .hasMessageEndingWith("Give the report of the earlier day first.");
    }

    private static Set<ReportInput> inputs(ReportHeader later) {
        Comparison comparison = report(later, finding("a.b", VIOLATED)).since(report(finding("a.b", SATISFIED)));
        assertThat(comparison.changes().get(0).inputs()).isEqualTo(comparison.inputs());
        assertThat(comparison.later()).isEqualTo(later);
        assertThat(comparison.earlier()).contains(HEADER);
        return comparison.inputs();
    }

    @Test
    void a_first_report_has_nothing_new() {
        Comparison first = Comparison.first(report(finding("a.b", VIOLATED), finding("a.c", FAULTED)));

        assertThat(first.earlier()).isEmpty();
        assertThat(first.inputs()).isEmpty();
        assertThat(first.tally()).containsEntry(Change.SAME, 2).containsEntry(Change.NEW, 0);
        assertThat(first).hasToString("report on x:1 as of 2025-12-31 (the first): " + first.tally());
    }

    @Test
    void reports_on_two_entities_are_refused() {
        ComplianceReport other = report(header("x:2", 2025, HASH, HASH, "1", "e"));

        assertThatThrownBy(() -> report().since(other))
                .isInstanceOfSatisfying(NotComparableException.class, e -> {
                    assertThat(e.attribute()).isEqualTo("ReportHeader.entity");
                    assertThat(e.expected()).isEqualTo("x:1");
                    assertThat(e.actual()).isEqualTo("x:2");
                })
                .hasMessage("ReportHeader.entity must be 'x:1', but was 'x:2'. Compare reports on one entity.");
    }

    @Test
    void comparisons_of_equal_reports_are_equal() {
        Comparison one = report(finding("a.b", VIOLATED)).since(report());
        Comparison same = report(finding("a.b", VIOLATED)).since(report());

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one).isNotEqualTo(report().since(report(finding("a.b", VIOLATED))));
        assertThat(one.toString()).startsWith("report on x:1 as of 2025-12-31 since 2025-12-31: {NEW=1");
        assertThat(one.changes().get(0)).hasToString("NEW a.b at /: VIOLATED (CONFIRMED)");
        assertThatThrownBy(() -> new FindingChange(Change.NEW, Optional.empty(), Optional.empty(), Set.of(), Set.of()))
                .isInstanceOf(InvalidModelException.class);
    }

    @Test
    void a_report_has_one_finding_for_a_rule_and_a_subject() {
        assertThatThrownBy(() -> report(finding("a.b", VIOLATED), finding("a.b", SATISFIED)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("ComplianceReport.findings must have one finding for a rule and a subject, but"
                        + " was 'a.b []' (in report on x:1).");
        assertThatThrownBy(() -> Finding.builder(RuleId.of("a.b"), Text.same("x"), Text.same("y"))
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("finding of rule a.b");
    }

    @ParameterizedTest
    @CsvSource({"committee:cigd, committee, cigd", "'meeting:a:b c', meeting, 'a:b c'"})
    void an_identifier_of_a_row_reads_back(String text, String kind, String key) {
        SubjectId id = SubjectId.of(kind, key);

        assertThat(SubjectId.parse(text)).isEqualTo(id).hasToString(text);
        assertThat(id).isGreaterThan(SubjectId.of("a", "z")).isLessThan(SubjectId.of(kind, key + "a"));
    }

    @ParameterizedTest
    @CsvSource({"committee", "'Committee:x'", "'committee:'", "':x'", "'committee: x'", "'committee:x\u200by'"})
    void a_badly_formed_identifier_of_a_row_is_refused(String text) {
        assertThatThrownBy(() -> SubjectId.parse(text)).isInstanceOf(InvalidModelException.class);
    }

    @Test
    void an_identifier_of_a_row_has_a_length_that_systems_use() {
        String longest = "a".repeat(200);

        assertThat(SubjectId.of(longest, longest).key()).hasSize(200);
        assertThatThrownBy(() -> SubjectId.of(longest + "a", "b")).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> SubjectId.of("b", longest + "a")).isInstanceOf(InvalidModelException.class);
    }
}
