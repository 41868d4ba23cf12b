package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.ProblemLine.quoted;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerOrigin;
import io.github.mipg.model.measurement.AnswerReview;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.MatrixRow;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.model.measurement.ReviewState;
import io.github.mipg.rules.report.Truth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run over a sheet of answers. */
final class SheetInspection {
    private static final Text TAKE_ONE_OUT = Text.of("Quite uno de los dos.", "Take one of the two out.");

    private final Instrument instrument;
    private final AnswerSheet sheet;
    private final PublicEntity entity;
    private final MeasuredEntity measured;
    private final AnswerStates states;
    private final Map<QuestionId, Question> questions = new HashMap<>();
    private final ImmutableList.Builder<AnswerProblem> problems = ImmutableList.builder();

    SheetInspection(Instrument instrument, AnswerSheet sheet, PublicEntity entity, AnswerStates states) {
        this.instrument = instrument;
        this.sheet = sheet;
        this.entity = entity;
        this.measured = MeasuredEntity.of(entity, sheet.vigencia());
        this.states = states;
        instrument.questions().forEach(q -> questions.putIfAbsent(q.id(), q));
    }

    ImmutableList<AnswerProblem> problems() {
        whole();
        Set<QuestionId> answered = new HashSet<>();
        for (int i = 0; i < sheet.answers().size(); i++) {
            answer("/answers/" + i, sheet.answers().get(i), answered);
        }
        for (int i = 0; i < sheet.assignments().size(); i++) {
            QuestionId id = sheet.assignments().get(i).question();
            if (!questions.containsKey(id)) {
                unknownQuestion(AnswerProblemKind.UNKNOWN_ASSIGNMENT, "/assignments/" + i + "/question", id);
            }
        }
        return problems.build();
    }

    private void whole() {
        differs(
                AnswerProblemKind.WRONG_INSTRUMENT,
                "/instrument",
                sheet.instrument(),
                instrument.id(),
                Text.of("Dé el instrumento que se respondió.", "Give the instrument that was answered."));
        differs(
                AnswerProblemKind.WRONG_REVISION,
                "/revision",
                sheet.revision(),
                instrument.revision(),
                Text.of(
                        "Dé la revisión que se respondió, o pase las respuestas a la nueva.",
                        "Give the revision that was answered, or carry the answers over to the new one."));
        differs(
                AnswerProblemKind.WRONG_ENTITY,
                "/entity",
                sheet.entity(),
                entity.id(),
                Text.of("Dé la entidad que respondió.", "Give the entity that answered."));
        instrument
                .vigencia()
                .ifPresent(v -> differs(
                        AnswerProblemKind.WRONG_VIGENCIA,
                        "/vigencia",
                        sheet.vigencia(),
                        v,
                        Text.of(
                                "Use el instrumento de la vigencia que se mide.",
                                "Use the instrument of the vigencia that is measured.")));
    }

    private void differs(AnswerProblemKind kind, String pointer, Object found, Object expected, Text fix) {
        if (!found.equals(expected)) {
            String wanted = quoted(expected.toString());
            problems.add(new AnswerProblem(
                    kind,
                    pointer,
                    Optional.empty(),
                    Optional.empty(),
                    found.toString(),
                    Text.of("ser " + wanted, "be " + wanted),
                    fix));
        }
    }

    private void unknownQuestion(AnswerProblemKind kind, String pointer, QuestionId id) {
        problems.add(new AnswerProblem(
                kind,
                pointer,
                Optional.of(id),
                Optional.empty(),
                id.value(),
                Text.of("nombrar una pregunta del instrumento", "name a question of the instrument"),
                Text.of("Corrija el código o quite la fila.", "Correct the code, or take the row out.")));
    }

    private void answer(String pointer, Answer answer, Set<QuestionId> answered) {
        Question question = questions.get(answer.question());
        if (question == null) {
            unknownQuestion(AnswerProblemKind.UNKNOWN_QUESTION, pointer + "/question", answer.question());
            return;
        }
        Sight sight = new Sight(pointer, question, answer);
        if (!answered.add(question.id())) {
            sight.add(
                    AnswerProblemKind.DUPLICATE_ANSWER,
                    "/question",
                    question.id().value(),
                    Text.of("responderse una sola vez", "be answered once"),
                    Text.of("Deje una de las dos respuestas.", "Leave one of the two answers."));
        }
        if (answer.isGiven()) {
            sight.content();
            sight.codes();
            sight.choices();
            sight.applicability();
            sight.whole();
            NumberInspection.inspect(sight.question, sight.answer, sight::add);
            asked(sight);
            sight.proof();
        } else {
            sight.add(
                    AnswerProblemKind.EMPTY_ANSWER,
                    "",
                    "",
                    Text.of("decir algo", "say something"),
                    Text.of(
                            "Responda, o quite la respuesta: así cuenta como sin responder.",
                            "Answer, or take the answer out: like this it counts as unanswered."));
        }
        sight.origin();
    }

