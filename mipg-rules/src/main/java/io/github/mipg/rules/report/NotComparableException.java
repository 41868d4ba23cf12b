package io.github.mipg.rules.report;

/**
 * Says that a report cannot be compared with what it was given (informes no comparables), because they are not about the
 * same thing.
 *
 * @since 0.1.0
 */
public final class NotComparableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** In what they differ. */
    private final String attribute;
    /** What the report says. */
    private final String expected;
    /** What the other says. */
    private final String actual;

    NotComparableException(String attribute, Object expected, Object actual, String fix) {
        super(attribute + " must be '" + expected + "', but was '" + actual + "'. " + fix);
        this.attribute = attribute;
        this.expected = expected.toString();
        this.actual = actual.toString();
    }

    /**
     * In what they differ.
     *
     * @return type and attribute, such as {@code ReportHeader.entity}
     */
    public String attribute() {
        return attribute;
    }

    /**
     * What the report says.
     *
     * @return the value as text
     */
    public String expected() {
        return expected;
    }

    /**
     * What the other says.
     *
     * @return the value as text
     */
    public String actual() {
        return actual;
    }
}
