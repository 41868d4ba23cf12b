package io.github.mipg.rules.formula;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.control.RiskZone;
import java.util.List;
import java.util.Objects;

/**
 * A risk before and after its controls (riesgo inherente y residual), by the risk guide of Función Pública, versions 5 to
 * 7.
 *
 * <p>Each control takes its percentage of what is left of the probability or, if it is corrective, of the impact. Nothing
 * is rounded on the way. In what order controls act changes the figures between, never the last one.
 *
 * @param probability inherent probability, a percentage from 0 to 100, exact
 * @param impact inherent impact, a percentage from 0 to 100, exact
 * @param controls in the order in which they act
 * @param reading how a percentage between two levels is read
 * @param weighting what type and implementation of a control weigh
 * @since 0.1.0
 */
public record RiskAssessment(
        Ratio probability,
        Ratio impact,
        List<ControlDesign> controls,
        LevelReading reading,
        ControlWeighting weighting) {
    private static final Text GUIDE = Text.of(
            "Función Pública, Guía para la gestión integral del riesgo, versión 7, agosto de 2025, en copia de un tercero",
            "Función Pública, risk guide, version 7, August 2025, in the copy of a third party");
    private static final List<MethodClaim> CLAIMS = List.of(
            MethodClaim.of(
                    Text.of(
                            "Niveles de 20, 40, 60, 80 y 100 %, mapa de calor de cinco por cinco y pesos de los controles",
                            "Levels of 20, 40, 60, 80 and 100 %, a heat map of five by five, and weights of controls"),
                    Status.PROVISIONAL,
                    GUIDE),
            MethodClaim.of(
                    Text.of(
                            "Cada control resta su porcentaje de lo que queda: v - v × p",
                            "Each control takes its percentage of what is left: v - v × p"),
                    Status.PROVISIONAL,
                    GUIDE),
            MethodClaim.of(
                    Text.of(
                            "Un porcentaje entre dos niveles se lee como el de arriba; otra fuente toma el más cercano",
                            "A percentage between two levels is read as the one above; another source takes the nearest"),
                    Status.PROVISIONAL,
                    Text.of("Fuentes en desacuerdo; lectura de memoria", "Sources disagree; a reading from memory")),
            MethodClaim.of(
                    Text.of(
                            "Las versiones 5 y 6 de la guía traen el mismo modelo",
                            "Versions 5 and 6 of the guide have the same model"),
                    Status.PROVISIONAL,
                    Text.of("De memoria", "From memory")));

    /**
     * Checks the percentages.
     *
     * @param probability inherent probability
     * @param impact inherent impact
     * @param controls in the order in which they act
     * @param reading how a percentage between two levels is read
     * @param weighting what type and implementation of a control weigh
     * @throws io.github.mipg.model.InvalidModelException if a percentage is out of range
     */
    public RiskAssessment {
        Objects.requireNonNull(probability, "probability");
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(controls, "controls");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(weighting, "weighting");
        Figures.percent("RiskAssessment.probability", probability);
        Figures.percent("RiskAssessment.impact", impact);
        controls = ImmutableList.copyOf(controls);
    }

    /**
     * What is left after one control (calificación después del control).
     *
     * @param control the control
     * @param percent by how much it lowers what it acts on, 20 to 50
     * @param probability the probability after it, a percentage, exact
     * @param impact the impact after it, a percentage, exact
     * @since 0.1.0
     */
    public record Step(ControlDesign control, int percent, Ratio probability, Ratio impact) {
        /**
         * Checks that all parts are there.
         *
         * @param control the control
         * @param percent by how much it lowers what it acts on
         * @param probability the probability after it
         * @param impact the impact after it
         */
        public Step {
            Objects.requireNonNull(control, "control");
            Objects.requireNonNull(probability, "probability");
            Objects.requireNonNull(impact, "impact");
        }
    }

    /**
     * Assesses a risk by its levels, read by the upper band and under the general weights.
     *
     * @param probability the inherent probability
     * @param impact the inherent impact
     * @param controls in the order in which they act; none leaves the risk as it is
     * @return the assessment
     */
    public static RiskAssessment of(RiskProbability probability, RiskImpact impact, List<ControlDesign> controls) {
        Objects.requireNonNull(probability, "probability");
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(controls, "controls");
        return of(Ratio.of(probability.percent()), Ratio.of(impact.percent()), controls);
    }

    /**
     * Assesses a risk by its percentages, read by the upper band and under the general weights.
     *
     * @param probability the inherent probability, 0 to 100
     * @param impact the inherent impact, 0 to 100
     * @param controls in the order in which they act; none leaves the risk as it is
     * @return the assessment
     * @throws io.github.mipg.model.InvalidModelException if a percentage is out of range
     */
    public static RiskAssessment of(Ratio probability, Ratio impact, List<ControlDesign> controls) {
        Objects.requireNonNull(probability, "probability");
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(controls, "controls");
        return new RiskAssessment(probability, impact, controls, LevelReading.UPPER_BAND, ControlWeighting.GENERAL);
    }

    /**
     * The same risk under another reading of levels.
     *
     * @param other the reading
     * @return the assessment
     */
    public RiskAssessment readAs(LevelReading other) {
        Objects.requireNonNull(other, "other");
        return new RiskAssessment(probability, impact, controls, other, weighting);
    }

    /**
     * The same risk under other weights.
     *
     * @param other the weights
     * @return the assessment
     */
    public RiskAssessment weighedAs(ControlWeighting other) {
        Objects.requireNonNull(other, "other");
        return new RiskAssessment(probability, impact, controls, reading, other);
    }

    /**
     * What is left after each control.
     *
     * @return one step for each, in their order
     */
    public List<Step> steps() {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        Ratio likely = probability;
        Ratio hard = impact;
        for (ControlDesign control : controls) {
            int percent = weighting.percent(control.kind(), control.implementation());
            Ratio left = Ratio.one().minus(Ratio.of(percent, 100));
            if (control.actsOnImpact()) {
                hard = hard.times(left);
            } else {
                likely = likely.times(left);
            }
            steps.add(new Step(control, percent, likely, hard));
        }
        return steps.build();
    }

    /**
     * The probability after all controls (probabilidad residual).
     *
     * @return a percentage, exact
     */
    public Ratio residualProbability() {
        List<Step> steps = steps();
        return steps.isEmpty() ? probability : steps.get(steps.size() - 1).probability();
    }

    /**
     * The impact after all controls (impacto residual).
     *
     * @return a percentage, exact
     */
    public Ratio residualImpact() {
        List<Step> steps = steps();
        return steps.isEmpty() ? impact : steps.get(steps.size() - 1).impact();
    }

    /**
     * The level of the inherent probability.
     *
     * @return by the reading chosen
     */
    public RiskProbability probabilityLevel() {
        return RiskProbability.ofPercent(probability, reading);
    }

    /**
     * The level of the inherent impact.
     *
     * @return by the reading chosen
     */
    public RiskImpact impactLevel() {
        return RiskImpact.ofPercent(impact, reading);
    }

    /**
     * The level of the residual probability.
     *
     * @return by the reading chosen
     */
    public RiskProbability residualProbabilityLevel() {
        return RiskProbability.ofPercent(residualProbability(), reading);
    }

    /**
     * The level of the residual impact.
     *
     * @return by the reading chosen
     */
    public RiskImpact residualImpactLevel() {
        return RiskImpact.ofPercent(residualImpact(), reading);
    }

    /**
     * The zone before controls (zona de riesgo inherente).
     *
     * @return looked up in the heat map
     */
    public RiskZone inherentZone() {
        return probabilityLevel().zone(impactLevel());
    }

    /**
     * The zone after controls (zona de riesgo residual).
     *
     * @return looked up in the heat map
     */
    public RiskZone residualZone() {
        return residualProbabilityLevel().zone(residualImpactLevel());
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
     * @return with reading and weights, such as {@code riesgo-guia-v5-v7:banda-superior:general}
     */
    public String method() {
        return "riesgo-guia-v5-v7:" + reading.code() + ":" + weighting.code();
    }

    /**
     * What the method rests on.
     *
     * @return each claim with its source
     */
    public List<MethodClaim> claims() {
        return CLAIMS;
    }

    /** Returns both zones, the method and the standing. */
    @Override
    public String toString() {
        return "RiskAssessment{" + inherentZone() + " -> " + residualZone() + ", " + method() + " (" + standing()
                + ")}";
    }
}
