package io.github.mipg.rules.scoring;

import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Status;
import java.util.Optional;

/**
 * What a scorecard was made from (encabezado de la tarjeta), so that it can be made again: instrument, method and answers,
 * each with a hash over its canonical form, and what counts of the entity.
 *
 * @param entity what counts of the entity
 * @param entityName its name
 * @param vigencia the vigencia that the sheet is about
 * @param instrument identifier of the instrument
 * @param instrumentName its name
 * @param instrumentRevision revision of its transcription
 * @param comparability its block of comparability, empty if nobody says
 * @param instrumentHash SHA-256 of the instrument, 64 hexadecimal digits
 * @param instrumentStatus how sure the instrument is
 * @param trial whether it is a trial (ensayo): a report that the law demands, under a simulated method or on an
 *     instrument that is not confirmed. Never the legal report
 * @param method id of the method
 * @param methodVersion version of the method
 * @param methodHash SHA-256 of what the method declares, 64 hexadecimal digits
 * @param sheetHash SHA-256 of the answers, 64 hexadecimal digits
 * @param engine name and version of the engine
 * @since 0.1.0
 */
public record ScorecardHeader(
        MeasuredEntity entity,
        String entityName,
        Vigencia vigencia,
        InstrumentId instrument,
        String instrumentName,
        int instrumentRevision,
        Optional<String> comparability,
        String instrumentHash,
        Status instrumentStatus,
        boolean trial,
        String method,
        String methodVersion,
        String methodHash,
        String sheetHash,
        String engine) {
    /**
     * The standing of every figure of a scorecard.
     *
     * @return simulated: no method that a scorecard is made under is the measuring body's
     */
    public Standing standing() {
        return Standing.SIMULATED;
    }
}
