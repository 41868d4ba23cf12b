package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.ProblemLine.quoted;

import com.google.common.collect.Lists;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerReview;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.model.measurement.ReviewState;
import io.github.mipg.rules.report.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at the answers of a sheet, one after the other. Texts are made only where something is wrong. */
final class AnswerInspection {
    private final FilledSheet filled;
    private final AnswerFindings findings;
    /** The place in the sheet of the answer that is looked at. */
    private int place;

    AnswerInspection(FilledSheet filled, AnswerFindings findings) {
        this.filled = filled;
        this.findings = findings;
    }

    /**
     * Finds what is wrong with an answer.
     *
     * @param at its place in the sheet
     * @param given the answer beside its question
     * @param again whether the question was answered further up already
     */
    void look(int at, GivenAnswer given, boolean again) {
        place = at;
        if (again) {
            add(
                    given,
                    AnswerProblemKind.DUPLICATE_ANSWER,
                    "/question",
                    given.form.id.value(),
                    Text.of("responderse una sola vez", "be answered once"),
                    Text.of("Deje una de las dos respuestas.", "Leave one of the two answers."));
        }
        if (given.isGiven()) {
            content(given);
            codes(given);
            choices(given);
            applicability(given);
            whole(given);
            NumberInspection.inspect(
                    given.form.question,
                    given.answer,
                    (kind, rest, option, found, expectation, fix) ->
                            add(given, kind, rest, option, found, expectation, fix));
            asked(given);
            proof(given);
        } else {
            add(
                    given,
                    AnswerProblemKind.EMPTY_ANSWER,
                    "",
                    "",
                    Text.of("decir algo", "say something"),
                    Text.of(
                            "Responda, o quite la respuesta: así cuenta como sin responder.",
                            "Answer, or take the answer out: like this it counts as unanswered."));
        }
        origin(given);
    }

    private void add(GivenAnswer given, AnswerProblemKind kind, String rest, String found, Text expectation, Text fix) {
        add(given, kind, rest, Optional.empty(), found, expectation, fix);
    }

    private void add(
            GivenAnswer given,
            AnswerProblemKind kind,
            String rest,
            Optional<OptionId> option,
            String found,
            Text expectation,
            Text fix) {
        if (findings.wants(kind)) {
            findings.add(kind, "/answers/" + place + rest, Optional.of(given.form.id), option, found, expectation, fix);
        }
    }

    private void content(GivenAnswer given) {
        QuestionType type = given.form.type;
        boolean chosen = type == QuestionType.SINGLE_CHOICE || type == QuestionType.MULTIPLE_CHOICE;
        wrongIf(given, !chosen && !given.answer.choices().isEmpty() && !deniesAll(given), "/choices");
        wrongIf(
                given,
                type != QuestionType.MULTIPLE_NUMBERS && !given.answer.numbers().isEmpty(),
                "/numbers");
        wrongIf(given, type != QuestionType.MATRIX && !given.answer.cells().isEmpty(), "/cells");
        wrongIf(given, type != QuestionType.OPEN_NUMBER && given.answer.number().isPresent(), "/number");
        wrongIf(given, type == QuestionType.OPEN_NUMBER && given.answer.text().isPresent(), "/text");
    }

    /** Whether it is asked for numbers and chooses, as far as known, only options that want none. */
    private boolean deniesAll(GivenAnswer given) {
        if (given.form.type != QuestionType.MULTIPLE_NUMBERS) {
            return false;
        }
        for (int option : given.chosen) {
            if (given.form.isOrdinary(option)) {
                return false;
            }
        }
        return true;
    }

    private void wrongIf(GivenAnswer given, boolean wrong, String field) {
        if (wrong) {
            Text type = given.form.type.label();
            add(
                    given,
                    AnswerProblemKind.WRONG_CONTENT,
                    field,
                    "",
                    Text.of(
                            "faltar en la respuesta a una pregunta de tipo '" + type.spanish() + "'",
                            "be absent from the answer to a question of type '" + type.english() + "'"),
                    Text.of("Responda con lo que la pregunta pide.", "Answer with what the question asks for."));
        }
    }

