package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.catalog.CatalogRow;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Source;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.SubjectId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A report as it was issued, with everything that an auditor needs years later (archivo del informe): the report and the
 * versions in its header, the Spanish text and the explanation of each finding, and the rows of the catalogue that the
 * report rests on, each with its status and sources.
 *
 * <p>It holds neither the management system, nor the catalogue, nor the rules: {@link #replay} needs the same ones, and
 * says which are missing.
 *
 * @since 0.1.0
 */
public final class ReportArchive {
    private final ComplianceReport report;
    private final ImmutableList<Issued> issued;
    private final ImmutableList<CatalogRow> rows;
    private final ImmutableList<Source> sources;

    private ReportArchive(
            ComplianceReport report,
            ImmutableList<Issued> issued,
            ImmutableList<CatalogRow> rows,
            ImmutableList<Source> sources) {
        this.report = report;
        this.issued = issued;
        this.rows = rows;
        this.sources = sources;
    }

    /**
     * What was said in Spanish of one finding (texto emitido).
     *
     * @param rule the rule
     * @param subjects the rows that the finding is about; none for the system itself
     * @param text the finding as it was told, and how the entity had tailored its rule, line by line
     * @param explanation why, as the indented lines of a tree
     * @since 0.1.0
     */
    public record Issued(RuleId rule, List<SubjectId> subjects, List<String> text, List<String> explanation) {
        /**
         * Copies the lists.
         *
         * @param rule the rule
         * @param subjects the rows that the finding is about
         * @param text the finding as it was told
         * @param explanation why
         */
        public Issued {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(subjects, "subjects");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(explanation, "explanation");
            subjects = ImmutableList.copyOf(subjects);
            text = ImmutableList.copyOf(text);
            explanation = ImmutableList.copyOf(explanation);
        }
    }

    /**
     * Puts an archive together from its parts, such as those of a document. To archive a report, ask the evaluator that
     * made it: {@link Evaluator#archive}.
     *
     * @param report the report
     * @param issued what was said of each of its findings, in their order
     * @param rows the rows of the catalogue that it rests on
     * @param sources the sources that the rows name
     * @return the archive
     * @throws InvalidModelException if not exactly the findings of the report have a text, in their order
     */
    public static ReportArchive of(
            ComplianceReport report, Iterable<Issued> issued, Iterable<CatalogRow> rows, Iterable<Source> sources) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(sources, "sources");
        ImmutableList<Issued> texts = ImmutableList.copyOf(issued);
        List<Finding> findings = report.findings();
        for (int i = 0; i < Math.max(texts.size(), findings.size()); i++) {
            boolean both = i < texts.size() && i < findings.size();
            if (!both
                    || !texts.get(i).rule().equals(findings.get(i).rule())
                    || !texts.get(i).subjects().equals(findings.get(i).subjects())) {
                throw InvalidModelException.of(
                        "ReportArchive.issued",
                        i < texts.size() ? texts.get(i).rule() : "nothing",
                        "have one text for each finding of the report, in their order",
                        "archive of " + report.header().entity() + ", text " + i,
                        "Keep the archive as it was written.");
            }
        }
        return new ReportArchive(report, texts, ImmutableList.copyOf(rows), ImmutableList.copyOf(sources));
    }

    /** Archives a report that the evaluator has just made. */
    static ReportArchive of(ComplianceReport report, Evaluator evaluator) {
        ImmutableList<CatalogRow> rows = rows(report, evaluator);
        Set<SourceId> named = new LinkedHashSet<>();
        rows.forEach(r -> named.addAll(r.sources()));
        MipgCatalog law = evaluator.catalog();
        return new ReportArchive(
                report,
                report.findings().stream().map(ReportArchive::issued).collect(ImmutableList.toImmutableList()),
                rows,
                named.stream()
                        .sorted()
                        .flatMap(id -> law.findSource(id).stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Issued issued(Finding finding) {
        Explanation explanation = finding.explanation()
                .orElseThrow(() -> InvalidModelException.of(
                        "ReportArchive.report",
                        finding.rule(),
                        "have its explanations",
                        "finding of rule " + finding.rule(),
                        "Archive the report that the evaluator gave, not one read from a document."));
        List<String> text = Stream.concat(
                        Stream.of(finding.text(Language.SPANISH)),
                        finding.tailored().stream().map(t -> t.text(Language.SPANISH)))
                .toList();
        return new Issued(
                finding.rule(),
                finding.subjects(),
                text,
                explanation.print(Language.SPANISH, Integer.MAX_VALUE).lines().toList());
    }

    private static ImmutableList<CatalogRow> rows(ComplianceReport report, Evaluator evaluator) {
        Set<String> norms = new LinkedHashSet<>();
        Set<String> articles = new LinkedHashSet<>();
        report.findings().stream().flatMap(f -> f.citations().stream()).forEach(c -> {
            norms.add(c.reference().norm().value());
            articles.add(c.reference().norm() + " " + c.reference().article());
        });
        Set<String> figures = new LinkedHashSet<>();
        evaluator.ruleSets().stream()
                .flatMap(set -> set.rules().stream())
                .flatMap(r -> r.figures().stream())
                .forEach(f -> figures.add(f.id().value()));
        MipgCatalog law = evaluator.catalog();
        ImmutableList.Builder<CatalogRow> rows = ImmutableList.builder();
        add(rows, law, "norms", r -> norms.contains(r.key()));
        add(rows, law, "articles", r -> articles.contains(r.key()));
        add(rows, law, "parameters", r -> figures.contains(r.key()));
        add(rows, law, "parameter-values", r -> names(figures, r));
        add(rows, law, "amendments", r -> names(figures, r));
        return rows.build();
    }

    private static boolean names(Set<String> figures, CatalogRow row) {
        String parameter = row.cells().get("parameter");
        return parameter != null && figures.contains(parameter);
    }

    private static void add(
            ImmutableList.Builder<CatalogRow> rows, MipgCatalog law, String table, Predicate<CatalogRow> wanted) {
        law.rows(table).stream().filter(wanted).forEach(rows::add);
    }

    /**
     * The report.
     *
     * @return the report; read from a document its findings have no explanation but that of {@link #issued()}
     */
    public ComplianceReport report() {
        return report;
    }

    /**
     * What was said of each finding.
     *
     * @return an immutable list, in the order of the findings
     */
    public List<Issued> issued() {
        return issued;
    }

    /**
     * The rows of the catalogue that the report rests on: norms and articles that it cites, figures of the law that its
     * rules read, and the acts that amended them.
     *
     * @return an immutable list, by table and in the order of the table
     */
    public List<CatalogRow> rows() {
        return rows;
    }

    /**
     * The documents that the rows were read in.
     *
     * @return an immutable list, sorted by identifier
     */
    public List<Source> sources() {
        return sources;
    }

    /**
     * Makes the report again and compares it with the one that was issued, text and cited rows included.
     *
     * @param system the management system, as it was
     * @param evaluator catalogue, rules and tailoring, as they were
     * @return whether the same came of it, where it differs, or what would be needed to tell
     */
    public Replay replay(ManagementSystem system, Evaluator evaluator) {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(evaluator, "evaluator");
        return new Replaying(this).with(system, evaluator);
    }

    /**
     * Makes the report again, without tailoring, and compares it with the one that was issued.
     *
     * @param system the management system, as it was
     * @param law the catalogue, as it was; {@link MipgCatalog#bundled(String)} opens an old revision
     * @param ruleSets the rule sets, as they were
     * @return whether the same came of it, where it differs, or what would be needed to tell
     * @throws InvalidModelException if the rules do not go with the catalogue or with each other
     */
    public Replay replay(ManagementSystem system, MipgCatalog law, RuleSet... ruleSets) {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(ruleSets, "ruleSets");
        return replay(system, Evaluator.of(law, ImmutableList.copyOf(ruleSets)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportArchive a
                && report.equals(a.report)
                && issued.equals(a.issued)
                && rows.equals(a.rows)
                && sources.equals(a.sources);
    }

    @Override
    public int hashCode() {
        return 31 * report.hashCode() + issued.hashCode();
    }

    /** Returns what is archived. */
    @Override
    public String toString() {
        return "archive of the " + report;
    }
}
