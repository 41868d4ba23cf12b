package io.github.mipg.io.table;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.model.Text;
import java.util.Optional;

/** Columns that may say only certain things, each with its spellings. */
final class ClosedColumn {
    private ClosedColumn() {}

    /** What a cell means; empty if nothing stands there, if its spelling says so, or if the spelling is a problem. */
    static <T> Optional<T> read(CheckedRow row, String heading, ImmutableMap<String, Optional<T>> meanings) {
        return read(row, heading, row.cell(heading), meanings);
    }

    /** What the spelling of a cell means, where the spelling is not the cell itself. */
    static <T> Optional<T> read(
            CheckedRow row, String heading, String spelling, ImmutableMap<String, Optional<T>> meanings) {
        if (spelling.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> meaning = meanings.get(spelling);
        if (meaning != null) {
            return meaning;
        }
        row.problem(
                heading,
                ProblemCode.INVALID_VALUE,
                () -> Text.same(new Spellings(meanings.keySet()).listed()),
                () -> new Spellings(meanings.keySet())
                        .nearest(spelling)
                        .map(n -> Text.of("Escriba '" + n + "' si es eso.", "Write '" + n + "' if that is meant."))
                        .orElse(Text.of(
                                "Escriba una de esas grafías, o deje la celda vacía si no se sabe.",
                                "Write one of those spellings, or leave the cell empty if it is unknown.")));
        return Optional.empty();
    }
}
