package io.github.mipg.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one subject (hallazgo): the verdict, how sure the law behind it is, and why.
 *
 * <p>Its identity is the rule and the identifiers of what it is about, never a path, a position, an argument or a text. Text and explanation
 * are made when first asked for. A finding names positions, never persons.
 *
 * @since 0.1.0
 */
public final class Finding {
    private final RuleId rule;
    private final ImmutableSortedSet<RuleId> aliases;
    private final ImmutableList<SubjectId> subjects;
    private final ImmutableSortedSet<Matter> matters;
    private final boolean lacksSubject;
    private final String path;
    private final Verdict verdict;
    private final Basis basis;
    private final Severity severity;
    private final Optional<Tailored> tailored;
    private final Text title;
    private final Text reason;
    private final ImmutableList<Citation> citations;
    private final Supplier<Details> source;
    private volatile @Nullable Details details;

    /**
     * What a finding says at length (detalle del hallazgo).
     *
     * @param message the finding in one sentence or two
     * @param missing what is missing to tell, each datum once
     * @param evidence documents that the verdict rests on, each once
     * @param explanation why, empty where the finding was read from a document that does not hold it
     * @since 0.1.0
     */
    public record Details(
            Text message, List<MissingDatum> missing, List<Evidence> evidence, Optional<Explanation> explanation) {
        /**
         * Copies the lists.
         *
         * @param message the finding in one sentence or two
         * @param missing what is missing to tell
         * @param evidence documents that the verdict rests on
         * @param explanation why
         */
        public Details {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(missing, "missing");
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(explanation, "explanation");
            missing = ImmutableList.copyOf(missing);
            evidence = ImmutableList.copyOf(evidence);
        }
    }

    private Finding(Builder b, Verdict verdict, Basis basis, Severity severity, Supplier<Details> source) {
        this.rule = b.rule;
        this.aliases = b.aliases;
        this.subjects = b.subjects;
        this.matters = b.matters;
        this.lacksSubject = b.lacksSubject;
        this.path = b.path;
        this.verdict = verdict;
        this.basis = basis;
        this.severity = severity;
        this.tailored = b.tailored;
        this.title = b.title;
        this.reason = b.reason;
        this.citations = b.citations;
        this.source = source;
    }

