package io.github.mipg.testkit;

import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Series;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.SubjectId;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import io.github.mipg.testkit.internal.Places;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What every rule must keep to (leyes de una regla), as plain functions for any test engine. Each checks one rule
 * against one system and throws an {@link AssertionError} that says what was broken and by which system.
 *
 * <p>The rule's catalogue is the one that the evaluator was made of; its rule sets do not matter.
 *
 * @since 0.1.0
 */
public final class RuleLaws {
    private static final String OWN = "mipg";
    private static final List<Locale> LOCALES = List.of(
            new Locale("es", "CO"),
            new Locale("tr", "TR"),
            new Locale.Builder().setLanguageTag("ar-EG-u-nu-arab").build());
    private static final List<String> ZONES = List.of("America/Bogota", "Pacific/Kiritimati");
    private static final Object DEFAULTS = new Object();

    private RuleLaws() {}

    /**
     * Checks all laws on one rule, save {@link #reportRoundTrips}, which needs somebody who writes reports.
     *
     * @param evaluator carries the catalogue
     * @param rule the rule
     * @param system the system
     * @param asOf the day
     * @param random where the order of shuffled rows, and one thing to forget, come from
     */
    public static void all(Evaluator evaluator, Rule rule, ManagementSystem system, AsOf asOf, RandomGenerator random) {
        all(evaluator, rule, new LessKnown(system), asOf, random);
    }

    /** All laws on one of many rules that are asked about the same system. */
    static void all(Evaluator evaluator, Rule rule, LessKnown less, AsOf asOf, RandomGenerator random) {
        ManagementSystem system = less.system();
        identifierIsWellFormed(evaluator, rule);
        isTotal(evaluator, rule, system, asOf);
        isDeterministic(evaluator, rule, system, asOf);
        leavesTheSubjectAlone(evaluator, rule, system, asOf);
        saysWhyAndAfterWhichNorm(evaluator, rule, system, asOf);
        explanationAccountsForTheVerdict(evaluator, rule, system, asOf);
        doesNotDependOnTheOrderOfRows(evaluator, rule, system, asOf, random);
        forgettingDecidesNothing(evaluator, rule, less, asOf);
        doesNotDependOnDefaults(evaluator, rule, system, asOf);
        pathsResolve(evaluator, rule, system, asOf);
        addingEvidenceNeverWorsens(evaluator, rule, less, asOf);
        List<Forgetting> steps = less.all();
        if (!steps.isEmpty()) {
            Forgetting step = steps.get(random.nextInt(steps.size()));
            partialReevaluationEqualsFull(evaluator, rule, system, step.system(), asOf);
        }
    }

    /**
     * The same question gives the same answer, in words too.
     *
     * @param evaluator carries the catalogue
     * @param rule the rule
     * @param system the system
     * @param asOf the day
     */
    public static void isDeterministic(Evaluator evaluator, Rule rule, ManagementSystem system, AsOf asOf) {
        List<Finding> firsts = all(evaluator, rule, system, asOf);
        List<Finding> seconds = all(evaluator, rule, system, asOf);
        if (firsts.size() != seconds.size()) {
            throw broken("must say as much twice, but said " + firsts + " and then " + seconds, rule, system, asOf);
        }
        for (int i = 0; i < firsts.size(); i++) {
            Finding first = firsts.get(i);
            Finding second = seconds.get(i);
            if (!first.equals(second) || !first.explanation().equals(second.explanation())) {
                throw broken(
                        "must give the same finding twice, but gave " + said(first) + " and then " + said(second),
                        rule,
                        system,
                        asOf);
            }
        }
    }

    private static List<String> explained(Evaluator evaluator, Rule rule, ManagementSystem system, AsOf asOf) {
        return all(evaluator, rule, system, asOf).stream()
                .map(RuleLaws::explain)
                .toList();
    }

    /** What a rule says of a system: as a whole, and of each row that it asks something of. */
    private static List<Finding> all(Evaluator evaluator, Rule rule, ManagementSystem system, AsOf asOf) {
        List<Finding> all = new ArrayList<>();
        all.add(evaluator.evaluate(rule, system, asOf));
        if (rule.rows().isPresent()) {
            all.addAll(evaluator.findings(rule, system, asOf));
        }
        return all;
    }

