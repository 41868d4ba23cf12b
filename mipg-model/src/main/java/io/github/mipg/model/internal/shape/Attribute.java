package io.github.mipg.model.internal.shape;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One attribute of a type.
 *
 * @param <T> the type
 * @param <B> its builder
 * @param <V> type of the attribute
 */
public final class Attribute<T, B, V> {
    private final String name;
    private final Form<V> form;
    private final Function<T, V> get;
    private final BiConsumer<B, V> set;

    Attribute(String name, Form<V> form, Function<T, V> get, BiConsumer<B, V> set) {
        this.name = name;
        this.form = form;
        this.get = get;
        this.set = set;
    }

    /**
     * Its name, in the model and on the wire.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * How it may be given.
     *
     * @return the form
     */
    public Form<V> form() {
        return form;
    }

    /**
     * Reads it off a value.
     *
     * @param value the value
     * @return the attribute
     */
    public V get(T value) {
        return get.apply(value);
    }

    /**
     * Gives it to a builder.
     *
     * @param builder the builder
     * @param value the attribute
     */
    public void set(B builder, V value) {
        set.accept(builder, value);
    }

    /**
     * Reads it off a value and gives it to a builder.
     *
     * @param value the value
     * @param builder the builder
     */
    public void copy(T value, B builder) {
        set(builder, get(value));
    }

    /**
     * Draws it from a source and gives it to a builder.
     *
     * @param source the source
     * @param builder the builder
     */
    public void read(Form.Source source, B builder) {
        form.read(source, v -> set(builder, v));
    }

    /**
     * Shows it to a visitor.
     *
     * @param visitor the visitor
     * @param value the value
     */
    public void visit(Form.Visitor visitor, T value) {
        form.visit(visitor, get(value));
    }

    /**
     * Gives it to a builder, changed.
     *
     * @param change changes it, or leaves it alone
     * @param value the value to read it off
     * @param builder the builder
     */
    public void change(Form.Variation change, T value, B builder) {
        copy(value, builder);
        form.vary(change, get(value), v -> set(builder, v));
    }

    /**
     * Tries every variation of it.
     *
     * @param variation makes the variations
     * @param shape the shape that it belongs to
     * @param value the value
     * @param to takes the values that differ in this attribute
     */
    public void vary(Form.Variation variation, Shape<T, B> shape, T value, Consumer<? super T> to) {
        form.vary(variation, get(value), v -> to.accept(shape.with(value, this, v)));
    }
}
