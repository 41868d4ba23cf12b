package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.Instruments.ENTITY;
import static io.github.mipg.rules.scoring.Instruments.YEAR;
import static io.github.mipg.rules.scoring.Instruments.excluding;
import static io.github.mipg.rules.scoring.Instruments.instrument;
import static io.github.mipg.rules.scoring.Instruments.node;
import static io.github.mipg.rules.scoring.Instruments.notApplicable;
import static io.github.mipg.rules.scoring.Instruments.option;
import static io.github.mipg.rules.scoring.Instruments.question;
import static io.github.mipg.rules.scoring.Instruments.when;
import static io.github.mipg.rules.scoring.Instruments.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.report.Truth;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Questions that no answers lead to. */
class UnreachableQuestionsTest {
    private static final PublicEntity TOWN =
            PublicEntity.builder().id(ENTITY).name("Alcaldía de prueba").build();

    private static Instrument of(Question... questions) {
        return instrument()
                .addNodes(node(
                                "T",
                                Arrays.stream(questions)
                                        .map(q -> q.id().value())
                                        .toArray(String[]::new))
                        .build())
                .addQuestions(questions)
                .build();
    }

    private static Set<String> unreachable(Question... questions) {
        return unreachable(of(questions));
    }

    private static Set<String> unreachable(Instrument instrument) {
        return InstrumentLint.check(instrument).problems(LintKind.UNREACHABLE_QUESTION).stream()
                .map(p -> p.question().orElseThrow().value())
                .collect(Collectors.toSet());
    }

    private static Question asked(String id, Dependency... dependencies) {
        return yesNo(id).toBuilder().addAskedWhen(dependencies).build();
    }

    private static Dependency unless(String question, String... options) {
        return Dependency.builder()
                .question(QuestionId.of(question))
                .unlessAny(Arrays.stream(options).map(OptionId::of).toList())
                .build();
    }

    private static Question several(String id) {
        return question(id, QuestionType.MULTIPLE_CHOICE)
                .options(List.of(
                        option("1", "Uno", 50),
                        option("2", "Dos", 50),
                        excluding("n", "Ninguna"),
                        notApplicable("x", "No aplica")))
                .build();
    }

