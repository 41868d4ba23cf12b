package io.github.mipg.benchmarks.scoring;

import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.rules.scoring.AnswerTable;
import io.github.mipg.rules.scoring.BatchScorer;
import io.github.mipg.rules.scoring.BatchScores;
import io.github.mipg.rules.scoring.NodeScore;
import io.github.mipg.rules.scoring.Scorecard;
import io.github.mipg.rules.scoring.Scorer;
import io.github.mipg.rules.scoring.ScoringMethod;
import io.github.mipg.rules.scoring.ScoringMethods;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is measured side by side, once it has been seen to give the same. */
final class Contenders {
    static final long SEED = 6_400;

    private final NationalSheets sheets;
    private final NationalAnswers answers;
    private final AnswerTable table;
    private final List<AnswerSheet> kept = new ArrayList<>();
    private final List<PublicEntity> entities = new ArrayList<>();

    private Contenders(int rows, int keep) {
        NationalForm form = new NationalForm();
        this.sheets = new NationalSheets(form);
        this.answers = new NationalAnswers(form, rows, SEED);
        this.table = sheets.table(answers);
        for (int row = 0; row < keep; row++) {
            kept.add(sheets.sheet(answers, row));
            entities.add(sheets.entity(answers, row));
        }
    }

    /**
     * Makes form and answers.
     *
     * @param rows how many entities
     * @param keep of how many of them the sheets are kept
     * @return the contenders, checked
     */
    static Contenders of(int rows, int keep) {
        Contenders all = new Contenders(rows, keep);
        all.check(ScoringMethods.simulatedEqual(), /* pooled= */ false);
        all.check(ScoringMethods.simulatedPooled(), /* pooled= */ true);
        return all;
    }

    NationalAnswers answers() {
        return answers;
    }

    AnswerTable table() {
        return table;
    }

    Instrument instrument() {
        return sheets.instrument();
    }

    AnswerSheet sheet(int row) {
        return kept.get(row);
    }

    PublicEntity entity(int row) {
        return entities.get(row);
    }

    Scorecard card(Scorer scorer, int row) {
        return scorer.score(kept.get(row), entities.get(row));
    }

    /** Refuses to measure what is not the same: every node of every entity, and of each sheet that is kept. */
    private void check(ScoringMethod method, boolean pooled) {
        Scorer scorer = Scorer.of(instrument(), method);
        Figures[] floor = new HandWritten(answers.form, pooled).score(answers);
        BatchScores batch = BatchScorer.of(scorer).score(table);
        for (int row = 0; row < floor.length; row++) {
            for (int n = 0; n < NationalForm.NODES; n++) {
                same(floor[row], n, batch.score(row, NationalSheets.nodeId(n)), row);
            }
        }
        for (int row = 0; row < kept.size(); row++) {
            for (NodeScore node : card(scorer, row).nodes()) {
                same(floor[row], number(node), node.score(), row);
            }
        }
    }

    private static int number(NodeScore node) {
        int n = 0;
        while (!NationalSheets.nodeId(n).equals(node.node())) {
            n++;
        }
        return n;
    }

    private static void same(Figures floor, int node, Optional<SimulatedScore> score, int row) {
        if (!score(floor, node).equals(score)) {
            throw new IllegalStateException("must give what the floor gives for " + NationalSheets.nodeId(node)
                    + " of row " + row + ", " + score(floor, node) + ", but gave " + score);
        }
    }

    static Optional<SimulatedScore> score(Figures byHand, int node) {
        BigInteger[] terms = byHand.terms(node);
        return terms == null ? Optional.empty() : Optional.of(SimulatedScore.of(Ratio.of(terms[0], terms[1])));
    }
}
