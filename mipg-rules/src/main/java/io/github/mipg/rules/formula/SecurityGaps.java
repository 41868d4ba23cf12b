package io.github.mipg.rules.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The controls of information security that score below a threshold, the worst first (brechas priorizadas del MSPI).
 * Controls that were not rated or do not apply are not given, and so are no gaps.
 *
 * @param scores what each rated control scored, 0 to 100, by its code
 * @param threshold what a control has to reach to be no gap, 0 to 100
 * @since 0.1.0
 */
public record SecurityGaps(Map<String, Ratio> scores, Ratio threshold) {
    private static final Ratio USUAL = Ratio.of(60);
    private static final List<MethodClaim> CLAIMS = List.of(MethodClaim.of(
            Text.of(
                    "Es brecha un puntaje menor que 60; la prioridad es alta si es menor que 40, media de 40 a menos de 60"
                            + " y baja de ahí en adelante",
                    "A score below 60 is a gap; its priority is high below 40, medium from 40 to less than 60, and low from"
                            + " there on"),
            Status.PROVISIONAL,
            Text.of(
                    "Documentación de un sistema que reproduce el instrumento: es la lista de ese sistema",
                    "Documentation of a system that reproduces the instrument: it is the list of that system")));

    /**
     * Checks codes and figures.
     *
     * @param scores what each rated control scored
     * @param threshold what a control has to reach
     * @throws InvalidModelException if a code is no visible line or a figure out of range
     */
    public SecurityGaps {
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(threshold, "threshold");
        scores = ImmutableMap.copyOf(scores);
        scores.forEach(SecurityGap::new);
        Figures.percent("SecurityGaps.threshold", threshold);
    }

    /**
     * The gaps below 60.
     *
     * @param scores what each rated control scored, 0 to 100, by its code
     * @return the gaps
     * @throws InvalidModelException if a code is no visible line or a score out of range
     */
    public static SecurityGaps of(Map<String, Ratio> scores) {
        Objects.requireNonNull(scores, "scores");
        return new SecurityGaps(scores, USUAL);
    }

    /**
     * The gaps below another threshold. What makes a priority stays the same.
     *
     * @param other what a control has to reach, 0 to 100
     * @return the gaps
     * @throws InvalidModelException if it is out of range
     */
    public SecurityGaps below(Ratio other) {
        Objects.requireNonNull(other, "other");
        return new SecurityGaps(scores, other);
    }

    /**
     * The gaps.
     *
     * @return from the lowest score to the highest, equal ones in the order given
     */
    public List<SecurityGap> gaps() {
        return scores.entrySet().stream()
                .filter(e -> e.getValue().compareTo(threshold) < 0)
                .map(e -> new SecurityGap(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(SecurityGap::score))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The gaps of one priority.
     *
     * @param priority the priority
     * @return in the same order
     */
    public List<SecurityGap> gaps(SecurityGapPriority priority) {
        Objects.requireNonNull(priority, "priority");
        return gaps().stream().filter(g -> g.priority() == priority).collect(ImmutableList.toImmutableList());
    }

    /**
     * Where the list comes from.
     *
     * @return always {@link Standing#SIMULATED}
     */
    public Standing standing() {
        return Standing.SIMULATED;
    }

    /**
     * The method that it was made by.
     *
     * @return {@code mspi-brechas}
     */
    public String method() {
        return "mspi-brechas";
    }

    /**
     * What the method rests on.
     *
     * @return each claim with its source
     */
    public List<MethodClaim> claims() {
        return CLAIMS;
    }

    /** Returns how many gaps there are, below what, and the standing. */
    @Override
    public String toString() {
        return "SecurityGaps{" + gaps().size() + " below " + Figures.shown(threshold) + ", " + method() + " ("
                + standing() + ")}";
    }
}
