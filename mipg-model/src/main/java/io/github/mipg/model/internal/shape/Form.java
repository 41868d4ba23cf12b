package io.github.mipg.model.internal.shape;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How an attribute may be given: mandatory, perhaps unknown, a list, a section...
 *
 * @param <V> type of the attribute
 */
public sealed interface Form<V> {
    /**
     * Draws the attribute from a source.
     *
     * @param source the source
     * @param to takes the attribute; left alone if the source has none
     */
    void read(Source source, Consumer<? super V> to);

    /**
     * Shows the attribute to a visitor.
     *
     * @param visitor the visitor
     * @param value the attribute
     */
    void visit(Visitor visitor, V value);

    /**
     * Tries variations of the attribute.
     *
     * @param variation makes them
     * @param value the attribute
     * @param to takes each
     */
    void vary(Variation variation, V value, Consumer<? super V> to);

    /**
     * The shape of what the attribute holds.
     *
     * @return the shape, empty if it holds small values
     */
    default Optional<Shape<?, ?>> held() {
        return Optional.empty();
    }

    /** Where attributes come from: a document, or chance. */
    interface Source {
        /** Draws a mandatory value. */
        <E> void one(One<E> form, Consumer<? super E> to);

        /** Draws a value that may be unknown. */
        <E> void maybe(Maybe<E> form, Consumer<? super Optional<E>> to);

        /** Draws a list of small values. */
        <E> void many(Many<E> form, Consumer<? super List<E>> to);

        /** Draws a yes or no. */
        void flag(Consumer<? super Boolean> to);

        /** Draws a mandatory part. */
        <E> void part(Part<E> form, Consumer<? super E> to);

        /** Draws a part that may be unknown. */
        <E> void maybePart(MaybePart<E> form, Consumer<? super Optional<E>> to);

        /** Draws a list of parts. */
        <E> void parts(Parts<E> form, Consumer<? super List<E>> to);

        /** Draws a fact. */
        <E> void fact(FactOf<E> form, Consumer<? super Fact<E>> to);

        /** Draws a section. */
        <E> void inventory(InventoryOf<E> form, Consumer<? super Inventory<E>> to);

        /** Draws a group. */
        <E> void room(Room<E> form, Consumer<? super E> to);

        /** Draws a table of small values. */
        <K extends Comparable<K>, E> void map(MapOf<K, E> form, Consumer<? super Map<K, E>> to);

        /** Draws a table of parts. */
        <K extends Comparable<K>, E> void partsByKey(PartsByKey<K, E> form, Consumer<? super Map<K, E>> to);
    }

    /** Who looks at attributes: a digest, a document, a search. */
    interface Visitor {
        /** Looks at a mandatory value. */
        <E> void one(One<E> form, E value);

        /** Looks at a value that may be unknown. */
        <E> void maybe(Maybe<E> form, Optional<E> value);

        /** Looks at a list of small values. */
        <E> void many(Many<E> form, List<E> value);

        /** Looks at a yes or no. */
        void flag(boolean value);

        /** Looks at a mandatory part. */
        <E> void part(Part<E> form, E value);

        /** Looks at a part that may be unknown. */
        <E> void maybePart(MaybePart<E> form, Optional<E> value);

        /** Looks at a list of parts. */
        <E> void parts(Parts<E> form, List<E> value);

        /** Looks at a fact. */
        <E> void fact(FactOf<E> form, Fact<E> value);

        /** Looks at a section. */
        <E> void inventory(InventoryOf<E> form, Inventory<E> value);

        /** Looks at a group. */
        <E> void room(Room<E> form, E value);

        /** Looks at a table of small values. */
        <K extends Comparable<K>, E> void map(MapOf<K, E> form, Map<K, E> value);

        /** Looks at a table of parts. */
        <K extends Comparable<K>, E> void partsByKey(PartsByKey<K, E> form, Map<K, E> value);
    }

    /** Who changes attributes, one at a time. Changes nothing unless it says otherwise. */
    interface Variation {
        /** Varies a mandatory value. */
        default <E> void one(One<E> form, E value, Consumer<? super E> to) {}

        /** Varies a value that may be unknown. */
        default <E> void maybe(Maybe<E> form, Optional<E> value, Consumer<? super Optional<E>> to) {}

        /** Varies a list of small values. */
        default <E> void many(Many<E> form, List<E> value, Consumer<? super List<E>> to) {}

        /** Varies a mandatory part. */
        default <E> void part(Part<E> form, E value, Consumer<? super E> to) {}

