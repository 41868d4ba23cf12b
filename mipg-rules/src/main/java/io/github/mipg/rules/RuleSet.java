package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.rules.internal.Nearest;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.ReportHeader.RuleSetStamp;
import io.github.mipg.rules.report.RuleId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rules that belong together, under a name and a version (conjunto de reglas). The version is raised whenever a verdict
 * can change.
 *
 * @since 0.1.0
 */
public final class RuleSet {
    private final String id;
    private final String version;
    private final ImmutableList<Rule> rules;

    private RuleSet(String id, String version, ImmutableList<Rule> rules) {
        this.id = id;
        this.version = version;
        this.rules = rules;
    }

    /**
     * Makes a rule set.
     *
     * @param id its name: lower-case words joined by single hyphens
     * @param version its version: letters, digits, dots and hyphens
     * @param rules its rules; no identifier or alias twice
     * @return the rule set
     * @throws InvalidModelException if name or version is badly formed, or an identifier occurs twice
     */
    public static RuleSet of(String id, String version, Iterable<Rule> rules) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(rules, "rules");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || !version.matches("[A-Za-z0-9.-]{1,40}")) {
            throw InvalidModelException.of(
                    "RuleSet.id",
                    id + " " + version,
                    "be lower-case words joined by hyphens, with a version of letters, digits, dots and hyphens",
                    "",
                    "Write it like RuleSet.of(\"alcaldia-x\", \"1\", rules).");
        }
        ImmutableList<Rule> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(Rule::id), rules);
        Set<RuleId> seen = new HashSet<>();
        for (Rule rule : sorted) {
            checkNew(id, seen, rule.id());
            rule.aliases().forEach(alias -> checkNew(id, seen, alias));
        }
        return new RuleSet(id, version, sorted);
    }

    /**
     * Makes a rule set.
     *
     * @param id its name: lower-case words joined by single hyphens
     * @param version its version: letters, digits, dots and hyphens
     * @param rules its rules; no identifier or alias twice
     * @return the rule set
     * @throws InvalidModelException if name or version is badly formed, or an identifier occurs twice
     */
    public static RuleSet of(String id, String version, Rule... rules) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(rules, "rules");
        return of(id, version, Arrays.asList(rules));
    }

    /**
     * Its name.
     *
     * @return the name
     */
    public String id() {
        return id;
    }

    /**
     * Its version.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * Its rules.
     *
     * @return an immutable list, sorted by identifier
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * A rule set of some of these rules, under a name of its own: what one office is asked for, or one group of rules.
     *
     * @param name its name: lower-case words joined by single hyphens
     * @param which tells which rules to take; must be pure
     * @return the rule set, of the same version
     * @throws InvalidModelException if the name is badly formed, or no rule is taken
     */
    public RuleSet only(String name, Predicate<? super Rule> which) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(which, "which");
        List<Rule> taken = rules.stream().filter(which).toList();
        if (taken.isEmpty()) {
            throw InvalidModelException.of(
                    "RuleSet.only",
                    name,
                    "take at least one rule",
                    "rule set " + id,
                    "Its rules are " + rules.stream().map(r -> r.id().value()).toList() + ".");
        }
        return of(name, version, taken);
    }

    /**
     * Finds a rule by its identifier or by one that it had before.
     *
     * @param rule the identifier
     * @return the rule, empty if there is none
     */
    public Optional<Rule> find(RuleId rule) {
        Objects.requireNonNull(rule, "rule");
        return rules.stream()
                .filter(r -> r.id().equals(rule) || r.aliases().contains(rule))
                .findFirst();
    }

    /**
     * The rule of an identifier, or of one that it had before.
     *
     * @param rule the identifier
     * @return the rule
     * @throws UnknownRuleException if there is none; it names the nearest
     */
    public Rule rule(RuleId rule) {
        Objects.requireNonNull(rule, "rule");
        return find(rule)
                .orElseThrow(() -> new UnknownRuleException(
                        id,
                        rule,
                        Nearest.of(
                                rule.value(),
                                rules.stream().map(r -> r.id().value()).toList())));
    }

    /**
     * Name, version and a hash over what the rules declare: identifiers, titles, reasons, citations, severities, periods,
     * law dates, matters, readings and figures. What a predicate computes cannot be hashed; the version stands for it.
     *
     * @return the stamp that goes into the header of a report
     */
    public RuleSetStamp stamp() {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, id);
        put(hasher, version);
        for (Rule rule : rules) {
            put(hasher, rule.id().value());
            put(hasher, rule.title().spanish());
            put(hasher, rule.title().english());
            put(hasher, rule.reason().spanish());
            put(hasher, rule.reason().english());
            putAll(hasher, rule.citations().stream().map(LegalReference::toString));
            put(hasher, rule.severity().name());
            put(hasher, rule.inForce().map(Object::toString).orElse("always"));
            put(hasher, rule.lawDate().toString());
            putAll(hasher, rule.aliases().stream().map(RuleId::value).sorted());
            putAll(hasher, rule.applicability().stream().flatMap(c -> declared(c).stream()));
            putAll(hasher, declared(rule.requirement()).stream());
            putAll(hasher, rule.rows().stream().map(Rows::toString));
            putAll(hasher, rule.matters().stream().map(Matter::toString));
            putAll(hasher, rule.figures().stream().map(f -> f.id().value()).sorted());
        }
        return new RuleSetStamp(id, version, hasher.hash().toString());
    }

    private static List<String> declared(Condition<ManagementSystem> condition) {
        List<String> parts = new ArrayList<>();
        condition.declare(parts::add);
        return parts;
    }

    /** Puts the number of texts first, so that none can pass from one list to the next unseen. */
    private static void putAll(Hasher hasher, Stream<String> texts) {
        List<String> all = texts.toList();
        hasher.putInt(all.size());
        all.forEach(t -> put(hasher, t));
    }

    private static void put(Hasher hasher, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }

    private static void checkNew(String set, Set<RuleId> seen, RuleId rule) {
        if (!seen.add(rule)) {
            throw InvalidModelException.of(
                    "RuleSet.rules",
                    rule,
                    "name each rule, and each earlier name of a rule, once",
                    "rule set " + set,
                    "Give one of the two rules another identifier.");
        }
    }

    /** Returns name and version. */
    @Override
    public String toString() {
        return id + " " + version + " (" + rules.size() + " rules)";
    }
}
