package io.github.mipg.rules.report;

import io.github.mipg.model.EditionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.rules.report.ReportHeader.RuleSetStamp;
import java.util.List;
import java.util.Optional;

/** Reports made up of what a test asks for. */
final class ReportSamples {
    static final String HASH = "0".repeat(64);
    static final String OTHER = "1".repeat(64);
    static final ReportHeader HEADER = header("x:1", 2025, HASH, HASH, "1", "e");

    private ReportSamples() {}

    static ReportHeader header(String entity, int year, String data, String law, String rules, String engine) {
        return new ReportHeader(
                EntityId.parse(entity),
                "X",
                Vigencia.of(year),
                false,
                AsOf.date(year, 12, 31),
                EditionId.of("D742-2021"),
                "2026.1",
                law,
                List.of(new RuleSetStamp("test", rules, HASH)),
                Optional.empty(),
                data,
                engine);
    }

    static Finding.Builder finding(String rule, Verdict verdict) {
        return Finding.builder(RuleId.of(rule), Text.same("x"), Text.same("y"))
                .verdict(verdict)
                .basis(Basis.CONFIRMED)
                .severity(Severity.MAJOR)
                .details(() -> details("m", List.of(), List.of()));
    }

    static Finding.Details details(String message, List<MissingDatum> missing, List<Evidence> evidence) {
        return new Finding.Details(Text.same(message), missing, evidence, Optional.empty());
    }

    static ComplianceReport report(Finding.Builder... findings) {
        return report(HEADER, findings);
    }

    static ComplianceReport report(ReportHeader header, Finding.Builder... findings) {
        return ComplianceReport.of(
                header, List.of(findings).stream().map(Finding.Builder::build).toList());
    }
}
