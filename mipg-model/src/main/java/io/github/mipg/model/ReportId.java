package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one report (informe), with the key that it has in the caller's system. For example {@code sci-2025-1}.
 *
 * <p>The kind of report is a {@link ReportKindId}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record ReportId(String value) implements Comparable<ReportId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public ReportId {
        Checks.ownKey("ReportId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static ReportId of(String value) {
        return new ReportId(value);
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