    private void asked(Sight sight) {
        AnswerState state = states.of(sight.question.id()).orElseThrow();
        boolean notMeant = sight.question.meantFor().map(measured::isOf).orElse(Truth.HOLDS) == Truth.FAILS;
        if (state.asked() == Truth.HOLDS) {
            return;
        }
        Text why = state.reason()
                .orElseGet(() -> Text.of("Falta un dato que lo decide.", "Something that decides it is missing."));
        if (state.asked() == Truth.UNKNOWN) {
            sight.add(
                    AnswerProblemKind.ASKED_UNKNOWN,
                    "",
                    "",
                    Text.of(
                            "responderse solo si se pregunta, y no se sabe",
                            "be answered only if it is asked, which is unknown"),
                    why);
        } else {
            sight.add(
                    notMeant ? AnswerProblemKind.NOT_MEANT_FOR_ENTITY : AnswerProblemKind.NOT_ASKED,
                    "",
                    "",
                    Text.of("quedar sin responder: así no cuenta", "be left blank: like this it does not count"),
                    why);
        }
    }

    /** One answer with its question. */
    private final class Sight {
        private final String pointer;
        private final Question question;
        private final Answer answer;
        private final Map<OptionId, QuestionOption> options;

        Sight(String pointer, Question question, Answer answer) {
            this.pointer = pointer;
            this.question = question;
            this.answer = answer;
            this.options = AnswerStates.options(question);
        }

        void add(AnswerProblemKind kind, String rest, String found, Text expectation, Text fix) {
            add(kind, rest, Optional.empty(), found, expectation, fix);
        }

        private void add(
                AnswerProblemKind kind,
                String rest,
                Optional<OptionId> option,
                String found,
                Text expectation,
                Text fix) {
            problems.add(new AnswerProblem(
                    kind, pointer + rest, Optional.of(question.id()), option, found, expectation, fix));
        }

        void content() {
            QuestionType type = question.type();
            boolean chosen = type == QuestionType.SINGLE_CHOICE || type == QuestionType.MULTIPLE_CHOICE;
            boolean deniesAll = type == QuestionType.MULTIPLE_NUMBERS
                    && answer.choices().stream()
                            .map(options::get)
                            .allMatch(o -> o == null || o.excluding() || o.notApplicable());
            wrongIf(!chosen && !deniesAll && !answer.choices().isEmpty(), "/choices");
            wrongIf(type != QuestionType.MULTIPLE_NUMBERS && !answer.numbers().isEmpty(), "/numbers");
            wrongIf(type != QuestionType.MATRIX && !answer.cells().isEmpty(), "/cells");
            wrongIf(type != QuestionType.OPEN_NUMBER && answer.number().isPresent(), "/number");
            wrongIf(type == QuestionType.OPEN_NUMBER && answer.text().isPresent(), "/text");
        }

        private void wrongIf(boolean wrong, String field) {
            if (wrong) {
                Text type = question.type().label();
                add(
                        AnswerProblemKind.WRONG_CONTENT,
                        field,
                        "",
                        Text.of(
                                "faltar en la respuesta a una pregunta de tipo '" + type.spanish() + "'",
                                "be absent from the answer to a question of type '" + type.english() + "'"),
                        Text.of("Responda con lo que la pregunta pide.", "Answer with what the question asks for."));
            }
        }

        void codes() {
            Set<OptionId> rows = question.rows().stream().map(MatrixRow::id).collect(Collectors.toSet());
            known(AnswerProblemKind.UNKNOWN_OPTION, "/choices", "", answer.choices(), c -> c, options.keySet());
            once("/choices", "", answer.choices(), c -> c);
            known(
                    AnswerProblemKind.UNKNOWN_OPTION,
                    "/numbers",
                    "/option",
                    answer.numbers(),
                    OptionNumber::option,
                    options.keySet());
            once("/numbers", "/option", answer.numbers(), OptionNumber::option);
            known(AnswerProblemKind.UNKNOWN_ROW, "/cells", "/row", answer.cells(), MatrixChoice::row, rows);
            once("/cells", "/row", answer.cells(), MatrixChoice::row);
            known(
                    AnswerProblemKind.UNKNOWN_OPTION,
                    "/cells",
                    "/option",
                    answer.cells(),
                    MatrixChoice::option,
                    options.keySet());
        }

