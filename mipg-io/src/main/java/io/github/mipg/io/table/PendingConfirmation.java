package io.github.mipg.io.table;

import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.Text;
import java.util.Objects;

/**
 * Something on a board that its keeper has to confirm before anybody relies on it (por confirmar). Until then the
 * indicator has no value in that place.
 *
 * @param subject what it is about
 * @param indicator the indicator
 * @param heading heading of the column that raises it
 * @param written what stands there
 * @param text what it may mean and how to settle it
 * @since 0.1.0
 */
public record PendingConfirmation(Subject subject, IndicatorId indicator, String heading, String written, Text text) {
    /**
     * What may have to be confirmed (asunto por confirmar). The names are stable between releases.
     *
     * @since 0.1.0
     */
    public enum Subject {
        /** A sign before the target suggests which way the indicator is meant to move. */
        DIRECTION,
        /** It is not certain in which unit the target is written. */
        TARGET_UNIT,
        /** The target is so small that it may stand for zero. */
        TARGET_NEAR_ZERO,
        /** The source of a variable looks like a cell that slipped out of its column. */
        VARIABLE_SOURCE
    }

    /**
     * Checks that all parts are there.
     *
     * @param subject what it is about
     * @param indicator the indicator
     * @param heading heading of the column that raises it
     * @param written what stands there
     * @param text what it may mean and how to settle it
     */
    public PendingConfirmation {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(text, "text");
    }

    /** Returns indicator, column and the English text. */
    @Override
    public String toString() {
        return indicator + " " + heading + ": " + text.english();
    }
}
