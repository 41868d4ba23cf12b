package io.github.mipg.rules.report;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.DimensionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.PolicyEntry;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an evaluation says of one management system (informe de cumplimiento): a header that lets it be made
 * again, and the findings sorted by subject and rule, those on the system itself first.
 *
 * <p>Equal inputs give equal reports. It is technical support, neither a legal opinion nor an official result.
 *
 * @since 0.1.0
 */
public final class ComplianceReport {
    /** The sentence that every rendered report ends with. */
    public static final Text DISCLAIMER = Text.of(
            "Apoyo técnico; no es concepto jurídico ni resultado oficial.",
            "Technical support; neither a legal opinion nor an official result.");

    private static final Comparator<Iterable<SubjectId>> BY_SUBJECTS =
            Comparators.lexicographical(Comparator.<SubjectId>naturalOrder());
    private static final Comparator<Finding> BY_SUBJECT_AND_RULE = ComplianceReport::compare;

    private final Supplier<ReportHeader> header;
    private final ImmutableList<Finding> findings;

    private ComplianceReport(Supplier<ReportHeader> header, ImmutableList<Finding> findings) {
        this.header = header;
        this.findings = findings;
    }

    private static int compare(Finding a, Finding b) {
        boolean whole = a.subjects().isEmpty() && b.subjects().isEmpty();
        int bySubjects = whole ? 0 : BY_SUBJECTS.compare(a.subjects(), b.subjects());
        return bySubjects != 0 ? bySubjects : a.rule().compareTo(b.rule());
    }

    /**
     * Makes a report.
     *
     * @param header what it was made from
     * @param findings the findings in any order
     * @return the report
     * @throws InvalidModelException if two findings are of one rule on one subject
     */
    public static ComplianceReport of(ReportHeader header, Iterable<Finding> findings) {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(findings, "findings");
        return new ComplianceReport(() -> header, sorted(header.entity(), findings));
    }

    /**
     * Makes a report whose header is found when first asked for: it names hashes that nobody needs who only looks at the
     * findings.
     *
     * @param entity the entity that the report is on
     * @param header asked once, when first needed; must be pure
     * @param findings the findings in any order
     * @return the report
     * @throws InvalidModelException if two findings are of one rule on one subject
     */
    public static ComplianceReport of(EntityId entity, Supplier<ReportHeader> header, Iterable<Finding> findings) {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(findings, "findings");
        return new ComplianceReport(new Once(header), sorted(entity, findings));
    }

    private static ImmutableList<Finding> sorted(EntityId entity, Iterable<Finding> findings) {
        ImmutableList<Finding> given = ImmutableList.copyOf(findings);
        if (Comparators.isInStrictOrder(given, BY_SUBJECT_AND_RULE)) {
            return given;
        }
        ImmutableList<Finding> sorted = ImmutableList.sortedCopyOf(BY_SUBJECT_AND_RULE, given);
        for (int i = 1; i < sorted.size(); i++) {
            if (BY_SUBJECT_AND_RULE.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw InvalidModelException.of(
                        "ComplianceReport.findings",
                        sorted.get(i).rule() + " " + sorted.get(i).subjects(),
                        "have one finding for a rule and a subject",
                        "report on " + entity,
                        "Leave one of the two out, or name the rows that they are about.");
            }
        }
        return sorted;
    }

    /**
     * What it was made from.
     *
     * @return the header
     */
    public ReportHeader header() {
        return header.get();
    }

    /**
     * All findings.
     *
     * @return an immutable list, sorted by subject and rule
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The findings with certain verdicts.
     *
     * @param verdicts the verdicts
     * @return an immutable list, sorted by subject and rule
     */
    public List<Finding> findings(Verdict... verdicts) {
        Objects.requireNonNull(verdicts, "verdicts");
        Set<Verdict> wanted = ImmutableSet.copyOf(verdicts);
        return findings.stream().filter(f -> wanted.contains(f.verdict())).toList();
    }

    /**
     * The findings of rules that the entity has tailored. They are among all the others as well, with the verdict of the
     * law.
     *
     * @return an immutable list, sorted by subject and rule
     */
    public List<Finding> tailored() {
        return findings.stream().filter(f -> f.tailored().isPresent()).toList();
    }

