package io.github.mipg.rules.scoring;

import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Status;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a scorecard was made from (encabezado de la tarjeta), so that it can be made again: instrument, method and answers,
 * each with a hash over its canonical form, and what counts of the entity.
 *
 * @param entity what counts of the entity
 * @param entityName its name
 * @param vigencia the vigencia that the sheet is about
 * @param cutOff last day that the answers tell of, a day of the vigencia; empty if the sheet does not say
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
        Optional<LocalDate> cutOff,
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
     * Checks that all parts are there and that the cut-off day cuts the vigencia.
     *
     * @param entity what counts of the entity
     * @param entityName its name
     * @param vigencia the vigencia that the sheet is about
     * @param cutOff last day that the answers tell of
     * @param instrument identifier of the instrument
     * @param instrumentName its name
     * @param instrumentRevision revision of its transcription
     * @param comparability its block of comparability
     * @param instrumentHash SHA-256 of the instrument
     * @param instrumentStatus how sure the instrument is
     * @param trial whether it is a trial
     * @param method id of the method
     * @param methodVersion version of the method
     * @param methodHash SHA-256 of what the method declares
     * @param sheetHash SHA-256 of the answers
     * @param engine name and version of the engine
     * @throws InvalidModelException if the cut-off day lies in another vigencia
     */
    public ScorecardHeader {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(entityName, "entityName");
        Objects.requireNonNull(vigencia, "vigencia");
        Objects.requireNonNull(cutOff, "cutOff");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(instrumentName, "instrumentName");
        Objects.requireNonNull(comparability, "comparability");
        Objects.requireNonNull(instrumentHash, "instrumentHash");
        Objects.requireNonNull(instrumentStatus, "instrumentStatus");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(methodVersion, "methodVersion");
        Objects.requireNonNull(methodHash, "methodHash");
        Objects.requireNonNull(sheetHash, "sheetHash");
        Objects.requireNonNull(engine, "engine");
        cutOff.filter(day -> !vigencia.period().contains(day)).ifPresent(day -> {
            throw InvalidModelException.of(
                    "ScorecardHeader.cutOff",
                    day,
                    Text.of("ser un día de la vigencia " + vigencia, "be a day of the vigencia " + vigencia),
                    "",
                    Text.of(
                            "Haga la tarjeta de nuevo a partir de las respuestas.",
                            "Make the scorecard again from the answers."));
        });
    }

    /**
     * What the answers tell of.
     *
     * @return the vigencia and, if there is one, the cut-off day, such as {@code 2025, corte 2025-06-30}
     */
    public Text periodText() {
        return Text.of(
                vigencia + cutOff.map(day -> ", corte " + day).orElse(""),
                vigencia + cutOff.map(day -> ", cut-off " + day).orElse(""));
    }

    /**
     * The standing of every figure of a scorecard.
     *
     * @return simulated: no method that a scorecard is made under is the measuring body's
     */
    public Standing standing() {
        return Standing.SIMULATED;
    }
}
