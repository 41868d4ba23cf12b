package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.NotInCatalogException;
import io.github.mipg.rules.internal.Engine;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.ComplianceTally;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.ReportHeader;
import io.github.mipg.rules.report.ReportHeader.RuleSetStamp;
import io.github.mipg.rules.report.ReportHeader.TailoringStamp;
import io.github.mipg.rules.report.RuleId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Evaluates rule sets over management systems (evaluador): a pure function of the system and the as-of date, over the
 * catalogue and the rules that it was made with.
 *
 * <p>It reads no clock, locale, file or network, writes nothing, and may be shared between threads.
 *
 * @since 0.1.0
 */
public final class Evaluator {
    private final MipgCatalog catalog;
    private final ImmutableList<RuleSet> ruleSets;
    private final ImmutableList<RuleSetStamp> stamps;
    private final ImmutableMap<Rule, Grounds> grounds;
    private final ImmutableMap<EntityId, TailoringPlan> tailorings;

    private Evaluator(
            MipgCatalog catalog,
            ImmutableList<RuleSet> ruleSets,
            ImmutableMap<Rule, Grounds> grounds,
            ImmutableMap<EntityId, TailoringPlan> tailorings) {
        this.catalog = catalog;
        this.ruleSets = ruleSets;
        this.grounds = grounds;
        this.tailorings = tailorings;
        this.stamps = ruleSets.stream().map(RuleSet::stamp).collect(ImmutableList.toImmutableList());
    }

    /**
     * Makes an evaluator.
     *
     * @param catalog the catalogue that rules read the law in
     * @param ruleSets the rule sets; no rule identifier or alias in two of them
     * @return the evaluator
     * @throws InvalidModelException if an identifier or earlier name of a rule occurs twice, or a rule cites or uses what the catalogue lacks
     */
    public static Evaluator of(MipgCatalog catalog, RuleSet... ruleSets) {
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(ruleSets, "ruleSets");
        return of(catalog, Arrays.asList(ruleSets));
    }

    /**
     * Makes an evaluator.
     *
     * @param catalog the catalogue that rules read the law in
     * @param ruleSets the rule sets; no rule identifier or alias in two of them
     * @return the evaluator
     * @throws InvalidModelException if an identifier or earlier name of a rule occurs twice, or a rule cites or uses what the catalogue lacks
     */
    public static Evaluator of(MipgCatalog catalog, List<RuleSet> ruleSets) {
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(ruleSets, "ruleSets");
        Set<RuleId> seen = new HashSet<>();
        ImmutableMap.Builder<Rule, Grounds> grounds = ImmutableMap.builder();
        for (RuleSet set : ruleSets) {
            for (Rule rule : set.rules()) {
                checkAgainst(catalog, rule);
                checkNew(seen, rule.id(), set);
                rule.aliases().forEach(alias -> checkNew(seen, alias, set));
                grounds.put(rule, Grounds.of(rule, catalog));
            }
        }
        return new Evaluator(catalog, ImmutableList.copyOf(ruleSets), grounds.buildOrThrow(), ImmutableMap.of());
    }

    /**
     * The same evaluator with what one entity has tailored, which touches the reports on that entity and no other. It
     * never changes a verdict of the law: findings show what was tailored beside it, and the header names it.
     *
     * @param tailoring what the entity wants otherwise
     * @return an evaluator with this tailoring beside those that it has
     * @throws InvalidModelException if the tailoring names a rule or figure that there is not, with the nearest that there
     *     are; if a value does not fit its figure; if a severity does not weigh less; or if the entity has a tailoring
     */
    public Evaluator tailoredBy(Tailoring tailoring) {
        Objects.requireNonNull(tailoring, "tailoring");
        if (tailorings.containsKey(tailoring.entity())) {
            throw InvalidModelException.of(
                    "Evaluator.tailoredBy",
                    tailoring.entity(),
                    "be given one tailoring for an entity",
                    "",
                    "Put everything that the entity wants otherwise into one.");
        }
        return new Evaluator(
                catalog,
                ruleSets,
                grounds,
                ImmutableMap.<EntityId, TailoringPlan>builder()
                        .putAll(tailorings)
                        .put(tailoring.entity(), TailoringPlan.of(tailoring, ruleSets))
                        .buildOrThrow());
    }

    /**
     * Evaluates all rules over one system.
     *
     * @param system the system
     * @param asOf the day as of which it is evaluated
     * @return the report, with one finding for each rule, or one for each row that a rule asks something of
     * @throws io.github.mipg.model.catalog.NotInForceException if no edition of the Model was in force on that day
     */
    public ComplianceReport evaluate(ManagementSystem system, AsOf asOf) {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(asOf, "asOf");
        EditionId edition = catalog.editionOn(asOf.date()).id();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (RuleSet set : ruleSets) {
            for (Rule rule : set.rules()) {
                findings.addAll(evaluation(rule, system, asOf).findings());
            }
        }
        return ComplianceReport.of(system.entity().id(), () -> header(system, asOf, edition), findings.build());
    }

