package io.github.mipg.io.json;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
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
import io.github.mipg.model.internal.shape.Form.Source;
import io.github.mipg.model.internal.shape.Scalar;
import io.github.mipg.model.internal.shape.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one document as their shapes describe them, and notes the rows that they name, so that those which
 * are not there can be told when everything is read.
 */
final class ShapeCodec implements Source, Scalar.Source {
    private static final Pattern YEAR = Pattern.compile("(19|2[0-9])[0-9]{2}");

    private static final int MOST_UNRESOLVED = 1_000;
    private static final int MOST_SUGGESTED = 50;
    private static final int LARGEST_SEARCHED = 2_000;

    private final JsonReader in;
    private final IdentityHashMap<Shape<?, ?>, Fields> fields = new IdentityHashMap<>();
    private final IdentityHashMap<Class<?>, WireNames<?>> names = new IdentityHashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<Class<?>, Section> sections = new HashMap<>();
    private int suggested;
    private final Map<Class<?>, Set<Object>> ids = new HashMap<>();

    ShapeCodec(JsonReader in) {
        this.in = in;
    }

    /** A row that is named somewhere. There may be as many as the document has room for: keep it small. */
    private record Reference(Class<?> type, Object id, int offset) {}

    /** A section whose rows have identifiers. */
    private record Section(String path, boolean complete) {}

    /** A value that may not come. */
    private static final class Holder<E> implements Consumer<E> {
        private @Nullable E value;

        @Override
        public void accept(E given) {
            value = given;
        }
    }

    /**
     * Reads an object.
     *
     * @return the value, null if it has a problem
     */
    <T, B> @Nullable T read(Shape<T, B> shape) {
        if (!in.enter(fields(shape))) {
            return null;
        }
        B builder = shape.start();
        for (String field = in.field(); field != null; field = in.field()) {
            attribute(shape, field).read(this, builder);
        }
        return in.leave() ? in.built(() -> shape.build(builder)) : null;
    }

    /** The attribute of a field that was entered with the fields of the shape. */
    static <T, B> Attribute<T, B, ?> attribute(Shape<T, B> shape, String field) {
        Attribute<T, B, ?> attribute = shape.find(field);
        if (attribute == null) {
            throw JsonReader.unread(field);
        }
        return attribute;
    }

    /** Names of the attributes in canonical order, the mandatory ones marked. */
    static List<String> names(Shape<?, ?> shape) {
        return shape.attributes().stream()
                .map(a -> a.name() + (isMandatory(a) ? "!" : ""))
                .toList();
    }

    private static boolean isMandatory(Attribute<?, ?, ?> attribute) {
        return attribute.form() instanceof One
                || attribute.form() instanceof Part
                || (attribute.form() instanceof Parts<?> parts && parts.atLeastOne());
    }

    private Fields fields(Shape<?, ?> shape) {
        return fields.computeIfAbsent(shape, s -> Fields.of(names(s).toArray(String[]::new)));
    }

    /** Notes the rows that are named and not there, in sections that are declared complete. */
    void resolve() {
        Map<Integer, Reference> unresolved = new HashMap<>();
        for (Reference reference : references) {
            Section section = sections.get(reference.type());
            if (section != null
                    && section.complete()
                    && !idsOf(reference.type()).contains(reference.id())) {
                unresolved.put(reference.offset(), reference);
                if (unresolved.size() > MOST_UNRESOLVED) {
                    break; // more than can be told; those found first stand first in the document
                }
            }
        }
        in.pointers(unresolved.keySet()).forEach((offset, pointer) -> {
            Reference reference = unresolved.get(offset);
            if (reference != null) {
                note(reference, pointer);
            }
        });
    }

    private void note(Reference reference, String pointer) {
        Section section = sections.get(reference.type());
        String path = section == null ? "" : section.path();
        in.problem(
                ProblemCode.UNRESOLVED,
                pointer,
                reference.offset(),
                Text.of(
                        "el identificador de una fila de " + path + ", que se declara completa",
                        "the id of a row of " + path + ", which is declared complete"),
                reference.id().toString(),
                suggestion(reference));
    }

