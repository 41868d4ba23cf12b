package io.github.mipg.model.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One table of a catalogue as text: strict CSV (RFC 4180), UTF-8, LF, a header row that is exactly the schema's, text in
 * NFC without invisible characters, no two rows with one key.
 */
final class Table {
    private final Schema schema;
    private final Supplier<List<Row>> source;
    private final Lazy<List<Row>> rows = new Lazy<>();

    private Table(Schema schema, Supplier<List<Row>> source) {
        this.schema = schema;
        this.source = source;
    }

    private Table(Schema schema, List<Row> rows) {
        this(schema, new Given(Collections.unmodifiableList(rows)));
    }

    Schema schema() {
        return schema;
    }

    List<Row> rows() {
        return rows.get(source);
    }

    /** The rows with a text in their first column. Of a table that nobody has read as a whole, no other row is read. */
    List<Row> rowsOf(String first) {
        if (source instanceof Written written) {
            return written.rowsOf(first);
        }
        List<Row> found = new ArrayList<>();
        for (Row row : rows()) {
            if (row.cell(schema.columns().get(0)).equals(first)) {
                found.add(row);
            }
        }
        return found;
    }

    /** The same table with rows of another one of the same schema after its own. */
    Table plus(Table other) {
        List<Row> all = new ArrayList<>(rows());
        all.addAll(other.rows());
        checkKeys(schema, all);
        return new Table(schema, all);
    }

    /** A table without rows. */
    static Table empty(Schema schema) {
        return new Table(schema, List.of());
    }

    /** One row, given by its filled columns. */
    static Table ofRow(Schema schema, Map<String, String> cells) {
        List<String> all = new ArrayList<>();
        for (String column : schema.columns()) {
            all.add(cells.getOrDefault(column, ""));
        }
        return new Table(schema, List.of(new Row(schema, 0, all)));
    }

    /** Reads a text that nobody has checked. */
    static Table parse(Schema schema, String text) {
        checkText(schema.table(), text);
        Table table = trusted(schema, text.getBytes(StandardCharsets.UTF_8));
        checkKeys(schema, table.rows());
        return table;
    }

    /** Reads a text, in UTF-8, whose characters and keys are known to be sound. */
    static Table trusted(Schema schema, byte[] text) {
        Written written = new Written(schema, text);
        List<String> header = written.header();
        if (!schema.isHeader(header)) {
            throw new CatalogFormatException(
                    schema.table(),
                    1,
                    "",
                    String.join(",", header),
                    "the header " + String.join(",", schema.columns()));
        }
        return new Table(schema, written);
    }

