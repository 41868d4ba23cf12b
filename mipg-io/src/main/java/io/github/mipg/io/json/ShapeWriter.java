package io.github.mipg.io.json;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Form.FactOf;
import io.github.mipg.model.internal.shape.Form.InventoryOf;
import io.github.mipg.model.internal.shape.Form.Many;
import io.github.mipg.model.internal.shape.Form.MapOf;
import io.github.mipg.model.internal.shape.Form.Maybe;
import io.github.mipg.model.internal.shape.Form.MaybePart;
import io.github.mipg.model.internal.shape.Form.One;
import io.github.mipg.model.internal.shape.Form.Part;
import io.github.mipg.model.internal.shape.Form.Parts;
import io.github.mipg.model.internal.shape.Form.PartsByKey;
import io.github.mipg.model.internal.shape.Form.Room;
import io.github.mipg.model.internal.shape.Form.Visitor;
import io.github.mipg.model.internal.shape.Scalar;
import io.github.mipg.model.internal.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes values as their shapes describe them. */
final class ShapeWriter implements Visitor {
    private final JsonWriter out;
    private String name = "";

    private ShapeWriter(JsonWriter out) {
        this.out = out;
    }

    /** Writes an object. */
    static <T, B> void write(Shape<T, B> shape, T value, JsonWriter out) {
        out.open();
        attributes(shape, value, out);
        out.close();
    }

    /** Writes the fields of an object that is open. */
    static <T, B> void attributes(Shape<T, B> shape, T value, JsonWriter out) {
        ShapeWriter writer = new ShapeWriter(out);
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            writer.name = attribute.name();
            attribute.visit(writer, value);
        }
    }

    @Override
    public <E> void one(One<E> form, E value) {
        out.name(name);
        element(form.scalar(), value);
    }

    @Override
    public <E> void maybe(Maybe<E> form, Optional<E> value) {
        if (value.isPresent()) {
            out.name(name);
            element(form.scalar(), value.get());
        }
    }

    @Override
    public <E> void many(Many<E> form, List<E> value) {
        if (!value.isEmpty()) {
            out.list(name, value, (e, to) -> element(form.scalar(), e));
        }
    }

    @Override
    public void flag(boolean value) {
        out.bool(name, value);
    }

    @Override
    public <E> void part(Part<E> form, E value) {
        out.name(name);
        write(form.shape(), value, out);
    }

    @Override
    public <E> void maybePart(MaybePart<E> form, Optional<E> value) {
        if (value.isPresent()) {
            out.name(name);
            write(form.shape(), value.get(), out);
        }
    }

    @Override
    public <E> void parts(Parts<E> form, List<E> value) {
        if (form.atLeastOne() || !value.isEmpty()) {
            out.list(name, value, (v, to) -> write(form.shape(), v, to));
        }
    }

    @Override
    public <E> void fact(FactOf<E> form, Fact<E> value) {
        out.fact(name, value, (v, to) -> write(form.shape(), v, to));
    }

    @Override
    public <E> void inventory(InventoryOf<E> form, Inventory<E> value) {
        out.inventory(name, value, (v, to) -> write(form.shape(), v, to));
    }

    /** A group that says nothing is left out. */
    @Override
    public <E> void room(Room<E> form, E value) {
        Shape<E, ?> shape = form.shape().get();
        if (!value.equals(shape.nothing())) {
            out.name(name);
            write(shape, value, out);
        }
    }

    @Override
    public <K extends Comparable<K>, E> void map(MapOf<K, E> form, Map<K, E> value) {
        if (!value.isEmpty()) {
            out.name(name).open();
            new TreeMap<>(value).forEach((k, v) -> {
                out.name(form.key().text(k));
                element(form.scalar(), v);
            });
            out.close();
        }
    }

    @Override
    public <K extends Comparable<K>, E> void partsByKey(PartsByKey<K, E> form, Map<K, E> value) {
        if (!value.isEmpty()) {
            out.name(name).open();
            new TreeMap<>(value).forEach((k, v) -> {
                out.name(form.key().text(k));
                write(form.shape(), v, out);
            });
            out.close();
        }
    }

    private <E> void element(Scalar<E> scalar, E value) {
        if (scalar.isBare()) {
            out.bare(scalar.text(value));
        } else {
            out.quoted(scalar.text(value));
        }
    }
}
