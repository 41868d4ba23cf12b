package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.table.PendingConfirmation.Subject;
import io.github.mipg.model.Figure;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.IndicatorVariable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the rows of one board into sheets; what its keeper has to confirm stays unknown in the indicator. */
final class BoardReader {
    private static final int LONGEST_CODE = 200;
    private static final BigDecimal NEAR_ZERO = new BigDecimal("0.0001");

    private final Vigencia vigencia;
    private final TableProblems problems;
    private final ImmutableList.Builder<IndicatorSheet> sheets = ImmutableList.builder();
    private final Map<String, Integer> rowOfCode = new HashMap<>();

    BoardReader(Vigencia vigencia, TableProblems problems) {
        this.vigencia = vigencia;
        this.problems = problems;
    }

    ImmutableList<IndicatorSheet> sheets() {
        return sheets.build();
    }

    void read(CsvRow source) {
        CheckedRow row = new CheckedRow(source, problems);
        row.checkLines(BoardColumns.BOARD);
        if (!row.isGood() || isNoSheet(row)) {
            return;
        }
        checkCode(row);
        mandatory(row, BoardColumns.NAME, Text.of("el nombre del indicador", "the name of the indicator"));
        Indicator.Builder indicator = Indicator.builder();
        List<PendingConfirmation> toConfirm = new ArrayList<>();
        ClosedColumn.read(
                        row,
                        BoardColumns.FREQUENCY,
                        row.cell(BoardColumns.FREQUENCY).toLowerCase(Locale.ROOT),
                        BoardColumns.FREQUENCIES)
                .ifPresent(indicator::frequency);
        variable(
                        row,
                        toConfirm,
                        BoardColumns.NUMERATOR,
                        BoardColumns.NUMERATOR_DESCRIPTION,
                        BoardColumns.NUMERATOR_SOURCE)
                .ifPresent(indicator::numerator);
        variable(
                        row,
                        toConfirm,
                        BoardColumns.DENOMINATOR,
                        BoardColumns.DENOMINATOR_DESCRIPTION,
                        BoardColumns.DENOMINATOR_SOURCE)
                .ifPresent(indicator::denominator);
        Optional<String> unit = text(row, BoardColumns.UNIT);
        Optional<WrittenFigure> target = figure(row, BoardColumns.TARGET, unit);
        if (row.isGood()) {
            indicator
                    .id(IndicatorId.of(row.cell(BoardColumns.CODE)))
                    .name(row.cell(BoardColumns.NAME))
                    .objective(text(row, BoardColumns.OBJECTIVE))
                    .unitOfMeasure(unit)
                    .responsible(text(row, BoardColumns.RESPONSIBLE));
            target.filter(t -> !isNearZero(t))
                    .flatMap(t -> t.in(unit))
                    .ifPresent(f -> indicator.putTargets(vigencia, f));
            target.ifPresent(t -> askAbout(row, t, unit, toConfirm));
            sheets.add(new IndicatorSheet(indicator.build(), target, toConfirm, source));
        }
    }

    /** Whether the row is something else that stands on the same page: it has a code, or what stands there, and no more. */
    private static boolean isNoSheet(CheckedRow row) {
        boolean bare = BoardColumns.BOARD.stream()
                .filter(h -> !h.equals(BoardColumns.CODE))
                .allMatch(h -> row.cell(h).isEmpty());
        if (bare) {
            row.problemOfAll(
                    ProblemCode.MISSING,
                    Text.of(
                            "una ficha de indicador, con su nombre y lo que mide",
                            "the sheet of an indicator, with its name and what it measures"),
                    row.cell(BoardColumns.CODE),
                    Text.of(
                            "Si no es un indicador, quite la fila; si lo es, complete la ficha.",
                            "If it is no indicator, take the row out; if it is one, fill its sheet in."));
        }
        return bare;
    }

    private void checkCode(CheckedRow row) {
        String code = row.cell(BoardColumns.CODE);
        if (mandatory(row, BoardColumns.CODE, Text.of("el código de la ficha", "the code of the sheet"))) {
            if (code.length() > LONGEST_CODE) {
                row.problem(
                        BoardColumns.CODE,
                        ProblemCode.INVALID_VALUE,
                        Text.of("un código de a lo sumo 200 caracteres", "a code of at most 200 characters"),
                        Text.of("Acorte el código.", "Shorten the code."));
            }
            Integer first = rowOfCode.putIfAbsent(code, row.row());
            if (first != null) {
                row.duplicate(BoardColumns.CODE, first);
            }
        }
    }

    private static boolean mandatory(CheckedRow row, String heading, Text expected) {
        if (row.cell(heading).isEmpty()) {
            row.problem(
                    heading,
                    ProblemCode.MISSING,
                    expected,
                    Text.of("Escríbalo en esta celda.", "Write it into this cell."));
            return false;
        }
        return true;
    }

    private static Optional<IndicatorVariable> variable(
            CheckedRow row, List<PendingConfirmation> toConfirm, String name, String description, String source) {
        if (row.cell(name).isEmpty()) {
            if (!row.cell(description).isEmpty() || !row.cell(source).isEmpty()) {
                mandatory(row, name, Text.of("lo que se cuenta", "what is counted"));
            }
            return Optional.empty();
        }
        if (!row.isGood()) {
            return Optional.empty();
        }
        IndicatorVariable.Builder variable =
                IndicatorVariable.builder().name(row.cell(name)).description(text(row, description));
        if (isSlipped(row.cell(source))) {
            toConfirm.add(new PendingConfirmation(
                    Subject.VARIABLE_SOURCE,
                    IndicatorId.of(row.cell(BoardColumns.CODE)),
                    source,
                    row.cell(source),
                    Text.of(
                            "'" + row.cell(source)
                                    + "' no parece una fuente sino una celda corrida; escriba de dónde se"
                                    + " toma el dato.",
                            "'" + row.cell(source) + "' does not look like a source but like a cell that slipped; write"
                                    + " where the figure is taken from.")));
        } else {
            variable.source(text(row, source));
        }
        return Optional.of(variable.build());
    }

