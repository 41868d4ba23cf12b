package io.github.mipg.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one subject (hallazgo): the verdict, how sure the law behind it is, and why.
 *
 * <p>Its identity is the rule and the path of the subject, never a position, an argument or a text. Text and explanation
 * are made when first asked for. A finding names positions, never persons.
 *
 * @since 0.1.0
 */
public final class Finding {
    private final RuleId rule;
    private final String path;
    private final Verdict verdict;
    private final Basis basis;
    private final Severity severity;
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
            missing = ImmutableList.copyOf(missing);
            evidence = ImmutableList.copyOf(evidence);
        }
    }

    /**
     * Makes a finding.
     *
     * @param rule the rule
     * @param path path of the subject in the management system; a slash for the system itself
     * @param verdict the verdict
     * @param basis how sure the law behind it is
     * @param severity how much a violation weighs
     * @param title the rule in a few words
     * @param reason why the rule exists
     * @param citations provisions that it rests on
     * @param details message, missing data, evidence and explanation; asked for once, when first needed; must be pure
     */
    public Finding(
            RuleId rule,
            String path,
            Verdict verdict,
            Basis basis,
            Severity severity,
            Text title,
            Text reason,
            List<Citation> citations,
            Supplier<Details> details) {
        this.rule = rule;
        this.path = path;
        this.verdict = verdict;
        this.basis = basis;
        this.severity = severity;
        this.title = title;
        this.reason = reason;
        this.citations = ImmutableList.copyOf(citations);
        this.source = details;
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
     * Path of the subject in the management system.
     *
     * @return a slash for the system itself
     */
    public String path() {
        return path;
    }

    /**
     * The verdict.
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
     * How much a violation weighs.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
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
                && path.equals(f.path)
                && verdict == f.verdict
                && basis == f.basis
                && severity == f.severity
                && title.equals(f.title)
                && reason.equals(f.reason)
                && citations.equals(f.citations)
                && details().message().equals(f.details().message())
                && missing().equals(f.missing())
                && evidence().equals(f.evidence());
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rule.hashCode() + path.hashCode()) + verdict.name().hashCode();
    }

    /** Returns rule, path and verdict. */
    @Override
    public String toString() {
        return rule + " at " + path + ": " + verdict + " (" + basis + ")";
    }
}
