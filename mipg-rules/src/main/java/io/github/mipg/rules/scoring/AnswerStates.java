package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.MatrixRow;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.report.Truth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        return new AnswerStates(new Search(instrument, sheet, entity).all());
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
        Map<OptionId, QuestionOption> options = options(question);
        return answer.notApplicable().isPresent()
                || answer.choices().stream()
                        .map(options::get)
                        .anyMatch(o -> o != null && (o.excluding() || o.notApplicable()))
                || Search.isComplete(question, answer, options);
    }

    /** Resolves questions after those that they depend on, with a stack of its own: chains may be long. */
    private static final class Search {
        private static final Text OTHER_CLASS = Text.of(
                "El instrumento no la pregunta a entidades de esta clase.",
                "The instrument does not ask it of entities of this class.");
        private static final Text CLASS_UNKNOWN = Text.of(
                "No se conocen los datos de la entidad que lo deciden: orden, naturaleza o categoría.",
                "What decides it is unknown of the entity: order, nature or category.");

        private final MeasuredEntity entity;
        private final Map<QuestionId, Question> questions = new LinkedHashMap<>();
        private final Map<QuestionId, Answer> answers = new HashMap<>();
        private final Map<QuestionId, AnswerState> resolved = new HashMap<>();

        Search(Instrument instrument, AnswerSheet sheet, PublicEntity entity) {
            this.entity = MeasuredEntity.of(entity, sheet.vigencia());
            instrument.questions().forEach(q -> questions.putIfAbsent(q.id(), q));
            sheet.answers().forEach(a -> answers.putIfAbsent(a.question(), a));
        }

        ImmutableMap<QuestionId, AnswerState> all() {
            ImmutableMap.Builder<QuestionId, AnswerState> states = ImmutableMap.builder();
            for (Question question : questions.values()) {
                states.put(question.id(), resolve(question));
            }
            return states.buildOrThrow();
        }

        private AnswerState resolve(Question wanted) {
            Deque<Question> stack = new ArrayDeque<>();
            Set<QuestionId> entered = new HashSet<>();
            stack.push(wanted);
            while (!stack.isEmpty()) {
                Question question = stack.element();
                if (!resolved.containsKey(question.id()) && entered.add(question.id())) {
                    for (Dependency dependency : question.askedWhen()) {
                        Question gate = questions.get(dependency.question());
                        if (gate != null && !resolved.containsKey(gate.id()) && !entered.contains(gate.id())) {
                            stack.push(gate);
                        }
                    }
                } else {
                    stack.pop();
                    resolved.computeIfAbsent(question.id(), id -> state(question));
                }
            }
            return state(wanted.id());
        }

        private AnswerState state(QuestionId id) {
            AnswerState known = resolved.get(id);
            return known == null
                    ? new AnswerState(
                            QuestionState.UNANSWERED,
                            Truth.UNKNOWN,
                            Optional.of(Text.of(
                                    "Depende de la pregunta '" + id + "', que falta o que depende a su vez de ella.",
                                    "It depends on question '" + id + "', which is missing or depends on it in turn.")))
                    : known;
        }

        private AnswerState state(Question question) {
            Truth asked = question.meantFor().map(entity::isOf).orElse(Truth.HOLDS);
            if (asked == Truth.FAILS) {
                return notAsked(OTHER_CLASS);
            }
            Optional<Text> unknown = asked == Truth.UNKNOWN ? Optional.of(CLASS_UNKNOWN) : Optional.empty();
            for (Dependency dependency : question.askedWhen()) {
                QuestionId id = dependency.question();
                AnswerState gate = state(id);
                Truth holds = gate.asked().and(holds(dependency, gate));
                if (holds == Truth.FAILS) {
                    return notAsked(Text.of(
                            "No se pregunta después de lo respondido en '" + id + "'.",
                            "It is not asked after what was answered in '" + id + "'."));
                }
                if (holds == Truth.UNKNOWN && unknown.isEmpty()) {
                    unknown = gate.asked() == Truth.UNKNOWN
                            ? gate.reason()
                            : Optional.of(Text.of(
                                    "La pregunta '" + id + "', de la que depende, no está respondida.",
                                    "Question '" + id + "', which it depends on, is unanswered."));
                }
            }
            return answered(question, unknown);
        }

        private static AnswerState notAsked(Text reason) {
            return new AnswerState(QuestionState.NOT_ASKED, Truth.FAILS, Optional.of(reason));
        }

        private Truth holds(Dependency dependency, AnswerState gate) {
            Answer answer = answers.get(dependency.question());
            if (answer == null || gate.state() == QuestionState.UNANSWERED) {
                return Truth.UNKNOWN;
            }
            Set<OptionId> chosen = new HashSet<>(answer.choices());
            return Truth.of((dependency.whenAny().isEmpty()
                            || dependency.whenAny().stream().anyMatch(chosen::contains))
                    && dependency.unlessAny().stream().noneMatch(chosen::contains));
        }

        private AnswerState answered(Question question, Optional<Text> unknown) {
            Truth asked = unknown.isEmpty() ? Truth.HOLDS : Truth.UNKNOWN;
            Answer answer = answers.get(question.id());
            if (answer == null || !answer.isGiven()) {
                return new AnswerState(QuestionState.UNANSWERED, asked, unknown);
            }
            Optional<NotApplicableClaim> claim = answer.notApplicable();
            if (claim.isPresent()) {
                return new AnswerState(
                        claim.orElseThrow().isByLaw()
                                ? QuestionState.NOT_APPLICABLE_BY_LAW
                                : QuestionState.NOT_APPLICABLE_BY_ENTITY,
                        asked,
                        Optional.of(Text.same(claim.orElseThrow().reason())));
            }
            Map<OptionId, QuestionOption> options = options(question);
            List<QuestionOption> chosen = answer.choices().stream()
                    .map(options::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (chosen.stream().anyMatch(QuestionOption::excluding)) {
                return new AnswerState(QuestionState.EXCLUDED, asked, unknown);
            }
            Optional<QuestionOption> leaves = chosen.stream()
                    .filter(QuestionOption::notApplicable)
                    .findFirst()
                    .or(() -> noRowApplies(question, answer, options));
            if (leaves.isPresent()) {
                return new AnswerState(
                        QuestionState.NOT_APPLICABLE_BY_ENTITY, asked, leaves.map(o -> Text.same(o.label())));
            }
            return new AnswerState(
                    isComplete(question, answer, options) ? QuestionState.ANSWERED : QuestionState.UNANSWERED,
                    asked,
                    unknown);
        }

        private static Optional<QuestionOption> noRowApplies(
                Question question, Answer answer, Map<OptionId, QuestionOption> options) {
            List<QuestionOption> columns = answer.cells().stream()
                    .map(c -> options.get(c.option()))
                    .filter(Objects::nonNull)
                    .toList();
            return question.type() == QuestionType.MATRIX
                            && isComplete(question, answer, options)
                            && columns.stream().allMatch(QuestionOption::notApplicable)
                    ? columns.stream().findFirst()
                    : Optional.empty();
        }

        /** Whether the answer says all that a question of its type asks. */
        private static boolean isComplete(Question question, Answer answer, Map<OptionId, QuestionOption> options) {
            return switch (question.type()) {
                case SINGLE_CHOICE, MULTIPLE_CHOICE -> answer.choices().stream().anyMatch(options::containsKey);
                case MATRIX ->
                    !question.rows().isEmpty()
                            && answer.cells().stream()
                                    .filter(c -> options.containsKey(c.option()))
                                    .map(MatrixChoice::row)
                                    .collect(Collectors.toSet())
                                    .containsAll(question.rows().stream()
                                            .map(MatrixRow::id)
                                            .toList());
                case MULTIPLE_NUMBERS ->
                    !options.isEmpty()
                            && answer.numbers().stream()
                                    .map(OptionNumber::option)
                                    .collect(Collectors.toSet())
                                    .containsAll(options.values().stream()
                                            .filter(o -> !o.excluding() && !o.notApplicable())
                                            .map(QuestionOption::id)
                                            .toList());
                case OPEN_NUMBER -> answer.number().isPresent();
                case OPEN_TEXT -> answer.text().isPresent();
            };
        }
    }
}
