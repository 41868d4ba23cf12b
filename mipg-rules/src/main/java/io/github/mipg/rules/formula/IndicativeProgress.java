package io.github.mipg.rules.formula;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * What one year achieved of the indicative plan (avance del plan indicativo).
 *
 * @param programmed what was programmed for the year, zero or more, in the unit of the indicator; zero means that nothing
 *     was programmed (no programado, NP)
 * @param achievement what the action plan contributed, 0 to 1
 * @since 0.1.0
 */
public record IndicativeProgress(Ratio programmed, Ratio achievement) {
    /**
     * Checks the figures.
     *
     * @param programmed what was programmed for the year
     * @param achievement what the action plan contributed
     * @throws InvalidModelException if a figure is negative or the achievement exceeds 1
     */
    public IndicativeProgress {
        Objects.requireNonNull(programmed, "programmed");
        Objects.requireNonNull(achievement, "achievement");
        Figures.notNegative("IndicativeProgress.programmed", programmed);
        Figures.notNegative("IndicativeProgress.achievement", achievement);
        if (achievement.compareTo(Ratio.one()) > 0) {
            throw InvalidModelException.of(
                    "IndicativeProgress.achievement",
                    achievement,
                    Text.of("estar entre 0 y 1", "be between 0 and 1"),
                    "",
                    Text.of("Dé la fracción, 0.76 y no 76.", "Give the fraction, 0.76 and not 76."));
        }
    }

    /**
     * What was achieved.
     *
     * @return the programmed figure by the achievement, in the unit of the indicator
     */
    public Ratio achieved() {
        return programmed.times(achievement);
    }

    /**
     * What is behind (rezago).
     *
     * @return programmed less achieved, in the unit of the indicator
     */
    public Ratio lag() {
        return programmed.minus(achieved());
    }

    /**
     * How much of the programmed figure was achieved.
     *
     * @return a percentage, empty if nothing was programmed (NP): that is not 0 %
     */
    public Optional<Ratio> percent() {
        return programmed.signum() == 0
                ? Optional.empty()
                : Optional.of(achieved().dividedBy(programmed).times(Figures.HUNDRED));
    }

    /**
     * The method that it was computed by.
     *
     * @return {@code plan-indicativo-por-contribucion}
     */
    public String method() {
        return "plan-indicativo-por-contribucion";
    }

    /**
     * What kind of figure it is.
     *
     * @return {@link Standing#SIMULATED}: it is computed here, whoever publishes another
     */
    public Standing standing() {
        return Standing.SIMULATED;
    }

    /** Returns achieved, programmed and percentage, with its standing; {@code NP} if nothing was programmed. */
    @Override
    public String toString() {
        return "IndicativeProgress{" + Figures.shown(achieved()) + " of " + Figures.shown(programmed) + ", "
                + percent().map(p -> Figures.shown(p) + " %").orElse("NP") + ", " + method() + " (" + standing() + ")}";
    }
}
