package io.github.mipg.testkit.internal;

import io.github.mipg.model.Fact;
import io.github.mipg.model.FactValue;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Period;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Form;
import io.github.mipg.model.internal.shape.Scalar;
import io.github.mipg.model.internal.shape.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Draws values of any shape by chance. Sections whose rows have identifiers are drawn in part: whether they can be
 * declared complete is only known when the whole system is there.
 */
public final class Draw implements Form.Source, Scalar.Source {
    private static final int MOST_TRIES = 50;

    private final RandomGenerator random;
    private final int size;
    private final int year;

    /**
     * Makes the drawer of one value.
     *
     * @param random where chance comes from
     * @param size most rows of a section
     * @param year the year that days lie about
     */
    public Draw(RandomGenerator random, int size, int year) {
        this.random = random;
        this.size = size;
        this.year = year;
    }

    /** Draws a value. What does not go together is drawn again. */
    public <T, B> T value(Shape<T, B> shape) {
        for (int tries = 1; ; tries++) {
            try {
                return once(shape);
            } catch (InvalidModelException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private <T, B> T once(Shape<T, B> shape) {
        if (shape.type() == FactValue.class) {
            return shape.type().cast(factValue());
        }
        if (shape.type() == Period.class) {
            return shape.type().cast(period());
        }
        B builder = shape.start();
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            attribute.read(this, builder);
        }
        return shape.build(builder);
    }

    private FactValue factValue() {
        return switch (random.nextInt(4)) {
            case 0 -> FactValue.of(Chance.text(random));
            case 1 -> FactValue.of(Figure.of(random.nextInt(100)));
            case 2 -> FactValue.of(Chance.day(random, year));
            default -> FactValue.of(random.nextBoolean());
        };
    }

    private Period period() {
        LocalDate from = Chance.day(random, year);
        return random.nextInt(4) == 0
                ? Period.from(from)
                : Period.between(from, from.plusDays(1 + random.nextInt(700)));
    }

    // ---------------------------------------------------------------- attributes

    @Override
    public <E> void one(Form.One<E> form, Consumer<? super E> to) {
        form.scalar().read(this, to);
    }

    @Override
    public <E> void maybe(Form.Maybe<E> form, Consumer<? super Optional<E>> to) {
        if (random.nextInt(4) > 0) {
            form.scalar().read(this, v -> to.accept(Optional.of(v)));
        }
    }

    @Override
    public <E> void many(Form.Many<E> form, Consumer<? super List<E>> to) {
        List<E> all = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            form.scalar().read(this, v -> {
                if (!all.contains(v)) {
                    all.add(v);
                }
            });
        }
        to.accept(all);
    }

    @Override
    public void flag(Consumer<? super Boolean> to) {
        to.accept(random.nextBoolean());
    }

    @Override
    public <E> void part(Form.Part<E> form, Consumer<? super E> to) {
        to.accept(value(form.shape()));
    }

    @Override
    public <E> void maybePart(Form.MaybePart<E> form, Consumer<? super Optional<E>> to) {
        if (random.nextInt(4) > 0) {
            to.accept(Optional.of(value(form.shape())));
        }
    }

    @Override
    public <E> void parts(Form.Parts<E> form, Consumer<? super List<E>> to) {
        List<E> all = new ArrayList<>();
        for (int i = (form.atLeastOne() ? 1 : 0) + random.nextInt(3); i > 0; i--) {
            all.add(value(form.shape()));
        }
        to.accept(all);
    }

    @Override
    public <E> void fact(Form.FactOf<E> form, Consumer<? super Fact<E>> to) {
        to.accept(Chance.fact(random, () -> value(form.shape())));
    }

    @Override
    public <E> void inventory(Form.InventoryOf<E> form, Consumer<? super Inventory<E>> to) {
        Shape<E, ?> shape = form.shape();
        if (random.nextInt(6) == 0) {
            return;
        }
        Map<Object, E> rows = new LinkedHashMap<>();
        for (int i = random.nextInt(size + 1); i > 0; i--) {
            E row = value(shape);
            Object id = shape.idOf(row);
            rows.putIfAbsent(id == null ? row : id, row);
        }
        boolean inPart = shape.idType() != null || random.nextInt(5) == 0;
        to.accept(inPart ? Inventory.partial(rows.values()) : Inventory.complete(through(), rows.values()));
    }

    /** A day that sections are declared complete through: mostly late, so that what is missing is known to be. */
    public LocalDate through() {
        return random.nextInt(3) > 0 ? LocalDate.of(year + 1, 12, 31) : Chance.day(random, year);
    }

    /** Most systems say nothing of most rooms, and those that do are small. */
    @Override
    public <E> void room(Form.Room<E> form, Consumer<? super E> to) {
        if (random.nextInt(3) == 0) {
            to.accept(
                    new Draw(random, Math.min(size, 2), year).value(form.shape().get()));
        }
    }

    @Override
    public <K extends Comparable<K>, E> void map(Form.MapOf<K, E> form, Consumer<? super Map<K, E>> to) {
        Map<K, E> table = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            form.key().read(this, k -> form.scalar().read(this, v -> table.put(k, v)));
        }
        to.accept(table);
    }

    @Override
    public <K extends Comparable<K>, E> void partsByKey(Form.PartsByKey<K, E> form, Consumer<? super Map<K, E>> to) {
        Map<K, E> table = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            form.key().read(this, k -> table.put(k, value(form.shape())));
        }
        to.accept(table);
    }

    // ---------------------------------------------------------------- small values

    @Override
    public void line(Consumer<? super String> to) {
        to.accept(Chance.text(random));
    }

    @Override
    public void truth(Consumer<? super Boolean> to) {
        to.accept(random.nextBoolean());
    }

    @Override
    public void day(Consumer<? super LocalDate> to) {
        to.accept(Chance.day(random, random.nextInt(8) == 0 ? 2018 : year));
    }

    @Override
    public void year(Consumer<? super Vigencia> to) {
        to.accept(Vigencia.of(random.nextInt(5) == 0 ? year - 1 : year));
    }

    @Override
    public void whole(Scalar.Whole form, Consumer<? super Integer> to) {
        int span = Math.min(500, form.most() - form.least());
        to.accept(form.least() + random.nextInt(span + 1));
    }

    @Override
    public <C extends Enum<C>> void constant(Scalar.Constant<C> form, Consumer<? super C> to) {
        to.accept(Chance.oneOf(random, form.type()));
    }

    /** Few identifiers, so that rows that name others find them often. */
    @Override
    public <I> void own(Scalar.Own<I> form, Consumer<? super I> to) {
        int number = random.nextInt(2 * Math.max(size, 2));
        to.accept(form.parse().apply(number == 3 ? "número / 3" : "n" + number));
    }

    @Override
    public <I> void entry(Scalar.Entry<I> form, Consumer<? super I> to) {
        List<String> entries = Words.entries(form);
        to.accept(form.parse().apply(Chance.oneOfFirst(random, 3, entries)));
    }

    @Override
    public <S> void spelled(Scalar.Spelled<S> form, Consumer<? super S> to) {
        to.accept(form.parse().apply(Chance.oneOf(random, Words.spellings(form))));
    }
}
