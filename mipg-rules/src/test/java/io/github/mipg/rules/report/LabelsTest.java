package io.github.mipg.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the constants of a report are called. */
class LabelsTest {
    private static List<Text> of(Stream<Text> labels) {
        return labels.toList();
    }

    @Test
    void every_constant_has_a_name_of_its_own_in_both_languages() {
        for (List<Text> labels : List.of(
                of(Stream.of(Verdict.values()).map(Verdict::label)),
                of(Stream.of(Basis.values()).map(Basis::label)),
                of(Stream.of(Severity.values()).map(Severity::label)),
                of(Stream.of(Scope.values()).map(Scope::label)),
                of(Stream.of(Change.values()).map(Change::label)),
                of(Stream.of(Aspect.values()).map(Aspect::label)),
                of(Stream.of(ReportInput.values()).map(ReportInput::label)),
                of(Stream.of(MatterKind.values()).map(MatterKind::label)))) {
            assertThat(labels).extracting(Text::spanish).doesNotHaveDuplicates().allMatch(l -> !l.isBlank());
            assertThat(labels).extracting(Text::english).doesNotHaveDuplicates().allMatch(l -> !l.isBlank());
        }
    }
}
