package io.github.mipg.model.catalog;

import com.google.common.collect.Maps;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How many facts of a table have which status (recuento de certeza).
 *
 * @param table name of the table
 * @param rows how many rows it has
 * @param byStatus how many facts have each status; every status is a key; a fact counts with its weakest candidate
 * @param disputed how many of them have several candidates
 * @param unknown how many facts the rows leave open
 * @since 0.1.0
 */
public record StatusCount(String table, int rows, Map<Status, Integer> byStatus, int disputed, int unknown) {
    /**
     * Copies what it is given.
     *
     * @param table see above
     * @param rows see above
     * @param byStatus see above
     * @param disputed see above
     * @param unknown see above
     */
    public StatusCount {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(byStatus, "byStatus");
        Map<Status, Integer> all = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            all.put(status, byStatus.getOrDefault(status, 0));
        }
        byStatus = Collections.unmodifiableMap(Maps.immutableEnumMap(all));
    }
}
