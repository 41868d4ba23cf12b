package io.github.mipg.model.assembly;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Form;
import io.github.mipg.model.internal.shape.Scalar;
import io.github.mipg.model.internal.shape.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives attributes that say as little as they may. */
final class Filler implements Form.Source, Scalar.Source {
    private <T, B> T least(Shape<T, B> shape) {
        B builder = shape.start();
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            attribute.read(this, builder);
        }
        return shape.build(builder);
    }

    @Override
    public <E> void one(Form.One<E> form, Consumer<? super E> to) {
        form.scalar().read(this, to);
    }

    @Override
    public <E> void maybe(Form.Maybe<E> form, Consumer<? super Optional<E>> to) {
        to.accept(Optional.empty());
    }

    @Override
    public <E> void many(Form.Many<E> form, Consumer<? super List<E>> to) {
        to.accept(List.of());
    }

    @Override
    public void flag(Consumer<? super Boolean> to) {
        to.accept(false);
    }

    @Override
    public <E> void part(Form.Part<E> form, Consumer<? super E> to) {
        to.accept(least(form.shape()));
    }

    @Override
    public <E> void maybePart(Form.MaybePart<E> form, Consumer<? super Optional<E>> to) {
        to.accept(Optional.empty());
    }

    @Override
    public <E> void parts(Form.Parts<E> form, Consumer<? super List<E>> to) {
        to.accept(form.atLeastOne() ? List.of(least(form.shape())) : List.of());
    }

    @Override
    public <E> void fact(Form.FactOf<E> form, Consumer<? super Fact<E>> to) {
        to.accept(Fact.unknown());
    }

    @Override
    public <E> void inventory(Form.InventoryOf<E> form, Consumer<? super Inventory<E>> to) {
        to.accept(Inventory.unknown());
    }

    @Override
    public <E> void room(Form.Room<E> form, Consumer<? super E> to) {
        to.accept(form.shape().get().nothing());
    }

    @Override
    public <K extends Comparable<K>, E> void map(Form.MapOf<K, E> form, Consumer<? super Map<K, E>> to) {
        to.accept(Map.of());
    }

    @Override
    public <K extends Comparable<K>, E> void partsByKey(Form.PartsByKey<K, E> form, Consumer<? super Map<K, E>> to) {
        to.accept(Map.of());
    }

    @Override
    public void line(Consumer<? super String> to) {
        to.accept("x");
    }

    @Override
    public void truth(Consumer<? super Boolean> to) {
        to.accept(false);
    }

    @Override
    public void day(Consumer<? super LocalDate> to) {
        to.accept(LocalDate.EPOCH);
    }

    @Override
    public void year(Consumer<? super Vigencia> to) {
        to.accept(Vigencia.of(2000));
    }

    @Override
    public void whole(Scalar.Whole form, Consumer<? super Integer> to) {
        to.accept(form.least());
    }

    @Override
    public <C extends Enum<C>> void constant(Scalar.Constant<C> form, Consumer<? super C> to) {
        to.accept(form.type().getEnumConstants()[0]);
    }

    @Override
    public <I> void own(Scalar.Own<I> form, Consumer<? super I> to) {
        to.accept(form.parse().apply("x"));
    }

    @Override
    public <I> void entry(Scalar.Entry<I> form, Consumer<? super I> to) {
        to.accept(form.parse().apply("x"));
    }

    @Override
    public <S> void spelled(Scalar.Spelled<S> form, Consumer<? super S> to) {
        to.accept(form.parse()
                .apply(
                        switch (form.spelling()) {
                            case PERCENTAGE, SCORE, FIGURE, AMOUNT -> "0";
                            case MUNICIPALITY -> "00000";
                            case ENTITY, FACT_KEY -> "x:x";
                            case FACT_TEXT, EDITION -> "x";
                        }));
    }
}
