package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerOrigin;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.CarryOver;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.MatrixRow;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionAssignment;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.model.measurement.ReviewState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One run that brings the answers of one vigencia into the next. */
final class CarryingOver {
    private static final Text GONE = Text.of("La pregunta ya no está.", "The question is not there any more.");
    private static final Text OTHER_TYPE =
            Text.of("La pregunta se responde ahora de otra forma.", "The question is answered in another way now.");
    private static final Text SENT_BACK = Text.of("La respuesta fue devuelta.", "The answer was sent back.");
    private static final Text REPEATED =
            Text.of("Es la segunda respuesta a la misma pregunta.", "It is the second answer to the same question.");
    private static final Text NO_PART = Text.of(
            "Ninguna opción o fila de la pregunta nueva dice lo mismo.",
            "No option or row of the new question says the same.");
    private static final Text NOT_TOGETHER = Text.of(
            "Una de las opciones niega ahora las demás, o dice que la pregunta no aplica.",
            "One of the options now denies the others, or says that the question does not apply.");
    private static final Text TEXT_NOT_ASKED = Text.of(
            "Ninguna de las opciones que siguen pide un texto.", "None of the options that remain asks for a text.");

    private final AnswerSheet last;
    private final Instrument next;
    private final Map<QuestionId, Question> before;
    private final Map<QuestionId, Question> now;
    private final ImmutableList.Builder<DroppedAnswer> dropped = ImmutableList.builder();

    CarryingOver(Instrument lastInstrument, AnswerSheet last, Instrument next) {
        this.last = last;
        this.next = next;
        this.before = questions(lastInstrument);
        this.now = questions(next);
    }

    private static Map<QuestionId, Question> questions(Instrument instrument) {
        Map<QuestionId, Question> questions = new LinkedHashMap<>();
        instrument.questions().forEach(q -> questions.putIfAbsent(q.id(), q));
        return questions;
    }

    CarriedOver to(Vigencia vigencia) {
        ImmutableMap<QuestionId, CarryOver> marks = marks();
        AnswerSheet.Builder sheet = AnswerSheet.builder()
                .instrument(next.id())
                .revision(next.revision())
                .entity(last.entity())
                .vigencia(vigencia);
        Set<QuestionId> seen = new HashSet<>();
        for (Answer answer : last.answers()) {
            if (seen.add(answer.question())) {
                carried(answer)
                        .map(a -> a.carryOver(marks.getOrDefault(answer.question(), CarryOver.REWORDED))
                                .build())
                        .ifPresent(sheet::addAnswers);
            } else if (answer.isGiven()) {
                drop(answer, REPEATED);
            }
        }
        for (QuestionAssignment assignment : last.assignments()) {
            if (now.containsKey(assignment.question())) {
                sheet.addAssignments(
                        assignment.toBuilder().due(Optional.empty()).build());
            }
        }
        return new CarriedOver(sheet.build(), marks, dropped.build());
    }

