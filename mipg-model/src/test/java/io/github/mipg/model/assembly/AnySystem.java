package io.github.mipg.model.assembly;

import io.github.mipg.model.Fact;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.UnresolvedReferencesException;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Form;
import io.github.mipg.model.internal.shape.Scalar;
import io.github.mipg.model.internal.shape.Shape;
import io.github.mipg.model.internal.shape.SystemShapes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** Makes systems in which anything may occur that the model allows. */
final class AnySystem implements Form.Source, Scalar.Source {
    private static final int MOST_ROWS = 3;

    private final Random random;

    private AnySystem(Random random) {
        this.random = random;
    }

    /** A system of everything, whose sections are complete where its references allow it. */
    static ManagementSystem of(long seed) {
        AnySystem any = new AnySystem(new Random(seed));
        return any.completed(any.some(SystemShapes.MANAGEMENT_SYSTEM));
    }

    /** Declares sections complete, one after the other, unless a reference into them would dangle. */
    private ManagementSystem completed(ManagementSystem given) {
        ManagementSystem system = given;
        for (RowKind<?, ?> kind : RowKinds.ALL) {
            if (kind.section().holds() == Section.Holds.ROWS
                    && kind.section().parent().isEmpty()
                    && random.nextInt(3) > 0) {
                try {
                    system = change(system, kind.section(), this::complete);
                } catch (UnresolvedReferencesException dangling) {
                    // Then it stays partial.
                }
            }
        }
        return system;
    }

    private <E> Inventory<E> complete(Inventory<E> inventory) {
        return Inventory.complete(day(), inventory.items());
    }

    interface Change {
        <E> Inventory<E> of(Inventory<E> inventory);
    }

    /** The system with one section changed. */
    static ManagementSystem change(ManagementSystem system, Section section, Change change) {
        return change(SystemShapes.MANAGEMENT_SYSTEM, system, "", section.path(), change);
    }

