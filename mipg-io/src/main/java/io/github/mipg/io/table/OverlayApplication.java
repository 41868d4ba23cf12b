package io.github.mipg.io.table;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.table.OverlayRow.Range;
import io.github.mipg.io.table.PendingConfirmation.Subject;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Figure;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.internal.names.Nearest;
import io.github.mipg.model.planning.Direction;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.TrafficColour;
import io.github.mipg.model.planning.TrafficLevel;
import io.github.mipg.model.planning.TrafficLight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the rows of an overlay onto the indicators of a board, unless they fit none or contradict something. */
final class OverlayApplication {
    /** A board with more sheets than this is no board; looking for near names in it would take too long. */
    private static final int MOST_TO_COMPARE = 1_000;

    private static final String GUARDED = "=+-@";

    private final IndicatorBoard board;
    private final TableProblems problems;
    private final ImmutableMap<String, IndicatorSheet> byCode;
    private final ImmutableListMultimap<String, IndicatorSheet> byName;
    private final Map<IndicatorId, IndicatorSheet> changed = new HashMap<>();
    private final Map<IndicatorId, Integer> rowOf = new HashMap<>();

    OverlayApplication(IndicatorBoard board, TableProblems problems) {
        this.board = board;
        this.problems = problems;
        this.byCode = Maps.uniqueIndex(board.sheets(), s -> s.indicator().id().value());
        this.byName = Multimaps.index(board.sheets(), s -> s.indicator().name());
    }

    IndicatorBoard result() {
        return board.withSheets(s -> changed.getOrDefault(s.indicator().id(), s));
    }

    void apply(OverlayRow overlay) {
        CheckedRow row = new CheckedRow(overlay.source(), problems);
        Optional<IndicatorSheet> found = sheet(row);
        if (found.isEmpty()) {
            return;
        }
        IndicatorSheet sheet = found.get();
        Indicator indicator = sheet.indicator();
        Integer first = rowOf.putIfAbsent(indicator.id(), row.row());
        if (first != null) {
            row.problem(
                    row.cell(BoardColumns.CODE).isEmpty() ? BoardColumns.NAME : BoardColumns.CODE,
                    ProblemCode.DUPLICATE,
                    Text.of("cada indicador una sola vez", "each indicator once"),
                    Text.of(
                            "Junte las dos filas en una: la fila " + first + " ya es de este indicador.",
                            "Put the two rows into one: row " + first + " is of this indicator already."));
            return;
        }
        if (overlay.isBlank()) {
            return;
        }
        Optional<Figure> target = overlay.target().flatMap(t -> certain(row, BoardColumns.TARGET, t, indicator));
        List<TrafficLevel> given = levels(row, overlay, indicator);
        List<TrafficLevel> levels = given.isEmpty()
                ? indicator.levels().find().map(TrafficLight::levels).orElse(List.of())
                : given;
        Optional<Direction> direction = overlay.direction().or(indicator::direction);
        if (row.isGood()) {
            checkComparison(row, direction, overlay.target().or(sheet::target));
            checkLevels(row, overlay, levels, direction);
            checkTarget(
                    row,
                    overlay,
                    levels,
                    target.or(() -> Optional.ofNullable(indicator.targets().get(board.vigencia()))));
        }
        if (row.isGood()) {
            changed.put(indicator.id(), changed(sheet, overlay, target, given));
        }
    }

    private Optional<IndicatorSheet> sheet(CheckedRow row) {
        String code = withoutGuard(row.cell(BoardColumns.CODE));
        String name = withoutGuard(row.cell(BoardColumns.NAME));
        if (code.isEmpty()) {
            List<IndicatorSheet> named = byName.get(name);
            if (named.size() > 1) {
                row.problem(
                        BoardColumns.NAME,
                        ProblemCode.UNRESOLVED,
                        Text.of(
                                "el nombre de un solo indicador del tablero",
                                "the name of one indicator of the board only"),
                        Text.of(
                                "Escriba el código de la ficha: " + named.size() + " indicadores se llaman así.",
                                "Write the code of the sheet: " + named.size() + " indicators have this name."));
                return Optional.empty();
            }
            if (named.isEmpty()) {
                unresolved(row, BoardColumns.NAME, name, byName.keySet());
            }
            return named.stream().findFirst();
        }
        IndicatorSheet found = byCode.get(code);
        if (found == null) {
            unresolved(row, BoardColumns.CODE, code, byCode.keySet());
            return Optional.empty();
        }
        String itsName = found.indicator().name();
        if (!name.isEmpty() && !name.equals(itsName)) {
            row.problem(
                    BoardColumns.NAME,
                    ProblemCode.INVALID_VALUE,
                    Text.of(
                            "'" + itsName + "', que es el indicador de la ficha " + code,
                            "'" + itsName + "', which is the indicator of the sheet " + code),
                    Text.of(
                            "Corrija el código o el nombre, o deje vacía una de las dos celdas.",
                            "Mend the code or the name, or leave one of the two cells empty."));
            return Optional.empty();
        }
        return Optional.of(found);
    }