    private ImmutableMap<QuestionId, CarryOver> marks() {
        ImmutableMap.Builder<QuestionId, CarryOver> marks = ImmutableMap.builder();
        now.forEach((id, question) -> {
            Question old = before.get(id);
            marks.put(id, old == null ? CarryOver.NEW : old.equals(question) ? CarryOver.SAME : CarryOver.REWORDED);
        });
        before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> marks.put(id, CarryOver.GONE));
        return marks.buildOrThrow();
    }

    private void drop(Answer answer, Text reason) {
        dropped.add(new DroppedAnswer(answer.question(), Optional.empty(), reason));
    }

    private Optional<Answer.Builder> carried(Answer answer) {
        if (!answer.isGiven()) {
            return Optional.empty();
        }
        Question old = before.get(answer.question());
        Question question = now.get(answer.question());
        Optional<Text> against = question == null || old == null
                ? Optional.of(GONE)
                : answer.review().filter(r -> r.state() == ReviewState.REJECTED).isPresent()
                        ? Optional.of(SENT_BACK)
                        : old.type() == question.type() ? Optional.empty() : Optional.of(OTHER_TYPE);
        if (against.isPresent() || question == null || old == null) {
            drop(answer, against.orElse(GONE));
            return Optional.empty();
        }
        return carried(answer, old, question);
    }

    private Optional<Answer.Builder> carried(Answer answer, Question old, Question question) {
        Map<OptionId, OptionId> options =
                sameWords(old.options(), question.options(), QuestionOption::id, QuestionOption::label);
        Map<OptionId, OptionId> rows = sameWords(old.rows(), question.rows(), MatrixRow::id, MatrixRow::label);
        List<OptionId> choices = answer.choices().stream()
                .map(c -> part(answer, c, options))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<OptionNumber> numbers = answer.numbers().stream()
                .flatMap(n -> part(answer, n.option(), options)
                        .map(o -> n.toBuilder().option(o).build())
                        .stream())
                .toList();
        List<MatrixChoice> cells = answer.cells().stream()
                .flatMap(c -> part(answer, c.row(), rows)
                        .flatMap(r -> part(answer, c.option(), options)
                                .map(o ->
                                        MatrixChoice.builder().row(r).option(o).build()))
                        .stream())
                .toList();
        Map<OptionId, QuestionOption> offered = AnswerStates.options(question);
        List<QuestionOption> chosen =
                choices.stream().map(offered::get).filter(Objects::nonNull).toList();
        if (chosen.size() > 1 && chosen.stream().anyMatch(o -> o.excluding() || o.notApplicable())) {
            drop(answer, NOT_TOGETHER);
            return Optional.empty();
        }
        Answer.Builder carried = Answer.builder()
                .question(question.id())
                .choices(choices)
                .numbers(numbers)
                .cells(cells)
                .number(answer.number())
                .text(text(answer, question, chosen))
                .notApplicable(answer.notApplicable())
                .origin(AnswerOrigin.CARRIED_OVER)
                .carriedFrom(last.vigencia());
        return carried.build().isGiven() ? Optional.of(carried) : Optional.empty();
    }

    private Optional<String> text(Answer answer, Question question, List<QuestionOption> chosen) {
        boolean asked = question.type() == QuestionType.OPEN_TEXT
                || question.type() == QuestionType.MATRIX
                || question.type() == QuestionType.MULTIPLE_NUMBERS
                || chosen.stream().anyMatch(QuestionOption::asksText);
        if (answer.text().isPresent() && !asked) {
            drop(answer, TEXT_NOT_ASKED);
        }
        return answer.text().filter(t -> asked);
    }

    private Optional<OptionId> part(Answer answer, OptionId code, Map<OptionId, OptionId> successors) {
        Optional<OptionId> successor = Optional.ofNullable(successors.get(code));
        if (successor.isEmpty()) {
            dropped.add(new DroppedAnswer(answer.question(), Optional.of(code), NO_PART));
        }
        return successor;
    }

    /** For each old code the new one that says the same: its own if it still does, else the only one that does. */
    private static <T> Map<OptionId, OptionId> sameWords(
            List<T> old, List<T> next, Function<T, OptionId> id, Function<T, String> label) {
        Map<OptionId, String> wordings = new HashMap<>();
        Map<String, Set<OptionId>> codes = new HashMap<>();
        for (T part : next) {
            String words = Wording.folded(label.apply(part));
            if (wordings.putIfAbsent(id.apply(part), words) == null) {
                codes.computeIfAbsent(words, w -> new HashSet<>()).add(id.apply(part));
            }
        }
        Map<OptionId, OptionId> successors = new HashMap<>();
        for (T part : old) {
            String words = Wording.folded(label.apply(part));
            Set<OptionId> same = codes.getOrDefault(words, Set.of());
            if (same.contains(id.apply(part))) {
                successors.putIfAbsent(id.apply(part), id.apply(part));
            } else if (same.size() == 1) {
                successors.putIfAbsent(id.apply(part), same.iterator().next());
            }
        }
        return successors;
    }
}
