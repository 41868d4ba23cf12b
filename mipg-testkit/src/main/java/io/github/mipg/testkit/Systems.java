package io.github.mipg.testkit;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.UnresolvedReferencesException;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Form;
import io.github.mipg.model.internal.shape.Shape;
import io.github.mipg.model.internal.shape.SystemShapes;
import io.github.mipg.testkit.internal.Draw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Generates management systems (sistemas de gestión), and derives others from one.
 *
 * @since 0.1.0
 */
public final class Systems {
    private Systems() {}

    /**
     * Some system: half-filled mostly, with days about the borders of its year.
     *
     * @param random where chance comes from
     * @param size most items of a section
     * @return the system
     */
    public static ManagementSystem some(RandomGenerator random, int size) {
        int year = 2018 + random.nextInt(9);
        Draw draw = new Draw(random, size, year);
        ManagementSystem drawn = draw.value(SystemShapes.MANAGEMENT_SYSTEM).toBuilder()
                .entity(Entities.some(random))
                .vigencia(Vigencia.of(year))
                .build();
        return settled(drawn, random);
    }

    /**
     * The system with some of its sections declared complete: those that nothing outside them contradicts.
     *
     * @param system a system whose rows may name others that are not there
     * @param random where chance comes from
     * @return the system with what it says of rows, and more that it says of sections
     */
    public static ManagementSystem settled(ManagementSystem system, RandomGenerator random) {
        Completion some = new Completion(random, system.vigencia().year());
        try {
            return some.of(system);
        } catch (UnresolvedReferencesException e) {
            e.references().forEach(r -> some.refused.add(r.section()));
            return some.of(system);
        }
    }

    /** Declares sections complete, the same ones each time it is asked. */
    private static final class Completion implements Form.Variation {
        private final Map<String, Optional<LocalDate>> chosen = new HashMap<>();
        private final Set<String> refused = new HashSet<>();
        private final Draw draw;
        private final RandomGenerator random;
        private String path = "";

        Completion(RandomGenerator random, int year) {
            this.random = random;
            this.draw = new Draw(random, 0, year);
        }

        ManagementSystem of(ManagementSystem system) {
            return changed(SystemShapes.MANAGEMENT_SYSTEM, system);
        }

        private <T, B> T changed(Shape<T, B> shape, T value) {
            String before = path;
            B builder = shape.start();
            for (Attribute<T, B, ?> attribute : shape.attributes()) {
                path = before + "/" + attribute.name();
                attribute.change(this, value, builder);
            }
            path = before;
            return shape.build(builder);
        }

        @Override
        public <E> void inventory(Form.InventoryOf<E> form, Inventory<E> value, Consumer<? super Inventory<E>> to) {
            if (form.shape().idType() != null
                    && value.completeness() != Inventory.Completeness.COMPLETE
                    && !refused.contains(path)) {
                chosen.computeIfAbsent(
                                path, p -> random.nextInt(4) > 0 ? Optional.of(draw.through()) : Optional.empty())
                        .ifPresent(through -> to.accept(Inventory.complete(through, value.items())));
            }
        }

        /** Only rooms that say something go on to say that this is all. */
        @Override
        public <E> void room(Form.Room<E> form, E value, Consumer<? super E> to) {
            Shape<E, ?> shape = form.shape().get();
            if (!value.equals(shape.nothing())) {
                to.accept(changed(shape, value));
            }
        }
    }

    /**
     * Systems worth trying one by one: nothing known, everything known to be empty, the same up to days on which
     * something falls due, and each entity of {@link Entities#edgeCases()}.
     *
     * @return the systems
     */
    public static List<ManagementSystem> edgeCases() {
        List<ManagementSystem> all = new ArrayList<>();
        PublicEntity town = Entities.edgeCases().get(1);
        for (PublicEntity entity : Entities.edgeCases()) {
            all.add(ManagementSystem.builder()
                    .entity(entity)
                    .vigencia(Vigencia.of(2025))
                    .build());
        }
        for (int year : new int[] {1900, 2017, 2018, 2019, 2020, 2025, 2999}) {
            all.add(emptyComplete(town, year, LocalDate.of(year, 12, 31)));
        }
        Vocabulary.borderDays(2025).forEach(day -> all.add(emptyComplete(town, 2025, day)));
        return List.copyOf(all);
    }

    /**
     * The system with the rows of every section, and those within other rows, in another order.
     *
     * @param system the system
     * @param random where chance comes from
     * @return the same facts in another order
     */
    public static ManagementSystem shuffled(ManagementSystem system, RandomGenerator random) {
        return SystemShapes.MANAGEMENT_SYSTEM.changed(system, new Shuffle(random));
    }

    /** Puts the rows of every section in another order, and those within them. */
    private record Shuffle(RandomGenerator random) implements Form.Variation {
        @Override
        public <E> void inventory(Form.InventoryOf<E> form, Inventory<E> value, Consumer<? super Inventory<E>> to) {
            List<E> items = new ArrayList<>();
            value.items().forEach(i -> items.add(form.shape().changed(i, this)));
            Collections.shuffle(items, new Random(random.nextLong()));
            to.accept(like(value, items));
        }

        @Override
        public <E> void room(Form.Room<E> form, E value, Consumer<? super E> to) {
            to.accept(form.shape().get().changed(value, this));
        }
    }

    static <T> Inventory<T> like(Inventory<T> inventory, List<T> items) {
        return switch (inventory.completeness()) {
            case UNKNOWN -> inventory;
            case PARTIAL -> Inventory.partial(items);
            case COMPLETE -> Inventory.complete(inventory.completeThrough().orElseThrow(), items);
        };
    }

    private static ManagementSystem emptyComplete(PublicEntity entity, int year, LocalDate through) {
        return ManagementSystem.builder()
                .entity(entity)
                .vigencia(Vigencia.of(year))
                .adoption(Fact.none())
                .committees(Inventory.complete(through, List.of()))
                .meetings(Inventory.complete(through, List.of()))
                .plans(Inventory.complete(through, List.of()))
                .reports(Inventory.complete(through, List.of()))
                .officialResults(Inventory.complete(through, List.of()))
                .build();
    }
}
