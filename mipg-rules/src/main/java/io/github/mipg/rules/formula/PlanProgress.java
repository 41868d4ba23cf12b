package io.github.mipg.rules.formula;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the actions of an action plan are (avance del plan de acción). No norm says how that is computed; each figure is
 * asked for by its method.
 *
 * @param actions the actions in the order given; their weights sum to 1
 * @since 0.1.0
 */
public record PlanProgress(List<WeightedAction> actions) {
    private static final List<MethodClaim> CLAIMS = List.of(MethodClaim.of(
            Text.of(
                    "Aporte = menor entre el peso y cumplimiento × peso; tablero = media de los cumplimientos topados en 100 %",
                    "Contribution = the lesser of weight and compliance × weight; dashboard = mean of compliance capped at"
                            + " 100 %"),
            Status.PROVISIONAL,
            Text.of(
                    "Práctica de una entidad, en el código de su sistema de seguimiento; no hay regla oficial única",
                    "Practice of one entity, in the code of its follow-up system; there is no single official rule")));

    /**
     * Checks keys and weights.
     *
     * @param actions the actions
     * @throws InvalidModelException if there is no action, two have one key, or the weights do not sum to 1
     */
    public PlanProgress {
        Objects.requireNonNull(actions, "actions");
        actions = ImmutableList.copyOf(actions);
        List<String> repeated = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (WeightedAction action : actions) {
            if (!seen.add(action.key())) {
                repeated.add(action.key());
            }
        }
        if (!repeated.isEmpty()) {
            throw InvalidModelException.of(
                    "PlanProgress.actions",
                    String.join(", ", repeated),
                    Text.of("tener cada una su propia clave", "each have a key of its own"),
                    "",
                    Text.of("Quite las acciones repetidas.", "Leave out the repeated actions."));
        }
        Ratio weights = Figures.sum(actions.stream().map(WeightedAction::weight).toList());
        if (!weights.equals(Ratio.one())) {
            throw InvalidModelException.of(
                    "PlanProgress.weights",
                    weights,
                    Text.of("sumar exactamente 1", "sum to exactly 1"),
                    "",
                    Text.of(
                            "Dé los pesos como fracciones, 0.6 y no 60, y revise que estén todas las acciones.",
                            "Give weights as fractions, 0.6 and not 60, and check that no action is left out."));
        }
    }

    /**
     * Takes the actions of one plan.
     *
     * @param actions the actions; their weights sum to 1
     * @return their progress
     * @throws InvalidModelException if there is no action, two have one key, or the weights do not sum to 1
     */
    public static PlanProgress of(List<WeightedAction> actions) {
        Objects.requireNonNull(actions, "actions");
        return new PlanProgress(actions);
    }

    /**
     * The sum of what the actions contribute.
     *
     * @return 0 to 1, exact
     */
    public Ratio achievement() {
        return Figures.sum(actions.stream().map(WeightedAction::contribution).toList());
    }

    /**
     * The progress by one method.
     *
     * @param method the method
     * @return a score from 0 to 100
     */
    public SimulatedScore score(PlanMethod method) {
        Objects.requireNonNull(method, "method");
        Ratio share = switch (method) {
            case WEIGHTED_CONTRIBUTION -> achievement();
            case MEAN_OF_ACTIONS ->
                Figures.mean(actions.stream()
                        .map(a -> a.compliance().min(Ratio.one()))
                        .toList());
        };
        return SimulatedScore.of(share.times(Figures.HUNDRED));
    }

    /**
     * What is to be said beside the figures: actions without a target count as 0 %, whatever was done, as the method has it,
     * and so do those of which nothing is reported as done, whether nothing was done or nobody reported it.
     *
     * @return which actions they are; empty if each has a target and something done
     */
    public Optional<Text> remark() {
        List<Text> remarks = Stream.of(
                        keys(a -> a.target().signum() == 0)
                                .map(keys -> Text.of(
                                        "sin meta, cuentan como 0 %: " + keys,
                                        "without a target, they count as 0 %: " + keys)),
                        keys(a -> a.target().signum() > 0 && a.done().signum() == 0)
                                .map(keys -> Text.of(
                                        "sin avance reportado, cuentan como 0 %: " + keys,
                                        "without any progress reported, they count as 0 %: " + keys)))
                .flatMap(Optional::stream)
                .toList();
        return remarks.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        remarks.stream().map(Text::spanish).collect(Collectors.joining("; ")),
                        remarks.stream().map(Text::english).collect(Collectors.joining("; "))));
    }

    private Optional<String> keys(Predicate<WeightedAction> which) {
        return Optional.of(
                        actions.stream().filter(which).map(WeightedAction::key).collect(Collectors.joining(", ")))
                .filter(keys -> !keys.isEmpty());
    }

    /**
     * What the plan achieved of what the indicative plan programmed for the year.
     *
     * @param programmed the figure programmed, zero or more, in the unit of its indicator
     * @return the progress of that year
     * @throws InvalidModelException if it is negative
     */
    public IndicativeProgress indicative(Ratio programmed) {
        Objects.requireNonNull(programmed, "programmed");
        return new IndicativeProgress(programmed, achievement());
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
     * What the methods rest on.
     *
     * @return each claim with its source
     */
    public List<MethodClaim> claims() {
        return CLAIMS;
    }

    /** Returns the progress by each method, with its standing. */
    @Override
    public String toString() {
        return Stream.of(PlanMethod.values())
                .map(m -> m.code() + " " + score(m))
                .collect(Collectors.joining(", ", "PlanProgress{", "}"));
    }
}
