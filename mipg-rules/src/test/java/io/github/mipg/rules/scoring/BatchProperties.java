package io.github.mipg.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.rules.scoring.RandomInstruments.Sample;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BatchProperties {
    @Provide
    Arbitrary<Sample> samples() {
        return RandomInstruments.samples();
    }

    @Property
    void many_sheets_at_once_come_out_as_each_by_itself(@ForAll("samples") Sample sample, @ForAll long chance) {
        List<Sample> rows = new ArrayList<>(List.of(sample));
        for (int i = 0; i < 20; i++) {
            rows.add(sample.completed(chance + i));
        }
        AnswerTable.Builder table = AnswerTable.builder(sample.instrument());
        rows.forEach(r -> table.add(r.sheet(), r.entity()));
        BatchScores scores = BatchScorer.of(sample.scorer()).score(table.build());
        for (int row = 0; row < rows.size(); row++) {
            for (NodeScore node : rows.get(row).scorecard().nodes()) {
                assertThat(scores.score(row, node.node())).isEqualTo(node.score());
                assertThat(scores.coverage(row, node.node())).isEqualTo(node.coverage());
            }
        }
    }
}
