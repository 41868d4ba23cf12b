package io.github.mipg.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a condition holds, fails or cannot be told (explicación), as a tree: groups with children, and leaves that say what
 * was read, where, what was expected and what was found. A count of rows is both: it says what was found, and its children
 * are the rows.
 *
 * @since 0.1.0
 */
public final class Explanation {
    private final Text label;
    private final Optional<SubjectId> subject;
    private final Truth truth;
    private final Optional<String> path;
    private final Optional<Text> expected;
    private final Optional<Text> actual;
    private final ImmutableList<Evidence> evidence;
    private final ImmutableList<MissingDatum> missing;
    private final ImmutableList<Explanation> children;

    private Explanation(
            Text label,
            Optional<SubjectId> subject,
            Truth truth,
            Optional<String> path,
            Optional<Text> expected,
            Optional<Text> actual,
            Iterable<Evidence> evidence,
            Iterable<MissingDatum> missing,
            Iterable<Explanation> children) {
        this.label = label;
        this.subject = subject;
        this.truth = truth;
        this.path = path;
        this.expected = expected;
        this.actual = actual;
        this.evidence = ImmutableList.copyOf(evidence);
        this.missing = ImmutableList.copyOf(missing);
        this.children = ImmutableList.copyOf(children);
    }

    /**
     * Makes the explanation of a compound condition.
     *
     * @param label what the condition says
     * @param truth what came of it
     * @param children explanations of its operands
     * @return the explanation
     */
    public static Explanation group(Text label, Truth truth, List<Explanation> children) {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(truth, "truth");
        Objects.requireNonNull(children, "children");
        return new Explanation(
                label,
                Optional.empty(),
                truth,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                children);
    }

    /**
     * Makes the explanation of what a condition says of one row of a list.
     *
     * @param subject the row
     * @param label what the row is called
     * @param truth what came of it
     * @param children explanations of what was asked of the row
     * @return the explanation
     */
    public static Explanation row(SubjectId subject, Text label, Truth truth, List<Explanation> children) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(truth, "truth");
        Objects.requireNonNull(children, "children");
        return new Explanation(
                label,
                Optional.of(subject),
                truth,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                children);
    }

    /**
     * Makes the explanation of how many rows of a list there are against how many are expected.
     *
     * @param label what was counted
     * @param path where the list lies
     * @param expected how many were expected
     * @param actual how many were found
     * @param truth what came of it
     * @param missing what is missing to tell
     * @param children explanations of the rows
     * @return the explanation
     */
    public static Explanation count(
            Text label,
            String path,
            Text expected,
            Text actual,
            Truth truth,
            List<MissingDatum> missing,
            List<Explanation> children) {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(truth, "truth");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(children, "children");
        return new Explanation(
                label,
                Optional.empty(),
                truth,
                Optional.of(path),
                Optional.of(expected),
                Optional.of(actual),
                List.of(),
                missing,
                children);
    }

    /**
     * Makes the explanation of one reading against its expectation.
     *
     * @param label what was read
     * @param path where it lies
     * @param expected what was expected of it
     * @param actual what was found, empty if unknown
     * @param truth what came of it
     * @param evidence documents that prove what was found
     * @param missing what is missing to tell
     * @return the explanation
     */
    public static Explanation leaf(
            Text label,
            String path,
            Text expected,
            Optional<Text> actual,
            Truth truth,
            List<Evidence> evidence,
            List<MissingDatum> missing) {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(truth, "truth");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(missing, "missing");
        return new Explanation(
                label,
                Optional.empty(),
                truth,
                Optional.of(path),
                Optional.of(expected),
                actual,
                evidence,
                missing,
                List.of());
    }

    /**
     * What was read, or what a group says.
     *
     * @return the label in both languages
     */
    public Text label() {
        return label;
    }

    /**
     * The row that a group is about.
     *
     * @return the row, empty for what is about no single row
     */
    public Optional<SubjectId> subject() {
        return subject;
    }

    /**
     * What came of it.
     *
     * @return the truth value
     */
    public Truth truth() {
        return truth;
    }

    /**
     * Where the reading lies in the subject.
     *
     * @return the path, empty for a group
     */
    public Optional<String> path() {
        return path;
    }

    /**
     * What was expected.
     *
     * @return the expectation, empty for a group
     */
    public Optional<Text> expected() {
        return expected;
    }

    /**
     * What was found.
     *
     * @return the value in words, empty for a group and for what is unknown
     */
    public Optional<Text> actual() {
        return actual;
    }

    /**
     * Documents that prove what was found.
     *
     * @return an immutable list, without those of the children
     */
    public List<Evidence> evidence() {
        return evidence;
    }

    /**
     * What is missing to tell.
     *
     * @return an immutable list, without that of the children
     */
    public List<MissingDatum> missing() {
        return missing;
    }

    /**
     * The operands of a group.
     *
     * @return an immutable list, empty for a reading
     */
    public List<Explanation> children() {
        return children;
    }

    /**
     * This explanation and all below it, parents first.
     *
     * @return a stream of explanations
     */
    public Stream<Explanation> stream() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Explanation::stream));
    }

    /**
     * The tree as indented lines.
     *
     * @param language the language
     * @param depth how many levels to show, 1 for this one alone
     * @return one line for each explanation shown, each ending in a line feed
     */
    public String print(Language language, int depth) {
        Objects.requireNonNull(language, "language");
        StringBuilder out = new StringBuilder();
        print(out, language, depth, 0);
        return out.toString();
    }

    private void print(StringBuilder out, Language language, int depth, int level) {
        if (depth <= level) {
            return;
        }
        boolean spanish = language == Language.SPANISH;
        out.append("  ".repeat(level)).append(mark()).append(' ').append(label.in(language));
        expected.ifPresent(e -> {
            out.append(spanish ? ": se espera " : ": expected ").append(e.in(language));
            out.append(spanish ? "; se encontró " : "; found ")
                    .append(actual.map(a -> a.in(language)).orElse(spanish ? "desconocido" : "unknown"));
        });
        path.ifPresent(p -> out.append(" [").append(p).append(']'));
        out.append('\n');
        children.forEach(c -> c.print(out, language, depth, level + 1));
    }

    private String mark() {
        return switch (truth) {
            case HOLDS -> "[+]";
            case FAILS -> "[-]";
            case UNKNOWN -> "[?]";
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Explanation e
                && label.equals(e.label)
                && subject.equals(e.subject)
                && truth == e.truth
                && path.equals(e.path)
                && expected.equals(e.expected)
                && actual.equals(e.actual)
                && evidence.equals(e.evidence)
                && missing.equals(e.missing)
                && children.equals(e.children);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * label.hashCode() + truth.name().hashCode()) + children.hashCode();
    }

    /** Returns the Spanish tree, whole. */
    @Override
    public String toString() {
        return print(Language.SPANISH, Integer.MAX_VALUE);
    }
}