    /**
     * The system is the same after the rule as before.
     *
     * @param evaluator carries the catalogue
     * @param rule the rule
     * @param system the system
     * @param asOf the day
     */
    public static void leavesTheSubjectAlone(Evaluator evaluator, Rule rule, ManagementSystem system, AsOf asOf) {
        String before = system.contentHash();
        all(evaluator, rule, system, asOf).forEach(RuleLaws::explain);
        if (!system.contentHash().equals(before)) {
            throw broken("must leave the system alone, but its content changed", rule, system, asOf);
        }
    }

    /**
     * No system makes the rule break, neither when it is run nor when it says why.
     *
     * @param evaluator carries the catalogue
     * @param rule the rule
     * @param system the system
     * @param asOf the day
     */
    public static void isTotal(Evaluator evaluator, Rule rule, ManagementSystem system, AsOf asOf) {
        List<Finding> findings;
        try {
            findings = all(evaluator, rule, system, asOf);
            findings.forEach(RuleLaws::explain);
        } catch (RuntimeException e) {
            throw broken("must not throw, but threw " + e, rule, system, asOf);
        }
        findings.forEach(finding -> checkWhole(finding, rule, system, asOf));
    }

    private static void checkWhole(Finding finding, Rule rule, ManagementSystem system, AsOf asOf) {
        if (finding.verdict() == Verdict.FAULTED) {
            throw broken("must not break, but its finding is: " + finding.text(Language.ENGLISH), rule, system, asOf);
        }
        if (finding.explanation().map(e -> e.children().isEmpty()).orElse(true)) {
            throw broken("must be able to say why, but says: " + finding.text(Language.ENGLISH), rule, system, asOf);
        }
    }

