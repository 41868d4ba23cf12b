package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How each question of an instrument stands in a sheet of answers (estados de las respuestas).
 *
 * <p>A question is asked if the entity is of the class that it is meant for and all its dependencies hold. A dependency
 * on a question that is not asked does not hold; on one that is unanswered it is unknown, unless another one already
 * fails. A remark is no answer to a question that asks for more than a text. Where codes repeat, the first question and the first answer count. Immutable and
 * safe to share between threads.
 *
 * @since 0.1.0
 */
public final class AnswerStates {
    private final ImmutableMap<QuestionId, AnswerState> states;

    private AnswerStates(ImmutableMap<QuestionId, AnswerState> states) {
        this.states = states;
    }

    static AnswerStates of(FilledSheet filled) {
        return new AnswerStates(filled.all());
    }

    /**
     * Tells how each question stands. Never throws, whatever the instrument and the sheet hold.
     *
     * @param instrument the instrument
     * @param sheet the answers to it
     * @param entity the entity that answered
     * @return the states
     */
    public static AnswerStates of(Instrument instrument, AnswerSheet sheet, PublicEntity entity) {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(entity, "entity");
        return of(Questionnaire.of(instrument).filled(sheet, entity));
    }

    /**
     * How one question stands.
     *
     * @param question its code
     * @return the state, empty if the instrument has no such question
     */
    public Optional<AnswerState> of(QuestionId question) {
        Objects.requireNonNull(question, "question");
        return Optional.ofNullable(states.get(question));
    }

    /**
     * How all questions stand.
     *
     * @return an immutable map in the order of the instrument
     */
    public Map<QuestionId, AnswerState> all() {
        return states;
    }

    /**
     * How many questions are in one state.
     *
     * @param state the state
     * @return 0 or more
     */
    public int count(QuestionState state) {
        Objects.requireNonNull(state, "state");
        return (int) states.values().stream().filter(s -> s.state() == state).count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerStates s && states.equals(s.states);
    }

    @Override
    public int hashCode() {
        return states.hashCode();
    }

    /** Returns the states in the order of the instrument. */
    @Override
    public String toString() {
        return states.toString();
    }

    /** The options of a question by code; the first of those with the same one. */
    static Map<OptionId, QuestionOption> options(Question question) {
        Map<OptionId, QuestionOption> options = new LinkedHashMap<>();
        question.options().forEach(o -> options.putIfAbsent(o.id(), o));
        return options;
    }

    /** Whether an answer says all that the question asks, or that it does not apply. A remark alone does not. */
    static boolean isWhole(Question question, Answer answer) {
        return new QuestionForm(0, question, UnaryOperator.identity())
                .given(answer)
                .isWhole();
    }
}
