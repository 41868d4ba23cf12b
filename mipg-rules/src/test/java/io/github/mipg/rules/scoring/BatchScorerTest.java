package io.github.mipg.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.scoring.ScoringMethod.Extremes;
import io.github.mipg.rules.scoring.ScoringMethod.Rescaling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BatchScorerTest {
    private static final int LEAVES = 6;
    private static final NodeId ROOT = NodeId.of("R");

    /** A root over leaves with two questions each; weights as given. */
    private static Instrument instrument(String weight, int prime) {
        Instrument.Builder instrument = Instrument.builder()
                .id(InstrumentId.of("lote"))
                .name("Instrumento de lote")
                .revision(1)
                .legalReport(true)
                .addNodes(InstrumentNode.builder().id(ROOT).name("Raíz").build());
        for (int n = 0; n < LEAVES; n++) {
            instrument.addNodes(InstrumentNode.builder()
                    .id(NodeId.of("N" + n))
                    .parent(ROOT)
                    .name("Hoja " + n)
                    .weight(Figure.parse(weight + (n + 1)))
                    .addQuestions(link(n, "a", weight + "3"))
                    .addQuestions(link(n, "b", weight + "7"))
                    .build());
            for (String part : List.of("a", "b")) {
                instrument.addQuestions(Question.builder()
                        .id(QuestionId.of("q" + n + part))
                        .wording("¿Cuánto?")
                        .type(QuestionType.OPEN_NUMBER)
                        .worst(Figure.of(0))
                        .best(Figure.of(prime))
                        .build());
            }
        }
        return instrument.build();
    }

    private static NodeQuestion link(int node, String part, String weight) {
        return NodeQuestion.builder()
                .question(QuestionId.of("q" + node + part))
                .weight(Figure.parse(weight))
                .build();
    }

    private static PublicEntity entity(int number) {
        return PublicEntity.builder()
                .id(EntityId.sigep("000" + number))
                .name("Entidad " + number)
                .build();
    }

    private static AnswerSheet sheet(Instrument instrument, int number) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : instrument.questions()) {
            if (answers.size() < number * 3) {
                answers.add(Answer.builder()
                        .question(question.id())
                        .number(Figure.of(1 + (answers.size() * 7L + number) % 13))
                        .build());
            }
        }
        return AnswerSheet.builder()
                .instrument(instrument.id())
                .revision(1)
                .entity(entity(number).id())
                .vigencia(Vigencia.of(2025))
                .answers(answers)
                .build();
    }

    private static void agree(Instrument instrument, ScoringMethod method) {
        Scorer scorer = Scorer.of(instrument, method);
        AnswerTable.Builder table = AnswerTable.builder(instrument);
        for (int row = 0; row < 5; row++) {
            table.add(sheet(instrument, row), entity(row));
        }
        BatchScores scores = BatchScorer.of(scorer).score(table.build());
        for (int row = 0; row < 5; row++) {
            Scorecard card = scorer.score(sheet(instrument, row), entity(row));
            for (NodeScore node : card.nodes()) {
                assertThat(scores.score(row, node.node())).isEqualTo(node.score());
                assertThat(scores.coverage(row, node.node())).isEqualTo(node.coverage());
            }
        }
        assertThat(scores.score(0, ROOT)).isEmpty();
        assertThat(scores.score(4, ROOT)).isPresent();
    }

    private static ScoringMethod.Builder own() {
        return ScoringMethod.builder("own", "1", Text.same("Propio"));
    }

    @Test
    void rows_come_out_as_each_sheet_by_itself() {
        agree(instrument("", 97), own().build());
        agree(instrument("", 97), own().rounding(1).build());
        agree(instrument("", 97), ScoringMethods.simulatedPooled());
    }

    @Test
    void figures_too_long_for_whole_numbers_come_out_the_same() {
        // Weights of forty digits, weights of twelve decimals that make long denominators, and points over a long
        // prime.
        agree(instrument("1234567890123456789012345678901234567", 97), own().build());
        agree(instrument("1.12345678901", 97), own().build());
        agree(instrument("98765432.1", 2147483647), own().build());
    }

    @Test
    void rescaled_figures_come_out_the_same() {
        TreeMap<NodeId, Extremes> group = new TreeMap<>();
        group.put(NodeId.of("N0"), new Extremes(Figure.of(1), Figure.of(7)));
        agree(
                instrument("", 97),
                own().rescaling(new Rescaling("Grupo", Figure.of(1), Figure.of(100), group))
                        .build());
    }

    @Test
    void a_table_keeps_its_rows_and_says_what_its_figures_are() {
        Instrument instrument = instrument("", 97);
        AnswerTable.Builder builder = AnswerTable.builder(instrument);
        for (int i = 0; i < 40; i++) {
            builder.add(sheet(instrument, i % 5), entity(i % 5));
        }
        AnswerTable table = builder.build();
        BatchScores scores = BatchScorer.of(Scorer.of(instrument, ScoringMethods.simulatedEqual()))
                .score(table);
        assertThat(table.size()).isEqualTo(40);
        assertThat(scores.size()).isEqualTo(40);
        assertThat(scores.rows().get(37).entity()).isEqualTo(entity(2).id());
        assertThat(scores.score(37, ROOT)).isEqualTo(scores.score(2, ROOT)).isPresent();
        assertThat(scores.standing()).isEqualTo(Standing.SIMULATED);
        assertThat(scores.trial()).isTrue();
        assertThat(scores.method()).isEqualTo(ScoringMethods.simulatedEqual());
        assertThat(scores).hasToString("lote: 40 sheets, simulated-equal 1 (SIMULATED)");
        assertThatThrownBy(() -> scores.score(40, ROOT))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("BatchScores.row");
        assertThatThrownBy(() -> scores.score(-1, ROOT)).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> scores.score(0, NodeId.of("X")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("BatchScores.node");
    }

    @Test
    void a_table_of_another_instrument_is_refused() {
        AnswerTable table = AnswerTable.builder(instrument("", 97)).build();
        BatchScorer other = BatchScorer.of(Scorer.of(instrument("", 89), ScoringMethods.simulatedEqual()));
        assertThatThrownBy(() -> other.score(table))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("AnswerTable.instrument");
    }

    @Test
    void a_sheet_that_does_not_fit_is_refused_and_leaves_the_table_as_it_was() {
        Instrument instrument = instrument("", 97);
        AnswerTable.Builder builder = AnswerTable.builder(instrument);
        assertThatThrownBy(() -> builder.add(sheet(instrument, 1), entity(2))).isInstanceOf(NotScorableException.class);
        assertThat(builder.build().size()).isZero();
    }

    @Test
    void aRowSaysWhoseAnswersOfWhenItHolds() {
        Instrument instrument = Instruments.sound();
        AnswerSheet half = Instruments.sheet(instrument).toBuilder()
                .cutOff(LocalDate.of(2025, 6, 30))
                .build();
        AnswerTable table = AnswerTable.builder(instrument)
                .add(half, Instruments.entity().build())
                .add(Instruments.sheet(instrument), Instruments.entity().build())
                .build();

        assertThat(table.rows())
                .extracting(TableRow::toString)
                .containsExactly("sigep:0576 2025-06-30", "sigep:0576 2025");
    }
}
