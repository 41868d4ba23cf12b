package io.github.mipg.model.internal;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Form;
import io.github.mipg.model.internal.shape.Scalar;
import io.github.mipg.model.internal.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through everything that a value holds, and knows where it is. */
abstract class Walk implements Form.Visitor {
    private final List<Object> path = new ArrayList<>();

    /** Looks at one small value. */
    abstract <E> void small(Scalar<E> scalar, E value);

    /** Looks at a section before its rows. */
    <E> void section(Shape<E, ?> shape, Inventory<E> section) {
        // Most who walk look at small values alone.
    }

    final <T, B> void visit(Shape<T, B> shape, T value) {
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            path.add(attribute.name());
            attribute.visit(this, value);
            path.remove(path.size() - 1);
        }
    }

    /** The steps to the value that is being looked at; writing them out is left to who needs it. */
    final List<Object> here() {
        return List.copyOf(path);
    }

    static String pointer(List<Object> path) {
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }

    @Override
    public final <E> void one(Form.One<E> form, E value) {
        small(form.scalar(), value);
    }

    @Override
    public final <E> void maybe(Form.Maybe<E> form, Optional<E> value) {
        if (value.isPresent()) {
            small(form.scalar(), value.get());
        }
    }

    @Override
    public final <E> void many(Form.Many<E> form, List<E> value) {
        for (int i = 0; i < value.size(); i++) {
            path.add(i);
            small(form.scalar(), value.get(i));
            path.remove(path.size() - 1);
        }
    }

    @Override
    public final void flag(boolean value) {
        // Nobody has asked for flags yet.
    }

    @Override
    public final <E> void part(Form.Part<E> form, E value) {
        visit(form.shape(), value);
    }

    @Override
    public final <E> void maybePart(Form.MaybePart<E> form, Optional<E> value) {
        if (value.isPresent()) {
            visit(form.shape(), value.get());
        }
    }

    @Override
    public final <E> void parts(Form.Parts<E> form, List<E> value) {
        rows(form.shape(), value);
    }

    @Override
    public final <E> void fact(Form.FactOf<E> form, Fact<E> value) {
        if (value.state() == Fact.State.GIVEN) {
            visit(form.shape(), value.get());
        }
    }

    @Override
    public final <E> void inventory(Form.InventoryOf<E> form, Inventory<E> value) {
        if (value.completeness() != Inventory.Completeness.UNKNOWN) {
            section(form.shape(), value);
            path.add("items");
            rows(form.shape(), value.items());
            path.remove(path.size() - 1);
        }
    }

    @Override
    public final <E> void room(Form.Room<E> form, E value) {
        visit(form.shape().get(), value);
    }

    @Override
    public final <K extends Comparable<K>, E> void map(Form.MapOf<K, E> form, Map<K, E> value) {
        // Tables hold figures and constants; they name nothing.
    }

    @Override
    public final <K extends Comparable<K>, E> void partsByKey(Form.PartsByKey<K, E> form, Map<K, E> value) {
        // Facts of the caller's own name nothing of ours.
    }

    private <E> void rows(Shape<E, ?> shape, List<E> rows) {
        for (int i = 0; i < rows.size(); i++) {
            path.add(i);
            visit(shape, rows.get(i));
            path.remove(path.size() - 1);
        }
    }
}
