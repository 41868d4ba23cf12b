package io.github.mipg.testkit;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.UnresolvedReferencesException;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.CommonShapes;
import io.github.mipg.model.internal.shape.Form;
import io.github.mipg.model.internal.shape.Shape;
import io.github.mipg.model.internal.shape.SystemShapes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A system that knows one thing less than another (olvido de un dato).
 *
 * @param what what is no longer known, as a path
 * @param system what is left
 * @since 0.1.0
 */
public record Forgetting(String what, ManagementSystem system) {
    /**
     * Everything that a system can forget in one step: an attribute, a row, that a list is complete, a whole section. A
     * period is forgotten as a whole, for one without its last day says that it goes on.
     *
     * @param system the system
     * @return the systems that know one thing less
     */
    public static List<Forgetting> allOf(ManagementSystem system) {
        Steps steps = new Steps();
        List<Forgetting> all = new ArrayList<>();
        steps.within(SystemShapes.MANAGEMENT_SYSTEM, system, left -> all.add(new Forgetting(steps.what(), left)));
        return List.copyOf(all);
    }

    /**
     * The system as it was before one of its rows was added, for each row that can be left out: a list that was declared
     * complete stays so, and a row that others name stays.
     *
     * @param system the system
     * @return the systems with one row less
     */
    public static List<Forgetting> rowsOf(ManagementSystem system) {
        Rows rows = new Rows();
        List<Forgetting> all = new ArrayList<>();
        rows.within(SystemShapes.MANAGEMENT_SYSTEM, system, left -> all.add(new Forgetting(rows.what(), left)));
        return List.copyOf(all);
    }

    /** Leaves out one row after another, as if it had never been there. */
    private static final class Rows implements Form.Variation {
        private final Deque<String> path = new ArrayDeque<>();

        String what() {
            return String.join("", path);
        }

        <T, B> void within(Shape<T, B> shape, T value, Consumer<? super T> to) {
            for (Attribute<T, B, ?> attribute : shape.attributes()) {
                at("/" + attribute.name(), () -> attribute.vary(this, shape, value, to));
            }
        }

        private void at(String step, Runnable then) {
            path.addLast(step);
            try {
                then.run();
            } finally {
                path.removeLast();
            }
        }

        @Override
        public <E> void inventory(Form.InventoryOf<E> form, Inventory<E> value, Consumer<? super Inventory<E>> to) {
            for (int i = 0; i < value.items().size(); i++) {
                int index = i;
                at("/" + i, () -> row(form, value, index, to));
            }
        }

        private <E> void row(
                Form.InventoryOf<E> form, Inventory<E> value, int index, Consumer<? super Inventory<E>> to) {
            List<E> rest = new ArrayList<>(value.items());
            E item = rest.remove(index);
            try {
                to.accept(
                        rest.isEmpty() && value.completeness() == Inventory.Completeness.PARTIAL
                                ? Inventory.unknown()
                                : Systems.like(value, rest));
            } catch (UnresolvedReferencesException named) {
                return; // other rows name it, so it was there before them
            }
            within(form.shape(), item, left -> {
                List<E> items = new ArrayList<>(value.items());
                items.set(index, left);
                to.accept(Systems.like(value, items));
            });
        }

        @Override
        public <E> void room(Form.Room<E> form, E value, Consumer<? super E> to) {
            Shape<E, ?> shape = form.shape().get();
            if (!value.equals(shape.nothing())) {
                within(shape, value, to);
            }
        }
    }

    /** Leaves out one thing after another, and knows where it is. */
    private static final class Steps implements Form.Variation {
        private final Deque<String> path = new ArrayDeque<>();

        String what() {
            return String.join("", path);
        }

        <T, B> void within(Shape<T, B> shape, T value, Consumer<? super T> to) {
            if (shape.equals(CommonShapes.PERIOD)) {
                return; // one without its last day says that it has none, which is no less
            }
            for (Attribute<T, B, ?> attribute : shape.attributes()) {
                at("/" + attribute.name(), () -> attribute.vary(this, shape, value, to));
            }
        }

        private void at(String step, Runnable then) {
            path.addLast(step);
            then.run();
            path.removeLast();
        }

        @Override
        public <E> void maybe(Form.Maybe<E> form, Optional<E> value, Consumer<? super Optional<E>> to) {
            if (value.isPresent()) {
                to.accept(Optional.empty());
            }
        }

        @Override
        public <E> void many(Form.Many<E> form, List<E> value, Consumer<? super List<E>> to) {
            if (!value.isEmpty()) {
                to.accept(List.of());
            }
        }

        @Override
        public <E> void part(Form.Part<E> form, E value, Consumer<? super E> to) {
            within(form.shape(), value, to);
        }

        @Override
        public <E> void maybePart(Form.MaybePart<E> form, Optional<E> value, Consumer<? super Optional<E>> to) {
            if (value.isPresent()) {
                to.accept(Optional.empty());
                within(form.shape(), value.get(), left -> to.accept(Optional.of(left)));
            }
        }

        @Override
        public <E> void fact(Form.FactOf<E> form, Fact<E> value, Consumer<? super Fact<E>> to) {
            if (!value.isUnknown()) {
                to.accept(Fact.unknown());
            }
            if (value.state() == Fact.State.GIVEN) {
                within(form.shape(), value.get(), left -> to.accept(Fact.of(left)));
            }
        }

        @Override
        public <E> void inventory(Form.InventoryOf<E> form, Inventory<E> value, Consumer<? super Inventory<E>> to) {
            if (value.completeness() == Inventory.Completeness.UNKNOWN) {
                return;
            }
            to.accept(Inventory.unknown());
            if (value.completeness() == Inventory.Completeness.COMPLETE) {
                at(" (that it is complete)", () -> to.accept(Inventory.partial(value.items())));
            }
            for (int i = 0; i < value.items().size(); i++) {
                int index = i;
                at("/" + i, () -> row(form, value, index, to));
            }
        }

        private <E> void row(
                Form.InventoryOf<E> form, Inventory<E> value, int index, Consumer<? super Inventory<E>> to) {
            List<E> rest = new ArrayList<>(value.items());
            E item = rest.remove(index);
            // A list without one of its rows is no longer complete.
            to.accept(Inventory.partial(rest));
            within(form.shape(), item, left -> {
                List<E> items = new ArrayList<>(value.items());
                items.set(index, left);
                to.accept(Systems.like(value, items));
            });
        }

        @Override
        public <E> void room(Form.Room<E> form, E value, Consumer<? super E> to) {
            Shape<E, ?> shape = form.shape().get();
            if (!value.equals(shape.nothing())) {
                within(shape, value, to);
            }
        }

        @Override
        public <K extends Comparable<K>, E> void map(
                Form.MapOf<K, E> form, Map<K, E> value, Consumer<? super Map<K, E>> to) {
            if (!value.isEmpty()) {
                to.accept(Map.of());
            }
        }

        @Override
        public <K extends Comparable<K>, E> void partsByKey(
                Form.PartsByKey<K, E> form, Map<K, E> value, Consumer<? super Map<K, E>> to) {
            if (!value.isEmpty()) {
                to.accept(Map.of());
            }
        }
    }
}
