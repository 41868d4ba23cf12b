package io.github.mipg.model.internal;

import com.google.common.collect.ImmutableListMultimap;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.internal.shape.Scalar;
import io.github.mipg.model.internal.shape.Scalar.Table;
import io.github.mipg.model.internal.shape.SystemShapes;

/** Finds where a system names entries of one part of the catalogue. */
public final class Mentions extends Walk {
    private final Table table;
    private final ImmutableListMultimap.Builder<String, String> found = ImmutableListMultimap.builder();

    private Mentions(Table table) {
        this.table = table;
    }

    /**
     * Finds the places.
     *
     * @param system the system
     * @param table the part of the catalogue
     * @return the pointers by entry, in the order of the document
     */
    public static ImmutableListMultimap<String, String> of(ManagementSystem system, Table table) {
        Mentions mentions = new Mentions(table);
        mentions.visit(SystemShapes.MANAGEMENT_SYSTEM, system);
        return mentions.found.build();
    }

    @Override
    <E> void small(Scalar<E> scalar, E value) {
        if (scalar instanceof Scalar.Entry<E> entry && entry.table() == table) {
            found.put(value.toString(), pointer(here()));
        }
    }
}
