package io.github.mipg.rules.formula;

import io.github.mipg.model.Ratio;
import io.github.mipg.rules.internal.Lines;
import java.util.Collection;
import java.util.Objects;

/**
 * One action of an action plan with its target, what was done of it, and its weight in the plan (acción ponderada).
 *
 * @param key the caller's key, by which problems name it
 * @param target what is to be done, zero or more, in the unit of the action
 * @param done what was done, zero or more, in the same unit; it may exceed the target
 * @param weight its part of the plan, zero or more; the weights of a plan sum to 1
 * @since 0.1.0
 */
public record WeightedAction(String key, Ratio target, Ratio done, Ratio weight) {
    /**
     * Checks the figures.
     *
     * @param key the caller's key
     * @param target what is to be done
     * @param done what was done
     * @param weight its part of the plan
     * @throws io.github.mipg.model.InvalidModelException if the key is no visible line or a figure is negative
     */
    public WeightedAction {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(done, "done");
        Objects.requireNonNull(weight, "weight");
        Lines.check("WeightedAction.key", key, "", "Give the key that the row has in your system.");
        Figures.notNegative("WeightedAction.target", target);
        Figures.notNegative("WeightedAction.done", done);
        Figures.notNegative("WeightedAction.weight", weight);
    }

    /**
     * An action whose tasks each did a part of it.
     *
     * @param key the caller's key
     * @param target what is to be done
     * @param impacts what each task did (impacto de la tarea); none counts as nothing done, which
     *     {@link PlanProgress#remark()} tells
     * @param weight its part of the plan
     * @return the action
     * @throws io.github.mipg.model.InvalidModelException if the key is no visible line or a figure is negative
     */
    public static WeightedAction ofTasks(String key, Ratio target, Collection<Ratio> impacts, Ratio weight) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(impacts, "impacts");
        Objects.requireNonNull(weight, "weight");
        impacts.forEach(i -> Figures.notNegative("WeightedAction.impacts", i));
        return new WeightedAction(key, target, Figures.sum(impacts), weight);
    }

    /**
     * How much of the target was done (cumplimiento).
     *
     * @return 1 for all of it, more if more was done; 0 if there is no target, as the method has it
     */
    public Ratio compliance() {
        return target.signum() == 0 ? Ratio.zero() : done.dividedBy(target);
    }

    /**
     * What it contributes to the plan (aporte).
     *
     * @return its weight by its compliance, at most its weight
     */
    public Ratio contribution() {
        return weight.min(compliance().times(weight));
    }
}
