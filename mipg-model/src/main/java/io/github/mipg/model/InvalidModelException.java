package io.github.mipg.model;

import io.github.mipg.model.internal.Lines;
import java.util.List;
import java.util.Objects;

/**
 * Says that a value was given something that is always wrong: which attribute, what was given, what was expected, and
 * how to mend it.
 *
 * <p>What is merely incomplete is never rejected: it is a valid value with unknown parts.
 *
 * @since 0.1.0
 */
public sealed class InvalidModelException extends IllegalArgumentException permits UnresolvedReferencesException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_VALUE = 120;

    /** What was given a wrong value. */
    private final String attribute;
    /** The wrong value, shortened. */
    private final String rejectedValue;
    /** What a right value is like. */
    private final String expectation;
    /** What to do about it. */
    private final String fix;
    /** What a right value is like, in Spanish: texts would not serialise. */
    private final String expectationInSpanish;
    /** What to do about it, in Spanish. */
    private final String fixInSpanish;

    /** Names that a builder missed, joined by commas. */
    private final String missing;

    private InvalidModelException(
            String attribute, String rejectedValue, Words expectation, Words fix, String missing, String message) {
        super(message);
        this.attribute = attribute;
        this.rejectedValue = rejectedValue;
        this.expectation = expectation.english();
        this.fix = fix.english();
        this.expectationInSpanish = expectation.spanish();
        this.fixInSpanish = fix.spanish();
        this.missing = missing;
    }

    /** What may be no line at all: an exception must never fail at being made. */
    private record Words(String spanish, String english) {
        static Words of(Text text) {
            return new Words(text.spanish(), text.english());
        }

        private static String line(String words) {
            String line = Lines.shown(words, 1000).strip();
            return line.isEmpty() ? "-" : line;
        }

        Text text() {
            return Text.of(line(spanish), line(english));
        }
    }

    /**
     * Used by generated builders when something mandatory is missing or null.
     *
     * @param detail what the generated code says: the names of the missing attributes
     */
    public InvalidModelException(String detail) {
        this(
                Objects.requireNonNull(detail, "detail"),
                "",
                new Words(
                        "tener todos los atributos obligatorios y ningún null",
                        "every mandatory attribute given and nothing null"),
                new Words(
                        "Dé los atributos que nombra el mensaje antes de build().",
                        "Set the attributes named in the message before build()."),
                detail.endsWith("]") ? detail.substring(detail.indexOf('[') + 1, detail.length() - 1) : detail,
                detail + ": expected every mandatory attribute to be given and nothing to be null."
                        + " Set the attributes named here before build().");
    }

    InvalidModelException(String attribute, String rejectedValue, Text expectation, String object, Text fix) {
        this(attribute, rejectedValue, Words.of(expectation), object, Words.of(fix));
    }

    private InvalidModelException(String attribute, String rejectedValue, Words expectation, String object, Words fix) {
        this(
                attribute,
                rejectedValue,
                expectation,
                fix,
                "",
                attribute + " must " + expectation.english() + ", but was '" + rejectedValue + "'"
                        + (object.isEmpty() ? "" : " (in " + object + ")") + ". " + fix.english());
    }

    /**
     * Makes the exception for one attribute.
     *
     * @param attribute type and attribute, such as {@code Meeting.date}
     * @param rejectedValue what was given; long values are cut at 120 characters
     * @param expectation what was expected, as the continuation of "must", such as {@code be between 0 and 100}
     * @param object which object the attribute belongs to, or an empty text if that is clear from the attribute
     * @param fix one sentence that says how to mend it
     * @return the exception, for the caller to throw
     */
    public static InvalidModelException of(
            String attribute, Object rejectedValue, String expectation, String object, String fix) {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(rejectedValue, "rejectedValue");
        Objects.requireNonNull(expectation, "expectation");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(fix, "fix");
        return new InvalidModelException(
                attribute,
                shorten(rejectedValue.toString()),
                new Words(expectation, expectation),
                object,
                new Words(fix, fix));
    }

    /**
     * Makes the exception for one attribute, in both languages. Its message is in English.
     *
     * @param attribute type and attribute, such as {@code Meeting.date}
     * @param rejectedValue what was given; long values are cut at 120 characters
     * @param expectation what was expected, as the continuation of "debe" and of "must"
     * @param object which object the attribute belongs to, or an empty text if that is clear from the attribute
     * @param fix one sentence that says how to mend it
     * @return the exception, for the caller to throw
     */
    public static InvalidModelException of(
            String attribute, Object rejectedValue, Text expectation, String object, Text fix) {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(rejectedValue, "rejectedValue");
        Objects.requireNonNull(expectation, "expectation");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(fix, "fix");
        return new InvalidModelException(attribute, shorten(rejectedValue.toString()), expectation, object, fix);
    }

    /**
     * Type and attribute that were given a wrong value.
     *
     * @return such as {@code Meeting.date}
     */
    public String attribute() {
        return attribute;
    }

    /**
     * What was given, as text.
     *
     * @return at most 120 characters of it
     */
    public String rejectedValue() {
        return rejectedValue;
    }

    /**
     * What was expected.
     *
     * @return the continuation of "must"
     */
    public String expectation() {
        return expectation;
    }

    /**
     * How to mend it.
     *
     * @return one sentence
     */
    public String fix() {
        return fix;
    }

    /**
     * What was expected, in both languages.
     *
     * @return the continuation of "debe" and of "must"; twice the English where there is no Spanish
     */
    public Text expectationText() {
        return new Words(expectationInSpanish, expectation).text();
    }

    /**
     * How to mend it, in both languages.
     *
     * @return one sentence; twice the English where there is no Spanish
     */
    public Text fixText() {
        return new Words(fixInSpanish, fix).text();
    }

    /**
     * Names of the attributes that a builder missed, or was given null for.
     *
     * @return the bare names, such as {@code date}; empty if the exception says something else
     */
    public List<String> missing() {
        return missing.isEmpty() ? List.of() : List.of(missing.split(", ", -1));
    }

    private static String shorten(String text) {
        int end = Math.min(text.length(), LONGEST_VALUE);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder shown = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) ? '\uFFFD' : c);
        }
        return end < text.length() ? shown.append('\u2026').toString() : shown.toString();
    }
}
