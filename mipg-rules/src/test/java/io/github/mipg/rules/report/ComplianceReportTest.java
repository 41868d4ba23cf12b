package io.github.mipg.rules.report;

import static io.github.mipg.rules.report.ReportSamples.details;
import static io.github.mipg.rules.report.ReportSamples.finding;
import static io.github.mipg.rules.report.ReportSamples.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComplianceReportTest {
    private static MissingDatum datum(String path, String label) {
        return new MissingDatum(path, Text.same(label));
    }

    private static Finding.Builder missing(String rule, Verdict verdict, MissingDatum... data) {
        return finding(rule, verdict).details(() -> details("m", List.of(data), List.of()));
    }

    @Test
    void what_would_decide_most_is_asked_for_first() {
        MissingDatum most = datum("/plans", "z");
        MissingDatum first = datum("/committees", "x");
        MissingDatum second = datum("/meetings", "a");
        MissingDatum third = datum("/meetings", "b");

        ComplianceReport report = report(
                missing("a.one", Verdict.INDETERMINATE, third, most),
                missing("a.two", Verdict.INDETERMINATE, second, most),
                missing("a.three", Verdict.INDETERMINATE, first),
                missing("a.four", Verdict.FAULTED, datum("/other", "x")));

        assertThat(report.missing())
                .containsOnlyKeys(most, first, second, third)
                .containsEntry(most, 2);
        assertThat(List.copyOf(report.missing().keySet())).containsExactly(most, first, second, third);
    }
}
