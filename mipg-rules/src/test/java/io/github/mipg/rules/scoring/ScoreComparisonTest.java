package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.Instruments.ENTITY;
import static io.github.mipg.rules.scoring.Instruments.YEAR;
import static io.github.mipg.rules.scoring.Instruments.child;
import static io.github.mipg.rules.scoring.Instruments.instrument;
import static io.github.mipg.rules.scoring.Instruments.node;
import static io.github.mipg.rules.scoring.Instruments.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.MunicipalCategory;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.Periodicity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two scorecards of a form that may be answered more than once a year. */
class ScoreComparisonTest {
    private static final PublicEntity TOWN =
            PublicEntity.builder().id(ENTITY).name("Alcaldía de prueba").build();
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);

    private static final Instrument FORM = instrument()
            .addNodes(node("T").build())
            .addNodes(child("A", "T", "P").build(), child("B", "T", "Q").build())
            .addQuestions(yesNo("P"), yesNo("Q"))
            .build();

    private static AnswerSheet.Builder blank(Vigencia vigencia) {
        return AnswerSheet.builder()
                .instrument(FORM.id())
                .revision(FORM.revision())
                .entity(ENTITY)
                .vigencia(vigencia);
    }

    private static Answer answer(String question, String chosen) {
        return Answer.builder()
                .question(QuestionId.of(question))
                .addChoices(OptionId.of(chosen))
                .build();
    }

    /** P answered with the first option, which earns all, or the second; Q left blank. */
    private static AnswerSheet sheet(Vigencia vigencia, Optional<LocalDate> cutOff, String chosen) {
        return blank(vigencia).cutOff(cutOff).addAnswers(answer("P", chosen)).build();
    }

    private static Scorecard score(AnswerSheet sheet) {
        return Scorer.of(FORM, ScoringMethods.simulatedEqual()).score(sheet, TOWN);
    }

    private static Scorecard cut(LocalDate day, String chosen) {
        return score(sheet(YEAR, Optional.of(day), chosen));
    }

    @Test
    void tellsBothHalvesOfOneYearApart() {
        Scorecard first = cut(JUNE, "2");

        assertThat(first.header().cutOff()).contains(JUNE);
        assertThat(first.header().periodText().spanish()).isEqualTo("2025, corte 2025-06-30");
        assertThat(first).asString().startsWith("prueba 2025, cut-off 2025-06-30, sigep:0576");
        assertThat(ScoreComparison.of(first, cut(DECEMBER, "1")))
                .asString()
                .contains("prueba 2025, cut-off 2025-06-30 [", "prueba 2025, cut-off 2025-12-31 [");
    }

    @Test
    void aSheetOfTheWholeYearNamesTheYearAlone() {
        ScorecardHeader header = score(sheet(YEAR, Optional.empty(), "1")).header();

        assertThat(header.cutOff()).isEmpty();
        assertThat(header.periodText().english()).isEqualTo("2025");
    }

    @Test
    void takesFirstAndLastDayOfTheVigenciaAndNoOther() {
        assertThat(blank(YEAR).cutOff(LocalDate.of(2025, 1, 1)).build().cutOff())
                .contains(LocalDate.of(2025, 1, 1));
        assertThat(blank(YEAR).cutOff(DECEMBER).build().cutOff()).contains(DECEMBER);
        assertThatThrownBy(() -> blank(YEAR).cutOff(LocalDate.of(2026, 1, 1)).build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("AnswerSheet.cutOff")
                .hasMessageContaining("be a day of the vigencia 2025");
        assertThatThrownBy(() -> blank(YEAR).cutOff(LocalDate.of(2024, 12, 31)).build())
                .isInstanceOf(InvalidModelException.class);
    }

    @Test
    void noHeaderCutsAnotherVigencia() {
        ScorecardHeader h = cut(JUNE, "1").header();

        assertThatThrownBy(() -> new ScorecardHeader(
                        h.entity(),
                        h.entityName(),
                        Vigencia.of(2024),
                        h.cutOff(),
                        h.instrument(),
                        h.instrumentName(),
                        h.instrumentRevision(),
                        h.comparability(),
                        h.instrumentHash(),
                        h.instrumentStatus(),
                        h.trial(),
                        h.method(),
                        h.methodVersion(),
                        h.methodHash(),
                        h.sheetHash(),
                        h.engine()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("ScorecardHeader.cutOff")
                .hasMessageContaining("be a day of the vigencia 2024");
    }

    @Test
    void anotherCutOffDayIsAnotherSheet() {
        AnswerSheet june = sheet(YEAR, Optional.of(JUNE), "1");
        AnswerSheet december = sheet(YEAR, Optional.of(DECEMBER), "1");
        Scorer scorer = Scorer.of(FORM, ScoringMethods.simulatedEqual());

        assertThat(june.contentHash()).isNotEqualTo(december.contentHash());
        assertThat(scorer.score(june, TOWN)
                        .archive()
                        .replay(scorer, december, TOWN)
                        .needs())
                .extracting(ScoreReplay.Need::input)
                .containsExactly(ScoreInput.ANSWERS);
    }

    @Test
    void theNextHalfStartsWithoutACutOffDay() {
        CarriedOver carried = CarriedOver.of(FORM, sheet(YEAR, Optional.of(JUNE), "1"), FORM, YEAR);

        assertThat(carried.sheet().cutOff()).isEmpty();
    }

    private static AnswerReport check(AnswerSheet sheet) {
        return AnswerCheck.check(
                FORM.toBuilder().periodicity(Periodicity.HALF_YEARLY).build(), sheet, TOWN);
    }

    @Test
    void aHalfYearlyFormAsksWhichHalf() {
        assertThat(check(blank(YEAR).build()).problems()).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(AnswerProblemKind.CUT_OFF_MISSING);
            assertThat(p.message().spanish())
                    .isEqualTo("Error /cutOff [CUT_OFF_MISSING]: debe ser 2025-06-30 o 2025-12-31."
                            + " Dé en 'cutOff' el último día del período que se responde: el instrumento se responde"
                            + " más de una vez al año.");
        });
        assertThat(check(blank(YEAR).build()).isUsable()).isFalse();
        assertThat(check(blank(YEAR).cutOff(JUNE).build()).problems()).isEmpty();
        assertThat(check(blank(YEAR).cutOff(DECEMBER).build()).problems()).isEmpty();
    }

    @Test
    void aDayWithinAHalfIsDoubtfulAndNoError() {
        AnswerReport report = check(blank(YEAR).cutOff(JUNE.plusDays(1)).build());

        assertThat(report.problems(AnswerProblemKind.CUT_OFF_WITHIN_PERIOD))
                .singleElement()
                .satisfies(p -> assertThat(p.found()).isEqualTo("2025-07-01"));
        assertThat(report.isUsable()).isTrue();
    }

    @Test
    void aYearlyFormTakesAnyCutOffDayOrNone() {
        assertThat(AnswerCheck.check(FORM, blank(YEAR).build(), TOWN).problems())
                .isEmpty();
        assertThat(AnswerCheck.check(FORM, blank(YEAR).cutOff(JUNE.plusDays(1)).build(), TOWN)
                        .problems())
                .isEmpty();
    }

    @Test
    void theHalfThatFollowsIsCarriedOverScoredAndReplayedOnceItSaysWhichItIs() {
        Instrument form = FORM.toBuilder().periodicity(Periodicity.HALF_YEARLY).build();
        AnswerSheet next = CarriedOver.of(form, sheet(YEAR, Optional.of(JUNE), "1"), form, YEAR)
                .sheet();
        Scorer scorer = Scorer.of(form, ScoringMethods.simulatedEqual());

        assertThatThrownBy(() -> scorer.score(next, TOWN))
                .isInstanceOf(NotScorableException.class)
                .hasMessageContaining("2025-06-30 or 2025-12-31");
        assertThat(AnswerProgress.of(form, next, TOWN).total().answered()).isEqualTo(1);
        AnswerSheet dated = next.toBuilder().cutOff(DECEMBER).build();
        Scorecard card = scorer.score(dated, TOWN);
        assertThat(card.header().cutOff()).contains(DECEMBER);
        assertThat(card.archive().replay(scorer, dated, TOWN)).isEqualTo(new ScoreReplay.Same());
    }

    @Test
    void whoever_counted_otherwise_may_have_been_asked_other_questions() {
        AnswerSheet before = sheet(Vigencia.of(2024), Optional.empty(), "1");
        AnswerSheet now = sheet(Vigencia.of(2025), Optional.empty(), "1");
        Scorer scorer = Scorer.of(FORM, ScoringMethods.simulatedEqual());
        PublicEntity known =
                TOWN.toBuilder().order(AdministrativeOrder.TERRITORIAL).build();

        assertThat(ScoreComparison.of(scorer.score(before, TOWN), scorer.score(now, TOWN))
                        .isEntityCountedOtherwise())
                .isFalse();
        assertThat(ScoreComparison.of(scorer.score(before, TOWN), scorer.score(now, known))
                        .isEntityCountedOtherwise())
                .isTrue();
        assertThat(ScoreComparison.of(
                                scorer.score(before, TOWN),
                                scorer.score(
                                        now,
                                        TOWN.toBuilder()
                                                .nature(LegalNatureId.of("alcaldia"))
                                                .build()))
                        .isEntityCountedOtherwise())
                .isTrue();
        assertThat(ScoreComparison.of(
                                scorer.score(before, TOWN),
                                scorer.score(
                                        now,
                                        TOWN.toBuilder()
                                                .putCategories(Vigencia.of(2025), MunicipalCategory.SIXTH)
                                                .build()))
                        .isEntityCountedOtherwise())
                .isTrue();
    }

    private static Scorecard of(int year, Optional<LocalDate> cutOff) {
        return score(sheet(Vigencia.of(year), cutOff, "1"));
    }

    private static void refusedForItsOrder(Scorecard earlier, Scorecard later) {
        assertThatThrownBy(() -> ScoreComparison.of(earlier, later))
                .isInstanceOfSatisfying(
                        ScorecardsNotComparableException.class,
                        e -> assertThat(e.breaks()).containsExactly(ComparabilityBreak.ORDER))
                .hasMessageContaining("Give the earlier scorecard first");
    }

    @Test
    void refusesALaterVigenciaOrCutOffDayInTheEarlierPlace() {
        refusedForItsOrder(of(2025, Optional.empty()), of(2024, Optional.empty()));
        refusedForItsOrder(of(2025, Optional.of(DECEMBER)), of(2025, Optional.of(JUNE)));
        refusedForItsOrder(of(2025, Optional.of(JUNE)), of(2024, Optional.of(LocalDate.of(2024, 12, 31))));
    }

    @Test
    void comparesTheWrongWayRoundIfToldToAndSaysSo() {
        ScoreComparison turned = ScoreComparison.lettingPass(
                of(2025, Optional.empty()), of(2024, Optional.empty()), Set.of(ComparabilityBreak.ORDER));

        assertThat(turned.letPass()).containsExactly(ComparabilityBreak.ORDER);
        assertThat(turned.isOrderTold()).isTrue();
        assertThat(turned.earlier().vigencia()).isEqualTo(YEAR);
    }

    @Test
    void saysWhetherAnythingTellsWhichCameFirst() {
        Optional<LocalDate> none = Optional.empty();

        assertThat(ScoreComparison.of(of(2024, none), of(2025, none)).isOrderTold())
                .isTrue();
        assertThat(ScoreComparison.of(of(2024, Optional.of(LocalDate.of(2024, 12, 31))), of(2025, Optional.of(JUNE)))
                        .isOrderTold())
                .isTrue();
        assertThat(ScoreComparison.of(of(2025, Optional.of(JUNE)), of(2025, Optional.of(DECEMBER)))
                        .isOrderTold())
                .isTrue();
        assertThat(ScoreComparison.of(of(2025, none), of(2025, none)).isOrderTold())
                .isFalse();
        assertThat(ScoreComparison.of(of(2025, Optional.of(JUNE)), of(2025, none))
                        .isOrderTold())
                .isFalse();
        assertThat(ScoreComparison.of(of(2025, none), of(2025, Optional.of(JUNE)))
                        .isOrderTold())
                .isFalse();
        assertThat(ScoreComparison.of(of(2025, Optional.of(JUNE)), of(2025, Optional.of(JUNE)))
                        .isOrderTold())
                .isFalse();
    }

    @Test
    void everyNodeCarriesCoverageAndBoundsOfBothFigures() {
        Scorecard half = cut(JUNE, "1");
        Scorecard whole = score(sheet(YEAR, Optional.of(DECEMBER), "1").toBuilder()
                .addAnswers(answer("Q", "2"))
                .build());

        ScoreComparison.NodeDifference total =
                ScoreComparison.of(half, whole).nodes().get(0);

        assertThat(total.earlierRow()).hasValueSatisfying(row -> {
            assertThat(row.coverage().answered()).isEqualTo(1);
            assertThat(row.coverage().demanded()).isEqualTo(2);
            assertThat(row.bounds()).isEqualTo(half.nodes().get(0).bounds());
            assertThat(row.bounds().orElseThrow().lowest()).hasToString("50.00 (SIMULATED)");
        });
        assertThat(total.laterRow()).hasValueSatisfying(row -> {
            assertThat(row.coverage().answered()).isEqualTo(2);
            assertThat(row.bounds().orElseThrow().isExact()).isTrue();
        });
        assertThat(total.earlier()).contains(SimulatedScore.of(Ratio.of(100)));
        assertThat(total.later()).contains(SimulatedScore.of(Ratio.of(50)));
        assertThat(total.change()).contains(Ratio.of(-50));
        assertThat(total.inBoth()).isTrue();
    }

    @Test
    void aNodeThatIsGoneOrNewHasOneSideAlone() {
        ScoreArchive full = cut(JUNE, "1").archive();
        ScoreArchive less = new ScoreArchive(
                full.header(), full.rows().subList(0, full.rows().size() - 1));

        ScoreComparison.NodeDifference gone =
                ScoreComparison.of(full, less).nodes().get(2);
        assertThat(gone.inBoth()).isFalse();
        assertThat(gone.earlierRow()).contains(full.rows().get(2));
        assertThat(gone.laterRow()).isEmpty();
        ScoreComparison.NodeDifference added =
                ScoreComparison.of(less, full).nodes().get(2);
        assertThat(added.inBoth()).isFalse();
        assertThat(added.earlierRow()).isEmpty();
        assertThat(added.laterRow()).contains(full.rows().get(2));
    }
}
