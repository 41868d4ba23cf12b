package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.ProblemLine.quoted;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.Periodicity;
import io.github.mipg.model.measurement.QuestionAssignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One run over a sheet of answers. */
final class SheetInspection {
    private static final Text GIVE_INSTRUMENT =
            Text.of("Dé el instrumento que se respondió.", "Give the instrument that was answered.");
    private static final Text GIVE_REVISION = Text.of(
            "Dé la revisión que se respondió, o pase las respuestas a la nueva.",
            "Give the revision that was answered, or carry the answers over to the new one.");
    private static final Text GIVE_ENTITY = Text.of("Dé la entidad que respondió.", "Give the entity that answered.");
    private static final Text USE_VIGENCIA = Text.of(
            "Use el instrumento de la vigencia que se mide.", "Use the instrument of the vigencia that is measured.");
    private static final Text GIVE_CUT_OFF = Text.of(
            "Dé en 'cutOff' el último día del período que se responde: el instrumento se responde más de una vez al"
                    + " año.",
            "Give in 'cutOff' the last day of the period that is answered for: the instrument is answered more than"
                    + " once a year.");

    private final FilledSheet filled;
    private final AnswerSheet sheet;
    private final AnswerFindings findings;

    private SheetInspection(FilledSheet filled, LintSeverity least) {
        this.filled = filled;
        this.sheet = filled.sheet;
        this.findings = new AnswerFindings(least);
    }

    /**
     * Finds what is wrong with a sheet.
     *
     * @param filled the sheet beside its questions
     * @param least the least severity that is told
     * @return the problems of that severity or a worse one, in the order of the sheet
     */
    static ImmutableList<AnswerProblem> problems(FilledSheet filled, LintSeverity least) {
        SheetInspection inspection = new SheetInspection(filled, least);
        inspection.whole();
        inspection.answers();
        inspection.assignments();
        return inspection.findings.inOrder();
    }

    private void whole() {
        Instrument instrument = filled.questionnaire.instrument;
        differs(
                AnswerProblemKind.WRONG_INSTRUMENT,
                "/instrument",
                sheet.instrument(),
                instrument.id(),
                GIVE_INSTRUMENT);
        differs(AnswerProblemKind.WRONG_REVISION, "/revision", sheet.revision(), instrument.revision(), GIVE_REVISION);
        differs(AnswerProblemKind.WRONG_ENTITY, "/entity", sheet.entity(), filled.entity.id(), GIVE_ENTITY);
        instrument
                .vigencia()
                .ifPresent(
                        v -> differs(AnswerProblemKind.WRONG_VIGENCIA, "/vigencia", sheet.vigencia(), v, USE_VIGENCIA));
        if (instrument.periodicity() != Periodicity.YEARLY) {
            cutOff(instrument.periodicity());
        }
    }

    private void cutOff(Periodicity periodicity) {
        List<LocalDate> expected = periodicity.cutOffs(sheet.vigencia());
        Optional<LocalDate> found = sheet.cutOff();
        if (found.filter(expected::contains).isEmpty()) {
            List<String> days = expected.stream().map(LocalDate::toString).toList();
            findings.add(
                    found.isEmpty() ? AnswerProblemKind.CUT_OFF_MISSING : AnswerProblemKind.CUT_OFF_WITHIN_PERIOD,
                    "/cutOff",
                    Optional.empty(),
                    Optional.empty(),
                    found.map(LocalDate::toString).orElse(""),
                    Text.of("ser " + String.join(" o ", days), "be " + String.join(" or ", days)),
                    GIVE_CUT_OFF);
        }
    }

    private void differs(AnswerProblemKind kind, String pointer, Object found, Object expected, Text fix) {
        if (!found.equals(expected)) {
            String wanted = quoted(expected.toString());
            findings.add(
                    kind,
                    pointer,
                    Optional.empty(),
                    Optional.empty(),
                    found.toString(),
                    Text.of("ser " + wanted, "be " + wanted),
                    fix);
        }
    }

    private void answers() {
        List<Answer> answers = sheet.answers();
        AnswerInspection inspection = new AnswerInspection(filled, findings);
        boolean[] answered = new boolean[filled.questionnaire.size()];
        for (int place = 0; place < answers.size(); place++) {
            int question = filled.question(place);
            if (question < 0) {
                unknownQuestion(
                        AnswerProblemKind.UNKNOWN_QUESTION,
                        "/answers/" + place + "/question",
                        answers.get(place).question());
            } else {
                inspection.look(place, filled.given(place), answered[question]);
                answered[question] = true;
            }
        }
    }

    private void assignments() {
        List<QuestionAssignment> assignments = sheet.assignments();
        for (int i = 0; i < assignments.size(); i++) {
            QuestionId id = assignments.get(i).question();
            if (filled.questionnaire.number(id) < 0) {
                unknownQuestion(AnswerProblemKind.UNKNOWN_ASSIGNMENT, "/assignments/" + i + "/question", id);
            }
        }
    }

    private void unknownQuestion(AnswerProblemKind kind, String pointer, QuestionId id) {
        findings.add(
                kind,
                pointer,
                Optional.of(id),
                Optional.empty(),
                id.value(),
                Text.of("nombrar una pregunta del instrumento", "name a question of the instrument"),
                Text.of("Corrija el código o quite la fila.", "Correct the code, or take the row out."));
    }
}
