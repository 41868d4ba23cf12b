package io.github.mipg.model;

import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Form;
import io.github.mipg.model.internal.shape.Scalar;
import io.github.mipg.model.internal.shape.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives one value to every attribute that a shape tells of. All identifiers of one type are the same, so they resolve. */
final class EverythingGiven implements Form.Source, Scalar.Source {
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    /** Each day of one value is later than the one before, as the days of a period have to be. */
    private LocalDate day = LocalDate.of(2025, 3, 1);

    static <T, B> T of(Shape<T, B> shape) {
        B builder = shape.start();
        EverythingGiven source = new EverythingGiven();
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            if (shape.name().equals("factValue") && !attribute.name().equals("figure")) {
                continue; // a value of one kind only
            }
            attribute.read(source, builder);
        }
        return shape.build(builder);
    }

    @Override
    public <E> void one(Form.One<E> form, Consumer<? super E> to) {
        form.scalar().read(this, to);
    }

    @Override
    public <E> void maybe(Form.Maybe<E> form, Consumer<? super Optional<E>> to) {
        form.scalar().read(this, v -> to.accept(Optional.of(v)));
    }

    @Override
    public <E> void many(Form.Many<E> form, Consumer<? super List<E>> to) {
        form.scalar().read(this, v -> to.accept(List.of(v)));
    }

    @Override
    public void flag(Consumer<? super Boolean> to) {
        to.accept(true);
    }

    @Override
    public <E> void part(Form.Part<E> form, Consumer<? super E> to) {
        to.accept(of(form.shape()));
    }

    @Override
    public <E> void maybePart(Form.MaybePart<E> form, Consumer<? super Optional<E>> to) {
        to.accept(Optional.of(of(form.shape())));
    }

    @Override
    public <E> void parts(Form.Parts<E> form, Consumer<? super List<E>> to) {
        to.accept(List.of(of(form.shape())));
    }

    @Override
    public <E> void fact(Form.FactOf<E> form, Consumer<? super Fact<E>> to) {
        to.accept(Fact.of(of(form.shape())));
    }

    /** What others name is given in part, so that a test may change an identifier. */
    @Override
    public <E> void inventory(Form.InventoryOf<E> form, Consumer<? super Inventory<E>> to) {
        List<E> items = List.of(of(form.shape()));
        to.accept(form.shape().idType() == null ? Inventory.complete(YEAR_END, items) : Inventory.partial(items));
    }

    @Override
    public <E> void room(Form.Room<E> form, Consumer<? super E> to) {
        to.accept(of(form.shape().get()));
    }

    @Override
    public <K extends Comparable<K>, E> void map(Form.MapOf<K, E> form, Consumer<? super Map<K, E>> to) {
        form.key().read(this, k -> form.scalar().read(this, v -> to.accept(Map.of(k, v))));
    }

    @Override
    public <K extends Comparable<K>, E> void partsByKey(Form.PartsByKey<K, E> form, Consumer<? super Map<K, E>> to) {
        form.key().read(this, k -> to.accept(Map.of(k, of(form.shape()))));
    }

    @Override
    public void line(Consumer<? super String> to) {
        to.accept("línea");
    }

    @Override
    public void truth(Consumer<? super Boolean> to) {
        to.accept(true);
    }

    @Override
    public void day(Consumer<? super LocalDate> to) {
        to.accept(day);
        day = day.plusDays(30);
    }

    @Override
    public void year(Consumer<? super Vigencia> to) {
        to.accept(Vigencia.of(2025));
    }

    @Override
    public void whole(Scalar.Whole form, Consumer<? super Integer> to) {
        to.accept(Math.min(form.most(), Math.max(form.least(), 3)));
    }

    @Override
    public <C extends Enum<C>> void constant(Scalar.Constant<C> form, Consumer<? super C> to) {
        to.accept(form.type().getEnumConstants()[0]);
    }

    @Override
    public <I> void own(Scalar.Own<I> form, Consumer<? super I> to) {
        to.accept(form.parse().apply("uno"));
    }

    @Override
    public <I> void entry(Scalar.Entry<I> form, Consumer<? super I> to) {
        to.accept(form.parse().apply("entrada"));
    }

    @Override
    public <S> void spelled(Scalar.Spelled<S> form, Consumer<? super S> to) {
        String text = switch (form.spelling()) {
            case ENTITY -> "sigep:0576";
            case EDITION -> "D742-2021";
            case MUNICIPALITY -> "63272";
            case PERCENTAGE, SCORE -> "61.25";
            case FIGURE -> "-0.75";
            case AMOUNT -> "1250000.5";
            case FACT_KEY -> "acme:sedes";
            case FACT_TEXT -> "tres";
        };
        to.accept(form.parse().apply(text));
    }
}
