package io.github.mipg.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.rules.scoring.Scorecard;
import io.github.mipg.rules.scoring.Scorer;
import io.github.mipg.rules.scoring.ScoringMethod;
import io.github.mipg.rules.scoring.ScoringMethods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The instruments that come with the library, answered and scored. */
class StandardInstrumentScoresTest {
    private static final PublicEntity ENTITY = PublicEntity.builder()
            .id(EntityId.parse("ejemplo:1"))
            .name("Alcaldía de Ejemplo")
            .build();

    static List<InstrumentId> ids() {
        return StandardInstruments.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyInstrumentCanBeScored(InstrumentId id) {
        assertThatCode(() -> Scorer.of(StandardInstruments.instrument(id), ScoringMethods.simulatedEqual()))
                .doesNotThrowAnyException();
    }

    @Test
    void oneDeficiencyAmongTwentyFourItemsLeavesNinetySevenPointNineTwo() {
        Instrument meci = StandardInstruments.instrument(InstrumentId.of("meci-semestral"));
        List<Answer> answers = new ArrayList<>();
        meci.questions().forEach(q -> answers.add(rated(q.id(), "3", q.id().equals(QuestionId.of("5.6")) ? "2" : "3")));

        Scorecard card = score(meci, ScoringMethods.meciHalfYearly(), answers);

        assertThat(exact(card, "C1")).isEqualTo(Ratio.of(2350, 24));
        assertThat(exact(card, "C2")).isEqualTo(Ratio.of(100, 1));
        assertThat(exact(card, "SCI")).isEqualTo(Ratio.of(2350 + 4 * 2400, 24 * 5));
    }

    @Test
    void publishedIndicatorsOfFiscalPerformanceGiveThePublishedFigure() {
        Map<String, String> cali2020 = Map.of(
                "dependencia-transferencias", "56.6",
                "relevancia-fbkf", "66.4",
                "endeudamiento-largo-plazo", "68.4",
                "ahorro-corriente", "80",
                "balance-primario", "60",
                "holgura-ley-617", "0",
                "ejecucion-ingresos", "100",
                "ejecucion-inversion", "80");
        Instrument idf = StandardInstruments.instrument(InstrumentId.of("idf"));
        List<Answer> answers = cali2020.entrySet().stream()
                .map(e -> Answer.builder()
                        .question(QuestionId.of(e.getKey()))
                        .number(Figure.parse(e.getValue()))
                        .build())
                .toList();

        assertThat(exact(score(idf, ScoringMethods.simulatedWeighted(), answers), "IDF"))
                .isEqualTo(Ratio.of(65024, 1000));
    }

    private static Answer rated(QuestionId question, String present, String working) {
        return Answer.builder()
                .question(question)
                .cells(List.of(
                        MatrixChoice.builder()
                                .row(OptionId.of("presente"))
                                .option(OptionId.of(present))
                                .build(),
                        MatrixChoice.builder()
                                .row(OptionId.of("funcionando"))
                                .option(OptionId.of(working))
                                .build()))
                .build();
    }

    private static Scorecard score(Instrument instrument, ScoringMethod method, List<Answer> answers) {
        return Scorer.of(instrument, method)
                .score(
                        AnswerSheet.builder()
                                .instrument(instrument.id())
                                .revision(instrument.revision())
                                .entity(ENTITY.id())
                                .vigencia(Vigencia.of(2025))
                                .cutOff(LocalDate.of(2025, 12, 31))
                                .answers(answers)
                                .build(),
                        ENTITY);
    }

    private static Ratio exact(Scorecard card, String node) {
        return card.node(NodeId.of(node)).score().orElseThrow().exact();
    }
}
