package io.github.mipg.rules.scoring;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.measurement.AnswerSheet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose answers of when a row of a table holds (fila de la tabla de respuestas).
 *
 * @param entity the entity
 * @param vigencia the year that the answers tell of
 * @param cutOff the day up to which they tell (fecha de corte), empty for the whole year
 * @since 0.1.0
 */
public record TableRow(EntityId entity, Vigencia vigencia, Optional<LocalDate> cutOff) {
    /**
     * Checks that all parts are there.
     *
     * @param entity the entity
     * @param vigencia the year
     * @param cutOff the day up to which they tell
     */
    public TableRow {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(vigencia, "vigencia");
        Objects.requireNonNull(cutOff, "cutOff");
    }

    static TableRow of(AnswerSheet sheet) {
        return new TableRow(sheet.entity(), sheet.vigencia(), sheet.cutOff());
    }

    /** Returns entity and time, such as {@code sigep:0576 2025} or {@code sigep:0576 2025-06-30}. */
    @Override
    public String toString() {
        return entity + " " + cutOff.map(LocalDate::toString).orElse(vigencia.toString());
    }
}