    private void codes(GivenAnswer given) {
        known(given, AnswerProblemKind.UNKNOWN_OPTION, "/choices", "", given.answer.choices(), given.chosen);
        once(given, "/choices", "", given.answer.choices(), given.chosen);
        if (!given.answer.numbers().isEmpty()) {
            List<OptionId> options = Lists.transform(given.answer.numbers(), OptionNumber::option);
            int[] numbers = given.form.codes.numbers(options);
            known(given, AnswerProblemKind.UNKNOWN_OPTION, "/numbers", "/option", options, numbers);
            once(given, "/numbers", "/option", options, numbers);
        }
        if (!given.answer.cells().isEmpty()) {
            List<OptionId> rows = Lists.transform(given.answer.cells(), MatrixChoice::row);
            int[] numbers = given.form.rows.numbers(rows);
            known(given, AnswerProblemKind.UNKNOWN_ROW, "/cells", "/row", rows, numbers);
            once(given, "/cells", "/row", rows, numbers);
            List<OptionId> columns = Lists.transform(given.answer.cells(), MatrixChoice::option);
            known(
                    given,
                    AnswerProblemKind.UNKNOWN_OPTION,
                    "/cells",
                    "/option",
                    columns,
                    given.form.codes.numbers(columns));
        }
    }