    /** The text of a cell before a form for spreadsheet programs guarded it with an apostrophe. */
    private static String withoutGuard(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && GUARDED.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static void unresolved(CheckedRow row, String heading, String written, Set<String> known) {
        row.problem(
                heading,
                ProblemCode.UNRESOLVED,
                () -> Text.of("un indicador del tablero", "an indicator of the board"),
                () -> (known.size() > MOST_TO_COMPARE
                                ? Optional.<String>empty()
                                : Nearest.among(known).to(written))
                        .map(n -> Text.of("Escriba '" + n + "' si es ese.", "Write '" + n + "' if that is meant."))
                        .orElse(Text.of(
                                "Escríbalo como en el tablero, o quite la fila; si la ficha tuvo un problema, corríjalo"
                                        + " primero.",
                                "Write it as on the board, or take the row out; if the sheet had a problem, mend that"
                                        + " first.")));
    }

    /** The figure in the unit of the indicator; a problem if that is not certain. */
    private static Optional<Figure> certain(
            CheckedRow row, String heading, WrittenFigure written, Indicator indicator) {
        Optional<String> unit = indicator.unitOfMeasure();
        Optional<Figure> figure = written.in(unit);
        if (figure.isEmpty()) {
            String number = written.number().toString();
            Text fix;
            if (unit.isEmpty()) {
                fix = Text.of(
                        "Escriba primero la unidad del indicador en el tablero.",
                        "Write the unit of the indicator into the board first.");
            } else if (written.percentSign()) {
                fix = Text.of("Quite el signo %.", "Take the sign % out.");
            } else {
                fix = Text.of(
                        "Escriba el signo %: '" + PercentageNotation.FRACTIONS.hundredths(written.number()) + "%' o '"
                                + number + "%', según lo que sea.",
                        "Write the sign %: '" + PercentageNotation.FRACTIONS.hundredths(written.number()) + "%' or '"
                                + number + "%', whichever is meant.");
            }
            row.problem(
                    heading,
                    ProblemCode.INVALID_VALUE,
                    unit.map(u -> Text.of(
                                    "una cifra cuya unidad sea cierta; la del indicador es '" + u + "'",
                                    "a figure whose unit is certain; the indicator's is '" + u + "'"))
                            .orElse(Text.of(
                                    "una cifra de un indicador cuya unidad se sepa",
                                    "a figure of an indicator whose unit is known")),
                    fix);
        }
        return figure;
    }

    private static List<TrafficLevel> levels(CheckedRow row, OverlayRow overlay, Indicator indicator) {
        List<TrafficLevel> levels = new ArrayList<>();
        overlay.ranges().forEach((colour, range) -> {
            Optional<Figure> from = range.from().flatMap(f -> certain(row, range.fromHeading(), f, indicator));
            Optional<Figure> to = range.to().flatMap(f -> certain(row, range.toHeading(), f, indicator));
            if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
                row.problem(
                        range.toHeading(),
                        ProblemCode.INVALID_VALUE,
                        Text.of(
                                "una cifra no menor que '" + range.from().get() + "', donde comienza el rango",
                                "a figure not less than '" + range.from().get() + "', where the range begins"),
                        Text.of(
                                "Cambie las dos cifras entre sí, o deje vacía la que no limita.",
                                "Change the two figures round, or leave out the one that is no bound."));
            } else if (row.isGood()) {
                levels.add(TrafficLevel.builder()
                        .colour(colour)
                        .atLeast(from)
                        .atMost(to)
                        .build());
            }
        });
        return levels;
    }

    private static void checkComparison(CheckedRow row, Optional<Direction> direction, Optional<WrittenFigure> target) {
        Optional<Direction> suggested = target.flatMap(WrittenFigure::suggestedDirection);
        if (direction.isPresent() && suggested.isPresent() && !direction.equals(suggested)) {
            row.problem(
                    row.cell(BoardColumns.DIRECTION).isEmpty() ? BoardColumns.TARGET : BoardColumns.DIRECTION,
                    ProblemCode.INVALID_VALUE,
                    Text.of(
                            "una dirección que no contradiga la meta '" + target.orElseThrow() + "'",
                            "a direction that does not contradict the target '" + target.orElseThrow() + "'"),
                    Text.of(
                            "Escriba '" + suggested.get().label().spanish().toLowerCase(Locale.ROOT)
                                    + "', o escriba la meta sin ese signo.",
                            "Write '" + suggested.get().label().spanish().toLowerCase(Locale.ROOT)
                                    + "', or write the target without that sign."));
        }
    }

