package io.github.mipg.rules.scoring;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Figure;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerOrigin;
import io.github.mipg.model.measurement.AnswerReview;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.ReviewState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The different answers to one question, each kept once under a number from 1. Only what decides points makes a difference. */
final class DifferentAnswers {
    /** What counts of an answer besides its claim is in its parts; who says what else is left out. */
    private static final String NO_MATTER = "-";

    private static final Comparator<OptionId> BY_CODE = Comparator.naturalOrder();

    /**
     * The bits below those of the choices: whether there is a text, whose claim that the question does not apply, and
     * what is to be said against it.
     */
    private static final int FLAGS = 5;

    private static final long TEXT = 1;
    private static final long BY_LAW = 2;
    private static final long BY_ENTITY = 4;
    private static final long REJECTED = 8;
    private static final long TO_CONFIRM = 16;

    private static final Vigencia SOME_YEAR = Vigencia.of(2000);
    private static final AnswerReview SENT_BACK = AnswerReview.builder()
            .state(ReviewState.REJECTED)
            .on(SOME_YEAR.start())
            .reason(NO_MATTER)
            .build();

    private final List<Answer> answers = new ArrayList<>();
    /** Numbers of answers that are choices, a text or a claim, by what they say. */
    private final LongNumbers simple = new LongNumbers();
    /** Numbers of all others. */
    private final Map<Said, Integer> others = new HashMap<>();

    /** Equal numbers for options, each kept once for all questions. */
    private final Map<OptionNumber, OptionNumber> optionNumbers;

    DifferentAnswers(Map<OptionNumber, OptionNumber> optionNumbers) {
        this.optionNumbers = optionNumbers;
    }

    /** All that an answer says and that decides points. */
    private record Said(
            List<OptionId> choices,
            List<OptionNumber> numbers,
            List<MatrixChoice> cells,
            Optional<Figure> number,
            boolean text,
            Optional<Boolean> claimIsByLaw,
            AnswerDoubt doubt) {}

    /** The number of an answer that fits the question; it is kept if it is the first of its kind. */
    int number(GivenAnswer given) {
        if (isSimple(given)) {
            int number = simple.number(simply(given), answers.size() + 1);
            if (number > answers.size()) {
                answers.add(bare(given.answer));
            }
            return number;
        }
        Integer known = others.get(said(given.answer));
        if (known != null) {
            return known;
        }
        Answer bare = bare(given.answer);
        answers.add(bare);
        // By what is kept, so that nothing else of the sheet is.
        others.put(said(bare), answers.size());
        return answers.size();
    }

    ImmutableList<Answer> inOrder() {
        return ImmutableList.copyOf(answers);
    }

    private static boolean isSimple(GivenAnswer given) {
        return given.form.codes.size() <= Long.SIZE - FLAGS
                && given.answer.numbers().isEmpty()
                && given.answer.cells().isEmpty()
                && given.answer.number().isEmpty();
    }

    private static long simply(GivenAnswer given) {
        long said = given.answer.text().isPresent() ? TEXT : 0;
        Optional<NotApplicableClaim> claim = given.answer.notApplicable();
        if (claim.isPresent()) {
            said |= claim.get().isByLaw() ? BY_LAW : BY_ENTITY;
        }
        said |= switch (AnswerDoubt.of(given.answer)) {
            case NONE -> 0;
            case REJECTED -> REJECTED;
            case TO_CONFIRM -> TO_CONFIRM;
        };
        for (int chosen : given.chosen) {
            said |= 1L << (FLAGS + chosen);
        }
        return said;
    }

    private static Said said(Answer answer) {
        return new Said(
                sorted(answer.choices()),
                answer.numbers(),
                answer.cells(),
                answer.number(),
                answer.text().isPresent(),
                answer.notApplicable().map(NotApplicableClaim::isByLaw),
                AnswerDoubt.of(answer));
    }

    /** Nothing but what decides points. */
    private Answer bare(Answer answer) {
        if (isBare(answer)) {
            return answer;
        }
        Answer.Builder bare = Answer.builder()
                .question(answer.question())
                .choices(sorted(answer.choices()))
                .numbers(answer.numbers().stream()
                        .map(n -> optionNumbers.computeIfAbsent(n, same -> same))
                        .toList())
                .cells(answer.cells());
        answer.number().ifPresent(bare::number);
        answer.text().ifPresent(t -> bare.text(NO_MATTER));
        answer.notApplicable()
                .ifPresent(c -> bare.notApplicable(NotApplicableClaim.builder()
                        .by(c.by())
                        .reason(NO_MATTER)
                        .provision(c.provision().map(p -> NO_MATTER))
                        .build()));
        switch (AnswerDoubt.of(answer)) {
            case NONE -> {}
            case REJECTED -> bare.review(SENT_BACK);
            case TO_CONFIRM -> bare.origin(AnswerOrigin.CARRIED_OVER).carriedFrom(SOME_YEAR);
        }
        return bare.build();
    }

    /** Whether it is choices in order and nothing else, so that it can be kept as it is. */
    private static boolean isBare(Answer answer) {
        return answer.numbers().isEmpty()
                && answer.text().isEmpty()
                && answer.notApplicable().isEmpty()
                && answer.origin().isEmpty()
                && answer.system().isEmpty()
                && answer.carriedFrom().isEmpty()
                && answer.carryOver().isEmpty()
                && answer.by().isEmpty()
                && answer.on().isEmpty()
                && answer.evidence().isEmpty()
                && answer.review().isEmpty()
                && Comparators.isInOrder(answer.choices(), BY_CODE);
    }

    private static List<OptionId> sorted(List<OptionId> choices) {
        return ImmutableList.sortedCopyOf(BY_CODE, choices);
    }
}