        /** Varies a part that may be unknown. */
        default <E> void maybePart(MaybePart<E> form, Optional<E> value, Consumer<? super Optional<E>> to) {}

        /** Varies a list of parts. */
        default <E> void parts(Parts<E> form, List<E> value, Consumer<? super List<E>> to) {}

        /** Varies a fact. */
        default <E> void fact(FactOf<E> form, Fact<E> value, Consumer<? super Fact<E>> to) {}

        /** Varies a section. */
        default <E> void inventory(InventoryOf<E> form, Inventory<E> value, Consumer<? super Inventory<E>> to) {}

        /** Varies a group. */
        default <E> void room(Room<E> form, E value, Consumer<? super E> to) {}

        /** Varies a table of small values. */
        default <K extends Comparable<K>, E> void map(
                MapOf<K, E> form, Map<K, E> value, Consumer<? super Map<K, E>> to) {}

        /** Varies a table of parts. */
        default <K extends Comparable<K>, E> void partsByKey(
                PartsByKey<K, E> form, Map<K, E> value, Consumer<? super Map<K, E>> to) {}
    }

    /**
     * A mandatory small value.
     *
     * @param scalar what it looks like
     * @param <E> type of its values
     */
    record One<E>(Scalar<E> scalar) implements Form<E> {
        @Override
        public void read(Source source, Consumer<? super E> to) {
            source.one(this, to);
        }

        @Override
        public void visit(Visitor visitor, E value) {
            visitor.one(this, value);
        }

        @Override
        public void vary(Variation variation, E value, Consumer<? super E> to) {
            variation.one(this, value, to);
        }
    }

    /**
     * A small value that may be unknown.
     *
     * @param scalar what it looks like
     * @param <E> type of its values
     */
    record Maybe<E>(Scalar<E> scalar) implements Form<Optional<E>> {
        @Override
        public void read(Source source, Consumer<? super Optional<E>> to) {
            source.maybe(this, to);
        }

        @Override
        public void visit(Visitor visitor, Optional<E> value) {
            visitor.maybe(this, value);
        }

        @Override
        public void vary(Variation variation, Optional<E> value, Consumer<? super Optional<E>> to) {
            variation.maybe(this, value, to);
        }
    }

    /**
     * A list of small values; an empty one says nothing.
     *
     * @param scalar what each looks like
     * @param <E> type of its values
     */
    record Many<E>(Scalar<E> scalar) implements Form<List<E>> {
        @Override
        public void read(Source source, Consumer<? super List<E>> to) {
            source.many(this, to);
        }

        @Override
        public void visit(Visitor visitor, List<E> value) {
            visitor.many(this, value);
        }

        @Override
        public void vary(Variation variation, List<E> value, Consumer<? super List<E>> to) {
            variation.many(this, value, to);
        }
    }

    /**
     * A mandatory value with attributes of its own.
     *
     * @param shape what it consists of
     * @param <E> type of its values
     */
    record Part<E>(Shape<E, ?> shape) implements Form<E> {
        @Override
        public Optional<Shape<?, ?>> held() {
            return Optional.of(shape);
        }

        @Override
        public void read(Source source, Consumer<? super E> to) {
            source.part(this, to);
        }

        @Override
        public void visit(Visitor visitor, E value) {
            visitor.part(this, value);
        }

        @Override
        public void vary(Variation variation, E value, Consumer<? super E> to) {
            variation.part(this, value, to);
        }
    }

    /**
     * A value with attributes of its own that may be unknown.
     *
     * @param shape what it consists of
     * @param <E> type of its values
     */
    record MaybePart<E>(Shape<E, ?> shape) implements Form<Optional<E>> {
        @Override
        public Optional<Shape<?, ?>> held() {
            return Optional.of(shape);
        }

        @Override
        public void read(Source source, Consumer<? super Optional<E>> to) {
            source.maybePart(this, to);
        }

        @Override
        public void visit(Visitor visitor, Optional<E> value) {
            visitor.maybePart(this, value);
        }

        @Override
        public void vary(Variation variation, Optional<E> value, Consumer<? super Optional<E>> to) {
            variation.maybePart(this, value, to);
        }
    }

    /**
     * Values with attributes of their own.
     *
     * @param shape what each consists of
     * @param atLeastOne whether there has to be one; otherwise an empty list says nothing
     * @param <E> type of its values
     */
    record Parts<E>(Shape<E, ?> shape, boolean atLeastOne) implements Form<List<E>> {
        @Override
        public Optional<Shape<?, ?>> held() {
            return Optional.of(shape);
        }

