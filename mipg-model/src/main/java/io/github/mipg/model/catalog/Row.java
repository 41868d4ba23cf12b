package io.github.mipg.model.catalog;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Period;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of a table, with its cells read as what they are.
 *
 * <p>A claim is a column with its companions {@code x.status} and {@code x.source}; where those are empty the row's own
 * {@code status} and {@code source} hold. Several candidates stand in one cell between bars, and so do their statuses and
 * sources; several sources of one candidate are parted by semicolons.
 */
final class Row {
    private final Schema schema;
    private final int line;
    private final List<String> cells;

    Row(Schema schema, int line, List<String> cells) {
        this.schema = schema;
        this.line = line;
        this.cells = cells;
    }

    int line() {
        return line;
    }

    List<String> keyCells() {
        return cells.subList(0, schema.keyColumns());
    }

    String keyColumn() {
        return schema.columns().get(0);
    }

    String key() {
        return String.join(" ", keyCells().stream().filter(c -> !c.isEmpty()).toList());
    }

    String canonical() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty()) {
                text.append(schema.columns().get(i)).append('=').append(cell.length());
                text.append(':').append(cell).append(',');
            }
        }
        return text.toString();
    }

    boolean has(String column) {
        return schema.indexOf(column) >= 0;
    }

    /** The cell as it stands, empty if nothing does. */
    String cell(String column) {
        int index = schema.indexOf(column);
        if (index < 0) {
            throw new IllegalStateException("The table " + schema.table() + " has no column " + column);
        }
        return cells.get(index);
    }

    Optional<String> find(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    String text(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            throw wrong(column, "a value, for the column is mandatory");
        }
        return cell;
    }

    Text bilingual(String column) {
        return Text.of(text(column), text(column.concat("_en")));
    }

    Optional<Text> findBilingual(String column) {
        return cell(column).isEmpty() ? Optional.empty() : Optional.of(bilingual(column));
    }

    boolean flag(String column) {
        return switch (cell(column)) {
            case "", "no" -> false;
            case "si" -> true;
            default -> throw wrong(column, "'si', 'no' or nothing");
        };
    }

    List<String> list(String column) {
        return split(cell(column), ';', true);
    }

    <T> T as(String column, Function<String, T> parse) {
        return parsed(column, text(column), parse);
    }

    <T> Optional<T> findAs(String column, Function<String, T> parse) {
        String cell = cell(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(parsed(column, cell, parse));
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) {
        return constant(column, text(column), type);
    }

    <E extends Enum<E>> Optional<E> findConstant(String column, Class<E> type) {
        String cell = cell(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(constant(column, cell, type));
    }

    int integer(String column) {
        return as(column, Cell.INTEGER);
    }

    Status status() {
        return as("status", Cell.STATUS);
    }

    List<SourceId> sources() {
        List<SourceId> found = sourcesOf("source", cell("source"));
        if (found.isEmpty()) {
            throw wrong("source", "at least one source");
        }
        return found;
    }

    /** The period in the columns start and until. */
    Period period() {
        LocalDate first = as("start", Cell.DATE);
        Optional<LocalDate> until = findAs("until", Cell.DATE);
        if (until.isEmpty()) {
            return Period.from(first);
        }
        try {
            return Period.between(first, until.get());
        } catch (InvalidModelException e) {
            throw refused("until", e);
        }
    }

    /** The provision in the columns norm, article and detail. */
    LegalReference reference() {
        return new LegalReference(as("norm", Cell.NORM), cell("article"), has("detail") ? cell("detail") : "");
    }

    Optional<LegalReference> findReference() {
        return find("norm").map(n -> reference());
    }

    Claim<String> claim(String column) {
        return claim(column, Cell.TEXT);
    }

    <T> Claim<T> claim(String column, Function<String, T> parse) {
        String statusColumn = column.concat(".status");
        String sourceColumn = column.concat(".source");
        if (cell(column).isEmpty()) {
            if (!cell(statusColumn).isEmpty() || !cell(sourceColumn).isEmpty()) {
                throw wrong(statusColumn, "nothing, for what is unknown has no status and no source");
            }
            return Claim.unknown();
        }
        List<String> values = split(cell(column), '|', false);
        List<String> statuses = companions(column, statusColumn, "status", values.size());
        List<String> sources = companions(column, sourceColumn, "source", values.size());
        List<Candidate<T>> candidates = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String status = statuses.get(i);
            List<SourceId> ids = sourcesOf(sourceColumn, sources.get(i));
            if (ids.isEmpty()) {
                throw wrong(sourceColumn, "at least one source for each candidate");
            }
            candidates.add(new Candidate<>(
                    parsed(column, values.get(i), parse), parsed(statusColumn, status, Cell.STATUS), ids));
        }
        if (candidates.size() == 1) {
            Candidate<T> only = candidates.get(0);
            return Claim.of(only.value(), only.status(), only.sources());
        }
        return Claim.disputed(candidates);
    }

    /** The status of every fact of the row, in the order of the columns; empty for one that it leaves open. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (has("status")) {
            facts.add(new Fact("", Optional.of(status()), 1, sources()));
        }
        for (String column : schema.columns()) {
            if (has(column.concat(".status"))) {
                Claim<String> claim = claim(column);
                facts.add(new Fact(column, claim.status(), claim.candidates().size(), claim.sources()));
            }
        }
        return facts;
    }

    /** One fact of a row: the row itself where the column is empty. */
    record Fact(String column, Optional<Status> status, int candidates, List<SourceId> sources) {}

    CatalogRow published() {
        ImmutableMap.Builder<String, String> filled = ImmutableMap.builder();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                filled.put(schema.columns().get(i), cells.get(i));
            }
        }
        List<Fact> facts = facts();
        return new CatalogRow(
                schema.table(),
                key(),
                filled.buildOrThrow(),
                facts.stream().flatMap(f -> f.status().stream()).reduce(Status::weakest),
                facts.stream().flatMap(f -> f.sources().stream()).distinct().toList());
    }

    CatalogProblem problem(String column, String expected) {
        return new CatalogProblem(
                schema.table(), line, column, column.isEmpty() ? key() : shorten(cell(column)), expected);
    }

    CatalogFormatException wrong(String column, String expected) {
        return new CatalogFormatException(schema.table(), line, column, shorten(cell(column)), expected);
    }

    private List<String> companions(String column, String companion, String fallback, int count) {
        String cell = cell(companion);
        if (cell.isEmpty()) {
            if (!has(fallback)) {
                throw wrong(companion, "a value, for the table has no column '" + fallback + "' to fall back to");
            }
            return Collections.nCopies(count, text(fallback));
        }
        List<String> found = split(cell, '|', false);
        if (found.size() != count) {
            throw wrong(companion, count + " parts, one for each candidate of '" + column + "'");
        }
        return found;
    }

    private List<SourceId> sourcesOf(String column, String text) {
        List<SourceId> ids = new ArrayList<>(2);
        for (String part : split(text, ';', true)) {
            ids.add(source(column, part));
        }
        return ids;
    }

    private <T> T parsed(String column, String cell, Function<String, T> parse) {
        try {
            return parse.apply(cell);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refused(column, e);
        }
    }

    private SourceId source(String column, String cell) {
        try {
            return SourceId.of(cell);
        } catch (InvalidModelException e) {
            throw refused(column, e);
        }
    }

    private <E extends Enum<E>> E constant(String column, String cell, Class<E> type) {
        try {
            return constantOf(type.getEnumConstants(), cell);
        } catch (IllegalArgumentException e) {
            throw refused(column, e);
        }
    }

    private CatalogFormatException refused(String column, RuntimeException why) {
        return wrong(
                column,
                why instanceof InvalidModelException e
                        ? "to " + e.expectation()
                        : "a value that can be read (" + why.getMessage() + ")");
    }

    private static List<String> split(String text, char separator, boolean dropEmpty) {
        if (text.indexOf(separator) < 0) {
            return dropEmpty && text.isEmpty() ? List.of() : List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf(separator, from);
            int end = to < 0 ? text.length() : to;
            String part = text.substring(from, end).strip();
            if (!dropEmpty || !part.isEmpty()) {
                parts.add(part);
            }
            from = end + 1;
        }
        return parts;
    }

    /** A date of the usual form is taken apart by hand: the formatter would cost more at its first use than an edition. */
    static LocalDate date(String cell) {
        return isPlainDate(cell)
                ? LocalDate.of(
                        Integer.parseInt(cell, 0, 4, 10),
                        Integer.parseInt(cell, 5, 7, 10),
                        Integer.parseInt(cell, 8, 10, 10))
                : LocalDate.parse(cell);
    }

    private static boolean isPlainDate(String cell) {
        boolean plain = cell.length() == 10;
        for (int i = 0; plain && i < 10; i++) {
            char c = cell.charAt(i);
            plain = (i == 4 || i == 7) ? c == '-' : c >= '0' && c <= '9';
        }
        return plain;
    }

    /** Looked for by hand: what Enum itself has for it starts with reflection. */
    static <E extends Enum<E>> E constantOf(E[] constants, String cell) {
        String name = cell.toUpperCase(Locale.ROOT).replace('-', '_');
        if (cell.equals(cell.toLowerCase(Locale.ROOT))) {
            for (E constant : constants) {
                if (constant.name().equals(name)) {
                    return constant;
                }
            }
        }
        throw new IllegalArgumentException("lower case, one of " + Arrays.toString(constants));
    }

    private static String shorten(String cell) {
        return cell.length() <= 120 ? cell : cell.substring(0, 120);
    }
}
