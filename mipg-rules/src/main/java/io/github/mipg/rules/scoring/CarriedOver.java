package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.CarryOver;
import io.github.mipg.model.measurement.Instrument;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The answers of an earlier vigencia, brought into the instrument of a new one to be confirmed (respuestas traídas del año
 * anterior).
 *
 * <p>An option or row goes on as the one of the new question that says the same, under whatever code; what has none that
 * does is left behind and listed. So are answers that were sent back, and those whose question is now of another type.
 * Evidence, reviews and who answered belong to the earlier vigencia and do not come along; offices keep their questions,
 * without the days. The new sheet has no cut-off day: whoever answers for a part of the year gives it, and where the
 * instrument is answered more than once a year, the check of answers asks for it.
 *
 * @param sheet the new sheet; each answer says where it comes from and what became of its question
 * @param marks what became of each question: those of the new instrument in its order, then those that are gone
 * @param dropped what was left behind, in the order of the earlier sheet
 * @since 0.1.0
 */
public record CarriedOver(AnswerSheet sheet, Map<QuestionId, CarryOver> marks, List<DroppedAnswer> dropped) {
    /**
     * Checks that all parts are there.
     *
     * @param sheet the new sheet
     * @param marks what became of each question
     * @param dropped what was left behind
     */
    public CarriedOver {
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(dropped, "dropped");
        Objects.requireNonNull(sheet, "sheet");
        marks = ImmutableMap.copyOf(marks);
        dropped = ImmutableList.copyOf(dropped);
    }

    /**
     * Brings answers over. Never throws, whatever the instruments and the sheet hold.
     *
     * @param lastInstrument the instrument that was answered
     * @param lastSheet the answers to it
     * @param newInstrument the instrument to answer now
     * @param vigencia the year that is measured now
     * @return the new sheet, what became of each question, and what was left behind
     */
    public static CarriedOver of(
            Instrument lastInstrument, AnswerSheet lastSheet, Instrument newInstrument, Vigencia vigencia) {
        Objects.requireNonNull(lastInstrument, "lastInstrument");
        Objects.requireNonNull(lastSheet, "lastSheet");
        Objects.requireNonNull(newInstrument, "newInstrument");
        Objects.requireNonNull(vigencia, "vigencia");
        return new CarryingOver(lastInstrument, lastSheet, newInstrument).to(vigencia);
    }

    /**
     * The questions with one mark.
     *
     * @param mark the mark
     * @return an immutable list in the order of the marks
     */
    public List<QuestionId> questions(CarryOver mark) {
        Objects.requireNonNull(mark, "mark");
        return marks.entrySet().stream()
                .filter(e -> e.getValue() == mark)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }
}