        @Override
        public void read(Source source, Consumer<? super List<E>> to) {
            source.parts(this, to);
        }

        @Override
        public void visit(Visitor visitor, List<E> value) {
            visitor.parts(this, value);
        }

        @Override
        public void vary(Variation variation, List<E> value, Consumer<? super List<E>> to) {
            variation.parts(this, value, to);
        }
    }

    /**
     * A fact: unknown, none or given.
     *
     * @param shape what it consists of
     * @param <E> type of its values
     */
    record FactOf<E>(Shape<E, ?> shape) implements Form<Fact<E>> {
        @Override
        public Optional<Shape<?, ?>> held() {
            return Optional.of(shape);
        }

        @Override
        public void read(Source source, Consumer<? super Fact<E>> to) {
            source.fact(this, to);
        }

        @Override
        public void visit(Visitor visitor, Fact<E> value) {
            visitor.fact(this, value);
        }

        @Override
        public void vary(Variation variation, Fact<E> value, Consumer<? super Fact<E>> to) {
            variation.fact(this, value, to);
        }
    }

    /**
     * A section: unknown, given in part, or complete through a day.
     *
     * @param shape what its items consist of
     * @param <E> type of its values
     */
    record InventoryOf<E>(Shape<E, ?> shape) implements Form<Inventory<E>> {
        @Override
        public Optional<Shape<?, ?>> held() {
            return Optional.of(shape);
        }

        @Override
        public void read(Source source, Consumer<? super Inventory<E>> to) {
            source.inventory(this, to);
        }

        @Override
        public void visit(Visitor visitor, Inventory<E> value) {
            visitor.inventory(this, value);
        }

        @Override
        public void vary(Variation variation, Inventory<E> value, Consumer<? super Inventory<E>> to) {
            variation.inventory(this, value, to);
        }
    }

    /**
     * A group of attributes that says nothing unless given.
     *
     * @param shape what it consists of
     * @param <E> type of its values
     */
    record Room<E>(Supplier<Shape<E, ?>> shape) implements Form<E> {
        @Override
        public Optional<Shape<?, ?>> held() {
            return Optional.of(shape.get());
        }

        @Override
        public void read(Source source, Consumer<? super E> to) {
            source.room(this, to);
        }

        @Override
        public void visit(Visitor visitor, E value) {
            visitor.room(this, value);
        }

        @Override
        public void vary(Variation variation, E value, Consumer<? super E> to) {
            variation.room(this, value, to);
        }
    }

    /**
     * A table of small values by key; an empty one says nothing.
     *
     * @param key what its keys look like
     * @param scalar what its values look like
     * @param <K> type of its keys
     * @param <E> type of its values
     */
    record MapOf<K extends Comparable<K>, E>(Scalar<K> key, Scalar<E> scalar) implements Form<Map<K, E>> {
        @Override
        public void read(Source source, Consumer<? super Map<K, E>> to) {
            source.map(this, to);
        }

        @Override
        public void visit(Visitor visitor, Map<K, E> value) {
            visitor.map(this, value);
        }

        @Override
        public void vary(Variation variation, Map<K, E> value, Consumer<? super Map<K, E>> to) {
            variation.map(this, value, to);
        }
    }

    /**
     * A table of values with attributes of their own by key; an empty one says nothing.
     *
     * @param key what its keys look like
     * @param shape what its values consist of
     * @param <K> type of its keys
     * @param <E> type of its values
     */
    record PartsByKey<K extends Comparable<K>, E>(Scalar<K> key, Shape<E, ?> shape) implements Form<Map<K, E>> {
        @Override
        public Optional<Shape<?, ?>> held() {
            return Optional.of(shape);
        }

        @Override
        public void read(Source source, Consumer<? super Map<K, E>> to) {
            source.partsByKey(this, to);
        }

        @Override
        public void visit(Visitor visitor, Map<K, E> value) {
            visitor.partsByKey(this, value);
        }

        @Override
        public void vary(Variation variation, Map<K, E> value, Consumer<? super Map<K, E>> to) {
            variation.partsByKey(this, value, to);
        }
    }

    /** A yes or no that is no unless given. */
    record Flag() implements Form<Boolean> {
        @Override
        public void read(Source source, Consumer<? super Boolean> to) {
            source.flag(to);
        }

        @Override
        public void visit(Visitor visitor, Boolean value) {
            visitor.flag(value);
        }

        @Override
        public void vary(Variation variation, Boolean value, Consumer<? super Boolean> to) {
            // A flag is always known: there is nothing to forget and nothing to reorder.
        }
    }
}
