package io.github.mipg.rules;

import static io.github.mipg.rules.TestSystems.AFTER;
import static io.github.mipg.rules.TestSystems.LAW;
import static io.github.mipg.rules.TestSystems.compliant;
import static io.github.mipg.rules.TestSystems.unknown;
import static io.github.mipg.rules.TestSystems.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Amendment;
import io.github.mipg.model.catalog.CatalogRow;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Source;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.rules.Replay.Difference;
import io.github.mipg.rules.Replay.Need;
import io.github.mipg.rules.ReportArchive.Issued;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.ReportHeader;
import io.github.mipg.rules.report.ReportInput;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.Tailored;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportArchiveTest {
    private static final RuleSet RULES = StandardRules.of(LAW);
    private static final Evaluator EVALUATOR = Evaluator.of(LAW, RULES);

    /** Rules that use some figures of the catalogue and not others. */
    private static RuleSet someRules() {
        return RULES.only("some", r -> r.id().value().startsWith("mipg.committee.institutional"));
    }

    private static ReportArchive archive(ManagementSystem system) {
        return EVALUATOR.archive(EVALUATOR.evaluate(system, AFTER));
    }

    @Test
    void an_archive_keeps_what_was_said_and_what_it_rests_on() {
        ReportArchive archive = archive(unknown());

        assertThat(archive.report()).isEqualTo(EVALUATOR.evaluate(unknown(), AFTER));
        assertThat(archive.issued()).hasSameSizeAs(archive.report().findings());
        for (int i = 0; i < archive.issued().size(); i++) {
            Finding finding = archive.report().findings().get(i);
            assertThat(archive.issued().get(i).text()).containsExactly(finding.text(Language.SPANISH));
            assertThat(String.join("\n", archive.issued().get(i).explanation()) + "\n")
                    .isEqualTo(finding.explanation().orElseThrow().toString());
        }
        CatalogRow article = archive.rows().stream()
                .filter(r -> r.table().equals("articles") && r.key().equals("decreto-1083-2015 2.2.22.3.8"))
                .findFirst()
                .orElseThrow();
        assertThat(article.status()).contains(Status.PRIMARY);
        assertThat(article.sources()).isNotEmpty();
        assertThat(archive.sources()).extracting(Source::id).containsAll(article.sources());
        assertThat(archive.rows())
                .extracting(CatalogRow::table)
                .contains("norms", "articles", "parameters", "parameter-values");
        assertThat(archive.rows().stream()
                        .filter(r -> r.table().equals("parameter-values"))
                        .map(r -> r.cells().get("parameter")))
                .contains("plan-accion-publicacion");
        assertThat(archive).hasToString("archive of the " + archive.report());
    }

    @Test
    void an_archive_tells_how_a_rule_was_tailored() {
        Evaluator tailored =
                EVALUATOR.tailoredBy(Tailoring.builder(unknown().entity().id(), "1")
                        .switchOff("mipg.scope.model-adopted", "en trámite")
                        .build());

        ReportArchive archive = tailored.archive(tailored.evaluate(unknown(), AFTER));

        assertThat(archive.issued().stream().filter(i -> i.rule().value().equals("mipg.scope.model-adopted")))
                .singleElement()
                .satisfies(i -> assertThat(i.text())
                        .hasSize(2)
                        .endsWith("Adaptación de la entidad: regla apagada (en trámite)."));
        assertThat(archive.replay(unknown(), tailored)).isEqualTo(new Replay.Same());
        assertThat(archive.replay(unknown(), LAW, RULES).needs())
                .containsExactly(new Need(
                        ReportInput.TAILORING,
                        "1, "
                                + archive.report()
                                        .header()
                                        .tailoring()
                                        .orElseThrow()
                                        .hash(),
                        ""));
    }

    @Test
    void the_same_inputs_give_the_same_report() {
        Replay replay = archive(compliant()).replay(compliant(), LAW, RULES);

        assertThat(replay).isEqualTo(new Replay.Same());
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.needs()).isEmpty();
    }

    @Test
    void another_system_cannot_tell() {
        ManagementSystem changed = with(s -> s.illustrative(true));

        assertThat(archive(compliant()).replay(changed, EVALUATOR))
                .isEqualTo(new Replay.NotReplayable(List.of(new Need(
                        ReportInput.DATA,
                        "sigep:0001, 2025, " + compliant().contentHash(),
                        "sigep:0001, 2025, " + changed.contentHash()))));
    }

    @Test
    void another_catalogue_or_other_rules_cannot_tell() {
        MipgCatalog amended = LAW.amendedBy(Amendment.builder()
                .id("circular-1")
                .parameter(ParameterId.of("plan-accion-publicacion"))
                .value("02-15")
                .inForce(Period.from(LocalDate.of(2025, 1, 1)))
                .act("Circular 1")
                .issuer("Entidad")
                .actDate(LocalDate.of(2025, 1, 1))
                .build());
        ReportArchive archive = archive(compliant());

        assertThat(archive.replay(compliant(), amended, RULES).needs())
                .extracting(Need::input)
                .containsExactly(ReportInput.LAW);
        assertThat(archive.replay(compliant(), LAW, RuleSet.of("other", "1", RULES.rules()))
                        .needs())
                .singleElement()
                .satisfies(n -> {
                    assertThat(n.input()).isEqualTo(ReportInput.RULES);
                    assertThat(n.needed()).startsWith("mipg-standard 1, ");
                    assertThat(n.given()).startsWith("other 1, ");
                });
        Evaluator byAmended = Evaluator.of(amended, RULES);
        assertThat(byAmended.archive(byAmended.evaluate(compliant(), AFTER)).rows())
                .extracting(CatalogRow::table)
                .contains("amendments");
    }

    @Test
    void a_rule_that_changed_under_its_version_is_named_with_what_it_says_now() {
        AtomicBoolean answer = new AtomicBoolean(true);
        Rule rule = Rule.of("test.rule")
                .title(Text.same("x"))
                .require(Reading.<ManagementSystem, Boolean>of(
                                Text.same("m"), "/m", (s, c) -> Observation.known(answer.get()))
                        .is(true))
                .because(Text.same("z"))
                .citing(LegalReference.of("decreto-1083-2015", "2.2.22.3.8"))
                .build();
        Evaluator evaluator = Evaluator.of(LAW, RuleSet.of("test", "1", rule));
        ReportArchive archive = evaluator.archive(evaluator.evaluate(compliant(), AFTER));
        answer.set(false);

        Replay replay = archive.replay(compliant(), evaluator);

        assertThat(replay)
                .isInstanceOfSatisfying(
                        Replay.Different.class, d -> assertThat(d.onlyWords()).isFalse());
        assertThat(replay.differences())
                .contains(new Difference(
                        Optional.of(RuleId.of("test.rule")), List.of(), "verdict", "SATISFIED", "VIOLATED"))
                .extracting(Difference::field)
                .containsExactly("verdict", "message", "text", "explanation");
    }

    @Test
    void an_archive_that_was_changed_is_noticed() {
        ReportArchive archive = archive(compliant());
        ComplianceReport report = archive.report();
        List<Issued> texts = new ArrayList<>(archive.issued());
        Issued first = texts.get(0);
        texts.set(0, new Issued(first.rule(), first.subjects(), List.of("Todo está bien."), first.explanation()));
        List<CatalogRow> rows = archive.rows().subList(1, archive.rows().size());
        List<Source> sources = archive.sources().subList(1, archive.sources().size());

        Replay words = ReportArchive.of(report, texts, archive.rows(), archive.sources())
                .replay(compliant(), EVALUATOR);
        Replay cited = ReportArchive.of(report, archive.issued(), rows, sources).replay(compliant(), EVALUATOR);

        assertThat(words)
                .isInstanceOfSatisfying(
                        Replay.Different.class, d -> assertThat(d.onlyWords()).isTrue());
        assertThat(words.differences())
                .containsExactly(new Difference(
                        Optional.of(first.rule()),
                        List.of(),
                        "text",
                        "Todo está bien.",
                        first.text().get(0)));
        assertThat(cited.differences())
                .extracting(Difference::field)
                .containsExactly(
                        "rows/norms/" + archive.rows().get(0).key(),
                        "sources/" + archive.sources().get(0).id());
        assertThat(cited.differences())
                .allMatch(d -> d.archived().isEmpty() && d.rule().isEmpty());
    }

    @Test
    void a_finding_taken_out_or_put_in_is_noticed() {
        ReportArchive archive = archive(compliant());
        ComplianceReport report = archive.report();
        ReportArchive without = ReportArchive.of(
                ComplianceReport.of(
                        report.header(),
                        report.findings().subList(1, report.findings().size())),
                archive.issued().subList(1, archive.issued().size()),
                archive.rows(),
                archive.sources());
        Finding first = report.findings().get(0);
        Finding added = Finding.builder(RuleId.of("a.b"), first.title(), first.reason())
                .verdict(Verdict.SATISFIED)
                .basis(first.basis())
                .severity(first.severity())
                .details(first::details)
                .build();
        List<Finding> more = new ArrayList<>(List.of(added));
        more.addAll(report.findings());
        List<Issued> moreTexts = new ArrayList<>(List.of(new Issued(added.rule(), List.of(), List.of("x"), List.of())));
        moreTexts.addAll(archive.issued());
        ReportArchive longer = ReportArchive.of(
                ComplianceReport.of(report.header(), more), moreTexts, archive.rows(), archive.sources());

        assertThat(without.replay(compliant(), EVALUATOR).differences())
                .first()
                .isEqualTo(new Difference(
                        Optional.of(first.rule()),
                        List.of(),
                        "finding",
                        "",
                        first.verdict().name()));
        assertThat(longer.replay(compliant(), EVALUATOR).differences())
                .containsExactly(new Difference(Optional.of(added.rule()), List.of(), "finding", "SATISFIED", ""));
        assertThatThrownBy(() -> ReportArchive.of(report, moreTexts, archive.rows(), archive.sources()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("ReportArchive.issued must have one text for each finding of the report");
        assertThatThrownBy(() -> ReportArchive.of(report, List.of(), List.of(), List.of()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("but was 'nothing'");
    }

    @Test
    void a_header_that_was_changed_is_noticed() {
        assertThat(changed("Otra Alcaldía", false, AFTER)
                        .replay(compliant(), EVALUATOR)
                        .differences())
                .extracting(Difference::field)
                .containsExactly("entityName");
        assertThat(changed(compliant().entity().name(), true, AFTER)
                        .replay(compliant(), EVALUATOR)
                        .differences())
                .extracting(Difference::field)
                .containsExactly("illustrative");
        assertThat(changed(compliant().entity().name(), false, AsOf.date(2010, 1, 1))
                        .replay(compliant(), EVALUATOR)
                        .needs())
                .extracting(Need::input)
                .containsExactly(ReportInput.DATE);
    }

    private static ReportArchive changed(String name, boolean illustrative, AsOf asOf) {
        ReportArchive archive = archive(compliant());
        ReportHeader h = archive.report().header();
        ReportHeader other = new ReportHeader(
                h.entity(),
                name,
                h.vigencia(),
                illustrative,
                asOf,
                h.edition(),
                h.catalogRevision(),
                h.catalogHash(),
                h.ruleSets(),
                h.tailoring(),
                h.subjectHash(),
                "mipg-rules of another day");
        return ReportArchive.of(
                ComplianceReport.of(other, archive.report().findings()),
                archive.issued(),
                archive.rows(),
                archive.sources());
    }

    @Test
    void only_a_report_of_the_evaluator_itself_is_archived() {
        ComplianceReport report = EVALUATOR.evaluate(compliant(), AFTER);
        ComplianceReport read = ComplianceReport.of(
                report.header(),
                report.findings().stream().map(ReportArchiveTest::asRead).toList());

        assertThatThrownBy(() -> Evaluator.of(LAW).archive(report))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("Evaluator.archive must be a report of this evaluator");
        assertThatThrownBy(() -> EVALUATOR.archive(read))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("ReportArchive.report must have its explanations");
    }

    static Stream<Arguments> changes() {
        Text other = Text.same("otro");
        return Stream.of(
                Arguments.of("aliases", change(b -> b.aliases(List.of(RuleId.of("a.b"))))),
                Arguments.of("matters", change(b -> b.matters(List.of(Matter.MODEL)))),
                Arguments.of("lacksSubject", change(b -> b.lacksSubject(true))),
                Arguments.of("path", change(b -> b.path("/x"))),
                Arguments.of("verdict", change(b -> b.verdict(Verdict.FAULTED))),
                Arguments.of("basis", change(b -> b.basis(Basis.DISPUTED))),
                Arguments.of("severity", change(b -> b.severity(Severity.INFO))),
                Arguments.of(
                        "tailored",
                        change(b -> b.tailored(Optional.of(new Tailored(
                                Verdict.SATISFIED, Severity.INFO, Optional.of("x"), Optional.empty(), List.of()))))),
                Arguments.of("citations", change(b -> b.citations(List.of()))),
                Arguments.of("title", (UnaryOperator<Finding>) f -> copy(f, other, f.reason(), b -> b)),
                Arguments.of("reason", (UnaryOperator<Finding>) f -> copy(f, f.title(), other, b -> b)),
                Arguments.of(
                        "message",
                        details(d -> new Finding.Details(other, d.missing(), d.evidence(), d.explanation()))),
                Arguments.of(
                        "missing",
                        details(d -> new Finding.Details(
                                d.message(), List.of(new MissingDatum("/x", other)), d.evidence(), d.explanation()))),
                Arguments.of(
                        "evidence",
                        details(d -> new Finding.Details(
                                d.message(),
                                d.missing(),
                                List.of(Evidence.builder().title("otra").build()),
                                d.explanation()))));
    }

    private static UnaryOperator<Finding> change(UnaryOperator<Finding.Builder> change) {
        return f -> copy(f, f.title(), f.reason(), change);
    }

    private static UnaryOperator<Finding> details(UnaryOperator<Finding.Details> change) {
        return f -> copy(f, f.title(), f.reason(), b -> b.details(() -> change.apply(f.details())));
    }

    private static Finding copy(Finding f, Text title, Text reason, UnaryOperator<Finding.Builder> change) {
        return change.apply(Finding.builder(f.rule(), title, reason)
                        .aliases(f.aliases())
                        .subjects(f.subjects())
                        .matters(f.matters())
                        .lacksSubject(f.lacksSubject())
                        .path(f.path())
                        .verdict(f.verdict())
                        .basis(f.basis())
                        .severity(f.severity())
                        .tailored(f.tailored())
                        .citations(f.citations())
                        .details(f::details))
                .build();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatever_part_of_a_finding_was_changed_is_named(String field, UnaryOperator<Finding> change) {
        ReportArchive archive = archive(compliant());
        List<Finding> findings = new ArrayList<>(archive.report().findings());
        findings.set(0, change.apply(findings.get(0)));
        ReportArchive changed = ReportArchive.of(
                ComplianceReport.of(archive.report().header(), findings),
                archive.issued(),
                archive.rows(),
                archive.sources());

        assertThat(changed).isNotEqualTo(archive);
        assertThat(changed.replay(compliant(), EVALUATOR).differences())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.field()).isEqualTo(field);
                    assertThat(d.rule()).contains(findings.get(0).rule());
                });
    }

    @Test
    void an_archive_holds_only_the_rows_that_the_report_rests_on() {
        RuleSet some = someRules();
        Evaluator evaluator = Evaluator.of(LAW, some);
        ReportArchive archive = evaluator.archive(evaluator.evaluate(compliant(), AFTER));
        Set<String> norms = new HashSet<>();
        Set<String> articles = new HashSet<>();
        archive.report()
                .findings()
                .forEach(f -> f.citations().forEach(c -> {
                    norms.add(c.reference().norm().value());
                    articles.add(c.reference().norm() + " " + c.reference().article());
                }));
        Set<String> figures = new HashSet<>();
        some.rules().forEach(r -> r.figures().forEach(f -> figures.add(f.id().value())));

        assertThat(keys(archive, "norms")).containsExactlyInAnyOrderElementsOf(norms);
        assertThat(articles).containsAll(keys(archive, "articles"));
        assertThat(keys(archive, "parameters")).containsExactlyInAnyOrderElementsOf(figures);
        assertThat(archive.rows().stream()
                        .filter(r -> r.table().equals("parameter-values"))
                        .map(r -> r.cells().get("parameter"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(figures);
        assertThat(LAW.rows("parameters")).hasSizeGreaterThan(figures.size());
    }

    private static List<String> keys(ReportArchive archive, String table) {
        return archive.rows().stream()
                .filter(r -> r.table().equals(table))
                .map(CatalogRow::key)
                .toList();
    }

    @Test
    void archives_are_equal_by_everything_that_they_hold() {
        ReportArchive archive = archive(compliant());
        ComplianceReport report = archive.report();

        assertThat(archive).isEqualTo(archive(compliant())).hasSameHashCodeAs(archive(compliant()));
        assertThat(archive).isNotEqualTo(archive(unknown()));
        assertThat(archive)
                .isNotEqualTo(ReportArchive.of(report, archive.issued(), List.of(), archive.sources()))
                .isNotEqualTo(ReportArchive.of(report, archive.issued(), archive.rows(), List.of()));
    }

    private static Finding asRead(Finding f) {
        return Finding.builder(f.rule(), f.title(), f.reason())
                .subjects(f.subjects())
                .verdict(f.verdict())
                .basis(f.basis())
                .severity(f.severity())
                .subjects(f.subjects())
                .details(() -> new Finding.Details(f.details().message(), f.missing(), f.evidence(), Optional.empty()))
                .build();
    }

    @Test
    void an_archive_holds_only_the_amendments_that_the_report_rests_on() {
        MipgCatalog amended = LAW.amendedBy(amendment("comite-institucional-seguimiento-meses"))
                .amendedBy(amendment("consejo-sesiones-por-anio"));
        Evaluator evaluator = Evaluator.of(amended, someRules());

        ReportArchive archive = evaluator.archive(evaluator.evaluate(compliant(), AFTER));

        assertThat(amended.rows("amendments")).hasSize(2);
        assertThat(archive.rows())
                .filteredOn(r -> r.table().equals("amendments"))
                .extracting(r -> r.cells().get("parameter"))
                .containsExactly("comite-institucional-seguimiento-meses");
    }

    private static Amendment amendment(String parameter) {
        return Amendment.builder()
                .id("amendment-" + parameter)
                .parameter(ParameterId.of(parameter))
                .value("6")
                .inForce(Period.from(LocalDate.of(2025, 1, 1)))
                .act("Resolución 1 de 2025")
                .issuer("Función Pública")
                .actDate(LocalDate.of(2025, 1, 1))
                .build();
    }
}
