package io.github.mipg.model.catalog;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Says that nothing of a kind ruled on a day (no vigente en la fecha), and what ruled first. There is no default.
 *
 * @since 0.1.0
 */
public final class NotInForceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was asked for. */
    private final String subject;
    /** The day that was asked for. */
    private final LocalDate day;
    /** The first member of the series. */
    private final String first;
    /** The first day of the first member. */
    private final LocalDate since;

    NotInForceException(String subject, LocalDate day, String first, LocalDate since) {
        super(subject + ": the catalogue has nothing in force on " + day + "; the first is '" + first + "', since "
                + since + ". Ask for a day on which one rules, or for one by its id.");
        this.subject = subject;
        this.day = day;
        this.first = first;
        this.since = since;
    }

    /**
     * What was asked for.
     *
     * @return such as {@code LEGAL_LIST} or the id of a parameter
     */
    public String subject() {
        return subject;
    }

    /**
     * The day that was asked for.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * The first member of the series.
     *
     * @return its id, such as {@code D1499-2017}; empty if the series has none
     */
    public Optional<String> first() {
        return first.isEmpty() ? Optional.empty() : Optional.of(first);
    }

    /**
     * The first day of the first member.
     *
     * @return the day
     */
    public LocalDate since() {
        return since;
    }
}
