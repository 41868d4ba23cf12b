package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.Truth;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How each question of an instrument stands in a sheet of answers (estados de las respuestas).
 *
 * <p>A question is asked if the entity is of the class that it is meant for and all its dependencies hold. A dependency
 * on a question that is not asked, or that was said not to apply, does not hold; on one without an answer it is unknown,
 * unless another one already fails. Where codes repeat, the first question and the first answer count. Immutable and
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
     * How many questions stand in one way.
     *
     * @param kind the way
     * @return 0 or more
     */
    public int count(AnswerState.Kind kind) {
        return (int) states.values().stream().filter(s -> s.kind() == kind).count();
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

    /** Whether an entity is of a class: unknown where it does not say what decides. */
    static Truth isMeantFor(Optional<EntityClass> meantFor, PublicEntity entity, AnswerSheet sheet) {
        return meantFor.map(m -> isOf(m, entity, sheet)).orElse(Truth.HOLDS);
    }

    private static Truth isOf(EntityClass meant, PublicEntity entity, AnswerSheet sheet) {
        Truth category = among(
                meant.categories(), Optional.ofNullable(entity.categories().get(sheet.vigencia())));
        if (category == Truth.UNKNOWN && entity.order().equals(Optional.of(AdministrativeOrder.NATIONAL))) {
            category = Truth.FAILS; // only municipalities have a category
        }
        return among(meant.orders(), entity.order())
                .and(among(meant.natures(), entity.nature()))
                .and(category);
    }

    private static <T> Truth among(Collection<T> meant, Optional<T> found) {
        if (meant.isEmpty()) {
            return Truth.HOLDS;
        }
        return found.map(f -> Truth.of(meant.contains(f))).orElse(Truth.UNKNOWN);
    }

    /** The options of a question by code; the first of those with the same one. */
    static Map<OptionId, QuestionOption> options(Question question) {
        Map<OptionId, QuestionOption> options = new LinkedHashMap<>();
        question.options().forEach(o -> options.putIfAbsent(o.id(), o));
        return options;
    }

    /** Resolves questions after those that they depend on, with a stack of its own: chains may be long. */
    private static final class Search {
        private static final Text OTHER_CLASS = Text.of(
                "El instrumento no la pregunta a entidades de esta clase.",
                "The instrument does not ask it of entities of this class.");
        private static final Text CLASS_UNKNOWN = Text.of(
                "No se conocen los datos de la entidad que lo deciden: orden, naturaleza o categoría.",
                "What decides it is unknown of the entity: order, nature or category.");

        private final AnswerSheet sheet;
        private final PublicEntity entity;
        private final Map<QuestionId, Question> questions = new LinkedHashMap<>();
        private final Map<QuestionId, Answer> answers = new HashMap<>();
        private final Map<QuestionId, AnswerState> resolved = new HashMap<>();

        Search(Instrument instrument, AnswerSheet sheet, PublicEntity entity) {
            this.sheet = sheet;
            this.entity = entity;
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
                    ? AnswerState.unknown(Text.of(
                            "Depende de la pregunta '" + id + "', que no está o que depende a su vez de ella.",
                            "It depends on question '" + id + "', which is not there or depends on it in turn."))
                    : known;
        }

        private AnswerState state(Question question) {
            Truth meant = isMeantFor(question.meantFor(), entity, sheet);
            if (meant == Truth.FAILS) {
                return AnswerState.notAsked(NotApplicableBy.LAW, OTHER_CLASS);
            }
            Optional<AnswerState> unknown =
                    meant == Truth.UNKNOWN ? Optional.of(AnswerState.unknown(CLASS_UNKNOWN)) : Optional.empty();
            for (Dependency dependency : question.askedWhen()) {
                AnswerState gate = state(dependency.question());
                Truth holds = holds(dependency, gate);
                if (holds == Truth.FAILS) {
                    return AnswerState.notAsked(
                            gate.isClaimed() ? NotApplicableBy.ENTITY : NotApplicableBy.LAW,
                            Text.of(
                                    "No se pregunta después de lo respondido en '" + dependency.question() + "'.",
                                    "It is not asked after what was answered in '" + dependency.question() + "'."));
                }
                if (holds == Truth.UNKNOWN && unknown.isEmpty()) {
                    unknown = Optional.of(AnswerState.unknown(gate.reason()
                            .filter(r -> gate.kind() == AnswerState.Kind.UNKNOWN)
                            .orElseGet(() -> Text.of(
                                    "La pregunta '" + dependency.question()
                                            + "', de la que depende, no está respondida.",
                                    "Question '" + dependency.question() + "', which it depends on, is unanswered."))));
                }
            }
            return unknown.orElseGet(() -> answered(question));
        }

        private Truth holds(Dependency dependency, AnswerState gate) {
            Answer answer = answers.get(dependency.question());
            List<OptionId> chosen = answer == null ? List.of() : answer.choices();
            return switch (gate.kind()) {
                case NOT_ASKED -> Truth.FAILS;
                case UNKNOWN, UNANSWERED -> Truth.UNKNOWN;
                case NOT_APPLICABLE -> chosen.isEmpty() ? Truth.FAILS : holds(dependency, chosen);
                case ANSWERED, EXCLUDED -> holds(dependency, chosen);
            };
        }

        private static Truth holds(Dependency dependency, List<OptionId> chosen) {
            return Truth.of((dependency.whenAny().isEmpty()
                            || dependency.whenAny().stream().anyMatch(chosen::contains))
                    && dependency.unlessAny().stream().noneMatch(chosen::contains));
        }

        private AnswerState answered(Question question) {
            Answer answer = answers.get(question.id());
            if (answer == null) {
                return AnswerState.unanswered();
            }
            if (answer.notApplicable().isPresent()) {
                NotApplicableClaim claim = answer.notApplicable().orElseThrow();
                return AnswerState.notApplicable(claim.by(), Text.same(claim.reason()));
            }
            Map<OptionId, QuestionOption> options = options(question);
            return switch (question.type()) {
                case SINGLE_CHOICE, MULTIPLE_CHOICE -> chosen(options, answer.choices(), true);
                case MATRIX ->
                    chosen(
                            options,
                            answer.cells().stream().map(MatrixChoice::option).toList(),
                            false);
                case MULTIPLE_NUMBERS ->
                    answered(answer.numbers().stream().anyMatch(n -> options.containsKey(n.option())));
                case OPEN_NUMBER -> answered(answer.number().isPresent());
                case OPEN_TEXT -> answered(answer.text().isPresent());
            };
        }

        private static AnswerState chosen(
                Map<OptionId, QuestionOption> options, List<OptionId> choices, boolean excludes) {
            List<QuestionOption> chosen =
                    choices.stream().map(options::get).filter(Objects::nonNull).toList();
            if (excludes && chosen.stream().anyMatch(QuestionOption::excluding)) {
                return AnswerState.excluded();
            }
            if (!chosen.isEmpty() && chosen.stream().allMatch(QuestionOption::notApplicable)) {
                return AnswerState.notApplicable(
                        NotApplicableBy.ENTITY,
                        Phrases.text(chosen.get(0).label(), chosen.get(0).label()));
            }
            return answered(!chosen.isEmpty());
        }

        private static AnswerState answered(boolean given) {
            return given ? AnswerState.answered() : AnswerState.unanswered();
        }
    }
}
