package io.github.mipg.rules.scoring;

import io.github.mipg.model.measurement.Instrument;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks the definition of an instrument before anybody answers it (revisión del instrumento): codes, references, tree,
 * weights, options, points, dependencies.
 *
 * <p>What an option is meant to be is never read off its wording: an option that reads like one that denies all others,
 * or like 'no aplica', is reported, so that whoever keeps the instrument can mark it. A pure function; safe to share
 * between threads.
 *
 * @since 0.1.0
 */
public final class InstrumentLint {
    private InstrumentLint() {}

    /**
     * Checks an instrument. Never throws, whatever the instrument holds.
     *
     * @param instrument the instrument
     * @return all problems in the order of the document
     */
    public static LintReport check(Instrument instrument) {
        Objects.requireNonNull(instrument, "instrument");
        return new LintReport(
                instrument.id(),
                instrument.revision(),
                new Inspection(instrument).problems(),
                Optional.empty(),
                Optional.empty());
    }
}
