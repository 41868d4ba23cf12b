package io.github.mipg.io.table;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.model.Text;
import io.github.mipg.model.planning.Direction;
import io.github.mipg.model.planning.TrafficColour;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One row of an overlay, as far as it can be understood without the indicator that it is for. */
record OverlayRow(
        CsvRow source,
        Optional<Direction> direction,
        Optional<WrittenFigure> target,
        ImmutableMap<TrafficColour, Range> ranges) {

    /** The cells of one colour; at least one of them says something. */
    record Range(Optional<WrittenFigure> from, Optional<WrittenFigure> to, String fromHeading, String toHeading) {
        /** The column that a problem of the whole range is reported in. */
        String heading() {
            return from.isPresent() ? fromHeading : toHeading;
        }
    }

    /** Understands a row; empty if it has a problem. */
    static Optional<OverlayRow> read(CheckedRow row) {
        row.checkLines(BoardColumns.OVERLAY);
        if (!row.isGood()) {
            return Optional.empty();
        }
        if (row.cell(BoardColumns.CODE).isEmpty() && row.cell(BoardColumns.NAME).isEmpty()) {
            row.problem(
                    BoardColumns.CODE,
                    ProblemCode.MISSING,
                    Text.of("el código o el nombre de un indicador", "the code or the name of an indicator"),
                    Text.of("Escriba uno de los dos, como en el tablero.", "Write one of the two, as on the board."));
        }
        Optional<Direction> direction = ClosedColumn.read(
                row,
                BoardColumns.DIRECTION,
                row.cell(BoardColumns.DIRECTION).toLowerCase(Locale.ROOT),
                BoardColumns.DIRECTIONS);
        Optional<WrittenFigure> target = BoardReader.figure(row, BoardColumns.TARGET, Optional.empty());
        Map<TrafficColour, Range> ranges = new EnumMap<>(TrafficColour.class);
        range(row, BoardColumns.GREEN_FROM, BoardColumns.GREEN_TO).ifPresent(r -> ranges.put(TrafficColour.GREEN, r));
        range(row, BoardColumns.YELLOW_FROM, BoardColumns.YELLOW_TO)
                .ifPresent(r -> ranges.put(TrafficColour.YELLOW, r));
        range(row, BoardColumns.RED_FROM, BoardColumns.RED_TO).ifPresent(r -> ranges.put(TrafficColour.RED, r));
        return row.isGood()
                ? Optional.of(new OverlayRow(row.source(), direction, target, ImmutableMap.copyOf(ranges)))
                : Optional.empty();
    }

    /** Whether only the indicator is named, as in a row that nobody has filled in yet. */
    boolean isBlank() {
        return direction.isEmpty() && target.isEmpty() && ranges.isEmpty();
    }

    private static Optional<Range> range(CheckedRow row, String fromHeading, String toHeading) {
        Optional<WrittenFigure> from = bound(row, fromHeading);
        Optional<WrittenFigure> to = bound(row, toHeading);
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Range(from, to, fromHeading, toHeading));
    }

    private static Optional<WrittenFigure> bound(CheckedRow row, String heading) {
        Optional<WrittenFigure> bound = BoardReader.figure(row, heading, Optional.empty());
        if (bound.flatMap(WrittenFigure::comparison).isPresent()) {
            row.problem(
                    heading,
                    ProblemCode.INVALID_VALUE,
                    Text.of("una cifra sin signos de comparación", "a figure without signs of comparison"),
                    Text.of(
                            "Quite el signo: la columna ya dice si el rango comienza o termina en esa cifra.",
                            "Take the sign out: the column says already whether the range begins or ends there."));
        }
        return bound;
    }
}
