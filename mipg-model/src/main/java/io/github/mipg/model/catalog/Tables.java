package io.github.mipg.model.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The tables of one catalogue, each read when first asked for. */
final class Tables {
    private final Function<Schema, Table> reader;
    private final Map<Schema, Lazy<Table>> tables = new EnumMap<>(Schema.class);

    private Tables(Function<Schema, Table> reader) {
        this.reader = reader;
        for (Schema schema : Schema.values()) {
            tables.put(schema, new Lazy<>());
        }
    }

    static Tables of(Function<Schema, Table> reader) {
        return new Tables(reader);
    }

    /** What the jar carries. Its form is what the tests of this module check, so reading it may trust it. */
    static Tables bundled() {
        return of(schema -> Table.trusted(schema, resource(schema.table().concat(".csv"))));
    }

    /** What the jar carries, checked as if somebody else had written it. */
    static Tables bundledChecked() {
        return of(schema -> Table.parse(schema, resource(schema.table().concat(".csv"))));
    }

    /** These tables with rows of others after their own. */
    Tables plus(Map<Schema, Table> more) {
        return of(schema -> {
            Table added = more.get(schema);
            return added == null ? get(schema) : get(schema).plus(added);
        });
    }

    Table get(Schema schema) {
        Lazy<Table> table = tables.get(schema);
        if (table == null) {
            throw new IllegalStateException("No table " + schema);
        }
        return table.get(() -> reader.apply(schema));
    }

    private static String resource(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar of mipg-model lacks its resource ".concat(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
