package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.scoring.QuestionForm.Gate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sheet of answers beside its questions, and how each question stands in it. Of two answers to a question the first counts. */
final class FilledSheet {
    private static final Text OTHER_CLASS = Text.of(
            "El instrumento no la pregunta a entidades de esta clase.",
            "The instrument does not ask it of entities of this class.");
    private static final Text CLASS_UNKNOWN = Text.of(
            "No se conocen los datos de la entidad que lo deciden: orden, naturaleza o categoría.",
            "What decides it is unknown of the entity: order, nature or category.");

    final Questionnaire questionnaire;
    final AnswerSheet sheet;
    final PublicEntity entity;
    final MeasuredEntity measured;
    /** The number of the question of each answer of the sheet. */
    private final int[] questions;
    /** What was answered to each question. */
    private final @Nullable GivenAnswer[] answers;

    private final QuestionState[] states;
    private final Truth[] asked;
    /** Why a question is not asked, or cannot be told to be. */
    private final @Nullable Text[] because;

    FilledSheet(Questionnaire questionnaire, AnswerSheet sheet, PublicEntity entity) {
        this.questionnaire = questionnaire;
        this.sheet = sheet;
        this.entity = entity;
        this.measured = MeasuredEntity.of(entity, sheet.vigencia());
        int size = questionnaire.size();
        this.questions = new int[sheet.answers().size()];
        this.answers = new GivenAnswer[size];
        this.states = new QuestionState[size];
        this.asked = new Truth[size];
        this.because = new Text[size];
        List<Answer> given = sheet.answers();
        int next = 0;
        for (int i = 0; i < questions.length; i++) {
            int question = questionnaire.number(given.get(i).question(), next);
            next = question + 1;
            questions[i] = question;
            if (question >= 0 && answers[question] == null) {
                answers[question] = questionnaire.form(question).given(given.get(i));
            }
        }
        for (int question : questionnaire.order()) {
            ask(question);
        }
    }

    private void ask(int question) {
        Truth meant = questionnaire.form(question).isMeantFor(measured);
        if (meant == Truth.FAILS) {
            notAsked(question, OTHER_CLASS);
            return;
        }
        Text unknown = meant == Truth.UNKNOWN ? CLASS_UNKNOWN : null;
        for (Gate gate : questionnaire.gates(question)) {
            Truth passed = passed(gate);
            if (passed == Truth.FAILS) {
                notAsked(question, gate.closed());
                return;
            }
            if (passed == Truth.UNKNOWN && unknown == null) {
                unknown = why(gate);
            }
        }
        GivenAnswer answer = answers[question];
        states[question] = answer == null ? QuestionState.UNANSWERED : answer.state;
        asked[question] = unknown == null ? Truth.HOLDS : Truth.UNKNOWN;
        because[question] = unknown;
    }

    private void notAsked(int question, Text reason) {
        states[question] = QuestionState.NOT_ASKED;
        asked[question] = Truth.FAILS;
        because[question] = reason;
    }

    private Truth passed(Gate gate) {
        if (gate.question() == Gate.NOWHERE) {
            return Truth.UNKNOWN;
        }
        GivenAnswer answer = answers[gate.question()];
        Truth passed = answer == null || states[gate.question()] == QuestionState.UNANSWERED
                ? Truth.UNKNOWN
                : Truth.of(gate.isPassedBy(answer.answer.choices()));
        return asked[gate.question()].and(passed);
    }

    /** Why it cannot be told whether a gate is passed. */
    private @Nullable Text why(Gate gate) {
        if (gate.question() == Gate.NOWHERE) {
            return gate.lost();
        }
        return asked[gate.question()] == Truth.UNKNOWN ? reason(gate.question()) : gate.open();
    }

    /** The number of the question of an answer, by the place of the answer in the sheet. */
    int question(int place) {
        return questions[place];
    }

    /** The answer at a place of the sheet, which is not the one that counts if it is not the first to its question. */
    GivenAnswer given(int place) {
        Answer answer = sheet.answers().get(place);
        GivenAnswer first = answers[questions[place]];
        return first != null && first.answer == answer
                ? first
                : questionnaire.form(questions[place]).given(answer);
    }

    /** The answer to a question, null if it has none. */
    @Nullable
    GivenAnswer answer(int question) {
        return answers[question];
    }

    QuestionState state(int question) {
        return states[question];
    }

    Truth asked(int question) {
        return asked[question];
    }

    /** Why a question does not apply, is not asked, or cannot be told to be; null otherwise. */
    @Nullable
    Text reason(int question) {
        GivenAnswer answer = answers[question];
        return switch (states[question]) {
            case NOT_APPLICABLE_BY_LAW, NOT_APPLICABLE_BY_ENTITY -> answer == null ? null : answer.whyNotApplicable();
            case ANSWERED, EXCLUDED, NOT_ASKED, UNANSWERED -> because[question];
        };
    }

    /** How all questions stand, in the order of the instrument. */
    ImmutableMap<QuestionId, AnswerState> all() {
        ImmutableMap.Builder<QuestionId, AnswerState> all = ImmutableMap.builder();
        questionnaire.numbers.forEach(
                (id, q) -> all.put(id, new AnswerState(states[q], asked[q], Optional.ofNullable(reason(q)))));
        return all.buildOrThrow();
    }
}
