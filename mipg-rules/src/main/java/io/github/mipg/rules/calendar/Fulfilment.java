package io.github.mipg.rules.calendar;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Text;
import io.github.mipg.rules.report.Truth;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What shows that an obligation was met (cumplimiento).
 *
 * @param what what was found, in words
 * @param date the day on which it was met, empty if nobody has said
 * @param timely whether that was in time; unknown where the day is, or where readings of the deadline differ
 * @param evidence the document, empty if none was given; never one that may not be shown
 * @since 0.1.0
 */
public record Fulfilment(Text what, Optional<LocalDate> date, Truth timely, Optional<Evidence> evidence) {
    /**
     * Takes out what may not be shown.
     *
     * @param what what was found
     * @param date the day on which it was met
     * @param timely whether that was in time
     * @param evidence the document
     */
    public Fulfilment {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(timely, "timely");
        Objects.requireNonNull(evidence, "evidence");
        evidence = evidence.map(Evidence::forAnybody);
    }
}
