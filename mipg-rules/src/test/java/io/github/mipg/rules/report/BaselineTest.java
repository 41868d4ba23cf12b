package io.github.mipg.rules.report;

import static io.github.mipg.rules.report.ReportSamples.HEADER;
import static io.github.mipg.rules.report.ReportSamples.finding;
import static io.github.mipg.rules.report.ReportSamples.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Vigencia;
import io.github.mipg.rules.report.BaselineReview.StaleEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private static AcceptedFinding accepted(String rule, Verdict verdict, SubjectId... subjects) {
        return new AcceptedFinding(
                RuleId.of(rule), List.of(subjects), verdict, "Hay un plan de mejora", DAY, "Jefe de Planeación");
    }

    private static Baseline baseline(AcceptedFinding... entries) {
        return Baseline.of(HEADER.entity(), HEADER.vigencia(), List.of(entries));
    }

    @Test
    void what_was_accepted_is_no_longer_open_but_still_shown() {
        ComplianceReport report = report(
                finding("a.known", Verdict.VIOLATED),
                finding("a.unknown", Verdict.VIOLATED),
                finding("a.open", Verdict.INDETERMINATE),
                finding("a.broken", Verdict.FAULTED),
                finding("a.fine", Verdict.SATISFIED),
                finding("a.other", Verdict.NOT_APPLICABLE));
        AcceptedFinding known = AcceptedFinding.of(
                report.find(RuleId.of("a.known")).orElseThrow(), "Hay un plan de mejora", DAY, "Jefe de Planeación");

        BaselineReview review = report.against(baseline(known));

        assertThat(review.open()).extracting(f -> f.rule().value()).containsExactly("a.broken", "a.open", "a.unknown");
        assertThat(review.accepted()).singleElement().satisfies(a -> {
            assertThat(a.entry()).isEqualTo(known);
            assertThat(a.finding().verdict()).isEqualTo(Verdict.VIOLATED);
        });
        assertThat(review.stale()).isEmpty();
    }

    @Test
    void what_will_be_accepted_later_is_not_accepted_yet() {
        ComplianceReport report = report(finding("a.known", Verdict.VIOLATED));
        AcceptedFinding later = AcceptedFinding.of(
                report.findings().get(0),
                "Hay un plan",
                report.header().asOf().date().plusDays(1),
                "Planeación");

        BaselineReview review = report.against(baseline(later));

        assertThat(review.open()).hasSize(1);
        assertThat(review.accepted()).isEmpty();
        assertThat(review.stale()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VIOLATED, SATISFIED, SATISFIED, false",
        "VIOLATED, NOT_APPLICABLE, CHANGED, false",
        "VIOLATED, INDETERMINATE, NO_LONGER_OBSERVED, true",
        "VIOLATED, FAULTED, NO_LONGER_OBSERVED, true",
        "INDETERMINATE, VIOLATED, NEW, true",
        "INDETERMINATE, SATISFIED, SATISFIED, false",
        "INDETERMINATE, FAULTED, CHANGED, true",
        "VIOLATED, , NO_LONGER_OBSERVED, false",
    })
    void an_entry_whose_finding_is_another_now_is_stale(Verdict before, Verdict now, Change change, boolean open) {
        ComplianceReport report = now == null ? report() : report(finding("a.b", now));

        BaselineReview review = report.against(baseline(accepted("a.b", before)));

        assertThat(review.stale())
                .containsExactly(new StaleEntry(accepted("a.b", before), change, report.find(RuleId.of("a.b"))));
        assertThat(review.accepted()).isEmpty();
        assertThat(!review.open().isEmpty()).isEqualTo(open);
    }

    @Test
    void entries_follow_rows_and_renamed_rules() {
        SubjectId first = SubjectId.of("committee", "1");
        SubjectId second = SubjectId.of("committee", "2");
        ComplianceReport report = report(
                finding("a.new", Verdict.VIOLATED)
                        .aliases(List.of(RuleId.of("a.old")))
                        .subjects(List.of(first)),
                finding("a.new", Verdict.VIOLATED)
                        .aliases(List.of(RuleId.of("a.old")))
                        .subjects(List.of(second)));

        BaselineReview review = report.against(baseline(accepted("a.old", Verdict.VIOLATED, second)));

        assertThat(review.accepted())
                .singleElement()
                .satisfies(a -> assertThat(a.finding().subjects()).containsExactly(second));
        assertThat(review.open())
                .singleElement()
                .satisfies(f -> assertThat(f.subjects()).containsExactly(first));
        assertThat(review.stale()).isEmpty();
    }

    @Test
    void a_baseline_of_another_entity_or_year_is_refused() {
        assertThatThrownBy(() -> report().against(Baseline.of(EntityId.parse("x:2"), HEADER.vigencia(), List.of())))
                .isInstanceOf(NotComparableException.class)
                .hasMessageStartingWith("Baseline.entity must be 'x:1', but was 'x:2'.");
        assertThatThrownBy(() -> report().against(Baseline.of(HEADER.entity(), Vigencia.of(2024), List.of())))
                .isInstanceOf(NotComparableException.class)
                .hasMessageStartingWith("Baseline.vigencia must be '2025', but was '2024'.");
    }

    @Test
    void entries_are_sorted_and_unique() {
        SubjectId row = SubjectId.of("committee", "1");
        AcceptedFinding one = accepted("a.b", Verdict.VIOLATED);
        AcceptedFinding two = accepted("a.c", Verdict.INDETERMINATE);
        AcceptedFinding three = accepted("a.b", Verdict.VIOLATED, row);

        assertThat(baseline(three, two, one))
                .isEqualTo(baseline(one, two, three))
                .hasSameHashCodeAs(baseline(one, two, three));
        assertThat(baseline(three, two, one).accepted()).containsExactly(one, two, three);
        assertThat(baseline(one)).isNotEqualTo(baseline(two)).hasToString("baseline of x:1, 2025: 1 accepted");
        assertThatThrownBy(() -> baseline(one, accepted("a.b", Verdict.INDETERMINATE)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("Baseline.accepted must name each finding once, but was 'a.b []'");
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"SATISFIED", "NOT_APPLICABLE", "FAULTED"})
    void only_what_calls_for_attention_can_be_accepted(Verdict verdict) {
        assertThatThrownBy(() -> accepted("a.b", verdict))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("AcceptedFinding.verdict must be VIOLATED or INDETERMINATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb"})
    void reason_and_role_must_be_written(String text) {
        RuleId rule = RuleId.of("a.b");
        assertThatThrownBy(() -> new AcceptedFinding(rule, List.of(), Verdict.VIOLATED, text, DAY, "x"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("AcceptedFinding.reason must");
        assertThatThrownBy(() -> new AcceptedFinding(rule, List.of(), Verdict.VIOLATED, "x", DAY, text))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("AcceptedFinding.acceptedBy must");
    }
}
