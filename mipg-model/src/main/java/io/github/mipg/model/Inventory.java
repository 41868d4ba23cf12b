package io.github.mipg.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section of a management system that may be unknown, given in part, or declared complete through a date (inventario
 * de una sección).
 *
 * <p>Unknown is not empty. Only an inventory that somebody declares complete through a date proves that something is
 * missing, and only for days up to that date. The order of the items is the order they were given in.
 *
 * @param <T> type of the items; itself immutable
 * @since 0.1.0
 */
public final class Inventory<T> {
    private static final Inventory<?> UNKNOWN = new Inventory<>(Completeness.UNKNOWN, ImmutableList.of(), null);

    private final Completeness completeness;
    private final ImmutableList<T> items;
    private final @Nullable LocalDate through;

    private Inventory(Completeness completeness, ImmutableList<T> items, @Nullable LocalDate through) {
        this.completeness = completeness;
        this.items = items;
        this.through = through;
    }

    /**
     * How much of a section is known.
     *
     * @since 0.1.0
     */
    public enum Completeness {
        /** Nobody has said anything. */
        UNKNOWN,
        /** Some items are given; there may be others. */
        PARTIAL,
        /** All items up to and including a date are given. */
        COMPLETE
    }

    /**
     * The inventory that nobody has said anything about.
     *
     * @param <T> type of the items
     * @return the unknown inventory
     */
    @SuppressWarnings("unchecked") // holds no item, so it serves for every type
    public static <T> Inventory<T> unknown() {
        return (Inventory<T>) UNKNOWN;
    }

    /**
     * Some items; there may be others.
     *
     * @param items at least one item
     * @param <T> type of the items
     * @return the inventory; the unknown one if there is no item
     */
    public static <T> Inventory<T> partial(Iterable<? extends T> items) {
        Objects.requireNonNull(items, "items");
        ImmutableList<T> copy = ImmutableList.copyOf(items);
        return copy.isEmpty() ? unknown() : new Inventory<>(Completeness.PARTIAL, copy, null);
    }

    /**
     * All items up to and including a date. No item then means that there is none.
     *
     * @param through the last day that the declaration covers
     * @param items all items
     * @param <T> type of the items
     * @return the inventory
     */
    public static <T> Inventory<T> complete(LocalDate through, Iterable<? extends T> items) {
        Objects.requireNonNull(items, "items");
        return new Inventory<>(
                Completeness.COMPLETE, ImmutableList.copyOf(items), Objects.requireNonNull(through, "through"));
    }

    /**
     * How much is known.
     *
     * @return the completeness
     */
    public Completeness completeness() {
        return completeness;
    }

    /**
     * The items given, in the order they were given in.
     *
     * @return an immutable list, empty if there is none or nobody has said
     */
    public List<T> items() {
        return items;
    }

    /**
     * The last day that the declaration of completeness covers.
     *
     * @return the day, empty unless complete
     */
    public Optional<LocalDate> completeThrough() {
        return Optional.ofNullable(through);
    }

    /**
     * Tells whether the inventory proves what there was, and what there was not, up to a day.
     *
     * @param day the day
     * @return whether it is declared complete through that day or a later one
     */
    public boolean covers(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return through != null && !through.isBefore(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Inventory<?> i
                && completeness == i.completeness
                && items.equals(i.items)
                && Objects.equals(through, i.through);
    }

    @Override
    public int hashCode() {
        return Objects.hash(completeness.name(), items, through);
    }

    /** Returns the completeness and the items. */
    @Override
    public String toString() {
        return switch (completeness) {
            case UNKNOWN -> "unknown";
            case PARTIAL -> "partial " + items;
            case COMPLETE -> "complete through " + through + " " + items;
        };
    }
}