    private static boolean isSlipped(String source) {
        return WrittenFigure.parse(source).isPresent()
                || BoardColumns.WORDS_OF_THE_FORM.contains(source.toLowerCase(Locale.ROOT));
    }

    /** Reads a figure, which must not contradict the unit of its indicator. */
    static Optional<WrittenFigure> figure(CheckedRow row, String heading, Optional<String> unit) {
        String text = row.cell(heading);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<WrittenFigure> figure = WrittenFigure.parse(text);
        if (figure.isEmpty()) {
            String point = text.replace(',', '.');
            boolean comma = text.indexOf(',') >= 0 && WrittenFigure.parse(point).isPresent();
            row.problem(
                    heading,
                    ProblemCode.WRONG_TYPE,
                    Text.of(
                            "un número con punto decimal, con el signo % si es un porcentaje",
                            "a number with a decimal point, with the sign % if it is a percentage"),
                    comma
                            ? Text.of(
                                    "Escriba '" + point + "' si la coma es decimal; los miles van sin separador.",
                                    "Write '" + point
                                            + "' if the comma is the decimal one; thousands have no separator.")
                            : Text.of(
                                    "Escríbalo como '<= 3%' o '12.5', o deje la celda vacía si no se sabe.",
                                    "Write it like '<= 3%' or '12.5', or leave the cell empty if it is unknown."));
            return Optional.empty();
        }
        if (figure.get().percentSign()
                && unit.filter(u -> !WrittenFigure.isPercentage(u)).isPresent()) {
            String other = unit.get();
            row.problem(
                    heading,
                    ProblemCode.INVALID_VALUE,
                    Text.of("una cifra en la unidad '" + other + "'", "a figure in the unit '" + other + "'"),
                    Text.of(
                            "Quite el signo % o corrija la unidad del indicador: una de las dos celdas está mal.",
                            "Take the sign % out or mend the unit of the indicator: one of the two cells is wrong."));
            return Optional.empty();
        }
        return figure;
    }

    private static void askAbout(
            CheckedRow row, WrittenFigure target, Optional<String> unit, List<PendingConfirmation> toConfirm) {
        if (isNearZero(target)) {
            ask(
                    row,
                    Subject.TARGET_NEAR_ZERO,
                    Text.of(
                            "La meta '" + target
                                    + "' puede ser un cero que la hoja de cálculo no dejó escribir; escriba la"
                                    + " meta correcta en el complemento del tablero.",
                            "The target '" + target + "' may be a zero that the spreadsheet did not let anybody write;"
                                    + " write the right target into the overlay of the board."),
                    toConfirm);
        } else if (target.in(unit).isEmpty()) {
            ask(row, Subject.TARGET_UNIT, unitDoubt(target, unit), toConfirm);
        }
        target.suggestedDirection()
                .ifPresent(d -> ask(
                        row,
                        Subject.DIRECTION,
                        Text.of(
                                "La meta '" + target + "' sugiere la dirección '"
                                        + d.label().spanish().toLowerCase(Locale.ROOT)
                                        + "'; confírmela en el complemento del tablero.",
                                "The target '" + target + "' suggests the direction '"
                                        + d.label().english().toLowerCase(Locale.ROOT)
                                        + "'; confirm it in the overlay of the board."),
                        toConfirm));
    }

    /** Whether it is so small that somebody may have written it where the form does not take a zero. */
    private static boolean isNearZero(WrittenFigure target) {
        BigDecimal size = target.number().value().abs();
        return !target.percentSign() && size.signum() > 0 && size.compareTo(NEAR_ZERO) <= 0;
    }

    private static Text unitDoubt(WrittenFigure target, Optional<String> unit) {
        if (unit.isEmpty()) {
            return Text.of(
                    "La meta '" + target + "' no tiene unidad; escriba la unidad del indicador.",
                    "The target '" + target + "' has no unit; write the unit of the indicator.");
        }
        if (target.mayBeThousands()) {
            return Text.of(
                    "La meta '" + target
                            + "' puede llevar punto decimal o punto de miles; escríbala en el complemento del"
                            + " tablero sin separador de miles y sin ceros sobrantes.",
                    "The target '" + target
                            + "' may have a decimal point or one that separates thousands; write it into"
                            + " the overlay of the board without separators and without needless zeros.");
        }
        Figure hundredfold = PercentageNotation.FRACTIONS.hundredths(target.number());
        return Text.of(
                "La meta '" + target + "' en " + unit.get() + " puede ser " + hundredfold + " % o " + target.number()
                        + " %; escríbala con el signo % en el complemento del tablero, o diga cómo escribe el tablero los"
                        + " porcentajes.",
                "The target '" + target + "' in " + unit.get() + " may be " + hundredfold + " % or " + target.number()
                        + " %; write it with the sign % into the overlay of the board, or say how the board writes"
                        + " percentages.");
    }

    private static void ask(CheckedRow row, Subject subject, Text text, List<PendingConfirmation> toConfirm) {
        toConfirm.add(new PendingConfirmation(
                subject,
                IndicatorId.of(row.cell(BoardColumns.CODE)),
                BoardColumns.TARGET,
                row.cell(BoardColumns.TARGET),
                text));
    }

    private static Optional<String> text(CheckedRow row, String heading) {
        return Optional.of(row.cell(heading)).filter(c -> !c.isEmpty());
    }
}
