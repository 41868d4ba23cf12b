package io.github.mipg.model.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The tables of one catalogue, each read when first asked for. */
final class Tables {
    private final Function<Schema, Table> reader;
    /** No EnumMap, which asks for the constants by reflection; that is not cheap from Java 18 on. */
    private final Map<Schema, Slot> slots = new HashMap<>();

    private Tables(Function<Schema, Table> reader) {
        this.reader = reader;
        for (Schema schema : Schema.values()) {
            slots.put(schema, new Slot(schema));
        }
    }

    /** One table, read or not yet. */
    private final class Slot implements Supplier<Table> {
        private final Schema schema;
        private final Lazy<Table> table = new Lazy<>();

        Slot(Schema schema) {
            this.schema = schema;
        }

        @Override
        public Table get() {
            return reader.apply(schema);
        }
    }

    /** What the jar carries; a class and not a lambda, for it is on the way that one edition takes. */
    private static final class Bundled implements Function<Schema, Table> {
        @Override
        public Table apply(Schema schema) {
            return Table.trusted(schema, resource(schema.table().concat(".csv")));
        }
    }

    static Tables of(Function<Schema, Table> reader) {
        return new Tables(reader);
    }

    /** What the jar carries. Its form is what the tests of this module check, so reading it may trust it. */
    static Tables bundled() {
        return of(new Bundled());
    }

    /** What the jar carries, checked as if somebody else had written it. */
    static Tables bundledChecked() {
        return of(schema ->
                Table.parse(schema, new String(resource(schema.table().concat(".csv")), StandardCharsets.UTF_8)));
    }

    /** These tables with rows of others after their own. */
    Tables plus(Map<Schema, Table> more) {
        return of(schema -> {
            Table added = more.get(schema);
            return added == null ? get(schema) : get(schema).plus(added);
        });
    }

    Table get(Schema schema) {
        Slot slot = slots.get(schema);
        if (slot == null) {
            throw new IllegalStateException("No table " + schema);
        }
        return slot.table.get(slot);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar of mipg-model lacks its resource ".concat(name));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
