package io.github.mipg.rules.scoring;

import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import java.util.Objects;

/**
 * Checks a sheet of answers against its instrument (revisión del diligenciamiento): codes, types, marks, dependencies,
 * evidence, review. All problems at once.
 *
 * <p>A pure function; safe to share between threads.
 *
 * @since 0.1.0
 */
public final class AnswerCheck {
    private AnswerCheck() {}

    /**
     * Checks a sheet. Never throws, whatever the instrument and the sheet hold; whether the instrument itself is sound is
     * for {@link InstrumentLint} to tell.
     *
     * @param instrument the instrument
     * @param sheet the answers to it
     * @param entity the entity that answered
     * @return all problems in the order of the sheet, and how each question stands
     */
    public static AnswerReport check(Instrument instrument, AnswerSheet sheet, PublicEntity entity) {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(entity, "entity");
        FilledSheet filled = Questionnaire.of(instrument).filled(sheet, entity);
        return new AnswerReport(
                instrument.id(),
                sheet.entity(),
                SheetInspection.problems(filled, LintSeverity.NOTE),
                AnswerStates.of(filled));
    }
}
