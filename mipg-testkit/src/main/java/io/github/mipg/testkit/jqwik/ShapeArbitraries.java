package io.github.mipg.testkit.jqwik;

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
import io.github.mipg.testkit.internal.TypesOfTheModel;
import io.github.mipg.testkit.internal.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes arbitraries of shapes. Sections whose rows have identifiers come in part; who needs more declares it later. */
final class ShapeArbitraries {
    private static final int MOST_ROWS = 4;
    private static final int MOST_ROWS_IN_ROOMS = 2;

    private final int year;
    private final int mostRows;
    private final Map<Shape<?, ?>, Arbitrary<?>> made = new HashMap<>();

    ShapeArbitraries(int year) {
        this(year, MOST_ROWS);
    }

    private ShapeArbitraries(int year, int mostRows) {
        this.year = year;
        this.mostRows = mostRows;
    }

    <T> Arbitrary<T> of(Class<T> type) {
        return of(TypesOfTheModel.shape(type));
    }

    @SuppressWarnings("unchecked") // each shape is kept with the arbitrary of its own values
    private <T, B> Arbitrary<T> of(Shape<T, B> shape) {
        Arbitrary<T> known = (Arbitrary<T>) made.get(shape);
        if (known == null) {
            known = make(shape).withoutEdgeCases();
            made.put(shape, known);
        }
        return known;
    }

