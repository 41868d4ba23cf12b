package io.github.mipg.rules.formula;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the indicator of a four-year goal is (avance del indicador en el cuatrienio).
 *
 * @param achievedByYear what each year achieved so far, at most four, in the unit of the indicator
 * @param reference the target of the four years, or the baseline that is kept up; zero or more
 * @param type which of the two the reference is
 * @since 0.1.0
 */
public record IndicatorProgress(List<Ratio> achievedByYear, Ratio reference, GoalType type) {
    private static final int YEARS = 4;

    /**
     * Checks the figures.
     *
     * @param achievedByYear what each year achieved so far
     * @param reference the target of the four years, or the baseline
     * @param type which of the two the reference is
     * @throws InvalidModelException if there are more than four years or a figure is negative
     */
    public IndicatorProgress {
        Objects.requireNonNull(achievedByYear, "achievedByYear");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(type, "type");
        achievedByYear = ImmutableList.copyOf(achievedByYear);
        if (achievedByYear.size() > YEARS) {
            throw InvalidModelException.of(
                    "IndicatorProgress.achievedByYear",
                    achievedByYear.size(),
                    Text.of("tener cuatro años como máximo", "have at most four years"),
                    "",
                    Text.of("Dé los años de un solo cuatrienio.", "Give the years of one four-year term."));
        }
        achievedByYear.forEach(a -> Figures.notNegative("IndicatorProgress.achievedByYear", a));
        Figures.notNegative("IndicatorProgress.reference", reference);
    }

    /**
     * An indicator that is to reach a target.
     *
     * @param achievedByYear what each year achieved so far, at most four
     * @param target the target of the four years
     * @return its progress
     * @throws InvalidModelException if there are more than four years or a figure is negative
     */
    public static IndicatorProgress towards(List<Ratio> achievedByYear, Ratio target) {
        Objects.requireNonNull(achievedByYear, "achievedByYear");
        Objects.requireNonNull(target, "target");
        return new IndicatorProgress(achievedByYear, target, GoalType.INCREMENT);
    }

    /**
     * An indicator that is to be kept at its baseline.
     *
     * @param achievedByYear what each year achieved so far, at most four
     * @param baseline the baseline
     * @return its progress
     * @throws InvalidModelException if there are more than four years or a figure is negative
     */
    public static IndicatorProgress keeping(List<Ratio> achievedByYear, Ratio baseline) {
        Objects.requireNonNull(achievedByYear, "achievedByYear");
        Objects.requireNonNull(baseline, "baseline");
        return new IndicatorProgress(achievedByYear, baseline, GoalType.MAINTENANCE);
    }

    /**
     * What was achieved so far.
     *
     * @return the sum of the years, in the unit of the indicator; zero if none was measured, of which {@link #percent()}
     *     tells nothing
     */
    public Ratio achieved() {
        return Figures.sum(achievedByYear);
    }

    /**
     * How much of the goal was achieved.
     *
     * @return a percentage, more than 100 if more was achieved; 0 if the target is zero, as the method has it; empty if
     *     no year was measured, which is no zero, or the baseline to keep up is zero, over which nothing can be told
     */
    public Optional<Ratio> percent() {
        if (achievedByYear.isEmpty()) {
            return Optional.empty();
        }
        if (reference.signum() == 0) {
            return type == GoalType.INCREMENT ? Optional.of(Ratio.zero()) : Optional.empty();
        }
        Ratio whole = type == GoalType.INCREMENT ? reference : reference.times(Ratio.of(YEARS));
        return Optional.of(achieved().dividedBy(whole).times(Figures.HUNDRED));
    }

    /**
     * What is to be said beside the percentage: that of a target of zero is 0, whatever was achieved, as the method has it.
     *
     * @return the remark; empty if the percentage needs none
     */
    public Optional<Text> remark() {
        return percent().isPresent() && reference.signum() == 0
                ? Optional.of(Text.of(
                        "la meta es 0: el método da 0 %, se haya logrado lo que sea",
                        "the target is 0: the method gives 0 %, whatever was achieved"))
                : Optional.empty();
    }

    /**
     * The method that it was computed by.
     *
     * @return with the type of goal, such as {@code indicador-cuatrienio:meta-de-mantenimiento}
     */
    public String method() {
        return "indicador-cuatrienio:" + type.code();
    }

    /**
     * What kind of figure it is.
     *
     * @return {@link Standing#SIMULATED}: it is computed here, whoever publishes another
     */
    public Standing standing() {
        return Standing.SIMULATED;
    }

    /** Returns achieved, percentage, method and standing. */
    @Override
    public String toString() {
        return "IndicatorProgress{" + (achievedByYear.isEmpty() ? "-" : Figures.shown(achieved())) + ", "
                + percent().map(p -> Figures.shown(p) + " %").orElse("-") + ", " + method()
                + remark().map(r -> ", " + r.english()).orElse("") + " (" + standing() + ")}";
    }
}
