package io.github.mipg.rules.report;

import io.github.mipg.model.InvalidModelException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Identifies a rule for ever (identificador de la regla): a namespace and words, joined by dots, such as {@code
 * mipg.committee.institutional-exists}. It is never used for another rule; a renamed rule keeps the old one as an alias.
 *
 * @param value two or more parts joined by dots, each of lower-case letters, digits and single hyphens
 * @since 0.1.0
 */
public record RuleId(String value) implements Comparable<RuleId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
    private static final int LONGEST = 200;

    /**
     * Checks the form.
     *
     * @param value two or more parts joined by dots
     */
    public RuleId {
        Objects.requireNonNull(value, "value");
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw InvalidModelException.of(
                    "RuleId.value",
                    value,
                    "be a namespace and words joined by dots, in lower-case letters, digits and single hyphens",
                    "",
                    "Write it like 'alcaldia-x.evidence.of-the-year'; the namespace 'mipg' is the library's own.");
        }
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value the text
     * @return the identifier
     * @throws InvalidModelException if it is not of that form
     */
    public static RuleId of(String value) {
        Objects.requireNonNull(value, "value");
        return new RuleId(value);
    }

    /**
     * Who defines the rule.
     *
     * @return the part before the first dot
     */
    public String namespace() {
        return value.substring(0, value.indexOf('.'));
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
