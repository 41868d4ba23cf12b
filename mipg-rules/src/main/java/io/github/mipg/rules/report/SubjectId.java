package io.github.mipg.rules.report;

import io.github.mipg.model.InvalidModelException;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Identifies one row of a management system that a finding is about (identificador del objeto evaluado): what it is, and
 * its own identifier. It never says at which position the row stands.
 *
 * @param kind what it is: lower-case words joined by single hyphens, such as {@code committee}
 * @param key its identifier, such as {@code cigd}: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record SubjectId(String kind, String key) implements Comparable<SubjectId> {
    private static final Comparator<SubjectId> ORDER =
            Comparator.comparing(SubjectId::kind).thenComparing(SubjectId::key);
    private static final Pattern KIND = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern KEY =
            Pattern.compile("[^\\s\\p{Z}\\p{C}]([^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*[^\\s\\p{Z}\\p{C}])?");
    private static final int LONGEST = 200;

    /**
     * Checks the form.
     *
     * @param kind what it is
     * @param key its identifier
     */
    public SubjectId {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        if (kind.length() > LONGEST || !KIND.matcher(kind).matches()) {
            throw InvalidModelException.of(
                    "SubjectId.kind",
                    kind,
                    "be lower-case words joined by single hyphens",
                    "",
                    "Name the type of the row, as in 'committee'.");
        }
        if (!isKey(key)) {
            throw InvalidModelException.of(
                    "SubjectId.key",
                    key,
                    "be 1 to 200 visible characters without blanks at its ends",
                    "subject of kind " + kind,
                    "Use the identifier that the row has in the management system.");
        }
    }

    /**
     * Tells whether a text can be a key.
     *
     * @param text the text
     * @return whether it is 1 to 200 visible characters without blanks at its ends
     */
    public static boolean isKey(String text) {
        Objects.requireNonNull(text, "text");
        return text.length() <= LONGEST && KEY.matcher(text).matches();
    }

    /**
     * Makes an identifier.
     *
     * @param kind what it is, such as {@code committee}
     * @param key its identifier, such as {@code cigd}
     * @return the identifier
     * @throws InvalidModelException if one of them is badly formed
     */
    public static SubjectId of(String kind, String key) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        return new SubjectId(kind, key);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text kind, colon and key, such as {@code committee:cigd}
     * @return the identifier
     * @throws InvalidModelException if it is not of that form
     */
    public static SubjectId parse(String text) {
        Objects.requireNonNull(text, "text");
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw InvalidModelException.of(
                    "SubjectId", text, "be a kind, a colon and a key", "", "Write it like 'committee:cigd'.");
        }
        return new SubjectId(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(SubjectId other) {
        return ORDER.compare(this, other);
    }

    /** Returns kind, colon and key. */
    @Override
    public String toString() {
        return kind + ":" + key;
    }
}