    private static <T, B> T change(Shape<T, B> shape, T value, String at, String path, Change change) {
        List<T> changed = new ArrayList<>();
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            String here = at + "/" + attribute.name();
            attribute.vary(
                    new Form.Variation() {
                        @Override
                        public <E> void inventory(
                                Form.InventoryOf<E> form, Inventory<E> v, Consumer<? super Inventory<E>> to) {
                            if (here.equals(path)) {
                                to.accept(change.of(v));
                            }
                        }

                        @Override
                        public <E> void room(Form.Room<E> form, E v, Consumer<? super E> to) {
                            if (path.startsWith(here + "/")) {
                                to.accept(AnySystem.change(form.shape().get(), v, here, path, change));
                            }
                        }
                    },
                    shape,
                    value,
                    changed::add);
        }
        return changed.isEmpty() ? value : changed.get(0);
    }

    /** The same system with the rows of every section in one agreed order. */
    static ManagementSystem sorted(ManagementSystem system) {
        return sorted(SystemShapes.MANAGEMENT_SYSTEM, system);
    }

    private static <T, B> T sorted(Shape<T, B> shape, T value) {
        T result = value;
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            List<T> changed = new ArrayList<>();
            attribute.vary(
                    new Form.Variation() {
                        @Override
                        public <E> void inventory(
                                Form.InventoryOf<E> form, Inventory<E> v, Consumer<? super Inventory<E>> to) {
                            List<E> items = v.items().stream()
                                    .map(item -> sorted(form.shape(), item))
                                    .sorted((a, b) -> Integer.compare(a.hashCode(), b.hashCode()))
                                    .toList();
                            to.accept(v.completeThrough()
                                    .map(day -> Inventory.complete(day, items))
                                    .orElseGet(() -> Inventory.partial(items)));
                        }

                        @Override
                        public <E> void room(Form.Room<E> form, E v, Consumer<? super E> to) {
                            to.accept(sorted(form.shape().get(), v));
                        }
                    },
                    shape,
                    result,
                    changed::add);
            result = changed.isEmpty() ? result : changed.get(0);
        }
        return result;
    }

    private <T, B> T some(Shape<T, B> shape) {
        while (true) {
            try {
                B builder = shape.start();
                shape.attributes().forEach(attribute -> attribute.read(this, builder));
                return shape.build(builder);
            } catch (InvalidModelException unlucky) {
                // The dice are thrown again.
            }
        }
    }

    private <E> E draw(Scalar<E> scalar) {
        List<E> drawn = new ArrayList<>();
        scalar.read(this, drawn::add);
        return drawn.get(0);
    }

    private <E> E oneOf(List<E> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean often() {
        return random.nextInt(3) > 0;
    }

    private String word() {
        return oneOf(List.of("a", "b", "c", "d", "e"));
    }

    private LocalDate day() {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365));
    }

    @Override
    public <E> void one(Form.One<E> form, Consumer<? super E> to) {
        to.accept(draw(form.scalar()));
    }

    @Override
    public <E> void maybe(Form.Maybe<E> form, Consumer<? super Optional<E>> to) {
        to.accept(often() ? Optional.of(draw(form.scalar())) : Optional.empty());
    }

    @Override
    public <E> void many(Form.Many<E> form, Consumer<? super List<E>> to) {
        Set<E> values = new HashSet<>();
        for (int i = random.nextInt(MOST_ROWS); i > 0; i--) {
            values.add(draw(form.scalar()));
        }
        to.accept(List.copyOf(values));
    }

    @Override
    public void flag(Consumer<? super Boolean> to) {
        to.accept(random.nextBoolean());
    }

    @Override
    public <E> void part(Form.Part<E> form, Consumer<? super E> to) {
        to.accept(some(form.shape()));
    }

    @Override
    public <E> void maybePart(Form.MaybePart<E> form, Consumer<? super Optional<E>> to) {
        to.accept(often() ? Optional.of(some(form.shape())) : Optional.empty());
    }

    @Override
    public <E> void parts(Form.Parts<E> form, Consumer<? super List<E>> to) {
        to.accept(List.of(some(form.shape())));
    }

    @Override
    public <E> void fact(Form.FactOf<E> form, Consumer<? super Fact<E>> to) {
        to.accept(
                switch (random.nextInt(3)) {
                    case 0 -> Fact.unknown();
                    case 1 -> Fact.none();
                    default -> Fact.of(some(form.shape()));
                });
    }

    @Override
    public <E> void inventory(Form.InventoryOf<E> form, Consumer<? super Inventory<E>> to) {
        Map<Object, E> items = new LinkedHashMap<>();
        for (int i = random.nextInt(MOST_ROWS + 1); i > 0; i--) {
            E item = some(form.shape());
            items.putIfAbsent(key(form.shape(), item, i), item);
        }
        boolean references = form.shape().idType() != null;
        to.accept(
                references || random.nextBoolean()
                        ? Inventory.partial(items.values())
                        : Inventory.complete(day(), items.values()));
    }

    @SuppressWarnings("unchecked") // the kind has the very shape
    private static <E> Object key(Shape<E, ?> shape, E item, int number) {
        return RowKinds.ALL.stream()
                .filter(kind -> kind.shape() == shape && kind.key() != null)
                .map(kind -> ((RowKind<E, ?>) kind).keyOf(item))
                .findFirst()
                .orElse(number);
    }

    @Override
    public <E> void room(Form.Room<E> form, Consumer<? super E> to) {
        to.accept(some(form.shape().get()));
    }

    @Override
    public <K extends Comparable<K>, E> void map(Form.MapOf<K, E> form, Consumer<? super Map<K, E>> to) {
        to.accept(often() ? Map.of(draw(form.key()), draw(form.scalar())) : Map.of());
    }

    @Override
    public <K extends Comparable<K>, E> void partsByKey(Form.PartsByKey<K, E> form, Consumer<? super Map<K, E>> to) {
        to.accept(often() ? Map.of(draw(form.key()), some(form.shape())) : Map.of());
    }

    @Override
    public void line(Consumer<? super String> to) {
        to.accept(oneOf(List.of("Acta", "Ñoño", "a", "«ß» 100 %")));
    }

    @Override
    public void truth(Consumer<? super Boolean> to) {
        to.accept(random.nextBoolean());
    }

    @Override
    public void day(Consumer<? super LocalDate> to) {
        to.accept(day());
    }

    @Override
    public void year(Consumer<? super Vigencia> to) {
        to.accept(Vigencia.of(2020 + random.nextInt(6)));
    }

    @Override
    public void whole(Scalar.Whole form, Consumer<? super Integer> to) {
        to.accept(random.nextInt(form.least(), Math.min(form.most(), form.least() + 10)));
    }

    @Override
    public <C extends Enum<C>> void constant(Scalar.Constant<C> form, Consumer<? super C> to) {
        to.accept(oneOf(List.of(form.type().getEnumConstants())));
    }

    @Override
    public <I> void own(Scalar.Own<I> form, Consumer<? super I> to) {
        to.accept(form.parse().apply(word()));
    }

    @Override
    public <I> void entry(Scalar.Entry<I> form, Consumer<? super I> to) {
        to.accept(form.parse().apply(word()));
    }

    @Override
    public <S> void spelled(Scalar.Spelled<S> form, Consumer<? super S> to) {
        to.accept(form.parse()
                .apply(
                        switch (form.spelling()) {
                            case PERCENTAGE, SCORE, FIGURE, AMOUNT -> String.valueOf(random.nextInt(100));
                            case MUNICIPALITY -> "63272";
                            case ENTITY, FACT_KEY -> "x:" + word();
                            case FACT_TEXT, EDITION -> word();
                        }));
    }
}