        private <T> void known(
                AnswerProblemKind kind,
                String list,
                String field,
                List<T> parts,
                Function<T, OptionId> code,
                Set<OptionId> known) {
            boolean row = kind == AnswerProblemKind.UNKNOWN_ROW;
            for (int i = 0; i < parts.size(); i++) {
                OptionId id = code.apply(parts.get(i));
                if (!known.contains(id)) {
                    add(
                            kind,
                            list + "/" + i + field,
                            Optional.of(id),
                            id.value(),
                            row
                                    ? Text.of("nombrar una fila de la pregunta", "name a row of the question")
                                    : Text.of("nombrar una opción de la pregunta", "name an option of the question"),
                            Text.of("Corrija el código.", "Correct the code."));
                }
            }
        }

        private <T> void once(String list, String field, List<T> parts, Function<T, OptionId> code) {
            Set<OptionId> seen = new HashSet<>();
            for (int i = 0; i < parts.size(); i++) {
                OptionId id = code.apply(parts.get(i));
                if (!seen.add(id)) {
                    add(
                            AnswerProblemKind.REPEATED_CHOICE,
                            list + "/" + i + field,
                            Optional.of(id),
                            id.value(),
                            Text.of("estar una sola vez", "be there once"),
                            TAKE_ONE_OUT);
                }
            }
        }

        void choices() {
            long distinct = answer.choices().stream().distinct().count();
            if (question.type() == QuestionType.SINGLE_CHOICE && distinct > 1) {
                add(
                        AnswerProblemKind.SEVERAL_CHOICES,
                        "/choices",
                        Long.toString(distinct),
                        Text.of("tener una sola opción", "hold one option"),
                        Text.of("Deje la que es cierta.", "Leave the one that is true."));
            }
            for (int i = 0; i < answer.choices().size(); i++) {
                QuestionOption option = options.get(answer.choices().get(i));
                boolean together = distinct > 1
                        || !answer.numbers().isEmpty()
                        || !answer.cells().isEmpty()
                        || answer.number().isPresent();
                if (option != null && together && (option.excluding() || option.notApplicable())) {
                    add(
                            option.excluding()
                                    ? AnswerProblemKind.EXCLUDING_WITH_OTHERS
                                    : AnswerProblemKind.NOT_APPLICABLE_WITH_OTHERS,
                            "/choices/" + i,
                            Optional.of(option.id()),
                            option.label(),
                            Text.of("elegirse sola", "be chosen alone"),
                            Text.of("Deje esta opción o las otras.", "Leave this option or the others."));
                }
            }
        }

        void applicability() {
            boolean more = !answer.choices().isEmpty()
                    || !answer.numbers().isEmpty()
                    || !answer.cells().isEmpty()
                    || answer.number().isPresent();
            if (answer.notApplicable().isPresent() && more) {
                add(
                        AnswerProblemKind.NOT_APPLICABLE_ANSWERED,
                        "/notApplicable",
                        answer.notApplicable().orElseThrow().reason(),
                        Text.of("estar sola: la pregunta está respondida", "stand alone: the question is answered"),
                        Text.of(
                                "Quite la respuesta o la declaración de que no aplica.",
                                "Take out the answer, or the claim that it does not apply."));
            }
            Optional<NotApplicableClaim> unfounded =
                    answer.notApplicable().filter(c -> c.by() == NotApplicableBy.LAW && !c.isByLaw());
            if (unfounded.isPresent()) {
                add(
                        AnswerProblemKind.PROVISION_MISSING,
                        "/notApplicable/provision",
                        "",
                        Text.of(
                                "decir qué norma la excluye: sin ella cuenta como alegada por la entidad",
                                "say which provision excludes it: without one it counts as claimed by the entity"),
                        Text.of(
                                "Escriba norma y artículo, o declare que lo alega la entidad.",
                                "Write norm and article, or say that the entity claims it."));
            }
        }