    @SuppressWarnings("unchecked") // two types that are more than the sum of their attributes
    private <T, B> Arbitrary<T> make(Shape<T, B> shape) {
        if (shape.type() == Period.class) {
            return (Arbitrary<T>) periods();
        }
        if (shape.type() == FactValue.class) {
            return (Arbitrary<T>) factValues();
        }
        List<Arbitrary<Given<T, B, ?>>> parts = new ArrayList<>();
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            parts.add(given(attribute));
        }
        return Combinators.combine(parts)
                .as(all -> {
                    B builder = shape.start();
                    all.forEach(part -> part.to(builder));
                    return shape.build(builder);
                })
                .ignoreException(InvalidModelException.class);
    }

    private <T, B, V> Arbitrary<Given<T, B, ?>> given(Attribute<T, B, V> attribute) {
        return of(attribute.form()).map(v -> new Given<>(attribute, v));
    }

    private record Given<T, B, V>(Attribute<T, B, V> attribute, V value) {
        void to(B builder) {
            attribute.set(builder, value);
        }
    }

    @SuppressWarnings("unchecked") // the form tells the type of the attribute
    private <V> Arbitrary<V> of(Form<V> form) {
        return (Arbitrary<V>) any(form);
    }

    private Arbitrary<?> any(Form<?> form) {
        if (form instanceof Form.One<?> one) {
            return of(one.scalar());
        } else if (form instanceof Form.Maybe<?> maybe) {
            return of(maybe.scalar()).optional(0.7);
        } else if (form instanceof Form.Many<?> many) {
            return of(many.scalar()).list().uniqueElements().ofMaxSize(2);
        } else if (form instanceof Form.Flag) {
            return Arbitraries.of(false, true);
        } else if (form instanceof Form.Part<?> part) {
            return of(part.shape());
        } else if (form instanceof Form.MaybePart<?> part) {
            return of(part.shape()).optional(0.5);
        } else if (form instanceof Form.Parts<?> parts) {
            return of(parts.shape())
                    .list()
                    .ofMinSize(parts.atLeastOne() ? 1 : 0)
                    .ofMaxSize(2);
        } else if (form instanceof Form.FactOf<?> fact) {
            return facts(of(fact.shape()));
        } else if (form instanceof Form.InventoryOf<?> inventory) {
            return inventories(inventory.shape());
        } else if (form instanceof Form.Room<?> room) {
            return rooms(room.shape().get());
        } else if (form instanceof Form.MapOf<?, ?> map) {
            return Arbitraries.maps(of(map.key()), of(map.scalar())).ofMaxSize(2);
        } else if (form instanceof Form.PartsByKey<?, ?> map) {
            return Arbitraries.maps(of(map.key()), of(map.shape())).ofMaxSize(2);
        }
        throw new IllegalStateException("teach this class to make values of the form " + form);
    }

    private <E> Arbitrary<E> rooms(Shape<E, ?> shape) {
        Arbitrary<E> given = new ShapeArbitraries(year, MOST_ROWS_IN_ROOMS).of(shape);
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(shape.nothing())), Tuple.of(1, given));
    }

    private static <E> Arbitrary<Fact<E>> facts(Arbitrary<E> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Fact.<E>unknown())),
                Tuple.of(1, Arbitraries.just(Fact.<E>none())),
                Tuple.of(4, values.map(Fact::of)));
    }

    private <E> Arbitrary<Inventory<E>> inventories(Shape<E, ?> shape) {
        boolean hasIds = shape.idType() != null;
        Arbitrary<List<E>> rows = of(shape)
                .list()
                .uniqueElements(row -> {
                    Object id = shape.idOf(row);
                    return id == null ? row : id;
                })
                .ofMaxSize(mostRows);
        Arbitrary<LocalDate> through = Arbitraries.oneOf(Arbitraries.just(LocalDate.of(year + 1, 12, 31)), days());
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Inventory.<E>unknown())),
                Tuple.of(hasIds ? 5 : 1, rows.map(Inventory::partial)),
                Tuple.of(hasIds ? 0 : 4, Combinators.combine(through, rows).as(Inventory::complete)));
    }

    private Arbitrary<Period> periods() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(1, 700).optional(0.7))
                .as((from, length) ->
                        length.map(l -> Period.between(from, from.plusDays(l))).orElseGet(() -> Period.from(from)));
    }

    private Arbitrary<FactValue> factValues() {
        return Arbitraries.oneOf(
                lines().map(FactValue::of),
                Arbitraries.integers().between(0, 100).map(i -> FactValue.of(Figure.of(i))),
                days().map(FactValue::of),
                Arbitraries.of(true, false).map(FactValue::of));
    }

    @SuppressWarnings("unchecked") // the scalar tells the type of the value
    private <E> Arbitrary<E> of(Scalar<E> scalar) {
        return (Arbitrary<E>) any(scalar);
    }

    private Arbitrary<?> any(Scalar<?> scalar) {
        if (scalar instanceof Scalar.Line) {
            return lines();
        } else if (scalar instanceof Scalar.Truth) {
            return Arbitraries.of(true, false);
        } else if (scalar instanceof Scalar.Day) {
            return days();
        } else if (scalar instanceof Scalar.Year) {
            return Arbitraries.frequencyOf(
                    Tuple.of(3, Arbitraries.just(Vigencia.of(year))),
                    Tuple.of(1, Arbitraries.just(Vigencia.of(year - 1))));
        } else if (scalar instanceof Scalar.Whole whole) {
            return Arbitraries.integers().between(whole.least(), Math.min(whole.most(), 5_000));
        } else if (scalar instanceof Scalar.Constant<?> constant) {
            return constants(constant);
        } else if (scalar instanceof Scalar.Own<?> own) {
            return Arbitraries.of("n1", "n2", "n3", "n4", "n5", "n6").map(own.parse());
        } else if (scalar instanceof Scalar.Entry<?> entry) {
            List<String> entries = Words.entries(entry);
            return Arbitraries.oneOf(
                            Arbitraries.of(entries.subList(0, Math.min(3, entries.size()))), Arbitraries.of(entries))
                    .map(entry.parse());
        } else if (scalar instanceof Scalar.Spelled<?> spelled) {
            return Arbitraries.of(Words.spellings(spelled)).map(spelled.parse());
        }
        throw new IllegalStateException("teach this class to make values of the form " + scalar);
    }

    private static <C extends Enum<C>> Arbitrary<C> constants(Scalar.Constant<C> constant) {
        C first = constant.type().getEnumConstants()[0];
        return Arbitraries.oneOf(Arbitraries.just(first), Arbitraries.of(constant.type()));
    }

    static Arbitrary<String> lines() {
        return Arbitraries.oneOf(
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12),
                Arbitraries.of("Bogotá, D.C.", "İstanbul ıI", "Ñoño", "x".repeat(3_000)));
    }

    private Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.of(Words.borderDays(year)),
                Arbitraries.integers()
                        .between(0, 480)
                        .map(LocalDate.of(year, 1, 1).minusDays(40)::plusDays));
    }
}
