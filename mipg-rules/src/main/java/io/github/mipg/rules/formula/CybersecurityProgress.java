package io.github.mipg.rules.formula;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one function of cybersecurity stands against its target (calificación frente al marco NIST).
 *
 * @param function the function
 * @param scores what its items scored, 0 to 100 each; those that do not apply are not given
 * @param unrated how many of its items apply and were not rated
 * @param target what the mean has to reach, 0 to 100
 * @since 0.1.0
 */
public record CybersecurityProgress(CybersecurityFunction function, List<Ratio> scores, int unrated, Ratio target) {
    private static final Ratio USUAL = Ratio.of(60);
    private static final List<MethodClaim> CLAIMS = List.of(
            MethodClaim.of(
                    Text.of(
                            "La calificación es el promedio de los ítems de la función; la meta es 60 y la brecha, lo que"
                                    + " falta para llegar a ella",
                            "The figure is the mean of the items of the function; the target is 60, and the gap what is"
                                    + " missing to reach it"),
                    Status.PROVISIONAL,
                    Text.of(
                            "Documentación de un sistema que reproduce el instrumento",
                            "Documentation of a system that reproduces the instrument")),
            MethodClaim.of(
                    Text.of(
                            "La cifra no se redondea: ese sistema la lleva al entero, una copia diligenciada del instrumento"
                                    + " no",
                            "The figure is not rounded: that system takes it to a whole number, a filled-in copy of the"
                                    + " instrument does not"),
                    Status.PROVISIONAL,
                    Text.of(
                            "Ministerio de Tecnologías de la Información y las Comunicaciones, Instrumento de identificación"
                                    + " de la línea base de seguridad, copia diligenciada de septiembre de 2022",
                            "Ministerio de Tecnologías de la Información y las Comunicaciones, Instrumento de identificación"
                                    + " de la línea base de seguridad, a filled-in copy of September 2022")));

    /**
     * Checks the figures.
     *
     * @param function the function
     * @param scores what its items scored
     * @param unrated how many of its items apply and were not rated
     * @param target what the mean has to reach
     * @throws InvalidModelException if a figure is out of range or the number of items is negative
     */
    public CybersecurityProgress {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(target, "target");
        scores = ImmutableList.copyOf(scores);
        scores.forEach(s -> Figures.percent("CybersecurityProgress.scores", s));
        Figures.percent("CybersecurityProgress.target", target);
        Figures.notNegative("CybersecurityProgress.unrated", Ratio.of(unrated));
    }

    /**
     * A function with the usual target of 60, all items of which that apply were rated.
     *
     * @param function the function
     * @param scores what its items scored, 0 to 100 each; those that do not apply are not given
     * @return how it stands
     * @throws InvalidModelException if a score is out of range
     */
    public static CybersecurityProgress of(CybersecurityFunction function, List<Ratio> scores) {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(scores, "scores");
        return new CybersecurityProgress(function, scores, 0, USUAL);
    }

    /**
     * The same scores against another target.
     *
     * @param other what the mean has to reach, 0 to 100
     * @return how it stands
     * @throws InvalidModelException if it is out of range
     */
    public CybersecurityProgress against(Ratio other) {
        Objects.requireNonNull(other, "other");
        return new CybersecurityProgress(function, scores, unrated, other);
    }

    /**
     * The same scores beside items that were not rated.
     *
     * @param items how many items apply and were not rated, zero or more
     * @return how it stands
     * @throws InvalidModelException if the number is negative
     */
    public CybersecurityProgress withUnrated(int items) {
        return new CybersecurityProgress(function, scores, items, target);
    }

    /**
     * The figure of the function.
     *
     * @return the mean of the items that were rated, empty if none was
     */
    public Optional<SimulatedScore> mean() {
        return scores.isEmpty() ? Optional.empty() : Optional.of(SimulatedScore.of(Figures.mean(scores)));
    }

    /**
     * What the mean of the items that were rated is missing to reach the target (brecha).
     *
     * @return zero if nothing, empty if no item was rated
     */
    public Optional<Ratio> gap() {
        return mean().map(m -> Ratio.zero().max(target.minus(m.exact())));
    }

    /**
     * Tells whether the target is reached (alcanza).
     *
     * @return by the exact mean; empty if no item was rated, or if those that were not could change it
     */
    public Optional<Boolean> isReached() {
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        boolean surely = meanIfRestIs(Ratio.zero()).compareTo(target) >= 0;
        boolean perhaps = meanIfRestIs(Ratio.of(100)).compareTo(target) >= 0;
        return surely == perhaps ? Optional.of(surely) : Optional.empty();
    }

    private Ratio meanIfRestIs(Ratio each) {
        return Figures.sum(scores)
                .plus(each.times(Ratio.of(unrated)))
                .dividedBy(Ratio.of((long) scores.size() + unrated));
    }

    /**
     * Where the figures come from.
     *
     * @return always {@link Standing#SIMULATED}
     */
    public Standing standing() {
        return Standing.SIMULATED;
    }

    /**
     * The method that they were computed by.
     *
     * @return {@code mspi-nist}
     */
    public String method() {
        return "mspi-nist";
    }

    /**
     * What the method rests on.
     *
     * @return each claim with its source
     */
    public List<MethodClaim> claims() {
        return CLAIMS;
    }

    /** Returns function, mean with its standing, gap, and how many items were not rated if there are some. */
    @Override
    public String toString() {
        return "CybersecurityProgress{" + function.code() + " "
                + mean().map(SimulatedScore::toString).orElse("-") + ", gap "
                + gap().map(Figures::shown).orElse("-") + (unrated == 0 ? "" : ", " + unrated + " not rated") + ", "
                + method() + "}";
    }
}
