package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.Instruments.child;
import static io.github.mipg.rules.scoring.Instruments.instrument;
import static io.github.mipg.rules.scoring.Instruments.node;
import static io.github.mipg.rules.scoring.Instruments.question;
import static io.github.mipg.rules.scoring.Instruments.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.mipg.model.Figure;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.QuestionType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FigureLengthTest {
    private static final PublicEntity TOWN = PublicEntity.builder()
            .id(Instruments.ENTITY)
            .name("ALCALDÍA DE PRUEBA")
            .build();

    /** Different numbers of so many digits. */
    private static List<BigInteger> amounts(int count, int digits) {
        Random random = new Random(7);
        List<BigInteger> amounts = new ArrayList<>();
        BigInteger least = BigInteger.TEN.pow(digits - 1);
        for (int i = 0; i < count; i++) {
            amounts.add(least.add(new BigInteger(3 * digits - 3, random)).setBit(0));
        }
        return amounts;
    }

    /** Questions on how much of an amount was spent, all below one node. */
    private static Instrument spending(List<BigInteger> amounts) {
        InstrumentNode.Builder root = node("R");
        Instrument.Builder instrument = instrument();
        for (int i = 0; i < amounts.size(); i++) {
            root.addQuestions(
                    NodeQuestion.builder().question(QuestionId.of("Q" + i)).build());
            instrument.addQuestions(question("Q" + i, QuestionType.OPEN_NUMBER)
                    .worst(Figure.of(0))
                    .best(Figure.of(new BigDecimal(amounts.get(i))))
                    .build());
        }
        return instrument.addNodes(root.build()).build();
    }

    /** A third of each amount was spent; of the last ones nobody says how much. */
    private static AnswerSheet third(Instrument instrument, List<BigInteger> amounts, int blank) {
        AnswerSheet.Builder sheet = AnswerSheet.builder()
                .instrument(instrument.id())
                .revision(1)
                .entity(Instruments.ENTITY)
                .vigencia(Instruments.YEAR);
        for (int i = 0; i < amounts.size() - blank; i++) {
            sheet.addAnswers(Answer.builder()
                    .question(QuestionId.of("Q" + i))
                    .number(Figure.of(new BigDecimal(amounts.get(i).divide(BigInteger.valueOf(3)))))
                    .build());
        }
        return sheet.build();
    }

    /** Adds up one by one over the product of all denominators, and reduces at the end. */
    private static Ratio plainMean(List<BigInteger> amounts, int count) {
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (BigInteger amount : amounts.subList(0, count)) {
            BigInteger points = amount.divide(BigInteger.valueOf(3)).multiply(BigInteger.valueOf(100));
            top = top.multiply(amount).add(points.multiply(bottom));
            bottom = bottom.multiply(amount);
        }
        return Ratio.of(top, bottom.multiply(BigInteger.valueOf(count)));
    }

    @Test
    void four_hundred_different_amounts_of_money_are_scored_exactly_and_alike_alone_and_in_a_batch() {
        List<BigInteger> amounts = amounts(423, 13);
        Instrument instrument = spending(amounts);
        AnswerSheet sheet = third(instrument, amounts, 23);

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(InstrumentLint.check(instrument).problems()).isEmpty();
            Scorer scorer = Scorer.of(instrument, ScoringMethods.simulatedEqual());
            NodeScore root = scorer.score(sheet, TOWN).node(NodeId.of("R"));
            Ratio figure = root.exact().orElseThrow();
            assertThat(figure).isEqualTo(plainMean(amounts, 400));
            assertThat(root.contributions()).hasSize(400);
            assertThat(root.contributions().stream().map(Contribution::shown).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualTo(figure.shown(2));
            assertThat(root.bounds().orElseThrow().lowest().exact()).isLessThan(figure);
            assertThat(root.bounds().orElseThrow().highest().exact()).isGreaterThan(figure);

            AnswerTable table = AnswerTable.builder(instrument).add(sheet, TOWN).build();
            assertThat(BatchScorer.of(scorer)
                            .score(table)
                            .score(0, NodeId.of("R"))
                            .orElseThrow()
                            .exact())
                    .isEqualTo(figure);
        });
    }

    @Test
    void longer_figures_are_refused_at_the_question_that_is_one_too_many() {
        Instrument instrument = spending(amounts(2_000, 40));

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(InstrumentLint.check(instrument, ScoringMethods.simulatedEqual())
                            .problems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.kind()).isEqualTo(LintKind.FIGURES_TOO_LONG))
                    .satisfies(
                            p -> assertThat(p.question().orElseThrow().value()).matches("Q1[3-7][0-9]"))
                    .satisfies(p -> assertThat(p.message().english())
                            .contains("exact figures of at most 6000 digits", "in shorter numbers"));
            assertThatThrownBy(() -> Scorer.of(instrument, ScoringMethods.simulatedEqual()))
                    .isInstanceOf(NotScorableException.class)
                    .hasMessageContaining("exact figures of at most 6000 digits");
            assertThatThrownBy(() -> ReachableRange.of(instrument, ScoringMethods.simulatedEqual()))
                    .isInstanceOf(NotScorableException.class)
                    .hasMessageContaining("gives exact figures of more than 6000 digits");
        });
    }

    @Test
    void the_limit_is_on_what_figures_share_so_one_amount_may_stand_anywhere() {
        List<BigInteger> amounts = amounts(1, 40);
        List<BigInteger> same = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            same.add(amounts.get(0));
        }
        assertThat(InstrumentLint.check(spending(same)).problems()).isEmpty();
    }

    @Test
    void ordinary_weights_on_thousands_of_nodes_pass_and_long_ones_do_not() {
        assertThat(InstrumentLint.check(weighted(1_000, "33.3", "66.7")).problems(LintKind.FIGURES_TOO_LONG))
                .isEmpty();
        assertThat(InstrumentLint.check(weighted(1_000, "0.5", "0.5")).problems(LintKind.FIGURES_TOO_LONG))
                .isEmpty();
        LintReport report =
                InstrumentLint.check(weighted(1_000, "1234567890123456789.123456789", "9876543210987654321.987654321"));
        assertThat(report.problems(LintKind.FIGURES_TOO_LONG))
                .singleElement()
                .satisfies(p -> assertThat(p.pointer()).isEqualTo("/nodes"));
        assertThat(report.isUsable()).isFalse();
    }

    /** Many nodes below a root, each with two nodes that weigh so much. */
    private static Instrument weighted(int count, String one, String other) {
        Instrument.Builder instrument = instrument().addNodes(node("R").build()).addQuestions(yesNo("Q"));
        for (int i = 0; i < count; i++) {
            instrument.addNodes(
                    child("N" + i, "R").build(),
                    child("A" + i, "N" + i, "Q").weight(Figure.parse(one)).build(),
                    child("B" + i, "N" + i, "Q").weight(Figure.parse(other)).build());
        }
        return instrument.build();
    }

    @Test
    void halves_add_up_to_the_same() {
        Random random = new Random(5);
        for (int size = 0; size < 40; size++) {
            List<Ratio> parts = new ArrayList<>();
            Ratio sum = Ratio.zero();
            for (int i = 0; i < size; i++) {
                Ratio part = Ratio.of(random.nextInt(2_000) - 1_000, 1 + random.nextInt(50));
                parts.add(part);
                sum = sum.plus(part);
            }
            assertThat(FigureLength.sum(parts)).isEqualTo(sum);
        }
    }
}
