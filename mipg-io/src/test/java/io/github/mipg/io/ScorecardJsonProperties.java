package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.MunicipalCategory;
import io.github.mipg.rules.scoring.Coverage;
import io.github.mipg.rules.scoring.MeasuredEntity;
import io.github.mipg.rules.scoring.ScoreArchive;
import io.github.mipg.rules.scoring.ScoreBounds;
import io.github.mipg.rules.scoring.ScorecardHeader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Scorecards as JSON: round trip, schema, bad input. */
class ScorecardJsonProperties {
    private static final DocumentCheck<ScoreArchive> CHECK =
            new DocumentCheck<>(MipgJson::writeScorecard, MipgJson::readScorecard, MipgJson.scorecardSchema());

    private static ScoreArchive card(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int year = 2018 + random.nextInt(8);
        List<ScoreArchive.Row> rows = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            rows.add(new ScoreArchive.Row(
                    NodeId.of("N" + i),
                    maybe(random, ratio(random)),
                    maybe(random, bounds(random)),
                    new Coverage(
                            random.nextInt(9),
                            random.nextInt(9),
                            random.nextInt(9),
                            random.nextInt(9),
                            random.nextInt(9),
                            random.nextInt(9))));
        }
        return new ScoreArchive(
                new ScorecardHeader(
                        new MeasuredEntity(
                                EntityId.parse("sigep:0576"),
                                maybe(random, AdministrativeOrder.TERRITORIAL),
                                maybe(random, LegalNatureId.of("alcaldia")),
                                maybe(random, MunicipalCategory.SIXTH)),
                        "Alcaldía",
                        Vigencia.of(year),
                        maybe(random, LocalDate.of(year, random.nextBoolean() ? 6 : 12, 30)),
                        InstrumentId.of("muestra"),
                        "Muestra",
                        1 + random.nextInt(9),
                        maybe(random, "2022-2025"),
                        hash(random),
                        random.nextBoolean() ? Status.PRIMARY : Status.PROVISIONAL,
                        random.nextBoolean(),
                        "simulated-equal",
                        "1",
                        hash(random),
                        hash(random),
                        "mipg 0.1.0"),
                rows);
    }

    private static Ratio ratio(SplittableRandom random) {
        long denominator = random.nextLong(1, 1_000);
        return Ratio.of(random.nextLong(100 * denominator + 1), denominator);
    }

    private static ScoreBounds bounds(SplittableRandom random) {
        Ratio one = ratio(random);
        Ratio other = ratio(random);
        return one.compareTo(other) <= 0
                ? new ScoreBounds(SimulatedScore.of(one), SimulatedScore.of(other))
                : new ScoreBounds(SimulatedScore.of(other), SimulatedScore.of(one));
    }

    private static <T> Optional<T> maybe(SplittableRandom random, T value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static String hash(SplittableRandom random) {
        return String.format("%016x", random.nextLong()).repeat(4);
    }

    @Example
    void theSchemaIsOne() {
        CHECK.schemaIsOne();
    }

    @Property
    void scorecardsReadBackEqual(@ForAll long seed) {
        CHECK.readsBack(card(seed));
    }

    @Property
    void changedLinesAreRefusedByBothOrByNeither(@ForAll long seed, @ForAll long change) {
        CHECK.refusedByBothOrByNeither(card(seed), change);
    }

    @Property
    void noBytesMakeTheReaderThrow(@ForAll long seed, @ForAll long change) {
        byte[] document = MipgJson.writeScorecard(card(seed));
        SplittableRandom random = new SplittableRandom(change);
        for (int i = 0; i < 5; i++) {
            document[random.nextInt(document.length)] = (byte) random.nextInt(256);
        }

        assertThatCode(() -> MipgJson.readScorecard(document)).doesNotThrowAnyException();
    }

    @Example
    void aFigureThatWasEditedIsFound() {
        ScoreArchive card = new ScoreArchive(
                card(1).header(),
                List.of(new ScoreArchive.Row(
                        NodeId.of("T"),
                        Optional.of(Ratio.of(176, 3)),
                        Optional.of(
                                new ScoreBounds(SimulatedScore.of(Ratio.of(40)), SimulatedScore.of(Ratio.of(121, 2)))),
                        new Coverage(1, 0, 0, 0, 0, 1))));
        String sound = new String(MipgJson.writeScorecard(card), UTF_8);

        assertThat(sound).contains("\"exact\": \"176/3\"", "\"score\": \"58.67\"");
        assertThat(problems(sound.replace("\"58.67\"", "\"98.67\""))).containsExactly("/nodes/0");
        assertThat(problems(sound.replace("\"176/3\"", "\"352/6\""))).containsExactly("/nodes/0/exact");
        assertThat(problems(sound.replace("\"176/3\"", "\"301/3\""))).containsExactly("/nodes/0/exact");
        assertThat(problems(sound.replace("\"score\": \"58.67\",", ""))).containsExactly("/nodes/0/score");
        assertThat(problems(sound.replace("\"121/2\"", "\"39\""))).containsExactly("/nodes/0/bounds/highest");
        assertThat(problems(sound.replace("\"121/2\"", "\"40\""))).isEmpty();
        assertThat(problems(sound.replace("\"121/2\"", "\"101\""))).containsExactly("/nodes/0/bounds/highest");
    }

    private static List<String> problems(String document) {
        return MipgJson.readScorecard(document.getBytes(UTF_8)).problems().stream()
                .map(p -> p.pointer().orElse(""))
                .toList();
    }

    @Example
    void aSimulatedCardNeverReadsAsAnOfficialOne() {
        String sound = new String(MipgJson.writeScorecard(card(2)), UTF_8);

        assertThat(sound).contains("\"standing\": \"simulated\"");
        assertThat(problems(sound.replace("\"simulated\"", "\"official\""))).containsExactly("/header/standing");
        assertThat(problems(sound.replace("\"simulated\"", "\"published-formula\"")))
                .containsExactly("/header/standing");
    }

    @Example
    void aCardSaysOfItselfWhatItWasWrittenWith() {
        String sound = new String(MipgJson.writeScorecard(card(3)), UTF_8);
        String forged = sound.replace("no es concepto jurídico ni resultado oficial", "es el resultado oficial");

        assertThat(forged).isNotEqualTo(sound);
        assertThat(problems(forged)).containsExactly("/disclaimer");
    }

    @Example
    void aNodeIsToldOnce() {
        ScoreArchive.Row row = new ScoreArchive.Row(
                NodeId.of("T"), Optional.empty(), Optional.empty(), new Coverage(0, 0, 0, 0, 0, 1));
        String twice =
                new String(MipgJson.writeScorecard(new ScoreArchive(card(1).header(), List.of(row, row))), UTF_8);

        assertThat(MipgJson.readScorecard(twice.getBytes(UTF_8)).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE);
    }
}
