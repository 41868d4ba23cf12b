package io.github.mipg.rules.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.phva.PhvaStage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far the information security model of an entity is in its cycle (avance del ciclo PHVA del MSPI).
 *
 * <p>Each stage adds its weight by how far it is, at most its weight. How a stage is made of its items is for the caller:
 * templates differ.
 *
 * @param stages how far each stage is, in hundredths of that stage, zero or more; a stage that is left out was not
 *     assessed, which is not zero
 * @param weights what each stage weighs
 * @since 0.1.0
 */
public record SecurityCycleProgress(Map<PhvaStage, Ratio> stages, SecurityCycleWeights weights) {
    private static final MethodClaim CLAIM = MethodClaim.of(
            Text.of(
                    "Cada etapa aporta su peso por su avance, topado en su peso; el avance es la suma",
                    "Each stage adds its weight by its progress, capped at its weight; progress is the sum"),
            Status.PROVISIONAL,
            Text.of(
                    "Documentación de un sistema que reproduce el instrumento; en una copia diligenciada del instrumento"
                            + " el total es también la suma de las etapas",
                    "Documentation of a system that reproduces the instrument; in a filled-in copy of the instrument the"
                            + " total is the sum of the stages too"));

    /**
     * Checks the figures.
     *
     * @param stages how far each stage is
     * @param weights what each stage weighs
     * @throws InvalidModelException if a figure is negative
     */
    public SecurityCycleProgress {
        Objects.requireNonNull(stages, "stages");
        Objects.requireNonNull(weights, "weights");
        stages = Maps.immutableEnumMap(stages);
        stages.values().forEach(s -> Figures.notNegative("SecurityCycleProgress.stages", s));
    }

    /**
     * The progress under the weights of the template of 2013.
     *
     * @param stages how far each assessed stage is, in hundredths of that stage
     * @return the progress
     * @throws InvalidModelException if a figure is negative
     */
    public static SecurityCycleProgress of(Map<PhvaStage, Ratio> stages) {
        Objects.requireNonNull(stages, "stages");
        return new SecurityCycleProgress(stages, SecurityCycleWeights.provisional());
    }

    /**
     * The same stages under other weights.
     *
     * @param other what each stage weighs
     * @return the progress
     */
    public SecurityCycleProgress with(SecurityCycleWeights other) {
        Objects.requireNonNull(other, "other");
        return new SecurityCycleProgress(stages, other);
    }

    /**
     * What one stage adds.
     *
     * @param stage the stage
     * @return zero to its weight, empty if it was not assessed
     */
    public Optional<SimulatedScore> contribution(PhvaStage stage) {
        Objects.requireNonNull(stage, "stage");
        return share(stage).map(SimulatedScore::of);
    }

    /**
     * The stages that were not assessed.
     *
     * @return in the order of the cycle, empty if each was
     */
    public List<PhvaStage> missing() {
        return Stream.of(PhvaStage.values())
                .filter(s -> !stages.containsKey(s))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The progress of the whole cycle.
     *
     * @return 0 to 100, empty if a stage was not assessed
     */
    public Optional<SimulatedScore> total() {
        return missing().isEmpty() ? Optional.of(atLeast()) : Optional.empty();
    }

    /**
     * What is sure of the progress, as if stages that were not assessed had not begun.
     *
     * @return the sum of what the assessed stages add
     */
    public SimulatedScore atLeast() {
        return SimulatedScore.of(Figures.sum(
                stages.keySet().stream().flatMap(s -> share(s).stream()).toList()));
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
     * @return {@code mspi-phva}
     */
    public String method() {
        return "mspi-phva";
    }

    /**
     * What the method rests on, the weights last.
     *
     * @return each claim with its source
     */
    public List<MethodClaim> claims() {
        return ImmutableList.of(
                CLAIM,
                MethodClaim.of(
                        Text.of("El peso de cada etapa", "The weight of each stage"),
                        weights.status(),
                        weights.source()));
    }

    /** Returns the progress with its standing, or from where on it is sure. */
    @Override
    public String toString() {
        return "SecurityCycleProgress{"
                + total().map(SimulatedScore::toString).orElseGet(() -> "at least " + atLeast())
                + ", " + method() + "}";
    }

    private Optional<Ratio> share(PhvaStage stage) {
        Ratio weight = Objects.requireNonNull(weights.byStage().get(stage));
        return Optional.ofNullable(stages.get(stage))
                .map(s -> weight.min(s.times(weight).dividedBy(Figures.HUNDRED)));
    }
}
