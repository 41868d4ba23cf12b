package io.github.mipg.model.internal;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.UnresolvedReference;
import io.github.mipg.model.internal.shape.Scalar;
import io.github.mipg.model.internal.shape.Shape;
import io.github.mipg.model.internal.shape.SystemShapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the rows that a system names and does not hold. */
public final class References extends Walk {
    private final Map<Class<?>, Section> sections = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

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

    /**
     * Finds the identifiers by which a value names rows elsewhere.
     *
     * @param shape what the value consists of
     * @param value the value
     * @param <T> its type
     * @return the names in the order of the document
     */
    public static <T> List<Name> names(Shape<T, ?> shape, T value) {
        References found = new References();
        found.visit(shape, value);
        return found.references.stream()
                .map(r -> new Name(pointer(r.path()), r.id(), r.type()))
                .toList();
    }

    /**
     * An identifier that names a row elsewhere.
     *
     * @param path where it stands, as a JSON pointer into the value
     * @param id the identifier
     * @param type its type, which tells the section
     */
    public record Name(String path, Object id, Class<?> type) {}

    @Override
    <E> void section(Shape<E, ?> shape, Inventory<E> section) {
        Class<?> type = shape.idType();
        if (type == null) {
            return;
        }
        Set<Object> ids = new HashSet<>();
        for (E item : section.items()) {
            Object id = shape.idOf(item);
            if (id != null) {
                ids.add(id);
            }
        }
        boolean complete = section.completeness() == Inventory.Completeness.COMPLETE;
        sections.put(type, new Section(pointer(here()), complete, ids));
    }

    @Override
    <E> void small(Scalar<E> scalar, E value) {
        if (scalar instanceof Scalar.Own<E> own && own.isReference()) {
            references.add(new Reference(value, own.type(), here()));
        }
    }
}