    /** SHA-256 over the rows in canonical form: sorted, each with its filled columns; the order of the file is no part. */
    String hash() {
        MessageDigest digest = sha256();
        digest.update((schema.table() + "\n").getBytes(StandardCharsets.UTF_8));
        rows().stream()
                .map(Row::canonical)
                .sorted()
                .forEach(r -> digest.update((r + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static void checkText(String name, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            boolean invisible = type == Character.CONTROL || type == Character.FORMAT || c == '\u00A0';
            if (invisible && c != '\n') {
                int line = (int) text.substring(0, i)
                                .chars()
                                .filter(x -> x == '\n')
                                .count()
                        + 1;
                throw new CatalogFormatException(
                        name, line, "", String.format("U+%04X", (int) c), "visible characters, blanks and LF only");
            }
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new CatalogFormatException(name, 1, "", "decomposed text", "text in composed Unicode form (NFC)");
        }
        if (!text.endsWith("\n")) {
            throw new CatalogFormatException(name, 1, "", "no LF at the end", "a line feed after the last row");
        }
    }

    private static void checkKeys(Schema schema, List<Row> rows) {
        Set<List<String>> keys = new HashSet<>();
        for (Row row : rows) {
            if (!keys.add(row.keyCells())) {
                throw new CatalogFormatException(
                        schema.table(), row.line(), "", row.key(), "a key that no other row has");
            }
        }
    }

    /** Rows that there are already. */
    private static final class Given implements Supplier<List<Row>> {
        private final List<Row> rows;

        Given(List<Row> rows) {
            this.rows = rows;
        }

        @Override
        public List<Row> get() {
            return rows;
        }
    }

    /** Rows that are read off a text, all of them or those that are asked for. */
    private static final class Written implements Supplier<List<Row>> {
        private final Schema schema;
        private final byte[] text;

        Written(Schema schema, byte[] text) {
            this.schema = schema;
            this.text = text;
        }

        List<String> header() {
            return scanner().next();
        }

        @Override
        public List<Row> get() {
            List<Row> rows = new ArrayList<>();
            Scanner scanner = scanner();
            scanner.skip();
            while (scanner.hasNext()) {
                rows.add(row(scanner));
            }
            return Collections.unmodifiableList(rows);
        }

        List<Row> rowsOf(String first) {
            List<Row> rows = new ArrayList<>();
            byte[] start = first.concat(",").getBytes(StandardCharsets.UTF_8);
            Scanner scanner = scanner();
            scanner.skip();
            while (scanner.hasNext()) {
                if (!scanner.mayBeAt(start)) {
                    scanner.skip();
                    continue;
                }
                Row row = row(scanner);
                if (row.cell(schema.columns().get(0)).equals(first)) {
                    rows.add(row);
                }
            }
            return rows;
        }

        private Scanner scanner() {
            return new Scanner(schema.table(), text, schema.columns().size());
        }

        private Row row(Scanner scanner) {
            int line = scanner.line();
            List<String> cells = scanner.next();
            if (cells.size() != schema.columns().size()) {
                throw new CatalogFormatException(
                        schema.table(),
                        line,
                        "",
                        cells.size() + " cells",
                        schema.columns().size() + " cells, one per column of the header");
            }
            return new Row(schema, line, cells);
        }
    }

    /**
     * Reads the records of a text one by one. It looks at the bytes of UTF-8, in which the marks of CSV stand for nothing
     * else: the first reading is interpreted, and each further pass over the text, such as decoding it as a whole, is felt.
     */
    private static final class Scanner {
        private final String table;
        private final byte[] text;
        private final int columns;
        private int at;
        private int line = 1;

        Scanner(String table, byte[] text, int columns) {
            this.table = table;
            this.text = text;
            this.columns = columns;
        }

        boolean hasNext() {
            return at < text.length;
        }

        int line() {
            return line;
        }

        /** Whether the record at hand starts so, or with quotes, which do not tell. */
        boolean mayBeAt(byte[] start) {
            if (text[at] == '"') {
                return true;
            }
            boolean same = text.length - at >= start.length;
            for (int i = 0; same && i < start.length; i++) {
                same = text[at + i] == start[i];
            }
            return same;
        }

        /** Passes over the record at hand: no cell holds a line feed. */
        void skip() {
            byte[] bytes = text;
            int to = at;
            while (bytes[to] != '\n') {
                to++;
            }
            at = to + 1;
            line++;
        }

        List<String> next() {
            List<String> cells = new ArrayList<>(columns);
            while (true) {
                cells.add(text[at] == '"' ? quoted() : bare());
                byte end = text[at++];
                if (end == '\n') {
                    line++;
                    return cells;
                }
            }
        }

        private String bare() {
            byte[] bytes = text;
            int from = at;
            int to = from;
            while (bytes[to] != ',' && bytes[to] != '\n') {
                if (bytes[to] == '"') {
                    throw wrong(part(from, to + 1), "a cell with quotes to be quoted as a whole");
                }
                to++;
            }
            at = to;
            return to == from ? "" : checked(part(from, to));
        }

        private String quoted() {
            int from = ++at;
            boolean doubled = false;
            while (true) {
                byte c = at < text.length ? text[at] : (byte) '\n';
                if (c == '\n') {
                    throw wrong(unquoted(from, at, doubled), "a closing quote on the same line");
                }
                at++;
                if (c == '"') {
                    if (at == text.length || text[at] != '"') {
                        break;
                    }
                    doubled = true;
                    at++;
                }
            }
            String cell = unquoted(from, at - 1, doubled);
            byte after = at < text.length ? text[at] : (byte) ' ';
            if (after != ',' && after != '\n') {
                throw wrong(cell, "a comma or LF after the quote");
            }
            return checked(cell);
        }

        private String unquoted(int from, int to, boolean doubled) {
            String cell = part(from, to);
            return doubled ? cell.replace("\"\"", "\"") : cell;
        }

        private String part(int from, int to) {
            return new String(text, from, to - from, StandardCharsets.UTF_8);
        }

        private String checked(String cell) {
            if (!cell.isEmpty() && (isBlank(cell.charAt(0)) || isBlank(cell.charAt(cell.length() - 1)))) {
                throw wrong(cell, "a cell without blanks at its ends");
            }
            return cell;
        }

        private CatalogFormatException wrong(String cell, String expected) {
            return new CatalogFormatException(table, line, "", cell, expected);
        }

        private static boolean isBlank(char c) {
            return (c <= ' ' || c > '~') && Character.isWhitespace(c);
        }
    }
}
