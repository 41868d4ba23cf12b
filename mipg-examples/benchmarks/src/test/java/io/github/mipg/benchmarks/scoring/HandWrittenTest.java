package io.github.mipg.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.scoring.InstrumentLint;
import io.github.mipg.rules.scoring.LintKind;
import io.github.mipg.rules.scoring.LintProblem;
import io.github.mipg.rules.scoring.NodeScore;
import io.github.mipg.rules.scoring.QuestionState;
import io.github.mipg.rules.scoring.Scorecard;
import io.github.mipg.rules.scoring.Scorer;
import io.github.mipg.rules.scoring.ScoringMethod;
import io.github.mipg.rules.scoring.ScoringMethods;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is measured side by side must give the same. */
class HandWrittenTest {
    private static final int SOME = 300;

    private final NationalForm form = new NationalForm();
    private final NationalSheets sheets = new NationalSheets(form);

    @Test
    void theFormHasTheSharesOfTheNationalOne() {
        assertThat(Arrays.stream(form.type).filter(t -> t == QuestionType.MULTIPLE_CHOICE))
                .hasSize(229);
        assertThat(Arrays.stream(form.type).filter(t -> t == QuestionType.SINGLE_CHOICE))
                .hasSize(163);
        int options = 0;
        for (int q = 0; q < NationalForm.QUESTIONS; q++) {
            options += form.size(q);
        }
        assertThat(options).isEqualTo(NationalForm.OPTIONS);
        assertThat(Arrays.stream(form.gate).filter(g -> g >= 0).count()).isBetween(15L, 50L);
        assertThat(sheets.instrument().questions()).hasSize(423);
        // That single choices may be answered 'not applicable' and multiple ones add up to a little more than 100.
        assertThat(InstrumentLint.check(sheets.instrument()).problems())
                .extracting(LintProblem::kind)
                .isSubsetOf(LintKind.QUESTION_MAXIMUM);
    }

    @Test
    void singleSheetsComeOutAsByHandUnderBothMethods() {
        NationalAnswers answers = new NationalAnswers(form, SOME, 6_400);
        compare(answers, ScoringMethods.simulatedEqual(), new HandWritten(form, /* pooled= */ false));
        compare(answers, ScoringMethods.simulatedPooled(), new HandWritten(form, /* pooled= */ true));
    }

    @Test
    void theAnswersBringEveryStateAndFiguresTooLongForWholeNumbers() {
        NationalAnswers answers = new NationalAnswers(form, SOME, 6_400);
        Scorer scorer = Scorer.of(sheets.instrument(), ScoringMethods.simulatedEqual());
        Set<QuestionState> states = EnumSet.noneOf(QuestionState.class);
        for (int row = 0; row < 10; row++) {
            scorer.score(sheets.sheet(answers, row), sheets.entity(answers, row))
                    .questions()
                    .forEach(q -> states.add(q.state()));
        }
        assertThat(states).containsExactly(QuestionState.values());
        NationalAnswers all = new NationalAnswers(form, NationalAnswers.ENTITIES, 6_400);
        assertThat(new HandWritten(form, /* pooled= */ false).score(all))
                .extracting(f -> f.tooLong[NationalForm.TOTAL] != null)
                .contains(true, false);
    }

    private void compare(NationalAnswers answers, ScoringMethod method, HandWritten floor) {
        Scorer scorer = Scorer.of(sheets.instrument(), method);
        for (int row = 0; row < answers.size(); row++) {
            Figures byHand = floor.score(answers, row);
            Scorecard card = scorer.score(sheets.sheet(answers, row), sheets.entity(answers, row));
            for (int n = 0; n < NationalForm.NODES; n++) {
                NodeScore node = card.nodes().get(n);
                assertThat(node.score()).as("%s of row %s", node.node(), row).isEqualTo(score(byHand, n));
            }
        }
    }

    private static Optional<SimulatedScore> score(Figures byHand, int node) {
        BigInteger[] terms = byHand.terms(node);
        return terms == null ? Optional.empty() : Optional.of(SimulatedScore.of(Ratio.of(terms[0], terms[1])));
    }
}
