package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies a kind of report that the law asks for (clase de informe), such as the half-yearly one on internal control. For example {@code informe-semestral-control-interno}.
 *
 * <p>It names the kind; one report of one cut-off date has a {@link ReportId}.
 *
 * @param value the text of the identifier: lower-case words joined by single hyphens
 * @since 0.1.0
 */
public record ReportKindId(String value) implements Comparable<ReportKindId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public ReportKindId {
        Checks.slug("ReportKindId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value lower-case words joined by single hyphens
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static ReportKindId of(String value) {
        return new ReportKindId(value);
    }

    @Override
    public int compareTo(ReportKindId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
