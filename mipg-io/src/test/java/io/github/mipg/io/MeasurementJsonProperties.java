package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.Periodicity;
import io.github.mipg.testkit.Values;
import java.io.IOException;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Instruments and answers as JSON: round trip, schema, bad input. */
class MeasurementJsonProperties {
    private static final DocumentCheck<Instrument> INSTRUMENTS =
            new DocumentCheck<>(MipgJson::writeInstrument, MipgJson::readInstrument, MipgJson.instrumentSchema());
    private static final DocumentCheck<AnswerSheet> ANSWERS =
            new DocumentCheck<>(MipgJson::writeAnswers, MipgJson::readAnswers, MipgJson.answersSchema());

    private static <T> T some(Class<T> type, long seed) {
        return Values.some(type, new SplittableRandom(seed), 3, 2025);
    }

    @Example
    void theSchemasAreSchemas() {
        INSTRUMENTS.schemaIsOne();
        ANSWERS.schemaIsOne();
    }

    /** Whoever changes what a type consists of changes the format: it shows in the difference of these files. */
    @Example
    void theFormatsAreThoseOnFile() throws IOException {
        Golden.check("instrument.schema.json", MipgJson.instrumentSchema());
        Golden.check("answers.schema.json", MipgJson.answersSchema());
    }

    @Property
    void instrumentsReadBackEqual(@ForAll long seed) {
        INSTRUMENTS.readsBack(some(Instrument.class, seed));
    }

    @Property
    void answersReadBackEqual(@ForAll long seed) {
        ANSWERS.readsBack(some(AnswerSheet.class, seed));
    }

    @Property
    void changedInstrumentsAreRefusedByBothOrByNeither(@ForAll long seed, @ForAll long change) {
        INSTRUMENTS.refusedByBothOrByNeither(some(Instrument.class, seed), change);
    }

    @Property
    void changedAnswersAreRefusedByBothOrByNeither(@ForAll long seed, @ForAll long change) {
        ANSWERS.refusedByBothOrByNeither(some(AnswerSheet.class, seed), change);
    }

    @Property
    void noBytesMakeTheReadersThrow(@ForAll long seed, @ForAll long change) {
        byte[] document = MipgJson.writeInstrument(some(Instrument.class, seed));
        SplittableRandom random = new SplittableRandom(change);
        for (int i = 0; i < 5; i++) {
            document[random.nextInt(document.length)] = (byte) random.nextInt(256);
        }

        assertThatCode(() -> MipgJson.readInstrument(document)).doesNotThrowAnyException();
        assertThatCode(() -> MipgJson.readAnswers(document)).doesNotThrowAnyException();
    }

    @Example
    void whatDoesNotFitTogetherIsReadAllTheSame() {
        String broken = """
                {
                  "format": "mipg-instrument",
                  "version": 1,
                  "id": "de-prueba",
                  "name": "De prueba",
                  "revision": 1,
                  "nodes": [
                    {"id": "T", "parent": "nobody", "name": "Total"},
                    {"id": "T", "name": "Total", "questions": [{"question": "gone"}]}
                  ]
                }
                """;

        Instrument instrument = MipgJson.readInstrument(broken.getBytes(UTF_8)).orThrow();

        assertThat(instrument.nodes()).hasSize(2);
        assertThat(instrument.contentHash()).hasSize(64);
    }

    @Example
    void aHalfYearlyInstrumentSaysSoAndAYearlyOneNeedNot() {
        String form = """
                {
                  "format": "mipg-instrument",
                  "version": 1,
                  "id": "de-prueba",
                  "name": "De prueba",
                  "revision": 1,
                  "periodicity": "%s"
                }
                """;

        Instrument halfYearly = MipgJson.readInstrument(
                        form.formatted("half-yearly").getBytes(UTF_8))
                .orThrow();
        Instrument yearly = MipgJson.readInstrument(form.formatted("yearly").getBytes(UTF_8))
                .orThrow();

        assertThat(halfYearly.periodicity()).isEqualTo(Periodicity.HALF_YEARLY);
        assertThat(new String(MipgJson.writeInstrument(halfYearly), UTF_8)).contains("\"half-yearly\"");
        assertThat(new String(MipgJson.writeInstrument(yearly), UTF_8)).doesNotContain("periodicity");
        assertThat(yearly.contentHash()).isNotEqualTo(halfYearly.contentHash());
        assertThat(MipgJson.readInstrument(form.formatted("monthly").getBytes(UTF_8))
                        .problems())
                .extracting(p -> p.pointer().orElse(""))
                .containsExactly("/periodicity");
    }

    @Example
    void everyProblemIsToldAtOnce() {
        String broken = """
                {
                  "format": "mipg-answers",
                  "version": 1,
                  "instrument": "de-prueba",
                  "revision": 0,
                  "entity": "sigep:1",
                  "vigencia": 2025,
                  "answers": [
                    {"question": "A1", "number": 5},
                    {"question": "A2", "review": {"state": "rejected", "on": "2026-02-30"}},
                    {"choice": []}
                  ]
                }
                """;

        assertThat(MipgJson.readAnswers(broken.getBytes(UTF_8)).problems())
                .extracting(p -> p.pointer().orElse(""))
                .containsExactlyInAnyOrder(
                        "/revision",
                        "/entity",
                        "/answers/0/number",
                        "/answers/1/review/on",
                        "/answers/2/choice",
                        "/answers/2/question");
    }
}
