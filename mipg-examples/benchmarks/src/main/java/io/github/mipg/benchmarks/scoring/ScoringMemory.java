package io.github.mipg.benchmarks.scoring;

import io.github.mipg.benchmarks.Heap;
import io.github.mipg.rules.scoring.AnswerTable;
import io.github.mipg.rules.scoring.BatchScorer;
import io.github.mipg.rules.scoring.BatchScores;
import io.github.mipg.rules.scoring.Scorer;
import io.github.mipg.rules.scoring.ScoringMethods;
import java.util.Locale;

/** Prints what heap the answers of all entities retain, and their figures: after collections. */
public final class ScoringMemory {
    private ScoringMemory() {}

    /**
     * Measures.
     *
     * @param args none
     */
    public static void main(String[] args) {
        NationalForm form = new NationalForm();
        NationalSheets sheets = new NationalSheets(form);
        long before = Heap.used();
        NationalAnswers answers = new NationalAnswers(form, NationalAnswers.ENTITIES, Contenders.SEED);
        long columns = Heap.used();
        print("the columns of the floor", columns - before);
        AnswerTable table = sheets.table(answers);
        long filled = Heap.used();
        print("the table of answers", filled - columns);
        Scorer scorer = Scorer.of(sheets.instrument(), ScoringMethods.simulatedEqual());
        BatchScorer batch = BatchScorer.of(scorer);
        long prepared = Heap.used();
        print("scorer and scorer of tables", prepared - filled);
        BatchScores scores = batch.score(table);
        print("the figures of all nodes, with coverage", Heap.used() - prepared);
        if (scores.size() != answers.size()) {
            throw new IllegalStateException("all must be kept until they are measured");
        }
    }

    private static void print(String what, long bytes) {
        System.out.printf(
                Locale.ROOT,
                "%-42s %8d KB, %6d bytes an entity%n",
                what,
                bytes / 1024,
                bytes / NationalAnswers.ENTITIES);
    }
}
