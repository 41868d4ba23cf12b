package io.github.mipg.io.table;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.model.Text;
import java.util.List;
import java.util.function.Supplier;

/** One row while it is read: its cells, and whether something was found to be wrong with them. */
final class CheckedRow {
    private final CsvRow row;
    private final TableProblems problems;
    private boolean good = true;

    CheckedRow(CsvRow row, TableProblems problems) {
        this.row = row;
        this.problems = problems;
    }

    CsvRow source() {
        return row;
    }

    /** Its number among the rows of data, counted from 1. */
    int row() {
        return row.row();
    }

    /** Whether no problem was found so far. */
    boolean isGood() {
        return good;
    }

    /** The text under a heading, empty if nothing stands there. */
    String cell(String heading) {
        return row.cell(heading).orElse("");
    }

    /** Checks that each of these cells is empty or one visible line. */
    void checkLines(List<String> headings) {
        for (String heading : headings) {
            Defect.of(cell(heading)).ifPresent(d -> problem(heading, ProblemCode.INVALID_VALUE, d.expected(), d.fix()));
        }
    }

    /** Notes a problem of one cell. */
    void problem(String heading, ProblemCode code, Text expected, Text fix) {
        problem(heading, code, () -> expected, () -> fix);
    }

    /** Notes a problem of one cell, whose words are dear to find. */
    void problem(String heading, ProblemCode code, Supplier<Text> expected, Supplier<Text> fix) {
        good = false;
        problems.add(() -> Problem.inTable(
                code, problems.file(), row.row(), heading, row.line(), expected.get(), cell(heading), fix.get()));
    }

    /** Notes a problem of the row as a whole. */
    void problemOfAll(ProblemCode code, Text expected, String actual, Text fix) {
        good = false;
        problems.add(() -> Problem.inTable(code, problems.file(), row.row(), "", row.line(), expected, actual, fix));
    }

    /** Notes that an earlier row has the same code. */
    void duplicate(String heading, int first) {
        problem(
                heading,
                ProblemCode.DUPLICATE,
                Text.of("cada código una sola vez", "each code once"),
                Text.of(
                        "Quite una de las dos filas: la fila " + first + " ya tiene este código.",
                        "Take one of the two rows out: row " + first + " has this code already."));
    }

    /** Whether a text is digits 0 to 9, as the empty one is. */
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
