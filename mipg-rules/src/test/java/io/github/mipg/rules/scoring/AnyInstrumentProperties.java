package io.github.mipg.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Figure;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.GradedCombination;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.MatrixRow;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.report.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Instruments and sheets drawn from few codes and words, so that hardly one of them is sound. */
class AnyInstrumentProperties {
    private static final List<QuestionType> TYPES = List.of(QuestionType.values());
    private static final List<String> WORDS = List.of(
            "Sí",
            "No",
            "no.",
            "No aplica. Justifique:",
            "Ninguna de las anteriores",
            "Todas las anteriores",
            "—",
            "Otro");

    @Property
    void theCheckOfADefinitionNeverThrowsAndPlacesEveryProblem(@ForAll long seed) {
        Instrument instrument = new Dice(seed).instrument();

        LintReport report = InstrumentLint.check(instrument);
        LintReport underMethod = InstrumentLint.check(instrument, ScoringMethods.simulatedEqual());

        assertThat(underMethod.problems()).containsAll(report.problems());
        assertThat(report.problems()).allSatisfy(p -> {
            assertThat(p.pointer()).matches("(/[a-zA-Z]+(/\\d+)?)*");
            assertThat(p.message().spanish()).contains(p.kind().name());
        });
        assertThat(report).isEqualTo(InstrumentLint.check(instrument));
    }

    @Property
    void theScorerTakesWhatTheCheckUnderItsMethodLetsPassAndNothingElse(@ForAll long seed) {
        Instrument any = new Dice(seed).instrument();
        Dice dice = new Dice(seed);
        // A tree that holds, and so questions that decide.
        Instrument sound = any.toBuilder()
                .nodes(List.of(Instruments.node(
                                "T",
                                any.questions().stream()
                                        .filter(q -> !q.informative())
                                        .map(q -> q.id().value())
                                        .limit(dice.upTo(4))
                                        .distinct()
                                        .toArray(String[]::new))
                        .build()))
                .build();
        List<ScoringMethod> methods = List.of(
                ScoringMethods.simulatedEqual(),
                ScoringMethod.builder("own", "1", Text.same("Propio"))
                        .optionPoints(ScoringMethod.OptionPoints.DERIVED_EQUAL)
                        .uncapped()
                        .build());
        for (Instrument instrument : List.of(any, sound)) {
            for (ScoringMethod method : methods) {
                assertThat(isTaken(instrument, method))
                        .as("%s under %s", instrument, method)
                        .isEqualTo(InstrumentLint.check(instrument, method).isUsable());
            }
        }
    }

    private static boolean isTaken(Instrument instrument, ScoringMethod method) {
        try {
            return Scorer.of(instrument, method).method().equals(method);
        } catch (NotScorableException refused) {
            return false;
        }
    }

    @Property
    void theCheckOfASheetNeverThrowsAndKnowsHowEveryQuestionStands(@ForAll long seed) {
        Dice dice = new Dice(seed);
        Instrument instrument = dice.instrument();
        AnswerSheet sheet = dice.sheet();

        AnswerReport report =
                AnswerCheck.check(instrument, sheet, Instruments.entity().build());

        Set<QuestionId> codes =
                instrument.questions().stream().map(Question::id).collect(Collectors.toSet());
        assertThat(report.states().all().keySet()).isEqualTo(codes);
        assertThat(report.problems())
                .allSatisfy(
                        p -> assertThat(p.message().english()).contains(p.kind().name()));
        assertThat(report.states().all().values())
                .allMatch(s -> (s.state() == QuestionState.NOT_ASKED) == (s.asked() == Truth.FAILS));
    }

    @Property
    void everyAnswerThatComesAlongHoldsOnlyWhatTheNewQuestionHas(@ForAll long seed) {
        Dice dice = new Dice(seed);
        Instrument last = dice.instrument();
        Instrument next = dice.instrument();
        AnswerSheet sheet = dice.sheet();

        CarriedOver carried = CarriedOver.of(last, sheet, next, Vigencia.of(2026));

        AnswerReport report =
                AnswerCheck.check(next, carried.sheet(), Instruments.entity().build());
        assertThat(report.problems())
                .extracting(AnswerProblem::kind)
                .doesNotContain(
                        AnswerProblemKind.UNKNOWN_QUESTION,
                        AnswerProblemKind.UNKNOWN_OPTION,
                        AnswerProblemKind.UNKNOWN_ROW,
                        AnswerProblemKind.DUPLICATE_ANSWER,
                        AnswerProblemKind.WRONG_INSTRUMENT,
                        AnswerProblemKind.WRONG_REVISION,
                        AnswerProblemKind.EMPTY_ANSWER);
        Set<QuestionId> codes = Stream.concat(last.questions().stream(), next.questions().stream())
                .map(Question::id)
                .collect(Collectors.toSet());
        assertThat(carried.marks().keySet()).isEqualTo(codes);
    }

