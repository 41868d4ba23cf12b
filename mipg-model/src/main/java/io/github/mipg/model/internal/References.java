package io.github.mipg.model.internal;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.UnresolvedReference;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Form;
import io.github.mipg.model.internal.shape.Scalar;
import io.github.mipg.model.internal.shape.Shape;
import io.github.mipg.model.internal.shape.SystemShapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the rows that a system names and does not hold. */
public final class References {
    private final Map<Class<?>, Section> sections = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Object> path = new ArrayList<>();

    private References() {}

    /** The rows with an identifier of one type. */
    private record Section(String path, boolean complete, Set<Object> ids) {}

    /** An identifier that names a row. The path is only written out where somebody asks for it. */
    private record Reference(Object id, Class<?> type, List<Object> path) {}

    /**
     * Finds identifiers that name no row of a section that is declared complete.
     *
     * @param system the system
     * @return the references in the order of the document
     */
    public static List<UnresolvedReference> unresolved(ManagementSystem system) {
        References found = new References();
        found.visit(SystemShapes.MANAGEMENT_SYSTEM, system);
        ImmutableList.Builder<UnresolvedReference> unresolved = ImmutableList.builder();
        for (Reference reference : found.references) {
            Section section = found.sections.get(reference.type());
            if (section != null && section.complete() && !section.ids().contains(reference.id())) {
                unresolved.add(new UnresolvedReference(
                        pointer(reference.path()), reference.id().toString(), section.path()));
            }
        }
        return unresolved.build();
    }

    private <T, B> void visit(Shape<T, B> shape, T value) {
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            path.add(attribute.name());
            attribute.visit(new Walk(), value);
            path.remove(path.size() - 1);
        }
    }

    private static String pointer(List<Object> path) {
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }

    /** Goes through the attributes of one value. */
    private final class Walk implements Form.Visitor {
        @Override
        public <E> void one(Form.One<E> form, E value) {
            note(form.scalar(), value);
        }

        @Override
        public <E> void maybe(Form.Maybe<E> form, Optional<E> value) {
            if (value.isPresent()) {
                note(form.scalar(), value.get());
            }
        }

        @Override
        public <E> void many(Form.Many<E> form, List<E> value) {
            for (int i = 0; i < value.size(); i++) {
                path.add(i);
                note(form.scalar(), value.get(i));
                path.remove(path.size() - 1);
            }
        }

        @Override
        public void flag(boolean value) {
            // Names nothing.
        }

        @Override
        public <E> void part(Form.Part<E> form, E value) {
            visit(form.shape(), value);
        }

        @Override
        public <E> void maybePart(Form.MaybePart<E> form, Optional<E> value) {
            if (value.isPresent()) {
                visit(form.shape(), value.get());
            }
        }

        @Override
        public <E> void parts(Form.Parts<E> form, List<E> value) {
            rows(form.shape(), value);
        }

        @Override
        public <E> void fact(Form.FactOf<E> form, Fact<E> value) {
            if (value.state() == Fact.State.GIVEN) {
                visit(form.shape(), value.get());
            }
        }

        @Override
        public <E> void inventory(Form.InventoryOf<E> form, Inventory<E> value) {
            if (value.completeness() == Inventory.Completeness.UNKNOWN) {
                return;
            }
            define(form.shape(), value);
            path.add("items");
            rows(form.shape(), value.items());
            path.remove(path.size() - 1);
        }

        @Override
        public <E> void room(Form.Room<E> form, E value) {
            visit(form.shape().get(), value);
        }

        @Override
        public <K extends Comparable<K>, E> void map(Form.MapOf<K, E> form, Map<K, E> value) {
            // Tables hold figures and constants; they name nothing.
        }

        @Override
        public <K extends Comparable<K>, E> void partsByKey(Form.PartsByKey<K, E> form, Map<K, E> value) {
            // Facts of the caller's own name nothing of ours.
        }

        private <E> void rows(Shape<E, ?> shape, List<E> rows) {
            for (int i = 0; i < rows.size(); i++) {
                path.add(i);
                visit(shape, rows.get(i));
                path.remove(path.size() - 1);
            }
        }

        private <E> void define(Shape<E, ?> shape, Inventory<E> value) {
            Class<?> type = shape.idType();
            if (type == null) {
                return;
            }
            Set<Object> ids = new HashSet<>();
            for (E item : value.items()) {
                Object id = shape.idOf(item);
                if (id != null) {
                    ids.add(id);
                }
            }
            boolean complete = value.completeness() == Inventory.Completeness.COMPLETE;
            sections.put(type, new Section(pointer(path), complete, ids));
        }

        private <E> void note(Scalar<E> scalar, E value) {
            if (scalar instanceof Scalar.Own<E> own && own.isReference()) {
                references.add(new Reference(value, own.type(), List.copyOf(path)));
            }
        }
    }
}