    /** Checks that no figure has two colours, and that better colours lie where the direction leads. */
    private static void checkLevels(
            CheckedRow row, OverlayRow overlay, List<TrafficLevel> levels, Optional<Direction> direction) {
        for (int i = 0; i < levels.size(); i++) {
            for (int j = i + 1; j < levels.size(); j++) {
                TrafficLevel better = levels.get(i);
                TrafficLevel worse = levels.get(j);
                String heading = heading(overlay, worse.colour());
                if (!isBelow(better, worse) && !isBelow(worse, better)) {
                    row.problem(
                            heading,
                            ProblemCode.INVALID_VALUE,
                            Text.of(
                                    "rangos que no se toquen; este y el " + word(better) + " tienen cifras en común",
                                    "ranges that do not meet; this one and the " + colour(better)
                                            + " one have figures in common"),
                            Text.of(
                                    "Termine uno antes de que comience el otro, como 79.9 y 80.",
                                    "End one before the other begins, as 79.9 and 80."));
                } else if (direction.isPresent()
                        && direction.get() != Direction.WITHIN_RANGE
                        && isBelow(worse, better) != (direction.get() == Direction.HIGHER_IS_BETTER)) {
                    String way = direction.get().label().spanish().toLowerCase(Locale.ROOT);
                    row.problem(
                            heading,
                            ProblemCode.INVALID_VALUE,
                            Text.of(
                                    "un rango peor que el " + word(better) + " en la dirección '" + way + "'",
                                    "a range worse than the " + colour(better) + " one in the direction '"
                                            + direction.get().label().english().toLowerCase(Locale.ROOT) + "'"),
                            Text.of(
                                    "Cambie los rangos entre sí o corrija la dirección.",
                                    "Change the ranges round or mend the direction."));
                }
            }
        }
    }

    private static void checkTarget(
            CheckedRow row, OverlayRow overlay, List<TrafficLevel> levels, Optional<Figure> target) {
        for (TrafficLevel level : levels) {
            if (level.colour() == TrafficColour.RED
                    && target.filter(t -> holds(level, t)).isPresent()) {
                row.problem(
                        heading(overlay, TrafficColour.RED),
                        ProblemCode.INVALID_VALUE,
                        Text.of(
                                "un rango rojo que no tenga la meta, que es " + target.get(),
                                "a red range without the target, which is " + target.get()),
                        Text.of("Corrija la meta o el rango.", "Mend the target or the range."));
            }
        }
    }

    private IndicatorSheet changed(
            IndicatorSheet sheet, OverlayRow overlay, Optional<Figure> target, List<TrafficLevel> levels) {
        Indicator.Builder indicator = sheet.indicator().toBuilder();
        overlay.direction().ifPresent(indicator::direction);
        if (!levels.isEmpty()) {
            indicator.levels(Fact.of(TrafficLight.builder().levels(levels).build()));
        }
        target.ifPresent(t -> {
            Map<Vigencia, Figure> targets = new HashMap<>(sheet.indicator().targets());
            targets.put(board.vigencia(), t);
            indicator.targets(targets);
        });
        return new IndicatorSheet(
                indicator.build(),
                overlay.target().or(sheet::target),
                sheet.toConfirm().stream()
                        .filter(c -> !isSettled(c.subject(), overlay))
                        .toList(),
                sheet.source());
    }

    private static boolean isSettled(Subject subject, OverlayRow overlay) {
        return switch (subject) {
            case DIRECTION -> overlay.direction().isPresent();
            case TARGET_UNIT, TARGET_NEAR_ZERO -> overlay.target().isPresent();
            case VARIABLE_SOURCE -> false;
        };
    }

    /** The column that contradicts the range of a colour: its own, or another if an earlier overlay gave the range. */
    private static String heading(OverlayRow overlay, TrafficColour colour) {
        Range range = overlay.ranges().get(colour);
        if (range != null) {
            return range.heading();
        }
        return overlay.direction().isPresent() ? BoardColumns.DIRECTION : BoardColumns.TARGET;
    }

    private static boolean isBelow(TrafficLevel a, TrafficLevel b) {
        return a.atMost().isPresent()
                && b.atLeast().isPresent()
                && a.atMost().get().compareTo(b.atLeast().get()) < 0;
    }

    private static boolean holds(TrafficLevel level, Figure figure) {
        return level.atLeast().filter(f -> f.compareTo(figure) > 0).isEmpty()
                && level.atMost().filter(t -> t.compareTo(figure) < 0).isEmpty();
    }

    private static String word(TrafficLevel level) {
        return switch (level.colour()) {
            case GREEN -> "verde";
            case YELLOW -> "amarillo";
            case RED -> "rojo";
        };
    }

    private static String colour(TrafficLevel level) {
        return switch (level.colour()) {
            case GREEN -> "green";
            case YELLOW -> "yellow";
            case RED -> "red";
        };
    }
}
