package io.github.mipg.model.planning;

import io.github.mipg.model.ConceptId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Figure;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.internal.Checks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An indicator of a goal, a process or a policy (indicador). Its traffic light is its own, never assumed.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Indicator {
    Indicator() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id and name are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifier in the caller's system.
     *
     * @return the identifier
     */
    public abstract IndicatorId id();

    /**
     * Its name.
     *
     * @return one line
     */
    public abstract String name();

    /**
     * What it is measured for (objetivo del indicador).
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> objective();

    /**
     * What it measures (eficiencia, eficacia, impacto…).
     *
     * @return the key of a type of indicator of the catalogue, empty if unknown
     */
    public abstract Optional<ConceptId> kind();

    /**
     * How it is computed.
     *
     * @return one line in the words of the entity, empty if unknown
     */
    public abstract Optional<String> formula();

    /**
     * What is counted on top (numerador).
     *
     * @return the variable, empty if unknown
     */
    public abstract Optional<IndicatorVariable> numerator();

    /**
     * What is counted below (denominador).
     *
     * @return the variable, empty if unknown
     */
    public abstract Optional<IndicatorVariable> denominator();

    /**
     * Unit of its figures, such as {@code porcentaje}.
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> unitOfMeasure();

    /**
     * How often it is measured.
     *
     * @return the frequency, empty if unknown
     */
    public abstract Optional<Frequency> frequency();

    /**
     * Which way it is meant to move.
     *
     * @return the direction, empty if unknown
     */
    public abstract Optional<Direction> direction();

    /**
     * Its traffic light.
     *
     * @return the ranges; none if it is known to have none; unknown unless given
     */
    @Value.Default
    public Fact<TrafficLight> levels() {
        return Fact.unknown();
    }

    /**
     * Where it started from.
     *
     * @return the baseline; none if it is known that there is none; unknown unless given
     */
    @Value.Default
    public Fact<Baseline> baseline() {
        return Fact.unknown();
    }

    /**
     * What is to be reached, year by year (metas).
     *
     * @return figures in the unit of the indicator by vigencia; a year that is left out is unknown
     */
    public abstract Map<Vigencia, Figure> targets();

    /**
     * What was measured.
     *
     * @return the measurements; unknown unless given
     */
    @Value.Default
    public Inventory<Measurement> measurements() {
        return Inventory.unknown();
    }

    /**
     * Process that it belongs to.
     *
     * @return the process, empty if unknown
     */
    public abstract Optional<ProcessId> process();

    /**
     * Unit that answers for it.
     *
     * @return the unit, empty if unknown
     */
    public abstract Optional<UnitId> unit();

    /**
     * Position that measures it, in the words of the entity.
     *
     * @return one line without the name of a person, empty if unknown
     */
    public abstract Optional<String> responsible();

    /**
     * Policies of the Model that it measures.
     *
     * @return the policies in the order given; empty says nothing
     */
    public abstract List<PolicyId> policies();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Checks.line("Indicator.name", name());
        objective().ifPresent(v -> Checks.line("Indicator.objective", v));
        formula().ifPresent(v -> Checks.line("Indicator.formula", v));
        unitOfMeasure().ifPresent(v -> Checks.line("Indicator.unitOfMeasure", v));
        responsible().ifPresent(v -> Checks.line("Indicator.responsible", v));
        Checks.unique("Indicator.policies", policies(), v -> v);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
