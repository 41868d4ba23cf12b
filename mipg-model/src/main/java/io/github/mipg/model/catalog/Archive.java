package io.github.mipg.model.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Old revisions of the bundled catalogue: one zip of its tables each, under {@code archive/}, so that a report made with
 * it can be replayed.
 */
final class Archive {
    private Archive() {}

    static Tables open(String revision, List<String> known) {
        String nearest = known.isEmpty() ? "" : known.get(known.size() - 1);
        if (!known.contains(revision)) {
            throw new NotInCatalogException("revisions", revision, nearest);
        }
        try (InputStream in = Archive.class.getResourceAsStream("archive/" + revision + ".zip")) {
            if (in == null) {
                throw new NotInCatalogException("revisions", revision, nearest);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the tables of a zip; a table that it lacks, for it is newer, has no row. */
    static Tables read(InputStream in) throws IOException {
        Map<Schema, Table> tables = new EnumMap<>(Schema.class);
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Schema schema = Schema.of(entry.getName().replace(".csv", ""));
                tables.put(schema, Table.parse(schema, new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return Tables.of(schema -> tables.getOrDefault(schema, Table.empty(schema)));
    }
}