    /**
     * Starts a finding.
     *
     * @param rule the rule
     * @param title the rule in a few words
     * @param reason why the rule exists
     * @return a builder; verdict, basis, severity and details are mandatory
     */
    public static Builder builder(RuleId rule, Text title, Text reason) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reason, "reason");
        return new Builder(rule, title, reason);
    }

    /**
     * Builds a finding.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final RuleId rule;
        private final Text title;
        private final Text reason;
        private ImmutableSortedSet<RuleId> aliases = ImmutableSortedSet.of();
        private ImmutableList<SubjectId> subjects = ImmutableList.of();
        private ImmutableSortedSet<Matter> matters = ImmutableSortedSet.of();
        private boolean lacksSubject;
        private String path = "/";
        private @Nullable Verdict verdict;
        private @Nullable Basis basis;
        private @Nullable Severity severity;
        private Optional<Tailored> tailored = Optional.empty();
        private ImmutableList<Citation> citations = ImmutableList.of();
        private @Nullable Supplier<Details> details;

        private Builder(RuleId rule, Text title, Text reason) {
            this.rule = rule;
            this.title = title;
            this.reason = reason;
        }

        /**
         * Says which names the rule had before, so that findings of older reports are told to be the same.
         *
         * @param given earlier identifiers; none unless given
         * @return this builder
         */
        public Builder aliases(Iterable<RuleId> given) {
            Objects.requireNonNull(given, "given");
            this.aliases = given.iterator().hasNext() ? ImmutableSortedSet.copyOf(given) : ImmutableSortedSet.of();
            return this;
        }

        /**
         * Says which rows of the system it is about.
         *
         * @param given identifiers, the outermost first; none, which is the system itself, unless given
         * @return this builder
         */
        public Builder subjects(Iterable<SubjectId> given) {
            Objects.requireNonNull(given, "given");
            this.subjects = ImmutableList.copyOf(given);
            return this;
        }

        /**
         * Says what of the law its rule is about.
         *
         * @param given the matters; none unless given
         * @return this builder
         */
        public Builder matters(Iterable<Matter> given) {
            Objects.requireNonNull(given, "given");
            this.matters = ImmutableSortedSet.copyOf(given);
            return this;
        }

        /**
         * Says whether its rule asks something of rows and found none to ask it of.
         *
         * @param given whether; it did not unless given
         * @return this builder
         */
        public Builder lacksSubject(boolean given) {
            this.lacksSubject = given;
            return this;
        }

        /**
         * Says where its subject lies in the system, for people.
         *
         * @param given the path; a slash, which is the system itself, unless given
         * @return this builder
         */
        public Builder path(String given) {
            Objects.requireNonNull(given, "given");
            this.path = given;
            return this;
        }

        /**
         * Says what came of the rule.
         *
         * @param given the verdict
         * @return this builder
         */
        public Builder verdict(Verdict given) {
            Objects.requireNonNull(given, "given");
            this.verdict = given;
            return this;
        }

        /**
         * Says how sure the law behind it is.
         *
         * @param given the basis
         * @return this builder
         */
        public Builder basis(Basis given) {
            Objects.requireNonNull(given, "given");
            this.basis = given;
            return this;
        }

        /**
         * Says how much a violation weighs by the law.
         *
         * @param given the severity
         * @return this builder
         */
        public Builder severity(Severity given) {
            Objects.requireNonNull(given, "given");
            this.severity = given;
            return this;
        }

        /**
         * Says how the entity has tailored the rule.
         *
         * @param given what was tailored and what comes of it; nothing unless given
         * @return this builder
         */
        public Builder tailored(Optional<Tailored> given) {
            Objects.requireNonNull(given, "given");
            this.tailored = given;
            return this;
        }

        /**
         * Says which provisions it rests on.
         *
         * @param given the provisions; none unless given
         * @return this builder
         */
        public Builder citations(Iterable<Citation> given) {
            Objects.requireNonNull(given, "given");
            this.citations = ImmutableList.copyOf(given);
            return this;
        }

        /**
         * Says how to find message, missing data, evidence and explanation.
         *
         * @param given asked once, when first needed; must be pure
         * @return this builder
         */
        public Builder details(Supplier<Details> given) {
            Objects.requireNonNull(given, "given");
            this.details = given;
            return this;
        }

        /**
         * Builds the finding.
         *
         * @return the finding
         * @throws InvalidModelException if verdict, basis, severity or details were not given, or it has rows and lacks them
         */
        public Finding build() {
            if (verdict == null || basis == null || severity == null || details == null) {
                throw InvalidModelException.of(
                        "Finding.verdict",
                        "nothing",
                        "be given, and so must basis, severity and details",
                        "finding of rule " + rule,
                        "Give the four before build().");
            }
            if (lacksSubject && !subjects.isEmpty()) {
                throw InvalidModelException.of(
                        "Finding.lacksSubject",
                        true,
                        "be said of the system itself only",
                        "finding of rule " + rule + " on " + subjects,
                        "Leave the subjects out, or say that it has them.");
            }
            return new Finding(this, verdict, basis, severity, details);
        }
    }

    /**
     * The rule.
     *
     * @return its identifier
     */
    public RuleId rule() {
        return rule;
    }

    /**
     * Names that the rule had before.
     *
     * @return an immutable set in the order of the identifiers
     */
    public Set<RuleId> aliases() {
        return aliases;
    }

    /**
     * The rows of the management system that it is about. Together with the rule they are its identity.
     *
     * @return an immutable list, the outermost first; empty for the system itself
     */
    public List<SubjectId> subjects() {
        return subjects;
    }

    /**
     * What of the law its rule is about: policies, bodies, plans, reports.
     *
     * @return an immutable set in the order of the matters
     */
    public Set<Matter> matters() {
        return matters;
    }

    /**
     * Tells whether its rule asks something of each row of a list and found no row to ask it of.
     *
     * @return whether; always {@code false} for a rule on the system as a whole
     */
    public boolean lacksSubject() {
        return lacksSubject;
    }

    /**
     * Where the subject lies in the management system. It helps people to find it and is no part of the identity.
     *
     * @return a slash for the system itself
     */
    public String path() {
        return path;
    }

    /**
     * The verdict of the law.
     *
     * @return one of the five
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * How sure the law behind it is.
     *
     * @return that of its weakest fact
     */
    public Basis basis() {
        return basis;
    }

    /**
     * How much a violation weighs by the law.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * How the entity has tailored the rule. It stands beside verdict and severity, which are those of the law.
     *
     * @return what was tailored and what comes of it, empty if nothing was
     */
    public Optional<Tailored> tailored() {
        return tailored;
    }

    /**
     * Whether the entity has to do something about it. What was tailored counts: a rule that was switched off does not
     * call for attention, and figures of the entity's own may ask for more. They never ask for less: what violates the
     * law goes on calling for attention. So does a rule that broke.
     *
     * @return {@code true} if the rule broke, or if it is followed up and is violated, or indeterminate under the figures
     *     that count
     */
    public boolean callsForAttention() {
        if (verdict == Verdict.FAULTED) {
            return true;
        }
        return tailored.map(t -> t.switchedOff().isEmpty()
                        && (verdict == Verdict.VIOLATED || t.verdict().callsForAttention()))
                .orElseGet(verdict::callsForAttention);
    }

    /**
     * The rule in a few words.
     *
     * @return the title in both languages
     */
    public Text title() {
        return title;
    }

    /**
     * Why the rule exists.
     *
     * @return the reason in both languages
     */
    public Text reason() {
        return reason;
    }

    /**
     * Provisions that it rests on.
     *
     * @return an immutable list
     */
    public List<Citation> citations() {
        return citations;
    }

    /**
     * Message, missing data, evidence and explanation.
     *
     * @return the details, the same at every call
     */
    public Details details() {
        Details known = details;
        if (known == null) {
            known = source.get();
            details = known;
        }
        return known;
    }

    /**
     * The finding in one sentence or two.
     *
     * @param language the language
     * @return the text; rendered, never compared
     */
    public String text(Language language) {
        Objects.requireNonNull(language, "language");
        return details().message().in(language);
    }

    /**
     * What is missing to tell.
     *
     * @return an immutable list, each datum once
     */
    public List<MissingDatum> missing() {
        return details().missing();
    }

    /**
     * Documents that the verdict rests on.
     *
     * @return an immutable list, each once
     */
    public List<Evidence> evidence() {
        return details().evidence();
    }

    /**
     * Why.
     *
     * @return the explanation, empty where the finding was read from a document that does not hold it
     */
    public Optional<Explanation> explanation() {
        return details().explanation();
    }

    /** Compares everything but the explanation, which a report on paper does not hold. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Finding f
                && rule.equals(f.rule)
                && aliases.equals(f.aliases)
                && subjects.equals(f.subjects)
                && matters.equals(f.matters)
                && lacksSubject == f.lacksSubject
                && path.equals(f.path)
                && verdict == f.verdict
                && basis == f.basis
                && severity == f.severity
                && tailored.equals(f.tailored)
                && title.equals(f.title)
                && reason.equals(f.reason)
                && citations.equals(f.citations)
                && details().message().equals(f.details().message())
                && missing().equals(f.missing())
                && evidence().equals(f.evidence());
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rule.hashCode() + subjects.hashCode())
                + verdict.name().hashCode();
    }

    /** Returns rule, path and verdict. */
    @Override
    public String toString() {
        return rule + " at " + path + ": " + verdict + " (" + basis + ")";
    }
}
