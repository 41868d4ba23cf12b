package io.github.mipg.benchmarks.scoring;

import io.github.mipg.benchmarks.Turns;
import io.github.mipg.model.NodeId;
import io.github.mipg.rules.scoring.AnswerTable;
import io.github.mipg.rules.scoring.BatchScorer;
import io.github.mipg.rules.scoring.BatchScores;
import io.github.mipg.rules.scoring.NodeScore;
import io.github.mipg.rules.scoring.Scorer;
import io.github.mipg.rules.scoring.ScoringMethods;

/** What scoring costs on a machine that others use too: by processor time for each entity, all contenders in turn. */
public final class ScoringTime {
    private static final int WARM_UP = 8;
    /** As many sheets as are kept for the scorer of single ones. */
    private static final int SHEETS = 100;

    private ScoringTime() {}

    /**
     * Measures.
     *
     * @param args how many rounds, 20 unless given
     */
    public static void main(String[] args) {
        int rounds = args.length == 0 ? 20 : Integer.parseInt(args[0]);
        Contenders all = Contenders.of(NationalAnswers.ENTITIES, SHEETS);
        int rows = all.answers().size();
        Scorer scorer = Scorer.of(all.instrument(), ScoringMethods.simulatedEqual());
        BatchScorer batch = BatchScorer.of(scorer);
        BatchScorer pooled = BatchScorer.of(Scorer.of(all.instrument(), ScoringMethods.simulatedPooled()));
        HandWritten floor = new HandWritten(all.answers().form, /* pooled= */ false);
        HandWritten pooledFloor = new HandWritten(all.answers().form, /* pooled= */ true);
        Turns turns = new Turns(WARM_UP, rounds);
        turns.add("floor", rows, () -> floor.score(all.answers()).length);
        turns.add("batch", rows, () -> batch.score(all.table()).size());
        turns.add("batch, all figures read", rows, () -> read(batch.score(all.table())));
        turns.add("floor, pooled", rows, () -> pooledFloor.score(all.answers()).length);
        turns.add("batch, pooled", rows, () -> pooled.score(all.table()).size());
        turns.add("table, from sheets", SHEETS, () -> table(all).size());
        turns.add("single, total read", SHEETS, () -> {
            int told = 0;
            for (int row = 0; row < SHEETS; row++) {
                told += all.card(scorer, row)
                        .total()
                        .score()
                        .map(s -> s.shown().signum())
                        .orElse(0);
            }
            return told;
        });
        turns.add("single, all nodes read", SHEETS, () -> {
            int told = 0;
            for (int row = 0; row < SHEETS; row++) {
                for (NodeScore node : all.card(scorer, row).nodes()) {
                    told += node.score().map(s -> s.shown().signum()).orElse(0);
                }
            }
            return told;
        });
        turns.run();
    }

    private static int read(BatchScores scores) {
        int told = 0;
        for (int n = 0; n < NationalForm.NODES; n++) {
            NodeId node = NationalSheets.nodeId(n);
            for (int row = 0; row < scores.size(); row++) {
                told += scores.score(row, node).isPresent() ? 1 : 0;
            }
        }
        return told;
    }

    private static AnswerTable table(Contenders all) {
        AnswerTable.Builder table = AnswerTable.builder(all.instrument());
        for (int row = 0; row < SHEETS; row++) {
            table.add(all.sheet(row), all.entity(row));
        }
        return table.build();
    }
}
