package io.github.mipg.rules.scoring;

import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.rules.internal.Engine;
import io.github.mipg.rules.scoring.CompiledQuestion.Reading;
import io.github.mipg.rules.scoring.ScoringMethod.EntityClaims;
import java.util.List;
import java.util.Objects;

/**
 * Makes scorecards of sheets of answers, under one method (calculador de puntajes): a pure function of instrument, method,
 * sheet and entity. What it computes is simulated, never what the measuring body would publish.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Scorer {
    private final CompiledInstrument compiled;
    private final String instrumentHash;
    private final String methodHash;

    private Scorer(CompiledInstrument compiled, String instrumentHash, String methodHash) {
        this.compiled = compiled;
        this.instrumentHash = instrumentHash;
        this.methodHash = methodHash;
    }

    /**
     * Prepares an instrument for a method.
     *
     * @param instrument the instrument
     * @param method the method
     * @return the scorer
     * @throws NotScorableException if the instrument has errors, or says too little for the method; it names them all
     */
    public static Scorer of(Instrument instrument, ScoringMethod method) {
        Objects.requireNonNull(method, "method");
        CompiledInstrument compiled = compiled(instrument, method);
        List<ScoringProblem> outOfRange = compiled.outOfRange();
        if (!outOfRange.isEmpty()) {
            throw new NotScorableException("instrument " + instrument.id(), outOfRange);
        }
        return new Scorer(compiled, instrument.contentHash(), method.hash());
    }

    private static CompiledInstrument compiled(Instrument instrument, ScoringMethod method) {
        refuseErrors(instrument);
        return CompiledInstrument.of(instrument, method);
    }

    static void refuseErrors(Instrument instrument) {
        List<ScoringProblem> errors = InstrumentLint.check(instrument).problems(LintSeverity.ERROR).stream()
                .map(ScoringProblem::of)
                .toList();
        if (!errors.isEmpty()) {
            throw new NotScorableException("instrument " + instrument.id(), errors);
        }
    }

    /**
     * The instrument.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return compiled.instrument;
    }

    /**
     * The method.
     *
     * @return the method
     */
    public ScoringMethod method() {
        return compiled.method;
    }

    CompiledInstrument compiled() {
        return compiled;
    }

    /** Every method simulates, and a simulated figure is never the report that the law demands. */
    boolean isTrial() {
        return compiled.instrument.legalReport();
    }

    String instrumentHash() {
        return instrumentHash;
    }

    String methodHash() {
        return methodHash;
    }

    /**
     * The same, with the entity's own claims that questions do not apply taken for no answers, to be shown beside.
     *
     * @return a scorer under another method, which its id tells
     */
    public Scorer withoutEntityClaims() {
        return of(compiled.instrument, compiled.method.withEntityClaims(EntityClaims.AS_UNANSWERED));
    }

    /**
     * Scores a sheet.
     *
     * @param sheet the answers
     * @param entity the entity that gave them
     * @return its scorecard
     * @throws NotScorableException if the sheet is of another instrument, revision or entity, or if answers do not fit; it
     *     names everything
     */
    public Scorecard score(AnswerSheet sheet, PublicEntity entity) {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(entity, "entity");
        FilledSheet filled = checked(compiled.questionnaire, sheet, entity);
        Reading[] readings = new Reading[compiled.questions.length];
        AnswerDoubt[] doubts = new AnswerDoubt[readings.length];
        for (int q = 0; q < readings.length; q++) {
            GivenAnswer given = filled.answer(q);
            doubts[q] = given == null ? AnswerDoubt.NONE : AnswerDoubt.of(given.answer);
            readings[q] = compiled.questions[q].read(given);
        }
        return new Scorecard(
                () -> header(sheet, entity), new Resolution(compiled, readings, doubts, filled.measured), sheet);
    }

    /** What a scorecard is made from. Hashes the sheet, which takes longer than scoring it. */
    private ScorecardHeader header(AnswerSheet sheet, PublicEntity entity) {
        Instrument instrument = compiled.instrument;
        return new ScorecardHeader(
                MeasuredEntity.of(entity, sheet.vigencia()),
                entity.name(),
                sheet.vigencia(),
                sheet.cutOff(),
                instrument.id(),
                instrument.name(),
                instrument.revision(),
                instrument.comparability(),
                instrumentHash,
                instrument.status(),
                isTrial(),
                compiled.method.id(),
                compiled.method.version(),
                methodHash,
                sheet.contentHash(),
                Engine.STAMP);
    }

    /** Reads a sheet, or tells everything that does not fit. */
    static FilledSheet checked(Questionnaire questionnaire, AnswerSheet sheet, PublicEntity entity) {
        FilledSheet filled = questionnaire.filled(sheet, entity);
        List<AnswerProblem> errors = SheetInspection.problems(filled, LintSeverity.ERROR);
        if (!errors.isEmpty()) {
            throw new NotScorableException(
                    "sheet of " + sheet.entity(),
                    errors.stream().map(ScoringProblem::of).toList());
        }
        return filled;
    }
}
