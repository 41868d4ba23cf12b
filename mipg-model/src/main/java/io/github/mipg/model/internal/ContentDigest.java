package io.github.mipg.model.internal;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Form;
import io.github.mipg.model.internal.shape.MeasurementShapes;
import io.github.mipg.model.internal.shape.Shape;
import io.github.mipg.model.internal.shape.SystemShapes;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Hashes management systems, instruments and sheets of answers over a canonical form: each value in declaration order, each with its length or its state
 * before it, so that no two different systems have the same form.
 */
public final class ContentDigest implements Form.Visitor {
    private static final String FORM = "mipg-system-canonical-2";

    private final Consumer<byte[]> form;
    /** Whether the order of lists is part of what they say. */
    private final boolean isOrdered;

    private ContentDigest(Consumer<byte[]> form, boolean isOrdered) {
        this.form = form;
        this.isOrdered = isOrdered;
    }

    /**
     * Hashes a system.
     *
     * @param system the system
     * @return 64 hexadecimal digits
     */
    public static String of(ManagementSystem system) {
        return of(FORM, SystemShapes.MANAGEMENT_SYSTEM, system, true);
    }

    /**
     * Hashes an instrument.
     *
     * @param instrument the instrument
     * @return 64 hexadecimal digits
     */
    public static String of(Instrument instrument) {
        return of("mipg-instrument-canonical-1", MeasurementShapes.INSTRUMENT, instrument, true);
    }

    /**
     * Hashes a sheet of answers. It holds sets: in which order answers, choices, cells or evidence are listed says nothing,
     * so each list is hashed in the order of the canonical forms of what it holds.
     *
     * @param sheet the sheet
     * @return 64 hexadecimal digits
     */
    public static String of(AnswerSheet sheet) {
        return of("mipg-answerSheet-canonical-1", MeasurementShapes.ANSWER_SHEET, sheet, false);
    }

    private static <T> String of(String name, Shape<T, ?> shape, T value, boolean isOrdered) {
        MessageDigest digest = sha256();
        ContentDigest form = new ContentDigest(digest::update, isOrdered);
        form.text(name);
        form.value(shape, value);
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The hash function that all hashes of the library use.
     *
     * @return a fresh SHA-256 digest, which every Java platform has
     */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private <T, B> void value(Shape<T, B> shape, T value) {
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            attribute.visit(this, value);
        }
    }

    @Override
    public <E> void one(Form.One<E> form, E value) {
        text(form.scalar().text(value));
    }

    @Override
    public <E> void maybe(Form.Maybe<E> form, Optional<E> value) {
        if (present(value.isPresent())) {
            text(form.scalar().text(value.get()));
        }
    }

    @Override
    public <E> void many(Form.Many<E> form, List<E> value) {
        size(value.size());
        each(value, (each, to) -> to.text(form.scalar().text(each)));
    }

    @Override
    public void flag(boolean value) {
        present(value);
    }

    @Override
    public <E> void part(Form.Part<E> form, E value) {
        value(form.shape(), value);
    }

    @Override
    public <E> void maybePart(Form.MaybePart<E> form, Optional<E> value) {
        if (present(value.isPresent())) {
            value(form.shape(), value.get());
        }
    }

    @Override
    public <E> void parts(Form.Parts<E> form, List<E> value) {
        size(value.size());
        each(value, (each, to) -> to.value(form.shape(), each));
    }

    private <E> void each(List<E> items, BiConsumer<E, ContentDigest> write) {
        if (isOrdered || items.size() < 2) {
            items.forEach(item -> write.accept(item, this));
            return;
        }
        List<byte[]> forms = new ArrayList<>();
        for (E item : items) {
            ByteArrayOutputStream own = new ByteArrayOutputStream();
            write.accept(item, new ContentDigest(own::writeBytes, isOrdered));
            forms.add(own.toByteArray());
        }
        forms.sort(Arrays::compareUnsigned);
        forms.forEach(form);
    }

    @Override
    public <E> void fact(Form.FactOf<E> form, Fact<E> value) {
        text(value.state().name());
        if (value.state() == Fact.State.GIVEN) {
            value(form.shape(), value.get());
        }
    }

    @Override
    public <E> void inventory(Form.InventoryOf<E> form, Inventory<E> value) {
        text(value.completeness().name());
        if (value.completeness() == Inventory.Completeness.UNKNOWN) {
            return;
        }
        if (present(value.completeThrough().isPresent())) {
            text(value.completeThrough().get().toString());
        }
        size(value.items().size());
        for (E item : value.items()) {
            value(form.shape(), item);
        }
    }

    @Override
    public <E> void room(Form.Room<E> form, E value) {
        value(form.shape().get(), value);
    }

    @Override
    public <K extends Comparable<K>, E> void map(Form.MapOf<K, E> form, Map<K, E> value) {
        size(value.size());
        for (Map.Entry<K, E> entry : new TreeMap<>(value).entrySet()) {
            text(form.key().text(entry.getKey()));
            text(form.scalar().text(entry.getValue()));
        }
    }

    @Override
    public <K extends Comparable<K>, E> void partsByKey(Form.PartsByKey<K, E> form, Map<K, E> value) {
        size(value.size());
        for (Map.Entry<K, E> entry : new TreeMap<>(value).entrySet()) {
            text(form.key().text(entry.getKey()));
            value(form.shape(), entry.getValue());
        }
    }

    private boolean present(boolean isPresent) {
        text(isPresent ? "+" : "-");
        return isPresent;
    }

    private void size(int size) {
        text(Integer.toString(size));
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        form.accept(new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        form.accept(bytes);
    }
}
