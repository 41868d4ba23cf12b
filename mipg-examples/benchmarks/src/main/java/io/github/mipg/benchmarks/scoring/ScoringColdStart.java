package io.github.mipg.benchmarks.scoring;

import io.github.mipg.benchmarks.FreshProcesses;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.rules.scoring.AnswerTable;
import io.github.mipg.rules.scoring.BatchScorer;
import io.github.mipg.rules.scoring.Scorer;
import io.github.mipg.rules.scoring.ScoringMethods;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/**
 * The first total of one entity, in fresh processes that take turns: processor time of the main thread. Making instrument
 * and sheet is not counted: it comes first, and loads the model's classes for every contender alike.
 */
public final class ScoringColdStart {
    private static final List<String> CONTENDERS = List.of("floor", "single", "batch");

    private ScoringColdStart() {}

    /**
     * Measures, or is one of the processes that are measured.
     *
     * @param args how many processes for each contender, 11 unless given; or the name of a contender
     * @throws IOException if a process cannot be started or read
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 1 && CONTENDERS.contains(args[0])) {
            NationalForm form = new NationalForm();
            NationalSheets sheets = new NationalSheets(form);
            NationalAnswers answers = new NationalAnswers(form, 1, Contenders.SEED);
            AnswerSheet sheet = sheets.sheet(answers, 0);
            PublicEntity entity = sheets.entity(answers, 0);
            ThreadMXBean thread = ManagementFactory.getThreadMXBean();
            long start = thread.getCurrentThreadCpuTime();
            String total = first(args[0], sheets, answers, sheet, entity);
            System.out.println((thread.getCurrentThreadCpuTime() - start) / 1_000 + " " + total);
            return;
        }
        FreshProcesses.compare(ScoringColdStart.class, CONTENDERS, args.length == 0 ? 11 : Integer.parseInt(args[0]));
    }

    private static String first(
            String contender, NationalSheets sheets, NationalAnswers answers, AnswerSheet sheet, PublicEntity entity) {
        if (contender.equals("floor")) {
            Figures figures = new HandWritten(answers.form, /* pooled= */ false).score(answers, 0);
            return figures.numerators[NationalForm.TOTAL] + "/" + figures.denominators[NationalForm.TOTAL];
        }
        Scorer scorer = Scorer.of(sheets.instrument(), ScoringMethods.simulatedEqual());
        if (contender.equals("single")) {
            return scorer.score(sheet, entity)
                    .total()
                    .score()
                    .orElseThrow()
                    .exact()
                    .toString();
        }
        AnswerTable table =
                AnswerTable.builder(sheets.instrument()).add(sheet, entity).build();
        return BatchScorer.of(scorer)
                .score(table)
                .score(0, NationalSheets.nodeId(NationalForm.TOTAL))
                .orElseThrow()
                .exact()
                .toString();
    }
}