    private void known(
            GivenAnswer given, AnswerProblemKind kind, String list, String field, List<OptionId> codes, int[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == OptionCodes.UNKNOWN) {
                add(
                        given,
                        kind,
                        list + "/" + i + field,
                        Optional.of(codes.get(i)),
                        codes.get(i).value(),
                        kind == AnswerProblemKind.UNKNOWN_ROW
                                ? Text.of("nombrar una fila de la pregunta", "name a row of the question")
                                : Text.of("nombrar una opción de la pregunta", "name an option of the question"),
                        Text.of("Corrija el código.", "Correct the code."));
            }
        }
    }

    private void once(GivenAnswer given, String list, String field, List<OptionId> codes, int[] numbers) {
        if (areDistinct(numbers)) {
            return;
        }
        Set<OptionId> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                add(
                        given,
                        AnswerProblemKind.REPEATED_CHOICE,
                        list + "/" + i + field,
                        Optional.of(codes.get(i)),
                        codes.get(i).value(),
                        Text.of("estar una sola vez", "be there once"),
                        Text.of("Quite uno de los dos.", "Take one of the two out."));
            }
        }
    }

    /** Whether all numbers are known, small and different: then the codes are, and nobody has to compare them. */
    private static boolean areDistinct(int[] numbers) {
        long seen = 0;
        for (int number : numbers) {
            if (number < 0 || number >= Long.SIZE || (seen & 1L << number) != 0) {
                return numbers.length < 2;
            }
            seen |= 1L << number;
        }
        return true;
    }

    private void choices(GivenAnswer given) {
        int distinct = areDistinct(given.chosen) ? given.chosen.length : new HashSet<>(given.answer.choices()).size();
        if (given.form.type == QuestionType.SINGLE_CHOICE && distinct > 1) {
            add(
                    given,
                    AnswerProblemKind.SEVERAL_CHOICES,
                    "/choices",
                    Integer.toString(distinct),
                    Text.of("tener una sola opción", "hold one option"),
                    Text.of("Deje la que es cierta.", "Leave the one that is true."));
        }
        if (distinct < 2 && !holdsMoreThanChoices(given.answer)) {
            return;
        }
        for (int i = 0; i < given.chosen.length; i++) {
            int chosen = given.chosen[i];
            if (given.form.isExcluding(chosen) || given.form.isNotApplicable(chosen)) {
                QuestionOption option = given.form.option(chosen);
                add(
                        given,
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

    private boolean holdsMoreThanChoices(Answer answer) {
        return !answer.numbers().isEmpty()
                || !answer.cells().isEmpty()
                || answer.number().isPresent();
    }

    private void applicability(GivenAnswer given) {
        if (given.answer.notApplicable().isPresent()
                && (!given.answer.choices().isEmpty() || holdsMoreThanChoices(given.answer))) {
            add(
                    given,
                    AnswerProblemKind.NOT_APPLICABLE_ANSWERED,
                    "/notApplicable",
                    given.answer.notApplicable().orElseThrow().reason(),
                    Text.of("estar sola: la pregunta está respondida", "stand alone: the question is answered"),
                    Text.of(
                            "Quite la respuesta o la declaración de que no aplica.",
                            "Take out the answer, or the claim that it does not apply."));
        }
        Optional<NotApplicableClaim> unfounded =
                given.answer.notApplicable().filter(c -> c.by() == NotApplicableBy.LAW && !c.isByLaw());
        if (unfounded.isPresent()) {
            add(
                    given,
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

    private void whole(GivenAnswer given) {
        if (given.answer.notApplicable().isPresent()) {
            return;
        }
        boolean asksForMore = given.form.type != QuestionType.OPEN_TEXT && given.form.type != QuestionType.OPEN_NUMBER;
        if (asksForMore && given.answer.choices().isEmpty() && !holdsMoreThanChoices(given.answer)) {
            add(
                    given,
                    AnswerProblemKind.ONLY_REMARK,
                    "/text",
                    given.answer.text().orElse(""),
                    Text.of(
                            "acompañar lo que la pregunta pide: es solo una observación",
                            "go with what the question asks for: it is only a remark"),
                    Text.of(
                            "Responda la pregunta; mientras tanto cuenta como sin responder.",
                            "Answer the question; until then it counts as unanswered."));
        }
        if (given.form.type == QuestionType.MATRIX && !given.answer.cells().isEmpty()) {
            rowsMissing(given);
        }
        if (given.form.type == QuestionType.MULTIPLE_NUMBERS
                && !given.answer.numbers().isEmpty()) {
            numbersMissing(given);
        }
    }

    private void rowsMissing(GivenAnswer given) {
        if (!findings.wants(AnswerProblemKind.ROWS_MISSING)) {
            return;
        }
        boolean[] rows = given.rowsGiven(/* anyColumn= */ true);
        List<OptionId> missing = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            if (!rows[row]) {
                missing.add(given.form.rows.code(row));
            }
        }
        missing(
                given,
                AnswerProblemKind.ROWS_MISSING,
                "/cells",
                missing,
                Text.of("responder todas las filas", "answer all rows"));
    }

    private void numbersMissing(GivenAnswer given) {
        if (!findings.wants(AnswerProblemKind.NUMBERS_MISSING)) {
            return;
        }
        boolean[] numbers = given.numbersGiven();
        List<OptionId> missing = new ArrayList<>();
        for (int option = 0; option < numbers.length; option++) {
            if (!numbers[option] && given.form.isOrdinary(option)) {
                missing.add(given.form.codes.code(option));
            }
        }
        missing(
                given,
                AnswerProblemKind.NUMBERS_MISSING,
                "/numbers",
                missing,
                Text.of("dar la cifra de todas las opciones", "give the number of all options"));
    }

    private void missing(
            GivenAnswer given, AnswerProblemKind kind, String list, List<OptionId> codes, Text expectation) {
        if (!codes.isEmpty()) {
            String names = codes.stream().limit(10).map(OptionId::value).collect(Collectors.joining(", "))
                    + (codes.size() > 10 ? "\u2026" : "");
            add(
                    given,
                    kind,
                    list,
                    "",
                    expectation,
                    Text.of(
                            "Faltan " + names + "; mientras tanto cuenta como sin responder.",
                            "Missing are " + names + "; until then it counts as unanswered."));
        }
    }

    private void asked(GivenAnswer given) {
        Truth asked = filled.asked(given.form.number);
        if (asked == Truth.HOLDS) {
            return;
        }
        AnswerProblemKind kind = asked == Truth.UNKNOWN
                ? AnswerProblemKind.ASKED_UNKNOWN
                : given.form.isMeantFor(filled.measured) == Truth.FAILS
                        ? AnswerProblemKind.NOT_MEANT_FOR_ENTITY
                        : AnswerProblemKind.NOT_ASKED;
        if (findings.wants(kind)) {
            add(
                    given,
                    kind,
                    "",
                    "",
                    asked == Truth.UNKNOWN
                            ? Text.of(
                                    "responderse solo si se pregunta, y no se sabe",
                                    "be answered only if it is asked, which is unknown")
                            : Text.of(
                                    "quedar sin responder: así no cuenta",
                                    "be left blank: like this it does not count"),
                    Optional.ofNullable(filled.reason(given.form.number))
                            .orElseGet(() ->
                                    Text.of("Falta un dato que lo decide.", "Something that decides it is missing.")));
        }
    }

    private void proof(GivenAnswer given) {
        if (findings.wants(AnswerProblemKind.EVIDENCE_MISSING)
                && filled.state(given.form.number) == QuestionState.ANSWERED
                && given.form.question.evidenceDemanded()
                && given.answer.evidence().isEmpty()) {
            add(
                    given,
                    AnswerProblemKind.EVIDENCE_MISSING,
                    "/evidence",
                    "",
                    Text.of("nombrar lo que la prueba", "name what proves it"),
                    Text.of(
                            "Agregue el título del documento y dónde está.",
                            "Add the title of the document and where it is."));
        }
        QuestionOption asking = given.answer.text().isEmpty() && findings.wants(AnswerProblemKind.TEXT_MISSING)
                ? optionThatAsksText(given)
                : null;
        if (asking != null) {
            String label = quoted(asking.label());
            add(
                    given,
                    AnswerProblemKind.TEXT_MISSING,
                    "/text",
                    Optional.of(asking.id()),
                    "",
                    Text.of("decir lo que pide la opción " + label, "say what the option " + label + " asks for"),
                    Text.of("Escríbalo en una línea.", "Write it in one line."));
        }
    }

    /** The first option that is chosen, in general or in a row, and asks for a text; null if there is none. */
    private @Nullable QuestionOption optionThatAsksText(GivenAnswer given) {
        for (int chosen : given.chosen) {
            if (given.form.asksText(chosen)) {
                return given.form.option(chosen);
            }
        }
        for (MatrixChoice cell : given.answer.cells()) {
            int column = given.form.codes.number(cell.option());
            if (given.form.asksText(column)) {
                return given.form.option(column);
            }
        }
        return null;
    }

    private void origin(GivenAnswer given) {
        Optional<AnswerReview> review = given.answer.review();
        if (review.isPresent() && review.get().state() == ReviewState.REJECTED) {
            add(
                    given,
                    AnswerProblemKind.REJECTED,
                    "/review",
                    review.get().reason().orElse(""),
                    Text.of("corregirse: fue devuelta", "be corrected: it was sent back"),
                    Text.of("Corríjala y envíela otra vez.", "Correct it and hand it in again."));
        }
        Optional<Vigencia> from = given.answer.carriedFrom();
        if (from.isPresent() && from.get().compareTo(filled.sheet.vigencia()) > 0) {
            add(
                    given,
                    AnswerProblemKind.CARRIED_FROM_LATER,
                    "/carriedFrom",
                    from.get().toString(),
                    Text.of(
                            "ser de la vigencia " + filled.sheet.vigencia() + " o de una anterior",
                            "be of the vigencia " + filled.sheet.vigencia() + " or an earlier one"),
                    Text.of(
                            "Corrija el año de que viene la respuesta.",
                            "Correct the year that the answer comes from."));
        }
        if (AnswerDoubt.isUnconfirmed(given.answer)) {
            add(
                    given,
                    AnswerProblemKind.TO_CONFIRM,
                    "/origin",
                    given.answer.carriedFrom().map(Object::toString).orElse(""),
                    Text.of("confirmarse: es la de un año anterior", "be confirmed: it is that of an earlier year"),
                    Text.of(
                            "Revísela: acepte la respuesta, o escríbala de nuevo con origen 'typed'.",
                            "Look at it: accept the answer, or give it anew with the origin 'typed'."));
        }
    }
}
