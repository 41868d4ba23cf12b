package io.github.mipg.io;

import io.github.mipg.io.json.ArchiveCodec;
import io.github.mipg.io.json.BaselineCodec;
import io.github.mipg.io.json.CalendarCodec;
import io.github.mipg.io.json.Input;
import io.github.mipg.io.json.ReportCodec;
import io.github.mipg.io.json.Schemas;
import io.github.mipg.io.json.ScorecardCodec;
import io.github.mipg.io.json.ShapeDocument;
import io.github.mipg.io.json.TailoringCodec;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.rules.ReportArchive;
import io.github.mipg.rules.Tailoring;
import io.github.mipg.rules.calendar.ObligationCalendar;
import io.github.mipg.rules.report.Baseline;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.scoring.ScoreArchive;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes the values of the library as JSON (lectura y escritura en JSON).
 *
 * <p>Reading is strict and never throws, whatever the bytes are: it answers the value or every problem up to the first
 * syntax error, each with its pointer, line and column, what was expected and how to mend it. Writing is canonical: equal
 * values give equal bytes, and what is written reads back equal.
 *
 * <p>On the wire, a field left out is unknown, and {@code null} is refused. A section is an object with its {@code items}
 * and, if it is declared complete, the day {@code completeThrough}. A fact known not to exist is {@code {"none": true}}.
 * Decimal figures are texts, such as {@code "30.20"}, so that none ever passes through a binary fraction.
 *
 * @since 0.1.0
 */
public final class MipgJson {
    private MipgJson() {}

    /**
     * Reads a management system within the usual limits.
     *
     * @param document a document of format {@code mipg-system}
     * @return the system, or all problems
     */
    public static ReadResult<ManagementSystem> readSystem(byte[] document) {
        Objects.requireNonNull(document, "document");
        return readSystem(document, ReadOptions.defaults());
    }

    /**
     * Reads a management system.
     *
     * @param document a document of format {@code mipg-system}
     * @param options name and limits
     * @return the system, or all problems
     */
    public static ReadResult<ManagementSystem> readSystem(byte[] document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return ShapeDocument.SYSTEM.read(document, options);
    }

