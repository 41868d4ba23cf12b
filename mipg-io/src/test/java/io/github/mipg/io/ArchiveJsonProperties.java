package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.CatalogRow;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.Replay;
import io.github.mipg.rules.ReportArchive;
import io.github.mipg.rules.ReportArchive.Issued;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.ReportInput;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.standard.StandardRules;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Archives as JSON: round trip, schema, bad input, and what comes of a replay. */
class ArchiveJsonProperties {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final Evaluator EVALUATOR = Evaluator.of(LAW, StandardRules.of(LAW));
    private static final AsOf DAY = AsOf.date(2025, 12, 31);
    private static final DocumentCheck<ReportArchive> CHECK =
            new DocumentCheck<>(MipgJson::writeArchive, MipgJson::readArchive, MipgJson.archiveSchema());

    private static ReportArchive archive(ManagementSystem system) {
        return EVALUATOR.archive(EVALUATOR.evaluate(system, DAY));
    }

    private static final ReportArchive LEAST = archive(least());

    /** The validator is slow: one finding, and the rows of one table. */
    private static ReportArchive few(String line) {
        ComplianceReport report = ReportSamples.of(line, true);
        return ReportArchive.of(
                ComplianceReport.of(report.header(), report.findings().subList(0, 1)),
                List.of(new Issued(
                        report.findings().get(0).rule(),
                        report.findings().get(0).subjects(),
                        List.of(line),
                        List.of("[+] " + line, "  [-] " + line))),
                LEAST.rows().subList(0, 2),
                LEAST.sources().subList(0, 2));
    }

    private static ManagementSystem least() {
        return ManagementSystem.builder()
                .entity(PublicEntity.builder()
                        .id(EntityId.parse("mia:7"))
                        .name("X")
                        .build())
                .vigencia(Vigencia.of(2025))
                .build();
    }

    @Property(tries = 40)
    void archivesOfEvaluationsReadBackEqual(@ForAll long seed) {
        CHECK.readsBack(archive(SystemSamples.system(seed)));
    }

    @Property
    void anyArchiveReadsBackEqual(@ForAll long seed) {
        CHECK.readsBack(few(ReportSamples.line(seed)));
    }

    @Property
    void changedLinesAreRefusedByBothOrByNeither(@ForAll long mutation) {
        CHECK.refusedByBothOrByNeither(few("l\u00ednea"), mutation);
    }

    @Property(tries = 40)
    void anArchiveOnPaperIsReplayed(@ForAll long seed) {
        ManagementSystem system = SystemSamples.system(seed);
        ReportArchive read =
                MipgJson.readArchive(MipgJson.writeArchive(archive(system))).orThrow();

        assertThat(read.replay(system, EVALUATOR)).isEqualTo(new Replay.Same());
        ManagementSystem changed =
                system.toBuilder().illustrative(!system.illustrative()).build();
        assertThat(read.replay(changed, EVALUATOR))
                .isInstanceOfSatisfying(
                        Replay.NotReplayable.class,
                        r -> assertThat(r.needs())
                                .extracting(Replay.Need::input)
                                .containsExactly(ReportInput.DATA));
    }

    @Property(tries = 40)
    void aVerdictChangedOnPaperIsNoticed(@ForAll long seed) {
        ManagementSystem system = SystemSamples.system(seed);
        String written = new String(MipgJson.writeArchive(archive(system)), UTF_8);
        String changed = written.replaceFirst(
                "\"verdict\": \"(violated|satisfied|indeterminate|not-applicable)\"", "\"verdict\": \"faulted\"");

        Replay replay = MipgJson.readArchive(changed.getBytes(UTF_8)).orThrow().replay(system, EVALUATOR);

        assertThat(replay.differences()).extracting(Replay.Difference::field).containsExactly("verdict");
    }

    @Example
    void theSchemaIsOne() {
        CHECK.schemaIsOne();
    }

    @Example
    void theCanonicalFormIsOnFile() throws IOException {
        RuleId rule = RuleId.of("mipg.committee.institutional-exists");
        ReportArchive whole = LEAST;
        Set<String> cited = Set.of("decreto-1083-2015", "decreto-1083-2015 2.2.22.3.8");
        List<CatalogRow> rows =
                whole.rows().stream().filter(r -> cited.contains(r.key())).toList();
        ReportArchive archive = ReportArchive.of(
                ComplianceReport.of(
                        ReportSamples.of("X", true).header(),
                        List.of(whole.report().find(rule).orElseThrow())),
                whole.issued().stream().filter(i -> i.rule().equals(rule)).toList(),
                rows,
                whole.sources().stream()
                        .filter(s -> rows.stream().anyMatch(r -> r.sources().contains(s.id())))
                        .toList());
        Golden.check("archive.json", new String(MipgJson.writeArchive(archive), UTF_8));
    }

    @Example
    void aTextTooManyOrACellTwiceIsAProblem() {
        String document = new String(MipgJson.writeArchive(few("x")), UTF_8);
        String without = document.replaceFirst("(?s)\"issued\": \\[.*?\n  \\],", "\"issued\": [],");
        String twice = document.replaceFirst("\"column\": \"name\"", "\"column\": \"id\"");

        assertThat(MipgJson.readArchive(without.getBytes(UTF_8)).problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo(ProblemCode.INVALID_VALUE);
                    assertThat(p.pointer()).contains("/issued");
                });
        assertThat(MipgJson.readArchive(twice.getBytes(UTF_8)).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE);
    }
}