    @Example
    void whatWantsTwoAnswersToASingleChoiceIsNeverAsked() {
        assertThat(InstrumentLint.check(of(yesNo("A"), asked("Q", when("A", "1"), when("A", "2"))))
                        .problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.kind()).isEqualTo(LintKind.UNREACHABLE_QUESTION);
                    assertThat(p.severity()).isEqualTo(LintSeverity.WARNING);
                    assertThat(p.pointer()).isEqualTo("/questions/1/askedWhen");
                    assertThat(p.found()).isEmpty();
                    assertThat(p.expectation().english())
                            .isEqualTo("be asked in some case: no answer to 'A' meets all that is demanded of it");
                });
        assertThat(unreachable(several("A"), asked("Q", when("A", "1"), when("A", "2"))))
                .isEmpty();
    }

    @Example
    void anOptionThatIsChosenAloneGoesWithNoOther() {
        assertThat(unreachable(several("A"), asked("Q", when("A", "1"), when("A", "n"))))
                .containsExactly("Q");
        assertThat(unreachable(several("A"), asked("Q", when("A", "1"), when("A", "x"))))
                .containsExactly("Q");
        assertThat(unreachable(several("A"), asked("Q", when("A", "1", "n"), when("A", "n"))))
                .isEmpty();
        assertThat(unreachable(several("A"), asked("Q", when("A", "n"), unless("A", "1", "2"))))
                .isEmpty();
    }

    @Example
    void whatIsDemandedOnTheWayHoldsFurtherOn() {
        Question gate = asked("B", when("A", "1"));

        assertThat(unreachable(yesNo("A"), gate, asked("Q", when("B", "1"), when("A", "2"))))
                .containsExactly("Q");
        assertThat(unreachable(yesNo("A"), gate, asked("Q", when("B", "1"), unless("A", "1"))))
                .containsExactly("Q");
        assertThat(unreachable(yesNo("A"), gate, asked("Q", when("B", "1"), when("A", "1"))))
                .isEmpty();
    }

    @Example
    void whatDependsOnAQuestionThatIsNeverAskedIsNotEither() {
        assertThat(unreachable(
                        yesNo("A"),
                        asked("B", when("A", "1"), when("A", "2")),
                        asked("C", unless("B", "1")),
                        asked("D", when("C", "1"))))
                .containsExactlyInAnyOrder("B", "C", "D");
    }

    @Example
    void whereEveryOptionIsForbiddenAClaimStillLeadsOn() {
        assertThat(unreachable(yesNo("A"), asked("Q", unless("A", "1", "2")))).isEmpty();
        assertThat(unreachable(yesNo("A"), asked("Q", unless("A", "1"), unless("A", "2"))))
                .isEmpty();
        assertThat(unreachable(yesNo("A"), asked("Q", unless("A", "1"), when("A", "1"))))
                .containsExactly("Q");
    }

    private static Question meant(Question question, AdministrativeOrder... orders) {
        return question.toBuilder()
                .meantFor(EntityClass.builder().addOrders(orders).build())
                .build();
    }

    @Example
    void noEntityIsOfTwoOrders() {
        Question national = meant(yesNo("A"), AdministrativeOrder.NATIONAL);

        assertThat(unreachable(national, meant(asked("Q", when("A", "1")), AdministrativeOrder.TERRITORIAL)))
                .containsExactly("Q");
        assertThat(unreachable(
                        national,
                        asked("B", when("A", "1")),
                        meant(asked("Q", when("B", "1")), AdministrativeOrder.TERRITORIAL)))
                .containsExactly("Q");
        assertThat(unreachable(
                        national,
                        meant(
                                asked("Q", when("A", "1")),
                                AdministrativeOrder.TERRITORIAL,
                                AdministrativeOrder.NATIONAL)))
                .isEmpty();
    }

    @Example
    void whatIsWrongWithADependencyByItselfIsNotToldTwice() {
        Dependency contradicting =
                when("A", "1").toBuilder().addUnlessAny(OptionId.of("1")).build();

        assertThat(unreachable(yesNo("A"), asked("Q", contradicting))).isEmpty();
        assertThat(unreachable(yesNo("A"), asked("Q", when("A", "9")))).isEmpty();
        assertThat(unreachable(yesNo("A"), asked("Q", when("Z", "9")))).isEmpty();
        assertThat(unreachable(asked("A", when("B", "1")), asked("B", when("A", "1"))))
                .isEmpty();
    }

    @Example
    void aLongChainThatComesBackToItsFirstQuestionIsFollowedInTime() {
        int size = 5_000;
        Question[] chain = new Question[size];
        for (int i = 0; i < size; i++) {
            chain[i] = i == 0
                    ? yesNo("Q0")
                    : asked("Q" + i, when("Q" + (i - 1), "1"), when("Q0", i == size - 1 ? "2" : "1"));
        }

        assertThat(unreachable(chain)).containsExactly("Q" + (size - 1));
    }

    // ---------------------------------------------------------------- against all sheets there are

    /** Four questions, each with up to two conditions on earlier ones, which may be anything that is sound by itself. */
    private static Instrument drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Question.Builder question = (random.nextBoolean() ? three("Q" + i) : several("Q" + i)).toBuilder();
            for (int d = i == 0 ? 0 : random.nextInt(3); d > 0; d--) {
                Question gate = questions.get(random.nextInt(i));
                Dependency.Builder dependency = Dependency.builder().question(gate.id());
                for (QuestionOption option : gate.options()) {
                    switch (random.nextInt(4)) {
                        case 0 -> dependency.addWhenAny(option.id());
                        case 1 -> dependency.addUnlessAny(option.id());
                        default -> {}
                    }
                }
                question.addAskedWhen(dependency.build());
            }
            questions.add(question.build());
        }
        return of(questions.toArray(Question[]::new));
    }

    private static Question three(String id) {
        return question(id, QuestionType.SINGLE_CHOICE)
                .options(List.of(option("1", "Uno", 100), option("2", "Dos", 50), option("3", "Tres", 0)))
                .build();
    }

    /** Every answer to a question that the check has nothing against, a claim that it does not apply among them. */
    private static List<Answer> answers(Question question) {
        List<Answer> all = new ArrayList<>();
        all.add(Answer.builder()
                .question(question.id())
                .notApplicable(NotApplicableClaim.builder()
                        .by(NotApplicableBy.ENTITY)
                        .reason("No tiene ese servicio")
                        .build())
                .build());
        for (QuestionOption option : question.options()) {
            all.add(Answer.builder()
                    .question(question.id())
                    .addChoices(option.id())
                    .build());
        }
        if (question.type() == QuestionType.MULTIPLE_CHOICE) {
            all.add(Answer.builder()
                    .question(question.id())
                    .addChoices(OptionId.of("1"), OptionId.of("2"))
                    .build());
        }
        return all;
    }

    private static void reach(Instrument instrument, List<Answer> given, Set<String> reached) {
        if (given.size() == instrument.questions().size()) {
            AnswerSheet sheet = AnswerSheet.builder()
                    .instrument(instrument.id())
                    .revision(instrument.revision())
                    .entity(ENTITY)
                    .vigencia(YEAR)
                    .answers(given)
                    .build();
            AnswerStates.of(instrument, sheet, TOWN).all().forEach((id, state) -> {
                if (state.asked() == Truth.HOLDS) {
                    reached.add(id.value());
                }
            });
            return;
        }
        for (Answer answer : answers(instrument.questions().get(given.size()))) {
            List<Answer> more = new ArrayList<>(given);
            more.add(answer);
            reach(instrument, more, reached);
        }
    }

    /** Takes a fraction of a second; gathering all that is demanded on every way anew would take minutes. */
    @Example
    void tenThousandQuestionsThatEachHangOnTwoBeforeAreSoonLookedAt() {
        List<QuestionOption> options = List.of(option("1", "Uno", 100), option("2", "Dos", 0));
        Question[] questions = IntStream.range(0, 10_000)
                .mapToObj(i -> question("Q" + i, QuestionType.MULTIPLE_CHOICE)
                        .options(options)
                        .askedWhen(i < 2 ? List.of() : List.of(when("Q" + (i - 1), "1"), when("Q" + (i - 2), "2")))
                        .build())
                .toArray(Question[]::new);

        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(unreachable(questions)).isEmpty());
    }

    @Example
    void ofSeveralQuestionsInTheWayTheFirstOneBackIsNamed() {
        Question a = yesNo("A");
        Question b = yesNo("B");
        Question c = yesNo("C").toBuilder()
                .addAskedWhen(when("B", "1"), when("A", "1"))
                .build();
        Question d = yesNo("D").toBuilder()
                .addAskedWhen(when("A", "2"), when("B", "2"))
                .build();
        Question e = yesNo("E").toBuilder()
                .addAskedWhen(when("D", "1"), when("C", "1"))
                .build();

        assertThat(InstrumentLint.check(of(a, b, c, d, e)).problems(LintKind.UNREACHABLE_QUESTION))
                .singleElement()
                .satisfies(p -> assertThat(p.expectation().english()).contains("no answer to 'A'"));
    }

    @Property
    void aQuestionIsUnreachableIfAndOnlyIfNoSheetLeadsToIt(@ForAll long seed) {
        Instrument instrument = drawn(seed);
        Set<String> reached = new HashSet<>();
        reach(instrument, List.of(), reached);

        Set<String> never = instrument.questions().stream()
                .map(q -> q.id().value())
                .filter(id -> !reached.contains(id))
                .collect(Collectors.toSet());
        assertThat(unreachable(instrument)).isEqualTo(never);
    }
}