    /**
     * Reads a management system from a stream, which stays open. No more is read than the limit and one byte.
     *
     * @param document a document of format {@code mipg-system}
     * @param options name and limits
     * @return the system, or all problems
     */
    public static ReadResult<ManagementSystem> readSystem(InputStream document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readSystem);
    }

    /**
     * Reads a management system from a file, whose name its problems bear unless the options have one.
     *
     * @param document a document of format {@code mipg-system}
     * @param options name and limits
     * @return the system, or all problems
     */
    public static ReadResult<ManagementSystem> readSystem(Path document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readSystem);
    }

    /**
     * Writes a management system in its canonical form.
     *
     * @param system the system
     * @return a document of format {@code mipg-system}, in UTF-8
     */
    public static byte[] writeSystem(ManagementSystem system) {
        Objects.requireNonNull(system, "system");
        return ShapeDocument.SYSTEM.write(system);
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents of format {@code mipg-system}.
     *
     * <p>The reader refuses everything that the schema refuses, and more: a schema cannot tell whether a reference
     * resolves, or an identifier repeats.
     *
     * @return the schema, itself a JSON document
     */
    public static String systemSchema() {
        return ShapeDocument.SYSTEM.schema();
    }

    /**
     * Reads an entity by itself within the usual limits.
     *
     * @param document a document of format {@code mipg-entity}
     * @return the entity, or all problems
     */
    public static ReadResult<PublicEntity> readEntity(byte[] document) {
        Objects.requireNonNull(document, "document");
        return readEntity(document, ReadOptions.defaults());
    }

    /**
     * Reads an entity by itself.
     *
     * @param document a document of format {@code mipg-entity}
     * @param options name and limits
     * @return the entity, or all problems
     */
    public static ReadResult<PublicEntity> readEntity(byte[] document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return ShapeDocument.ENTITY.read(document, options);
    }

    /**
     * Reads an entity by itself from a stream, which stays open. No more is read than the limit and one byte.
     *
     * @param document a document of format {@code mipg-entity}
     * @param options name and limits
     * @return the entity, or all problems
     */
    public static ReadResult<PublicEntity> readEntity(InputStream document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readEntity);
    }

    /**
     * Reads an entity by itself from a file, whose name its problems bear unless the options have one.
     *
     * @param document a document of format {@code mipg-entity}
     * @param options name and limits
     * @return the entity, or all problems
     */
    public static ReadResult<PublicEntity> readEntity(Path document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readEntity);
    }

    /**
     * Writes an entity by itself in its canonical form.
     *
     * @param entity the entity
     * @return a document of format {@code mipg-entity}, in UTF-8
     */
    public static byte[] writeEntity(PublicEntity entity) {
        Objects.requireNonNull(entity, "entity");
        return ShapeDocument.ENTITY.write(entity);
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents of format {@code mipg-entity}.
     *
     * @return the schema, itself a JSON document
     */
    public static String entitySchema() {
        return ShapeDocument.ENTITY.schema();
    }

    /**
     * Reads an instrument within the usual limits.
     *
     * @param document a document of format {@code mipg-instrument}
     * @return the instrument, or all problems
     */
    public static ReadResult<Instrument> readInstrument(byte[] document) {
        Objects.requireNonNull(document, "document");
        return readInstrument(document, ReadOptions.defaults());
    }

    /**
     * Reads an instrument. Whether its parts fit together is not judged here.
     *
     * @param document a document of format {@code mipg-instrument}
     * @param options name and limits
     * @return the instrument, or all problems
     */
    public static ReadResult<Instrument> readInstrument(byte[] document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return ShapeDocument.INSTRUMENT.read(document, options);
    }

    /**
     * Reads an instrument from a stream, which stays open. No more is read than the limit and one byte.
     *
     * @param document a document of format {@code mipg-instrument}
     * @param options name and limits
     * @return the instrument, or all problems
     */
    public static ReadResult<Instrument> readInstrument(InputStream document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readInstrument);
    }

    /**
     * Reads an instrument from a file, whose name its problems bear unless the options have one.
     *
     * @param document a document of format {@code mipg-instrument}
     * @param options name and limits
     * @return the instrument, or all problems
     */
    public static ReadResult<Instrument> readInstrument(Path document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readInstrument);
    }

    /**
     * Writes an instrument in its canonical form.
     *
     * @param instrument the instrument
     * @return a document of format {@code mipg-instrument}, in UTF-8
     */
    public static byte[] writeInstrument(Instrument instrument) {
        Objects.requireNonNull(instrument, "instrument");
        return ShapeDocument.INSTRUMENT.write(instrument);
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents of format {@code mipg-instrument}.
     *
     * @return the schema, itself a JSON document
     */
    public static String instrumentSchema() {
        return ShapeDocument.INSTRUMENT.schema();
    }

    /**
     * Reads a sheet of answers within the usual limits.
     *
     * @param document a document of format {@code mipg-answers}
     * @return the sheet, or all problems
     */
    public static ReadResult<AnswerSheet> readAnswers(byte[] document) {
        Objects.requireNonNull(document, "document");
        return readAnswers(document, ReadOptions.defaults());
    }

    /**
     * Reads a sheet of answers. Whether they fit the questions is not judged here.
     *
     * @param document a document of format {@code mipg-answers}
     * @param options name and limits
     * @return the sheet, or all problems
     */
    public static ReadResult<AnswerSheet> readAnswers(byte[] document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return ShapeDocument.ANSWERS.read(document, options);
    }

    /**
     * Reads a sheet of answers from a stream, which stays open. No more is read than the limit and one byte.
     *
     * @param document a document of format {@code mipg-answers}
     * @param options name and limits
     * @return the sheet, or all problems
     */
    public static ReadResult<AnswerSheet> readAnswers(InputStream document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readAnswers);
    }

    /**
     * Reads a sheet of answers from a file, whose name its problems bear unless the options have one.
     *
     * @param document a document of format {@code mipg-answers}
     * @param options name and limits
     * @return the sheet, or all problems
     */
    public static ReadResult<AnswerSheet> readAnswers(Path document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readAnswers);
    }

    /**
     * Writes a sheet of answers in its canonical form.
     *
     * @param sheet the sheet
     * @return a document of format {@code mipg-answers}, in UTF-8
     */
    public static byte[] writeAnswers(AnswerSheet sheet) {
        Objects.requireNonNull(sheet, "sheet");
        return ShapeDocument.ANSWERS.write(sheet);
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents of format {@code mipg-answers}.
     *
     * @return the schema, itself a JSON document
     */
    public static String answersSchema() {
        return ShapeDocument.ANSWERS.schema();
    }

    /**
     * Reads a scorecard within the usual limits. What it was made from is named by its
     * hash: score the answers again to get explanations.
     *
     * @param document a document of format {@code mipg-scorecard}
     * @return the scorecard as it was kept, or all problems
     */
    public static ReadResult<ScoreArchive> readScorecard(byte[] document) {
        Objects.requireNonNull(document, "document");
        return readScorecard(document, ReadOptions.defaults());
    }

    /**
     * Reads a scorecard.
     *
     * @param document a document of format {@code mipg-scorecard}
     * @param options name and limits
     * @return the scorecard as it was kept, or all problems
     */
    public static ReadResult<ScoreArchive> readScorecard(byte[] document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return ScorecardCodec.read(document, options);
    }

    /**
     * Reads a scorecard from a stream, which stays open. No more is read than the limit and one byte.
     *
     * @param document a document of format {@code mipg-scorecard}
     * @param options name and limits
     * @return the scorecard as it was kept, or all problems
     */
    public static ReadResult<ScoreArchive> readScorecard(InputStream document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readScorecard);
    }

    /**
     * Reads a scorecard from a file, whose name its problems bear unless the options have one.
     *
     * @param document a document of format {@code mipg-scorecard}
     * @param options name and limits
     * @return the scorecard as it was kept, or all problems
     */
    public static ReadResult<ScoreArchive> readScorecard(Path document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readScorecard);
    }

    /**
     * Writes a scorecard in its canonical form.
     *
     * @param card the scorecard, as it is kept
     * @return a document of format {@code mipg-scorecard}, in UTF-8
     */
    public static byte[] writeScorecard(ScoreArchive card) {
        Objects.requireNonNull(card, "card");
        return ScorecardCodec.write(card);
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents of format {@code mipg-scorecard}.
     *
     * @return the schema, itself a JSON document
     */
    public static String scorecardSchema() {
        return Schemas.scorecard();
    }

    /**
     * Reads a compliance report within the usual limits. Its findings have no explanations: evaluate the system again to
     * get them.
     *
     * @param document a document of format {@code mipg-report}
     * @return the report, or all problems
     */
    public static ReadResult<ComplianceReport> readReport(byte[] document) {
        Objects.requireNonNull(document, "document");
        return readReport(document, ReadOptions.defaults());
    }

    /**
     * Reads a compliance report.
     *
     * @param document a document of format {@code mipg-report}
     * @param options name and limits
     * @return the report, or all problems
     */
    public static ReadResult<ComplianceReport> readReport(byte[] document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return ReportCodec.read(document, options);
    }

    /**
     * Reads a compliance report from a stream, which stays open. No more is read than the limit and one byte.
     *
     * @param document a document of format {@code mipg-report}
     * @param options name and limits
     * @return the report, or all problems
     */
    public static ReadResult<ComplianceReport> readReport(InputStream document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readReport);
    }

    /**
     * Reads a compliance report from a file, whose name its problems bear unless the options have one.
     *
     * @param document a document of format {@code mipg-report}
     * @param options name and limits
     * @return the report, or all problems
     */
    public static ReadResult<ComplianceReport> readReport(Path document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readReport);
    }

    /**
     * Writes a compliance report in its canonical form, without the explanations of its findings.
     *
     * @param report the report
     * @return a document of format {@code mipg-report}, in UTF-8
     */
    public static byte[] writeReport(ComplianceReport report) {
        Objects.requireNonNull(report, "report");
        return ReportCodec.write(report);
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents of format {@code mipg-report}.
     *
     * @return the schema, itself a JSON document
     */
    public static String reportSchema() {
        return Schemas.report();
    }

    /**
     * Reads a baseline within the usual limits.
     *
     * @param document a document of format {@code mipg-baseline}
     * @return the baseline, or all problems
     */
    public static ReadResult<Baseline> readBaseline(byte[] document) {
        Objects.requireNonNull(document, "document");
        return readBaseline(document, ReadOptions.defaults());
    }

    /**
     * Reads a baseline.
     *
     * @param document a document of format {@code mipg-baseline}
     * @param options name and limits
     * @return the baseline, or all problems
     */
    public static ReadResult<Baseline> readBaseline(byte[] document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return BaselineCodec.read(document, options);
    }

    /**
     * Reads a baseline from a stream, which stays open. No more is read than the limit and one byte.
     *
     * @param document a document of format {@code mipg-baseline}
     * @param options name and limits
     * @return the baseline, or all problems
     */
    public static ReadResult<Baseline> readBaseline(InputStream document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readBaseline);
    }

    /**
     * Reads a baseline from a file, whose name its problems bear unless the options have one.
     *
     * @param document a document of format {@code mipg-baseline}
     * @param options name and limits
     * @return the baseline, or all problems
     */
    public static ReadResult<Baseline> readBaseline(Path document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readBaseline);
    }

    /**
     * Writes a baseline in its canonical form.
     *
     * @param baseline the baseline
     * @return a document of format {@code mipg-baseline}, in UTF-8
     */
    public static byte[] writeBaseline(Baseline baseline) {
        Objects.requireNonNull(baseline, "baseline");
        return BaselineCodec.write(baseline);
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents of format {@code mipg-baseline}.
     *
     * @return the schema, itself a JSON document
     */
    public static String baselineSchema() {
        return Schemas.baseline();
    }

    /**
     * Reads a tailoring within the usual limits.
     *
     * @param document a document of format {@code mipg-tailoring}
     * @return the tailoring, or all problems
     */
    public static ReadResult<Tailoring> readTailoring(byte[] document) {
        Objects.requireNonNull(document, "document");
        return readTailoring(document, ReadOptions.defaults());
    }

    /**
     * Reads a tailoring.
     *
     * @param document a document of format {@code mipg-tailoring}
     * @param options name and limits
     * @return the tailoring, or all problems
     */
    public static ReadResult<Tailoring> readTailoring(byte[] document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return TailoringCodec.read(document, options);
    }

    /**
     * Reads a tailoring from a stream, which stays open. No more is read than the limit and one byte.
     *
     * @param document a document of format {@code mipg-tailoring}
     * @param options name and limits
     * @return the tailoring, or all problems
     */
    public static ReadResult<Tailoring> readTailoring(InputStream document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readTailoring);
    }

    /**
     * Reads a tailoring from a file, whose name its problems bear unless the options have one.
     *
     * @param document a document of format {@code mipg-tailoring}
     * @param options name and limits
     * @return the tailoring, or all problems
     */
    public static ReadResult<Tailoring> readTailoring(Path document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readTailoring);
    }

    /**
     * Writes a tailoring in its canonical form.
     *
     * @param tailoring the tailoring
     * @return a document of format {@code mipg-tailoring}, in UTF-8
     */
    public static byte[] writeTailoring(Tailoring tailoring) {
        Objects.requireNonNull(tailoring, "tailoring");
        return TailoringCodec.write(tailoring);
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents of format {@code mipg-tailoring}.
     *
     * @return the schema, itself a JSON document
     */
    public static String tailoringSchema() {
        return Schemas.tailoring();
    }

    /**
     * Reads the archive of a report within the usual limits.
     *
     * @param document a document of format {@code mipg-archive}
     * @return the archive, or all problems
     */
    public static ReadResult<ReportArchive> readArchive(byte[] document) {
        Objects.requireNonNull(document, "document");
        return readArchive(document, ReadOptions.defaults());
    }

    /**
     * Reads the archive of a report.
     *
     * @param document a document of format {@code mipg-archive}
     * @param options name and limits
     * @return the archive, or all problems
     */
    public static ReadResult<ReportArchive> readArchive(byte[] document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return ArchiveCodec.read(document, options);
    }

    /**
     * Reads the archive of a report from a stream, which stays open. No more is read than the limit and one byte.
     *
     * @param document a document of format {@code mipg-archive}
     * @param options name and limits
     * @return the archive, or all problems
     */
    public static ReadResult<ReportArchive> readArchive(InputStream document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readArchive);
    }

    /**
     * Reads the archive of a report from a file, whose name its problems bear unless the options have one.
     *
     * @param document a document of format {@code mipg-archive}
     * @param options name and limits
     * @return the archive, or all problems
     */
    public static ReadResult<ReportArchive> readArchive(Path document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readArchive);
    }

    /**
     * Writes the archive of a report in its canonical form.
     *
     * @param archive the archive
     * @return a document of format {@code mipg-archive}, in UTF-8
     */
    public static byte[] writeArchive(ReportArchive archive) {
        Objects.requireNonNull(archive, "archive");
        return ArchiveCodec.write(archive);
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents of format {@code mipg-archive}.
     *
     * @return the schema, itself a JSON document
     */
    public static String archiveSchema() {
        return Schemas.archive();
    }

    /**
     * Reads a calendar of obligations within the usual limits.
     *
     * @param document a document of format {@code mipg-calendar}
     * @return the calendar, or all problems
     */
    public static ReadResult<ObligationCalendar> readCalendar(byte[] document) {
        Objects.requireNonNull(document, "document");
        return readCalendar(document, ReadOptions.defaults());
    }

    /**
     * Reads a calendar of obligations.
     *
     * @param document a document of format {@code mipg-calendar}
     * @param options name and limits
     * @return the calendar, or all problems
     */
    public static ReadResult<ObligationCalendar> readCalendar(byte[] document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return CalendarCodec.read(document, options);
    }

    /**
     * Reads a calendar of obligations from a stream, which stays open. No more is read than the limit and one byte.
     *
     * @param document a document of format {@code mipg-calendar}
     * @param options name and limits
     * @return the calendar, or all problems
     */
    public static ReadResult<ObligationCalendar> readCalendar(InputStream document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readCalendar);
    }

    /**
     * Reads a calendar of obligations from a file, whose name its problems bear unless the options have one.
     *
     * @param document a document of format {@code mipg-calendar}
     * @param options name and limits
     * @return the calendar, or all problems
     */
    public static ReadResult<ObligationCalendar> readCalendar(Path document, ReadOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(options, "options");
        return Input.from(document, options, MipgJson::readCalendar);
    }

    /**
     * Writes a calendar of obligations in its canonical form.
     *
     * @param calendar the calendar
     * @return a document of format {@code mipg-calendar}, in UTF-8
     */
    public static byte[] writeCalendar(ObligationCalendar calendar) {
        Objects.requireNonNull(calendar, "calendar");
        return CalendarCodec.write(calendar);
    }

    /**
     * The JSON Schema (draft 2020-12) of the documents of format {@code mipg-calendar}.
     *
     * @return the schema, itself a JSON document
     */
    public static String calendarSchema() {
        return Schemas.calendar();
    }
}