    /** The nearest identifier, for the first few and in sections of a size that people write: folding them all costs. */
    private Text suggestion(Reference reference) {
        Text otherwise = Text.of("Agregue la fila o corrija la referencia.", "Add the row, or correct the reference.");
        Set<Object> known = idsOf(reference.type());
        if (suggested >= MOST_SUGGESTED || known.size() > LARGEST_SEARCHED) {
            return otherwise;
        }
        suggested++;
        return JsonReader.didYouMean(
                reference.id().toString(), known.stream().map(Object::toString).toList(), otherwise);
    }

    private Set<Object> idsOf(Class<?> type) {
        return ids.getOrDefault(type, Set.of());
    }

    // ---------------------------------------------------------------- attributes

    @Override
    public <E> void one(One<E> form, Consumer<? super E> to) {
        form.scalar().read(this, to);
    }

    @Override
    public <E> void maybe(Maybe<E> form, Consumer<? super Optional<E>> to) {
        form.scalar().read(this, v -> to.accept(Optional.of(v)));
    }

    @Override
    public <E> void many(Many<E> form, Consumer<? super List<E>> to) {
        in.list(
                reader -> {
                    Holder<E> element = new Holder<>();
                    form.scalar().read(this, element);
                    return element.value;
                },
                to);
    }

    @Override
    public void flag(Consumer<? super Boolean> to) {
        in.bool(to);
    }

    @Override
    public <E> void part(Part<E> form, Consumer<? super E> to) {
        in.object(reader -> read(form.shape()), to);
    }

    @Override
    public <E> void maybePart(MaybePart<E> form, Consumer<? super Optional<E>> to) {
        in.object(reader -> read(form.shape()), v -> to.accept(Optional.of(v)));
    }

    @Override
    public <E> void parts(Parts<E> form, Consumer<? super List<E>> to) {
        in.list(reader -> read(form.shape()), to);
    }

    @Override
    public <E> void fact(FactOf<E> form, Consumer<? super Fact<E>> to) {
        in.fact(reader -> read(form.shape()), to);
    }

    @Override
    public <E> void inventory(InventoryOf<E> form, Consumer<? super Inventory<E>> to) {
        Shape<E, ?> shape = form.shape();
        Class<?> type = shape.idType();
        if (type == null) {
            in.inventory(reader -> read(shape), to);
            return;
        }
        String path = in.pointer();
        in.inventory(reader -> read(shape), shape::idOf, section -> {
            sections.put(type, new Section(path, section.completeness() == Inventory.Completeness.COMPLETE));
            to.accept(section);
        });
    }

    @Override
    public <E> void room(Room<E> form, Consumer<? super E> to) {
        in.object(reader -> read(form.shape().get()), to);
    }

    @Override
    public <K extends Comparable<K>, E> void map(MapOf<K, E> form, Consumer<? super Map<K, E>> to) {
        table(form.key(), value -> form.scalar().read(this, value), to);
    }

    @Override
    public <K extends Comparable<K>, E> void partsByKey(PartsByKey<K, E> form, Consumer<? super Map<K, E>> to) {
        table(form.key(), value -> in.object(reader -> read(form.shape()), value), to);
    }