    /**
     * Finds what one rule says of the system itself, or of a row of it.
     *
     * @param rule the rule
     * @param subjects the row, if it is about one; none for the system itself
     * @return the finding, empty if the rule was not evaluated or says nothing of that subject
     */
    public Optional<Finding> find(RuleId rule, SubjectId... subjects) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subjects, "subjects");
        List<SubjectId> wanted = ImmutableList.copyOf(subjects);
        return findings.stream()
                .filter(f -> f.rule().equals(rule) && f.subjects().equals(wanted))
                .findFirst();
    }

    /**
     * Everything that one rule says.
     *
     * @param rule the rule
     * @return an immutable list, sorted by subject
     */
    public List<Finding> findings(RuleId rule) {
        Objects.requireNonNull(rule, "rule");
        return findings.stream().filter(f -> f.rule().equals(rule)).toList();
    }

    /**
     * The findings by what they are about. One that is about several stands under each; one that is about none of the kind
     * is left out.
     *
     * @param kind policies, bodies, plans or reports
     * @return an immutable map in the order of the matters
     */
    public Map<Matter, List<Finding>> by(MatterKind kind) {
        Objects.requireNonNull(kind, "kind");
        return grouped(f -> f.matters().stream().filter(m -> m.kind() == kind));
    }

    /**
     * The findings by the dimension that the policies they are about stand under, in the edition that the report was made
     * by.
     *
     * @param catalog the catalogue
     * @return an immutable map in the order of the identifiers; what is about no policy of the edition is left out
     * @throws io.github.mipg.model.catalog.NotInCatalogException if the catalogue does not have that edition
     */
    public Map<DimensionId, List<Finding>> byDimension(MipgCatalog catalog) {
        Objects.requireNonNull(catalog, "catalog");
        Edition edition = catalog.edition(header().edition());
        return grouped(f -> f.matters().stream()
                .filter(m -> m.kind() == MatterKind.POLICY)
                .flatMap(m -> edition.policies().stream()
                        .map(PolicyEntry::policy)
                        .filter(policy -> policy.value().equals(m.id()))
                        .flatMap(policy -> edition.dimensionsOf(policy).stream()))
                .distinct());
    }

    /**
     * The findings by the provisions that they rest on. One that rests on several stands under each.
     *
     * @return an immutable map in the order of the provisions as they are written
     */
    public Map<LegalReference, List<Finding>> byArticle() {
        return grouped(
                f -> f.citations().stream().map(Citation::reference).distinct(),
                Comparator.comparing(LegalReference::toString));
    }

    /**
     * The findings by how much a violation weighs by the law.
     *
     * @return an immutable map in the order of the severities, those that occur
     */
    public Map<Severity, List<Finding>> bySeverity() {
        return grouped(f -> Stream.of(f.severity()));
    }

    /**
     * Rules that ask something of each row of a list, and found no row to ask it of: the list is empty, or nobody has given
     * it. Such a rule says nothing, however well it looks among those that nobody violates.
     *
     * @return an immutable list of findings on the system itself, sorted by rule
     */
    public List<Finding> withoutSubject() {
        return findings.stream().filter(Finding::lacksSubject).toList();
    }

    private <K extends Comparable<? super K>> Map<K, List<Finding>> grouped(Function<Finding, Stream<K>> keys) {
        return grouped(keys, Comparator.naturalOrder());
    }

    private <K> Map<K, List<Finding>> grouped(Function<Finding, Stream<K>> keys, Comparator<? super K> order) {
        Map<K, ImmutableList.Builder<Finding>> groups = new TreeMap<>(order);
        findings.forEach(f -> keys.apply(f)
                .forEach(k -> groups.computeIfAbsent(k, any -> ImmutableList.builder())
                        .add(f)));
        ImmutableMap.Builder<K, List<Finding>> all = ImmutableMap.builder();
        groups.forEach((key, group) -> all.put(key, group.build()));
        return all.build();
    }

    /**
     * How many findings there are of each verdict.
     *
     * @return an immutable map with all five verdicts, in their order
     */
    public Map<Verdict, Integer> tally() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        findings.forEach(f -> counts.merge(f.verdict(), 1, Integer::sum));
        return ImmutableMap.copyOf(counts);
    }

    /**
     * What is missing, ranked by how many findings each datum would unlock.
     *
     * @return an immutable map from datum to number of findings, the most wanted first, equals sorted by path
     */
    public Map<MissingDatum, Integer> missing() {
        Map<MissingDatum, Integer> wanted = new LinkedHashMap<>();
        findings(Verdict.INDETERMINATE).forEach(f -> f.missing().forEach(m -> wanted.merge(m, 1, Integer::sum)));
        ImmutableMap.Builder<MissingDatum, Integer> ranked = ImmutableMap.builder();
        wanted.entrySet().stream()
                .sorted(Map.Entry.<MissingDatum, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().path())
                        .thenComparing(e -> e.getKey().label().spanish()))
                .forEach(ranked::put);
        return ranked.build();
    }

    /**
     * What is new since an earlier report on the same entity.
     *
     * @param earlier the earlier report
     * @return the comparison
     * @throws NotComparableException if the earlier report is about another entity
     */
    public Comparison since(ComplianceReport earlier) {
        Objects.requireNonNull(earlier, "earlier");
        return Comparison.between(earlier, this);
    }

    /**
     * What nobody has accepted, what was accepted, and what in the baseline is stale.
     *
     * @param baseline what the entity accepted in the vigencia of this report
     * @return the review
     * @throws NotComparableException if the baseline is of another entity or vigencia
     */
    public BaselineReview against(Baseline baseline) {
        Objects.requireNonNull(baseline, "baseline");
        return BaselineReview.of(this, baseline);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComplianceReport r && header().equals(r.header()) && findings.equals(r.findings);
    }

    @Override
    public int hashCode() {
        return 31 * header().hashCode() + findings.hashCode();
    }

    /** Returns entity, as-of date and the number of findings of each verdict. */
    @Override
    public String toString() {
        return "report on " + header().entity() + " as of " + header().asOf() + ": " + tally();
    }

    /** Asks for the header when it is first wanted. Two threads that want it at once find equal ones. */
    private static final class Once implements Supplier<ReportHeader> {
        private final Supplier<ReportHeader> how;
        private volatile @Nullable ReportHeader known;

        Once(Supplier<ReportHeader> how) {
            this.how = how;
        }

        @Override
        public ReportHeader get() {
            ReportHeader found = known;
            if (found == null) {
                found = how.get();
                known = found;
            }
            return found;
        }
    }
}
