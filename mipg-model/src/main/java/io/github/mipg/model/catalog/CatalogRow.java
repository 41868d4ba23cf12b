package io.github.mipg.model.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of one table as it stands there (fila), for listings, comparisons and citations in an archive.
 *
 * @param table name of the table, such as {@code norms}
 * @param key its key: the first columns, joined by blanks
 * @param cells the filled cells by column, in the order of the columns
 * @param status how sure its weakest fact is; empty where the row states no fact of the law
 * @param sources all sources that it names, each once
 * @since 0.1.0
 */
public record CatalogRow(
        String table, String key, Map<String, String> cells, Optional<Status> status, List<SourceId> sources) {
    /**
     * Copies what it is given.
     *
     * @param table see above
     * @param key see above
     * @param cells see above
     * @param status see above
     * @param sources see above
     */
    public CatalogRow {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(sources, "sources");
        cells = ImmutableMap.copyOf(cells);
        sources = ImmutableList.copyOf(sources);
    }
}