    private <K, E> void table(Scalar<K> keys, Consumer<Consumer<E>> read, Consumer<? super Map<K, E>> to) {
        if (!in.enterMap()) {
            return;
        }
        ImmutableMap.Builder<K, E> table = ImmutableMap.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            K key = key(keys, name);
            read.accept(v -> {
                if (key != null) {
                    table.put(key, v);
                }
            });
        }
        in.leaveMap();
        to.accept(table.buildOrThrow());
    }

    /** The key that a name of a table stands for; null with a problem noted if it stands for none. */
    private <K> @Nullable K key(Scalar<K> keys, String name) {
        Holder<K> key = new Holder<>();
        keys.read(new Keys(name), (Consumer<K>) key);
        if (key.value == null) {
            in.problem(
                    ProblemCode.INVALID_VALUE,
                    keys instanceof Scalar.Year
                            ? Text.of("un año de 1900 a 2999 como nombre", "a year from 1900 to 2999 as the name")
                            : Form.FACT_KEY.expected(),
                    name,
                    keys instanceof Scalar.Year
                            ? Text.of("Escriba el año así: \"2025\".", "Write the year like \"2025\".")
                            : Form.FACT_KEY.fix());
        }
        return key.value;
    }

    // ---------------------------------------------------------------- small values

    @Override
    public void line(Consumer<? super String> to) {
        in.line(to);
    }

    @Override
    public void truth(Consumer<? super Boolean> to) {
        in.bool(to);
    }

    @Override
    public void day(Consumer<? super LocalDate> to) {
        in.date(to);
    }

    @Override
    public void year(Consumer<? super Vigencia> to) {
        in.vigencia(to);
    }

    @Override
    public void whole(Scalar.Whole form, Consumer<? super Integer> to) {
        in.whole(form.least(), form.most(), to);
    }

    @Override
    @SuppressWarnings("unchecked") // each enumeration has the names made of it
    public <C extends Enum<C>> void constant(Scalar.Constant<C> form, Consumer<? super C> to) {
        in.constant((WireNames<C>) names.computeIfAbsent(form.type(), t -> WireNames.of(form.type())), to);
    }

    @Override
    public <I> void own(Scalar.Own<I> form, Consumer<? super I> to) {
        in.value(Form.KEY, form.parse(), (I id) -> {
            if (form.isReference()) {
                references.add(new Reference(form.type(), id, in.valueStart()));
            } else {
                ids.computeIfAbsent(form.type(), t -> new HashSet<>()).add(id);
            }
            to.accept(id);
        });
    }

    @Override
    public <I> void entry(Scalar.Entry<I> form, Consumer<? super I> to) {
        Entries<I> entries = new Entries<>(form.table(), form.concept(), form.parse());
        in.entry(entries, to);
    }

    @Override
    public <S> void spelled(Scalar.Spelled<S> form, Consumer<? super S> to) {
        in.value(Form.of(form.spelling()), form.parse(), (S value) -> {
            if (value instanceof EditionId edition) {
                in.inCatalog(edition);
            }
            to.accept(value);
        });
    }

    /** The name of a field as the source of the key that it stands for. */
    private record Keys(String name) implements Scalar.Source {
        @Override
        public void year(Consumer<? super Vigencia> to) {
            if (YEAR.matcher(name).matches()) {
                to.accept(Vigencia.of(Integer.parseInt(name)));
            }
        }

        @Override
        public <S> void spelled(Scalar.Spelled<S> form, Consumer<? super S> to) {
            S key;
            try {
                key = form.parse().apply(name);
            } catch (InvalidModelException e) {
                return; // the caller says what is wrong with the name
            }
            to.accept(key);
        }

        @Override
        public void line(Consumer<? super String> to) {
            to.accept(name);
        }

        @Override
        public void truth(Consumer<? super Boolean> to) {
            throw noKey();
        }

        @Override
        public void day(Consumer<? super LocalDate> to) {
            throw noKey();
        }

        @Override
        public void whole(Scalar.Whole form, Consumer<? super Integer> to) {
            throw noKey();
        }

        @Override
        public <C extends Enum<C>> void constant(Scalar.Constant<C> form, Consumer<? super C> to) {
            throw noKey();
        }

        @Override
        public <I> void own(Scalar.Own<I> form, Consumer<? super I> to) {
            throw noKey();
        }

        @Override
        public <I> void entry(Scalar.Entry<I> form, Consumer<? super I> to) {
            throw noKey();
        }

        private static IllegalStateException noKey() {
            return new IllegalStateException("no table has keys of this kind; teach this class to read them");
        }
    }
}
