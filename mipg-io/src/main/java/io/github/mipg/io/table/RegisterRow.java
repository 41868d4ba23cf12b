package io.github.mipg.io.table;

import io.github.mipg.model.entity.PublicEntity;
import java.util.Objects;

/**
 * One row of a register of public entities (fila del registro): the entity as the library understands it, beside the
 * cells as the register has them, so that nothing is lost.
 *
 * @param entity the entity
 * @param source the row with all its cells, those included that the entity has no place for
 * @since 0.1.0
 */
public record RegisterRow(PublicEntity entity, CsvRow source) {
    /**
     * Checks that both are there.
     *
     * @param entity the entity
     * @param source the row with all its cells
     */
    public RegisterRow {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Its number among the rows of data.
     *
     * @return the number, counted from 1
     */
    public int row() {
        return source.row();
    }

    /**
     * Line of the file on which it starts.
     *
     * @return the line, counted from 1
     */
    public int line() {
        return source.line();
    }

    /**
     * The legal nature as the register spells it (naturaleza jurídica).
     *
     * @return the spelling, an empty text if nothing stands there
     */
    public String natureSpelling() {
        return source.cell(RegisterColumns.NATURE).orElse("");
    }
}
