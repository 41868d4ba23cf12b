package io.github.mipg.rules.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A trial run of the half-yearly evaluation of internal control (ensayo de la evaluación semestral del MECI).
 *
 * <p>It is never the report that the law asks for: the matrix of classes is recalled, and what each class is worth was not
 * found. That is why the type is called a trial, and there is no other.
 *
 * @param requirements the requirements in the order given, rated or not
 * @param percentages what each class is worth
 * @since 0.1.0
 */
public record ControlTrial(List<ControlRequirement> requirements, ControlPercentages percentages) {
    /** What stands beside everything that is shown of it. */
    public static final Text NOTICE = Text.of(
            "Ensayo: no es el informe semestral que exige la ley, ni lo reemplaza",
            "Trial: it is not the half-yearly report that the law asks for, and does not stand for it");

    private static final List<MethodClaim> CLAIMS = List.of(
            new MethodClaim(
                    Text.of(
                            "El informe se publica cada seis meses según los lineamientos de Función Pública",
                            "The report is published every six months by the guidelines of Función Pública"),
                    Status.PRIMARY,
                    Text.of("Decreto Ley 2106 de 2019, art. 156", "Decreto Ley 2106 de 2019, art. 156"),
                    Optional.of(LegalReference.of("decreto-ley-2106-2019", "156"))),
            MethodClaim.of(
                    Text.of(
                            "La clase de cada requerimiento sale de una matriz de presente y funcionando",
                            "The class of each requirement comes from a matrix of present and working"),
                    Status.PROVISIONAL,
                    Text.of("De memoria", "From memory")),
            MethodClaim.of(
                    Text.of(
                            "El componente es la media de sus requerimientos; el total, la de los componentes o la de todos",
                            "A component is the mean of its requirements; the total that of components, or of all"),
                    Status.PROVISIONAL,
                    Text.of("De memoria; ninguna fuente dice cuál total", "From memory; no source says which total")));

    /**
     * Checks the codes.
     *
     * @param requirements the requirements
     * @param percentages what each class is worth
     * @throws InvalidModelException if two requirements have the same code
     */
    public ControlTrial {
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(percentages, "percentages");
        requirements = ImmutableList.copyOf(requirements);
        Set<String> seen = new HashSet<>();
        List<String> repeated = new ArrayList<>();
        for (ControlRequirement requirement : requirements) {
            if (!seen.add(requirement.id())) {
                repeated.add(requirement.id());
            }
        }
        if (!repeated.isEmpty()) {
            throw InvalidModelException.of(
                    "ControlTrial.requirements",
                    String.join(", ", repeated),
                    Text.of("tener cada uno su propio código", "each have a code of its own"),
                    "",
                    Text.of("Quite los requerimientos repetidos.", "Leave out the repeated requirements."));
        }
    }

    /**
     * What one component comes to (resultado del componente, en ensayo).
     *
     * @param code code of the component, such as {@code C1}
     * @param score the mean of its rated requirements, empty if none was rated
     * @param counts how many of its requirements are of each class, zero included
     * @param unrated how many of its requirements were not rated
     * @since 0.1.0
     */
    public record Component(
            String code, Optional<SimulatedScore> score, Map<ControlClass, Integer> counts, int unrated) {
        /**
         * Copies the counts.
         *
         * @param code code of the component
         * @param score the mean of its rated requirements
         * @param counts how many of its requirements are of each class
         * @param unrated how many of its requirements were not rated
         */
        public Component {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(counts, "counts");
            counts = Maps.immutableEnumMap(counts);
        }
    }

    /**
     * Tries an evaluation with the provisional percentages.
     *
     * @param requirements the requirements, rated or not
     * @return the trial
     * @throws InvalidModelException if two requirements have the same code
     */
    public static ControlTrial of(List<ControlRequirement> requirements) {
        Objects.requireNonNull(requirements, "requirements");
        return new ControlTrial(requirements, ControlPercentages.provisional());
    }

    /**
     * The same ratings under other percentages.
     *
     * @param other what each class is worth
     * @return the trial
     */
    public ControlTrial with(ControlPercentages other) {
        Objects.requireNonNull(other, "other");
        return new ControlTrial(requirements, other);
    }

    /**
     * The components.
     *
     * @return in the order in which they first come up
     */
    public List<Component> components() {
        Map<String, List<ControlRequirement>> byComponent = new LinkedHashMap<>();
        requirements.forEach(r -> byComponent
                .computeIfAbsent(r.component(), c -> new ArrayList<>())
                .add(r));
        return byComponent.entrySet().stream()
                .map(e -> component(e.getKey(), e.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The total as the mean of the components.
     *
     * @return the mean of those that have a score, empty if none has
     */
    public Optional<SimulatedScore> meanOfComponents() {
        return mean(components().stream()
                .flatMap(c -> c.score().stream())
                .map(SimulatedScore::exact)
                .toList());
    }

    /**
     * The total as the mean of all requirements.
     *
     * @return the mean of those that were rated, empty if none was
     */
    public Optional<SimulatedScore> meanOfRequirements() {
        return mean(figures(requirements));
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
     * @return {@code meci-semestral-ensayo}
     */
    public String method() {
        return "meci-semestral-ensayo";
    }

    /**
     * What the method rests on, the percentages last.
     *
     * @return each claim with its source
     */
    public List<MethodClaim> claims() {
        return ImmutableList.<MethodClaim>builder()
                .addAll(CLAIMS)
                .add(MethodClaim.of(
                        Text.of("El porcentaje de cada clase", "The percentage of each class"),
                        percentages.status(),
                        percentages.source()))
                .build();
    }

    /** Returns both totals with their standing; the method says that it is a trial. */
    @Override
    public String toString() {
        return "ControlTrial{mean of components "
                + meanOfComponents().map(SimulatedScore::toString).orElse("-") + ", mean of requirements "
                + meanOfRequirements().map(SimulatedScore::toString).orElse("-") + ", " + method() + "}";
    }

    private Component component(String code, List<ControlRequirement> its) {
        Map<ControlClass, Integer> counts = new EnumMap<>(ControlClass.class);
        for (ControlClass each : ControlClass.values()) {
            counts.put(each, 0);
        }
        its.forEach(r -> r.classification().ifPresent(c -> counts.merge(c, 1, Integer::sum)));
        List<Ratio> figures = figures(its);
        return new Component(code, mean(figures), counts, its.size() - figures.size());
    }

    private List<Ratio> figures(List<ControlRequirement> its) {
        return its.stream()
                .flatMap(r -> r.classification().stream())
                .map(percentages.byClass()::get)
                .toList();
    }

    private static Optional<SimulatedScore> mean(List<Ratio> figures) {
        return figures.isEmpty() ? Optional.empty() : Optional.of(SimulatedScore.of(Figures.mean(figures)));
    }
}
