package io.github.mipg.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What constants are called, by people and in documents. */
class FormulaLabelsTest {
    @Test
    void every_constant_has_a_name_of_its_own_in_both_languages() {
        for (List<Text> labels : List.of(
                Stream.of(FiscalIndicator.values()).map(FiscalIndicator::label).toList(),
                Stream.of(FiscalRange.values()).map(FiscalRange::label).toList(),
                Stream.of(BonusCeiling.values()).map(BonusCeiling::label).toList(),
                Stream.of(MunicipalIndicator.values())
                        .map(MunicipalIndicator::label)
                        .toList(),
                Stream.of(RiskProbability.values()).map(RiskProbability::label).toList(),
                Stream.of(RiskImpact.values()).map(RiskImpact::label).toList(),
                Stream.of(WageEdge.values()).map(WageEdge::label).toList(),
                Stream.of(LevelReading.values()).map(LevelReading::label).toList(),
                Stream.of(ControlImplementation.values())
                        .map(ControlImplementation::label)
                        .toList(),
                Stream.of(ControlWeighting.values())
                        .map(ControlWeighting::label)
                        .toList(),
                Stream.of(PlanMethod.values()).map(PlanMethod::label).toList(),
                Stream.of(GoalType.values()).map(GoalType::label).toList(),
                Stream.of(ControlClass.values()).map(ControlClass::label).toList(),
                Stream.of(SecurityRequirementStatus.values())
                        .map(SecurityRequirementStatus::label)
                        .toList(),
                Stream.of(SecurityCompliance.values())
                        .map(SecurityCompliance::label)
                        .toList(),
                Stream.of(SecurityGapPriority.values())
                        .map(SecurityGapPriority::label)
                        .toList(),
                Stream.of(CybersecurityFunction.values())
                        .map(CybersecurityFunction::label)
                        .toList())) {
            assertThat(labels).extracting(Text::spanish).doesNotHaveDuplicates().allMatch(l -> !l.isBlank());
            assertThat(labels).extracting(Text::english).doesNotHaveDuplicates().allMatch(l -> !l.isBlank());
        }
    }

    @Test
    void every_constant_that_documents_name_has_a_slug_of_its_own() {
        for (List<String> codes : List.of(
                Stream.of(FiscalIndicator.values()).map(FiscalIndicator::code).toList(),
                Stream.of(BonusCeiling.values()).map(BonusCeiling::code).toList(),
                Stream.of(MunicipalIndicator.values())
                        .map(MunicipalIndicator::code)
                        .toList(),
                Stream.of(LevelReading.values()).map(LevelReading::code).toList(),
                Stream.of(ControlWeighting.values()).map(ControlWeighting::code).toList(),
                Stream.of(PlanMethod.values()).map(PlanMethod::code).toList(),
                Stream.of(GoalType.values()).map(GoalType::code).toList(),
                Stream.of(ControlClass.values()).map(ControlClass::code).toList(),
                Stream.of(SecurityRequirementStatus.values())
                        .map(SecurityRequirementStatus::code)
                        .toList(),
                Stream.of(SecurityCompliance.values())
                        .map(SecurityCompliance::code)
                        .toList(),
                Stream.of(SecurityGapPriority.values())
                        .map(SecurityGapPriority::code)
                        .toList(),
                Stream.of(CybersecurityFunction.values())
                        .map(CybersecurityFunction::code)
                        .toList())) {
            assertThat(codes).doesNotHaveDuplicates().allMatch(c -> c.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        }
    }
}
