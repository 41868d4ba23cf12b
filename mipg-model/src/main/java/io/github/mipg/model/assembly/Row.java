package io.github.mipg.model.assembly;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.internal.References;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row as it came.
 *
 * @param key the caller's key of it
 * @param section the section that it fills
 * @param kind how it became a value, null if it is a bare value
 * @param value what it became, null if it could not be read
 * @param id what no other row of the section may have, null if rows may be alike or the row did not say
 * @param owner identifier of the row that it belongs to, null if it belongs to none or could not say
 * @param problems what was wrong with it by itself
 * @param <T> type of the value
 */
record Row<T>(
        String key,
        Section section,
        @Nullable RowKind<T, ?> kind,
        @Nullable T value,
        @Nullable Object id,
        @Nullable Object owner,
        ImmutableList<RowProblem> problems) {
    /** The names of other rows in it. */
    List<References.Name> names() {
        return kind == null || value == null ? List.of() : References.names(kind.shape(), value);
    }

    /** The value of a row that has one. */
    T mapped() {
        if (value == null) {
            throw new IllegalStateException(key + " has no value");
        }
        return value;
    }

    /** Rows are told apart by being given, not by what they say. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
