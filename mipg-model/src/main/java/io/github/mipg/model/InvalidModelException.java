package io.github.mipg.model;

import org.jspecify.annotations.Nullable;

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

    private InvalidModelException(
            String attribute,
            String rejectedValue,
            String expectation,
            String fix,
            String message,
            @Nullable Throwable cause) {
        super(message, cause);
        this.attribute = attribute;
        this.rejectedValue = rejectedValue;
        this.expectation = expectation;
        this.fix = fix;
    }

    /**
     * Used by generated builders when something mandatory is missing or null.
     *
     * @param detail what the generated code says: the names of the missing attributes
     */
    public InvalidModelException(String detail) {
        this(
                detail,
                "",
                "every mandatory attribute given and nothing null",
                "Set the attributes named in the message before build().",
                detail + ": expected every mandatory attribute to be given and nothing to be null."
                        + " Set the attributes named here before build().",
                null);
    }

    InvalidModelException(String attribute, String rejectedValue, String expectation, String object, String fix) {
        this(
                attribute,
                rejectedValue,
                expectation,
                fix,
                attribute + " must " + expectation + ", but was '" + rejectedValue + "'"
                        + (object.isEmpty() ? "" : " (in " + object + ")") + ". " + fix,
                null);
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
