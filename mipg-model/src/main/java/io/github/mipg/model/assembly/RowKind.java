package io.github.mipg.model.assembly;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Shape;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How rows of one kind become values.
 *
 * @param section the section that they fill
 * @param shape what their values consist of
 * @param key what no two rows of the section have alike, null if rows may be alike
 * @param <T> type of the values
 * @param <B> its builder
 */
record RowKind<T, B>(
        Section section, Shape<T, B> shape, @Nullable Function<T, Object> key) {
    /**
     * What no other row of the section has.
     *
     * @param value a value
     * @return its key, null if rows may be alike
     */
    @Nullable
    Object keyOf(T value) {
        return key == null ? null : key.apply(value);
    }

    /**
     * The key of a row that makes no value, so that rows that name it need not suffer. Everything else is replaced by
     * something that fits.
     *
     * @param builder what the row has set
     * @return its key, null if rows may be alike or the row did not get as far as setting it
     */
    @Nullable
    Object keyOfBroken(B builder) {
        if (key == null) {
            return null;
        }
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            if (!attribute.name().equals(keyName())) {
                attribute.read(new Filler(), builder);
            }
        }
        try {
            return key.apply(shape.build(builder));
        } catch (InvalidModelException e) {
            return null;
        }
    }

    /**
     * The attribute by which rows differ: every kind names it first.
     *
     * @return its name
     */
    String keyName() {
        return section.holds() == Section.Holds.FACT
                ? ""
                : shape.attributes().get(0).name();
    }

    /**
     * The attribute that the section is.
     *
     * @return its name
     */
    String lastName() {
        return section.path().substring(section.path().lastIndexOf('/') + 1);
    }

    /**
     * Type and attribute, as messages name them.
     *
     * @param attribute the attribute, or a pointer whose first step it is
     * @return such as {@code Meeting.date}
     */
    String nameOf(String attribute) {
        return shape.type().getSimpleName() + "." + attribute;
    }

    /**
     * The attribute of the owner that these rows fill.
     *
     * @param owner what the owner consists of
     * @param <P> type of the owner
     * @param <C> its builder
     * @return the attribute
     */
    @SuppressWarnings("unchecked") // the section's path names an inventory of these rows; a test looks at each
    <P, C> Attribute<P, C, Inventory<T>> within(Shape<P, C> owner) {
        return (Attribute<P, C, Inventory<T>>) Objects.requireNonNull(owner.find(lastName()), section.path());
    }
}