    private Evaluation evaluation(Rule rule, ManagementSystem system, AsOf asOf) {
        return new Evaluation(rule, grounds(rule), system, catalog, asOf, adjusted(rule, system));
    }

    /**
     * Evaluates all rules over a system that has changed. Only the rules that the change touches are run again; what the
     * others found is taken from the earlier report. The report equals that of {@link #evaluate(ManagementSystem, AsOf)}
     * over the changed system, as long as readings declare what they look at.
     *
     * <p>Where the earlier report was not made of the earlier system, on that day, by the same catalogue and rules, every
     * rule is run. Findings taken over from a report that was read from a document come without their explanations.
     *
     * @param earlier the report on the earlier system
     * @param before the earlier system
     * @param after the system as it is now
     * @param asOf the day as of which it is evaluated
     * @return the report on the system as it is now
     * @throws io.github.mipg.model.catalog.NotInForceException if no edition of the Model was in force on that day
     */
    public ComplianceReport reevaluate(
            ComplianceReport earlier, ManagementSystem before, ManagementSystem after, AsOf asOf) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(asOf, "asOf");
        if (!earlier.header().equals(header(before, asOf))) {
            return evaluate(after, asOf);
        }
        Set<RuleId> touched = new HashSet<>();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Rule rule : touched(before, after)) {
            touched.add(rule.id());
            findings.addAll(evaluation(rule, after, asOf).findings());
        }
        earlier.findings().stream().filter(f -> !touched.contains(f.rule())).forEach(findings::add);
        return ComplianceReport.of(header(after, asOf), findings.build());
    }

    /**
     * The rules that a change of a system touches: those that declare to look at a section that differs. A change of the
     * entity or of the vigencia touches all rules, and so does any change a rule that reads a place the model does not
     * have.
     *
     * @param before the earlier system
     * @param after the system as it is now
     * @return an immutable list, in the order of the rule sets
     */
    public List<Rule> touched(ManagementSystem before, ManagementSystem after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Touching touching = Touching.between(before, after);
        return ruleSets.stream()
                .flatMap(set -> set.rules().stream())
                .filter(touching::touches)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Counts what all rules say of many systems. Only verdicts and their basis are found: no report, text or explanation
     * is made. The verdicts are those of the law, whatever was tailored: the counts are those of the reports that {@link #evaluate(ManagementSystem, AsOf)} would give.
     *
     * @param systems the systems, which are read once; a parallel stream is evaluated in parallel
     * @param asOf the day as of which they are evaluated
     * @return the counts, which can be merged with others
     * @throws io.github.mipg.model.catalog.NotInForceException if no edition of the Model was in force on that day
     */
    public ComplianceTally evaluateAll(Stream<ManagementSystem> systems, AsOf asOf) {
        Objects.requireNonNull(systems, "systems");
        Objects.requireNonNull(asOf, "asOf");
        catalog.editionOn(asOf.date());
        return systems.collect(
                        ComplianceTally::counter,
                        (counter, system) -> count(system, asOf, counter),
                        ComplianceTally.Counter::add)
                .tally();
    }

    /**
     * Evaluates all rules over many systems, hands each report over and counts its findings.
     *
     * @param systems the systems, which are read once; a parallel stream is evaluated in parallel
     * @param asOf the day as of which they are evaluated
     * @param reports takes each report, in no order; from several threads at once where the stream is parallel
     * @return the counts, which can be merged with others
     * @throws io.github.mipg.model.catalog.NotInForceException if no edition of the Model was in force on that day
     */
    public ComplianceTally evaluateAll(
            Stream<ManagementSystem> systems, AsOf asOf, Consumer<? super ComplianceReport> reports) {
        Objects.requireNonNull(systems, "systems");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(reports, "reports");
        catalog.editionOn(asOf.date());
        return systems.collect(
                        ComplianceTally::counter,
                        (ComplianceTally.Counter counter, ManagementSystem system) -> {
                            ComplianceReport report = evaluate(system, asOf);
                            counter.add(report);
                            reports.accept(report);
                        },
                        ComplianceTally.Counter::add)
                .tally();
    }

    private void count(ManagementSystem system, AsOf asOf, ComplianceTally.Counter counter) {
        counter.addSystem();
        for (RuleSet set : ruleSets) {
            for (Rule rule : set.rules()) {
                evaluation(rule, system, asOf).countAll(counter);
            }
        }
    }

    /**
     * Evaluates one rule over one system as a whole. A rule that asks something of each row applies as a whole where there
     * are rows, and is satisfied where every row is.
     *
     * @param rule the rule; it need not belong to a rule set of this evaluator
     * @param system the system
     * @param asOf the day as of which it is evaluated
     * @return the one finding
     * @throws InvalidModelException if the rule cites or uses what the catalogue lacks
     */
    public Finding evaluate(Rule rule, ManagementSystem system, AsOf asOf) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(asOf, "asOf");
        checkAsked(rule);
        return evaluation(rule, system, asOf).finding();
    }

    /**
     * Evaluates one rule over one system, as {@link #evaluate(ManagementSystem, AsOf)} would.
     *
     * @param rule the rule; it need not belong to a rule set of this evaluator
     * @param system the system
     * @param asOf the day as of which it is evaluated
     * @return an immutable list of what would stand in a report: one finding on the system, or one for each row that the
     *     rule asks something of and one for rows that nobody has given
     * @throws InvalidModelException if the rule cites or uses what the catalogue lacks
     */
    public List<Finding> findings(Rule rule, ManagementSystem system, AsOf asOf) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(asOf, "asOf");
        checkAsked(rule);
        return evaluation(rule, system, asOf).findings();
    }

    /**
     * Archives a report that this evaluator has made: with its text in Spanish, its explanations, and the rows of the
     * catalogue that it rests on.
     *
     * @param report the report, as {@link #evaluate(ManagementSystem, AsOf)} gave it
     * @return the archive
     * @throws InvalidModelException if the report was made with another catalogue, other rules or another tailoring, or was
     *     read from a document, which holds no explanations
     */
    public ReportArchive archive(ComplianceReport report) {
        Objects.requireNonNull(report, "report");
        ReportHeader header = report.header();
        boolean ours = header.catalogHash().equals(catalog.hash())
                && header.ruleSets().equals(stamps)
                && header.tailoring().equals(tailoringOf(header.entity()));
        if (!ours) {
            throw InvalidModelException.of(
                    "Evaluator.archive",
                    report,
                    "be a report of this evaluator",
                    "",
                    "Ask the evaluator that made it, or evaluate the system again.");
        }
        return ReportArchive.of(report, this);
    }

    List<RuleSetStamp> stamps() {
        return stamps;
    }

    Optional<TailoringStamp> tailoringOf(EntityId entity) {
        return Optional.ofNullable(tailorings.get(entity)).map(TailoringPlan::stamp);
    }

    /**
     * The catalogue.
     *
     * @return the catalogue that rules read the law in
     */
    public MipgCatalog catalog() {
        return catalog;
    }

    /**
     * The rule sets.
     *
     * @return an immutable list
     */
    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    /** An earlier name counts too: findings of older reports could not be told apart. */
    private static void checkNew(Set<RuleId> seen, RuleId rule, RuleSet set) {
        if (!seen.add(rule)) {
            throw InvalidModelException.of(
                    "Evaluator.ruleSets",
                    rule,
                    "name each rule, and each earlier name of a rule, in one rule set only",
                    "rule set " + set.id(),
                    "Give the rule a namespace of your own, or leave one rule set out.");
        }
    }

    /** The rules of the rule sets have been checked. */
    private void checkAsked(Rule rule) {
        if (!grounds.containsKey(rule)) {
            checkAgainst(catalog, rule);
        }
    }

    /** A rule that rests on what the catalogue does not have fails here, not while it is evaluated. */
    private static void checkAgainst(MipgCatalog catalog, Rule rule) {
        for (LegalReference citation : rule.citations()) {
            try {
                catalog.statusOf(citation);
            } catch (NotInCatalogException e) {
                throw wrong("Rule.citing", citation, "be in the catalogue that the evaluator is given", rule, e);
            }
        }
        for (Matter matter : rule.matters()) {
            try {
                MatterDecisions.checkKnown(catalog, matter);
            } catch (NotInCatalogException | InvalidModelException e) {
                throw wrong("Rule.about", matter, "be in the catalogue that the evaluator is given", rule, e);
            }
        }
        for (LegalFigure<?> figure : rule.figures()) {
            try {
                figure.check(catalog);
            } catch (NotInCatalogException | InvalidModelException e) {
                throw wrong(
                        "Reading.using",
                        figure,
                        "be in the catalogue that the evaluator is given, in the unit that it is read in",
                        rule,
                        e);
            }
        }
    }

    private static InvalidModelException wrong(
            String attribute, Object value, String expectation, Rule rule, RuntimeException cause) {
        return InvalidModelException.of(
                attribute, value, expectation, "rule " + rule.id(), String.valueOf(cause.getMessage()));
    }

    private Grounds grounds(Rule rule) {
        Grounds known = grounds.get(rule);
        return known == null ? Grounds.of(rule, catalog) : known;
    }

    private Optional<TailoringPlan.Adjusted> adjusted(Rule rule, ManagementSystem system) {
        TailoringPlan plan = tailorings.get(system.entity().id());
        return plan == null ? Optional.empty() : plan.of(rule.id());
    }

    private ReportHeader header(ManagementSystem system, AsOf asOf) {
        return header(system, asOf, catalog.editionOn(asOf.date()).id());
    }

    private ReportHeader header(ManagementSystem system, AsOf asOf, EditionId edition) {
        return new ReportHeader(
                system.entity().id(),
                system.entity().name(),
                system.vigencia(),
                system.illustrative(),
                asOf,
                edition,
                catalog.revision(),
                catalog.hash(),
                stamps,
                tailoringOf(system.entity().id()),
                system.contentHash(),
                Engine.STAMP);
    }
}
