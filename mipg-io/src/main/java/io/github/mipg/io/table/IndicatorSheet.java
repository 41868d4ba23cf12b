package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.planning.Indicator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One sheet of an indicator board (ficha de indicador): the indicator as far as it is certain, the target as it was
 * written, what has to be confirmed, and the cells as they stand, so that nothing is lost.
 *
 * @param indicator the indicator; what is not certain is unknown in it
 * @param target the target, the corrected one after an overlay; empty if there is none
 * @param toConfirm what has to be confirmed, in the order of the columns
 * @param source the row with all its cells, those included that the indicator has no place for
 * @since 0.1.0
 */
public record IndicatorSheet(
        Indicator indicator, Optional<WrittenFigure> target, List<PendingConfirmation> toConfirm, CsvRow source) {
    /**
     * Checks that all parts are there.
     *
     * @param indicator the indicator
     * @param target the target, empty if there is none
     * @param toConfirm what has to be confirmed
     * @param source the row with all its cells
     */
    public IndicatorSheet {
        Objects.requireNonNull(toConfirm, "toConfirm");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(target, "target");
        toConfirm = ImmutableList.copyOf(toConfirm);
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
     * The process by the name that the board gives it (proceso); the indicator takes the identifier of your own system.
     *
     * @return the name, empty if nothing stands there
     */
    public Optional<String> process() {
        return source.cell(BoardColumns.PROCESS).filter(c -> !c.isEmpty());
    }

    /**
     * The position that leads the process (líder del proceso).
     *
     * @return the position, empty if nothing stands there
     */
    public Optional<String> leader() {
        return source.cell(BoardColumns.LEADER).filter(c -> !c.isEmpty());
    }
}
