package io.github.mipg.io;

import io.github.mipg.model.EditionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.NormId;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.ReportHeader;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.SubjectId;
import io.github.mipg.rules.report.Tailored;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Compliance reports: real ones of generated systems, and made-up ones with texts that are hard to write. */
public final class ReportSamples {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final Evaluator EVALUATOR = Evaluator.of(LAW, StandardRules.of(LAW));
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final String HASH = "0123456789abcdef".repeat(4);

    private ReportSamples() {}

    /** What the standard rules say of a generated system. */
    public static ComplianceReport evaluated(long seed) {
        return evaluated(SystemSamples.system(seed));
    }

    /** What the standard rules say of a system at the end of 2025. */
    public static ComplianceReport evaluated(ManagementSystem system) {
        return EVALUATOR.evaluate(system, AsOf.date(2025, 12, 31));
    }

    /** A report of every verdict and basis, whose texts are all the given one. */
    public static ComplianceReport of(String line, boolean illustrative) {
        Text text = Text.same(line);
        ReportHeader header = new ReportHeader(
                EntityId.parse("a:1"),
                line,
                Vigencia.of(2025),
                illustrative,
                AsOf.date(2025, 12, 31),
                EditionId.of("D1499-2017"),
                "2026.1",
                HASH,
                List.of(new ReportHeader.RuleSetStamp("mipg", "1", HASH)),
                illustrative ? Optional.of(new ReportHeader.TailoringStamp("2025-1", HASH)) : Optional.empty(),
                HASH,
                "mipg-rules 0.1.0");
        List<Finding> findings = new ArrayList<>();
        Evidence evidence = Evidence.builder()
                .title(line)
                .location("https://x.gov.co/?a=1&b=" + "\"<>")
                .build();
        MissingDatum missing = new MissingDatum("/plans/" + line, text);
        for (Verdict verdict : Verdict.values()) {
            for (Basis basis : Basis.values()) {
                Explanation leaf = Explanation.leaf(
                        text, "/x", text, Optional.of(text), Truth.FAILS, List.of(evidence), List.of(missing));
                Explanation open =
                        Explanation.leaf(text, "/x", text, Optional.empty(), Truth.UNKNOWN, List.of(), List.of());
                Finding.Details details = new Finding.Details(
                        text,
                        verdict == Verdict.INDETERMINATE ? List.of(missing) : List.of(),
                        List.of(evidence),
                        Optional.of(Explanation.group(text, Truth.HOLDS, List.of(leaf, open))));
                findings.add(Finding.builder(
                                RuleId.of("test."
                                        + verdict.name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '-')),
                                text,
                                text)
                        .aliases(illustrative ? List.of() : List.of(RuleId.of("test.old")))
                        .matters(
                                illustrative
                                        ? List.of()
                                        : List.of(Matter.MODEL, Matter.of(PolicyId.of("control-interno"))))
                        .lacksSubject(illustrative && findings.isEmpty())
                        .subjects(
                                illustrative && findings.isEmpty()
                                        ? List.of()
                                        : List.of(
                                                SubjectId.of("committee", line),
                                                SubjectId.of("member", basis.name() + "/" + line)))
                        .path("/" + basis + "/" + line)
                        .verdict(verdict)
                        .basis(basis)
                        .severity(SEVERITIES.get(findings.size() % 3))
                        .tailored(tailored(line, findings.size()))
                        .citations(List.of(
                                new Citation(LegalReference.of("ley-87-1993", "9"), text, Status.PRIMARY),
                                new Citation(
                                        new LegalReference(NormId.of("ley-87-1993"), "", ""),
                                        text,
                                        Status.PROVISIONAL)))
                        .details(() -> details)
                        .build());
            }
        }
        return ComplianceReport.of(header, findings);
    }

    private static Optional<Tailored> tailored(String line, int number) {
        return switch (number % 4) {
            case 0 ->
                Optional.of(
                        new Tailored(Verdict.VIOLATED, Severity.MAJOR, Optional.of(line), Optional.empty(), List.of()));
            case 1 ->
                Optional.of(new Tailored(
                        Verdict.SATISFIED,
                        Severity.INFO,
                        Optional.empty(),
                        Optional.of(line),
                        List.of(new Tailored.OwnFigure(ParameterId.of("plazo"), line, line))));
            default -> Optional.empty();
        };
    }

    /** One visible line that HTML and JSON would trip over, the same for the same seed. */
    public static String line(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] parts = {
            "<script>",
            "</style>",
            "\"",
            "'",
            "&",
            "&amp;",
            "<!--",
            "]]>",
            "\ud83d\ude00",
            "\u00f1",
            "{",
            "\\",
            "a",
            " b",
            "\u00a0c",
            "javascript:",
            "<b",
            "/>"
        };
        StringBuilder line = new StringBuilder("x");
        for (int i = random.nextInt(12); i >= 0; i--) {
            line.append(parts[random.nextInt(parts.length)]);
        }
        return line.append('.').toString();
    }
}
