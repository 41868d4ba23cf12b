package io.github.mipg.model.internal.shape;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one type of the model consists of: its attributes in canonical order, how to read each off a value and how to
 * give it to a builder.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Shape<T, B> {
    private final String name;
    private final Class<T> type;
    private final Supplier<B> start;
    private final Function<B, T> build;
    private final ImmutableMap<String, Attribute<T, B, ?>> attributes;
    private final @Nullable Attribute<T, B, ?> id;

    private Shape(Maker<T, B> maker) {
        this.name = maker.name;
        this.type = maker.type;
        this.start = maker.start;
        this.build = maker.build;
        this.attributes = maker.attributes.buildOrThrow();
        this.id = maker.id;
    }

    /**
     * Starts a shape.
     *
     * @param name what schemas call the type
     * @param type the type
     * @param start makes an empty builder
     * @param build builds a value
     * @param <T> the type
     * @param <B> its builder
     * @return the maker of the shape
     */
    public static <T, B> Maker<T, B> of(String name, Class<T> type, Supplier<B> start, Function<B, T> build) {
        return new Maker<>(name, type, start, build);
    }

    /**
     * What schemas call the type.
     *
     * @return a word
     */
    public String name() {
        return name;
    }

    /**
     * The type.
     *
     * @return its class
     */
    public Class<T> type() {
        return type;
    }

    /**
     * The attributes.
     *
     * @return the attributes in canonical order
     */
    public List<Attribute<T, B, ?>> attributes() {
        return attributes.values().asList();
    }

    /**
     * Finds an attribute.
     *
     * @param attribute its name
     * @return the attribute, null if there is none of that name
     */
    public @Nullable Attribute<T, B, ?> find(String attribute) {
        return attributes.get(attribute);
    }

    /**
     * The identifier that rows of the type carry.
     *
     * @param value a value
     * @return its identifier, null if the type has none
     */
    public @Nullable Object idOf(T value) {
        return id == null ? null : id.get(value);
    }

    /**
     * The type of the identifier that rows of the type carry.
     *
     * @return its class, null if the type has none
     */
    public @Nullable Class<?> idType() {
        return id != null && id.form() instanceof Form.One<?> one && one.scalar() instanceof Scalar.Own<?> own
                ? own.type()
                : null;
    }

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public B start() {
        return start.get();
    }

    /**
     * Builds a value.
     *
     * @param builder the builder
     * @return the value
     */
    public T build(B builder) {
        return build.apply(builder);
    }

    /**
     * The value that says nothing; only for types without mandatory attributes.
     *
     * @return the value
     */
    public T nothing() {
        return build(start());
    }

    /**
     * A value with one attribute replaced.
     *
     * @param value the value
     * @param attribute the attribute
     * @param replacement its new value
     * @param <V> type of the attribute
     * @return the changed copy
     */
    public <V> T with(T value, Attribute<T, B, V> attribute, V replacement) {
        B builder = start();
        for (Attribute<T, B, ?> each : attributes()) {
            if (each == attribute) {
                attribute.set(builder, replacement);
            } else {
                each.copy(value, builder);
            }
        }
        return build(builder);
    }

    /**
     * A value with its attributes changed.
     *
     * @param value the value
     * @param change changes attributes, or leaves them alone
     * @return the changed copy
     */
    public T changed(T value, Form.Variation change) {
        B builder = start();
        for (Attribute<T, B, ?> attribute : attributes()) {
            attribute.change(change, value, builder);
        }
        return build(builder);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }

    /**
     * Puts a shape together, attribute by attribute in canonical order.
     *
     * @param <T> the type
     * @param <B> its builder
     */
    public static final class Maker<T, B> {
        private final String name;
        private final Class<T> type;
        private final Supplier<B> start;
        private final Function<B, T> build;
        private final ImmutableMap.Builder<String, Attribute<T, B, ?>> attributes = ImmutableMap.builder();
        private @Nullable Attribute<T, B, ?> id;

        Maker(String name, Class<T> type, Supplier<B> start, Function<B, T> build) {
            this.name = name;
            this.type = type;
            this.start = start;
            this.build = build;
        }

        private <V> Maker<T, B> add(String attribute, Form<V> form, Function<T, V> get, BiConsumer<B, V> set) {
            attributes.put(attribute, new Attribute<>(attribute, form, get, set));
            return this;
        }

        /**
         * Adds the identifier that rows of the type carry.
         *
         * @param attribute its name
         * @param scalar what it looks like
         * @param get reads it off a value
         * @param set gives it to a builder
         * @param <E> its type
         * @return this maker
         */
        public <E> Maker<T, B> id(String attribute, Scalar<E> scalar, Function<T, E> get, BiConsumer<B, E> set) {
            Attribute<T, B, E> made = new Attribute<>(attribute, new Form.One<>(scalar), get, set);
            id = made;
            attributes.put(attribute, made);
            return this;
        }

        /**
         * Adds a mandatory attribute.
         *
         * @param attribute its name
         * @param scalar what it looks like
         * @param get reads it off a value
         * @param set gives it to a builder
         * @param <E> its type
         * @return this maker
         */
        public <E> Maker<T, B> one(String attribute, Scalar<E> scalar, Function<T, E> get, BiConsumer<B, E> set) {
            return add(attribute, new Form.One<>(scalar), get, set);
        }

        /**
         * Adds an attribute that may be unknown.
         *
         * @param attribute its name
         * @param scalar what it looks like
         * @param get reads it off a value
         * @param set gives it to a builder
         * @param <E> type of its value
         * @return this maker
         */
        public <E> Maker<T, B> maybe(
                String attribute, Scalar<E> scalar, Function<T, Optional<E>> get, BiConsumer<B, Optional<E>> set) {
            return add(attribute, new Form.Maybe<>(scalar), get, set);
        }

        /**
         * Adds a list of small values; an empty one says nothing.
         *
         * @param attribute its name
         * @param scalar what each looks like
         * @param get reads it off a value
         * @param set gives it to a builder
         * @param <E> type of its elements
         * @return this maker
         */
        public <E> Maker<T, B> many(
                String attribute, Scalar<E> scalar, Function<T, List<E>> get, BiConsumer<B, List<E>> set) {
            return add(attribute, new Form.Many<>(scalar), get, set);
        }

        /**
         * Adds a yes or no that is no unless given.
         *
         * @param attribute its name
         * @param get reads it off a value
         * @param set gives it to a builder
         * @return this maker
         */
        public Maker<T, B> flag(String attribute, Function<T, Boolean> get, BiConsumer<B, Boolean> set) {
            return add(attribute, new Form.Flag(), get, set);
        }

        /**
         * Adds a mandatory attribute with attributes of its own.
         *
         * @param attribute its name
         * @param shape what it consists of
         * @param get reads it off a value
         * @param set gives it to a builder
         * @param <E> its type
         * @return this maker
         */
        public <E> Maker<T, B> part(String attribute, Shape<E, ?> shape, Function<T, E> get, BiConsumer<B, E> set) {
            return add(attribute, new Form.Part<>(shape), get, set);
        }

        /**
         * Adds an attribute with attributes of its own that may be unknown.
         *
         * @param attribute its name
         * @param shape what it consists of
         * @param get reads it off a value
         * @param set gives it to a builder
         * @param <E> type of its value
         * @return this maker
         */
        public <E> Maker<T, B> maybePart(
                String attribute, Shape<E, ?> shape, Function<T, Optional<E>> get, BiConsumer<B, Optional<E>> set) {
            return add(attribute, new Form.MaybePart<>(shape), get, set);
        }

        /**
         * Adds a list of values with attributes of their own; at least one.
         *
         * @param attribute its name
         * @param shape what each consists of
         * @param get reads it off a value
         * @param set gives it to a builder
         * @param <E> type of its elements
         * @return this maker
         */
        public <E> Maker<T, B> parts(
                String attribute, Shape<E, ?> shape, Function<T, List<E>> get, BiConsumer<B, List<E>> set) {
            return add(attribute, new Form.Parts<>(shape, true), get, set);
        }

        /**
         * Adds a list of values with attributes of their own; an empty one says nothing.
         *
         * @param attribute its name
         * @param shape what each consists of
         * @param get reads it off a value
         * @param set gives it to a builder
         * @param <E> type of its elements
         * @return this maker
         */
        public <E> Maker<T, B> partsIfAny(
                String attribute, Shape<E, ?> shape, Function<T, List<E>> get, BiConsumer<B, List<E>> set) {
            return add(attribute, new Form.Parts<>(shape, false), get, set);
        }

        /**
         * Adds an attribute that may be unknown, known to be none, or given.
         *
         * @param attribute its name
         * @param shape what it consists of
         * @param get reads it off a value
         * @param set gives it to a builder
         * @param <E> type of its value
         * @return this maker
         */
        public <E> Maker<T, B> fact(
                String attribute, Shape<E, ?> shape, Function<T, Fact<E>> get, BiConsumer<B, Fact<E>> set) {
            return add(attribute, new Form.FactOf<>(shape), get, set);
        }

        /**
         * Adds a section.
         *
         * @param attribute its name
         * @param shape what its items consist of
         * @param get reads it off a value
         * @param set gives it to a builder
         * @param <E> type of its items
         * @return this maker
         */
        public <E> Maker<T, B> inventory(
                String attribute, Shape<E, ?> shape, Function<T, Inventory<E>> get, BiConsumer<B, Inventory<E>> set) {
            return add(attribute, new Form.InventoryOf<>(shape), get, set);
        }

        /**
         * Adds a group of attributes that are all unknown unless given. Its shape is only asked for where it is needed.
         *
         * @param attribute its name
         * @param shape what it consists of
         * @param get reads it off a value
         * @param set gives it to a builder
         * @param <E> its type
         * @return this maker
         */
        public <E> Maker<T, B> room(
                String attribute, Supplier<Shape<E, ?>> shape, Function<T, E> get, BiConsumer<B, E> set) {
            return add(attribute, new Form.Room<>(shape), get, set);
        }

        /**
         * Adds a table from keys to small values; an empty one says nothing.
         *
         * @param attribute its name
         * @param key what its keys look like
         * @param scalar what its values look like
         * @param get reads it off a value
         * @param set gives it to a builder
         * @param <K> type of its keys
         * @param <E> type of its values
         * @return this maker
         */
        public <K extends Comparable<K>, E> Maker<T, B> map(
                String attribute,
                Scalar<K> key,
                Scalar<E> scalar,
                Function<T, Map<K, E>> get,
                BiConsumer<B, Map<K, E>> set) {
            return add(attribute, new Form.MapOf<>(key, scalar), get, set);
        }

        /**
         * Adds a table from keys to values with attributes of their own; an empty one says nothing.
         *
         * @param attribute its name
         * @param key what its keys look like
         * @param shape what its values consist of
         * @param get reads it off a value
         * @param set gives it to a builder
         * @param <K> type of its keys
         * @param <E> type of its values
         * @return this maker
         */
        public <K extends Comparable<K>, E> Maker<T, B> partsByKey(
                String attribute,
                Scalar<K> key,
                Shape<E, ?> shape,
                Function<T, Map<K, E>> get,
                BiConsumer<B, Map<K, E>> set) {
            return add(attribute, new Form.PartsByKey<>(key, shape), get, set);
        }

        /**
         * Finishes the shape.
         *
         * @return the shape
         */
        public Shape<T, B> made() {
            return new Shape<>(this);
        }
    }
}