    /**
     * The verdict and its words are the same under other default languages and time zones of the platform.
     *
     * <p>Sets the defaults of the whole virtual machine for a moment, so run it beside no test that depends on them.
     *
     * @param evaluator carries the catalogue
     * @param rule the rule
     * @param system the system
     * @param asOf the day
     */
    public static void doesNotDependOnDefaults(Evaluator evaluator, Rule rule, ManagementSystem system, AsOf asOf) {
        synchronized (DEFAULTS) {
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            List<String> expected = explained(evaluator, rule, system, asOf);
            try {
                for (Locale otherLocale : LOCALES) {
                    for (String otherZone : ZONES) {
                        Locale.setDefault(otherLocale);
                        TimeZone.setDefault(TimeZone.getTimeZone(otherZone));
                        List<String> found = explained(evaluator, rule, system, asOf);
                        if (!found.equals(expected)) {
                            throw broken(
                                    "must not depend on the platform's defaults, but under " + otherLocale + " and "
                                            + otherZone + " says:\n" + String.join("", found) + "instead of:\n"
                                            + String.join("", expected),
                                    rule,
                                    system,
                                    asOf);
                        }
                    }
                }
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    /**
     * Shuffling the rows of the system changes no verdict.
     *
     * @param evaluator carries the catalogue
     * @param rule the rule
     * @param system the system
     * @param asOf the day
     * @param random where the order comes from
     */
    public static void doesNotDependOnTheOrderOfRows(
            Evaluator evaluator, Rule rule, ManagementSystem system, AsOf asOf, RandomGenerator random) {
        Map<List<SubjectId>, Finding> expected = bySubject(all(evaluator, rule, system, asOf));
        ManagementSystem shuffled = Systems.shuffled(system, random);
        Map<List<SubjectId>, Finding> found = bySubject(all(evaluator, rule, shuffled, asOf));
        for (Finding before : expected.values()) {
            Finding after = found.remove(before.subjects());
            if (after == null || after.verdict() != before.verdict()) {
                throw broken(
                        "must not depend on the order of rows, but " + said(before) + " became "
                                + (after == null ? "nothing" : said(after)) + " for the shuffled " + shuffled,
                        rule,
                        system,
                        asOf);
            }
        }
        if (!found.isEmpty()) {
            throw broken(
                    "must not depend on the order of rows, but says " + found.values() + " of the shuffled " + shuffled
                            + " alone",
                    rule,
                    system,
                    asOf);
        }
    }

    /**
     * Knowing one thing less keeps what could be told, or makes it something that cannot be told: missing data is never
     * a violation, never a pass, and never makes a rule apply or not.
     *
     * <p>What cannot be told already is not looked at: rows that contradict each other may be the reason, and then one
     * row less settles the matter.
     *
     * @param evaluator carries the catalogue
     * @param rule the rule
     * @param system the system
     * @param asOf the day
     */
    public static void forgettingDecidesNothing(Evaluator evaluator, Rule rule, ManagementSystem system, AsOf asOf) {
        forgettingDecidesNothing(evaluator, rule, new LessKnown(system), asOf);
    }

    /** The same of one of many rules that are asked about the same system. */
    static void forgettingDecidesNothing(Evaluator evaluator, Rule rule, LessKnown steps, AsOf asOf) {
        ManagementSystem system = steps.system();
        Map<List<SubjectId>, Finding> told = bySubject(all(evaluator, rule, system, asOf));
        told.values().removeIf(f -> f.verdict() == Verdict.INDETERMINATE || f.verdict() == Verdict.FAULTED);
        if (told.isEmpty()) {
            return;
        }
        for (Forgetting less : steps.all()) {
            for (Finding found : all(evaluator, rule, less.system(), asOf)) {
                Finding before = told.get(found.subjects());
                if (before != null && found.verdict() != before.verdict() && found.verdict() != Verdict.INDETERMINATE) {
                    throw broken(
                            "must not decide on what is missing, but " + said(before) + " became " + said(found)
                                    + " once it was forgotten: " + less.what(),
                            rule,
                            system,
                            asOf);
                }
            }
        }
    }

    /** What is said of each subject; of the system itself, what the rule says as a whole. */
    private static Map<List<SubjectId>, Finding> bySubject(List<Finding> findings) {
        Map<List<SubjectId>, Finding> bySubject = new LinkedHashMap<>();
        findings.forEach(f -> bySubject.putIfAbsent(f.subjects(), f));
        return bySubject;
    }

    /**
     * The finding carries a reason of its own and a norm that the catalogue can cite.
     *
     * @param evaluator carries the catalogue
     * @param rule the rule
     * @param system the system
     * @param asOf the day
     */
    public static void saysWhyAndAfterWhichNorm(Evaluator evaluator, Rule rule, ManagementSystem system, AsOf asOf) {
        Finding finding = evaluator.evaluate(rule, system, asOf);
        for (Language language : Language.values()) {
            String reason = finding.reason().in(language);
            if (reason.codePoints().filter(Character::isLetter).count() < 3
                    || reason.equalsIgnoreCase(finding.title().in(language))) {
                throw broken(
                        "must give a reason that says more than its title, but gives '" + reason + "'",
                        rule,
                        system,
                        asOf);
            }
        }
        if (finding.citations().isEmpty()) {
            throw broken("must cite a norm, but cites none", rule, system, asOf);
        }
        for (Citation citation : finding.citations()) {
            if (!rule.citations().contains(citation.reference())) {
                throw broken("must cite what it declares, but cites " + citation.reference(), rule, system, asOf);
            }
        }
    }

    /**
     * The explanation has the truth of the verdict; what cannot be told says what is missing, and nothing else does;
     * each reading in it has a path, an expectation, and what was found or is missing.
     *
     * @param evaluator carries the catalogue
     * @param rule the rule
     * @param system the system
     * @param asOf the day
     */
    public static void explanationAccountsForTheVerdict(
            Evaluator evaluator, Rule rule, ManagementSystem system, AsOf asOf) {
        all(evaluator, rule, system, asOf).forEach(finding -> accountsForTheVerdict(finding, rule, system, asOf));
    }

    private static void accountsForTheVerdict(Finding finding, Rule rule, ManagementSystem system, AsOf asOf) {
        Explanation explanation = finding.explanation()
                .orElseThrow(() -> broken("must explain itself, but does not", rule, system, asOf));
        Truth expected = switch (finding.verdict()) {
            case SATISFIED -> Truth.HOLDS;
            case VIOLATED, NOT_APPLICABLE -> Truth.FAILS;
            case INDETERMINATE, FAULTED -> Truth.UNKNOWN;
        };
        if (explanation.truth() != expected) {
            throw broken("must be explained as " + expected + ", but is as:\n" + explanation, rule, system, asOf);
        }
        List<Explanation> leaves =
                explanation.stream().filter(e -> e.path().isPresent()).toList();
        if (leaves.isEmpty()) {
            throw broken("must be explained by what was read, but is as:\n" + explanation, rule, system, asOf);
        }
        for (Explanation leaf : leaves) {
            boolean path = leaf.path().filter(p -> p.startsWith("/")).isPresent();
            boolean found = leaf.truth() == Truth.UNKNOWN
                    ? !leaf.missing().isEmpty()
                    : leaf.actual().isPresent();
            if (!path || leaf.expected().isEmpty() || !found) {
                throw broken("must say of each reading what it found, but says:\n" + leaf, rule, system, asOf);
            }
        }
        boolean open = finding.verdict() == Verdict.INDETERMINATE;
        if (open == finding.missing().isEmpty()) {
            throw broken(
                    (open ? "must say what is missing, but is " : "must miss nothing, but is ") + said(finding)
                            + " and misses " + finding.missing(),
                    rule,
                    system,
                    asOf);
        }
        for (MissingDatum missing : finding.missing()) {
            if (!missing.path().startsWith("/")) {
                throw broken("must say where what is missing belongs, but says " + missing, rule, system, asOf);
            }
        }
    }

    /**
     * The identifier is its own text, and the namespace {@code mipg} is left to the rules that the library brings.
     *
     * @param evaluator carries the catalogue
     * @param rule the rule
     */
    public static void identifierIsWellFormed(Evaluator evaluator, Rule rule) {
        List<RuleId> all = new ArrayList<>(rule.aliases());
        all.add(rule.id());
        for (RuleId id : all) {
            boolean ours = id.namespace().equals(OWN);
            if (!RuleId.of(id.toString()).equals(id) || (ours && !isStandard(evaluator.catalog(), rule))) {
                throw new AssertionError("Rule " + rule.id() + " must have a namespace of its own, but '" + id
                        + "' is in the library's. Name it after your entity, as in 'alcaldia-x.evidence'.");
            }
        }
    }

    /**
     * What the finding is about, each reading in its explanation and each datum that it misses has a path to a place that
     * management systems, or the catalogue, have.
     *
     * @param evaluator carries the catalogue
     * @param rule the rule
     * @param system the system
     * @param asOf the day
     */
    public static void pathsResolve(Evaluator evaluator, Rule rule, ManagementSystem system, AsOf asOf) {
        Set<String> paths = new LinkedHashSet<>(rule.sources());
        for (Finding finding : all(evaluator, rule, system, asOf)) {
            paths.add(finding.path());
            finding.explanation()
                    .ifPresent(e -> e.stream().forEach(part -> {
                        part.path().ifPresent(paths::add);
                        part.missing().forEach(m -> paths.add(m.path()));
                    }));
            finding.missing().forEach(m -> paths.add(m.path()));
        }
        for (String path : paths) {
            if (!Places.exist(evaluator.catalog(), path)) {
                throw broken("must name places that there are, but names '" + path + "'", rule, system, asOf);
            }
        }
    }

    /**
     * Running only the rules that a change touches gives the report of a full run. A reading that looks at a place that
     * it does not declare breaks it.
     *
     * @param evaluator carries the catalogue
     * @param rule the rule
     * @param before a system
     * @param after the system after some change
     * @param asOf the day
     * @see io.github.mipg.rules.Reading#alsoFrom
     */
    public static void partialReevaluationEqualsFull(
            Evaluator evaluator, Rule rule, ManagementSystem before, ManagementSystem after, AsOf asOf) {
        if (noReportOn(evaluator.catalog(), asOf)) {
            return;
        }
        Evaluator alone = Evaluator.of(evaluator.catalog(), RuleSet.of("test-kit", "1", rule));
        ComplianceReport full = alone.evaluate(after, asOf);
        ComplianceReport partial = alone.reevaluate(alone.evaluate(before, asOf), before, after, asOf);
        List<String> expected = full.findings().stream().map(RuleLaws::explain).toList();
        List<String> found = partial.findings().stream().map(RuleLaws::explain).toList();
        if (!partial.equals(full) || !found.equals(expected)) {
            throw broken(
                    "must declare what it looks at, but does not see the change to " + after + ": it stays "
                            + said(partial) + " instead of " + said(full),
                    rule,
                    before,
                    asOf);
        }
    }

    /**
     * A rule that is declared {@linkplain Rule#isMonotone() monotone} and satisfied stays so when a row is added or
     * something unknown is supplied; what is said of the entity itself is no evidence. Other rules are not looked at.
     *
     * @param evaluator carries the catalogue
     * @param rule the rule
     * @param system the system with all its evidence; the law takes from it
     * @param asOf the day
     */
    public static void addingEvidenceNeverWorsens(Evaluator evaluator, Rule rule, ManagementSystem system, AsOf asOf) {
        addingEvidenceNeverWorsens(evaluator, rule, new LessKnown(system), asOf);
    }

    /** The same of one of many rules that are asked about the same system. */
    static void addingEvidenceNeverWorsens(Evaluator evaluator, Rule rule, LessKnown less, AsOf asOf) {
        if (!rule.isMonotone()) {
            return;
        }
        ManagementSystem system = less.system();
        Finding told = evaluator.evaluate(rule, system, asOf);
        if (told.verdict() == Verdict.SATISFIED) {
            return;
        }
        List<Forgetting> steps = new ArrayList<>(less.all());
        steps.addAll(less.rows());
        for (Forgetting step : steps) {
            if (step.what().startsWith("/entity")) {
                continue;
            }
            Finding found = evaluator.evaluate(rule, step.system(), asOf);
            if (found.verdict() == Verdict.SATISFIED) {
                throw broken(
                        "must not be worse with more evidence, but " + said(found) + " became " + said(told)
                                + " once it was added: " + step.what(),
                        rule,
                        system,
                        asOf);
            }
        }
    }

    /**
     * A report with the rule's finding reads back equal from what is written.
     *
     * @param evaluator carries the catalogue
     * @param rule the rule
     * @param system the system
     * @param asOf the day
     * @param write writes a report, such as {@code MipgJson::writeReport}
     * @param read reads it back
     * @param <D> type of what is written
     */
    public static <D> void reportRoundTrips(
            Evaluator evaluator,
            Rule rule,
            ManagementSystem system,
            AsOf asOf,
            Function<? super ComplianceReport, ? extends D> write,
            Function<? super D, ComplianceReport> read) {
        if (noReportOn(evaluator.catalog(), asOf)) {
            return;
        }
        ComplianceReport report = Evaluator.of(evaluator.catalog(), RuleSet.of("test-kit", "1", rule))
                .evaluate(system, asOf);
        ComplianceReport found = read.apply(write.apply(report));
        if (!found.equals(report)) {
            throw broken(
                    "must read back as it was written, but " + report.findings() + " became " + found.findings(),
                    rule,
                    system,
                    asOf);
        }
    }

    /**
     * The report on a system is the same whatever the order in which the rules were given, and says of each rule what
     * the rule says alone.
     *
     * @param law the catalogue
     * @param rules the rules
     * @param system the system
     * @param asOf the day
     * @param random where the order comes from
     */
    public static void reportDoesNotDependOnTheOrderOfRules(
            MipgCatalog law, List<Rule> rules, ManagementSystem system, AsOf asOf, RandomGenerator random) {
        List<Rule> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, new Random(random.nextLong()));
        Evaluator evaluator = Evaluator.of(law, RuleSet.of("test-kit", "1", rules));
        ComplianceReport expected = evaluator.evaluate(system, asOf);
        ComplianceReport found =
                Evaluator.of(law, RuleSet.of("test-kit", "1", shuffled)).evaluate(system, asOf);
        for (Rule rule : shuffled) {
            Set<Finding> alone = Set.copyOf(evaluator.findings(rule, system, asOf));
            if (!expected.findings(rule.id()).equals(found.findings(rule.id()))
                    || !Set.copyOf(expected.findings(rule.id())).equals(alone)) {
                throw broken("must be found alike alone and in any report, but is not", rule, system, asOf);
            }
        }
        if (!expected.equals(found)) {
            throw new AssertionError("The report must not depend on the order of rules, but " + expected + " became "
                    + found + ". System: " + system);
        }
    }

    /** Before the first edition of the Model a rule can be asked, but there is no report. */
    private static boolean noReportOn(MipgCatalog law, AsOf asOf) {
        return law.findEditionOn(Series.LEGAL_LIST, asOf.date()).isEmpty();
    }

    private static boolean isStandard(MipgCatalog law, Rule rule) {
        return StandardRules.of(law)
                .find(rule.id())
                .filter(r -> r.title().equals(rule.title()) && r.citations().equals(rule.citations()))
                .isPresent();
    }

    /** Everything that a finding can say, so that every part of it is read. */
    private static String explain(Finding finding) {
        StringBuilder all = new StringBuilder(finding.toString()).append('\n');
        for (Language language : Language.values()) {
            all.append(finding.text(language)).append('\n');
            finding.explanation().ifPresent(e -> all.append(e.print(language, Integer.MAX_VALUE)));
        }
        return all.append(finding.missing())
                .append(finding.evidence())
                .append(finding.citations())
                .append('\n')
                .toString();
    }

    private static String said(ComplianceReport report) {
        return report.findings().stream().map(RuleLaws::said).collect(java.util.stream.Collectors.joining("; "));
    }

    private static String said(Finding finding) {
        return finding.verdict() + " (" + finding.text(Language.ENGLISH) + ")";
    }

    private static AssertionError broken(String law, Rule rule, ManagementSystem system, AsOf asOf) {
        return new AssertionError("Rule " + rule.id() + " " + law + ". As of " + asOf + ", for the system " + system);
    }
}