    @Property
    void progressCountsEveryQuestionOnce(@ForAll long seed) {
        Dice dice = new Dice(seed);
        Instrument instrument = dice.instrument();

        AnswerProgress progress =
                AnswerProgress.of(instrument, dice.sheet(), Instruments.entity().build());

        assertThat(progress.total().questions()).isEqualTo((int)
                instrument.questions().stream().map(Question::id).distinct().count());
        assertThat(progress.withoutOffice().questions()
                        + progress.byOffice().values().stream()
                                .mapToInt(AnswerTally::questions)
                                .sum())
                .isGreaterThanOrEqualTo(progress.total().questions());
    }

    /** Draws whatever the builders accept. */
    private static final class Dice {
        private final Random random;

        Dice(long seed) {
            this.random = new Random(seed);
        }

        private int upTo(int most) {
            return random.nextInt(most + 1);
        }

        private String code() {
            return String.valueOf((char) ('a' + upTo(4)));
        }

        private String word() {
            return WORDS.get(upTo(WORDS.size() - 1));
        }

        private <T> List<T> some(int most, Supplier<T> each) {
            List<T> drawn = new ArrayList<>();
            for (int i = upTo(most); i > 0; i--) {
                drawn.add(each.get());
            }
            return drawn;
        }

        private <T> Optional<T> maybe(Supplier<T> value) {
            return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
        }

        private Figure figure() {
            return Figure.of(upTo(6) * 25L - 25);
        }

        private OptionId option() {
            return OptionId.of(code());
        }

        Instrument instrument() {
            return Instrument.builder()
                    .id(InstrumentId.of("i"))
                    .name("I")
                    .revision(1 + upTo(1))
                    .comparability(maybe(this::code))
                    .nodes(some(5, this::node))
                    .questions(some(5, this::question))
                    .build();
        }

        private InstrumentNode node() {
            return InstrumentNode.builder()
                    .id(NodeId.of(code()))
                    .parent(maybe(() -> NodeId.of(code())))
                    .name(word())
                    .weight(maybe(this::figure))
                    .questions(some(
                            3,
                            () -> NodeQuestion.builder()
                                    .question(QuestionId.of(code()))
                                    .weight(maybe(this::figure))
                                    .build()))
                    .build();
        }

        private Question question() {
            return Question.builder()
                    .id(QuestionId.of(code()))
                    .wording(word())
                    .type(TYPES.get(upTo(TYPES.size() - 1)))
                    .options(some(
                            4,
                            () -> QuestionOption.builder()
                                    .id(option())
                                    .label(word())
                                    .points(maybe(this::figure))
                                    .excluding(upTo(3) == 0)
                                    .notApplicable(upTo(3) == 0)
                                    .asksText(upTo(3) == 0)
                                    .build()))
                    .rows(some(
                            3,
                            () -> MatrixRow.builder().id(option()).label(word()).build()))
                    .combinations(some(
                            3,
                            () -> GradedCombination.builder()
                                    .choices(some(3, this::option))
                                    .label(word())
                                    .points(maybe(this::figure))
                                    .build()))
                    .worst(maybe(this::figure))
                    .best(maybe(this::figure))
                    .askedWhen(some(
                            2,
                            () -> Dependency.builder()
                                    .question(QuestionId.of(code()))
                                    .whenAny(some(2, this::option))
                                    .unlessAny(some(2, this::option))
                                    .build()))
                    .meantFor(
                            upTo(3) > 0
                                    ? Optional.empty()
                                    : Optional.of(EntityClass.builder()
                                            .addOrders(AdministrativeOrder.NATIONAL)
                                            .build()))
                    .evidenceDemanded(random.nextBoolean())
                    .informative(upTo(3) == 0)
                    .build();
        }

        AnswerSheet sheet() {
            return AnswerSheet.builder()
                    .instrument(InstrumentId.of(upTo(3) == 0 ? "j" : "i"))
                    .revision(1 + upTo(1))
                    .entity(Instruments.ENTITY)
                    .vigencia(Instruments.YEAR)
                    .answers(some(6, this::answer))
                    .build();
        }

        private Answer answer() {
            return Answer.builder()
                    .question(QuestionId.of(code()))
                    .choices(some(2, this::option))
                    .numbers(some(
                            1,
                            () -> OptionNumber.builder()
                                    .option(option())
                                    .number(figure())
                                    .build()))
                    .cells(some(
                            2,
                            () -> MatrixChoice.builder()
                                    .row(option())
                                    .option(option())
                                    .build()))
                    .number(maybe(this::figure))
                    .text(maybe(this::word))
                    .notApplicable(
                            upTo(3) > 0
                                    ? Optional.empty()
                                    : Optional.of(NotApplicableClaim.builder()
                                            .by(NotApplicableBy.ENTITY)
                                            .reason(word())
                                            .build()))
                    .build();
        }
    }
}
