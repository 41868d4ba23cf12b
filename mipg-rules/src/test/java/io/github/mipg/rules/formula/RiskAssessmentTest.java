package io.github.mipg.rules.formula;

import static io.github.mipg.model.control.RiskZone.EXTREME;
import static io.github.mipg.model.control.RiskZone.HIGH;
import static io.github.mipg.model.control.RiskZone.LOW;
import static io.github.mipg.model.control.RiskZone.MODERATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.RiskControlId;
import io.github.mipg.model.Standing;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.control.ControlKind;
import io.github.mipg.model.control.RiskControl;
import io.github.mipg.model.control.RiskKind;
import io.github.mipg.model.control.RiskZone;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskAssessmentTest {
    private static final ControlDesign PREVENTIVE_MANUAL =
            ControlDesign.of(ControlKind.PREVENTIVE, ControlImplementation.MANUAL);
    private static final ControlDesign DETECTIVE_MANUAL =
            ControlDesign.of(ControlKind.DETECTIVE, ControlImplementation.MANUAL);
    private static final ControlDesign CORRECTIVE_AUTOMATIC =
            ControlDesign.of(ControlKind.CORRECTIVE, ControlImplementation.AUTOMATIC);

    private static Ratio ratio(String figure) {
        return Ratio.of(new BigDecimal(figure));
    }

    /** RISK-01. */
    @Test
    void the_example_of_the_guide_goes_from_60_by_36_to_25_point_2() {
        RiskAssessment risk = RiskAssessment.of(
                RiskProbability.MEDIUM, RiskImpact.MAJOR, List.of(PREVENTIVE_MANUAL, DETECTIVE_MANUAL));

        assertThat(risk.steps())
                .containsExactly(
                        new RiskAssessment.Step(PREVENTIVE_MANUAL, 40, Ratio.of(36), Ratio.of(80)),
                        new RiskAssessment.Step(DETECTIVE_MANUAL, 30, Ratio.of(126, 5), Ratio.of(80)));
        assertThat(risk.residualProbability()).isEqualTo(ratio("25.2"));
        assertThat(risk.residualImpact()).isEqualTo(Ratio.of(80));
    }

    /** RISK-02. */
    @Test
    void the_zone_stays_high_under_a_major_impact_by_either_reading() {
        RiskAssessment risk = RiskAssessment.of(
                RiskProbability.MEDIUM, RiskImpact.MAJOR, List.of(PREVENTIVE_MANUAL, DETECTIVE_MANUAL));

        assertThat(risk.inherentZone()).isEqualTo(HIGH);
        assertThat(risk.probabilityLevel()).isEqualTo(RiskProbability.MEDIUM);
        assertThat(risk.impactLevel()).isEqualTo(RiskImpact.MAJOR);
        assertThat(risk.residualProbabilityLevel()).isEqualTo(RiskProbability.LOW);
        assertThat(risk.residualImpactLevel()).isEqualTo(RiskImpact.MAJOR);
        assertThat(risk.residualZone()).isEqualTo(HIGH);
        assertThat(risk.readAs(LevelReading.NEAREST).residualZone()).isEqualTo(HIGH);
        assertThat(risk)
                .hasToString("RiskAssessment{HIGH -> HIGH, riesgo-guia-v5-v7:banda-superior:general (SIMULATED)}");
    }

    @Test
    void the_two_readings_of_a_level_disagree_under_a_minor_impact() {
        RiskAssessment upper = RiskAssessment.of(
                RiskProbability.MEDIUM, RiskImpact.MINOR, List.of(PREVENTIVE_MANUAL, DETECTIVE_MANUAL));
        RiskAssessment nearest = upper.readAs(LevelReading.NEAREST);

        assertThat(upper.residualZone()).isEqualTo(MODERATE);
        assertThat(nearest.residualProbabilityLevel()).isEqualTo(RiskProbability.VERY_LOW);
        assertThat(nearest.residualZone()).isEqualTo(LOW);
        assertThat(nearest.method()).isEqualTo("riesgo-guia-v5-v7:mas-cercano:general");
        assertThat(nearest.steps()).isEqualTo(upper.steps());
    }

    /** RISK-03. */
    @Test
    void a_catastrophe_is_extreme_however_unlikely() {
        assertThat(RiskProbability.VERY_LOW.zone(RiskImpact.CATASTROPHIC)).isEqualTo(EXTREME);
    }

    /** RISK-04. */
    @Test
    void a_corrective_control_lowers_the_impact_only() {
        RiskAssessment risk = RiskAssessment.of(Ratio.of(40), Ratio.of(80), List.of(CORRECTIVE_AUTOMATIC));

        assertThat(risk.residualImpact()).isEqualTo(Ratio.of(52));
        assertThat(risk.residualProbability()).isEqualTo(Ratio.of(40));
        assertThat(risk.residualImpactLevel()).isEqualTo(RiskImpact.MODERATE);
        assertThat(risk.inherentZone()).isEqualTo(HIGH);
        assertThat(risk.residualZone()).isEqualTo(MODERATE);
    }

    /** RISK-05. */
    @ParameterizedTest
    @CsvSource({
        "0, VERY_LOW",
        "2, VERY_LOW",
        "3, LOW",
        "24, LOW",
        "25, MEDIUM",
        "500, MEDIUM",
        "501, HIGH",
        "5000, HIGH",
        "5001, VERY_HIGH",
        "9223372036854775807, VERY_HIGH"
    })
    void probability_comes_from_how_often_the_activity_is_done(long executions, RiskProbability level) {
        assertThat(RiskProbability.ofExecutionsPerYear(executions)).isEqualTo(level);
    }

    @Test
    void an_activity_is_not_done_less_than_never() {
        assertThatThrownBy(() -> RiskProbability.ofExecutionsPerYear(-1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("RiskProbability.executionsPerYear must be zero or more, but was '-1'. Count how many times"
                        + " the activity is done in a year.");
    }

    @ParameterizedTest
    @CsvSource({
        "VERY_HIGH, HIGH, HIGH, HIGH, HIGH, EXTREME",
        "HIGH, MODERATE, MODERATE, HIGH, HIGH, EXTREME",
        "MEDIUM, MODERATE, MODERATE, MODERATE, HIGH, EXTREME",
        "LOW, LOW, MODERATE, MODERATE, HIGH, EXTREME",
        "VERY_LOW, LOW, LOW, MODERATE, HIGH, EXTREME"
    })
    void the_heat_map_is_that_of_the_guide_cell_by_cell(
            RiskProbability row, RiskZone slight, RiskZone minor, RiskZone moderate, RiskZone major, RiskZone worst) {
        assertThat(RiskImpact.values()).extracting(row::zone).containsExactly(slight, minor, moderate, major, worst);
    }

    @ParameterizedTest
    @CsvSource({
        "PREVENTIVE, AUTOMATIC, 50, 50",
        "PREVENTIVE, MANUAL, 40, 35",
        "DETECTIVE, AUTOMATIC, 40, 40",
        "DETECTIVE, MANUAL, 30, 25",
        "CORRECTIVE, AUTOMATIC, 35, 35",
        "CORRECTIVE, MANUAL, 25, 20"
    })
    void a_control_weighs_type_and_implementation(
            ControlKind kind, ControlImplementation implementation, int general, int security) {
        assertThat(ControlWeighting.GENERAL.percent(kind, implementation)).isEqualTo(general);
        assertThat(ControlWeighting.INFORMATION_SECURITY.percent(kind, implementation))
                .isEqualTo(security);
    }

    @Test
    void a_manual_control_weighs_less_for_the_security_of_information() {
        RiskAssessment risk = RiskAssessment.of(RiskProbability.MEDIUM, RiskImpact.MAJOR, List.of(PREVENTIVE_MANUAL))
                .weighedAs(ControlWeighting.of(RiskKind.INFORMATION_SECURITY));

        assertThat(risk.residualProbability()).isEqualTo(Ratio.of(39));
        assertThat(risk.method()).isEqualTo("riesgo-guia-v5-v7:banda-superior:seguridad-informacion");
        assertThat(ControlWeighting.of(RiskKind.FISCAL)).isEqualTo(ControlWeighting.GENERAL);
    }

    @ParameterizedTest
    @CsvSource({
        "0, VERY_LOW, VERY_LOW",
        "20, VERY_LOW, VERY_LOW",
        "20.0001, LOW, VERY_LOW",
        "29.9999, LOW, VERY_LOW",
        "30, LOW, LOW",
        "40, LOW, LOW",
        "49.9999, MEDIUM, LOW",
        "50, MEDIUM, MEDIUM",
        "60, MEDIUM, MEDIUM",
        "70, HIGH, HIGH",
        "80, HIGH, HIGH",
        "89.9999, VERY_HIGH, HIGH",
        "90, VERY_HIGH, VERY_HIGH",
        "100, VERY_HIGH, VERY_HIGH"
    })
    void a_percentage_is_read_as_a_level_on_the_exact_figure(
            String percent, RiskProbability upper, RiskProbability nearest) {
        assertThat(RiskProbability.ofPercent(ratio(percent), LevelReading.UPPER_BAND))
                .isEqualTo(upper);
        assertThat(RiskProbability.ofPercent(ratio(percent), LevelReading.NEAREST))
                .isEqualTo(nearest);
        assertThat(RiskImpact.ofPercent(ratio(percent), LevelReading.UPPER_BAND).level())
                .isEqualTo(upper.level());
        assertThat(RiskImpact.ofPercent(ratio(percent), LevelReading.NEAREST).level())
                .isEqualTo(nearest.level());
    }

    @Test
    void levels_stand_for_steps_of_20_percent() {
        assertThat(RiskProbability.values())
                .extracting(RiskProbability::percent)
                .containsExactly(20, 40, 60, 80, 100);
        assertThat(RiskImpact.values()).extracting(RiskImpact::percent).containsExactly(20, 40, 60, 80, 100);
        assertThat(RiskImpact.values()).extracting(RiskImpact::level).containsExactly(1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "0, SLIGHT, SLIGHT",
        "9.99, SLIGHT, SLIGHT",
        "10, MINOR, SLIGHT",
        "10.01, MINOR, MINOR",
        "50, MODERATE, MINOR",
        "100, MAJOR, MODERATE",
        "499.99, MAJOR, MAJOR",
        "500, MAJOR, MAJOR",
        "500.01, CATASTROPHIC, CATASTROPHIC"
    })
    void a_loss_on_an_edge_falls_into_the_level_that_was_chosen(
            String minimumWages, RiskImpact above, RiskImpact below) {
        assertThat(RiskImpact.ofMinimumWages(ratio(minimumWages), WageEdge.LEVEL_ABOVE))
                .isEqualTo(above);
        assertThat(RiskImpact.ofMinimumWages(ratio(minimumWages), WageEdge.LEVEL_BELOW))
                .isEqualTo(below);
    }

    @Test
    void the_higher_of_money_and_reputation_counts() {
        assertThat(RiskImpact.MINOR.higher(RiskImpact.MAJOR)).isEqualTo(RiskImpact.MAJOR);
        assertThat(RiskImpact.MAJOR.higher(RiskImpact.MINOR)).isEqualTo(RiskImpact.MAJOR);
        assertThat(RiskImpact.MAJOR.higher(RiskImpact.MAJOR)).isEqualTo(RiskImpact.MAJOR);
    }

    @Test
    void a_figure_out_of_range_is_refused() {
        assertThatThrownBy(() -> RiskAssessment.of(Ratio.of(101), Ratio.of(20), List.of()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("RiskAssessment.probability must be between 0 and 100, but was '101'. Give hundredths: 60"
                        + " for sixty per cent, not 0.6.");
        assertThatThrownBy(() -> RiskAssessment.of(Ratio.of(20), Ratio.of(-1), List.of()))
                .hasMessageContaining("RiskAssessment.impact must");
        assertThatThrownBy(() -> RiskProbability.ofPercent(Ratio.of(101), LevelReading.NEAREST))
                .hasMessageContaining("RiskProbability.percent must");
        assertThatThrownBy(() -> RiskImpact.ofPercent(Ratio.of(-1), LevelReading.NEAREST))
                .hasMessageContaining("RiskImpact.percent must");
        assertThatThrownBy(() -> RiskImpact.ofMinimumWages(Ratio.of(-1), WageEdge.LEVEL_ABOVE))
                .hasMessageContaining("RiskImpact.minimumWages must");
    }

    @Test
    void without_controls_the_residual_risk_is_the_inherent_one() {
        RiskAssessment risk = RiskAssessment.of(RiskProbability.HIGH, RiskImpact.MINOR, List.of());

        assertThat(risk.steps()).isEmpty();
        assertThat(risk.residualProbability()).isEqualTo(Ratio.of(80));
        assertThat(risk.residualImpact()).isEqualTo(Ratio.of(40));
        assertThat(risk.residualZone()).isEqualTo(risk.inherentZone()).isEqualTo(MODERATE);
    }

    @Test
    void a_control_of_a_system_weighs_once_its_kind_and_implementation_are_known() {
        RiskControl.Builder control =
                RiskControl.builder().id(RiskControlId.of("c-1")).statement("Revisar los pagos");

        assertThat(ControlDesign.of(control.build())).isEmpty();
        assertThat(ControlDesign.of(control.kind(ControlKind.DETECTIVE).build()))
                .isEmpty();
        assertThat(ControlDesign.of(control.automatic(false).build()))
                .contains(ControlDesign.of(ControlKind.DETECTIVE, ControlImplementation.MANUAL));
        assertThat(ControlDesign.of(
                        control.kind(ControlKind.CORRECTIVE).automatic(true).build()))
                .contains(CORRECTIVE_AUTOMATIC);
    }

    @Test
    void the_standing_is_simulated_and_the_guide_is_to_be_confirmed() {
        RiskAssessment risk = RiskAssessment.of(RiskProbability.HIGH, RiskImpact.MINOR, List.of());

        assertThat(risk.standing()).isEqualTo(Standing.SIMULATED);
        assertThat(risk.claims()).hasSize(4).extracting(MethodClaim::status).containsOnly(Status.PROVISIONAL);
    }
}