        void whole() {
            if (answer.notApplicable().isPresent()) {
                return;
            }
            boolean nothingElse = answer.choices().isEmpty()
                    && answer.numbers().isEmpty()
                    && answer.cells().isEmpty()
                    && answer.number().isEmpty();
            boolean asksForMore =
                    question.type() != QuestionType.OPEN_TEXT && question.type() != QuestionType.OPEN_NUMBER;
            if (nothingElse && asksForMore) {
                add(
                        AnswerProblemKind.ONLY_REMARK,
                        "/text",
                        answer.text().orElse(""),
                        Text.of(
                                "acompañar lo que la pregunta pide: es solo una observación",
                                "go with what the question asks for: it is only a remark"),
                        Text.of(
                                "Responda la pregunta; mientras tanto cuenta como sin responder.",
                                "Answer the question; until then it counts as unanswered."));
            }
            if (question.type() == QuestionType.MATRIX && !answer.cells().isEmpty()) {
                Set<OptionId> rows =
                        answer.cells().stream().map(MatrixChoice::row).collect(Collectors.toSet());
                missing(
                        AnswerProblemKind.ROWS_MISSING,
                        "/cells",
                        question.rows().stream()
                                .map(MatrixRow::id)
                                .filter(r -> !rows.contains(r))
                                .distinct()
                                .toList(),
                        Text.of("responder todas las filas", "answer all rows"));
            }
            if (question.type() == QuestionType.MULTIPLE_NUMBERS
                    && !answer.numbers().isEmpty()) {
                Set<OptionId> given =
                        answer.numbers().stream().map(OptionNumber::option).collect(Collectors.toSet());
                missing(
                        AnswerProblemKind.NUMBERS_MISSING,
                        "/numbers",
                        options.values().stream()
                                .filter(o -> !o.excluding() && !o.notApplicable() && !given.contains(o.id()))
                                .map(QuestionOption::id)
                                .toList(),
                        Text.of("dar la cifra de todas las opciones", "give the number of all options"));
            }
        }

        private void missing(AnswerProblemKind kind, String list, List<OptionId> codes, Text expectation) {
            if (!codes.isEmpty()) {
                String names = codes.stream().limit(10).map(OptionId::value).collect(Collectors.joining(", "))
                        + (codes.size() > 10 ? "\u2026" : "");
                add(
                        kind,
                        list,
                        "",
                        expectation,
                        Text.of(
                                "Faltan " + names + "; mientras tanto cuenta como sin responder.",
                                "Missing are " + names + "; until then it counts as unanswered."));
            }
        }

        void proof() {
            AnswerState state = states.of(question.id()).orElseThrow();
            if (state.state() == QuestionState.ANSWERED
                    && question.evidenceDemanded()
                    && answer.evidence().isEmpty()) {
                add(
                        AnswerProblemKind.EVIDENCE_MISSING,
                        "/evidence",
                        "",
                        Text.of("nombrar lo que la prueba", "name what proves it"),
                        Text.of(
                                "Agregue el título del documento y dónde está.",
                                "Add the title of the document and where it is."));
            }
            Optional<QuestionOption> asking = Stream.concat(
                            answer.choices().stream(), answer.cells().stream().map(MatrixChoice::option))
                    .map(options::get)
                    .filter(Objects::nonNull)
                    .filter(QuestionOption::asksText)
                    .findFirst();
            if (asking.isPresent() && answer.text().isEmpty()) {
                add(
                        AnswerProblemKind.TEXT_MISSING,
                        "/text",
                        asking.map(QuestionOption::id),
                        "",
                        Text.of(
                                "decir lo que pide la opción "
                                        + quoted(asking.orElseThrow().label()),
                                "say what the option "
                                        + quoted(asking.orElseThrow().label()) + " asks for"),
                        Text.of("Escríbalo en una línea.", "Write it in one line."));
            }
        }

        void origin() {
            Optional<AnswerReview> rejected = answer.review().filter(r -> r.state() == ReviewState.REJECTED);
            if (rejected.isPresent()) {
                add(
                        AnswerProblemKind.REJECTED,
                        "/review",
                        rejected.flatMap(AnswerReview::reason).orElse(""),
                        Text.of("corregirse: fue devuelta", "be corrected: it was sent back"),
                        Text.of("Corríjala y envíela otra vez.", "Correct it and hand it in again."));
            }
            if (answer.origin().equals(Optional.of(AnswerOrigin.CARRIED_OVER))) {
                add(
                        AnswerProblemKind.TO_CONFIRM,
                        "/origin",
                        answer.carriedFrom().map(Object::toString).orElse(""),
                        Text.of("confirmarse: es la de un año anterior", "be confirmed: it is that of an earlier year"),
                        Text.of(
                                "Revísela; al confirmarla, su origen es TYPED.",
                                "Look at it; once confirmed, its origin is TYPED."));
            }
        }
    }
}
